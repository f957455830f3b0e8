#include "nextsteps.h"

#include "diagnosiswords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

/// Of so many who have no room, or are at work, it is asked what they have in wrap-up.
constexpr qsizetype MostWrapUps = 5;

/// Those who were taken away by an offer that ran out: who would be put back, as isByMissedOffer() decides.
bool isPutAside(const TaskCase &task, const WorkerStanding &one)
{
    const ActivitySpan *span = task.activityOf(task.state(one).sid);
    return span && span->cause == ActivitySpan::Cause::MissedOffer;
}

/// Those of whom it is not known why they are where such offers lead.
bool mayBePutAside(const TaskCase &task, const WorkerStanding &one)
{
    const ActivitySpan *span = task.activityOf(task.state(one).sid);
    if (span && span->cause != ActivitySpan::Cause::Chosen)
        return false;
    const auto &timeout = task.situation.timeoutActivity;
    return timeout && !timeout->isNull() && timeout->toString() == task.facts(one).activitySid;
}

void addPutBack(const TaskCase &task, QList<StoryAct> &acts)
{
    StoryAct act{StoryAct::Kind::PutBack, {}, {}};
    QStringList names;
    for (const WorkerStanding &one : task.workers()) {
        if (one.why != NotAsked::Activity || !isPutAside(task, one))
            continue;
        act.targets.append(task.state(one).sid);
        names.append(task.facts(one).name);
    }
    if (names.isEmpty())
        return;
    act.title = DiagnosisWords::tr("Put %1 back…").arg(namesText(names));
    acts.append(act);
}

void addWrapUps(const TaskCase &task, QList<StoryAct> &acts)
{
    for (const WorkerStanding &one : task.workers()) {
        const auto &wrapUps = task.state(one).wrapUps;
        const bool isFilled = one.why == NotAsked::Capacity || one.why == NotAsked::Activity;
        if (!isFilled || !wrapUps || wrapUps->isEmpty())
            continue;
        StoryAct act{StoryAct::Kind::CompleteReservation, {}, {}};
        act.title = DiagnosisWords::tr("Complete %1's wrap-up…").arg(task.facts(one).name);
        for (const OpenReservation &open : *wrapUps)
            act.targets.append(open.sid);
        acts.append(act);
    }
}

void addStuck(const TaskCase &task, QList<StoryAct> &acts)
{
    for (const Offer &offer : task.story.offers) {
        if (offer.status == ReservationStatus::Wrapping)
            acts.append({StoryAct::Kind::CompleteReservation,
                         DiagnosisWords::tr("Complete %1's wrap-up…").arg(nameOf(offer)),
                         {offer.sid}});
    }
    if (task.story.status == TaskStatus::Assigned)
        acts.append({StoryAct::Kind::CompleteTask, DiagnosisWords::tr("Complete the task…"), {task.story.task}});
    else if (task.story.status == TaskStatus::Pending || task.story.status == TaskStatus::Reserved)
        acts.append({StoryAct::Kind::CancelTask, DiagnosisWords::tr("Cancel the task…"), {task.story.task}});
}

void addWorkerDay(const TaskCase &task, QList<StoryAct> &acts)
{
    constexpr qsizetype most = 3;
    QList<const Offer *> offers = task.openOffers();
    if (offers.isEmpty() && task.lastEnded())
        offers.append(task.lastEnded());
    for (const Offer *offer : offers.first(std::min(offers.size(), most))) {
        if (!offer->worker.isNull())
            acts.append(
                {StoryAct::Kind::WorkerDay, DiagnosisWords::tr("%1's day").arg(nameOf(*offer)), {offer->worker}});
    }
}

bool hasCall(const TaskCase &task)
{
    const QJsonObject attributes = QJsonDocument::fromJson(task.story.attributes.toUtf8()).object();
    return attributes.value("call_sid"_L1).toString().startsWith("CA"_L1);
}

