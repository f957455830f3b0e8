#pragma once

#include "blockstore.h"
#include "eventblock.h"

#include <array>
#include <functional>
#include <limits>

namespace Simulator {

/// Which Events are wanted.
struct EventQuery
{
    Time from = std::numeric_limits<Time>::min(); ///< Both ends included.
    Time to = std::numeric_limits<Time>::max();
    Id after = 0; ///< Neither end included.
    Id before = std::numeric_limits<Id>::max();
    std::optional<EventType> type;
    std::vector<std::pair<Id EventKey::*, Id>> about; ///< All of them have to be so.

    [[nodiscard]] bool fits(const EventKey &event) const;
};

/// The history of a world in the order in which it happened: ascending ids and times. The newest Events lie open; older
/// ones are packed into blocks with a small index each, which go to temporary files beyond a bound (see BlockStore). So
/// thirty days of a busy centre, some fifteen million Events, take a few megabytes of memory.
class EventLog
{
public:
    /// Events of one block; twice as many may lie open.
    static constexpr size_t BlockSize = 4096;
    /// These return whether they want to go on.
    using Visit = std::function<bool(const Event &)>;
    using VisitKey = std::function<bool(const EventKey &)>;

    explicit EventLog(const BlockStore::Limits &limits = {}, size_t blockSize = BlockSize);

    void append(Event event);
    /// Drops what is older.
    void forgetBefore(Time oldest);

    [[nodiscard]] std::optional<Event> find(Id id) const;
    /// What fits, ascending or descending. The visitor must not change this log.
    void forward(const EventQuery &query, const Visit &visit) const;
    void backward(const EventQuery &query, const Visit &visit) const;
    /// Like forward(), without the details: much faster through long times.
    void scan(const EventQuery &query, const VisitKey &visit) const;

    [[nodiscard]] bool empty() const { return m_open.empty() && m_blocks.empty(); }
    /// Events that are kept, some of which may be too old to be shown any more.
    [[nodiscard]] size_t size() const;
    /// The id of the newest; 0 where there is none.
    [[nodiscard]] Id lastId() const
    {
        return m_open.empty() ? (m_blocks.empty() ? 0 : m_blocks.back().last) : m_open.back().id;
    }
    /// The room that packed Events take.
    [[nodiscard]] const BlockStore &store() const { return m_store; }

private:
    /// What a block may hold; a search passes over blocks that cannot have what it wants.
    struct Block
    {
        Id first = 0;
        Id last = 0;
        Time from = 0;
        Time to = 0;
        size_t count = 0;
        qint64 keysSize = 0;
        qint64 detailsSize = 0;
        std::pair<Id, Id> tasks{std::numeric_limits<Id>::max(), 0}; ///< The least and the greatest.
        std::pair<Id, Id> reservations{std::numeric_limits<Id>::max(), 0};
        quint64 types = 0;   ///< One bit each.
        quint64 workers = 0; ///< A bit for some ids each, like those below.
        quint64 queues = 0;
        quint64 workflows = 0;
        quint64 channels = 0;
    };
    /// A block that was read again.
    struct Unpacked
    {
        Id first = 0;
        std::vector<EventKey> keys;
        std::optional<std::vector<Event>> events; ///< Once they were wanted.
    };

    void seal();
    void drop();
    [[nodiscard]] bool mayHold(const Block &block, const EventQuery &query) const;
    [[nodiscard]] std::shared_ptr<Unpacked> unpacked(size_t block) const;
    /// The whole Events of a block; nullptr where they cannot be read.
    [[nodiscard]] const std::vector<Event> *eventsOf(Unpacked &unpacked, size_t block) const;
    /// Visits the fitting ones of a block; false where the visitor has enough.
    template <class Visitor>
    [[nodiscard]] bool visitBlock(size_t block, const EventQuery &query, const Visitor &visit, bool backward) const;
    template <class Visitor>
    void visitForward(EventQuery query, const Visitor &visit) const;

    size_t m_blockSize;
    Time m_oldest = std::numeric_limits<Time>::min();
    std::deque<Block> m_blocks;
    BlockStore m_store; ///< One for each block, in the same order.
    std::deque<Event> m_open;
    /// The last ones that were read: a client pages through neighbours.
    mutable std::array<std::shared_ptr<Unpacked>, 2> m_recent;
};

} // namespace Simulator
