#include "settings.h"

#include "privatefolder.h"
#include "setaside.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct Number
{
    QLatin1StringView name;
    int standard;
    int least;
    int most;
};

/// Every key of the settings file, with its default and, for a number, its range.
struct
{
    struct
    {
        QLatin1StringView name{"instructions/sendAnyway"};
        bool standard = false;
    } sendAnyway;
    Number pageSize{"reservations/pageSize"_L1, 1000, 1, 1000};
    Number journalDays{"journal/days"_L1, 365, 1, 3650};
    Number journalMegabytes{"journal/megabytes"_L1, 256, 1, 16'384};
    std::array<QLatin1StringView, 4> alarms{"waiting/tellOfOffers"_L1, "waiting/tellOfMissedOffers"_L1,
                                            "waiting/tellOfLongWaits"_L1, "waiting/tellOfLongWrapUps"_L1};
    std::array<Number, 5> alarmNumbers{{{"waiting/offerSeconds"_L1, 15, 1, 600},
                                        {"waiting/missedWorkers"_L1, 2, 1, 1000},
                                        {"waiting/missedMinutes"_L1, 5, 1, 60},
                                        {"waiting/waitMinutes"_L1, 5, 1, 1440},
                                        {"waiting/wrapUpMinutes"_L1, 5, 1, 1440}}};
    QLatin1StringView windowStates{"windowState/"};
} const keys;

int readNumber(const QSettings &store, const Number &key)
{
    bool isNumber = false;
    const int value = store.value(key.name, key.standard).toInt(&isNumber);
    return isNumber && value >= key.least && value <= key.most ? value : key.standard;
}

/// Returns false where the value was not changed.
bool writeNumber(QSettings &store, const Number &key, int value)
{
    value = std::clamp(value, key.least, key.most);
    if (value == readNumber(store, key))
        return false;
    store.setValue(key.name, value);
    return true;
}

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.json"_L1;
}

// JSON in place of QSettings' own format: in that one, '@' introduces a value in Qt's stream format, and such a value
// can claim any type and length, and so all memory.
bool readJson(QIODevice &device, QSettings::SettingsMap &map)
{
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll());
    map = document.object().toVariantMap();
    return document.isObject();
}

bool writeJson(QIODevice &device, const QSettings::SettingsMap &map)
{
    const QByteArray text = QJsonDocument(QJsonObject::fromVariantMap(map)).toJson();
    return device.write(text) == text.size();
}

QSettings::Format jsonFormat()
{
    static const QSettings::Format format = QSettings::registerFormat(u"json"_s, readJson, writeJson);
    return format;
}

bool isIntact(const QString &path)
{
    QFile file(path);
    QSettings::SettingsMap map;
    return file.open(QIODevice::ReadOnly) && (file.size() == 0 || readJson(file, map));
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    QString file = path.isEmpty() ? usualPath() : path;
    makePrivateFolderFor(file);
    if (QFileInfo::exists(file) && !isIntact(file)) {
        m_setAsideTo = setAside(file);
        // It cannot be moved, so it is left as it is and another file beside it is used.
        if (m_setAsideTo.isEmpty()) {
            m_setAsideTo = file;
            file += ".new"_L1;
        }
    }
    // QSettings creates files that the group can read, but keeps the permissions of an existing one.
    constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo::exists(file))
        QFile::setPermissions(file, forOwner);
    else
        QFile(file).open(QIODevice::NewOnly | QIODevice::WriteOnly, forOwner);
    m_store = std::make_unique<QSettings>(file, jsonFormat());
}

Settings::~Settings() = default;

bool Settings::sendAnyway() const
{
    return m_store->value(keys.sendAnyway.name, keys.sendAnyway.standard).toBool();
}

void Settings::setSendAnyway(bool on)
{
    if (on == sendAnyway())
        return;
    m_store->setValue(keys.sendAnyway.name, on);
    Q_EMIT sendAnywayChanged(on);
}

int Settings::pageSize() const
{
    return readNumber(*m_store, keys.pageSize);
}

void Settings::setPageSize(int rows)
{
    if (writeNumber(*m_store, keys.pageSize, rows))
        Q_EMIT pageSizeChanged(pageSize());
}

int Settings::journalDays() const
{
    return readNumber(*m_store, keys.journalDays);
}

void Settings::setJournalDays(int days)
{
    if (writeNumber(*m_store, keys.journalDays, days))
        Q_EMIT journalBoundsChanged();
}

int Settings::journalMegabytes() const
{
    return readNumber(*m_store, keys.journalMegabytes);
}

void Settings::setJournalMegabytes(int megabytes)
{
    if (writeNumber(*m_store, keys.journalMegabytes, megabytes))
        Q_EMIT journalBoundsChanged();
}

bool Settings::isAlarmOn(Alarm alarm) const
{
    return m_store->value(keys.alarms.at(static_cast<size_t>(alarm)), false).toBool();
}

void Settings::setAlarmOn(Alarm alarm, bool on)
{
    if (on == isAlarmOn(alarm))
        return;
    m_store->setValue(keys.alarms.at(static_cast<size_t>(alarm)), on);
    Q_EMIT alarmsChanged();
}

int Settings::alarmNumber(AlarmNumber which) const
{
    return readNumber(*m_store, keys.alarmNumbers.at(static_cast<size_t>(which)));
}

void Settings::setAlarmNumber(AlarmNumber which, int number)
{
    if (writeNumber(*m_store, keys.alarmNumbers.at(static_cast<size_t>(which)), number))
        Q_EMIT alarmsChanged();
}

QByteArray Settings::windowState(const QString &objectName) const
{
    const QByteArray text = m_store->value(keys.windowStates + objectName).toString().toLatin1();
    return *QByteArray::fromBase64Encoding(text);
}

void Settings::setWindowState(const QString &objectName, const QByteArray &state)
{
    m_store->setValue(keys.windowStates + objectName, QString::fromLatin1(state.toBase64()));
}

QString Settings::setAsideTo() const
{
    return m_setAsideTo;
}

} // namespace Desk
