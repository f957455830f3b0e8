#include "palettekey.h"

#include <QKeyEvent>

namespace Desk {

PaletteKey::PaletteKey(QObject *parent)
    : QObject(parent)
{
}

PaletteKey::~PaletteKey() = default;

bool PaletteKey::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_K || press->modifiers() != Qt::ControlModifier)
        return false;
    // Nobody but the shortcut is asked.
    event->ignore();
    return true;
}

} // namespace Desk
