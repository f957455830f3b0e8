#pragma once

#include "journal/journal.h"
#include "journal/outbox.h"
#include "reservations/directory.h"
#include "reservations/offerwatch.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"

namespace Desk {

/// Everything that one connection consists of, in the order in which each part needs the ones before it. The session
/// points into it: it must outlive the window's use of it.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)
public:
    /// `journal` is open and outlives the connection; `name` is what it calls this connection.
    Connection(const Endpoint &endpoint, const QString &name, const Clock &clock,
               std::shared_ptr<const Catalogue> catalogue, Journal &journal, QObject *parent = nullptr);
    ~Connection() override;

    /// With all pointers set; mode, title and what to open are the caller's.
    [[nodiscard]] Session session();
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    /// Nobody looks any more: stops asking, lets what is on its way end, then deletes itself. An instruction whose
    /// answer is outstanding must not be cut off by another connection being opened.
    void retire();
    /// See Client.
    void setProxyCredentials(const QString &user, const QString &password);
    void askForProxyCredentials();

Q_SIGNALS:
    /// See Client.
    void proxyCredentialsWanted(const QString &proxy, const QString &user);
    /// A read was answered 401: nothing asks by itself any more until a person does.
    void credentialsRefused();

private:
    void endWhenIdle();

    std::shared_ptr<qint64> m_skew = std::make_shared<qint64>(0); ///< Of the server's clock, in msecs; see Client.
    Clock m_clock;      ///< The server's, as far as its answers tell; the world's own in training.
    Clock m_shownClock; ///< The same, for what is painted.
    std::shared_ptr<const Catalogue> m_catalogue;
    Client m_client;
    ReservationTableModel m_reservations;
    TaskListModel m_tasks;
    PollBudget m_pollBudget; ///< By the machine's clock: a training clock may stand still.
    TaskWatch m_taskWatch;
    WorkspaceWatch m_workspaceWatch;
    Directory m_directory;
    OfferWatch m_offers;
    Outbox m_outbox;
};

} // namespace Desk
