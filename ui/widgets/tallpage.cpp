#include "tallpage.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace Desk {

TallPage::TallPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
}

TallPage::~TallPage() = default;

void TallPage::setPage(QWidget *page)
{
    setWidget(page);
    page->setAutoFillBackground(false);
    fit();
    page->show();
}

void TallPage::fit()
{
    if (!widget() || !widget()->layout())
        return;
    const int width = viewport()->width();
    const QLayout *layout = widget()->layout();
    const int least =
        layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : layout->minimumSize().height();
    widget()->resize(width, std::max(viewport()->height(), least));
}

void TallPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool TallPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

} // namespace Desk
