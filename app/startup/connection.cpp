#include "connection.h"

namespace Desk {

namespace {

/// The server's time: this computer's clock, corrected by what it is known to be wrong by. Times of the server are
/// compared with it.
Clock corrected(Clock clock, std::shared_ptr<const qint64> skew)
{
    clock.utc = [utc = std::move(clock.utc), skew = std::move(skew)] { return utc() + *skew; };
    return clock;
}

ClientOptions observedBy(std::shared_ptr<ExchangeObserver> observer)
{
    ClientOptions options;
    options.observer = std::move(observer);
    return options;
}

} // namespace

Connection::Connection(const Endpoint &endpoint, const QString &name, const Clock &clock,
                       std::shared_ptr<const Catalogue> catalogue, Journal &journal,
                       std::shared_ptr<ExchangeObserver> observer, QObject *parent)
    : QObject(parent)
    , m_clock(corrected(clock, m_skew))
    , m_shownClock(steppedBySeconds(m_clock))
    , m_catalogue(std::move(catalogue))
    , m_client(endpoint, observedBy(std::move(observer)))
    , m_reservations(m_shownClock)
    , m_tasks(m_clock)
    , m_taskWatch(m_client, m_reservations, m_clock)
    , m_workspaceWatch(m_client, m_tasks, m_clock)
    , m_directory(m_client)
    , m_offers(m_client, m_tasks, m_directory, m_clock)
    , m_outbox(m_client, journal, JournalOrigin::of(endpoint, name),
               endpoint.simulator ? UnwrittenPolicy::Warn : UnwrittenPolicy::Block)
    , m_journal(journal)
{
    if (endpoint.simulator)
        m_outbox.setWorldClock(clock.utc);
    else
        m_outbox.setWorldClock([utc = m_clock.utc, skew = m_skew] { return isAnotherWorlds(*skew) ? utc() : 0; });
    connect(&m_client, &Client::clockSkewSeen, this, [skew = m_skew](qint64 msecs) { *skew = msecs; });
    connect(&m_client, &Client::proxyCredentialsWanted, this, &Connection::proxyCredentialsWanted);
    m_taskWatch.setPollBudget(&m_pollBudget);
    m_workspaceWatch.setPollBudget(&m_pollBudget);
    m_offers.setPollBudget(&m_pollBudget);
    m_offers.follow(m_workspaceWatch, m_taskWatch, m_reservations);
    // Lists of names are not polled, but credentials that were refused there are refused everywhere.
    connect(&m_directory, &Directory::failed, &m_pollBudget,
            [this](Directory::Kind, const Error &error) { m_pollBudget.report(error); });
    connect(&m_pollBudget, &PollBudget::stopped, this, [this](ErrorKind why) {
        if (why == ErrorKind::Unauthorized)
            Q_EMIT credentialsRefused();
    });
    // When reads are answered again, instructions whose outcome could not be looked up for want of a permission are
    // tried again.
    connect(&m_pollBudget, &PollBudget::resumed, &m_outbox, [this] { m_outbox.readsSucceed(); });
    connect(&m_taskWatch, &TaskWatch::detailChanged, &m_outbox, [this] {
        if (m_taskWatch.detail())
            m_outbox.readsSucceed(m_taskWatch.detail()->reservation.sid);
    });
    connect(&m_outbox, &Outbox::reconciled, &m_pollBudget, [this](const Settlement &settlement) {
        if (settlement.reconciliation == Reconciliation::CouldNotFetch)
            m_pollBudget.report(settlement.error);
    });
}

Connection::~Connection() = default;

Session Connection::session()
{
    Session session;
    session.client = &m_client;
    session.taskWatch = &m_taskWatch;
    session.workspaceWatch = &m_workspaceWatch;
    session.directory = &m_directory;
    session.reservations = &m_reservations;
    session.tasks = &m_tasks;
    session.offers = &m_offers;
    session.outbox = &m_outbox;
    session.journal = &m_journal;
    session.pollBudget = &m_pollBudget;
    session.catalogue = m_catalogue;
    session.clock = m_clock;
    session.shownClock = m_shownClock;
    return session;
}

void Connection::setClockSkew(qint64 msecs)
{
    *m_skew = msecs;
    m_client.setClockSkew(msecs);
}

void Connection::setProxyCredentials(const QString &user, const QString &password)
{
    m_client.setProxyCredentials(user, password);
}

void Connection::askForProxyCredentials()
{
    m_client.askForProxyCredentials();
}

void Connection::retire()
{
    m_taskWatch.setPolling(false);
    m_taskWatch.cancel();
    m_workspaceWatch.setPolling(false);
    m_workspaceWatch.cancel();
    m_offers.setPolling(false);
    connect(&m_outbox, &Outbox::settled, this, &Connection::endWhenIdle);
    m_outbox.retire();
    endWhenIdle();
}

void Connection::endWhenIdle()
{
    if (m_outbox.inFlight() == 0)
        deleteLater();
}

} // namespace Desk
