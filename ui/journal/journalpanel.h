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

/// Shows the journal: every instruction that was sent, newest first, with search and filters, and the complete request
/// and answer of each. It changes nothing itself and emits signals for what the user wants.
class JournalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPanel)
public:
    /// `journal` must outlive the panel. It may be opened later.
    explicit JournalPanel(Journal &journal, QWidget *parent = nullptr);
    ~JournalPanel() override;

    /// The reservation that is open in the window, for "this reservation only"; null for none. `origin` is whose it is.
    void setReservation(Sid reservation, const std::optional<JournalOrigin> &origin = {});
    /// Name, filters and menu, as the title bar of a dock; without a dock it is the panel's first row.
    [[nodiscard]] QWidget *header() const;
    /// See JournalTableModel.
    void setWorld(const QString &world, std::function<UtcMsecs()> now);
    void focusTable();
    void focusSearch();
    /// Shows an entry and its details, whatever the filters are.
    void showEntry(qint64 id);
    [[nodiscard]] JournalTableModel &model() { return *m_model; }
    static constexpr int MostExported = 1000; ///< Entries in one file.
    /// Ids of the selected rows if there are two or more; otherwise of all rows that match the filter. Newest first, at
    /// most MostExported.
    [[nodiscard]] QList<qint64> wantedIds() const;

Q_SIGNALS:
    void reservationWanted(const Desk::JournalRow &row); ///< The user wants to open it in the window.
    /// The user wants wantedIds() as HAR; they have been read by then.
    void exportWanted();
    void bundleWanted();
    void boundsWanted(); ///< The user wants to change how much is kept.
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
    QTimer m_elsewhere; ///< Checks whether another process has written, which nothing announces.
    qint64 m_shown = 0;
    qint64 m_version = 0;
    bool m_exporting = false; ///< Exports as soon as all matching rows were read.
    bool m_filtered = false;  ///< The filter was changed since an entry was chosen.
    bool m_moving = false;    ///< Rows are being removed: the view's current row is not the user's choice then.
};

} // namespace Desk
