#include "endpoints.h"

#include "simulator/host/simulatorthread.h"

namespace Desk {

Endpoint endpointOf(const Profile &profile, const CommandLine &line)
{
    Endpoint endpoint;
    endpoint.baseUrl = profile.apiUrl.isEmpty() ? Endpoint::urlFor(profile.region, profile.edge)
                                                : QUrl(profile.apiUrl, QUrl::StrictMode);
    endpoint.accountSid = profile.accountSid;
    endpoint.user = profile.apiKey.isEmpty() ? profile.accountSid : profile.apiKey;
    endpoint.secret = profile.secret;
    endpoint.caFile = profile.caFile.isEmpty() ? line.caFile : profile.caFile;
    if (endpoint.isLoopback())
        endpoint.proxy = ProxyUse::None;
    return endpoint;
}

Endpoint endpointOf(const Simulator::HostInfo &info)
{
    Endpoint endpoint;
    endpoint.baseUrl = info.url;
    endpoint.accountSid = info.accountSid;
    endpoint.user = info.accountSid;
    endpoint.secret = info.authToken.toUtf8();
    endpoint.proxy = ProxyUse::None;
    endpoint.simulator = true;
    endpoint.world = info.run;
    return endpoint;
}

Profile asTold(Profile profile, const CommandLine &line)
{
    if (!line.apiUrl.isEmpty())
        profile.apiUrl = line.apiUrl.toString();
    if (!line.caFile.isEmpty())
        profile.caFile = line.caFile;
    return profile;
}

} // namespace Desk
