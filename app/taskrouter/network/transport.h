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

/// The only way to the network: get() and postOnce(). All reads share one network manager. Each update has a new one,
/// so that it meets no stale connection and does not wait behind reads. Everything but inBackground()'s work runs in
/// the thread of this object.
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
    /// See ReadBudget::pauseBeforeRead().
    [[nodiscard]] qint64 pauseBeforeRead() { return m_budget.pauseBeforeRead(m_clock.elapsed()); }
    /// See ReadBudget::spendRetry().
    [[nodiscard]] bool spendRetry() { return m_budget.spendRetry(m_clock.elapsed()); }
    /// See Client::route().
    [[nodiscard]] QString route() const;

    /// See Client::setProxyCredentials().
    void setProxyCredentials(const QString &user, const QString &password);
    /// See Client::askForProxyCredentials().
    void askForProxyCredentials();

    /// GETs `url`, with retries; starts at once, or as soon as TLS and the proxy are ready. With an `objection` nothing
    /// is sent and it becomes the error. `next` is given for the pages of a list (`parent`), one after the other: then
    /// pages that follow a large one may be read ahead. The result is owned by `parent`.
    [[nodiscard]] RetryingGet *get(const QUrl &url, QObject *parent, const QString &objection = {},
                                   const NextPage &next = {});
    /// Sends a form with POST, at most once whatever becomes of it. The result is owned by `parent`.
    [[nodiscard]] Exchange *postOnce(HttpRequest request, QObject *parent, const QString &objection = {});

    /// Sends a request once, without retries; for get() and postOnce().
    [[nodiscard]] Exchange *start(const HttpRequest &request, QObject *parent, const QString &objection);

    /// Queues `work` for the parsing thread, and runs the function that it returns in the thread of this object.
    /// Neither runs once this object is destroyed.
    void inBackground(std::function<std::function<void()>()> work);
    /// Runs `then` in the thread of this object; to be called from inside `work`.
    void inForeground(std::function<void()> then);

Q_SIGNALS:
    /// See Client::proxyCredentialsWanted().
    void proxyCredentialsWanted(const QString &proxy, const QString &user);

private:
    struct Route; // TLS settings and proxy, read outside the UI thread.

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
    QElapsedTimer m_clock; // A monotonic clock: setting the computer's clock must not end a pause.
    QByteArray m_authorization;
    SecretScrubber m_secrets; ///< All forms of the endpoint's and the proxy's credentials.
    std::unique_ptr<Route> m_route;
    /// Whether the proxy accepts the credentials of m_route. While that is unknown one request tries and the others
    /// wait: a company may lock an account after a few wrong passwords.
    enum class ProxyTrust : quint8 { Unknown, Passed, Refused };
    ProxyTrust m_proxyTrust = ProxyTrust::Unknown;
    const QObject *m_proxyTrial = nullptr; ///< The request that tries; only compared, never used.
    bool m_proxyAsked = false;             ///< proxyCredentialsWanted() was emitted for the credentials of m_route.
    void tryOnProxy(const Exchange *exchange);
    void endProxyTrial(const QObject *trial, ProxyTrust found);
    QList<Exchange *> m_waiting;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    std::unique_ptr<ReadAhead> m_readAhead;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // Lives in m_thread.
};

} // namespace Desk
