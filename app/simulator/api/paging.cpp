#include "paging.h"

#include "jsonwriter.h"
#include "simulator/world/assumptions.h"

#include <algorithm>

namespace Simulator {

std::variant<PageWanted, Refusal> readPage(const Call &call, const State &state, Kind kind)
{
    PageWanted wanted;
    wanted.size = Assumptions::DefaultPageSize;
    bool ok = true;
    if (call.query.has("PageSize")) {
        const qint64 size = call.query.value("PageSize").toLongLong(&ok);
        if (!ok || size < 1)
            return invalid("Invalid PageSize provided");
        if (size > Assumptions::MaxPageSize)
            return refused(20007, "Page size too large, page size must be less than or equal to the maximum 1000");
        wanted.size = static_cast<int>(size);
    }
    if (call.query.has("Page")) {
        wanted.page = call.query.value("Page").toLongLong(&ok);
        if (!ok || wanted.page < 0)
            return invalid("Invalid Page provided");
    }
    const QByteArray token = call.query.value("PageToken");
    if (token.isEmpty()) {
        if (wanted.page > 0)
            return refused(40153, "Absolute paging is no longer supported: a PageToken is needed to get a page other "
                                  "than the first. Follow next_page_url.");
        return wanted;
    }
    const auto id = state.sids.read(kind, QByteArrayView(token).sliced(std::min<qsizetype>(2, token.size())));
    if (!id || (!token.startsWith("PA") && !token.startsWith("PB")))
        return invalid("Invalid PageToken provided");
    (token.startsWith("PA") ? wanted.after : wanted.before) = id;
    return wanted;
}

size_t positionOf(std::span<const Id> order, Id id)
{
    const auto found = std::find(order.begin(), order.end(), id);
    if (found != order.end())
        return static_cast<size_t>(found - order.begin());
    return static_cast<size_t>(std::upper_bound(order.begin(), order.end(), id) - order.begin());
}

size_t positionAfter(std::span<const Id> order, Id id)
{
    const size_t at = positionOf(order, id);
    return at < order.size() && order[at] == id ? at + 1 : at;
}

void writeMeta(JsonWriter &json, const Call &call, const State &state, Kind kind, QByteArrayView key,
               const PageWanted &wanted, const PageCut &cut)
{
    QByteArray base = call.origin + call.path + '?';
    for (const auto &[name, value] : call.query.all()) {
        if (name == "PageSize" || name == "Page" || name == "PageToken" || value.isEmpty())
            continue;
        base.append(percentEncoded(name)).append('=').append(percentEncoded(value)).append('&');
    }
    base.append("PageSize=").append(QByteArray::number(wanted.size)).append("&Page=");
    const QByteArray token = call.query.value("PageToken");
    QByteArray here = base + QByteArray::number(wanted.page);
    if (!token.isEmpty())
        here.append("&PageToken=").append(token);

    json.beginObject("meta").text("first_page_url", base + '0').text("key", key);
    if (cut.more && !cut.ids.empty())
        json.text("next_page_url",
                  base + QByteArray::number(wanted.page + 1) + "&PageToken=PA" + state.sids.text(kind, cut.ids.back()));
    else
        json.null("next_page_url");
    json.number("page", wanted.page).number("page_size", wanted.size);
    if (wanted.page > 0 && !cut.ids.empty())
        json.text("previous_page_url", base + QByteArray::number(wanted.page - 1) + "&PageToken=PB" +
                                           state.sids.text(kind, cut.ids.front()));
    else
        json.null("previous_page_url");
    json.text("url", here).endObject();
}

} // namespace Simulator
