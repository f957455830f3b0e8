#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// The status, as TaskRouter writes it, that a reservation ends up in when this encoded form succeeds. Empty where the
/// form changes no status, or where the form alone does not tell.
[[nodiscard]] QString statusAimedAt(const QByteArray &form);

} // namespace Desk
