#pragma once

#include "message.h"

#include <optional>

namespace Simulator {

/// How the bytes of an answer leave.
enum class Delivery : quint8 { Whole, Nothing, Reset, Half, Garbage, TooLongLength };

/// What the HTTP side does with one request and its answer. By default it does nothing special.
struct AnswerPlan
{
    qint64 delay = 0;                ///< Real milliseconds to wait before the request is handled.
    bool apply = true;               ///< Whether the request is carried out at all.
    bool changeFirst = false;        ///< Another client changes the reservation in the path first.
    std::optional<Response> instead; ///< The answer to send instead; only where `apply` is false.
    Delivery delivery = Delivery::Whole;
    qint64 bytesPerSecond = 0; ///< 0: as fast as possible.
    qint64 clockSkew = 0;      ///< Milliseconds added to the Date header.
    qint64 padding = 0;        ///< How many blanks are put before the body.
    /// Changes that are made to the body of an otherwise correct answer, in this order.
    QList<QByteArray (*)(const QByteArray &)> bodyChanges;
};

} // namespace Simulator
