#include "settings.h"

#include "keybindings.h"
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

/// Of the file; 0 for one in which none stands.
constexpr int SettingsFormat = 1;
constexpr auto FormatKey = "format"_L1;
constexpr auto WindowStates = "windowState/"_L1;
constexpr auto Keys = "keys"_L1;
constexpr auto MeKey = "me"_L1;
constexpr auto NewerKeys = "keysOfNewerVersion"_L1;

constexpr std::array AlarmSwitches{Setting::TellOfOffers, Setting::TellOfMissedOffers, Setting::TellOfLongWaits,
                                   Setting::TellOfLongWrapUps};
constexpr std::array AlarmNumbers{Setting::OfferSeconds, Setting::MissedWorkers, Setting::MissedMinutes,
                                  Setting::WaitMinutes, Setting::WrapUpMinutes};

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
    // What an older version wrote is brought up to this one. What a newer one wrote stays as it is: its own settings
    // are kept, and those that both know are read.
    if (m_store->value(FormatKey).toInt() >= SettingsFormat)
        return;
    // Format 0, in which no format stood: the look was a part of the window's state.
    if (const QByteArray look = windowState(u"look"_s); !look.isEmpty()) {
        setNumber(Setting::Look, look.toInt());
        m_store->remove(WindowStates + u"look"_s);
    }
    m_store->setValue(FormatKey, SettingsFormat);
}

Settings::~Settings() = default;

int Settings::number(Setting which) const
{
    const SettingRow &row = settingRow(which);
    const QVariant stored = m_store->value(row.key, row.standard);
    if (row.kind == SettingRow::Kind::Switch)
        return stored.toBool() ? 1 : 0;
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    return isNumber && value >= row.least && value <= row.most ? value : row.standard;
}

void Settings::setNumber(Setting which, int number)
{
    const SettingRow &row = settingRow(which);
    const int value = std::clamp(number, row.least, row.most);
    if (value == this->number(which))
        return;
    m_store->setValue(row.key, row.kind == SettingRow::Kind::Switch ? QVariant(value != 0) : QVariant(value));
    announce(which);
}

void Settings::reset(Setting which)
{
    const bool isChanged = !isStandard(which);
    m_store->remove(settingRow(which).key);
    if (isChanged)
        announce(which);
}

void Settings::announce(Setting which)
{
    Q_EMIT changed(which);
    if (which == Setting::SendAnyway)
        Q_EMIT sendAnywayChanged(sendAnyway());
    else if (which == Setting::PageSize)
        Q_EMIT pageSizeChanged(pageSize());
    else if (which == Setting::JournalDays || which == Setting::JournalMegabytes)
        Q_EMIT journalBoundsChanged();
    else if (which >= Setting::TellOfOffers && which <= Setting::WrapUpMinutes)
        Q_EMIT alarmsChanged();
}

bool Settings::sendAnyway() const
{
    return isOn(Setting::SendAnyway);
}

void Settings::setSendAnyway(bool on)
{
    setOn(Setting::SendAnyway, on);
}

int Settings::pageSize() const
{
    return number(Setting::PageSize);
}

void Settings::setPageSize(int rows)
{
    setNumber(Setting::PageSize, rows);
}

int Settings::journalDays() const
{
    return number(Setting::JournalDays);
}

void Settings::setJournalDays(int days)
{
    setNumber(Setting::JournalDays, days);
}

int Settings::journalMegabytes() const
{
    return number(Setting::JournalMegabytes);
}

void Settings::setJournalMegabytes(int megabytes)
{
    setNumber(Setting::JournalMegabytes, megabytes);
}

bool Settings::isAlarmOn(Alarm alarm) const
{
    return isOn(AlarmSwitches.at(static_cast<size_t>(alarm)));
}

void Settings::setAlarmOn(Alarm alarm, bool on)
{
    setOn(AlarmSwitches.at(static_cast<size_t>(alarm)), on);
}

int Settings::alarmNumber(AlarmNumber which) const
{
    return number(AlarmNumbers.at(static_cast<size_t>(which)));
}

void Settings::setAlarmNumber(AlarmNumber which, int number)
{
    setNumber(AlarmNumbers.at(static_cast<size_t>(which)), number);
}

QVariantMap Settings::keyBindings() const
{
    return m_store->value(Keys).toMap();
}

void Settings::setKeyBindings(const QVariantMap &map)
{
    if (KeyBindings::read(keyBindings()).isNewer)
        m_store->setValue(NewerKeys, keyBindings());
    if (map.isEmpty())
        m_store->remove(Keys);
    else
        m_store->setValue(Keys, map);
}

QVariantMap Settings::me() const
{
    return m_store->value(MeKey).toMap();
}

void Settings::setMe(const QVariantMap &me)
{
    m_store->setValue(MeKey, me);
}

QByteArray Settings::windowState(const QString &objectName) const
{
    const QByteArray text = m_store->value(WindowStates + objectName).toString().toLatin1();
    return *QByteArray::fromBase64Encoding(text);
}

void Settings::setWindowState(const QString &objectName, const QByteArray &state)
{
    m_store->setValue(WindowStates + objectName, QString::fromLatin1(state.toBase64()));
}

QString Settings::setAsideTo() const
{
    return m_setAsideTo;
}

} // namespace Desk
