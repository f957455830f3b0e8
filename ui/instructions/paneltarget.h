#pragma once

#include "namedvalue.h"

#include "reservations/hold.h"
#include "taskrouter/address.h"
#include "taskrouter/values.h"

#include <QUrl>

#include <optional>

namespace Desk {

/// The reservation that a task has open, shown beside one that is over.
struct CurrentOffer
{
    Sid reservation;
    QString workerName;
    QString statusText;
    friend bool operator==(const CurrentOffer &, const CurrentOffer &) = default;
};

/// Everything the panel may know about the reservation it acts on. It is replaced as a whole whenever a part changes.
/// What a person typed is kept elsewhere, see DraftStore.
struct PanelTarget
{
    Address address; ///< A null reservation: none is selected.
    std::optional<Reservation> reservation;
    QByteArray etag;
    std::optional<Task> task;
    std::optional<Worker> worker;
    bool multiTasking = true;
    std::optional<Hold> hold;    ///< A telephone rings for it, and TaskRouter accepts nothing meanwhile.
    bool conferenceSent = false; ///< An instruction of ours may have put it into a conference.
    /// Why what is shown is only a last copy to which nothing can be sent; empty where it is not.
    QString gone;
    std::optional<CurrentOffer> current; ///< What the task has open, where that is another reservation.
    NameSource names;                    ///< For fields that accept workers, activities or calls; may be null.
    QUrl baseUrl;
    QString user; ///< User of the connection (AC… or SK…), for the snippets.

    /// Compares everything but the names, which are functions.
    [[nodiscard]] bool isAs(const PanelTarget &other) const
    {
        return address == other.address && reservation == other.reservation && etag == other.etag &&
               task == other.task && worker == other.worker && multiTasking == other.multiTasking &&
               hold == other.hold && gone == other.gone && conferenceSent == other.conferenceSent &&
               current == other.current && baseUrl == other.baseUrl && user == other.user;
    }
};

} // namespace Desk
