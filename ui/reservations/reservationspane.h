#pragma once

#include "taskrouter/filters.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/secondtimer.h"

#include <QWidget>

#include <memory>

class QMenu;
class QStackedWidget;

namespace Desk {

class ApiFilters;
class BulkActs;
class PaneHeader;
class PaneLine;
class PlaceholderPage;
class ReservationOrder;
class ReservationSelection;
class ReservationsState;
class ReservationsTable;
class SearchField;
class Settings;
struct Plan;
struct Session;
struct TableRows;

/// The reservations of the open task: table, filters, and a placeholder while there are none. Its interface uses SIDs.
class ReservationsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationsPane)
public:
    explicit ReservationsPane(Settings &settings, QWidget *parent = nullptr);
    ~ReservationsPane() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    [[nodiscard]] Sid chosen() const;
    /// Chooses a reservation as soon as it is in the list.
    void choose(Sid reservation);
    /// What the placeholder says while nothing is open; `step` becomes a button, `answer` is what a server sent.
    void setIdle(const QString &title, const QString &advice, NextStep step = NextStep::None,
                 const QString &answer = {});
    void setWorkerFilterEnabled(bool enabled);
    /// The filter that TaskRouter is asked for.
    [[nodiscard]] ReservationFilter filter() const;
    /// True while a filter hides the chosen reservation in the table.
    [[nodiscard]] bool isChosenHidden() const;
    /// Clears every filter that hides the chosen reservation.
    void showChosen();

    /// The width of the table's usual columns, in pixels.
    [[nodiscard]] int leastTableWidth() const;
    void focusFilter();
    /// Gives the focus to the table, or to the placeholder.
    void focusTable(Qt::FocusReason reason);
    void moveBy(int rows);
    /// Shows what can be done with all rows that are marked; false where not several are.
    bool showBulkActs();
    void copyCell();
    void copyRow();
    void copySid();
    /// Asks for a file and writes the shown rows into it. Does nothing while there are none.
    void showExport();
    void fillColumnMenu(QMenu *menu);
    void saveState();
    /// Which row of the open task stands at the top, to be there again at the next start.
    void saveTop();

Q_SIGNALS:
    void chosenChanged(Desk::Sid reservation);
    void chosenHiddenChanged(bool hidden);
    /// The reservation that will be chosen once it is in the list; null for none.
    void awaitedChanged(Desk::Sid reservation);
    /// Enter or a double click on a row: the user wants to act on the reservation.
    void activated(Desk::Sid reservation);
    void filterChanged(const Desk::ReservationFilter &filter);
    /// The placeholder's button was pressed.
    void stepWanted(Desk::NextStep step);
    /// Something is to be done with all rows that are marked, once a person has looked at each.
    void planWanted(const Desk::Plan &plan);
    /// A file was written; `where` is its path.
    void exported(qsizetype rows, const QString &where);

private:
    void restoreTop();
    void connectTable();
    void updateOrder();
    void updateState();
    void updateCount();
    void updateMarked();
    void clearFilters();
    void showMatching(const QString &text);
    void showMenu(const QPoint &at);
    [[nodiscard]] TableRows shownRows() const;

    Settings &m_settings;
    const Session *m_session = nullptr;
    std::unique_ptr<ReservationOrder> m_order;
    PaneHeader *m_header;
    PaneLine *m_notice; ///< Tells what is odd about the rows.
    ApiFilters *m_filters;
    SearchField *m_filter;
    ReservationsTable *m_table;
    ReservationSelection *m_selection;
    PaneLine *m_bulkLine; ///< Below the rows, so that none moves when it comes.
    BulkActs *m_bulk;
    PlaceholderPage *m_placeholder;
    ReservationsState *m_state;
    QStackedWidget *m_pages;
    Sid m_topTask;      ///< Whose rows are scrolled, once they are there, to
    Sid m_topRow;       ///< this one: from the last session.
    int m_topOfAll = 0; ///< How far it was scrolled before the rows were filtered,
    Sid m_chosenOfAll;  ///< and which was chosen.
    SecondTimer m_second;
};

} // namespace Desk
