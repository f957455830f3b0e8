#pragma once

#include <QAccessible>

class QWidget;

namespace Desk {

/// What a widget is for a screen reader that paints itself, or is more than its class says: text (StaticText), a
/// message (AlertMessage), a button that opens a menu (ButtonMenu), one of several choices (RadioButton). To be said
/// before anybody asks over the bus, so in a constructor. Buttons keep what can be done with them.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);
/// Once a program; before the first widget is asked for over the bus.
void installAccessibleRoles();

} // namespace Desk
