#pragma once

#include "taskrouter/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

struct Endpoint;

/// Finds known secrets in whatever came back or goes to a file: as they are, percent-encoded, in Base64 with their
/// user, and any other value behind "Basic" or "Bearer". A server may echo what it was sent.
class SecretMask
{
public:
    SecretMask() = default;
    explicit SecretMask(const Endpoint &endpoint);

    void add(const QByteArray &secret);
    [[nodiscard]] QByteArray applied(QByteArray bytes) const;
    [[nodiscard]] QString applied(const QString &text) const;
    [[nodiscard]] RawAnswer applied(RawAnswer answer) const;
    /// What stands in a secret's place.
    [[nodiscard]] static QByteArray mark() { return "[secret]"; }

private:
    QList<QByteArray> m_forms; ///< Longest first, so that no part is left over.
};

} // namespace Desk
