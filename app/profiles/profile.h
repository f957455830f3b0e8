#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// A connection: where to connect, as whom, and what to open. The secret is in memory only while the profile is in use.
struct Profile
{
    QString name;
    QString accountSid;
    QString apiKey; ///< SK…; empty where the account's auth token is used.
    QByteArray secret;
    QString region;
    QString edge;
    QString workspaceSid;
    QString apiUrl;             ///< Another base URL than the region's and the edge's; empty for none.
    QString caFile;             ///< A private certificate authority in PEM; empty for none.
    bool asksForSecret = false; ///< A person wants to type the secret at each start: the keyring has no part in it.
    QString colour;             ///< "#rrggbb" of the frame that marks it; empty for the usual one.

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Desk
