#pragma once

#include "waitingrules.h"

#include "taskrouter/values.h"

#include <QSet>

namespace Desk {

/// How an offer is imagined to end.
struct OfferEnd
{
    enum class How : quint8 { TurnedDown, RunsOut };
    How how = How::TurnedDown;
    Task task;
    Sid worker;      ///< Whose offer it is.
    Sid activity;    ///< Into which a rejection puts the worker; null: they stay in theirs.
    QSet<Sid> busy;  ///< Workers who are known to have a task, or to be asked; of others it is not known.
    UtcMsecs at = 0; ///< When it ends.
};

/// What the workflow most likely does then.
struct NextOffer
{
    enum class Kind : quint8 {
        NotKnown, ///< Its workflow or its workers are not known, or they are too many to tell at once.
        Asks,     ///< This worker is asked next, in this queue.
        Waits,    ///< Nobody can be asked in this queue for now.
        Canceled  ///< Its workflow has nothing more for it.
    };
    Kind kind = Kind::NotKnown;
    QString worker;
    QString queue;
    bool isSameWorker = false; ///< The one who had the offer is asked again.

    friend bool operator==(const NextOffer &, const NextOffer &) = default;
};

/// Of more workers it is not told.
inline constexpr qsizetype MostWorkersOfNextOffer = 2000;

/// Decides as Routing does: by the rules as they were read, the workers as they are listed, and the task's age. It is
/// no more than likely, for how many tasks a worker may have at once, and what they are busy with, no list says.
[[nodiscard]] NextOffer nextOffer(const WaitingRules &rules, const QList<Worker> &workers, const OfferEnd &end);
/// A sentence for people; empty for NotKnown.
[[nodiscard]] QString nextOfferText(const NextOffer &next, OfferEnd::How how);

} // namespace Desk
