#pragma once

class QKeySequence;
class QLineEdit;

namespace Desk {

/// Shows the key that leads to a field inside it, while it is empty.
void addKeyHint(QLineEdit *field, const QKeySequence &key);

} // namespace Desk
