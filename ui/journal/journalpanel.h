#pragma once

#include "journal/journaltablemodel.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Desk {

class ElidedLabel;
class JournalDetails;
class JournalFilter;
class JournalTable;
class PaneHeader;
class PlaceholderPage;

/// The journal to look at: every instruction that was sent, newest first, searched and filtered, with the whole request
/// and answer of each beside it. It changes nothing but what is looked at; what is wanted of a row is said by signals.
class JournalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPanel)
public:
    /// `journal` must outlive the panel; it may be opened later.
    explicit JournalPanel(Journal &journal, QWidget *parent = nullptr);
    ~JournalPanel() override;

    /// The one that is chosen in the window, for "this reservation only"; null for none.
    void setReservation(Sid reservation);
    /// Name, filters and menu, for a dock that takes them as its title bar; the panel's first row elsewhere.
    [[nodiscard]] QWidget *header() const;
    /// Of the simulated world that is open; unset where none is.
    void setWorldClock(std::function<UtcMsecs()> now);
    void focusTable();
    void focusSearch();
    /// Shows the entry with its details, whatever is filtered at the time.
    void showEntry(qint64 id);
    [[nodiscard]] JournalTableModel &model() { return *m_model; }
    static constexpr int MostExported = 1000; ///< Entries in one file.
    /// Ids of the selected rows; of all that fit the filter where fewer than two are selected. Newest first, at most
    /// MostExported.
    [[nodiscard]] QList<qint64> wantedIds() const;

Q_SIGNALS:
    void reservationWanted(const Desk::JournalRow &row); ///< Open it in the window.
    void exportWanted();                                 ///< wantedIds() as HAR; they were read by then.
    void bundleWanted();
    void boundsWanted(); ///< How long and how much is kept.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildMenu();
    void connectModel();
    void updateState();
    void updateSelected();
    void updateShown();
    void showRow(qint64 id);
    void showNothing();
    void openReservation();
    void exportAll();
    void copyRows() const;
    void copySid() const;
    void lookElsewhere();

    Journal &m_journal;
    JournalTableModel *m_model;
    PaneHeader *m_header;
    JournalFilter *m_filter;
    QToolButton *m_more;
    ElidedLabel *m_problem;
    JournalTable *m_table;
    PlaceholderPage *m_state;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    JournalDetails *m_details;
    QAction *m_export = nullptr;
    QTimer m_elsewhere; ///< Another process writes and tells nothing.
    qint64 m_shown = 0;
    qint64 m_version = 0;
    bool m_exporting = false; ///< As soon as what fits was read.
    bool m_filtered = false;  ///< Another filter was chosen since an entry was.
    bool m_moving = false;    ///< Rows go: what the view calls current meanwhile is nobody's choice.
};

} // namespace Desk
