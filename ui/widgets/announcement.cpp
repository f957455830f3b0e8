#include "announcement.h"

#include "accessiblerole.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What speaks for a window: a notification that never takes any room.
class Announcement final : public QWidget
{
public:
    explicit Announcement(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"announcement"_s);
        setAccessibleRole(this, QAccessible::Notification);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }
};

} // namespace

void announce(QWidget *by, const QString &text)
{
    // On the bus of Linux Qt 6.4 passes no alert on. What readers say there by themselves is a notification that comes
    // to be seen; elsewhere the alert leads to it.
    QWidget *window = by->window();
    auto *speaker = window->findChild<QWidget *>(u"announcement"_s, Qt::FindDirectChildrenOnly);
    if (!speaker)
        speaker = new Announcement(window);
    speaker->setAccessibleName(text);
    QAccessibleEvent alert(by, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent shown(speaker, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace Desk
