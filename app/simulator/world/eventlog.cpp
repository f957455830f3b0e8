#include "eventlog.h"

#include <algorithm>

namespace Simulator {

namespace {

quint64 bitOf(Id id)
{
    return id == 0 ? 0 : 1ULL << ((id * 0x9e3779b97f4a7c15ULL) >> 58);
}

void widen(std::pair<Id, Id> &range, Id id)
{
    if (id == 0)
        return;
    range.first = std::min(range.first, id);
    range.second = std::max(range.second, id);
}

bool isIn(const std::pair<Id, Id> &range, Id id)
{
    return range.first <= id && id <= range.second;
}

bool isBefore(const Event &event, Id id)
{
    return event.id < id;
}

} // namespace

bool EventQuery::fits(const EventKey &event) const
{
    return event.at >= from && event.at <= to && event.id > after && event.id < before &&
           (!type || event.type == *type) &&
           std::all_of(about.begin(), about.end(), [&](const auto &one) { return event.*one.first == one.second; });
}

EventLog::EventLog(const BlockStore::Limits &limits, size_t blockSize)
    : m_blockSize(blockSize)
    , m_store(limits)
{
}

size_t EventLog::size() const
{
    size_t count = m_open.size();
    for (const Block &block : m_blocks)
        count += block.count;
    return count;
}

void EventLog::append(Event event)
{
    m_open.push_back(std::move(event));
    if (m_open.size() >= 2 * m_blockSize)
        seal();
}

void EventLog::seal()
{
    const auto end = m_open.begin() + static_cast<std::ptrdiff_t>(m_blockSize);
    const std::vector<Event> events(std::make_move_iterator(m_open.begin()), std::make_move_iterator(end));
    m_open.erase(m_open.begin(), end);
    Block block;
    block.first = events.front().id;
    block.last = events.back().id;
    block.from = events.front().at;
    block.to = events.back().at;
    block.count = events.size();
    for (const Event &event : events) {
        widen(block.tasks, event.task);
        widen(block.reservations, event.reservation);
        block.types |= 1ULL << static_cast<int>(event.type);
        block.workers |= bitOf(event.worker);
        block.queues |= bitOf(event.queue);
        block.workflows |= bitOf(event.workflow);
        block.channels |= bitOf(event.channel);
    }
    const EventBytes bytes = packEvents(events);
    block.keysSize = bytes.keys.size();
    block.detailsSize = bytes.details.size();
    m_blocks.push_back(block);
    m_store.push(bytes.keys + bytes.details);
    while (m_store.isOver() && !m_blocks.empty())
        drop();
}

void EventLog::drop()
{
    m_blocks.pop_front();
    m_store.popFront();
}

void EventLog::forgetBefore(Time oldest)
{
    m_oldest = std::max(m_oldest, oldest);
    while (!m_blocks.empty() && m_blocks.front().to < m_oldest)
        drop();
    while (m_blocks.empty() && !m_open.empty() && m_open.front().at < m_oldest)
        m_open.pop_front();
}

bool EventLog::mayHold(const Block &block, const EventQuery &query) const
{
    if (block.to < query.from || block.from > query.to || block.last <= query.after || block.first >= query.before)
        return false;
    if (query.type && (block.types & (1ULL << static_cast<int>(*query.type))) == 0)
        return false;
    return std::all_of(query.about.begin(), query.about.end(), [&block](const auto &one) {
        const auto &[member, id] = one;
        // The index knows what is there, not what is not.
        if (id == 0)
            return true;
        if (member == &EventKey::task)
            return isIn(block.tasks, id);
        if (member == &EventKey::reservation)
            return isIn(block.reservations, id);
        if (member == &EventKey::id)
            return isIn({block.first, block.last}, id);
        const quint64 bits = member == &EventKey::worker     ? block.workers
                             : member == &EventKey::queue    ? block.queues
                             : member == &EventKey::workflow ? block.workflows
                             : member == &EventKey::channel  ? block.channels
                                                             : ~0ULL;
        return (bits & bitOf(id)) != 0;
    });
}

std::shared_ptr<EventLog::Unpacked> EventLog::unpacked(size_t index) const
{
    const Block &block = m_blocks[index];
    for (auto &recent : m_recent) {
        if (!recent || recent->first != block.first)
            continue;
        std::swap(recent, m_recent.front());
        return m_recent.front();
    }
    auto keys = unpackKeys(m_store.read(index, 0, block.keysSize));
    if (!keys)
        return nullptr;
    std::rotate(m_recent.begin(), m_recent.end() - 1, m_recent.end());
    m_recent.front() = std::make_shared<Unpacked>(Unpacked{block.first, std::move(*keys), std::nullopt});
    return m_recent.front();
}

const std::vector<Event> *EventLog::eventsOf(Unpacked &unpacked, size_t index) const
{
    const Block &block = m_blocks[index];
    if (!unpacked.events)
        unpacked.events = unpackEvents(unpacked.keys, m_store.read(index, block.keysSize, block.detailsSize));
    return unpacked.events ? &*unpacked.events : nullptr;
}

// What cannot be read again (a broken disk) is as good as forgotten.
template <class Visitor>
bool EventLog::visitBlock(size_t index, const EventQuery &query, const Visitor &visit, bool backward) const
{
    const auto block = unpacked(index);
    if (!block)
        return true;
    const std::vector<EventKey> &keys = block->keys;
    for (size_t i = 0; i < keys.size(); ++i) {
        const size_t at = backward ? keys.size() - 1 - i : i;
        if (!query.fits(keys[at]))
            continue;
        if constexpr (std::is_same_v<Visitor, VisitKey>) {
            if (!visit(keys[at]))
                return false;
        } else {
            const std::vector<Event> *events = eventsOf(*block, index);
            if (!events)
                return true;
            if (!visit((*events)[at]))
                return false;
        }
    }
    return true;
}

template <class Visitor>
void EventLog::visitForward(EventQuery query, const Visitor &visit) const
{
    query.from = std::max(query.from, m_oldest);
    const auto begin = std::partition_point(m_blocks.begin(), m_blocks.end(), [&query](const Block &block) {
        return block.to < query.from || block.last <= query.after;
    });
    for (auto block = begin; block != m_blocks.end(); ++block) {
        if (block->from > query.to || block->first >= query.before)
            return;
        if (mayHold(*block, query) && !visitBlock(static_cast<size_t>(block - m_blocks.begin()), query, visit, false))
            return;
    }
    auto event = std::lower_bound(m_open.begin(), m_open.end(), query.after + 1, isBefore);
    for (; event != m_open.end() && event->at <= query.to; ++event) {
        if (query.fits(*event) && !visit(*event))
            return;
    }
}

void EventLog::forward(const EventQuery &query, const Visit &visit) const
{
    visitForward(query, visit);
}

void EventLog::scan(const EventQuery &query, const VisitKey &visit) const
{
    visitForward(query, visit);
}

void EventLog::backward(const EventQuery &wanted, const Visit &visit) const
{
    EventQuery query = wanted;
    query.from = std::max(query.from, m_oldest);
    for (auto event = m_open.rbegin(); event != m_open.rend() && event->at >= query.from; ++event) {
        if (query.fits(*event) && !visit(*event))
            return;
    }
    for (size_t index = m_blocks.size(); index-- > 0;) {
        if (m_blocks[index].to < query.from || m_blocks[index].last <= query.after)
            return;
        if (mayHold(m_blocks[index], query) && !visitBlock(index, query, visit, true))
            return;
    }
}

std::optional<Event> EventLog::find(Id id) const
{
    std::optional<Event> found;
    EventQuery query;
    query.about = {{&EventKey::id, id}};
    query.after = id == 0 ? 0 : id - 1;
    query.before = id + 1;
    forward(query, [&found](const Event &event) {
        found = event;
        return false;
    });
    return found;
}

} // namespace Simulator
