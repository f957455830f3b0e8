#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace Desk {

/// The proxy for requests to one host, or why it cannot be used.
struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString objection; ///< Why the configured proxy cannot be used; empty where it can, or where there is none.
};

/// Reads https_proxy, all_proxy and no_proxy, in small or capital letters, as other programs do
/// ("http://user:password@host:port", "host:port", "socks5://host"), and without them the desktop's settings. May take
/// seconds: never call it in the UI thread.
[[nodiscard]] ProxyChoice proxyFor(const QUrl &url);

} // namespace Desk
