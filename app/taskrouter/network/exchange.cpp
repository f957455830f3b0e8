#include "exchange.h"

#include "prefetchconnection.h"
#include "taskrouter/exchangeobserver.h"
#include "taskrouter/options.h"
#include "taskrouter/parse.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 FirstReserve = 64 * 1024;
constexpr qint64 LeastRead = 4096;
constexpr qint64 Unlimited = 4 * 1024 * 1024; // A page of 1,000 rows has about a quarter of that.
constexpr qint64 UntilTheHead = Unlimited + 1024 * 1024;

Fault faultOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return Fault::None;
    case QNetworkReply::ConnectionRefusedError:
        return Fault::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Fault::HostNotFound;
    case QNetworkReply::OperationCanceledError:
        return Fault::Stalled; // By the transfer timeout: our own aborts do not come this way.
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Fault::Offline;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Fault::ConnectionLost;
    case QNetworkReply::ProtocolInvalidOperationError: // What Qt calls status 400, and requests it cannot make.
        return status == 400 ? Fault::None : Fault::ConnectionLost;
    case QNetworkReply::ContentReSendError:
        // Qt wanted to send the body again and could not: for a 307 or 308 it tries that before it looks at our
        // redirect policy.
        return status >= 300 && status < 400 ? Fault::None : Fault::ConnectionLost;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Fault::Proxy;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 0 ? Fault::ProxyCredentials : Fault::None;
    default:
        break;
    }
    // The remaining errors are Qt's names for HTTP statuses. Without such a status, something else broke.
    if (status >= 400)
        return Fault::None;
    return status == 0 ? Fault::ConnectionLost : Fault::Undecodable;
}

/// What a person can do about certificate errors; the one that must be mended first comes first.
QString adviceFor(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}))
        return Exchange::tr("It was issued by an authority that is not known here: if a company proxy or a server of "
                            "your own has one, name its CA file in the profile or with --ca-file.");
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Exchange::tr("Check the date and the time of this computer; if they are right, whoever runs the server "
                            "has to renew the certificate.");
    if (has({QSslError::HostNameMismatch}))
        return Exchange::tr("It is another host's: check the address, or the region and the edge, of the profile.");
    return {};
}

/// True for OpenSSL's message about bytes that are not TLS. OpenSSL does not translate it.
bool speaksNoTls(const QString &text)
{
    return text.contains("wrong version number"_L1) || text.contains("packet length too long"_L1) ||
           text.contains("http request"_L1);
}

} // namespace

Exchange::Exchange(HttpRequest request, const ClientOptions &options, const SecretScrubber &secrets, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_options(options)
    , m_secrets(secrets)
{
    m_answer.url = m_request.url;
    m_answer.method = m_request.update ? "POST" : "GET";
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abort(Fault::Deadline); });
    m_clock.start();
    m_deadline.start(m_request.update ? options.updateDeadlineMsecs : options.readDeadlineMsecs);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::attach(QNetworkReply *reply, QObject *keeper, bool viaProxy)
{
    m_isHanded = true;
    m_viaProxy = viaProxy;
    m_reply = reply;
    m_keeper = keeper;
    reply->setReadBufferSize(
        UntilTheHead); // While the UI thread is busy, the network must not read on without a limit.
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        ++m_answer.timesSent;
        Q_EMIT requestSent();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::limitBuffer);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::rememberTlsErrors);
    connect(reply, &QNetworkReply::finished, this, &Exchange::networkFinished);
}

void Exchange::attach(std::shared_ptr<PrefetchConnection> connection)
{
    m_isHanded = true;
    m_prefetch = std::move(connection);
    m_ticket = m_prefetch->nextTicket();
    PrefetchConnection *asked = m_prefetch.get();
    connect(asked, &PrefetchConnection::written, this, [this](quint64 ticket) {
        if (ticket != m_ticket)
            return;
        ++m_answer.timesSent;
        Q_EMIT requestSent();
    });
    connect(asked, &PrefetchConnection::answered, this,
            [this](quint64 ticket, const std::shared_ptr<HttpAnswer> &answer) {
                if (ticket == m_ticket && !m_finished)
                    acceptPrefetched(*answer);
            });
    connect(asked, &PrefetchConnection::unfit, this, [this](quint64 ticket) {
        if (ticket != m_ticket || m_finished)
            return;
        releasePrefetch(true);
        m_answer.timesSent = 0;
        Q_EMIT prefetchRefused();
    });
    QMetaObject::invokeMethod(asked, [asked, ticket = m_ticket, url = m_request.url] { asked->ask(ticket, url); });
}

