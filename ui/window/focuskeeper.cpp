#include "focuskeeper.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace Desk {

namespace {
constexpr qsizetype Remembered = 12;
} // namespace

FocusKeeper::FocusKeeper(QWidget &window, std::function<void()> home)
    : QObject(&window)
    , m_window(window)
    , m_home(std::move(home))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::onFocusChanged);
}

void FocusKeeper::onFocusChanged(QWidget *before, QWidget *now)
{
    const bool isOurs = before && m_window.isVisible() && m_window.isAncestorOf(before);
    const bool isGone = isOurs && (!before->isVisible() || !before->isEnabled());
    // A widget that is being deleted is still visible when it loses the focus, and nothing has the focus afterwards.
    const bool isDeleted = isOurs && !now && m_window.isActiveWindow();
    if (isGone || isDeleted) {
        if (m_parts.isEmpty()) {
            for (QWidget *part = before->parentWidget(); part && part != &m_window; part = part->parentWidget())
                m_parts.append(part);
            // Queued, because whoever hides widgets may hide more of them and then choose a place for the focus.
            QMetaObject::invokeMethod(this, &FocusKeeper::giveBack, Qt::QueuedConnection);
        }
        m_fell = now;
        return;
    }
    if (!now || !m_window.isAncestorOf(now))
        return;
    m_been.removeIf([now](const QPointer<QWidget> &one) { return !one || one == now; });
    m_been.prepend(now);
    m_been.resize(std::min(m_been.size(), Remembered));
}

void FocusKeeper::giveBack()
{
    const QList<QPointer<QWidget>> parts = std::exchange(m_parts, {});
    const QWidget *now = m_window.focusWidget();
    const bool isMeant = now && now != m_fell && now->isVisible() && now->isEnabled();
    if (isMeant || !m_window.isVisible())
        return;
    for (const QPointer<QWidget> &part : parts) {
        if (!part || !part->isVisible())
            continue;
        if (isSpared(part) || qobject_cast<QSplitter *>(part))
            break; // What follows belongs to another part of the window.
        if (QWidget *place = placeIn(part))
            return place->setFocus(Qt::OtherFocusReason);
    }
    m_home();
}

bool FocusKeeper::isSpared(const QWidget *widget) const
{
    return std::any_of(m_spared.cbegin(), m_spared.cend(), [widget](const QPointer<QWidget> &spared) {
        return spared && (spared == widget || spared->isAncestorOf(widget));
    });
}

bool FocusKeeper::mayHave(const QWidget *widget) const
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !qobject_cast<const QPushButton *>(widget) && !isSpared(widget);
}

/// The widget that had the focus last, or else the first one in the order of the Tab key.
QWidget *FocusKeeper::placeIn(const QWidget *part) const
{
    for (const QPointer<QWidget> &been : m_been) {
        if (been && part->isAncestorOf(been) && mayHave(been))
            return been;
    }
    for (QWidget *next = part->nextInFocusChain(); next && next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && mayHave(next))
            return next;
    }
    return nullptr;
}

} // namespace Desk
