#include "combokeys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>

namespace Desk {

namespace {

/// The choice that a key pressed in `watched` is for: the choice itself, or the one whose list it is.
QComboBox *comboOf(QObject *watched)
{
    if (auto *combo = qobject_cast<QComboBox *>(watched))
        return combo;
    // Between a list and its choice is the list's own window.
    const auto *view = qobject_cast<QAbstractItemView *>(watched);
    auto *combo =
        view && view->parentWidget() ? qobject_cast<QComboBox *>(view->parentWidget()->parentWidget()) : nullptr;
    return combo && combo->view() == view ? combo : nullptr;
}

} // namespace

ComboKeys::ComboKeys(QObject *parent)
    : QObject(parent)
{
}

bool ComboKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isArrow = press->key() == Qt::Key_Up || press->key() == Qt::Key_Down;
    if (!isArrow || (press->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    QComboBox *combo = comboOf(watched);
    if (!combo)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // and comes as a press
        return true;
    }
    // Qt knows Alt+Down alone; with Alt+Up it would choose another item without a word.
    if (press->isAutoRepeat())
        return true;
    if (watched == combo)
        combo->showPopup();
    else
        combo->hidePopup();
    return true;
}

} // namespace Desk
