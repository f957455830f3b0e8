#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Desk {

/// A form field as it is sent: name, value, and whether the value must be masked where it is shown.
struct WireField
{
    QByteArray name;
    QString value;
    bool secret = false;
    friend bool operator==(const WireField &, const WireField &) = default;
};

/// The fields of a request: the action's fixed fields, then the parameters that are set, in wire order, a list with its
/// key repeated. Values of parameters that the action does not use are left out.
[[nodiscard]] QList<WireField> wireFields(const Catalogue &catalogue, QStringView action, const Draft &draft);
/// Encodes fields as application/x-www-form-urlencoded, escaping every byte outside the unreserved set: "+1555" becomes
/// "%2B1555".
[[nodiscard]] QByteArray encodeForm(const QList<WireField> &fields);
/// The same with masked secrets, for what is shown and written down.
[[nodiscard]] QByteArray maskedForm(const QList<WireField> &fields);

/// One request as it will be sent, with secrets masked: shown to the user, and the source of the snippets.
struct RequestPreview
{
    QByteArray method;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< In wire order, Authorization masked.
    QList<WireField> fields;
};

} // namespace Desk
