// Any text as what a person opens, and as the next page that a server names: whole SIDs that stand in the text, words
// where there are none, and no page outside our origin. Seeds: corpus/opentext.

#include "require.h"
#include "taskrouter/address.h"
#include "taskrouter/pagelinkpolicy.h"

#include <cstdint>
#include <cstdlib>

using namespace Desk;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    const QUrl base(u"https://taskrouter.twilio.com"_s);

    const SidScan scan = scanSids(text, base);
    const bool escaped = text.contains(u'%');
    for (const Sid &sid : scan.sids) {
        require(Sid::parse(sid.toString()) == sid);
        require(escaped || text.contains(sid.toString(), Qt::CaseInsensitive));
    }
    require(scan.address != Address{} || !scan.problem.isEmpty());
    require(scan.foreignUrl.userInfo().isEmpty());
    for (const SidKind kind : {SidKind::Reservation, SidKind::Task}) {
        const auto sid = Sid::parse(text);
        require(sidObjection(text, kind).isEmpty() == (sid && sid->kind() == kind));
    }

    Endpoint endpoint;
    endpoint.baseUrl = base;
    const QUrl list(u"https://taskrouter.twilio.com/v1/Workspaces?PageSize=50"_s);
    PageLinkPolicy policy(endpoint, list, 10);
    const PageLinkPolicy::Step step = policy.follow(text);
    require(step.url.isEmpty() != step.objection.isEmpty());
    if (!step.url.isEmpty()) {
        require(endpoint.sameOrigin(step.url) && step.url.path() == list.path());
        require(policy.follow(text).url.isEmpty()); // Never twice.
    }
    return 0;
}
