#pragma once

#include "simulator/world/sidcodec.h"

#include <QList>
#include <QPair>

namespace Simulator {

/// A request that TaskRouter makes to a program of the account's owner: what to send where.
struct CallbackCall
{
    enum class Kind : quint8 {
        Assignment, ///< Somebody was reserved for a task; the answer may say what to do.
        Fallback,   ///< The same once more, to the other address.
        Event
    };

    Kind kind = Kind::Event;
    QByteArray url;
    QList<QPair<QByteArray, QByteArray>> form;
    Id workflow = 0;    ///< Of an assignment.
    Id reservation = 0; ///< Of an assignment.
    quint64 number = 0; ///< Among those that are under way; whoever hands it over sets it.
};

/// What came back.
struct CallbackAnswer
{
    enum class Failure : quint8 {
        None,
        NotAllowed, ///< The address is not on this machine: nobody was called.
        Crowded,    ///< Too many others waited: nobody was called.
        Refused,    ///< Nobody listens there.
        TimedOut,
        Broken, ///< No HTTP, or cut.
        TooLarge
    };

    Failure failure = Failure::None;
    int status = 0;
    QByteArray contentType;
    QByteArray headers;
    QByteArray body;
};

} // namespace Simulator
