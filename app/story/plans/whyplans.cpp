#include "whyplans.h"

#include "plans/plannedacts.h"
#include "reservations/attributes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WhyPlans)
};

class PlanMaker
{
public:
    PlanMaker(const TaskStory &story, const Situation &situation, const QList<Activity> &activities)
        : m_story(story)
        , m_situation(situation)
    {
        for (const ActivitySpan &span : story.activities)
            addName(span.activity.toString(), span.activityName);
        for (const Routing::WorkerFacts &worker : situation.workers)
            addName(worker.activitySid, worker.activityName);
        for (const Activity &activity : activities) {
            addName(activity.sid.toString(), activity.friendlyName);
            m_known.insert(activity.sid);
            if (activity.available)
                m_available.append(activity.sid);
        }
    }

    [[nodiscard]] PlannedAct putBack(Sid worker) const
    {
        PlannedAct act;
        act.action = MoveWorker;
        act.address.workspace = m_story.facts.workspace;
        act.address.worker = worker;
        if (const auto at = m_situation.workerAt(worker.toString())) {
            const Routing::WorkerFacts &facts = m_situation.workers.at(*at);
            act.name = facts.name;
            act.state.statusText = facts.activityName;
            act.state.value = facts.activitySid;
        }
        act.known.workerName = act.name;
        act.known.names = m_names;
        if (const Sid to = whereTo(worker); !to.isNull())
            act.draft.set(u"ActivitySid"_s, to.toString());
        return act;
    }

    [[nodiscard]] PlannedAct complete(Sid reservation) const
    {
        PlannedAct act;
        act.action = u"complete"_s;
        act.address.workspace = m_story.facts.workspace;
        act.address.reservation = reservation;
        if (const Offer *offer = m_story.offer(reservation)) {
            act.address.task = m_story.task;
            act.name = offer->workerName;
            act.state.status = offer->status;
            act.state.statusText = toWire(offer->status);
            return act;
        }
        for (size_t at = 0; at < m_situation.states.size(); ++at) {
            const auto &wrapUps = m_situation.states.at(at).wrapUps;
            if (!wrapUps)
                continue;
            const auto found = std::find_if(wrapUps->cbegin(), wrapUps->cend(),
                                            [reservation](const auto &open) { return open.sid == reservation; });
            if (found == wrapUps->cend())
                continue;
            act.address.task = found->task;
            act.name = m_situation.workers.at(at).name;
            act.beside = found->task.shortened();
            act.state.status = found->status;
            act.state.statusText = toWire(found->status);
        }
        return act;
    }

    [[nodiscard]] PlannedAct task(const QString &action) const
    {
        PlannedAct act;
        act.action = action;
        act.address.workspace = m_story.facts.workspace;
        act.address.task = m_story.task;
        act.state.statusText = toWire(m_story.status);
        act.state.value = QString::number(m_story.priority);
        Task known;
        known.sid = m_story.task;
        known.attributes = m_story.attributes;
        act.name = taskTitle(known);
        act.beside = m_story.queueName;
        return act;
    }

private:
    void addName(const QString &activity, const QString &name)
    {
        if (!activity.isEmpty() && !name.isEmpty())
            m_names.insert(activity, name);
    }

    /// The one that there is, or where they were before the offer that they missed; null where a person has to choose.
    [[nodiscard]] Sid whereTo(Sid worker) const
    {
        if (m_available.size() == 1)
            return m_available.constFirst();
        Sid before;
        for (const ActivitySpan &span : m_story.activities) {
            if (span.worker != worker || span.span.isOpen())
                continue;
            const bool isAvailable =
                m_known.contains(span.activity) ? m_available.contains(span.activity) : span.isAvailable == true;
            if (isAvailable)
                before = span.activity;
        }
        return before;
    }

    const TaskStory &m_story;
    const Situation &m_situation;
    QHash<QString, QString> m_names; ///< Of activities, by SID.
    QSet<Sid> m_known;
    QList<Sid> m_available;
};

} // namespace

Plan planFor(const StoryAct &act, const TaskStory &story, const Situation &situation, const QList<Activity> &activities)
{
    const PlanMaker make(story, situation, activities);
    Plan plan;
    const int count = static_cast<int>(act.targets.size());
    switch (act.kind) {
    case StoryAct::Kind::PutBack:
        plan.title = PlanTexts::tr("Put %n worker(s) back", nullptr, count);
        for (const Sid &worker : act.targets)
            plan.acts.append(make.putBack(worker));
        break;
    case StoryAct::Kind::CompleteReservation:
        plan.title = PlanTexts::tr("Complete %n wrap-up(s)", nullptr, count);
        for (const Sid &reservation : act.targets)
            plan.acts.append(make.complete(reservation));
        break;
    case StoryAct::Kind::CancelTask:
        plan.title = PlanTexts::tr("Cancel the task");
        plan.acts.append(make.task(u"cancel-task"_s));
        plan.asks.append(u"Reason"_s);
        break;
    case StoryAct::Kind::CompleteTask:
        plan.title = PlanTexts::tr("Complete the task");
        plan.acts.append(make.task(u"complete-task"_s));
        plan.asks.append(u"Reason"_s);
        break;
    case StoryAct::Kind::RaisePriority:
        plan.title = PlanTexts::tr("Raise the priority");
        plan.acts.append(make.task(u"task-priority"_s));
        break;
    default: // The others send nothing.
        break;
    }
    return plan;
}

} // namespace Desk
