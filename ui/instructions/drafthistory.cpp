#include "drafthistory.h"

namespace Desk {

namespace {

constexpr qsizetype MostSteps = 200;      // Of one form.
constexpr std::size_t MostHistories = 50; // A day at the desk has hundreds of reservations.

} // namespace

void DraftHistory::note(const Key &key, const Draft &before, const QString &parameter, bool isSet)
{
    if (m_steps.size() >= MostHistories && !m_steps.contains(key))
        m_steps.clear();
    Steps &steps = m_steps[key];
    steps.undone.clear();
    const bool isGoingOn = !parameter.isNull() && isSet && steps.isSet && steps.parameter == parameter;
    steps.parameter = parameter;
    steps.isSet = isSet;
    if (isGoingOn)
        return;
    steps.done.append(before);
    if (steps.done.size() > MostSteps)
        steps.done.removeFirst();
}

bool DraftHistory::canUndo(const Key &key) const
{
    const auto found = m_steps.find(key);
    return found != m_steps.end() && !found->second.done.isEmpty();
}

bool DraftHistory::canRedo(const Key &key) const
{
    const auto found = m_steps.find(key);
    return found != m_steps.end() && !found->second.undone.isEmpty();
}

std::optional<Draft> DraftHistory::undo(const Key &key, const Draft &now)
{
    if (!canUndo(key))
        return {};
    Steps &steps = m_steps[key];
    steps.undone.append(now);
    steps.parameter.clear();
    return steps.done.takeLast();
}

std::optional<Draft> DraftHistory::redo(const Key &key, const Draft &now)
{
    if (!canRedo(key))
        return {};
    Steps &steps = m_steps[key];
    steps.done.append(now);
    steps.parameter.clear();
    return steps.undone.takeLast();
}

} // namespace Desk
