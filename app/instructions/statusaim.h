#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// The status, as TaskRouter writes it, that a reservation or a task ends up in when this encoded form succeeds. Empty
/// where the form changes no status, or where the form alone does not tell.
[[nodiscard]] QString statusAimedAt(const QByteArray &form);
/// What else a form sets: the priority of a task as a number, or the SID of a worker's activity. Empty where it sets
/// neither.
[[nodiscard]] QString valueAimedAt(const QByteArray &form);
/// The attributes that a form gives a task, as JSON; empty where it gives none.
[[nodiscard]] QByteArray attributesAimedAt(const QByteArray &form);

} // namespace Desk
