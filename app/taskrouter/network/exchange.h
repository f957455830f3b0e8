#pragma once

#include "http.h"
#include "secretscrubber.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QSslError;

namespace Desk {

class PrefetchConnection;
struct ClientOptions;

/// One request and its answer: counts what is written, caps what is read, ends by itself. Made by Transport, owned by
/// its parent. finished() comes exactly once and never from inside the call that made it, except out of abort().
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)
public:
    /// `secrets` are scrubbed from whatever comes back, before anybody else sees it: a server, a stub or a proxy may
    /// echo what it was sent (R30). Both references must outlive this.
    Exchange(HttpRequest request, const ClientOptions &options, const SecretScrubber &secrets, QObject *parent);
    ~Exchange() override;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Valid once finished; the body may be taken out of it.
    [[nodiscard]] HttpAnswer &answer() { return m_answer; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Ends it now with `fault`; finished() is emitted before this returns.
    void abort(Fault fault = Fault::Aborted);

    // For Transport alone.
    /// The network works on it now. The reply stays the network's; it is deleted with `keeper`, or by itself.
    void attach(QNetworkReply *reply, QObject *keeper, bool viaProxy);
    /// The connection works on it. If it refuses, prefetchRefused() comes, and it is as if nothing was asked.
    void attach(std::shared_ptr<PrefetchConnection> connection);
    /// Ends it in the next turn of the event loop.
    void refuse(Fault fault, const QString &why);

Q_SIGNALS:
    void requestSent();
    void finished();
    void prefetchRefused();
    /// Before finished(): the proxy wants credentials, or others. Nobody answers that while a request is under way: one
    /// that is sent again would be a second one.
    void proxyRefused();

private:
    void limitBuffer();
    [[nodiscard]] qint64 announcedLength() const;
    void read();
    void rememberTlsErrors(const QList<QSslError> &errors);
    void networkFinished();
    void acceptPrefetched(HttpAnswer &answer);
    void releasePrefetch(bool isDone);
    void tooLarge();
    void stalled();
    void readHead();
    void finish(Fault fault, const QString &text);
    void release();

    HttpRequest m_request;
    const ClientOptions &m_options;
    const SecretScrubber &m_secrets;
    HttpAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    QPointer<QObject> m_keeper;
    std::shared_ptr<PrefetchConnection> m_prefetch; ///< While it works on this.
    quint64 m_ticket = 0;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QString m_tlsText;
    bool m_viaProxy = false;
    bool m_isHanded = false; ///< To the network, or to a prefetch connection.
    bool m_isScrubbed = false;
    bool m_finished = false;
};

} // namespace Desk
