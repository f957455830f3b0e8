#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Desk {

/// How requests leave: the environment's proxy settings, or straight (always so for the simulator and for loopback).
enum class ProxyUse : quint8 { System, None };

/// Where TaskRouter is and who we are there. Copyable; the secret must reach no log, title, file or URL.
struct Endpoint
{
    QUrl baseUrl;       ///< Scheme, host and port alone: "https://taskrouter.twilio.com".
    QString accountSid; ///< AC…, for display and for the journal; never part of a TaskRouter URL.
    QString user;       ///< AC… or SK…
    QByteArray secret;  ///< Auth token or API secret.
    QString caFile;     ///< A private CA in PEM, added to the system's; empty for none.
    ProxyUse proxy = ProxyUse::System;
    bool simulator = false; ///< Answers come from the embedded simulator.
    /// Which run of it, unique for each start: a scenario has the same SIDs each time. Empty on a real account.
    QString world = QString();

    /// Host by the rule of the vendor's libraries: taskrouter[.edge.region].twilio.com. An edge alone implies region
    /// us1, a region alone its own edge; invalid where that is not known, and for what is no part of a host name.
    [[nodiscard]] static QUrl urlFor(const QString &region, const QString &edge);
    /// Same scheme, host and port, no user info: credentials may go there (R26).
    [[nodiscard]] bool sameOrigin(const QUrl &url) const;
    /// Why requests may not be made to it ("plain http to a host that is not this machine", "no host"); empty when fine
    /// (R33).
    [[nodiscard]] QString objection() const;
    [[nodiscard]] bool isLoopback() const;
    /// The forms of the secret by itself and of what the Authorization header has; empty without a secret.
    [[nodiscard]] QList<QByteArray> secretForms() const;
};

/// A secret as it may come back: as it is, in Base64, and each of them percent-encoded. Longest first, so that no part
/// of one is left over. Base64 comes without the "=" at its end: what is there with one is found as well.
[[nodiscard]] QList<QByteArray> formsOf(const QByteArray &secret);
/// In that order, each once.
[[nodiscard]] QList<QByteArray> longestFirst(QList<QByteArray> forms);

} // namespace Desk
