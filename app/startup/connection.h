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

/// All objects that make up one connection, in the order in which they need each other. Its session points to them, so
/// the connection must outlive the window's use of the session.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)
public:
    /// `journal` must be open and outlive the connection. `name` is what the journal calls the connection. `observer`
    /// is told of every request and answer; null for none.
    Connection(const Endpoint &endpoint, const QString &name, const Clock &clock,
               std::shared_ptr<const Catalogue> catalogue, Journal &journal,
               std::shared_ptr<ExchangeObserver> observer = nullptr, QObject *parent = nullptr);
    ~Connection() override;

    /// The session with all pointers set; the caller adds mode, title and what to open.
    [[nodiscard]] Session session();
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    /// Msecs that the server's clock is ahead of the one given; its answers say it again and again.
    [[nodiscard]] qint64 clockSkew() const { return *m_skew; }
    /// What a connection to the same server knew: no age and no date is wrong until the first answer.
    void setClockSkew(qint64 msecs);
    /// Stops polling, lets requests in flight end, and then deletes itself: opening another connection must not cut off
    /// an instruction whose answer is outstanding.
    void retire();
    /// See Client::setProxyCredentials().
    void setProxyCredentials(const QString &user, const QString &password);
    void askForProxyCredentials();

Q_SIGNALS:
    /// See Client::proxyCredentialsWanted().
    void proxyCredentialsWanted(const QString &proxy, const QString &user);
    /// A read was answered 401. Nothing is polled any more until a person acts.
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
    PollBudget m_pollBudget; ///< Goes by the machine's clock, because a training clock may stand still.
    TaskWatch m_taskWatch;
    WorkspaceWatch m_workspaceWatch;
    Directory m_directory;
    OfferWatch m_offers;
    Outbox m_outbox;
    Journal &m_journal;
};

} // namespace Desk
