#pragma once

#include "simulator/world/refusal.h"

#include <algorithm>

namespace Simulator {

/// Sorts by what `Ordering` says: "Priority:desc", several with commas; ascending where it names no direction.
/// `valueOf` gives the number behind a key, nothing for a key it does not know. Equals stay in their order.
template <class ValueOf>
[[nodiscard]] Outcome sortBy(std::vector<Id> &order, const QByteArray &ordering, const ValueOf &valueOf)
{
    if (ordering.isEmpty())
        return {};
    const Refusal refusal = invalid("Invalid Ordering provided: " + ordering);
    QList<QByteArray> parts = ordering.split(',');
    // The first part is the most important one: sorted by last.
    std::reverse(parts.begin(), parts.end());
    for (const QByteArray &part : parts) {
        const qsizetype colon = part.indexOf(':');
        const QByteArray key = (colon < 0 ? part : part.first(colon)).trimmed();
        const QByteArray way = colon < 0 ? QByteArray("asc") : part.sliced(colon + 1).trimmed().toLower();
        if ((way != "asc" && way != "desc") || key.isEmpty())
            return refusal;
        if (!order.empty() && !valueOf(key, order.front()))
            return refusal;
        const bool down = way == "desc";
        std::stable_sort(order.begin(), order.end(), [&](Id a, Id b) {
            return down ? *valueOf(key, a) > *valueOf(key, b) : *valueOf(key, a) < *valueOf(key, b);
        });
    }
    return {};
}

} // namespace Simulator
