#include "eventlog.h"

#include <algorithm>

namespace Simulator {

namespace {

qint64 sizeOf(const Event &event)
{
    return static_cast<qint64>(sizeof(Event)) + event.taskAttributes.size() + event.taskReason.size() +
           event.workerName.size() + event.workerAttributes.size() + event.name.size() + event.expression.size();
}

} // namespace

EventLog::EventLog() = default;

EventLog::EventLog(const Limits &limits)
    : m_limits(limits)
{
}

void EventLog::append(Event event)
{
    m_size += sizeOf(event);
    m_events.push_back(std::move(event));
    while (m_events.size() > m_limits.count || m_size > m_limits.size) {
        m_size -= sizeOf(m_events.front());
        m_events.pop_front();
    }
}

std::pair<EventLog::Position, EventLog::Position> EventLog::range(const EventQuery &query) const
{
    const auto begin = std::partition_point(m_events.begin(), m_events.end(), [&query](const Event &event) {
        return event.at < query.from || event.id <= query.after;
    });
    const auto end = std::partition_point(begin, m_events.end(), [&query](const Event &event) {
        return event.at <= query.to && event.id < query.before;
    });
    return {begin, end};
}

void EventLog::forward(const EventQuery &query, const Visit &visit) const
{
    const auto [begin, end] = range(query);
    for (auto event = begin; event != end; ++event) {
        if (query.fits(*event) && !visit(*event))
            return;
    }
}

void EventLog::backward(const EventQuery &query, const Visit &visit) const
{
    const auto [begin, end] = range(query);
    for (auto event = end; event != begin;) {
        --event;
        if (query.fits(*event) && !visit(*event))
            return;
    }
}

const Event *EventLog::find(Id id) const
{
    const auto event = std::partition_point(m_events.begin(), m_events.end(),
                                            [id](const Event &candidate) { return candidate.id < id; });
    return event != m_events.end() && event->id == id ? &*event : nullptr;
}

} // namespace Simulator
