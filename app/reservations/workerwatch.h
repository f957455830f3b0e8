#pragma once

#include "clock.h"
#include "polling.h"
#include "taskrouter/reply.h"
#include "workerlistmodel.h"

#include <QObject>
#include <QPointer>

namespace Desk {

class Client;

/// Watches the workers of a workspace while somebody looks at them: one list, and again as often as lists are polled.
/// Off by default. A failed refresh keeps who was there.
class WorkerWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkerWatch)
public:
    /// `client` must outlive this; `budget` may be null.
    WorkerWatch(Client &client, PollBudget *budget, Clock clock, QObject *parent = nullptr);
    ~WorkerWatch() override;

    /// Of another workspace nobody is known yet.
    void setWorkspace(Sid workspace);
    void setOn(bool on);
    /// Looks at once, also after an error that stopped polling.
    void refresh();

    [[nodiscard]] WorkerListModel &model() { return m_model; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] UtcMsecs refreshedAt() const { return m_refreshedAt; } ///< 0: never.

Q_SIGNALS:
    /// The model, error() or refreshedAt() is another.
    void changed();

private:
    void load();
    void finish(const Result<ListEnd> &result);

    Client &m_client;
    Clock m_clock;
    Poller m_poller;
    WorkerListModel m_model;
    QPointer<ListReply<Worker>> m_reply;
    QList<Worker> m_rows;
    Sid m_workspace;
    std::optional<Error> m_error;
    UtcMsecs m_refreshedAt = 0;
    qint64 m_began = 0; ///< Monotonic.
    bool m_isOn = false;
};

} // namespace Desk
