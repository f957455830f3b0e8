#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace Desk {

/// How requests to one host leave.
struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString objection; ///< Why the proxy that is set cannot be used; empty where it can, or where none is.
};

/// What https_proxy and all_proxy say, in small letters or in capitals, with no_proxy, as other programs read them:
/// "http://user:password@host:port", "host:port", "socks5://host". Without them, what the desktop says. May take
/// seconds: not for the UI thread.
[[nodiscard]] ProxyChoice proxyFor(const QUrl &url);

} // namespace Desk
