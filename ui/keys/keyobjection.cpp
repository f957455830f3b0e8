#include "keyobjection.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ObjectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::KeyObjection)
};

/// Keys with which text fields edit, on any desktop: a window has the same keys everywhere. Ctrl+K is among them on
/// X11, and still "Go to anything", see PaletteKey.
constexpr std::array Editing{"Ctrl+A",
                             "Ctrl+C",
                             "Ctrl+V",
                             "Ctrl+X",
                             "Ctrl+Y",
                             "Ctrl+Z",
                             "Ctrl+Shift+Z",
                             "Ctrl+E",
                             "Ctrl+U",
                             "Ctrl+W",
                             "Ctrl+D",
                             "Ctrl+H",
                             "Ctrl+K",
                             "Ctrl+Left",
                             "Ctrl+Right",
                             "Ctrl+Up",
                             "Ctrl+Down",
                             "Ctrl+Home",
                             "Ctrl+End",
                             "Ctrl+Del",
                             "Ctrl+Backspace",
                             "Alt+Backspace",
                             "Shift+Ins",
                             "Shift+Del",
                             "Ctrl+Ins",
                             "Ctrl+Shift+Left",
                             "Ctrl+Shift+Right",
                             "Ctrl+Shift+Up",
                             "Ctrl+Shift+Down",
                             "Ctrl+Shift+Home",
                             "Ctrl+Shift+End",
                             "Ctrl+Shift+A",
                             "Shift+Return",
                             "Shift+Backspace",
                             "Alt+Shift+Backspace",
                             "Ctrl+Shift+Backspace",
                             "Ctrl+/",
                             "Ctrl+\\",
                             "Ctrl+Shift+\\",
                             "F14",
                             "F16",
                             "F18",
                             "F20",
                             "Ctrl+PgUp",
                             "Ctrl+PgDown",
                             "Ctrl+Tab",
                             "Ctrl+Shift+Tab"};
/// Those of input methods, window managers, menus and screen readers.
constexpr std::array Desktop{"Ctrl+.",        "Ctrl+;",         "Ctrl+Shift+U",  "Ctrl+Shift+E",  "Ctrl+Space",
                             "Alt+F4",        "Alt+Tab",        "Alt+Shift+Tab", "Alt+Space",     "Alt+Esc",
                             "F10",           "Shift+F10",      "Ctrl+Alt+T",    "Ctrl+Alt+L",    "Ctrl+Alt+Del",
                             "Ctrl+Alt+Left", "Ctrl+Alt+Right", "Ctrl+Alt+Up",   "Ctrl+Alt+Down", "Alt+F2",
                             "Alt+F1",        "Alt+Print",      "Print"};

template <size_t Size>
bool isOneOf(const std::array<const char *, Size> &table, const QKeySequence &key)
{
    return std::any_of(table.begin(), table.end(),
                       [&key](const char *one) { return key == QKeySequence(QString::fromLatin1(one)); });
}

} // namespace

QString keyObjection(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    if (key.count() > 1)
        return ObjectionWords::tr("Give one key, not several one after the other.");
    const QKeyCombination only = key[0];
    if (only.key() == Qt::Key_unknown || only.key() == 0)
        return ObjectionWords::tr("This is no key.");
    if (isOneOf(Editing, key))
        return ObjectionWords::tr("Text fields need %1 for editing.").arg(key.toString(QKeySequence::NativeText));
    if (isOneOf(Desktop, key))
        return ObjectionWords::tr("The desktop or an input method takes %1.")
            .arg(key.toString(QKeySequence::NativeText));
    if (only.keyboardModifiers() == Qt::AltModifier && only.key() >= Qt::Key_A && only.key() <= Qt::Key_Z)
        return ObjectionWords::tr("Alt with a letter opens a menu or presses a button: in each language another one.");
    const bool isCommand = only.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunction = only.key() >= Qt::Key_F1 && only.key() <= Qt::Key_F35;
    if (!isCommand && !isFunction)
        return ObjectionWords::tr("%1 is needed for typing and moving: use it with Ctrl or Alt.")
            .arg(key.toString(QKeySequence::NativeText));
    return {};
}

} // namespace Desk
