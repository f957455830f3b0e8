#pragma once

#include <QList>

class QAction;
class QDialog;
class QWidget;

namespace Desk {

/// The cheat sheet: every action that has a key, read from the actions themselves. Deletes itself; open() it.
[[nodiscard]] QDialog *keysDialog(const QList<QAction *> &actions, QWidget *parent);

} // namespace Desk
