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

/// One request and its answer: counts how often the request is written, limits the size of the answer, and ends at its
/// deadline. Made by Transport, owned by its parent. finished() is emitted exactly once; only abort() emits it from
/// inside the call.
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)
public:
    /// `secrets` are removed from whatever arrives, before anybody else sees it: a server or a proxy may repeat what it
    /// was sent. `options` and `secrets` must outlive this.
    Exchange(HttpRequest request, const ClientOptions &options, const SecretScrubber &secrets, QObject *parent);
    ~Exchange() override;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Valid once finished. The body may be moved out of it.
    [[nodiscard]] HttpAnswer &answer() { return m_answer; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Ends the exchange with `fault`; finished() is emitted before this returns.
    void abort(Fault fault = Fault::Aborted);

    // Listens to a reply that the network manager is working on. The reply is deleted together with `keeper`, or by
    // itself.
    void attach(QNetworkReply *reply, QObject *keeper, bool viaProxy);
    /// Lets the connection that reads ahead answer. If it cannot, prefetchRefused() is emitted and the request counts
    /// as not sent.
    void attach(std::shared_ptr<PrefetchConnection> connection);
    /// Ends the exchange with `fault` in the next turn of the event loop.
    void refuse(Fault fault, const QString &why);

Q_SIGNALS:
    void requestSent();
    void finished();
    void prefetchRefused();
    /// Emitted before finished(): the proxy wants credentials, or others. They are not given to it while a request is
    /// under way, because the network manager would send that request again.
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
    void tellObserver() const;
    void release();

    HttpRequest m_request;
    const ClientOptions &m_options;
    const SecretScrubber &m_secrets;
    HttpAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    QPointer<QObject> m_keeper;
    std::shared_ptr<PrefetchConnection> m_prefetch; ///< Set while it works on this exchange.
    quint64 m_ticket = 0;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QString m_tlsText;
    bool m_viaProxy = false;
    bool m_isHanded = false; ///< To the network manager or to a prefetch connection.
    bool m_isScrubbed = false;
    bool m_finished = false;
};

} // namespace Desk
