#include "goals.h"

#include <algorithm>

namespace Simulator {

Goals::Goals(const std::vector<Goal> &goals, Time start)
    : m_start(start)
{
    m_all.reserve(goals.size());
    for (const Goal &goal : goals)
        m_all.push_back({goal, GoalState::Open, 0, Never});
}

void Goals::see(const Event &event, bool byTrainee, const std::map<QByteArray, Id> &tasks)
{
    // What happened after the time was up does not count any more.
    pass(event.at - 1);
    for (Progress &progress : m_all) {
        const Goal &goal = progress.goal;
        if (progress.state != GoalState::Open || goal.event != event.type || (goal.trainee && !byTrainee))
            continue;
        if (goal.worker != 0 && goal.worker != event.worker)
            continue;
        if (!goal.task.isEmpty()) {
            const auto task = tasks.find(goal.task);
            if (task == tasks.end() || task->second != event.task)
                continue;
        }
        if (++progress.seen < goal.count)
            continue;
        progress.state = goal.avoid ? GoalState::Failed : GoalState::Reached;
        progress.at = event.at;
    }
}

void Goals::pass(Time now)
{
    for (Progress &progress : m_all) {
        if (progress.state != GoalState::Open || progress.goal.within == Never || now < m_start + progress.goal.within)
            continue;
        progress.state = progress.goal.avoid ? GoalState::Reached : GoalState::Failed;
        progress.at = m_start + progress.goal.within;
    }
}

bool Goals::allDecided() const
{
    return std::none_of(m_all.begin(), m_all.end(),
                        [](const Progress &progress) { return progress.state == GoalState::Open; });
}

} // namespace Simulator
