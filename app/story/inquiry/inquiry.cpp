#include "inquiry.h"

#include "inquiryparts.h"
#include "platform/inpool.h"
#include "roomfetch.h"
#include "story/storybuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct InquiryWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Inquiry)
};

/// Of the 25 GETs the story's Events may take so many pages, and the members of a queue so many.
constexpr qint64 MostStoryEvents = 5LL * LargestPage;
constexpr int MostMemberPages = 10;
/// What each answer still needs after that: the others of a step, and a few channels.
constexpr int Reserve = 5;

} // namespace

Inquiry::Inquiry(Client &client, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_wanted(std::move(wanted))
{
    // It takes its replies with it, without a word of theirs.
    connect(&client, &QObject::destroyed, this, &Inquiry::cancel);
}

Inquiry::~Inquiry()
{
    for (QPointer<Reply> &reply : m_replies)
        dropReply(reply, this);
}

void Inquiry::start()
{
    m_fetch = new StoryFetch(*m_client, {m_wanted.workspace, m_wanted.task, 0, MostStoryEvents, m_wanted.now}, this);
    connect(m_fetch, &StoryFetch::waiting, this, &Inquiry::waiting);
    connect(m_fetch, &StoryFetch::readEnded, this, &Inquiry::readEnded);
    connect(m_fetch, &StoryFetch::finished, this, &Inquiry::onStory);
    m_fetch->start();
}

void Inquiry::cancel()
{
    Error error;
    error.kind = ErrorKind::Canceled;
    end(error);
}

void Inquiry::onStory()
{
    if (m_isFinished)
        return;
    m_requests = m_fetch->requests();
    m_planned = m_requests;
    if (m_fetch->error())
        return end(m_fetch->error());
    m_facts = m_fetch->takeFacts();
    takeKnown(m_facts, m_wanted.known, m_fetch->areReservationsCut());
    m_reader.setOffersCut(m_fetch->areReservationsCut() && !m_wanted.knowsAllReservations);
    tell();
}

/// Makes the answer anew of all that is known, in another thread where that takes its time, and goes on from there.
void Inquiry::tell()
{
    m_facts.asOf = m_wanted.now();
    m_reader.setAsOf(m_facts.asOf);
    m_reader.setRequests(m_requests);
    const auto make = [facts = m_facts, situation = m_reader.situation()] {
        const TaskStory story = buildStory(facts);
        return Answer{story, diagnose(story, situation)};
    };
    if (isQuicklyBuilt(m_facts))
        takeAnswer(make());
    else
        makeInPool(this, make, &Inquiry::takeAnswer);
}

void Inquiry::takeAnswer(const Answer &answer)
{
    if (m_isFinished)
        return; // Canceled meanwhile: what was told before is the answer.
    m_story = answer.story;
    m_diagnosis = answer.diagnosis;
    proceed();
}

void Inquiry::proceed()
{
    const QList<Lack> lacks = m_diagnosis.lacks;
    if (lacks.isEmpty() || left() <= 0 || m_isRefused)
        return end(std::nullopt);
    const QPointer<Inquiry> self(this);
    Q_EMIT improved();
    if (!self || m_isFinished)
        return;
    for (const Lack &lack : lacks) {
        if (left() > 0)
            ask(lack);
    }
    if (m_open == 0)
        end(std::nullopt);
}

void Inquiry::ask(const Lack &lack)
{
    m_reader.setAsked(lack.need);
    const Sid first = lack.of.value(0);
    switch (lack.need) {
    case Need::Workspace:
        return askWorkspace();
    case Need::Workflow:
        return askWorkflow(first);
    case Need::Queues:
        return askQueues();
    case Need::Members:
        return askMembers(first);
    case Need::Workers:
        return askWorkers();
    case Need::Numbers:
        return askNumbers(first);
    case Need::Waiting:
        return askWaiting(first);
    case Need::Candidates:
        return askCandidates(first, lack.expression);
    case Need::Channels:
        return askChannels(lack.of);
    case Need::WrapUps:
        return askWrapUps(lack.of);
    case Need::MissedOffers:
        return askMissedOffers(lack.of);
    case Need::RuleChanges:
        return askRuleChanges(lack);
    case Need::Count:
        return;
    }
}

Provenance Inquiry::provenance(Provenance::Kind kind) const
{
    Provenance from;
    from.kind = kind;
    from.learned = m_wanted.now();
    return from;
}

void Inquiry::watch(Reply *reply)
{
    ++m_open;
    ++m_planned;
    m_replies.removeAll(QPointer<Reply>());
    m_replies.append(reply);
    connect(reply, &Reply::requestSent, this, [this] { ++m_requests; });
    connect(reply, &Reply::waiting, this, &Inquiry::waiting);
}

template <typename T, typename Then>
void Inquiry::fetch(ReplyOf<T> *reply, const QString &what, const Then &then)
{
    watch(reply);
    connect(reply, &Reply::finished, this, [this, reply, what, then] {
        const Result<T> &result = reply->result();
        if (result.ok())
            then(result.value());
        readDone(what, result.ok() ? std::nullopt : std::optional(result.error()));
    });
}

/// `then` gets the rows, and whether those are all; `always` is called after it, and where it failed.
template <typename T, typename Then>
void Inquiry::gather(ListReply<T> *reply, const QString &what, const Then &then)
{
    watch(reply);
    auto rows = std::make_shared<QList<T>>();
    connect(reply, &Reply::pageArrived, this, [reply, rows] { *rows += reply->releaseRows(); });
    connect(reply, &Reply::finished, this, [this, reply, what, then, rows] {
        *rows += reply->releaseRows();
        const Result<ListEnd> result = reply->result();
        if (result.ok()) {
            m_planned += std::max(0, result.value().pages - 1);
            then(*rows, !result.value().limited);
        }
        readDone(what, result.ok() ? std::nullopt : std::optional(result.error()));
    });
}

void Inquiry::readDone(const QString &what, const std::optional<Error> &error)
{
    if (m_isFinished)
        return;
    --m_open;
    if (error) {
        //: What could not be read, and why: "The workers could not be read: too many requests (429)."
        m_reader.note(InquiryWords::tr("%1: %2.").arg(what, reasonText(*error)));
        m_isRefused = m_isRefused || endsInquiry(*error);
    }
    const QPointer<Inquiry> self(this);
    Q_EMIT readEnded(error);
    if (!self || m_isFinished || m_open > 0)
        return;
    tell();
}

void Inquiry::askWorkspace()
{
    fetch(m_client->fetchWorkspaceText(m_wanted.workspace), InquiryWords::tr("The workspace could not be read"),
          [this](const ResourceText &workspace) {
              m_reader.readWorkspace(workspace.json);
              if (const auto &timeout = m_reader.situation().timeoutActivity)
                  m_facts.timeoutActivity = *timeout;
          });
}

void Inquiry::askWorkflow(Sid workflow)
{
    if (workflow.isNull())
        return;
    fetch(m_client->fetchWorkflowText(m_wanted.workspace, workflow), InquiryWords::tr("The workflow could not be read"),
          [this](const ResourceText &answer) {
              m_workflow = answer.json;
              m_facts.workflows.append({storyWorkflow(answer), provenance(Provenance::Kind::Answer)});
              askedForRules();
          });
}

void Inquiry::askQueues()
{
    gather(m_client->listTexts(m_wanted.workspace, SidKind::TaskQueue),
           InquiryWords::tr("The task queues could not be read"), [this](const QList<ResourceText> &rows, bool) {
               QList<QByteArray> queues;
               for (const ResourceText &row : rows) {
                   queues.append(row.json);
                   m_facts.queues.append({storyQueue(row), provenance(Provenance::Kind::Answer)});
               }
               m_reader.readQueues(queues);
               askedForRules();
           });
}

/// A configuration may name queues, so it is read once both are there.
void Inquiry::askedForRules()
{
    if (m_workflow.isEmpty() || !m_reader.situation().queues)
        return;
    m_reader.readWorkflow(std::exchange(m_workflow, {}));
}

void Inquiry::askMembers(Sid queue)
{
    m_queue = queue;
    WorkerFilter filter;
    filter.queue = queue;
    filter.limit = qint64(std::clamp(left() - Reserve, 1, MostMemberPages)) * LargestPage;
    gather(m_client->listWorkers(m_wanted.workspace, filter), InquiryWords::tr("The queue's workers could not be read"),
           [this, queue](const QList<Worker> &workers, bool isWhole) {
               m_reader.readMembers(queue.toString(), workers, isWhole);
               keepWorkers(workers);
           });
}

void Inquiry::askWorkers()
{
    WorkerFilter filter;
    filter.limit = LargestPage;
    gather(m_client->listWorkers(m_wanted.workspace, filter), InquiryWords::tr("The workers could not be read"),
           [this](const QList<Worker> &workers, bool isWhole) {
               // Some of very many would only make the numbers hard to understand.
               if (!isWhole)
                   return;
               m_reader.readWorkers(workers);
               m_reader.setHasAllWorkers(true);
               keepWorkers(workers);
           });
}

void Inquiry::keepWorkers(const QList<Worker> &workers)
{
    for (const Worker &worker : workers)
        m_workers.insert(worker.sid, worker);
    // Those who were asked belong to the story.
    for (const Offer &offer : m_story.offers)
        addWorkerFact(offer.worker);
}

void Inquiry::addWorkerFact(Sid worker)
{
    const auto found = m_workers.constFind(worker);
    if (found == m_workers.cend() || m_told.contains(worker))
        return;
    m_told.insert(worker);
    m_facts.workers.append({*found, provenance(Provenance::Kind::Answer)});
}

void Inquiry::askNumbers(Sid queue)
{
    fetch(m_client->fetchQueueStatistics(m_wanted.workspace, queue),
          InquiryWords::tr("The queue's statistics could not be read"),
          [this](const QueueStatistics &statistics) { m_reader.readNumbers(statistics); });
}

void Inquiry::askWaiting(Sid queue)
{
    if (queue.isNull())
        return;
    gather(m_client->listTasks(m_wanted.workspace, waitingIn(queue)),
           InquiryWords::tr("The queue's tasks could not be read"),
           [this, queue](const QList<Task> &tasks, bool isWhole) {
               m_reader.readWaiting(queue.toString(), tasks, isWhole);
           });
}

void Inquiry::askCandidates(Sid queue, const QString &expression)
{
    gather(m_client->listWorkers(m_wanted.workspace, availableIn(queue, expression)),
           InquiryWords::tr("Who fits the step could not be asked of TaskRouter"),
           [this, queue, expression](const QList<Worker> &workers, bool isWhole) {
               m_reader.readCandidates(queue.toString(), expression, workers, isWhole);
               keepWorkers(workers);
           });
}

void Inquiry::askChannels(const QList<Sid> &workers)
{
    // Two are left for what they have in wrap-up.
    auto *fetch = new RoomFetch(*m_client,
                                {m_wanted.workspace, m_queue, m_story.channel, workers, std::max(1, left() - 2)}, this);
    connect(fetch, &RoomFetch::asking, this, &Inquiry::watch);
    connect(fetch, &RoomFetch::read, this, [this, fetch](Sid worker, const QList<QByteArray> &channels) {
        m_reader.readChannels(worker, channels);
        // Who has room says more than any number of those who have none.
        if (m_reader.situation().hasRoom(worker, m_story.channel))
            fetch->stop();
    });
    connect(fetch, &RoomFetch::ended, this, [this](const std::optional<Error> &error, bool isHint) {
        // An answer does without a hint, but not where no more is to be asked.
        readDone(InquiryWords::tr("A worker's channels could not be read"),
                 isHint && error && !endsInquiry(*error) ? std::nullopt : error);
    });
    fetch->start();
}

void Inquiry::askWrapUps(const QList<Sid> &workers)
{
    ReservationFilter filter;
    filter.status = u"wrapping"_s;
    filter.limit = LargestPage;
    for (const Sid &worker : workers.first(std::min<qsizetype>(workers.size(), std::max(0, left()))))
        gather(m_client->listReservations({m_wanted.workspace, {}, worker, {}}, filter),
               InquiryWords::tr("A worker's wrap-ups could not be read"),
               [this, worker](const QList<Reservation> &rows, bool) { m_reader.readWrapUps(worker, rows); });
}

void Inquiry::askEvents(const EventFilter &filter)
{
    gather(m_client->listEvents(m_wanted.workspace, filter), InquiryWords::tr("Events could not be read"),
           [this](const QList<Event> &events, bool) {
               for (const Event &event : events) {
                   StoryEvent kept = storyEvent(event, m_fields, provenance(Provenance::Kind::EventList));
                   addWorkerFact(kept.data.sid(EventField::WorkerSid));
                   m_facts.events.append(std::move(kept));
               }
           });
}

void Inquiry::askMissedOffers(const QList<Sid> &workers)
{
    QList<UtcMsecs> wentAway;
    for (const Sid &worker : workers)
        wentAway.append(m_workers.value(worker).statusChanged);
    if (const auto filter = missedOffers(wentAway, m_wanted.now() - StoryFetch::EventsKeptMsecs))
        askEvents(*filter);
}

void Inquiry::askRuleChanges(const Lack &lack)
{
    const UtcMsecs since = std::max(m_story.begun, m_wanted.now() - StoryFetch::EventsKeptMsecs);
    for (const EventFilter &filter : ruleChanges(since, lack.of.value(0), lack.of.value(1))) {
        if (left() > 0)
            askEvents(filter);
    }
}

void Inquiry::end(const std::optional<Error> &error)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_error = error;
    m_diagnosis.requests = m_requests;
    if (m_fetch && !m_fetch->isFinished())
        m_fetch->cancel();
    for (QPointer<Reply> &reply : std::exchange(m_replies, {}))
        dropReply(reply, this);
    Q_EMIT finished();
}

} // namespace Desk
