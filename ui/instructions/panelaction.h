#pragma once

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace Desk {

/// An action of a part of the panel, with its name for tests and its key; owned by `owner`. A held key triggers it
/// once.
[[nodiscard]] QAction *panelAction(QWidget *owner, const QString &name, const QString &text,
                                   const QKeySequence &shortcut);

} // namespace Desk
