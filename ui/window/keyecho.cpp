#include "keyecho.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int ShownMsecs = 2500;
constexpr qsizetype MostKeys = 4;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown ||
           key == 0;
}

/// The widget that a key goes to.
const QWidget *firstToHear()
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

} // namespace

KeyEcho::KeyEcho(QWidget &window)
    : PlainLabel(&window)
    , m_window(window)
{
    setObjectName(u"keyEcho"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(Theme::grid(3));
    hide();
    m_over.setSingleShot(true);
    m_over.setInterval(ShownMsecs);
    connect(&m_over, &QTimer::timeout, this, [this] {
        m_keys.clear();
        hide();
    });
    qApp->installEventFilter(this);
}

KeyEcho::~KeyEcho() = default;

QString KeyEcho::textOf(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return {};
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    // With Shift alone, and with AltGr, which is Ctrl and Alt on some systems, one types.
    const bool isText = !event.text().isEmpty();
    const bool isCommand =
        held.testFlag(Qt::MetaModifier) || held.testFlag(Qt::ControlModifier) != held.testFlag(Qt::AltModifier);
    if (isText && event.text().at(0).isPrint() && !isCommand)
        return {};
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(event.key()))).toString(QKeySequence::NativeText);
}

bool KeyEcho::eventFilter(QObject *watched, QEvent *event)
{
    // Before a shortcut takes it, and where it comes first: it passes from there to the parents.
    if (event->type() == QEvent::ShortcutOverride && watched == firstToHear()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const QString text = textOf(*key); !text.isEmpty() && !key->isAutoRepeat())
            show(text);
    } else if (event->type() == QEvent::Resize && watched == &m_window && isVisible()) {
        place();
    }
    return false;
}

void KeyEcho::show(const QString &key)
{
    m_keys.append(key);
    if (m_keys.size() > MostKeys)
        m_keys.removeFirst();
    QFont font = QApplication::font();
    font = Theme::titleFont(font);
    setFont(font);
    setText(m_keys.join(u"   "_s));
    place();
    PlainLabel::show();
    raise();
    m_over.start();
}

void KeyEcho::place()
{
    adjustSize();
    move((m_window.width() - width()) / 2, std::max(0, m_window.height() - height() - Theme::grid(12)));
}

} // namespace Desk
