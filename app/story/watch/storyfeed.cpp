#include "storyfeed.h"

#include "story/inquiry/storyfetch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// An Event may arrive in the list after one that is dated later.
constexpr qint64 Overlap = 30'000;
/// What a worker did in that time before and after is looked at.
constexpr qint64 AroundTheTask = 120'000;

} // namespace

StoryFeed::StoryFeed(Client &client, std::function<UtcMsecs()> now, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{
}

StoryFeed::~StoryFeed()
{
    stop();
}

void StoryFeed::open(Sid workspace, Sid subject)
{
    stop();
    m_workspace = workspace;
    m_subject = subject;
    m_known.clear();
    m_seen.clear();
    m_lastEvent = 0;
    m_lastActivity = 0;
    m_error.reset();
    m_warnings.clear();
    m_isCutShort = false;
    m_hasLooked = false;
}

void StoryFeed::stop()
{
    dropReply(m_events, this);
    dropReply(m_activities, this);
}

void StoryFeed::look(UtcMsecs begun, bool withWorkers, UtcMsecs ended)
{
    if (m_subject.isNull() || isLooking())
        return;
    m_lookError.reset();
    m_hadError = m_error.has_value();
    m_before = m_known.size();
    const UtcMsecs oldest = m_now() - StoryFetch::EventsKeptMsecs;
    EventFilter filter;
    const bool isWorker = m_subject.kind() == SidKind::Worker;
    if (isWorker)
        filter.worker = m_subject;
    else
        filter.task = m_subject;
    filter.limit = MostEvents;
    filter.since = m_lastEvent != 0 ? m_lastEvent - Overlap
                   : begun != 0     ? begun - StoryFetch::BeforeTheTaskMsecs
                                    : oldest;
    filter.since = std::max(filter.since, oldest);
    listen(m_client.listEvents(m_workspace, filter), m_events);
    // What workers did is known to the end already, or there is nobody.
    if (isWorker || !withWorkers || begun == 0 || (ended != 0 && m_lastActivity > ended + AroundTheTask))
        return;
    EventFilter workers;
    workers.type = toWire(EventType::WorkerActivityUpdate);
    workers.limit = MostActivities;
    workers.since = std::max({begun - AroundTheTask, m_lastActivity - Overlap, oldest});
    const UtcMsecs now = m_now();
    if (ended != 0 && ended + AroundTheTask < now)
        workers.until = ended + AroundTheTask;
    m_lastActivity = now;
    listen(m_client.listEvents(m_workspace, workers), m_activities);
}

void StoryFeed::listen(ListReply<Event> *reply, QPointer<ListReply<Event>> &slot)
{
    slot = reply;
    connect(reply, &Reply::pageArrived, this, [this, reply] { take(reply); });
    connect(reply, &Reply::waiting, this, &StoryFeed::waiting);
    connect(reply, &Reply::finished, this, [this, reply, &slot] { finish(slot, reply); });
}

void StoryFeed::take(ListReply<Event> *reply)
{
    Provenance from;
    from.kind = Provenance::Kind::EventList;
    from.learned = m_now();
    for (const Event &event : reply->releaseRows()) {
        if (!event.sid.isNull()) {
            const qsizetype before = m_seen.size();
            m_seen.insert(event.sid);
            if (m_seen.size() == before)
                continue;
        }
        m_known.append(storyEvent(event, m_reader, from));
        if (reply == m_events)
            m_lastEvent = std::max(m_lastEvent, std::min(event.when, from.learned));
    }
}

void StoryFeed::finish(QPointer<ListReply<Event>> &slot, ListReply<Event> *reply)
{
    take(reply);
    const Result<ListEnd> &result = reply->result();
    if (!result.ok()) {
        m_lookError = result.error();
    } else {
        m_warnings = result.value().warnings;
        m_isCutShort = m_isCutShort || (reply == m_events && result.value().limited);
    }
    slot = nullptr;
    if (isLooking())
        return;
    m_error = std::exchange(m_lookError, std::nullopt);
    const bool isFirst = !m_hasLooked && !m_error;
    m_hasLooked = m_hasLooked || !m_error;
    Q_EMIT looked(isFirst || m_known.size() != m_before || m_hadError != m_error.has_value());
}

} // namespace Desk
