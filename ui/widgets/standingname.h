#pragma once

#include <QString>

class QAction;

namespace Desk {

/// What an action is called where all are listed with their keys, although its text says what it does just now, and to
/// whom: "Send", and not "Accept for Alice".
void setStandingName(QAction &action, const QString &name);
/// Its text where it has no such name; without mnemonics.
[[nodiscard]] QString standingName(const QAction &action);

} // namespace Desk
