#include "environment.h"

#include "taskrouter/address.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct EnvironmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::EnvironmentProfile)
};

QByteArray read(const char *name)
{
    return qgetenv(name).trimmed();
}

/// Reads a secret and removes it: from the environment that children get, and from the memory that shows as
/// /proc/PID/environ for as long as the process lives.
QByteArray take(const char *name)
{
    // A copy of its own, before the bytes it was read from are overwritten.
    const QByteArray value = read(name);
    if (char *bytes = std::getenv(name))
        std::memset(bytes, 0, std::strlen(bytes));
    qunsetenv(name);
    return value;
}

/// What may go into an Authorization header: a stray line break would start another header.
bool isPrintable(const QByteArray &secret)
{
    return std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isLabel(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$"_s);
    return text.isEmpty() || pattern.match(text).hasMatch();
}

QString malformed(QLatin1StringView variable, const QString &objection)
{
    return EnvironmentWords::tr("%1: %2").arg(variable, objection);
}

/// Why no profile can be made of what is there; the name of a variable is in each sentence, a secret in none.
QString objection(const Profile &profile, const QByteArray &token, const QByteArray &apiSecret)
{
    if (profile.accountSid.isEmpty())
        return EnvironmentWords::tr("TWILIO_ACCOUNT_SID is not set, but the credentials of an account are.");
    const bool hasPair = !profile.apiKey.isEmpty() && !apiSecret.isEmpty();
    if (!hasPair && token.isEmpty()) {
        if (!profile.apiKey.isEmpty())
            return EnvironmentWords::tr("TWILIO_API_SECRET is not set, but TWILIO_API_KEY is.");
        if (!apiSecret.isEmpty())
            return EnvironmentWords::tr("TWILIO_API_KEY is not set, but TWILIO_API_SECRET is.");
        return EnvironmentWords::tr("TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with "
                                    "TWILIO_API_SECRET is.");
    }
    if (const QString why = sidObjection(profile.accountSid, SidKind::Account); !why.isEmpty())
        return malformed("TWILIO_ACCOUNT_SID"_L1, why);
    if (hasPair) {
        if (const QString why = sidObjection(profile.apiKey, SidKind::ApiKey); !why.isEmpty())
            return malformed("TWILIO_API_KEY"_L1, why);
    }
    if (!isPrintable(hasPair ? apiSecret : token))
        return malformed(hasPair ? "TWILIO_API_SECRET"_L1 : "TWILIO_AUTH_TOKEN"_L1,
                         EnvironmentWords::tr("it has blanks or other characters that no secret has."));
    if (!isLabel(profile.region))
        return malformed("TWILIO_REGION"_L1,
                         EnvironmentWords::tr("“%1” is no region, such as us1 or ie1.").arg(profile.region));
    if (!isLabel(profile.edge))
        return malformed("TWILIO_EDGE"_L1,
                         EnvironmentWords::tr("“%1” is no edge, such as ashburn or dublin.").arg(profile.edge));
    return {};
}

} // namespace

EnvironmentProfile takeEnvironmentProfile()
{
    const QByteArray token = take("TWILIO_AUTH_TOKEN");
    const QByteArray apiSecret = take("TWILIO_API_SECRET");
    Profile profile;
    profile.name = u"environment"_s;
    profile.accountSid = QString::fromUtf8(read("TWILIO_ACCOUNT_SID"));
    profile.apiKey = QString::fromUtf8(read("TWILIO_API_KEY"));
    profile.region = QString::fromUtf8(read("TWILIO_REGION"));
    profile.edge = QString::fromUtf8(read("TWILIO_EDGE"));

    // A region or an edge alone says nothing of an account.
    if (profile.accountSid.isEmpty() && profile.apiKey.isEmpty() && token.isEmpty() && apiSecret.isEmpty())
        return {};

    EnvironmentProfile result;
    result.problem = objection(profile, token, apiSecret);
    if (!result.problem.isEmpty())
        return result;
    if (profile.apiKey.isEmpty() || apiSecret.isEmpty()) {
        profile.apiKey.clear();
        profile.secret = token;
    } else {
        profile.secret = apiSecret;
    }
    result.profile = profile;
    return result;
}

} // namespace Desk
