#pragma once

#include "sid.h"

#include <QList>
#include <QUrl>

namespace Desk {

/// Which reservation, task or worker is meant. Null members are "not said".
struct Address
{
    Sid workspace;
    Sid task;
    Sid worker;
    Sid reservation;
    friend bool operator==(const Address &, const Address &) = default;
};

/// What a text has in it: a SID, a REST URL, a console link, a log line (product: "anything with SIDs in it").
struct SidScan
{
    Address address; ///< The last of each kind that the text names.
    QList<Sid> sids; ///< All, in order, without repeats.
    QUrl foreignUrl; ///< The URL in the text, where its host is not the endpoint's nor a Twilio console's: ask before
                     ///< using it.
    QString
        problem; ///< Where nothing is usable: which piece is wrong and how ("WT12… has 31 digits, a task SID has 32").
};

/// Finds SIDs in any text. Never makes a request. `endpointUrl` is the base URL now in use.
[[nodiscard]] SidScan scanSids(QStringView text, const QUrl &endpointUrl);

/// The sentence for a SID in the wrong field: "This is a task (WT…); this field wants a reservation (WR…)". Empty when
/// `text` is one whole SID of the wanted kind. Names wrong length, wrong prefix, foreign characters.
[[nodiscard]] QString sidObjection(QStringView text, SidKind wanted);

} // namespace Desk