void Exchange::acceptPrefetched(HttpAnswer &answer)
{
    releasePrefetch(true);
    m_answer.status = answer.status;
    m_answer.reason = answer.reason;
    m_answer.headers = answer.headers;
    m_answer.body = std::move(answer.body);
    m_isScrubbed = true; // In the connection's thread, which had the bytes at hand.
    if (answer.fault == Fault::Stalled)
        stalled();
    else if (m_answer.body.size() > m_options.bodyCap)
        tooLarge();
    else
        finish(answer.fault, {});
}

/// Lets go of the prefetch connection; unless `isDone`, it stops working on the answer.
void Exchange::releasePrefetch(bool isDone)
{
    if (!m_prefetch)
        return;
    m_prefetch->disconnect(this);
    if (!isDone) // It still exists when the call arrives: its owner deletes it in the same thread, after that.
        QMetaObject::invokeMethod(m_prefetch.get(), &PrefetchConnection::abandon);
    m_prefetch = nullptr;
}

void Exchange::tooLarge()
{
    finish(Fault::TooLarge, tr("The answer is longer than %1 MiB; the rest was not read.")
                                .arg(double(m_options.bodyCap) / (1024 * 1024), 0, 'g', 3));
}

void Exchange::stalled()
{
    finish(Fault::Stalled, tr("Nothing came for %1 seconds.").arg(m_options.inactivityMsecs / 1000.0, 0, 'g', 3));
}

void Exchange::refuse(Fault fault, const QString &why)
{
    QMetaObject::invokeMethod(
        this, [this, fault, why] { finish(fault, why); }, Qt::QueuedConnection);
}

void Exchange::abort(Fault fault)
{
    const QString text =
        fault == Fault::Deadline
            ? tr("No complete answer within %1 seconds.").arg(m_deadline.interval() / 1000.0, 0, 'g', 3)
            : tr("Canceled.");
    finish(fault, text);
}

/// Limits how far the network may read ahead of us, for a body of unknown or great length. A short body needs no limit,
/// and with one Qt would hand it over in pieces of 4 KiB with two events each. Before the head has arrived the limit is
/// larger than any short body, because lifting a limit that already held bytes back makes Qt forget them until more
/// arrive.
void Exchange::limitBuffer()
{
    const qint64 length = announcedLength();
    m_reply->setReadBufferSize(length > 0 && length <= Unlimited ? 0 : 1024 * 1024);
}

/// The Content-Length; 0 without one.
qint64 Exchange::announcedLength() const
{
    return m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

void Exchange::read()
{
    QByteArray &body = m_answer.body;
    if (body.isEmpty())
        body.reserve(std::clamp(announcedLength(), FirstReserve, m_options.bodyCap) + PaddingForParser);
    while (m_reply->bytesAvailable() > 0) {
        const qint64 before = body.size();
        // Reads no more than fits, so that the end of a body whose length is known does not reallocate it.
        const qint64 spare = body.capacity() - before - PaddingForParser;
        const qint64 wanted = std::max(m_reply->bytesAvailable(), std::min(spare, LeastRead));
        const qint64 room = std::min(wanted, m_options.bodyCap + 1 - before);
        if (body.capacity() < before + room + PaddingForParser)
            body.reserve(std::max(std::min(2 * body.capacity(), m_options.bodyCap + 1 + PaddingForParser),
                                  before + room + PaddingForParser));
        body.resize(before + room);
        const qint64 count = m_reply->read(body.data() + before, room);
        body.resize(before + std::max<qint64>(count, 0));
        if (count <= 0)
            return;
        if (body.size() > m_options.bodyCap) {
            readHead();
            tooLarge();
            return;
        }
    }
}

void Exchange::rememberTlsErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors.first(std::min<qsizetype>(errors.size(), 3)))
        texts += error.errorString();
    const QSslCertificate certificate = errors.isEmpty() ? QSslCertificate() : errors.first().certificate();
    m_tlsText = texts.join(u' ');
    if (!certificate.isNull())
        m_tlsText += u' ' + tr("Certificate of %1, issued by %2, valid until %3.")
                                .arg(certificate.subjectDisplayName(), certificate.issuerDisplayName(),
                                     certificate.expiryDate().toUTC().toString(Qt::ISODate));
    const bool ofTime = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
    });
    if (ofTime) // A certificate may also look expired because this computer's clock is wrong.
        m_tlsText +=
            u' ' + tr("This computer's clock says %1.")
                       .arg(m_options.now
                                ? QDateTime::fromMSecsSinceEpoch(m_options.now(), Qt::UTC).toString(Qt::ISODate)
                                : QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (const QString advice = adviceFor(errors); !advice.isEmpty())
        m_tlsText += u' ' + advice;
}

