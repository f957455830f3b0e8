#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

/// One request as it arrived.
struct RawRequest
{
    QByteArray head; ///< With the empty line at its end.
    QByteArray body;
    int connection = 0;   ///< Counted from 1.
    int onConnection = 0; ///< Its place among the requests of the connection, from 1.

    [[nodiscard]] QByteArray method() const { return head.left(head.indexOf(' ')); }
    [[nodiscard]] QByteArray target() const;
    /// The value of a header by its lower-case name; empty where absent.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] bool isPost() const { return method() == "POST"; }
};

/// What the server does once it has read a request.
struct RawScript
{
    enum class Then : quint8 { KeepOpen, Close, Reset, HalfClose };

    QByteArray bytes; ///< Sent as they are: status line, header lines and body.
    Then then = Then::KeepOpen;
    int delayMsecs = 0; ///< Pause before the first byte, or before `then` where there are no bytes.
    int thenMsecs = 0;  ///< Pause between `bytes` and `then`.
    int dripMsecs = 0;  ///< If not 0: sends one byte of `bytes` at this interval, and then `again` for ever.
    QByteArray again;   ///< Sent after `bytes`, over and over and as fast as possible.

    /// A complete answer with a Content-Length.
    [[nodiscard]] static RawScript json(const QByteArray &body, int status = 200, const QByteArray &extraHeaders = {});
    [[nodiscard]] static RawScript answer(int status, const QByteArray &contentType, const QByteArray &body,
                                          const QByteArray &extraHeaders = {});
    [[nodiscard]] static RawScript raw(const QByteArray &bytes, Then then = Then::Close);
    [[nodiscard]] static RawScript fault(Then then, int delayMsecs = 0);
};

/// A server on 127.0.0.1 that knows of HTTP only where a request ends. It counts what arrives and sends exactly the
/// bytes and faults of its script, in a thread of its own, so that it works while the test waits. With an identity it
/// speaks HTTPS.
class RawServer
{
    Q_DISABLE_COPY_MOVE(RawServer)
public:
    using Handler = std::function<RawScript(const RawRequest &)>;

    explicit RawServer(const TestIdentity &identity = TestIdentity());
    ~RawServer();

    /// Called for each request, in the server's thread. Set it before the first request.
    void setHandler(Handler handler);
    /// Uses the same script for all requests.
    void setScript(const RawScript &script);
    /// Uses one script for each request, and the last one for all further requests.
    void setScripts(const QList<RawScript> &scripts);

    [[nodiscard]] QUrl url() const; ///< "https://127.0.0.1:41233"
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<RawRequest> requests() const;
    [[nodiscard]] int count() const { return int(requests().size()); }
    [[nodiscard]] int posts() const;
    [[nodiscard]] int connections() const;
    /// How many bytes of `again` were written to sockets, over all scripts.
    [[nodiscard]] qint64 poured() const { return m_poured; }
    void forget(); ///< Forgets the requests so far; connections stay open.
    void closeConnections();

private:
    class Worker;
    friend class Worker;

    bool m_tls;
    quint16 m_port = 0;
    QThread m_thread;
    Worker *m_worker = nullptr; // Lives in m_thread.
    mutable QMutex m_mutex;
    Handler m_handler;
    QList<RawRequest> m_requests;
    int m_connections = 0;
    std::atomic<qint64> m_poured = 0;
};
