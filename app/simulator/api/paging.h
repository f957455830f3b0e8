#pragma once

#include "jsonwriter.h"
#include "reply.h"

#include <algorithm>
#include <span>

namespace Simulator {

/// Which part of a list a client wants: PageSize, Page and PageToken after TaskRouter's rules.
struct PageWanted
{
    int size = 0;
    qint64 page = 0;
    std::optional<Id> after;  ///< "PA" + the last SID of the page before.
    std::optional<Id> before; ///< "PB" + the first SID of the page after.
};
[[nodiscard]] std::variant<PageWanted, Refusal> readPage(const Call &call, const State &state, Kind kind);

/// The borders of one page in `order`, and what its neighbours begin with.
struct PageCut
{
    std::vector<Id> ids;
    bool more = false;
};
/// Where a page begins that follows this id: behind it, or where it would stand if it is gone.
[[nodiscard]] size_t positionAfter(std::span<const Id> order, Id id);
[[nodiscard]] size_t positionOf(std::span<const Id> order, Id id);
/// Writes the member "meta" for this page.
void writeMeta(JsonWriter &json, const Call &call, const State &state, Kind kind, QByteArrayView key,
               const PageWanted &wanted, const PageCut &cut);

template <class Filter>
PageCut cutPage(std::span<const Id> order, const PageWanted &wanted, const Filter &filter)
{
    PageCut cut;
    const auto size = static_cast<size_t>(wanted.size);
    if (wanted.before) {
        size_t at = positionOf(order, *wanted.before);
        cut.more = at < order.size();
        while (at > 0 && cut.ids.size() < size) {
            if (filter(order[--at]))
                cut.ids.push_back(order[at]);
        }
        std::reverse(cut.ids.begin(), cut.ids.end());
        return cut;
    }
    size_t at = wanted.after ? positionAfter(order, *wanted.after) : 0;
    cut.ids.reserve(std::min(size, order.size() - at));
    for (; at < order.size(); ++at) {
        if (!filter(order[at]))
            continue;
        if (cut.ids.size() == size) {
            cut.more = true;
            break;
        }
        cut.ids.push_back(order[at]);
    }
    return cut;
}

/// One page as it goes out; `write` writes an item, in the order of `cut`.
template <class Write>
[[nodiscard]] Reply writePage(const Call &call, const State &state, Kind kind, QByteArrayView key,
                              const PageWanted &page, const PageCut &cut, const Write &write,
                              std::optional<quint32> etag = {})
{
    Done done;
    done.etag = etag;
    done.body.reserve(1024 + static_cast<qsizetype>(cut.ids.size()) * 1024);
    JsonWriter json(done.body);
    json.beginObject();
    writeMeta(json, call, state, kind, key, page, cut);
    json.beginArray(key);
    for (const Id id : cut.ids)
        write(json, id);
    json.endArray().endObject();
    return done;
}

/// A list as it goes out. `order` holds the ids of all items there are in their order; `filter` says which the client
/// wants, `write` writes one. Only one page is touched, however long the list is.
template <class Filter, class Write>
[[nodiscard]] Reply listPage(const Call &call, const State &state, Kind kind, QByteArrayView key,
                             std::span<const Id> order, const Filter &filter, const Write &write,
                             std::optional<quint32> etag = {})
{
    const auto wanted = readPage(call, state, kind);
    if (const auto *refusal = std::get_if<Refusal>(&wanted))
        return *refusal;
    const PageWanted &page = std::get<PageWanted>(wanted);
    return writePage(call, state, kind, key, page, cutPage(order, page, filter), write, etag);
}

/// Finds what ids name. The one behind the last is found at once, as on the pages of a long list.
template <class T>
class AscendingLookup
{
public:
    /// `table` must live longer and not change.
    explicit AscendingLookup(const Table<T> &table)
        : m_table(table)
        , m_last(table.end())
    {
    }

    /// There must be one.
    [[nodiscard]] const T &at(Id id)
    {
        if (m_last == m_table.end() || ++m_last == m_table.end() || m_last->first != id)
            m_last = m_table.find(id);
        return m_last->second;
    }

private:
    const Table<T> &m_table;
    typename Table<T>::const_iterator m_last;
};

/// The ids of a table, ascending.
template <class T>
[[nodiscard]] std::vector<Id> idsOf(const Table<T> &table)
{
    std::vector<Id> ids;
    ids.reserve(table.size());
    for (const auto &[id, item] : table)
        ids.push_back(id);
    return ids;
}

} // namespace Simulator
