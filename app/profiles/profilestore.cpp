#include "profilestore.h"

#include "privatefolder.h"
#include "setaside.h"
#include "text/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ProfileStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ProfileStore)
};

/// A member of a profile as it is saved. The secret has none.
struct Field
{
    QLatin1StringView key;
    QString Profile::*member;
};

const Field ProfileFields[] = {
    {"name"_L1, &Profile::name},      {"account_sid"_L1, &Profile::accountSid},
    {"api_key"_L1, &Profile::apiKey}, {"region"_L1, &Profile::region},
    {"edge"_L1, &Profile::edge},      {"workspace_sid"_L1, &Profile::workspaceSid},
    {"colour"_L1, &Profile::colour},  {"api_url"_L1, &Profile::apiUrl},
    {"ca_file"_L1, &Profile::caFile},
};

constexpr auto asksKey = "asks_for_secret"_L1;
/// Of the file; 0 for one in which none stands, which reads the same. That of a newer version stays, with all of it.
constexpr int ProfilesFormat = 1;
constexpr auto formatKey = "format"_L1;
constexpr auto profilesKey = "profiles"_L1;
constexpr auto nameKey = "name"_L1;

bool isNamed(const QJsonValue &saved, const QString &name)
{
    return saved[nameKey].toString().compare(name, Qt::CaseInsensitive) == 0;
}

qsizetype indexOf(const QJsonArray &saved, const QString &name)
{
    for (qsizetype i = 0; i < saved.size(); ++i) {
        if (isNamed(saved.at(i), name))
            return i;
    }
    return -1;
}

Profile fromJson(const QJsonObject &saved)
{
    Profile profile;
    for (const Field &field : ProfileFields)
        profile.*field.member = saved[field.key].toString();
    profile.asksForSecret = saved[asksKey].toBool();
    return profile;
}

/// Writes our members over the saved ones; members of a newer version stay.
QJsonObject toJson(const Profile &profile, QJsonObject saved)
{
    for (const Field &field : ProfileFields) {
        const QString &value = profile.*field.member;
        if (value.isEmpty())
            saved.remove(field.key);
        else
            saved[field.key] = value;
    }
    if (profile.asksForSecret)
        saved[asksKey] = true;
    else
        saved.remove(asksKey);
    return saved;
}

} // namespace

ProfileStore::ProfileStore(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1
                            : path)
{
    read();
}

void ProfileStore::read()
{
    m_document = {};
    m_problem.clear();
    if (!QFileInfo::exists(m_path))
        return;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = ProfileStoreWords::tr("%1 cannot be read: %2").arg(m_path, file.errorString());
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonValue list = document.object().value(profilesKey);
    if (document.isObject() && (list.isArray() || list.isUndefined())) {
        m_document = document.object();
        return;
    }
    m_setAsideTo = setAside(m_path);
    if (m_setAsideTo.isEmpty())
        m_problem = ProfileStoreWords::tr("%1 is damaged and cannot be moved away.").arg(m_path);
}

QString ProfileStore::write()
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return ProfileStoreWords::tr("%1 cannot be written: %2").arg(m_path, file.errorString());
    // Before anything is written: SIDs of an account and its API key are nobody else's business.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_document[formatKey].toInt() < ProfilesFormat)
        m_document[formatKey] = ProfilesFormat;
    const QByteArray bytes = QJsonDocument(m_document).toJson();
    if (file.write(bytes) != bytes.size() || !commitWhole(file))
        return ProfileStoreWords::tr("%1 cannot be written: %2").arg(m_path, file.errorString());
    return {};
}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> result;
    const QJsonArray saved = m_document[profilesKey].toArray();
    for (const QJsonValue &value : saved) {
        Profile profile = fromJson(value.toObject());
        if (!profile.name.isEmpty())
            result.append(profile);
    }
    return result;
}

std::optional<Profile> ProfileStore::find(const QString &name) const
{
    const QJsonArray saved = m_document[profilesKey].toArray();
    const qsizetype index = name.isEmpty() ? -1 : indexOf(saved, name);
    if (index < 0)
        return {};
    return fromJson(saved.at(index).toObject());
}

/// Locks the file, for as long as `lock` lives, and reads what is on disk now: another window may have changed it.
/// Empty, or why nothing can be changed.
QString ProfileStore::beginChange(QLockFile &lock)
{
    if (!lock.tryLock(2000))
        return ProfileStoreWords::tr("%1 is being written by another program.").arg(m_path);
    read();
    return m_problem;
}

QString ProfileStore::save(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return ProfileStoreWords::tr("A profile needs a name.");
    makePrivateFolderFor(m_path);
    QLockFile lock(m_path + ".lock"_L1);
    if (const QString why = beginChange(lock); !why.isEmpty())
        return why;
    QJsonArray saved = m_document[profilesKey].toArray();
    const qsizetype index = indexOf(saved, profile.name);
    if (index < 0)
        saved.append(toJson(profile, {}));
    else
        saved[index] = toJson(profile, saved.at(index).toObject());
    m_document[profilesKey] = saved;
    return write();
}

QString ProfileStore::remove(const QString &name)
{
    QLockFile lock(m_path + ".lock"_L1);
    if (const QString why = beginChange(lock); !why.isEmpty())
        return why;
    QJsonArray saved = m_document[profilesKey].toArray();
    const qsizetype index = indexOf(saved, name);
    if (index < 0)
        return ProfileStoreWords::tr("There is no profile “%1”.").arg(name);
    saved.removeAt(index);
    m_document[profilesKey] = saved;
    return write();
}

} // namespace Desk
