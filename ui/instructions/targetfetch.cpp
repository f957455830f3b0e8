#include "targetfetch.h"

#include "taskrouter/client.h"

#include <utility>

namespace Desk {

namespace {

template <typename T>
Reply *listen(ReplyOf<T> *reply, const QObject *context, std::function<void(const Result<TargetAnswer> &)> then)
{
    QObject::connect(reply, &Reply::finished, context,
                     [reply, then = std::move(then)] { then(targetResult(reply->result())); });
    return reply;
}

} // namespace

Reply *fetchTarget(Client &client, SidKind about, const Address &address, const QObject *context,
                   std::function<void(const Result<TargetAnswer> &)> then)
{
    switch (about) {
    case SidKind::Task:
        return listen(client.fetchTask(address.workspace, address.task), context, std::move(then));
    case SidKind::Worker:
        return listen(client.fetchWorkerDetail(address.workspace, address.worker), context, std::move(then));
    default:
        return listen(client.fetchReservation(address), context, std::move(then));
    }
}

} // namespace Desk
