#include "endpoint.h"

#include "region.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Endpoint)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// True for one label of a host name: a region must smuggle in neither another host nor a path.
bool isLabel(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$"_s);
    return pattern.match(text).hasMatch();
}

QList<QByteArray> withEncoded(const QByteArray &form)
{
    return {form, form.toPercentEncoding()};
}

} // namespace

QList<QByteArray> longestFirst(QList<QByteArray> forms)
{
    const auto longer = [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    std::sort(forms.begin(), forms.end(), longer);
    forms.resize(std::unique(forms.begin(), forms.end()) - forms.begin());
    return forms;
}

QList<QByteArray> formsOf(const QByteArray &secret)
{
    if (secret.isEmpty())
        return {};
    return longestFirst(withEncoded(secret) + withEncoded(secret.toBase64(QByteArray::OmitTrailingEquals)));
}

QUrl Endpoint::urlFor(const QString &region, const QString &edge)
{
    QString cleanEdge = edge.trimmed().toLower();
    QString cleanRegion = region.trimmed().toLower();
    if (cleanRegion.isEmpty() && !cleanEdge.isEmpty())
        cleanRegion = u"us1"_s;
    // Twilio is retiring host names with a region and without an edge.
    if (cleanEdge.isEmpty() && !cleanRegion.isEmpty()) {
        cleanEdge = edgeOf(cleanRegion);
        if (cleanEdge.isEmpty())
            return {};
    }
    QString host = u"taskrouter"_s;
    for (const QString &label : {cleanEdge, cleanRegion}) {
        if (label.isEmpty())
            continue;
        if (!isLabel(label))
            return {};
        host += u'.' + label;
    }
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host + ".twilio.com"_L1);
    return url;
}

Endpoint Endpoint::sibling(const QString &product) const
{
    Endpoint other = *this;
    const QString own = u"taskrouter."_s;
    const QString host = baseUrl.host();
    if (host.startsWith(own) && host.endsWith(u".twilio.com"_s))
        other.baseUrl.setHost(product + u'.' + host.sliced(own.size()));
    return other;
}

bool Endpoint::sameOrigin(const QUrl &url) const
{
    return url.isValid() && !baseUrl.host().isEmpty() && url.scheme() == baseUrl.scheme() &&
           url.host() == baseUrl.host() && portOf(url) == portOf(baseUrl) && url.userInfo().isEmpty();
}

QString Endpoint::objection() const
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty())
        return EndpointWords::tr("There is no server to ask: the address has no host.");
    if (baseUrl.scheme() != "https"_L1 && baseUrl.scheme() != "http"_L1)
        return EndpointWords::tr("The server's address must begin with https://.");
    if (!baseUrl.userInfo().isEmpty())
        return EndpointWords::tr("The server's address must hold no user name and no password.");
    if (baseUrl.path().size() > 1 || baseUrl.hasQuery() || baseUrl.hasFragment())
        return EndpointWords::tr("The server's address must be a host and a port alone, without a path.");
    if (baseUrl.scheme() == "http"_L1 && !isLoopback())
        return EndpointWords::tr("Plain http would show the credentials to everyone on the way to %1. Use https.")
            .arg(baseUrl.host());
    if (user.contains(u':') || std::any_of(user.begin(), user.end(), [](QChar c) { return c.unicode() < 0x20; }))
        return EndpointWords::tr("The account or API key has a character that cannot be sent.");
    return {};
}

bool Endpoint::isLoopback() const
{
    const QString host = baseUrl.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QList<QByteArray> Endpoint::secretForms() const
{
    if (secret.isEmpty())
        return {};
    const QByteArray pair = user.toUtf8() + ':' + secret;
    return longestFirst(formsOf(secret) + withEncoded(pair.toBase64(QByteArray::OmitTrailingEquals)));
}

} // namespace Desk
