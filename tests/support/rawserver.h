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

/// One request as its bytes came in.
struct RawRequest
{
    QByteArray head; ///< With the empty line that ends it.
    QByteArray body;
    int connection = 0;   ///< Counted from 1.
    int onConnection = 0; ///< First, second … request on its connection, from 1.

    [[nodiscard]] QByteArray method() const { return head.left(head.indexOf(' ')); }
    [[nodiscard]] QByteArray target() const;
    /// Value by lower-case name; empty where absent.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] bool isPost() const { return method() == "POST"; }
};

/// What the server does once a request was read whole.
struct RawScript
{
    enum class Then : quint8 { KeepOpen, Close, Reset, HalfClose };

    QByteArray bytes; ///< Sent as they are: status line, header lines, body.
    Then then = Then::KeepOpen;
    int delayMsecs = 0; ///< Before the first byte, or before `then` where there is none.
    int thenMsecs = 0;  ///< Between `bytes` and `then`.
    int dripMsecs = 0;  ///< Where not 0: one byte of `bytes` every so often, and then `again` for ever.
    QByteArray again;   ///< Sent over and over after `bytes`, as fast as it is taken.

    /// A whole answer with a Content-Length.
    [[nodiscard]] static RawScript json(const QByteArray &body, int status = 200, const QByteArray &extraHeaders = {});
    [[nodiscard]] static RawScript answer(int status, const QByteArray &contentType, const QByteArray &body,
                                          const QByteArray &extraHeaders = {});
    [[nodiscard]] static RawScript raw(const QByteArray &bytes, Then then = Then::Close);
    [[nodiscard]] static RawScript fault(Then then, int delayMsecs = 0);
};

/// A server on 127.0.0.1 that knows no HTTP but where a request ends: it counts what arrives and sends exactly the
/// bytes and faults of its script. In a thread of its own, so that it goes on while the test waits. HTTPS with an
/// identity.
class RawServer
{
    Q_DISABLE_COPY_MOVE(RawServer)
public:
    using Handler = std::function<RawScript(const RawRequest &)>;

    explicit RawServer(const TestIdentity &identity = TestIdentity());
    ~RawServer();

    /// Called in the server's thread for each request; set before the first.
    void setHandler(Handler handler);
    /// The same answer for all.
    void setScript(const RawScript &script);
    /// One after the other; the last one stays.
    void setScripts(const QList<RawScript> &scripts);

    [[nodiscard]] QUrl url() const; ///< "https://127.0.0.1:41233"
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<RawRequest> requests() const;
    [[nodiscard]] int count() const { return int(requests().size()); }
    [[nodiscard]] int posts() const;
    [[nodiscard]] int connections() const;
    /// Bytes of all scripts' `again` that were handed to sockets.
    [[nodiscard]] qint64 poured() const { return m_poured; }
    void forget(); ///< The requests so far; connections stay open.
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
