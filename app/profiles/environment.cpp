#include "environment.h"

#include "taskrouter/address.h"
#include "taskrouter/region.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

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

/// Returns a secret and removes it: from the environment that child processes get, and from the memory that
/// /proc/PID/environ shows while the process lives.
QByteArray take(const char *name)
{
    // A deep copy, because the bytes are overwritten below.
    const QByteArray value = read(name);
    if (char *bytes = std::getenv(name))
        std::memset(bytes, 0, std::strlen(bytes));
    qunsetenv(name);
    return value;
}

/// Whether a secret may be part of an Authorization header: a line break would begin another header.
bool isPrintable(const QByteArray &secret)
{
    return std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isDnsLabel(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$"_s);
    return text.isEmpty() || pattern.match(text).hasMatch();
}

/// True for "${NAME}" or "%NAME%": a variable that was not expanded when the program was started.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:\\$\\{[^}]*\\}?|\\$\\(?\\w+\\)?|%\\w+%|\\{\\{.*\\}\\}|<.*>)$"_s);
    return pattern.match(text).hasMatch();
}

bool isQuoted(const QString &text)
{
    return text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
}

QString malformed(QLatin1StringView variable, const QString &objection)
{
    return EnvironmentWords::tr("%1: %2").arg(variable, objection);
}

/// What is wrong with values that come from a file of variables that was not expanded, or was read with its quotation
/// marks.
QString unreadObjection(const Profile &profile, const QByteArray &token, const QByteArray &apiSecret)
{
    const std::pair<QLatin1StringView, QString> values[] = {{"TWILIO_ACCOUNT_SID"_L1, profile.accountSid},
                                                            {"TWILIO_API_KEY"_L1, profile.apiKey},
                                                            {"TWILIO_AUTH_TOKEN"_L1, QString::fromUtf8(token)},
                                                            {"TWILIO_API_SECRET"_L1, QString::fromUtf8(apiSecret)},
                                                            {"TWILIO_REGION"_L1, profile.region},
                                                            {"TWILIO_EDGE"_L1, profile.edge}};
    for (const auto &[name, value] : values) {
        if (isPlaceholder(value))
            return malformed(name, EnvironmentWords::tr("it holds a placeholder, not a value. What started the program "
                                                        "did not replace it."));
        if (isQuoted(value))
            return malformed(name, EnvironmentWords::tr("there are quotation marks around the value. Take them away."));
    }
    return {};
}

/// Why these values make no profile. Sentences name variables and never contain a secret.
QString objection(const Profile &profile, const QByteArray &token, const QByteArray &apiSecret)
{
    if (const QString why = unreadObjection(profile, token, apiSecret); !why.isEmpty())
        return why;
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
    if (profile.accountSid.startsWith("SK"_L1))
        return malformed("TWILIO_ACCOUNT_SID"_L1,
                         EnvironmentWords::tr("it begins with SK, as the SID of an API key does: that belongs into "
                                              "TWILIO_API_KEY, beside the account's own SID (AC…)."));
    if (const QString why = sidObjection(profile.accountSid, SidKind::Account); !why.isEmpty())
        return malformed("TWILIO_ACCOUNT_SID"_L1, why);
    if (hasPair) {
        if (const QString why = sidObjection(profile.apiKey, SidKind::ApiKey); !why.isEmpty())
            return malformed("TWILIO_API_KEY"_L1, why);
    }
    if (!isPrintable(hasPair ? apiSecret : token))
        return malformed(hasPair ? "TWILIO_API_SECRET"_L1 : "TWILIO_AUTH_TOKEN"_L1,
                         EnvironmentWords::tr("it has blanks or other characters that no secret has."));
    if (!isDnsLabel(profile.region))
        return malformed("TWILIO_REGION"_L1,
                         EnvironmentWords::tr("“%1” is no region, such as us1 or ie1.").arg(profile.region));
    if (!isDnsLabel(profile.edge))
        return malformed("TWILIO_EDGE"_L1,
                         EnvironmentWords::tr("“%1” is no edge, such as ashburn or dublin.").arg(profile.edge));
    if (!profile.region.isEmpty() && profile.edge.isEmpty() && edgeOf(profile.region).isEmpty())
        return malformed(
            "TWILIO_REGION"_L1,
            EnvironmentWords::tr("the edge of “%1” is not known here. Set TWILIO_EDGE as well.").arg(profile.region));
    return {};
}

} // namespace

EnvironmentProfile extractEnvironmentProfile()
{
    const QByteArray token = take("TWILIO_AUTH_TOKEN");
    const QByteArray apiSecret = take("TWILIO_API_SECRET");
    Profile profile;
    profile.name = u"environment"_s;
    profile.accountSid = QString::fromUtf8(read("TWILIO_ACCOUNT_SID"));
    profile.apiKey = QString::fromUtf8(read("TWILIO_API_KEY"));
    profile.region = QString::fromUtf8(read("TWILIO_REGION"));
    profile.edge = QString::fromUtf8(read("TWILIO_EDGE"));

    // A region or an edge without the rest describes no account.
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
