#include "setaside.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Desk {

QString setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 0; number < 100; ++number) {
        const QString name = path + ".damaged-"_L1 + stamp + (number ? u'-' + QString::number(number) : QString());
        if (!QFileInfo::exists(name))
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

} // namespace Desk
