#pragma once

#include "story/storyevent.h"

#include <QByteArrayView>

#include <optional>

namespace Desk {

/// A field of an event callback: ("TaskSid", "WT…").
using CallbackField = std::pair<QByteArray, QString>;

/// The fields of a form's body.
[[nodiscard]] QList<CallbackField> callbackFields(QByteArrayView form);
/// "TaskSid" becomes "task_sid".
[[nodiscard]] QByteArray callbackMember(const QByteArray &name);

/// An Event as a callback brings it (`EventType`, `TaskSid`, `TimestampMs` and so on). Nothing where it has no
/// `EventType`; what is wrong with it all the same is added to `wrong`.
[[nodiscard]] std::optional<StoryEvent> callbackEvent(const QList<CallbackField> &fields, const Provenance &from,
                                                      QStringList &wrong);

} // namespace Desk
