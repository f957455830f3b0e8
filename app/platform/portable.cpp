// For Windows and macOS, where nobody has built the program yet: a test compiles it on Linux and sees that it keeps to
// what platform.h says.

#include "platform.h"

#include <QFile>

namespace Desk::Platform {

void shareOneHeap() {}

QString hardenProcess()
{
    return {};
}

bool hasDisplay()
{
    return true;
}

void onAskedToEnd(std::function<void()>) {}

QString createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

qsizetype sendAtOnce(qintptr, QByteArrayView, QByteArrayView)
{
    return 0;
}

void endSending(qintptr) {}

void closeHard(qintptr) {}

LocalLine::LocalLine(const QString &, int) {}

LocalLine::~LocalLine() = default;

bool LocalLine::send(const QByteArray &) const
{
    return false;
}

char LocalLine::answer() const
{
    return '\0';
}

} // namespace Desk::Platform
