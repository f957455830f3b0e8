#pragma once

#include "callback.h"
#include "simulator/world/state.h"

namespace Simulator {

/// The fields that tell of a reservation that was just made.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> assignmentForm(const State &state, const Event &event);
/// The fields that tell of any Event: what its data say, in the words of callbacks ("task_sid" is TaskSid there).
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> eventForm(const State &state, const Event &event);
/// As it goes over the wire.
[[nodiscard]] QByteArray encodedForm(const QList<QPair<QByteArray, QByteArray>> &form);
/// What X-Twilio-Signature says: the account's token vouches for address and fields.
[[nodiscard]] QByteArray signatureOf(const CallbackCall &call, const QByteArray &token);

} // namespace Simulator
