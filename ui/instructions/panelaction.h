#pragma once

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace Desk {

/// An action of a part of the panel, with an objectName and a key; owned by `owner`. A key that is held down triggers
/// it once.
[[nodiscard]] QAction *panelAction(QWidget *owner, const QString &name, const QString &text,
                                   const QKeySequence &shortcut);

} // namespace Desk
