#pragma once

#include "namedvalue.h"

#include "reservations/hold.h"
#include "taskrouter/address.h"
#include "taskrouter/values.h"

#include <QUrl>

#include <optional>

namespace Desk {

/// The open reservation of a task, beside one that is over.
struct CurrentOffer
{
    Sid reservation;
    QString workerName;
    QString statusText;
    friend bool operator==(const CurrentOffer &, const CurrentOffer &) = default;
};

/// Everything the panel may know of the reservation it acts on. Replaced as a whole whenever one of its parts moves;
/// what a person typed is kept apart, per reservation and action.
struct PanelTarget
{
    Address address; ///< Null reservation: nothing selected.
    std::optional<Reservation> reservation;
    QByteArray etag;
    std::optional<Task> task;
    std::optional<Worker> worker;
    bool multiTasking = true;
    std::optional<Hold> hold;    ///< A telephone rings for it: it takes nothing meanwhile.
    bool conferenceSent = false; ///< An instruction of ours may have made a conference of it.
    QString gone;                ///< Why what is shown is a last copy that takes nothing; empty where it is not.
    std::optional<CurrentOffer> current; ///< What the task is busy with, where that is another reservation.
    NameSource names;                    ///< For the fields that mean people, activities or calls; may be null.
    QUrl baseUrl;
    QString user; ///< AC… or SK…, for the snippets.

    /// All but the names, which have no value to compare.
    [[nodiscard]] bool isAs(const PanelTarget &other) const
    {
        return address == other.address && reservation == other.reservation && etag == other.etag &&
               task == other.task && worker == other.worker && multiTasking == other.multiTasking &&
               hold == other.hold && gone == other.gone && conferenceSent == other.conferenceSent &&
               current == other.current && baseUrl == other.baseUrl && user == other.user;
    }
};

} // namespace Desk
