#pragma once

#include "http.h"
#include "secretscrubber.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

class QSslSocket;

namespace Desk {

/// One kept connection for the further pages of a large list, in a thread of its own. Qt's network manager hands each
/// 4 KiB of an encrypted answer from thread to thread, which takes longer than all of curl's download; here they are
/// read where they are deciphered, and only whole answers change threads.
///
/// It takes the ordinary answer alone: HTTP/1.1 with a Content-Length, not long and not packed. Of anything else,
/// whatever it is, it says unfit(), and the network manager is asked instead: all rules for odd servers, proxies and
/// certificates are there.
///
/// It reads a few pages ahead, so that the connection does not wait for a window that is drawing: what it may follow is
/// for the same judge to say who judges for everybody.
class PrefetchConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrefetchConnection)
public:
    struct Settings
    {
        /// As for the network manager: its header lines go with every page, its TLS settings and its transfer timeout
        /// are kept to, and nothing but its scheme, host and port is ever connected to.
        QNetworkRequest request;
        SecretScrubber secrets; ///< What no answer may bring along.
        NextPage next;          ///< What may be read ahead; called in the thread of the connection.
    };
    /// Move it to its thread, and delete it there.
    explicit PrefetchConnection(Settings settings);
    ~PrefetchConnection() override;

    /// Whether an answer that the network manager brought is of the kind that this takes, and large enough to be worth
    /// another connection.
    [[nodiscard]] static bool fits(const HttpAnswer &answer);

    /// False once it met something that it does not take; it is of no use then. From any thread.
    [[nodiscard]] bool isFit() const { return m_isFit; }
    /// For the thread that asks, which is one alone.
    [[nodiscard]] quint64 nextTicket() { return ++m_lastTicket; }

public Q_SLOTS:
    /// GETs a page of the request's origin; one at a time. `ticket` comes back with what became of it.
    void ask(quint64 ticket, const QUrl &url);
    /// Nobody waits any more: the connection is closed, and what was read ahead is forgotten.
    void abandon();

Q_SIGNALS:
    void written(quint64 ticket);
    /// A whole answer, of whatever status, or one that stalled.
    void answered(quint64 ticket, const std::shared_ptr<Desk::HttpAnswer> &answer);
    void unfit(quint64 ticket);

private:
    void start(const QByteArray &target);
    void connectSocket();
    void write();
    void read();
    [[nodiscard]] bool readHead();
    void readAhead();
    void giveUp();
    void checkActivity();
    void finish(Fault fault);
    void closeSocket();

    struct Page
    {
        QByteArray target; ///< What stands in the request line: path and query.
        std::shared_ptr<HttpAnswer> answer;
    };

    Settings m_settings;
    QByteArray m_fields; ///< Header lines of each request.
    QSslSocket *m_socket = nullptr;
    QTimer m_watchdog{this};
    bool m_isAsking = false;
    quint64 m_ticket = 0; ///< Whose page it is; 0 while nobody waits for it yet.
    QByteArray m_target;
    QByteArray m_next;        ///< To be read ahead when there is room.
    std::deque<Page> m_ahead; ///< Whole, and not asked for yet.
    qint64 m_unwritten = 0;
    QByteArray m_head; ///< As far as it came.
    std::shared_ptr<HttpAnswer> m_answer;
    qint64 m_missing = -1;     ///< Of the body; -1 while the head is not complete.
    QElapsedTimer m_sinceLast; ///< Since something came.
    std::atomic<bool> m_isFit = true;
    quint64 m_lastTicket = 0;
};

} // namespace Desk
