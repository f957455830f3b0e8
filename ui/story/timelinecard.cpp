#include "timelinecard.h"

#include "reservations/plaintext.h"
#include "story/timeline/timelinewords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QStringList cleaned(const QStringList &facts)
{
    QStringList lines;
    lines.reserve(facts.size());
    for (const QString &fact : facts)
        lines.append(oneLine(fact));
    return lines;
}

} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_sid(new PlainLabel(this))
    , m_facts(new WrapLabel(this))
    , m_evidence(new WrapLabel(this))
    , m_show(new QToolButton(this))
{
    setObjectName(u"timelineCard"_s);
    m_title->setFont(Theme::strongFont(font()));
    m_sid->setFont(Theme::fixedFont(font()));
    m_sid->setForegroundRole(QPalette::PlaceholderText);
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    m_show->setObjectName(u"timelineEvidence"_s);
    m_show->setText(tr("Show them (E)"));
    m_show->setAccessibleName(tr("Show the events"));
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::NoFocus); // It comes and goes; the key is E.
    QPalette link = m_show->palette();
    link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
    m_show->setPalette(link);
    connect(m_show, &QToolButton::clicked, this, &TimelineCard::evidenceWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid(2));
    head->addWidget(m_title);
    head->addWidget(m_sid);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    column->setSpacing(Theme::grid(1));
    column->addLayout(head);
    column->addWidget(m_facts);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid(1));
    foot->addWidget(m_evidence, 1);
    foot->addWidget(m_show, 0, Qt::AlignBottom);
    column->addLayout(foot);
    hide();
}

TimelineCard::~TimelineCard() = default;

void TimelineCard::setBar(const Timeline &timeline, qsizetype bar, UtcMsecs now)
{
    const TimelineBar &one = timeline.bars.at(bar);
    const TimelineLane &lane = timeline.lanes.at(one.lane);
    m_title->setText(oneLine(lane.parent < 0 ? lane.title : timeline.lanes.at(lane.parent).title));
    m_sid->setText(one.subject.shortened());
    m_facts->setText(cleaned(timeline.factsOf(bar, now)).join(u'\n'));
    m_evidence->setText(evidenceText(one.evidence));
    m_show->setVisible(!one.evidence.events.isEmpty());
}

void TimelineCard::showNear(const QRect &anchor, const QRect &within)
{
    const int width = std::min(Theme::grid(76), within.width());
    setFixedWidth(width);
    layout()->invalidate(); // Its texts may be others than when it was last laid out.
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height);
    const int gap = Theme::grid(2);
    const int left = std::clamp(anchor.left(), within.left(), std::max(within.right() - width, within.left()));
    const bool fitsBelow = anchor.bottom() + gap + height <= within.bottom();
    const bool fitsAbove = anchor.top() - gap - height >= within.top();
    const int top = fitsBelow || !fitsAbove ? anchor.bottom() + gap : anchor.top() - gap - height;
    move(left, std::max(std::min(top, within.bottom() - height), within.top()));
    show();
    raise();
}

void TimelineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void TimelineCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    Q_EMIT left();
}

} // namespace Desk
