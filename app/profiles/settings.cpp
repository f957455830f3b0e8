#include "settings.h"

#include "setaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The table: every key that is ever written, with its default.
struct
{
    struct
    {
        QLatin1StringView name{"instructions/sendAnyway"};
        bool standard = false;
    } sendAnyway;
    struct
    {
        QLatin1StringView name{"reservations/pageSize"};
        int standard = 50;
        int least = 1;
        int most = 1000;
    } pageSize;
    QLatin1StringView windowStates{"windowState/"};
} const keys;

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}

/// QSettings reads almost any bytes as some settings and would write them back as its own. What it wrote itself has
/// only sections, keys with values, and comments.
bool isIntact(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.contains('\0'))
            return false;
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !isSection && !line.startsWith(';') && !line.startsWith('#') && line.indexOf('=') < 1)
            return false;
    }
    return file.error() == QFileDevice::NoError;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
{
    QString file = path.isEmpty() ? usualPath() : path;
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(file) && !isIntact(file)) {
        m_setAsideTo = setAside(file);
        // It cannot be moved: it is left as it is, and a file beside it is used.
        if (m_setAsideTo.isEmpty()) {
            m_setAsideTo = file;
            file += ".new"_L1;
        }
    }
    // QSettings makes a file that the group can read, but keeps the permissions of one that is there.
    constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo::exists(file))
        QFile::setPermissions(file, forOwner);
    else
        QFile(file).open(QIODevice::NewOnly | QIODevice::WriteOnly, forOwner);
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
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
    bool isNumber = false;
    const int rows = m_store->value(keys.pageSize.name, keys.pageSize.standard).toInt(&isNumber);
    return isNumber && rows >= keys.pageSize.least && rows <= keys.pageSize.most ? rows : keys.pageSize.standard;
}

void Settings::setPageSize(int rows)
{
    rows = std::clamp(rows, keys.pageSize.least, keys.pageSize.most);
    if (rows == pageSize())
        return;
    m_store->setValue(keys.pageSize.name, rows);
    Q_EMIT pageSizeChanged(rows);
}

QByteArray Settings::windowState(const QString &objectName) const
{
    return m_store->value(keys.windowStates + objectName).toByteArray();
}

void Settings::setWindowState(const QString &objectName, const QByteArray &state)
{
    m_store->setValue(keys.windowStates + objectName, state);
}

QString Settings::setAsideTo() const
{
    return m_setAsideTo;
}

} // namespace Desk
