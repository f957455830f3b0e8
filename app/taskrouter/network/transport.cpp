#include "transport.h"

#include "about/buildinfo.h"
#include "exchange.h"
#include "oneshotbody.h"
#include "proxysettings.h"
#include "readahead.h"
#include "retryingget.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

struct Transport::Route
{
    std::optional<QSslConfiguration> tls; ///< None for http: even an empty one loads OpenSSL, 4 MB.
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString objection; ///< Why nothing can be sent: a CA file that cannot be read, a proxy that cannot be used.
    Fault fault = Fault::Tls;
};

namespace {

QByteArray userAgent()
{
    // The pattern of the vendor's libraries: <name>/<version> (<os> <arch>) <runtime>/<version>.
    const QString text = u"reservation-desk/%1 (%2 %3) Qt/%4"_s.arg(
        programVersion(), QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture(), QLatin1StringView(qVersion()));
    return text.toLatin1();
}

/// No real secret is shorter; removing one so short would remove ordinary words.
constexpr qsizetype ShortestSecret = 8;

/// The secrets that TaskRouter and the proxy are sent.
QList<QByteArray> worthScrubbing(const Endpoint &endpoint, const QNetworkProxy &proxy = {})
{
    QList<QByteArray> forms;
    if (endpoint.secret.size() >= ShortestSecret)
        forms = endpoint.secretForms();
    const QByteArray password = proxy.password().toUtf8();
    if (password.size() >= ShortestSecret)
        forms += formsOf(password) + formsOf((proxy.user().toUtf8() + ':' + password).toBase64());
    return longestFirst(forms);
}

QString nameOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

Transport::Transport(Endpoint endpoint, ClientOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
    , m_budget(m_endpoint.simulator ? 0 : m_options.readsPerMinute, m_options.retriesPerMinute)
    , m_authorization("Basic " + (m_endpoint.user.toUtf8() + ':' + m_endpoint.secret).toBase64())
    , m_secrets(worthScrubbing(m_endpoint))
    , m_readAhead(std::make_unique<ReadAhead>())
    , m_worker(std::make_unique<QObject>())
{
    m_clock.start();
    m_thread.setObjectName(u"parsing"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    prepareRoute();
}

Transport::~Transport()
{
    m_thread.quit();
    m_thread.wait();
}

qint64 Transport::now() const
{
    return m_options.now ? m_options.now() : QDateTime::currentMSecsSinceEpoch();
}

double Transport::dice() const
{
    return m_options.dice ? m_options.dice() : QRandomGenerator::global()->generateDouble();
}

QString Transport::route() const
{
    if (!m_route)
        return {};
    if (m_route->proxy.type() == QNetworkProxy::NoProxy)
        return u"direct"_s;
    return nameOf(m_route->proxy);
}

void Transport::inBackground(std::function<std::function<void()>()> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, work = std::move(work)] { inForeground(work()); });
}

void Transport::inForeground(std::function<void()> then)
{
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

/// Reads TLS settings and proxy in another thread: OpenSSL, a CA file or the system's proxy settings take from 10 ms to
/// seconds. The simulator needs none of them.
void Transport::prepareRoute()
{
    if (m_endpoint.baseUrl.scheme() != "https"_L1) {
        m_route = std::make_unique<Route>();
        return;
    }
    inBackground([this, endpoint = m_endpoint]() -> std::function<void()> {
        Route route;
        if (endpoint.proxy != ProxyUse::None && !endpoint.simulator && !endpoint.isLoopback()) {
            const ProxyChoice choice = proxyFor(endpoint.baseUrl);
            route.proxy = choice.proxy;
            route.objection = choice.objection;
            route.fault = Fault::Proxy;
        }
        // Loaded when it is first needed, and not there in a folder that was moved meanwhile.
        if (!QSslSocket::supportsSsl()) {
            route.objection = tr("The part of the program for safe connections is missing (Qt's TLS plugin, OpenSSL). "
                                 "If the program was moved while it ran, start it again; otherwise install it anew.");
            route.fault = Fault::Tls;
            return [this, route] { routeReady(route); };
        }
        route.tls = QSslConfiguration::defaultConfiguration();
        route.tls->setProtocol(QSsl::TlsV1_2OrLater);
        if (!endpoint.caFile.isEmpty() && !route.tls->addCaCertificates(endpoint.caFile)) {
            route.objection = tr("The CA file cannot be read or holds no certificate: %1").arg(endpoint.caFile);
            route.fault = Fault::Tls;
        }
        return [this, route] { routeReady(route); };
    });
}

void Transport::routeReady(Route route)
{
    m_route = std::make_unique<Route>(std::move(route));
    m_secrets = SecretScrubber(worthScrubbing(m_endpoint, m_route->proxy));
    releaseWaiting();
}

void Transport::wait(Exchange *exchange)
{
    m_waiting.append(exchange);
    connect(exchange, &QObject::destroyed, this, [this, exchange] { m_waiting.removeAll(exchange); });
}

void Transport::releaseWaiting()
{
    const QList<Exchange *> waiting = std::exchange(m_waiting, {});
    for (Exchange *exchange : waiting) {
        if (!exchange->isFinished())
            send(exchange);
    }
}

void Transport::setProxyCredentials(const QString &user, const QString &password)
{
    if (!m_route || m_route->proxy.type() == QNetworkProxy::NoProxy)
        return;
    m_route->proxy.setUser(user);
    m_route->proxy.setPassword(password);
    m_secrets = SecretScrubber(worthScrubbing(m_endpoint, m_route->proxy));
    m_proxyAsked = false;
    m_proxyTrust = ProxyTrust::Unknown;
    m_proxyTrial = nullptr;
    // The old manager has to finish its reads. It is kept until this ends, which is no leak: credentials change rarely.
    if (m_reads)
        m_reads.release()->setParent(this);
    releaseWaiting();
}

void Transport::askForProxyCredentials()
{
    if (!m_route || m_route->proxy.type() == QNetworkProxy::NoProxy)
        return;
    m_proxyAsked = false;
    proxyRefused(m_route->proxy);
}

bool Transport::isToldNow(const QNetworkProxy &told) const
{
    return told.user() == m_route->proxy.user() && told.password() == m_route->proxy.password();
}

void Transport::endProxyTrial(const QObject *trial, ProxyTrust found)
{
    if (!trial || m_proxyTrial != trial)
        return;
    m_proxyTrial = nullptr;
    m_proxyTrust = found;
    releaseWaiting();
}

/// Makes this request the one that tries the credentials. If it ends without a verdict, the next one tries.
void Transport::tryOnProxy(const Exchange *exchange)
{
    m_proxyTrial = exchange;
    connect(exchange, &Exchange::requestSent, this, [this, exchange] { endProxyTrial(exchange, ProxyTrust::Passed); });
    const auto ended = [this, exchange] { endProxyTrial(exchange, ProxyTrust::Unknown); };
    connect(exchange, &Exchange::finished, this, ended);
    connect(exchange, &QObject::destroyed, this, ended);
}

/// True where the exchange must wait, or was refused.
bool Transport::isHeldBack(Exchange *exchange)
{
    if (m_route->proxy.user().isEmpty() || m_proxyTrust == ProxyTrust::Passed)
        return false;
    if (m_proxyTrust == ProxyTrust::Refused) {
        exchange->refuse(Fault::ProxyCredentials,
                         tr("It did not take the user and the password that it was told; they are not sent again."));
        return true;
    }
    if (m_proxyTrial) {
        wait(exchange);
        return true;
    }
    tryOnProxy(exchange);
    return false;
}

/// `told` has the credentials that were refused.
void Transport::proxyRefused(const QNetworkProxy &told)
{
    if (!isToldNow(told))
        return;
    if (!told.user().isEmpty() && m_proxyTrust != ProxyTrust::Refused) {
        m_proxyTrust = ProxyTrust::Refused;
        m_proxyTrial = nullptr;
        releaseWaiting(); // isHeldBack() refuses them now.
    }
    if (std::exchange(m_proxyAsked, true))
        return;
    const QString user = told.password().isEmpty() ? QString() : told.user();
    // Queued, because the receiver may destroy this object.
    QMetaObject::invokeMethod(
        this, [this, name = nameOf(told), user] { Q_EMIT proxyCredentialsWanted(name, user); }, Qt::QueuedConnection);
}

RetryingGet *Transport::get(const QUrl &url, QObject *parent, const QString &objection, const NextPage &next)
{
    HttpRequest request;
    request.url = url;
    request.list = next ? parent : nullptr;
    request.next = next;
    auto *read = new RetryingGet(*this, std::move(request), objection, parent);
    read->start();
    return read;
}

Exchange *Transport::postOnce(HttpRequest request, QObject *parent, const QString &objection)
{
    request.update = true;
    return start(request, parent, objection);
}

Exchange *Transport::start(const HttpRequest &request, QObject *parent, const QString &objection)
{
    auto *exchange = new Exchange(request, m_options, m_secrets, parent);
    if (request.list)
        connect(exchange, &Exchange::finished, this, [this, exchange, list = request.list] {
            m_readAhead->noteAnswer(list, exchange->answer()); // Before the owner of the exchange moves the body away.
        });
    const QString problem = objection.isEmpty() ? m_endpoint.objection() : objection;
    if (!problem.isEmpty()) {
        exchange->refuse(Fault::Objection, problem);
    } else if (!m_endpoint.sameOrigin(request.url)) {
        exchange->refuse(Fault::Objection, tr("Not an address of %1.").arg(m_endpoint.baseUrl.host()));
    } else if (!isSafeHeaderValue(request.ifMatch)) {
        exchange->refuse(Fault::Objection, tr("If-Match has a character that cannot be sent."));
    } else if (m_route) {
        send(exchange);
    } else {
        wait(exchange);
    }
    return exchange;
}

void Transport::send(Exchange *exchange)
{
    if (!m_route->objection.isEmpty()) {
        exchange->refuse(m_route->fault, m_route->objection);
        return;
    }
    const HttpRequest &what = exchange->request();
    // Proxies are handled by the network manager alone.
    const bool mayReadAhead = what.list && m_route->proxy.type() == QNetworkProxy::NoProxy;
    const auto connection =
        mayReadAhead ? m_readAhead->connectionFor(what.list, what.next, makeRequest(what.url), m_secrets) : nullptr;
    if (!connection) {
        sendThroughManager(exchange);
        return;
    }
    connect(exchange, &Exchange::prefetchRefused, this, [this, exchange] { sendThroughManager(exchange); });
    exchange->attach(connection);
}

void Transport::sendThroughManager(Exchange *exchange)
{
    const HttpRequest &what = exchange->request();
    const bool viaProxy = m_route->proxy.type() != QNetworkProxy::NoProxy;
    if (viaProxy && isHeldBack(exchange))
        return;
    QNetworkRequest request = makeRequest(what.url);
    connect(exchange, &Exchange::proxyRefused, this, [this, told = m_route->proxy] { proxyRefused(told); });
    if (!what.update) {
        if (!m_reads)
            m_reads = makeManager();
        exchange->attach(m_reads->get(request), nullptr, viaProxy);
        return;
    }
    // Only all three together keep Qt from sending it twice: a body that cannot be rewound, is not buffered, and has a
    // Content-Length.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, what.form.size());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!what.ifMatch.isEmpty())
        request.setRawHeader("If-Match", what.ifMatch);
    // A new manager instead of clearConnectionCache() on a shared one: that ends the network thread, and with it every
    // other update in flight.
    QNetworkAccessManager *manager = makeManager().release();
    manager->setParent(this);
    auto *body = new OneShotBody(what.form);
    QNetworkReply *reply = manager->post(request, body);
    body->setParent(reply);
    exchange->attach(reply, manager, viaProxy);
}

std::unique_ptr<QNetworkAccessManager> Transport::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(m_route->proxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setStrictTransportSecurityEnabled(false);
    return manager;
}

/// Makes every request of the program, so that all have the same settings: no redirects, no HTTP/2, no cookies, no
/// stored credentials, and the Authorization header.
QNetworkRequest Transport::makeRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    if (url.scheme() == "https"_L1 && m_route->tls)
        request.setSslConfiguration(*m_route->tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(m_options.inactivityMsecs);
    // Qt itself ends an answer that expands to more than 10 MiB and forty times its size; bodyCap limits the others.
    request.setDecompressedSafetyCheckThreshold(10 * 1024 * 1024);
    request.setRawHeader("Authorization", m_authorization);
    request.setRawHeader("Accept", "application/json");
    static const QByteArray agent = userAgent();
    request.setRawHeader("User-Agent", agent);
    return request;
}

} // namespace Desk
