#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// The wire word of the status that an encoded form brings its reservation to in the end, whatever lies between; empty
/// where it changes none, or where that cannot be told from the form.
[[nodiscard]] QString statusAimedAt(const QByteArray &form);

} // namespace Desk
