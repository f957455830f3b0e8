#include "documentsfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace Desk {

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace Desk
