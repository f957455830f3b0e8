#pragma once

#include "eventquery.h"

#include <deque>
#include <functional>

namespace Simulator {

/// The history of a world in the order in which it happened: ascending ids and times. It is bounded; when it is full,
/// the oldest Events go.
class EventLog
{
public:
    struct Limits
    {
        size_t count = 200'000;
        /// Bytes, each Event with all its texts. What Events share is counted with each of them, so the memory that
        /// they take is less.
        qint64 size = 64 * 1024 * 1024;
    };
    /// Returns whether it wants to go on.
    using Visit = std::function<bool(const Event &)>;

    EventLog();
    explicit EventLog(const Limits &limits);

    /// `event` is younger than all there are.
    void append(Event event);

    /// nullptr where it never was or is gone; valid until the next append().
    [[nodiscard]] const Event *find(Id id) const;
    /// What fits, ascending or descending. The visitor must not change this log. The ends in time and the ids are found
    /// by bisection: a page costs what it holds and what does not fit between its ends.
    void forward(const EventQuery &query, const Visit &visit) const;
    void backward(const EventQuery &query, const Visit &visit) const;

    [[nodiscard]] size_t count() const { return m_events.size(); }
    /// Bytes, as the limit counts them.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The id of the newest; 0 where there is none.
    [[nodiscard]] Id lastId() const { return m_events.empty() ? 0 : m_events.back().id; }

private:
    using Position = std::deque<Event>::const_iterator;
    /// From the first that is neither too old nor before the ids wanted to behind the last.
    [[nodiscard]] std::pair<Position, Position> range(const EventQuery &query) const;

    Limits m_limits;
    std::deque<Event> m_events;
    qint64 m_size = 0;
};

} // namespace Simulator
