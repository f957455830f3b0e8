#include "setaside.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Desk {

QString setAside(const QString &path, const QStringList &companions, const QDateTime &now)
{
    const QString stamp = path + now.toUTC().toString(u"'.set-aside-'yyyy-MM-dd'T'HHmmss'Z'"_s);
    QString target = stamp;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = stamp + u'-' + QString::number(number);
    for (const QString &suffix : companions) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return {};
    }
    return QFile::rename(path, target) ? target : QString();
}

} // namespace Desk
