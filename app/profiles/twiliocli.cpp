#include "profilestore.h"

#include "taskrouter/address.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct TwilioCliWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TwilioCliImport)
};

/// Reads one entry of `profiles`; nothing and a warning where it cannot be used.
std::optional<Profile> readProfile(const QString &name, const QJsonObject &saved, const QString &edgeOfAll,
                                   QStringList &warnings)
{
    Profile profile;
    profile.name = name;
    profile.accountSid = saved["accountSid"_L1].toString();
    profile.apiKey = saved["apiKey"_L1].toString();
    profile.secret = saved["apiSecret"_L1].toString().toUtf8();
    profile.region = saved["region"_L1].toString();
    profile.edge = saved["edge"_L1].toString(edgeOfAll);
    QString why = sidObjection(profile.accountSid, SidKind::Account);
    if (why.isEmpty())
        why = sidObjection(profile.apiKey, SidKind::ApiKey);
    if (why.isEmpty() && profile.secret.isEmpty())
        why = TwilioCliWords::tr("it has no API secret.");
    if (why.isEmpty())
        return profile;
    warnings.append(TwilioCliWords::tr("“%1” was left out: %2").arg(name, why));
    return {};
}

} // namespace

TwilioCliImport importTwilioCli(const QString &path)
{
    TwilioCliImport result;
    QString name = path;
    if (name.isEmpty()) {
        const QString folder = qEnvironmentVariable("TWILIO_CONFIG_DIR", QDir::homePath() + "/.twilio-cli"_L1);
        name = folder + "/config.json"_L1;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = TwilioCliWords::tr("%1 cannot be read: %2").arg(name, file.errorString());
        return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        result.problem = TwilioCliWords::tr("%1 is not a configuration of twilio-cli.").arg(name);
        return result;
    }
    const QJsonObject all = document.object();
    const QString edge = all["edge"_L1].toString();
    const QJsonObject profiles = all["profiles"_L1].toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it) {
        if (auto profile = readProfile(it.key(), it.value().toObject(), edge, result.warnings))
            result.profiles.append(*std::move(profile));
    }
    // Older versions of twilio-cli kept the secrets in the keyring, under a name of their own.
    const QJsonArray projects = all["projects"_L1].toArray();
    for (const QJsonValue &project : projects)
        result.warnings.append(
            TwilioCliWords::tr(
                "“%1” was left out: its secret is in twilio-cli's own keyring entry. Make it anew there first.")
                .arg(project["id"_L1].toString()));
    const QString active = all["activeProject"_L1].toString();
    for (const Profile &profile : result.profiles) {
        if (profile.name == active)
            result.activeName = active;
    }
    if (!result.profiles.isEmpty())
        result.warnings.prepend(
            TwilioCliWords::tr("%1 holds API secrets in clear text; anyone who can read the file can use them.")
                .arg(name));
    return result;
}

} // namespace Desk
