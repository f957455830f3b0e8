#pragma once

#include "request.h"

#include <QStringList>

namespace Desk {

/// What the snippet writers share: the address taken apart, and one request field with its metadata.
struct SnippetAddress
{
    QString host; ///< With port where it is not the scheme's own.
    QString workspaceSid, taskSid, workerSid, reservationSid;
    QString edge, region; ///< Of a regional host of Twilio's.
    bool twilio = false;  ///< The vendor's own tools can reach it.

    [[nodiscard]] bool isReservation() const
    {
        return !workspaceSid.isEmpty() && !reservationSid.isEmpty() && taskSid.isEmpty() != workerSid.isEmpty();
    }
};

[[nodiscard]] SnippetAddress snippetAddress(const QString &url);
/// The If-Match value of the request, unless a header cannot hold it.
[[nodiscard]] QString ifMatchOf(const RequestPreview &request);

/// Fields of one name, in wire order: a list has several values.
struct SnippetField
{
    QString name;
    QStringList values;
    ParameterType type = ParameterType::Text;
    bool secret = false;

    [[nodiscard]] bool isList() const { return type == ParameterType::EnumList; }
    /// Whether a typed library can be given this: a number that is one, a yes or no that is one.
    [[nodiscard]] bool fitsItsType() const;
};

[[nodiscard]] QList<SnippetField> snippetFields(const Catalogue &catalogue, const RequestPreview &request);

[[nodiscard]] QString kebabCase(const QString &wireName);       ///< "SipAuthUsername" is "sip-auth-username".
[[nodiscard]] QString snakeCase(const QString &wireName);       ///< "sip_auth_username"
[[nodiscard]] QString environmentName(const QString &wireName); ///< "SIP_AUTH_USERNAME"

} // namespace Desk
