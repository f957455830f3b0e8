#pragma once

#include "budget.h"
#include "http.h"
#include "secretscrubber.h"
#include "taskrouter/endpoint.h"
#include "taskrouter/options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkRequest;

namespace Desk {

class Exchange;
class ReadAhead;
class RetryingGet;

/// The only way to the network: get() and postOnce(). Reads share one manager; an update has a fresh one of its own, so
/// that it meets no stale connection and no queue of polls. Everything runs in the thread of this object but
/// `inBackground`.
class Transport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)
public:
    Transport(Endpoint endpoint, ClientOptions options);
    ~Transport() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const ClientOptions &options() const { return m_options; }
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] double dice() const;
    /// 0 and counted, or the milliseconds until a read may start.
    [[nodiscard]] qint64 pauseBeforeRead() { return m_budget.pauseBeforeRead(m_clock.elapsed()); }
    /// False where the retries of this minute are used up.
    [[nodiscard]] bool spendRetry() { return m_budget.spendRetry(m_clock.elapsed()); }
    /// "direct", or host and port of the proxy; empty until that is known.
    [[nodiscard]] QString route() const;

    /// What the proxy is told from now on. Nothing where there is none.
    void setProxyCredentials(const QString &user, const QString &password);
    /// See Client.
    void askForProxyCredentials();

    /// GETs `url`, again where that is worth it, and starts at once, or as soon as TLS and proxy are ready. `objection`
    /// is the caller's own: not empty, and nothing is sent. Where `parent` is a list and asks for one page after the
    /// other, `next` lets the pages that follow a large one be read before they are asked for. Owned by `parent`.
    [[nodiscard]] RetryingGet *get(const QUrl &url, QObject *parent, const QString &objection = {},
                                   const NextPage &next = {});
    /// POSTs a form, at most once whatever comes of it.
    [[nodiscard]] Exchange *postOnce(HttpRequest request, QObject *parent, const QString &objection = {});

    /// One try, for the two above.
    [[nodiscard]] Exchange *start(const HttpRequest &request, QObject *parent, const QString &objection);

    /// Runs `work` in the parsing thread, one after the other, and what it returns back here. Neither half runs when
    /// this object is gone.
    void inBackground(std::function<std::function<void()>()> work);
    /// From inside `work`: runs `then` in the thread of this object.
    void inForeground(std::function<void()> then);

Q_SIGNALS:
    /// See Client.
    void proxyCredentialsWanted(const QString &proxy, const QString &user);

private:
    struct Route; // TLS settings and proxy, found out away from the UI thread.

    void prepareRoute();
    void routeReady(Route route);
    void proxyRefused(const QNetworkProxy &told);
    void wait(Exchange *exchange);
    void releaseWaiting();
    [[nodiscard]] bool isToldNow(const QNetworkProxy &told) const;
    [[nodiscard]] bool isHeldBack(Exchange *exchange);
    void send(Exchange *exchange);
    void sendThroughManager(Exchange *exchange);
    [[nodiscard]] QNetworkRequest makeRequest(const QUrl &url) const;
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;

    Endpoint m_endpoint;
    ClientOptions m_options;
    ReadBudget m_budget;
    QElapsedTimer m_clock; // Not the wall clock: a clock that is set must fire nothing.
    QByteArray m_authorization;
    SecretScrubber m_secrets; ///< As they may come back.
    std::unique_ptr<Route> m_route;
    /// What the proxy thinks of the user and the password of m_route. One request finds out while the others wait: a
    /// company's account is locked after a few wrong ones.
    enum class ProxyTrust : quint8 { Unknown, Passed, Refused };
    ProxyTrust m_proxyTrust = ProxyTrust::Unknown;
    const QObject *m_proxyTrial = nullptr; ///< The request that finds out; only compared.
    bool m_proxyAsked = false;             ///< For other credentials than those of m_route.
    void tryOnProxy(const Exchange *exchange);
    void endProxyTrial(const QObject *trial, ProxyTrust found);
    QList<Exchange *> m_waiting;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    std::unique_ptr<ReadAhead> m_readAhead;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // Lives in m_thread.
};

} // namespace Desk
