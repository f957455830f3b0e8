#pragma once

#include "sid.h"

#include <QList>
#include <QUrl>

namespace Desk {

/// SIDs that name a resource of TaskRouter together. A null member was not given.
struct Address
{
    Sid workspace;
    Sid task;
    Sid worker;
    Sid reservation;
    friend bool operator==(const Address &, const Address &) = default;
};

/// What an address names: its reservation, otherwise its task, otherwise its worker. Null where it has none of them.
[[nodiscard]] Sid targetOf(const Address &address);
/// The address of the reservation, the task or the worker that it names, without what is below or beside that. Its
/// target is null where the address names none of this kind.
[[nodiscard]] Address addressOf(SidKind kind, const Address &address);

/// The SIDs and the foreign URL that scanSids() found in a text, which may be a SID, a REST URL, a console link or a
/// line of a log.
struct SidScan
{
    Address address; ///< For each kind, the last SID of the text.
    QList<Sid> sids; ///< All SIDs, in the order of the text, each once.
    /// A URL in the text whose host is neither the endpoint's nor a Twilio console's. Nothing may be sent there before
    /// a person has agreed.
    QUrl foreignUrl;
    /// Where nothing is usable: which piece is wrong and how ("WT12… has 31 digits, a task SID has 32").
    QString problem;
};

/// Finds the SIDs in a text. Sends no request. `endpointUrl` is the base URL of the connection that is open.
[[nodiscard]] SidScan scanSids(QStringView text, const QUrl &endpointUrl);

/// Why `text` cannot stand in a field for a SID of the kind `wanted`, as one sentence: another kind ("This is a task
/// (WT…); this field wants a reservation (WR…)"), a wrong length, or characters that no SID has. Empty when `text` is
/// one whole SID of that kind.
[[nodiscard]] QString sidObjection(QStringView text, SidKind wanted);

} // namespace Desk
