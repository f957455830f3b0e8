#include "admission.h"

#include "simulator/world/random.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Simulator {

namespace {

/// Of 32 digits, as TaskRouter's tokens are.
constexpr qsizetype HalfDigits = 16;

QByteArray halfOf(Random &random)
{
    return QByteArray::number(random.next(), 16).rightJustified(HalfDigits, '0');
}

QByteArray hexDigits(Random &random)
{
    const QByteArray first = halfOf(random);
    return first + halfOf(random);
}

QByteArray secondHalf(QByteArrayView first)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("reservation-desk-simulator ");
    hash.addData(first);
    return hash.result().toHex().first(HalfDigits);
}

QByteArray secretOf(Random &random)
{
    const QByteArray first = halfOf(random);
    return first + secondHalf(first);
}

/// What stands behind "Basic" in a header; nothing where that is not how it begins.
std::optional<QByteArrayView> basicOf(const Request &request)
{
    const QByteArrayView given = request.header("authorization");
    if (given.size() < 6 || given.first(6).compare("basic ", Qt::CaseInsensitive) != 0)
        return {};
    return given.sliced(6).trimmed();
}

QByteArray basicOf(const QByteArray &user, const QByteArray &secret)
{
    return (user + ':' + secret).toBase64();
}

} // namespace

Access accessOf(const State &state)
{
    Random random(state.seed ^ 0x746f6b656eULL);
    return {state.sids.text(Kind::Account, state.account), secretOf(random), {}, {}};
}

AccessKey accessKeyOf(const State &state, quint64 number, const QString &name)
{
    Random random(state.seed ^ 0x6b6579ULL ^ (number << 32));
    const QByteArray sid = "SK" + hexDigits(random);
    return {sid, secretOf(random), name};
}

bool isSimulatorSecret(QByteArrayView secret)
{
    return secret.size() == 2 * HalfDigits && secondHalf(secret.first(HalfDigits)) == secret.sliced(HalfDigits);
}

Admission::Admission(Access access)
    : m_access(std::move(access))
    , m_authorization(basicOf(m_access.accountSid, m_access.authToken))
{
}

void Admission::setKeys(std::vector<AccessKey> keys)
{
    m_access.keys = std::move(keys);
}

const AccessKey *Admission::keyOf(const Request &request) const
{
    const auto given = basicOf(request);
    if (!given)
        return nullptr;
    const auto found = std::find_if(m_access.keys.begin(), m_access.keys.end(),
                                    [given](const AccessKey &key) { return *given == basicOf(key.sid, key.secret); });
    return found == m_access.keys.end() ? nullptr : &*found;
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
    const auto basic = basicOf(request);
    if (!basic)
        return Refusal{401, 20003, "Authenticate"};
    if (*basic == m_authorization || keyOf(request))
        return {};
    const QByteArray pair = QByteArray::fromBase64(basic->toByteArray());
    const bool user = pair.startsWith(m_access.accountSid + ':') ||
                      std::any_of(m_access.keys.begin(), m_access.keys.end(),
                                  [&pair](const AccessKey &key) { return pair.startsWith(key.sid + ':'); });
    return Refusal{401, 20003, user ? "Authenticate" : "Authentication Error - invalid username"};
}

} // namespace Simulator
