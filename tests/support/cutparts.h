#pragma once

#include "support/accessibility.h"
#include "ui/widgets/wraplabel.h"
#include "ui/window/panestrip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

/// What of a window is not seen whole where there is little room.
namespace CutParts {

using namespace Desk;
using namespace Qt::StringLiterals;

/// What people read or use, not what Qt makes inside of it. Cells are no widgets, and columns may go out of sight.
inline bool isPart(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(around) || qobject_cast<const QPlainTextEdit *>(around) ||
            qobject_cast<const QTextEdit *>(around) || qobject_cast<const QLineEdit *>(around) ||
            qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around) ||
            qobject_cast<const QTabBar *>(around) || around->inherits("QMenuBar"))
            return false;
        // The pages beside the one that is in sight.
        if (const auto *strip = qobject_cast<const PaneStrip *>(around); strip && strip->shownPane() &&
                                                                         widget->objectName() != u"paneTabs" &&
                                                                         !strip->shownPane()->isAncestorOf(widget))
            return false;
    }
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

/// What it sticks out of; nothing where it does not. Up and down one may scroll.
inline QString objectionToPlace(const QWidget *widget)
{
    const bool isView = qobject_cast<const QAbstractItemView *>(widget); // It scrolls by itself.
    bool isScrolled = false;
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        if (place.left() < 0 || place.right() >= around->width())
            return u"from %1 to %2 in the %3 of %4"_s.arg(place.left())
                .arg(place.right() + 1)
                .arg(around->width())
                .arg(Accessibility::named(around));
        const auto *area = qobject_cast<const QScrollArea *>(around->parentWidget());
        isScrolled = isScrolled || (area && area->viewport() == around && area->verticalScrollBar()->maximum() > 0);
        if (!isScrolled && !isView && (place.top() < 0 || place.bottom() >= around->height()))
            return u"down from %1 to %2 in the %3 of %4"_s.arg(place.top())
                .arg(place.bottom() + 1)
                .arg(around->height())
                .arg(Accessibility::named(around));
        if (around->isWindow())
            break;
    }
    return {};
}

/// What of its words is not shown; nothing where all are.
inline QString objectionToSize(const QWidget *widget)
{
    const auto tooNarrow = [widget](int needed) {
        return widget->width() >= needed ? QString() : u"%1 px wide, not %2"_s.arg(widget->width()).arg(needed);
    };
    if (const auto *wrapped = qobject_cast<const WrapLabel *>(widget)) {
        const int needed = wrapped->heightForWidth(wrapped->width());
        // In the lowest of docks the advice of an empty list gives way; a dock can be made higher.
        if (wrapped->objectName() == u"stateAdvice")
            return {};
        if (wrapped->isCut())
            return u"more lines than it shows: "_s + wrapped->text();
        return wrapped->height() >= needed ? QString() : u"%1 px high, not %2"_s.arg(wrapped->height()).arg(needed);
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap())
        return label->text().isEmpty() ? QString() : tooNarrow(label->sizeHint().width());
    // What the button that sends says to whom stands in the sentence above it, which wraps.
    if (widget->objectName() == u"send")
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return {};
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        return tooNarrow(words + (button->icon().isNull() ? 0 : button->iconSize().width()));
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !combo->isEditable())
        return tooNarrow(combo->fontMetrics().horizontalAdvance(combo->currentText()) + Theme::grid(4));
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return tooNarrow(widget->minimumSizeHint().width());
    if (qobject_cast<const QLineEdit *>(widget))
        return tooNarrow(8 * widget->fontMetrics().averageCharWidth());
    return {};
}

/// A line for each part of the window that is not seen whole.
inline QStringList in(const QWidget *window)
{
    QStringList cut;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window || !isPart(widget))
            continue;
        for (const QString &why : {objectionToPlace(widget), objectionToSize(widget)}) {
            if (!why.isEmpty())
                cut += Accessibility::named(widget) + u": "_s + why;
        }
    }
    return cut;
}

} // namespace CutParts
