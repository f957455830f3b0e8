#include "proxysettings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr quint16 UsualPort = 1080; ///< Where the setting has none; curl's default.

struct ProxyWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ProxySettings)
};

QString variable(const char *small, const char *capitals)
{
    const QString value = qEnvironmentVariable(small).trimmed();
    return value.isEmpty() ? qEnvironmentVariable(capitals).trimmed() : value;
}

/// Whether no_proxy exempts the URL. An entry is a host or the end of one, with or without a port; "*" is every host.
bool isPast(const QUrl &url, const QString &list)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const QString host = url.host().toLower();
    const int port = url.port(443);
    const QStringList entries = list.toLower().split(between, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&](QString entry) {
        if (entry == "*"_L1)
            return true;
        if (const qsizetype colon = entry.lastIndexOf(u':'); colon > 0 && entry.count(u':') == 1) {
            if (entry.sliced(colon + 1).toInt() != port)
                return false;
            entry.truncate(colon);
        }
        while (entry.startsWith(u'*') || entry.startsWith(u'.'))
            entry.remove(0, 1);
        return !entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry));
    });
}

/// The setting as a message may show it: without what may be a password.
QString shown(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath)
                                                  : ProxyWords::tr("(not readable)");
}

ProxyChoice choiceOf(const QString &text)
{
    const bool hasScheme = text.contains("://"_L1);
    const QUrl url(hasScheme ? text : u"http://"_s + text, QUrl::TolerantMode);
    ProxyChoice choice;
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!url.isValid() || url.host().isEmpty()) {
        choice.objection =
            ProxyWords::tr("The proxy of https_proxy or all_proxy has no host. It is written as host:port.");
    } else if (!isSocks && scheme != "http"_L1) {
        choice.objection = ProxyWords::tr("The proxy %1 cannot be used: http and socks5 are spoken to proxies, not %2.")
                               .arg(shown(url), scheme);
    } else {
        choice.proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                                     static_cast<quint16>(url.port(UsualPort)), url.userName(QUrl::FullyDecoded),
                                     url.password(QUrl::FullyDecoded));
    }
    return choice;
}

} // namespace

ProxyChoice proxyFor(const QUrl &url)
{
    QString said = variable("https_proxy", "HTTPS_PROXY");
    if (said.isEmpty())
        said = variable("all_proxy", "ALL_PROXY");
    if (!said.isEmpty())
        return isPast(url, variable("no_proxy", "NO_PROXY")) ? ProxyChoice() : choiceOf(said);
    ProxyChoice choice;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (!proxies.isEmpty())
        choice.proxy = proxies.first();
    return choice;
}

} // namespace Desk
