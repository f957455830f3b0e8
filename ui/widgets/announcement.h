#pragma once

#include <QString>

class QWidget;

namespace Desk {

/// Lets screen readers say something that happened by itself: the focus stays where it is, and nothing is shown by it.
/// `by` is what it is about, and in whose window it is.
void announce(QWidget *by, const QString &text);

} // namespace Desk