void addQuestions(const TaskCase &task, WhyVerdict verdict, QList<StoryAct> &acts)
{
    switch (verdict) {
    case WhyVerdict::NotAnswered:
    case WhyVerdict::AcceptedInVain:
    case WhyVerdict::CannotTell:
        if (task.story.facts.alerts.isEmpty() && !task.isOver())
            acts.append({StoryAct::Kind::LookAtAlerts, DiagnosisWords::tr("Look for alerts"), {}});
        break;
    default: // The others do not come from a callback.
        break;
    }
    if (!task.story.facts.call && hasCall(task) && (!task.isOver() || task.story.endReason.isEmpty()))
        acts.append({StoryAct::Kind::LookAtCall, DiagnosisWords::tr("Look at the call"), {}});
}

void addByVerdict(const TaskCase &task, WhyVerdict verdict, QList<StoryAct> &acts)
{
    const auto whatIf = [&] { acts.append({StoryAct::Kind::WhatIf, DiagnosisWords::tr("What if…"), {}}); };
    const auto check = [&] {
        acts.append({StoryAct::Kind::CheckWorkspace, DiagnosisWords::tr("Check workspace…"), {}});
    };
    switch (verdict) {
    case WhyVerdict::Stuck:
        addStuck(task, acts);
        break;
    case WhyVerdict::Unavailable:
    case WhyVerdict::NoCapacity:
        addPutBack(task, acts);
        addWrapUps(task, acts);
        break;
    case WhyVerdict::InLine:
        addPutBack(task, acts);
        acts.append({StoryAct::Kind::RaisePriority, DiagnosisWords::tr("Raise the priority…"), {task.story.task}});
        if (task.before() && !task.before()->isEmpty())
            acts.append({StoryAct::Kind::OpenTask,
                         DiagnosisWords::tr("Open the first in line"),
                         {task.before()->constFirst().sid}});
        break;
    case WhyVerdict::NoFilter:
    case WhyVerdict::QueueNever:
        check();
        whatIf();
        break;
    case WhyVerdict::EarlierFilter:
    case WhyVerdict::ExpressionExcludesAll:
    case WhyVerdict::KnownWorker:
    case WhyVerdict::WorkflowEnded:
    case WhyVerdict::SkippedOut:
    case WhyVerdict::RulesChanged:
        whatIf();
        break;
    case WhyVerdict::NotAnswered:
    case WhyVerdict::AcceptedInVain:
    case WhyVerdict::Rejected:
        addWorkerDay(task, acts);
        break;
    default: // Nothing is to be mended, or only a person knows how.
        break;
    }
}

class LackFinder
{
public:
    explicit LackFinder(const TaskCase &task)
        : m_task(task)
    {
    }

    void want(Need need, const QList<Sid> &of = {}, const QString &expression = {})
    {
        if (!m_task.situation.asked.contains(need))
            lacks.append({need, of, expression});
    }

    void wantRules()
    {
        if (m_task.task().routingTarget.isEmpty() || m_task.task().routingTarget.startsWith(u"WQ"))
            want(Need::Workflow, {m_task.story.workflow});
        want(Need::Queues);
    }

    void wantWorkers()
    {
        const Sid queue = Sid::parse(m_task.queue()).value_or(Sid());
        if (!queue.isNull()) {
            want(Need::Members, {queue});
            // How many there are says the list itself, where it is whole.
            if (m_task.situation.asked.contains(Need::Members) && !m_task.situation.knowsMembers(m_task.queue()))
                want(Need::Numbers, {queue});
        }
        want(Need::Workers);
    }

    /// One answer of TaskRouter about all of a queue of which only a part could be read; and where by our reading the
    /// step's expression leaves nobody, what TaskRouter makes of it.
    void wantCandidates(WhyVerdict verdict)
    {
        const auto expression = m_task.workersExpression();
        const bool isDoubtful = verdict == WhyVerdict::ExpressionExcludesAll && expression != u"1==0";
        if (expression && (m_task.hasSample() || isDoubtful))
            want(Need::Candidates, {Sid::parse(m_task.queue()).value_or(Sid())}, *expression);
    }

