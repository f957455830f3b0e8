#pragma once

#include "commandline.h"
#include "profiles/profile.h"
#include "taskrouter/endpoint.h"

namespace Simulator {
struct HostInfo;
} // namespace Simulator

namespace Desk {

/// Where a profile leads, with its secret. An invalid base URL where its region has an edge that is not known here.
[[nodiscard]] Endpoint endpointOf(const Profile &profile, const CommandLine &line);
/// The training simulator that runs.
[[nodiscard]] Endpoint endpointOf(const Simulator::HostInfo &info);
/// At the address that the command line names: what is asked for again and saved is what was tried, and a secret that
/// is kept for the account's own host goes to no other.
[[nodiscard]] Profile asTold(Profile profile, const CommandLine &line);

} // namespace Desk
