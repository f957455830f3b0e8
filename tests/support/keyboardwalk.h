#pragma once

#include "support/accessibility.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>

#include <algorithm>

/// The way of the Tab key through a window.
namespace KeyboardWalk {

using namespace Desk;
using namespace Qt::StringLiterals;

/// Presses Tab where the focus is, or at the window where what has it keeps the key to itself.
inline QWidget *pressTab(QWidget *window)
{
    QWidget *before = window->focusWidget();
    if (before)
        QTest::keyClick(before, Qt::Key_Tab);
    if (!before || window->focusWidget() == before)
        QTest::keyClick(window, Qt::Key_Tab);
    return window->focusWidget();
}

/// What Tab comes by, from where the focus is until it comes there again. The window has to be active.
inline QList<QWidget *> walk(QWidget *window)
{
    QList<QWidget *> order;
    QWidget *at = window->focusWidget() ? window->focusWidget() : pressTab(window);
    while (at && !order.contains(at) && order.size() < 400) {
        order.append(at);
        at = pressTab(window);
    }
    return order;
}

/// True where Tab must come by. Of choices that exclude each other it comes by one.
inline bool isToBeReached(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isOneOfSeveral =
        button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy() && !isOneOfSeveral && !widget->size().isEmpty();
}

/// The child of `place` that `widget` is in, or is.
inline const QWidget *pieceOf(const QWidget *place, const QWidget *widget)
{
    while (widget->parentWidget() != place)
        widget = widget->parentWidget();
    return widget;
}

/// What is wrong where Tab goes from `one` to `next`: nothing where that is further to the right (to the left from
/// right to left) or further down, each within what holds both. Columns and panes so are groups of their own.
inline QString objection(const QWidget *one, const QWidget *next)
{
    const QWidget *place = one;
    while (place && !place->isAncestorOf(next))
        place = place->parentWidget();
    if (!place || place == one || next->isAncestorOf(one))
        return {};
    const QRect from = pieceOf(place, one)->geometry();
    const QRect to = pieceOf(place, next)->geometry();
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool isSameRow = shared * 2 > std::min(from.height(), to.height());
    const bool isMirrored = place->isRightToLeft();
    const bool isAfter =
        isSameRow ? (isMirrored ? to.right() < from.right() : to.left() > from.left()) : to.top() > from.top();
    if (isAfter)
        return {};
    return u"%1 → %2 (%3 %4,%5 → %6,%7)"_s
        .arg(Accessibility::named(one), Accessibility::named(next), Accessibility::named(place))
        .arg(from.x())
        .arg(from.y())
        .arg(to.x())
        .arg(to.y());
}

/// Everything that is wrong with the way of Tab through a window, a line each.
inline QStringList objections(QWidget *window)
{
    const QList<QWidget *> order = walk(window);
    QStringList back;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const QString why = objection(order.at(at), order.at((at + 1) % order.size()));
        if (!why.isEmpty())
            back.append(why);
    }
    if (back.size() == 1)
        back.clear(); // Once around it has to come back to the beginning.
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && isToBeReached(widget) && !order.contains(widget))
            back.append(u"never reached: "_s + Accessibility::named(widget));
    }
    return back;
}

} // namespace KeyboardWalk
