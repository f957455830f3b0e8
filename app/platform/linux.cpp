#include "platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Desk::Platform {

void shareOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

QString hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return QStringLiteral("RLIMIT_CORE: ") + qt_error_string(errno);
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return QStringLiteral("PR_SET_DUMPABLE: ") + qt_error_string(errno);
    return {};
}

bool hasDisplay()
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

namespace {

int askedToEnd = -1; ///< A pipe's end: a signal's handler may do little else than write.

void noteAsked(int)
{
    const char any = 0;
    static_cast<void>(::write(askedToEnd, &any, 1));
}

} // namespace

void onAskedToEnd(std::function<void()> then)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    askedToEnd = ends[1];
    auto *asked = new QSocketNotifier(ends[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(asked, &QSocketNotifier::activated, asked, [asked, then = std::move(then)] {
        asked->setEnabled(false);
        then();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction before = {};
        struct sigaction action = {};
        action.sa_handler = noteAsked;
        action.sa_flags = SA_RESETHAND | SA_RESTART;
        // nohup wants the program to go on.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signal, &action, nullptr);
    }
}

QString createPrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return qt_error_string(errno);
    ::close(descriptor);
    return {};
}

qsizetype sendAtOnce(qintptr descriptor, QByteArrayView first, QByteArrayView second)
{
    std::array<iovec, 2> pieces{iovec{const_cast<char *>(first.data()), static_cast<size_t>(first.size())},
                                iovec{const_cast<char *>(second.data()), static_cast<size_t>(second.size())}};
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = pieces.size();
    const ssize_t taken = ::sendmsg(static_cast<int>(descriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<ssize_t>(0, taken);
}

void endSending(qintptr descriptor)
{
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
}

void closeHard(qintptr descriptor)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

LocalLine::LocalLine(const QString &place, int patienceMsecs)
    : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const QByteArray path = QFile::encodeName(place);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_socket < 0 || size_t(path.size()) >= sizeof(address.sun_path))
        return;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const timeval patience{patienceMsecs / 1000, (patienceMsecs % 1000) * 1000};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    const void *generic = &address;
    m_isOpen = ::connect(m_socket, static_cast<const sockaddr *>(generic), sizeof(address)) == 0;
}

LocalLine::~LocalLine()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool LocalLine::send(const QByteArray &bytes) const
{
    return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

char LocalLine::answer() const
{
    char c = 0;
    return ::recv(m_socket, &c, 1, 0) == 1 ? c : '\0';
}

} // namespace Desk::Platform
