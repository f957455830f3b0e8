#include "panelscroll.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

PanelScroll::PanelScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"panelScroll"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QScrollArea::setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        m_revealed.clear();
        m_wanted = verticalScrollBar()->sliderPosition();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            reveal(now);
    });
}

PanelScroll::~PanelScroll()
{
    qApp->disconnect(this); // The focus moves once more as the content is deleted.
}

void PanelScroll::reveal(QWidget *part)
{
    m_revealed = part;
    QMetaObject::invokeMethod(
        this,
        [this] {
            showRevealed();
            m_wanted = verticalScrollBar()->value();
        },
        Qt::QueuedConnection);
}

void PanelScroll::showRevealed()
{
    if (m_revealed && widget()->isAncestorOf(m_revealed))
        ensureWidgetVisible(m_revealed, 0, Theme::grid(2));
}

/// From where it was before the size changed: no lower than what is to be seen asks for.
void PanelScroll::showAgain()
{
    verticalScrollBar()->setValue(m_wanted);
    showRevealed();
}

/// What was shown just now gets its place step by step.
bool PanelScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && m_revealed)
        QMetaObject::invokeMethod(this, &PanelScroll::showRevealed, Qt::QueuedConnection);
    return handled;
}

int PanelScroll::wholeHeight() const
{
    const int wide = width() - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0);
    const QLayout &layout = *widget()->layout(); // Where nothing in it wraps, it has no height for a width.
    const int asked = layout.hasHeightForWidth() ? layout.totalHeightForWidth(wide) : layout.totalSizeHint().height();
    // A scroll area gives its content no less than that, which may be more: it is counted for the narrowest lines.
    return std::max(asked, widget()->minimumSizeHint().height());
}

QSize PanelScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), wholeHeight()};
}

int PanelScroll::firstRowHeight() const
{
    return std::min(wholeHeight(), Theme::measures(font()).row + 2 * Theme::grid(3));
}

/// The same at any height: one that followed the present height would be another before a layout than after it.
QSize PanelScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), Theme::measures(font()).row};
}

bool PanelScroll::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

void PanelScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other lines wrap now
    if (event->size().height() != event->oldSize().height())
        QMetaObject::invokeMethod(this, &PanelScroll::showAgain, Qt::QueuedConnection);
}

void PanelScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    updateGeometry(); // Qt tells a viewport that is not visible nothing of what its content asks for.
}

} // namespace Desk
