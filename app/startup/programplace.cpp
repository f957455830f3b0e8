#include "programplace.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace Desk {

ProgramPlace::ProgramPlace(QString path, int msecs, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    // No watcher of files is told of a folder above it.
    connect(&m_timer, &QTimer::timeout, this, &ProgramPlace::look);
    m_timer.start(msecs);
}

ProgramPlace::~ProgramPlace() = default;

void ProgramPlace::look()
{
    const bool isGone = !QFileInfo::exists(m_path);
    if (std::exchange(m_isGone, isGone) == isGone)
        return;
    Q_EMIT told(isGone
                    ? tr("The program is not where it was: %1 is gone. What is open goes on and nothing is lost, but "
                         "parts that were not needed yet cannot be loaded. Start it again from where it is now.")
                          .arg(m_path)
                    : QString());
}

QString unkeptSettings()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QFileInfo(folder).isWritable() ? QString()
                                          : ProgramPlace::tr("%1 cannot be written: settings that are changed now are "
                                                             "forgotten when the program ends.")
                                                .arg(folder);
}

} // namespace Desk
