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

class QTcpSocket;

namespace Desk {

/// Reads further pages of a large list over one kept connection, in a thread of its own. Qt's network manager hands
/// each 4 KiB of an encrypted answer from thread to thread, which takes longer than the download itself. Here an answer
/// is read in the thread that decrypts it, and only whole answers change threads.
///
/// It handles ordinary answers only: HTTP/1.1 with a Content-Length, of moderate length and not compressed. For
/// anything else it emits unfit(), and the network manager asks again; that one has the rules for unusual servers,
/// proxies and certificates.
///
/// It reads a few pages ahead, so that it does not have to wait while the UI thread is busy. Which links it may follow
/// is decided by Settings::next.
class PrefetchConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrefetchConnection)
public:
    struct Settings
    {
        /// The request for any page, without its path: gives header lines, TLS settings, timeout, and the only scheme,
        /// host and port that are ever connected to.
        QNetworkRequest request;
        SecretScrubber secrets; ///< Removed from every answer.
        NextPage next;          ///< Finds the page to read ahead; called in the connection's thread.
    };
    /// Has no parent. Move it to its thread; it must be deleted there.
    explicit PrefetchConnection(Settings settings);
    ~PrefetchConnection() override;

    /// Whether an answer that the network manager brought is an ordinary one (see above), and large enough to be worth
    /// a second connection.
    [[nodiscard]] static bool fits(const HttpAnswer &answer);

    /// False once it met an answer that it does not handle; from then on it is useless. May be called from any thread.
    [[nodiscard]] bool isFit() const { return m_isFit; }
    /// A number for the next ask(). May be called from one thread only.
    [[nodiscard]] quint64 nextTicket() { return ++m_lastTicket; }

public Q_SLOTS:
    /// GETs a page; only one at a time. The signals carry `ticket`, so that the caller recognises its answer.
    void ask(quint64 ticket, const QUrl &url);
    /// Closes the connection and forgets what was read ahead.
    void abandon();

Q_SIGNALS:
    /// The request for this page was written to the network.
    void written(quint64 ticket);
    /// An answer is complete, whatever its status, or has stalled.
    void answered(quint64 ticket, const std::shared_ptr<Desk::HttpAnswer> &answer);
    /// This answer is not an ordinary one, and neither this page nor any other will be read here.
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
        QByteArray target; ///< Path and query, as in the request line.
        std::shared_ptr<HttpAnswer> answer;
    };

    Settings m_settings;
    QByteArray m_fields; ///< The header lines of each request.
    QTcpSocket *m_socket = nullptr;
    QTimer m_watchdog{this};
    bool m_isAsking = false;
    quint64 m_ticket = 0; ///< Of the page that is being read; 0 where it is read ahead.
    QByteArray m_target;
    QByteArray m_next;        ///< The page to be read ahead as soon as there is room.
    std::deque<Page> m_ahead; ///< Complete pages that were not asked for yet.
    qint64 m_unwritten = 0;
    QByteArray m_head; ///< What has arrived of the head.
    std::shared_ptr<HttpAnswer> m_answer;
    qint64 m_missing = -1;     ///< Bytes of the body still to come; -1 while the head is incomplete.
    QElapsedTimer m_sinceLast; ///< Since the last byte arrived.
    std::atomic<bool> m_isFit = true;
    quint64 m_lastTicket = 0;
};

} // namespace Desk
