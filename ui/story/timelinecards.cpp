#include "timelinecards.h"

#include "timelinecard.h"
#include "timelineview.h"
#include "ui/widgets/theme.h"

namespace Desk {

namespace {
constexpr int HoverMsecs = 200;
constexpr int LeaveMsecs = 250;
constexpr int Edge = 4; ///< Pixels that stay free at the edges of the window.
} // namespace

TimelineCards::TimelineCards(TimelineView &view)
    : QObject(&view)
    , m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(HoverMsecs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_hovered >= 0)
            show(m_hovered, m_view.viewport()->mapFromGlobal(QCursor::pos()));
    });
    m_leaves.setSingleShot(true);
    m_leaves.setInterval(LeaveMsecs);
    connect(&m_leaves, &QTimer::timeout, this, [this] {
        if (!m_card || !m_card->underMouse())
            hide();
    });
}

TimelineCards::~TimelineCards()
{
    delete m_card;
}

void TimelineCards::hover(qsizetype bar)
{
    m_hovered = bar;
    if (bar >= 0) {
        m_leaves.stop();
        m_rest.start();
    } else {
        m_rest.stop();
        m_leaves.start();
    }
}

void TimelineCards::show(qsizetype bar, const QPoint &at)
{
    if (bar < 0 || bar >= m_view.timeline().bars.size() || !m_view.isVisible())
        return;
    if (!m_card) {
        m_card = new TimelineCard(m_view.window());
        connect(m_card, &TimelineCard::evidenceWanted, this, [this] {
            const qsizetype wanted = m_bar;
            hide();
            if (wanted >= 0)
                Q_EMIT evidenceWanted(wanted);
        });
        connect(m_card, &TimelineCard::left, this, [this] { m_leaves.start(); });
    }
    m_bar = bar;
    m_at = at;
    m_card->setBar(m_view.timeline(), bar, m_view.geometryOf().now());
    QRect anchor = m_view.barRect(bar);
    if (anchor.contains(at)) // Beside the pointer, on a long bar.
        anchor.setLeft(at.x() - Theme::grid(4));
    const QPoint origin = m_view.viewport()->mapTo(m_view.window(), QPoint());
    m_card->showNear(anchor.translated(origin), m_view.window()->rect().adjusted(Edge, Edge, -Edge, -Edge));
}

void TimelineCards::hide()
{
    m_rest.stop();
    m_leaves.stop();
    m_bar = -1;
    if (m_card)
        m_card->hide();
}

void TimelineCards::update(qsizetype bar)
{
    if (m_bar < 0)
        return;
    if (bar < 0)
        hide();
    else
        show(bar, m_at);
}

} // namespace Desk
