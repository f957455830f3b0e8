#include "exchange.h"

#include "prefetchconnection.h"
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
constexpr qint64 Unlimited = 4 * 1024 * 1024; // Four times a page of 1,000 rows.
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
        return Fault::Stalled; // Our own aborts never get here.
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
    case QNetworkReply::ProtocolInvalidOperationError: // Qt's name for status 400, and for requests that it cannot
                                                       // make.
        return status == 400 ? Fault::None : Fault::ConnectionLost;
    case QNetworkReply::ContentReSendError:
        // Qt wanted to send the body again, and could not: after a 307 or 308 it tries before it looks at our policy.
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
    // What is left are the names that Qt gives to statuses; without a status to go with them, something else broke.
    if (status >= 400)
        return Fault::None;
    return status == 0 ? Fault::ConnectionLost : Fault::Undecodable;
}

/// What can be done about it, by what has to be mended first.
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

/// OpenSSL's own words for bytes that are no TLS; they are in no other language.
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
    reply->setReadBufferSize(UntilTheHead); // A window that is busy must not let it run on meanwhile.
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
    m_isScrubbed = true; // There, where its bytes were at hand.
    if (answer.fault == Fault::Stalled)
        stalled();
    else if (m_answer.body.size() > m_options.bodyCap)
        tooLarge();
    else
        finish(answer.fault, {});
}

/// An answer that is still to come is not waited for.
void Exchange::releasePrefetch(bool isDone)
{
    if (!m_prefetch)
        return;
    m_prefetch->disconnect(this);
    if (!isDone) // It lives until then: who holds it deletes it through the same queue.
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

/// Keeps the network from running ahead of us where the body has no end, or a distant one. A short one is its own
/// limit: Qt hands a limited body over in pieces of 4 KiB, with two events for each that give the room back. Until the
/// head is seen there is a limit that no short body reaches: one that held bytes back must never be lifted, since Qt
/// would forget them until more come.
void Exchange::limitBuffer()
{
    const qint64 length = announcedLength();
    m_reply->setReadBufferSize(length > 0 && length <= Unlimited ? 0 : 1024 * 1024);
}

/// What Content-Length says; 0 without one.
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
        // The last piece of an announced body must not make it grow for nothing.
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
    if (ofTime) // The other half of the truth: it may be this computer that is wrong.
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
    // A proxy that will not open the tunnel is no error of Qt's own. Nothing was written: the network itself ended it,
    // and it tells of each write before it tells of the end.
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
        text.clear(); // The kind says it, in the window's own words.
    else if (m_reply->error() == QNetworkReply::ContentReSendError && fault != Fault::None)
        text =
            tr("The connection was lost before an answer came; the request was not written again."); // Qt has no words.
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
    release();
    Q_EMIT finished();
}

void Exchange::release()
{
    releasePrefetch(false);
    if (m_reply) {
        m_reply->disconnect(this);
        if (!m_reply->isFinished())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_keeper)
        m_keeper->deleteLater();
    m_keeper = nullptr;
}

} // namespace Desk
