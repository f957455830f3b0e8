#pragma once

#include "message.h"

#include <optional>

namespace Simulator {

/// How the bytes of an answer leave.
enum class Delivery : quint8 { Whole, Nothing, Reset, Half, Garbage, TooLongLength };

/// What the HTTP side does with one request and its answer; by default nothing but its work.
struct AnswerPlan
{
    qint64 delay = 0;                ///< Real milliseconds to wait before the request is looked at.
    bool apply = true;               ///< Hand it to the routes at all.
    bool changeFirst = false;        ///< Before that, somebody else changes the reservation of the path.
    std::optional<Response> instead; ///< Answer this; only where `apply` is false.
    Delivery delivery = Delivery::Whole;
    qint64 bytesPerSecond = 0; ///< 0: as fast as it goes.
    qint64 clockSkew = 0;      ///< Milliseconds to be added to the Date header.
    qint64 padding = 0;        ///< Blanks to be put before the body.
    /// What becomes of the body of an answer that is otherwise as it should be, one after the other.
    QList<QByteArray (*)(const QByteArray &)> bodyChanges;
};

} // namespace Simulator
