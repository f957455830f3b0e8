#pragma once

#include "clock.h"
#include "polling.h"
#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace Desk {

class TaskListModel;

/// Watches the tasks of one workspace: loads them into the model page by page and refreshes them. Loading, error and
/// content are three independent properties: a failed refresh keeps the old tasks.
class WorkspaceWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceWatch)
public:
    /// Client and model must outlive the watch.
    WorkspaceWatch(Client &client, TaskListModel &model, QObject *parent = nullptr);
    WorkspaceWatch(Client &client, TaskListModel &model, Clock clock, QObject *parent = nullptr);
    ~WorkspaceWatch() override;

    void open(Sid workspace);
    [[nodiscard]] Sid workspace() const { return m_workspace; }
    void setFilter(const TaskFilter &filter);
    void refresh();
    void cancel();
    void setPolling(bool on);

    [[nodiscard]] bool isLoading() const { return !m_reply.isNull(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] UtcMsecs refreshedAt() const { return m_refreshedAt; } ///< 0 for never.

Q_SIGNALS:
    void loadingChanged(bool loading);
    void errorChanged();
    void refreshed();

private:
    void load();
    void takePage(const QList<Task> &tasks);
    void finish(const Result<ListEnd> &result);
    void setError(std::optional<Error> error);

    Client &m_client;
    TaskListModel &m_model;
    Clock m_clock;
    Poller m_poller;
    Sid m_workspace;
    TaskFilter m_filter;
    QPointer<ListReply<Task>> m_reply;
    QElapsedTimer m_elapsed;
    QSet<Sid> m_present;
    std::optional<Error> m_error;
    UtcMsecs m_refreshedAt = 0;
    bool m_anyOpen = false;
};

} // namespace Desk
