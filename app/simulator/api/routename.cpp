#include "routename.h"

#include <algorithm>
#include <array>

namespace Simulator {

QByteArray routeName(const Request &request)
{
    QByteArrayView path = request.target;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    if (!path.startsWith("/v1/"))
        return {};
    const QList<QByteArray> pieces = path.sliced(4).toByteArray().split('/');
    // Collections and SIDs take turns: an odd number ends in a collection, an even one in one of its items.
    const bool item = pieces.size() % 2 == 0;
    const QByteArray collection = pieces.at(item ? pieces.size() - 2 : pieces.size() - 1).toLower();
    if (collection.isEmpty())
        return {};
    if (request.method == "POST")
        return collection + (item ? ".update" : ".create");
    if (request.method == "DELETE")
        return collection + ".delete";
    return collection + (item ? ".fetch" : ".list");
}

bool isRoute(QByteArrayView route)
{
    static constexpr std::array<const char *, 11> collections{
        "*",          "workspaces",   "tasks",     "workers", "reservations", "activities",
        "taskqueues", "taskchannels", "workflows", "events",  "channels"};
    static constexpr std::array<const char *, 5> operations{"list", "fetch", "create", "update", "delete"};
    const auto knows = [](const auto &all, QByteArrayView word) {
        return std::any_of(all.begin(), all.end(), [word](const char *known) { return word == QByteArrayView(known); });
    };
    const qsizetype dot = route.indexOf('.');
    if (dot < 0)
        return route != "*" && knows(collections, route);
    return knows(collections, route.first(dot)) && knows(operations, route.sliced(dot + 1));
}

bool covers(QByteArrayView route, QByteArrayView name)
{
    if (route.isEmpty() || route == name)
        return true;
    if (route.startsWith("*."))
        return name.endsWith(route.sliced(1));
    return name.size() > route.size() && name.startsWith(route) && name[route.size()] == '.';
}

} // namespace Simulator
