#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

namespace Desk {

/// What a start of the program hands to the one that runs already. Never a secret.
struct Handover
{
    QString text;    ///< What is to be opened: a text with SIDs in it; empty for the window alone.
    QString account; ///< "AC…" where the start has an account of its own, by its environment; else empty.
    QString token;   ///< With which the desktop lets the running program come to the front; empty for none.

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// One program a user, on one socket that only this user can reach: a second start hands over what it was to open, and
/// ends. Where the first one does not answer, or has another account open, the second goes on as a program of its own.
class OneProgram final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneProgram)
public:
    /// Whether to do what another start asks for. Asked in the thread of this.
    using Accept = std::function<bool(const Handover &)>;

    /// `place`: the path of the socket.
    OneProgram(QString place, Accept accept, QObject *parent = nullptr);
    ~OneProgram() override;

    /// False where another program listens there, or nobody can.
    bool listen();
    /// Hands over to the program that listens at the place, and returns whether it took it. Waits a second at most: to
    /// be called before there is a window.
    [[nodiscard]] static bool handOver(const QString &place, const Handover &what);
    [[nodiscard]] static QString usualPlace();

private:
    void onConnected();

    QString m_place;
    Accept m_accept;
    QLocalServer m_server;
};

} // namespace Desk
