#pragma once

#include "request.h"

#include <QStringList>

namespace Desk {

/// The URL of a request in parts, for the functions that write snippets.
struct SnippetAddress
{
    QString host; ///< With the port where it is not the scheme's usual one.
    QString workspaceSid, taskSid, workerSid;
    QString reservationSid; ///< Empty where the request is about the task or the worker itself.
    QString edge, region;   ///< Set for a regional host of Twilio's.
    bool twilio = false;    ///< A host that the vendor's own tools can reach.

    /// True for the URL of a reservation, a task or a worker.
    [[nodiscard]] bool isComplete() const
    {
        return !workspaceSid.isEmpty() && taskSid.isEmpty() != workerSid.isEmpty();
    }
    [[nodiscard]] bool isOfTask() const { return !taskSid.isEmpty(); }
    [[nodiscard]] bool isReservation() const { return !reservationSid.isEmpty(); }
    /// What the request updates, for a variable and for a method's name: "reservation", "task" or "worker".
    [[nodiscard]] QString resource() const;
    /// The collection that the SID of the path belongs to: "tasks" or "workers".
    [[nodiscard]] QString parents() const;
    /// The SID behind it.
    [[nodiscard]] const QString &parentSid() const { return isOfTask() ? taskSid : workerSid; }
    /// The member of the answer that is worth printing: "ReservationStatus", "AssignmentStatus" or "ActivityName".
    [[nodiscard]] QString told() const;
};

/// Takes the URL of a request apart; members of a URL that is none of a reservation, a task or a worker stay empty.
[[nodiscard]] SnippetAddress snippetAddress(const QString &url);
/// The If-Match value of the request; empty where it cannot stand in a header.
[[nodiscard]] QString ifMatchOf(const RequestPreview &request);

/// One parameter of a request with its values: several for a list.
struct SnippetField
{
    QString name;
    QStringList values;
    ParameterType type = ParameterType::Text;
    bool secret = false;

    [[nodiscard]] bool isList() const { return type == ParameterType::EnumList; }
    /// Whether the vendor's typed library accepts the value: a number that is one, a yes or no that is one.
    [[nodiscard]] bool fitsItsType() const;
};

[[nodiscard]] QList<SnippetField> snippetFields(const Catalogue &catalogue, const RequestPreview &request);

[[nodiscard]] QString kebabCase(const QString &wireName);       ///< "SipAuthUsername" is "sip-auth-username".
[[nodiscard]] QString snakeCase(const QString &wireName);       ///< "sip_auth_username"
[[nodiscard]] QString environmentName(const QString &wireName); ///< "SIP_AUTH_USERNAME"

} // namespace Desk
