#include "wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace Desk {

namespace {

QWidget *fieldOf(QObject *watched)
{
    if (auto *combo = qobject_cast<QComboBox *>(watched))
        return combo;
    if (auto *spinBox = qobject_cast<QAbstractSpinBox *>(watched))
        return spinBox;
    auto *slider = qobject_cast<QAbstractSlider *>(watched);
    return qobject_cast<QScrollBar *>(slider) ? nullptr : slider;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool shown = event->type() == QEvent::Polish;
    if (!shown && event->type() != QEvent::Wheel)
        return false;
    QWidget *field = fieldOf(watched);
    if (!field)
        return false;
    // Qt gives the focus to a widget under the wheel before the widget gets the event.
    if (shown && field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    if (shown || field->hasFocus())
        return false;
    event->ignore();
    return true;
}

} // namespace Desk
