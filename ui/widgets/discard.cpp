#include "discard.h"

#include <QApplication>
#include <QScrollArea>

namespace Desk {

namespace {

bool isPartOf(const QObject *part, const QWidget *widget)
{
    while (part && part != widget)
        part = part->parent();
    return part;
}

/// A list or menu that hangs open from it would hold the keyboard for something that nobody sees.
void closePopups(const QWidget *widget)
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        const bool isIts =
            isPartOf(popup, widget) || isPartOf(popup->focusProxy(), widget); // a completer's has no parent
        if (!isIts || !popup->close())
            return;
    }
}

void deleteSoon(QWidget *widget, QWidget *place)
{
    closePopups(widget);
    widget->deleteLater();
    if (place)
        QObject::connect(place, &QObject::destroyed, widget, [widget] { delete widget; });
}

} // namespace

void discard(QWidget *widget)
{
    QWidget *place = widget->parentWidget();
    widget->setParent(nullptr);
    deleteSoon(widget, place);
}

void replacePage(QScrollArea &area, QWidget *page)
{
    QWidget *before = area.takeWidget();
    area.setWidget(page);
    if (before)
        deleteSoon(before, &area);
}

} // namespace Desk
