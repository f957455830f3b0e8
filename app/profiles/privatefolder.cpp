#include "privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Desk {

void makePrivateFolderFor(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo::exists(folder) || !QDir().mkpath(folder))
        return; // Writing the file will fail then, and its writer reports why.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Desk
