#include "altkeys.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// AltGr, which many layouts type letters with, is no Alt, but for some it is Ctrl and Alt. Option on a Mac does the
/// same.
bool isLetterWithAlt(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::AltModifier && !key.text().isEmpty() && key.text().front().isPrint() &&
           QGuiApplication::platformName() != "cocoa"_L1;
}

} // namespace

AltKeys::AltKeys(QObject *parent)
    : QObject(parent)
{
}

bool AltKeys::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress && watched->isWidgetType() &&
           static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled) &&
           isLetterWithAlt(*static_cast<const QKeyEvent *>(event));
}

} // namespace Desk
