#pragma once

#include "journal/targetanswer.h"
#include "taskrouter/address.h"

#include <functional>

namespace Desk {

class Client;
class Reply;

/// Fetches the reservation, the task or the worker of an address, as `about` says, to compare it. `then` is called
/// once, unless the returned reply is aborted or `context` has gone.
Reply *fetchTarget(Client &client, SidKind about, const Address &address, const QObject *context,
                   std::function<void(const Result<TargetAnswer> &)> then);

} // namespace Desk
