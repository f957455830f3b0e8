#include "databasefile.h"

#include "platform/platform.h"
#include "privatefolder.h"
#include "setaside.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Desk::DatabaseFile {

namespace {

struct DatabaseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DatabaseFile)
};

// Of every SQLite file.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype VersionAt = 60;       // user_version
constexpr qsizetype ApplicationIdAt = 68; // application_id

} // namespace

Kind kindOf(const QString &path, const Mark &mark)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Kind::Absent;
    if (!info.isFile())
        return info.isDir() ? Kind::Folder : Kind::NoFile;
    if (info.size() == 0)
        return QFileInfo(path + u"-wal"_s).size() > 0 ? Kind::Foreign : Kind::Absent;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Kind::Unreadable;
    const QByteArray head = file.read(HeaderSize);
    if (head.size() < HeaderSize || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        qFromBigEndian<qint32>(head.constData() + ApplicationIdAt) != mark.applicationId)
        return Kind::Foreign;
    return qFromBigEndian<qint32>(head.constData() + VersionAt) > mark.version ? Kind::Newer : Kind::Ours;
}

QString prepare(const QString &path)
{
    makePrivateFolderFor(path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return DatabaseFileWords::tr("its folder is not there and cannot be made");
    if (const QString why = Platform::createPrivateFile(path); !why.isEmpty())
        return why;
    // SQLite gives its log the permissions of the file.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QString setAside(const QString &path, qint64 nowMsecs)
{
    return Desk::setAside(path, {u"-wal"_s, u"-shm"_s}, QDateTime::fromMSecsSinceEpoch(nowMsecs, Qt::UTC));
}

} // namespace Desk::DatabaseFile
