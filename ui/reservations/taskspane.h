#pragma once

#include "reservations/clock.h"
#include "ui/widgets/secondtimer.h"
#include "waitingentry.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Desk {

class ListSearch;
class OffersPane;
class OpenList;
class PaneHeader;
class PaneLine;
class PinnedTasks;
class PlaceholderPage;
class TaskFilterBar;
class TaskFilterProxy;
class TaskListModel;
class WorkersFace;
class WorkspaceWatch;
struct Session;

/// The pending offers, and below them the tasks of the workspace under a heading for each status, with counts and a
/// search. Its interface uses SIDs. Only a click, Return or an offer opens something. Searching and changes of the list
/// do not scroll, move or fold anything, and closing the search restores what was there before.
class TasksPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksPane)
public:
    explicit TasksPane(QWidget *parent = nullptr);
    ~TasksPane() override;

    void setSession(const Session *session);
    /// Marks the task that is open, without emitting chosen(). One that was not open before is scrolled to.
    void setCurrent(Sid task);
    /// Whether "Waiting now" is what is open, and which tasks call for somebody.
    void setWaiting(bool isOpen, const WaitingEntry::Calls &calls);
    /// What is said while there are no tasks.
    void setState(const QString &title, const QString &advice = {});
    /// What is odd about the rows, shown above them, with a line for each; empty for nothing.
    void setNotice(const QString &text, const QStringList &details);
    /// What waits and why, as the second line of a task; empty where nobody knows.
    void setCauses(const QHash<Sid, QString> &causes);
    /// The tasks of which a person wants to be told.
    void setWatched(const QSet<Sid> &tasks) { m_watched = tasks; }
    [[nodiscard]] PinnedTasks &pinned() const { return *m_pinned; }
    /// The saved views of the list, and those that were stored.
    [[nodiscard]] QByteArray saveViews() const;
    void restoreViews(const QByteArray &json);
    void focusFilter();
    /// Opens the search with a text, and gives it the focus.
    void searchFor(const QString &text);
    void focusList();
    /// The tasks, or the workers of the workspace in their place.
    void showWorkers(bool shown);
    /// In pixels; narrower, what stands beside the title is no line any more.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] WorkersFace &workers() const { return *m_workers; }
    [[nodiscard]] OffersPane &offers() { return *m_offers; }
    /// How offers and tasks share the height.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void chosen(Desk::Sid task);
    /// "Waiting now" was chosen.
    void waitingChosen();
    /// A person wants to be told when this task leaves its status, or not any more.
    void watchWanted(Desk::Sid task, bool on);
    /// saveViews() is another.
    void viewsChanged();

private:
    void build();
    void open(const QModelIndex &index);
    void choose(Sid task);
    void search(const QString &text);
    void updateView();
    void showMenu(const QPoint &at);
    void showEmpty();
    [[nodiscard]] int found() const;
    [[nodiscard]] QStringList countForms(qsizetype all) const;
    void updateCount();
    void updateFolding();
    void updateWaiting();
    void reveal();
    [[nodiscard]] QModelIndex indexOf(Sid task) const;

    OffersPane *m_offers;
    PaneHeader *m_header;
    PaneLine *m_notice;
    WaitingEntry *m_waiting;
    TaskFilterBar *m_bar;
    PinnedTasks *m_pinned;
    WorkersFace *m_workers;
    QStackedWidget *m_faces;
    OpenList *m_view;
    PlaceholderPage *m_state;
    QString m_stateTitle; ///< Why there are no tasks; a search without a match has a text of its own.
    QString m_stateAdvice;
    QStackedWidget *m_pages;
    ListSearch *m_search;
    QSplitter *m_split;
    TaskFilterProxy *m_proxy;
    QPointer<TaskListModel> m_model;
    QPointer<const WorkspaceWatch> m_watch;
    Clock m_clock = Clock::system();
    SecondTimer m_second;
    QTimer m_update;            ///< Queues the update of the view, which must not run inside the model's signals.
    QSet<int> m_unfolded;       ///< TaskStatus of the headings that are unfolded.
    QSet<int> m_foldedInSearch; ///< TaskStatus of the headings that the user folded during a search, which unfolds all.
    QTimer m_fade;              ///< Until no change is marked any more.
    QSet<Sid> m_watched;
    Sid m_current;
    bool m_revealing = false; ///< The open task will be scrolled to as soon as its row exists.
    bool m_folding = false;   ///< We are folding headings ourselves.
};

} // namespace Desk
