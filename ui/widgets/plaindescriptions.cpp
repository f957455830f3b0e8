#include "plaindescriptions.h"

#include "safetext.h"

#include <QEvent>
#include <QTextDocument>
#include <QVariant>
#include <QWidget>

namespace Desk {

PlainDescriptions::PlainDescriptions(QObject *parent)
    : QObject(parent)
{
}

bool PlainDescriptions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTipChange || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    constexpr auto ours = "deskDescription"; // Marks descriptions that were set here; others are not changed.
    const QString before = widget->accessibleDescription();
    if (!before.isEmpty() && before != widget->property(ours).toString())
        return false;
    const QString tip = widget->toolTip();
    const QString now = Qt::mightBeRichText(tip) ? wordsOf(tip) : QString();
    if (now == before)
        return false;
    widget->setProperty(ours, now);
    widget->setAccessibleDescription(now);
    return false;
}

} // namespace Desk
