#pragma once

class QKeySequence;
class QLineEdit;
class QString;

namespace Desk {

/// A pale word at the end of a field, inside it, such as the unit of a number; what is typed ends before it.
void addFieldSuffix(QLineEdit *field, const QString &word);

/// Shows a button that clears the field while there is something in it. Qt's own has no name for a screen reader.
void addClearButton(QLineEdit *field);

/// Shows the key that leads to a field inside it, while it is empty.
void addKeyHint(QLineEdit *field, const QKeySequence &key);

} // namespace Desk
