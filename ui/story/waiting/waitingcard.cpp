#include "waitingcard.h"

#include "story/waiting/waitingwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/headingbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/stylepainting.h"
#include "waitingtable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_count(new Badge(this))
    , m_sentence(new ElidedLabel({}, this))
    , m_act(new QPushButton(this))
    , m_table(new WaitingTable(toneOf(cause) == Tone::Muted ? Tone::Plain : toneOf(cause), this))
    , m_more(new HeadingButton(this))
{
    const QString name = u"waiting-"_s + toWire(cause);
    setObjectName(name);
    auto *title = new PlainLabel(titleOf(cause), this);
    title->setFont(Theme::strongFont(font()));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_act->setObjectName(name + u"-act"_s);
    m_table->setObjectName(name + u"-rows"_s);
    m_table->setAccessibleName(titleOf(cause));
    m_table->setRows(&m_rows);
    m_more->setObjectName(name + u"-more"_s);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    line->setSpacing(Theme::grid(2));
    line->addWidget(title);
    line->addWidget(m_count);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_act);
    m_foot = new QWidget(this);
    auto *more = new QHBoxLayout(m_foot);
    more->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(1));
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(line);
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
