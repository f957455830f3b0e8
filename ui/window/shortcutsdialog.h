#pragma once

#include <QList>

class QAction;
class QDialog;
class QWidget;

namespace Desk {

/// A dialog with every action that has a shortcut. To be shown with open(); deletes itself.
[[nodiscard]] QDialog *keysDialog(const QList<QAction *> &actions, QWidget *parent);

} // namespace Desk
