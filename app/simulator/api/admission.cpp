#include "admission.h"

#include "simulator/world/random.h"

#include <algorithm>

namespace Simulator {

Access accessOf(const State &state)
{
    // 32 digits like TaskRouter's tokens.
    Random random(state.seed ^ 0x746f6b656eULL);
    QByteArray token;
    for (int i = 0; i < 2; ++i)
        token += QByteArray::number(random.next(), 16).rightJustified(16, '0');
    return {state.sids.text(Kind::Account, state.account), token, {}};
}

Admission::Admission(Access access)
    : m_access(std::move(access))
    , m_authorization((m_access.accountSid + ':' + m_access.authToken).toBase64())
{
}

Outcome Admission::check(const Request &request) const
{
    if (!m_access.hosts.isEmpty()) {
        const QByteArrayView host = request.header("host");
        const bool known = std::any_of(m_access.hosts.begin(), m_access.hosts.end(), [host](const QByteArray &name) {
            return host.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            return Refusal{421, 20403, "This server does not answer for the host that was asked for"};
    }
    const QByteArrayView given = request.header("authorization");
    if (given.isEmpty())
        return Refusal{401, 20003, "Authentication Error - No credentials provided"};
    if (given.size() < 6 || given.first(6).compare("basic ", Qt::CaseInsensitive) != 0)
        return Refusal{401, 20003, "Authenticate"};
    if (given.sliced(6).trimmed() == m_authorization)
        return {};
    const QByteArray pair = QByteArray::fromBase64(given.sliced(6).trimmed().toByteArray());
    const bool user = pair.startsWith(m_access.accountSid + ':');
    return Refusal{401, 20003, user ? "Authenticate" : "Authentication Error - invalid username"};
}

} // namespace Simulator
