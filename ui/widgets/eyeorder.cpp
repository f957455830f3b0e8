#include "eyeorder.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int OverlapPixels = 2; ///< What stands so far into its neighbour is beside or below it all the same.

struct Piece
{
    QRect rect;
    QList<QWidget *> stops;
};

using Pieces = QList<Piece>;

enum class Cut { Rows, Columns };

int startOf(const QRect &rect, Cut cut, bool mirrored)
{
    if (cut == Cut::Rows)
        return rect.top();
    return mirrored ? -rect.right() : rect.left();
}

int endOf(const QRect &rect, Cut cut, bool mirrored)
{
    if (cut == Cut::Rows)
        return rect.bottom();
    return mirrored ? -rect.left() : rect.right();
}

/// Rows are what has a gap between them from one side to the other; columns likewise.
QList<Pieces> cutInto(Pieces pieces, Cut cut, bool mirrored)
{
    std::stable_sort(pieces.begin(), pieces.end(), [cut, mirrored](const Piece &one, const Piece &other) {
        return startOf(one.rect, cut, mirrored) < startOf(other.rect, cut, mirrored);
    });
    QList<Pieces> groups;
    int end = 0;
    for (const Piece &piece : std::as_const(pieces)) {
        if (groups.isEmpty() || startOf(piece.rect, cut, mirrored) > end - OverlapPixels) {
            groups.append(Pieces());
            end = endOf(piece.rect, cut, mirrored);
        }
        groups.last().append(piece);
        end = std::max(end, endOf(piece.rect, cut, mirrored));
    }
    return groups;
}

QList<QWidget *> inOrder(const Pieces &pieces, bool mirrored)
{
    QList<QWidget *> order;
    QList<Pieces> groups;
    if (pieces.size() > 1)
        groups = cutInto(pieces, Cut::Rows, mirrored);
    if (groups.size() < 2 && pieces.size() > 1)
        groups = cutInto(pieces, Cut::Columns, mirrored);
    if (groups.size() > 1) {
        for (const Pieces &group : std::as_const(groups))
            order += inOrder(group, mirrored);
        return order;
    }
    for (const Piece &piece : pieces)
        order += piece.stops;
    return order;
}

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() && widget.isEnabled();
}

QWidget *firstPartOf(const QWidget &place)
{
    for (QObject *child : place.children()) {
        if (child->isWidgetType())
            return static_cast<QWidget *>(child);
    }
    return nullptr;
}

/// Tab also stops at what passes the focus on to a part of it. That has to stand just before the part, where it changes
/// nothing. Qt puts it before its first part whenever it is told which part to pass the focus on to.
void followProxies(const QWidget &place, const QList<QWidget *> &stops)
{
    for (QObject *child : place.children()) {
        if (!child->isWidgetType())
            continue;
        auto *widget = static_cast<QWidget *>(child);
        if (widget->isWindow())
            continue;
        followProxies(*widget, stops);
        QWidget *part = widget->focusProxy();
        if (!part || !widget->isAncestorOf(part))
            continue;
        if (qobject_cast<QDialogButtonBox *>(widget)) {
            widget->setFocusProxy(nullptr); // It passes it on to whatever is its default, and nobody gives it any.
            continue;
        }
        QWidget *first = firstPartOf(*widget);
        const QWidget *last = part;
        while (last->focusProxy())
            last = last->focusProxy();
        const qsizetype at = stops.indexOf(last);
        if (at >= 0 && first != part && !first->focusProxy() && !isStop(*first)) {
            // Qt moves nothing that takes no focus.
            const Qt::FocusPolicy policy = first->focusPolicy();
            first->setFocusPolicy(Qt::TabFocus);
            QWidget::setTabOrder(stops.at(at > 0 ? at - 1 : stops.size() - 1), first);
            first->setFocusPolicy(policy);
        }
        widget->setFocusProxy(part);
    }
}

} // namespace

EyeOrder::EyeOrder(QObject *parent)
    : QObject(parent)
{
}

EyeOrder::~EyeOrder() = default;

QList<QWidget *> EyeOrder::stopsIn(const QWidget &place)
{
    Pieces pieces;
    for (QObject *child : place.children()) {
        if (!child->isWidgetType())
            continue;
        auto *widget = static_cast<QWidget *>(child);
        if (widget->isWindow() || !widget->isVisibleTo(&place))
            continue;
        QList<QWidget *> stops;
        if (isStop(*widget))
            stops.append(widget);
        stops += stopsIn(*widget);
        if (!stops.isEmpty())
            pieces.append({widget->geometry(), stops});
    }
    return inOrder(pieces, place.isRightToLeft());
}

bool EyeOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (widget != QApplication::focusWidget() && !widget->isWindow())
        return false; // It was there first.
    QWidget *before = nullptr;
    const QList<QWidget *> stops = stopsIn(*widget->window());
    for (QWidget *stop : stops) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
    followProxies(*widget->window(), stops);
    return false;
}

} // namespace Desk
