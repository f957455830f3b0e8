#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Desk {

/// Whether requests go through the proxy of the environment or the desktop, or straight (always for the simulator and
/// for loopback).
enum class ProxyUse : quint8 { System, None };

/// Where TaskRouter is and with which credentials it is asked. Can be copied; the secret must never get into a log, a
/// title, a file or a URL.
struct Endpoint
{
    QUrl baseUrl;       ///< Scheme, host and port alone: "https://taskrouter.twilio.com".
    QString accountSid; ///< AC…, for display and for the journal; never part of a TaskRouter URL.
    QString user;       ///< User of the Basic authorization: AC… or SK….
    QByteArray secret;  ///< Password of the Basic authorization: the auth token or the API key's secret.
    QString caFile;     ///< A private CA in PEM, added to the system's; empty for none.
    ProxyUse proxy = ProxyUse::System;
    bool simulator = false; ///< Answers come from the embedded simulator.
    /// Identifies one run of the simulator. A scenario has the same SIDs in every run, so they alone do not tell two
    /// runs apart. Empty on a real account.
    QString world = QString();

    /// The base URL as the vendor's libraries build it: taskrouter[.edge.region].twilio.com. An edge without a region
    /// implies region us1; a region without an edge implies the edge that belongs to it. An invalid URL where that edge
    /// is not known, or where one of the two cannot be part of a host name.
    [[nodiscard]] static QUrl urlFor(const QString &region, const QString &edge);
    /// True for a URL with this scheme, host and port and without user info: only there the credentials may be sent.
    [[nodiscard]] bool sameOrigin(const QUrl &url) const;
    /// Why no request may be sent to this endpoint ("plain http to a host that is not this machine", "no host"); empty
    /// where requests are allowed.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] bool isLoopback() const;
    /// The same account at another product of the vendor's ("monitor", "api"), in the same region, where this is the
    /// vendor's own TaskRouter. Anywhere else, a simulator or a proxy, it is this one: credentials go to no host that a
    /// person did not choose.
    [[nodiscard]] Endpoint sibling(const QString &product) const;
    /// Everything that gives the secret away: its forms, and those of the Authorization header's value (see formsOf()).
    /// Empty without a secret.
    [[nodiscard]] QList<QByteArray> secretForms() const;
};

/// The ways in which an answer may repeat a secret: as it is, in Base64, and both percent-encoded; longest first.
/// Base64 is listed without the "=" at its end, so that it is found with and without it.
[[nodiscard]] QList<QByteArray> formsOf(const QByteArray &secret);
/// Sorted by length, the longest first, so that a replacement leaves no rest of a longer form; each once.
[[nodiscard]] QList<QByteArray> longestFirst(QList<QByteArray> forms);

} // namespace Desk
