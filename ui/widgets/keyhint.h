#pragma once

class QKeySequence;
class QLineEdit;
class QString;

namespace Desk {

/// Adds a pale word at the end of a field, inside it, such as the unit of a number. The text ends before it.
void addFieldSuffix(QLineEdit *field, const QString &word);

/// Adds the shortcut of the field to its inside, shown while it is empty.
void addKeyHint(QLineEdit *field, const QKeySequence &key);

} // namespace Desk
