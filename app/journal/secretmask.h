#pragma once

#include "taskrouter/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

struct Endpoint;

/// Masks known secrets in what arrived or is written to a file: as they are, percent-encoded, in Base64 together with
/// their user, and also any value behind "Basic" or "Bearer". A server may repeat what it was sent.
class SecretMask
{
public:
    SecretMask() = default;
    /// Masks the credentials of an endpoint.
    explicit SecretMask(const Endpoint &endpoint);

    /// Masks another secret; one of less than four bytes is ignored.
    void add(const QByteArray &secret);
    /// A copy with every secret replaced by mark().
    [[nodiscard]] QByteArray applied(QByteArray bytes) const;
    [[nodiscard]] QString applied(const QString &text) const;
    [[nodiscard]] RawAnswer applied(RawAnswer answer) const;
    /// What replaces a secret.
    [[nodiscard]] static QByteArray mark() { return "[secret]"; }

private:
    QList<QByteArray> m_forms; ///< Longest first, so that no part of one is left.
};

} // namespace Desk
