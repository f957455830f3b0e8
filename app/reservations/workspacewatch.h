#pragma once

#include "clock.h"
#include "loadclock.h"
#include "polling.h"
#include "taskrouter/filters.h"
#include "taskrouter/reply.h"
#include "taskrouter/values.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace Desk {

class Client;
class TaskListModel;

/// Watches the tasks of one workspace: loads them into the model page by page, and polls. Loading, error and content
/// are independent: a failed refresh keeps the old tasks.
class WorkspaceWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceWatch)
public:
    /// `client` and `model` must outlive the watch.
    WorkspaceWatch(Client &client, TaskListModel &model, QObject *parent = nullptr);
    WorkspaceWatch(Client &client, TaskListModel &model, Clock clock, QObject *parent = nullptr);
    ~WorkspaceWatch() override;

    /// Opens a workspace; one that is open already is refreshed.
    void open(Sid workspace);
    [[nodiscard]] Sid workspace() const { return m_workspace; }
    /// Loads again with another filter of the API. The old tasks stay until the new list is complete.
    void setFilter(const TaskFilter &filter);
    /// Loads at once, also after an error that stopped polling.
    void refresh();
    /// Stops the load in progress, if any. Tasks that have arrived stay, and the next poll comes as planned.
    void cancel();
    /// Off by default. Polling stops at an error that only a person can mend, until refresh().
    void setPolling(bool on);
    /// The limit that all watches of the connection share.
    void setPollBudget(PollBudget *budget) { m_poller.setBudget(budget); }
    [[nodiscard]] qint64 nextPollIn() const { return m_poller.dueIn(); } ///< Milliseconds; -1 where none is planned.

    [[nodiscard]] bool isLoading() const { return !m_reply.isNull(); }
    /// Milliseconds for which the load in progress has brought nothing; 0 without a load, and while it pauses before a
    /// retry.
    [[nodiscard]] qint64 silentFor() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] UtcMsecs refreshedAt() const { return m_refreshedAt; } ///< 0 for never.
    /// Tasks of the last list that could not be read or are unusual, each with its page, row and field.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] const ListNotes &notes() const { return m_notes; } ///< The same in numbers.

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The load goes on, but pauses for `msecs` because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    void errorChanged();
    void refreshed();

private:
    void load();
    void mergePage(const QList<Task> &tasks);
    void finish(const Result<ListEnd> &result);
    void setError(std::optional<Error> error);
    [[nodiscard]] Liveliness liveliness() const;

    Client &m_client;
    TaskListModel &m_model;
    Clock m_clock;
    Poller m_poller;
    LoadClock m_loadClock;
    Sid m_workspace;
    TaskFilter m_filter;
    QPointer<ListReply<Task>> m_reply;
    QSet<Sid> m_present;
    QStringList m_warnings;
    ListNotes m_notes;
    std::optional<Error> m_error;
    UtcMsecs m_refreshedAt = 0;
};

} // namespace Desk