    /// Whom it depends on what they have room for.
    void wantLoads()
    {
        QList<Sid> unknown; ///< Those who are asked next first.
        QList<Sid> others;
        QList<Sid> full;
        QList<Sid> aside;
        for (const WorkerStanding &one : m_task.workers()) {
            const WorkerState &state = m_task.state(one);
            if (one.isCapacityUnknown)
                (one.why == NotAsked::Asked ? unknown : others).append(state.sid);
            const Routing::ChannelFacts *channel = m_task.facts(one).channel(m_task.task().channel);
            const bool isFull = one.why == NotAsked::Capacity && state.knowsChannels && channel && channel->pending > 0;
            const bool isAtWork = one.why == NotAsked::Activity && m_task.isAtWork(one);
            if ((isFull || isAtWork) && !state.wrapUps && full.size() < MostWrapUps)
                full.append(state.sid);
            if (one.why == NotAsked::Activity && mayBePutAside(m_task, one))
                aside.append(state.sid);
        }
        unknown += others;
        // One who surely may be asked says more than any number of those who may not.
        if (!unknown.isEmpty() && m_task.surelyAskable() == 0)
            want(Need::Channels, unknown);
        if (!full.isEmpty())
            want(Need::WrapUps, full);
        if (!aside.isEmpty())
            want(Need::MissedOffers, aside);
    }

    QList<Lack> lacks;

private:
    const TaskCase &m_task;
};

} // namespace

QList<StoryAct> nextSteps(const TaskCase &task, const Diagnosis &diagnosis)
{
    QList<StoryAct> acts;
    addByVerdict(task, diagnosis.verdict, acts);
    addQuestions(task, diagnosis.verdict, acts);
    if (!diagnosis.evidence.events.isEmpty())
        acts.append({StoryAct::Kind::ShowEvents, DiagnosisWords::tr("Show the Events"), {}});
    // Of a recording nothing can be changed.
    if (task.story.facts.isRecording) {
        acts.removeIf([](const StoryAct &act) {
            return act.kind != StoryAct::Kind::ShowEvents && act.kind != StoryAct::Kind::ShowTimeline;
        });
    }
    return acts;
}

QList<Lack> lacksOf(const TaskCase &task, WhyVerdict verdict)
{
    if (task.story.facts.isRecording || task.story.task.isNull())
        return {};
    LackFinder finder(task);
    if (task.isOver()) {
        const bool isByRules = verdict == WhyVerdict::WorkflowEnded || verdict == WhyVerdict::SkippedOut ||
                               (verdict == WhyVerdict::EndedBySomebody && task.story.offers.isEmpty() &&
                                !task.lastEvent(EventType::WorkflowTargetMatched));
        if (isByRules)
            finder.wantRules();
        return finder.lacks;
    }
    if (task.story.status == TaskStatus::Unknown)
        return {};
    finder.wantRules();
    if (task.isOffered() || verdict == WhyVerdict::Stuck || verdict == WhyVerdict::Transfer)
        return finder.lacks;
    if (task.isTaken()) {
        finder.wantWorkers();
        return finder.lacks;
    }
    finder.want(Need::Workspace);
    if (!finder.lacks.isEmpty())
        return finder.lacks; // Where it waits says whose workers are to be read.
    finder.wantWorkers();
    finder.want(Need::Waiting, {Sid::parse(task.queue()).value_or(Sid())});
    if (!finder.lacks.isEmpty())
        return finder.lacks;
    finder.wantCandidates(verdict);
    if (!finder.lacks.isEmpty())
        return finder.lacks;
    finder.wantLoads();
    const bool isForNobody = (task.knowsWorkers() || task.hasSample()) && task.eligible() == 0;
    if (isForNobody || task.matchesNothing())
        finder.want(Need::RuleChanges, {task.story.workflow, Sid::parse(task.queue()).value_or(Sid())});
    return finder.lacks;
}

} // namespace Desk
