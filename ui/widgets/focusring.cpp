#include "focusring.h"

#include "highcontrast.h"
#include "theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Over the whole area, and in nobody's way.
class Ring final : public QWidget
{
public:
    explicit Ring(QAbstractScrollArea *area)
        : QWidget(area)
    {
        setObjectName(u"focusRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool isContrast = Theme::isHighContrast(palette());
        QPainter painter(this);
        painter.setPen(QPen(palette().color(isContrast ? QPalette::WindowText : QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

Ring *ringOf(const QAbstractScrollArea &area)
{
    return static_cast<Ring *>(area.findChild<QWidget *>(u"focusRing"_s, Qt::FindDirectChildrenOnly));
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

FocusRing::~FocusRing() = default;

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut && type != QEvent::Resize)
        return false;
    auto *area = qobject_cast<QAbstractScrollArea *>(watched);
    if (!area || qobject_cast<QTableView *>(area))
        return false;
    // Fields show it by their own frame, which has another colour then: too little where all edges are clear.
    if (area->property("deskField").toBool() && !Theme::isHighContrast(area->palette()))
        return false;
    Ring *ring = ringOf(*area);
    const bool isByKey = area->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (type == QEvent::FocusIn && isByKey) {
        if (!ring)
            ring = new Ring(area);
        ring->setGeometry(area->rect());
        ring->raise();
        ring->show();
    } else if (ring && type == QEvent::FocusOut) {
        ring->hide();
    } else if (ring && type == QEvent::Resize) {
        ring->setGeometry(area->rect());
    }
    return false;
}

} // namespace Desk
