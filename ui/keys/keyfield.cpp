#include "keyfield.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Desk {

namespace {

bool isForTheDialog(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain;
    default:
        return false;
    }
}

} // namespace

KeyField::KeyField(const QString &name, QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleName(name);
    // The field within has the keyboard, and is what screen readers tell of.
    if (QLineEdit *inner = findChild<QLineEdit *>())
        inner->setAccessibleName(name);
}

KeyField::~KeyField() = default;

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForTheDialog(*static_cast<QKeyEvent *>(event))) {
        event->ignore(); // The field would take it for a key of its own.
        return false;
    }
    return QKeySequenceEdit::event(event);
}

/// QKeySequenceEdit waits a second for a further key.
void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheDialog(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    const int key = event->key();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
        key == Qt::Key_Meta || key == Qt::Key_unknown || key == 0)
        return;
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // A sign that needs Shift on this keyboard is the sign alone: "Ctrl+?".
    const QString text = QKeySequence(key).toString();
    if (text.size() == 1 && !text.front().isLetter())
        modifiers &= ~Qt::ShiftModifier;
    setKeySequence(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
}

void KeyField::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace Desk