void Exchange::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_answer.headers = m_reply->rawHeaderPairs();
}

void Exchange::networkFinished()
{
    if (m_finished)
        return;
    const QPointer<Exchange> self(this);
    read();
    if (!self || m_finished || !m_reply)
        return;
    readHead();
    Fault fault = faultOf(m_reply->error(), m_answer.status);
    // Qt has no error for a proxy that refuses the tunnel. Nothing was sent then: the network reports each write before
    // the end.
    if (m_reply->error() == QNetworkReply::UnknownNetworkError && m_answer.status == 0 && m_answer.timesSent == 0 &&
        m_viaProxy)
        fault = Fault::Proxy;
    if (fault == Fault::Stalled) {
        stalled();
        return;
    }
    QString text;
    if (fault == Fault::Tls && m_tlsText.isEmpty() && speaksNoTls(m_reply->errorString()))
        m_tlsText = tr("What listens there does not speak https: check the port. Plain http, or another program, "
                       "answers at it.");
    if (fault == Fault::Tls && !m_tlsText.isEmpty())
        text = m_tlsText;
    else if (fault == Fault::ProxyCredentials)
        text.clear(); // The error kind says it already, in the window's words.
    else if (m_reply->error() == QNetworkReply::ContentReSendError && fault != Fault::None)
        // Qt has no text for it.
        text = tr("The connection was lost before an answer came; the request was not written again.");
    else if (fault != Fault::None)
        text = m_reply->errorString();
    if (fault == Fault::ProxyCredentials)
        Q_EMIT proxyRefused();
    if (self)
        finish(fault, text);
}

void Exchange::finish(Fault fault, const QString &text)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    if (m_reply && m_answer.status == 0)
        readHead();
    m_answer.neverHanded = !m_isHanded;
    m_answer.fault = fault;
    m_answer.faultText = text;
    if (!m_isScrubbed)
        m_secrets.scrub(m_answer);
    m_answer.durationMsecs = m_clock.elapsed();
    if (ExchangeObserver *observer = m_options.observer.get(); observer && !m_answer.body.isEmpty()) {
        observer->mask(m_answer.body);
        m_answer.body.reserve(m_answer.body.size() + PaddingForParser);
    }
    release();
    tellObserver();
    Q_EMIT finished();
}

void Exchange::tellObserver() const
{
    ExchangeObserver *observer = m_options.observer.get();
    if (!observer || !m_isHanded || !observer->isWatching())
        return;
    ObservedExchange told;
    told.method = m_answer.method;
    told.target = m_request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    told.form = m_request.form;
    told.ifMatch = m_request.ifMatch;
    told.status = m_answer.status;
    told.headers = m_answer.headers;
    told.body = m_answer.body;
    told.fault = m_answer.faultText;
    told.msecs = m_answer.durationMsecs;
    observer->exchanged(told);
}

void Exchange::release()
{
    releasePrefetch(false);
    if (m_reply) {
        m_reply->disconnect(this);
        // To be deleted ends it. abort() would give it an error at once, and one that is on its way from the network's
        // thread would be the second, which Qt complains about.
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_keeper)
        m_keeper->deleteLater();
    m_keeper = nullptr;
}

} // namespace Desk
