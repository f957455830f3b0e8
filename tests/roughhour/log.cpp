#include "log.h"

#include <QFile>
#include <QGuiApplication>
#include <QMutex>
#include <QPixmap>
#include <QScreen>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <execinfo.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace RoughHour::Log {

namespace {

QMutex mutex;
QFile file;
QStringList steps;
QStringList warnings;
QByteArray pictureFile;
QString here;

struct Allowed
{
    const char *part;
    const char *why;
};
/// Warnings that are none of ours.
constexpr Allowed AllowedWarnings[] = {
    {"QNetworkReplyImplPrivate::error: Internal problem",
     "Qt's own network thread tells twice of a connection that was refused; none of our calls is in its trace"},
    {"QXcbClipboard: ", "The test's own middle click: an X server under load answers late"},
    {"qt.qpa.xcb: internal error", "An X server of Xvfb's kind sends none of the events that Qt waits for there"},
};

void write(const QString &line)
{
    file.write(line.toUtf8() + '\n');
    file.flush();
}

/// Who warned, or what crashed.
void trace()
{
    std::array<void *, 48> frames{};
    const int depth = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), depth, file.handle());
}

void take(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&mutex);
    write(u"    ! "_s + text);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    for (const Allowed &allowed : AllowedWarnings) {
        if (text.contains(QLatin1StringView(allowed.part)))
            return;
    }
    trace();
    warnings.append(text);
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// The window is on the screen for as long as the process is there.
void photograph()
{
    if (const pid_t child = ::fork(); child == 0) {
        ::execlp("import", "import", "-window", "root", pictureFile.constData(), nullptr);
        ::_exit(1);
    } else if (child > 0) {
        int status = 0;
        ::waitpid(child, &status, 0);
    }
}

void crash(int signal)
{
    trace();
    photograph();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

void open(const QString &folder)
{
    file.setFileName(folder + u"/steps.log"_s);
    if (!file.open(QIODevice::WriteOnly))
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file.fileName()));
    pictureFile = QFile::encodeName(folder + u"/picture.png"_s);
    qInstallMessageHandler(take);
    std::signal(SIGABRT, crash);
#ifndef __SANITIZE_ADDRESS__
    std::signal(SIGSEGV, crash); // The sanitizer's own handler says more than a core.
    std::signal(SIGBUS, crash);
    std::signal(SIGFPE, crash);
#endif
}

void step(int number, const QString &what)
{
    const QMutexLocker locker(&mutex);
    here = u"#%1 %2"_s.arg(number).arg(what);
    steps.append(here);
    if (steps.size() > 200)
        steps.removeFirst();
    write(here);
}

void say(const QString &what)
{
    const QMutexLocker locker(&mutex);
    if (!steps.isEmpty())
        steps.last() += u" · "_s + what;
    write(u"    "_s + what);
}

QStringList last(int count)
{
    const QMutexLocker locker(&mutex);
    return steps.mid(std::max<qsizetype>(0, steps.size() - count));
}

QStringList drainWarnings()
{
    const QMutexLocker locker(&mutex);
    return std::exchange(warnings, {});
}

void picture()
{
    photograph();
}

} // namespace RoughHour::Log

#ifdef __SANITIZE_ADDRESS__
extern "C" void __asan_on_error();
extern "C" void __asan_on_error()
{
    RoughHour::Log::picture();
}
#endif
