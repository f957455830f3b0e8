#include "waitinground.h"

#include "reservations/pollbudget.h"
#include "story/eventtype.h"

#include <chrono>
#include <utility>

namespace Desk {

WaitingRound::WaitingRound(Client &client, Wanted wanted, PollBudget *budget, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_wanted(std::move(wanted))
    , m_budget(budget)
    , m_toLookUp(m_wanted.holders)
{
    // Events first: they make sense of everything else.
    if (m_wanted.events)
        m_toAsk.append(Part::Events);
    if (m_wanted.workers)
        m_toAsk.append(Part::Workers);
    if (m_wanted.missedSince > 0)
        m_toAsk.append(Part::Missed);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &WaitingRound::next);
}

WaitingRound::~WaitingRound()
{
    dropReply(m_reply, this);
}

void WaitingRound::start()
{
    m_leave.start(0);
}

void WaitingRound::next()
{
    if (m_toAsk.isEmpty() && m_toLookUp.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    if (!std::exchange(m_hasLeave, false) && m_budget) {
        if (m_budget->isStopped()) { // Credentials were refused meanwhile: nobody asks any more.
            Q_EMIT finished();
            return;
        }
        if (const qint64 wait = m_budget->admit(); wait > 0) {
            m_leave.start(std::chrono::milliseconds(wait));
            return;
        }
    }
    if (m_toAsk.isEmpty())
        askHolder();
    else
        ask(m_toAsk.takeFirst());
}

template <typename T, typename Then>
void WaitingRound::gather(ListReply<T> *reply, Part part, QList<T> *rows, const Then &then)
{
    m_reply = reply;
    connect(reply, &Reply::requestSent, this, [this] { ++m_requests; });
    connect(reply, &Reply::waiting, this, &WaitingRound::waiting);
    connect(reply, &Reply::pageArrived, this, [reply, rows] { *rows += reply->releaseRows(); });
    connect(reply, &Reply::finished, this, [this, reply, part, rows, then] {
        *rows += reply->releaseRows();
        m_reply = nullptr;
        tell(part, reply->result());
        then(reply->result());
        next();
    });
}

/// The first failure of a part is its outcome.
void WaitingRound::tell(Part part, const Result<ListEnd> &result)
{
    Outcome &outcome = m_outcomes.at(static_cast<size_t>(part));
    if (!outcome || outcome->ok())
        outcome = result;
}

void WaitingRound::ask(Part part)
{
    if (part == Part::Workers) {
        gather(m_client.listWorkers(m_wanted.workspace), part, &m_workers, [](const Result<ListEnd> &) {});
        return;
    }
    EventFilter filter;
    filter.since = m_wanted.since;
    if (part == Part::Missed) {
        filter.since = m_wanted.missedSince;
        filter.type = toWire(EventType::ReservationTimeout);
    }
    filter.limit = LargestPage; // More of them are read the next time.
    gather(m_client.listEvents(m_wanted.workspace, filter), part, part == Part::Missed ? &m_missed : &m_events,
           [](const Result<ListEnd> &) {});
}

void WaitingRound::askHolder()
{
    Address address;
    address.workspace = m_wanted.workspace;
    address.task = m_toLookUp.takeFirst();
    ReservationFilter filter;
    filter.limit = LargestPage;
    m_rows.clear();
    gather(m_client.listReservations(address, filter), Part::Reservations, &m_rows,
           [this, task = address.task](const Result<ListEnd> &result) {
               // A task that is gone has none.
               if (result.ok() || result.error().kind == ErrorKind::NotFound)
                   m_holders.append({task, m_rows});
               if (!result.ok() && result.error().kind == ErrorKind::NotFound)
                   m_outcomes.at(static_cast<size_t>(Part::Reservations)).reset();
           });
}

} // namespace Desk
