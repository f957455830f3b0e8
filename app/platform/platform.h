#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/// What Qt has no call for. Linux has all of it; where a system has none, it is done without, as told at each.
namespace Desk::Platform {

/// One heap for all threads: what the thread of a list allocates the window's frees, and a heap for each keeps what the
/// others could use, 5 MB in a list of 100,000. To be called first in main(). Without: nothing.
void shareOneHeap();

/// Keeps secrets out of crash files: this process writes no core dump, and other processes of the user cannot read its
/// memory. To be called before any secret is read. Returns what the system refused; empty for nothing. Without: nothing
/// is refused, and crash files are as the system makes them.
[[nodiscard]] QString hardenProcess();

/// Whether a display is named to show a window on: QApplication ends the program where it finds none, and says that Qt
/// is badly installed. Without: there is one.
[[nodiscard]] bool hasDisplay();

/// Calls `then` from the event loop once somebody asks the program to end: a desktop that logs out, a service manager,
/// Ctrl+C. To be called once, when there is an application. Who asks again ends it at once. Without: it ends at once.
void onAskedToEnd(std::function<void()> then);

/// Makes the file where there is none, for its owner alone from its first moment, and sees that it can be written.
/// Returns what the system said against it, empty for nothing. Without: the permissions are set right afterwards.
[[nodiscard]] QString createPrivateFile(const QString &path);

/// Sends two texts over a connected socket in one system call without copying or waiting, and returns how many bytes
/// were taken. An error is left for the next write to find. Without: 0, and the caller writes.
[[nodiscard]] qsizetype sendAtOnce(qintptr descriptor, QByteArrayView first, QByteArrayView second);

/// Tells the other end that no more comes, and goes on to read. Without: it learns that when the connection is closed.
void endSending(qintptr descriptor);

/// Lets the connection end with a reset once it is closed. Without: it ends as any other.
void closeHard(qintptr descriptor);

/// A connection to a socket of the same user that waits no longer than it says: for before there is an event loop,
/// which Qt's own needs. Without: never open.
class LocalLine final
{
    Q_DISABLE_COPY_MOVE(LocalLine)
public:
    /// `place`: the path of the socket.
    LocalLine(const QString &place, int patienceMsecs);
    ~LocalLine();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool send(const QByteArray &bytes) const;
    /// One character; 0 where nothing came.
    [[nodiscard]] char answer() const;

private:
    int m_socket = -1;
    bool m_isOpen = false;
};

} // namespace Desk::Platform
