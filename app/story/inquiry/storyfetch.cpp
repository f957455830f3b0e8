#include "storyfetch.h"

#include "story/storyevent.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct FetchWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::StoryFetch)
};

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result.ok() ? std::nullopt : std::optional(result.error());
}

} // namespace

QString reasonText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return FetchWords::tr("too many requests (429)");
    case ErrorKind::NotFound:
        return FetchWords::tr("there is no such thing (404)");
    case ErrorKind::Unauthorized:
        return FetchWords::tr("the credentials were refused (401)");
    case ErrorKind::Forbidden:
        return FetchWords::tr("not allowed (403)");
    case ErrorKind::ServerError:
        return FetchWords::tr("an error of the server (5xx)");
    case ErrorKind::Canceled:
        return FetchWords::tr("canceled");
    default: // The message says it better than the kind.
        break;
    }
    return error.message.isEmpty() ? FetchWords::tr("no answer") : error.message;
}

void append(StoryFacts &known, StoryFacts more)
{
    known.tasks += std::move(more.tasks);
    known.reservations += std::move(more.reservations);
    known.events += std::move(more.events);
    known.workflows += std::move(more.workflows);
    known.queues += std::move(more.queues);
    known.workers += std::move(more.workers);
    known.activities += std::move(more.activities);
    known.instructions += std::move(more.instructions);
    known.alerts += std::move(more.alerts);
    if (!more.timeoutActivity.isNull())
        known.timeoutActivity = more.timeoutActivity;
    if (more.call)
        known.call = std::move(more.call);
    known.isGone = more.isGone;
    known.asOf = std::max(known.asOf, more.asOf);
    for (const QString &note : std::as_const(more.notes)) {
        if (!known.notes.contains(note))
            known.notes.append(note);
    }
}

StoryFetch::StoryFetch(Client &client, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_wanted(std::move(wanted))
{
    m_facts.workspace = m_wanted.workspace;
    m_facts.task = m_wanted.task;
    // It takes its replies with it, without a word of theirs.
    connect(&client, &QObject::destroyed, this, &StoryFetch::cancel);
}

StoryFetch::~StoryFetch()
{
    for (QPointer<Reply> &reply : m_replies)
        dropReply(reply, this);
}

void StoryFetch::start()
{
    fetchTask();
}

void StoryFetch::cancel()
{
    Error error;
    error.kind = ErrorKind::Canceled;
    end(error);
}

Provenance StoryFetch::provenance(Provenance::Kind kind) const
{
    Provenance from;
    from.kind = kind;
    from.learned = m_wanted.now();
    return from;
}

void StoryFetch::watch(Reply *reply)
{
    ++m_parts;
    m_replies.removeAll(QPointer<Reply>());
    m_replies.append(reply);
    connect(reply, &Reply::requestSent, this, [this] { ++m_requests; });
    connect(reply, &Reply::waiting, this, &StoryFetch::waiting);
}

void StoryFetch::fetchTask()
{
    ReplyOf<TaskDetail> *reply = m_client->fetchTask(m_wanted.workspace, m_wanted.task);
    watch(reply);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Result<TaskDetail> result = reply->result();
        if (result.ok())
            m_facts.tasks.append({result.value().task, provenance(Provenance::Kind::Answer)});
        m_facts.isGone = !result.ok() && result.error().kind == ErrorKind::NotFound;
        if (m_facts.isGone)
            m_goneError = result.error();
        // Nobody who is refused once is to be refused three times.
        if (!result.ok() &&
            (result.error().kind == ErrorKind::Unauthorized || result.error().kind == ErrorKind::ProxyCredentials)) {
            Q_EMIT readEnded(result.error());
            return end(result.error());
        }
        if (!m_facts.isGone)
            fetchReservations();
        fetchEvents();
        partEnded(FetchWords::tr("The task could not be read"), m_facts.isGone ? std::nullopt : errorOf(result));
    });
}

void StoryFetch::fetchReservations()
{
    ReservationFilter filter;
    filter.limit = LargestPage; // After 1,000 reservations a task is canceled.
    ListReply<Reservation> *reply = m_client->listReservations({m_wanted.workspace, m_wanted.task, {}, {}}, filter);
    watch(reply);
    const auto take = [this, reply] {
        for (const Reservation &reservation : reply->releaseRows())
            m_facts.reservations.append({reservation, provenance(Provenance::Kind::Answer)});
    };
    connect(reply, &Reply::pageArrived, this, take);
    connect(reply, &Reply::finished, this, [this, reply, take] {
        take();
        m_areReservationsCut = reply->result().ok() && reply->result().value().limited;
        const bool isGone = !reply->result().ok() && reply->result().error().kind == ErrorKind::NotFound;
        m_facts.isGone = m_facts.isGone || isGone; // Deleted meanwhile.
        partEnded(FetchWords::tr("The reservations could not be read"),
                  isGone ? std::nullopt : errorOf(reply->result()));
    });
}

void StoryFetch::fetchEvents()
{
    EventFilter filter;
    filter.task = m_wanted.task;
    filter.limit = m_wanted.mostEvents;
    filter.since = m_wanted.since;
    if (filter.since == 0 && !m_facts.tasks.isEmpty())
        filter.since = m_facts.tasks.constFirst().value.created - BeforeTheTaskMsecs;
    const UtcMsecs oldest = m_wanted.now() - EventsKeptMsecs;
    filter.since = std::max(filter.since, oldest);
    ListReply<Event> *reply = m_client->listEvents(m_wanted.workspace, filter);
    watch(reply);
    const auto take = [this, reply] {
        for (const Event &event : reply->releaseRows()) {
            Provenance from = provenance(Provenance::Kind::EventList);
            from.id = event.sid.toString();
            m_facts.events.append(storyEvent(event, m_reader, from));
        }
    };
    connect(reply, &Reply::pageArrived, this, take);
    connect(reply, &Reply::finished, this, [this, reply, take] {
        take();
        if (reply->result().ok() && reply->result().value().limited) {
            m_isCutShort = true;
            m_facts.notes.append(FetchWords::tr("There are more Events than the %n that were read.", nullptr,
                                                static_cast<int>(m_facts.events.size())));
        }
        if (reply->result().ok())
            m_facts.notes += reply->result().value().warnings;
        partEnded(FetchWords::tr("The Events could not be read"), errorOf(reply->result()));
    });
}

void StoryFetch::partEnded(const QString &what, const std::optional<Error> &error)
{
    if (m_isFinished)
        return;
    --m_parts;
    if (error) {
        //: What could not be read, and why: "The Events could not be read: too many requests (429)."
        m_facts.notes.append(FetchWords::tr("%1: %2.").arg(what, reasonText(*error)));
        if (!m_firstError)
            m_firstError = error;
    }
    const QPointer<StoryFetch> self(this);
    Q_EMIT readEnded(error);
    if (!self || m_isFinished || m_parts > 0)
        return;
    // A task that is gone, of which no Event tells, is one that never was, as far as anybody knows.
    const bool isNothing = m_facts.tasks.isEmpty() && m_facts.reservations.isEmpty() && m_facts.events.isEmpty();
    if (isNothing)
        return end(m_goneError ? m_goneError : m_firstError);
    end(std::nullopt);
}

void StoryFetch::end(const std::optional<Error> &error)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_error = error;
    for (QPointer<Reply> &reply : std::exchange(m_replies, {}))
        dropReply(reply, this);
    m_facts.asOf = m_wanted.now();
    Q_EMIT finished();
}

} // namespace Desk
