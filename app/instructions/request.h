#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Desk {

/// A form field as it will stand on the wire: name, literal value, and whether it must be masked when shown.
struct WireField
{
    QByteArray name;
    QString value;
    bool secret = false;
    friend bool operator==(const WireField &, const WireField &) = default;
};

/// The action's fixed fields, then the set parameters of this action in wire order, a list as repeated keys. A value
/// set for a parameter that the action does not use is not among them.
[[nodiscard]] QList<WireField> wireFields(const Catalogue &catalogue, QStringView action, const Draft &draft);
/// application/x-www-form-urlencoded, every byte outside the unreserved set escaped: "+1555" is "%2B1555" (R28).
[[nodiscard]] QByteArray encodeForm(const QList<WireField> &fields);

/// How one request looks: what the panel shows and what the snippets are made of.
struct RequestPreview
{
    QByteArray method;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< In wire order, Authorization masked.
    QList<WireField> fields;
};

} // namespace Desk
