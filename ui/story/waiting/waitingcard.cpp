#include "waitingcard.h"

#include "story/waiting/waitingwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/headingbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/stylepainting.h"
#include "ui/widgets/wraplabel.h"
#include "waitingtable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Of what calls for somebody.
Tone toneOf(WaitingCause cause)
{
    if (!lookOf(cause).isUrgent)
        return Tone::Muted;
    return cause == WaitingCause::OfferEnding ? Tone::Wait : Tone::Bad;
}

} // namespace

WaitingCard::WaitingCard(WaitingCause cause, QWidget *parent)
    : QWidget(parent)
    , m_cause(cause)
    , m_title(new PlainLabel(titleOf(cause), this))
    , m_count(new Badge(this))
    , m_sentence(new WrapLabel(this, Tone::Muted))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_act(new QPushButton(this))
    , m_table(new WaitingTable(toneOf(cause) == Tone::Muted ? Tone::Plain : toneOf(cause), this))
    , m_more(new HeadingButton(this))
{
    const QString name = u"waiting-"_s + toWire(cause);
    setObjectName(name);
    m_title->setFont(Theme::strongFont(font()));
    m_act->setObjectName(name + u"-act"_s);
    m_table->setObjectName(name + u"-rows"_s);
    m_table->setAccessibleName(titleOf(cause));
    m_table->setRows(&m_rows);
    m_more->setObjectName(name + u"-more"_s);

    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::grid(2));
    title->addWidget(m_title);
    title->addWidget(m_count);
    title->addStretch(1);
    auto *sentence = new QVBoxLayout; // In the middle of the line, and of several lines where there is little room.
    sentence->addStretch(1);
    sentence->addWidget(m_sentence);
    sentence->addStretch(1);
    m_head->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    m_head->setSpacing(Theme::grid(2));
    m_head->addLayout(title);
    m_head->addLayout(sentence, 1);
    m_head->addWidget(m_act, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_foot = new QWidget(this);
    auto *more = new QHBoxLayout(m_foot);
    more->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(1));
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_table);
    column->addWidget(m_foot);

    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(m_cause); });
    connect(m_table, &WaitingTable::opened, this, &WaitingCard::taskWanted);
    connect(m_table, &WaitingTable::whyWanted, this, &WaitingCard::whyWanted);
    connect(m_table, &WaitingTable::putBackWanted, this, &WaitingCard::putBackWanted);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        m_rows.setMost(m_isWhole ? 0 : UsualRows);
        updateMore();
    });
    m_rows.setMost(UsualRows);
    hide();
}

WaitingCard::~WaitingCard() = default;

void WaitingCard::setNow(const WaitingNow &now, const WaitingLimits &limits)
{
    const QList<WaitingRow> &rows = now.rows(m_cause);
    m_rows.setRows(rows);
    m_count->setBadge(QLocale().toString(rows.size()), toneOf(m_cause));
    m_sentence->setText(sentenceOf(now, m_cause, limits.offerEnds));
    const QString act = actText(now, m_cause);
    m_act->setText(actionText(act));
    m_act->setAccessibleName(act + u": "_s + titleOf(m_cause));
    m_act->setVisible(!act.isEmpty());
    placeHead();
    updateMore();
    setVisible(!rows.isEmpty());
}

void WaitingCard::updateMore()
{
    const qsizetype all = m_rows.rows().size();
    m_foot->setVisible(all > UsualRows);
    m_more->setText(m_isWhole ? tr("Show the oldest %1").arg(UsualRows)
                              : tr("Show all %1").arg(QLocale().toString(all)));
}

/// One below the other where little room would be left for what is to be said.
void WaitingCard::placeHead()
{
    const QMargins margins = m_head->contentsMargins();
    const int spacing = m_head->spacing();
    const int act = m_act->isHidden() ? 0 : m_act->sizeHint().width() + spacing;
    const int sentence = std::min(m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()), Theme::grid(60));
    const int needed = margins.left() + m_title->sizeHint().width() + m_count->sizeHint().width() + 2 * spacing +
                       sentence + act + margins.right();
    m_head->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WaitingCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHead();
}

void WaitingCard::updateTimes()
{
    if (isVisible())
        m_table->updateTimes();
}

void WaitingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StylePainting::drawRounded(&painter, rect(), palette().color(QPalette::Window), Theme::line(palette()));
    if (m_rows.rowCount() > 0)
        painter.fillRect(QRect(1, m_table->y() - 1, width() - 2, 1), Theme::line(palette()));
}

} // namespace Desk
