#include "combokeys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>

namespace Desk {

namespace {

/// The combo box that a key press in `watched` is for: `watched` itself, or the one whose list it is.
QComboBox *comboOf(QObject *watched)
{
    if (auto *combo = qobject_cast<QComboBox *>(watched))
        return combo;
    // The list's parent is a window of its own, whose parent is the combo box.
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
        event->accept(); // It then arrives as a key press.
        return true;
    }
    // Qt itself opens the list with Alt+Down only, and with Alt+Up chooses another item.
    if (press->isAutoRepeat())
        return true;
    if (watched == combo)
        combo->showPopup();
    else
        combo->hidePopup();
    return true;
}

} // namespace Desk
