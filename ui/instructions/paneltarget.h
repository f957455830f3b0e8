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

/// Everything the panel may know about the reservation it acts on, and about its task and its worker, which it acts on
/// as well. It is replaced as a whole whenever a part changes. What a person typed is kept elsewhere, see DraftStore.
struct PanelTarget
{
    /// Which of the three is acted on: Reservation, Task or Worker. A person's choice, kept by PreparedInstruction.
    SidKind about = SidKind::Reservation;
    Address address; ///< A null reservation: none is selected.
    std::optional<Reservation> reservation;
    QByteArray etag; ///< Of the reservation.
    std::optional<Task> task;
    QByteArray taskEtag; ///< Empty where the task is known from a list alone.
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

    /// The address of one of the three; its target is null where that is not known.
    [[nodiscard]] Address addressOf(SidKind kind) const
    {
        if (kind == SidKind::Reservation)
            return address;
        Address other{address.workspace, {}, {}, {}};
        if (kind == SidKind::Task && task)
            other.task = task->sid;
        else if (kind == SidKind::Worker && worker)
            other.worker = worker->sid;
        return other;
    }
    [[nodiscard]] bool has(SidKind kind) const
    {
        return kind == SidKind::Reservation ? !address.reservation.isNull() : !targetOf(addressOf(kind)).isNull();
    }
    /// What is acted on; null where there is nothing.
    [[nodiscard]] Sid sid() const { return has(about) ? targetOf(addressOf(about)) : Sid(); }

    /// Compares everything but the names, which are functions, and what of it a person acts on.
    [[nodiscard]] bool isAs(const PanelTarget &other) const
    {
        return address == other.address && reservation == other.reservation && etag == other.etag &&
               task == other.task && taskEtag == other.taskEtag && worker == other.worker &&
               multiTasking == other.multiTasking && hold == other.hold && gone == other.gone &&
               conferenceSent == other.conferenceSent && current == other.current && baseUrl == other.baseUrl &&
               user == other.user;
    }
};

} // namespace Desk
