#include "sendbar.h"

#include "sendbutton.h"
#include "ui/widgets/headingbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

SendBar::SendBar(QMenu *copyMenu, QWidget *parent)
    : QWidget(parent)
    , m_reason(new WrapLabel(this, Tone::Wait))
    , m_wayOut(new QPushButton(this))
    , m_mend(new HeadingButton(this, Tone::Bad))
    , m_count(new WrapLabel(this, Tone::Muted))
    , m_copy(new QToolButton(this))
    , m_send(new SendButton(this))
    , m_words(new QHBoxLayout)
    , m_row(new QHBoxLayout)
{
    setObjectName(u"sendBar"_s);
    m_reason->setObjectName(u"sendReason"_s);
    m_reason->setFont(Theme::secondaryFont(font()));
    m_wayOut->setObjectName(u"sendWayOut"_s);
    m_wayOut->setAutoDefault(false);
    m_wayOut->setAccessibleName(tr("What can be done about it"));
    m_mend->setObjectName(u"mend"_s);
    m_mend->setToolTip(tr("Go to the first field that must be filled in or corrected"));
    m_mend->setFont(Theme::secondaryFont(font()));
    m_count->setObjectName(u"sendCount"_s);
    m_count->setFont(Theme::secondaryFont(font()));
    m_copy->setObjectName(u"copyAs"_s);
    m_copy->setText(tr("Copy as ▾"));
    m_copy->setAccessibleName(tr("Copy as"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this, copyMenu] {
        const QSize size = copyMenu->sizeHint();
        copyMenu->popup(m_copy->mapToGlobal(QPoint(0, -size.height())));
    });
    connect(m_send, &QPushButton::pressed, this, &SendBar::pressed);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendWanted);
    connect(m_wayOut, &QPushButton::clicked, this, &SendBar::wayOutWanted);
    connect(m_mend, &HeadingButton::clicked, this, &SendBar::mendWanted);

    m_words->setSpacing(Theme::grid(3));
    m_words->addWidget(m_mend, 0, Qt::AlignVCenter);
    m_words->addWidget(m_count, 1, Qt::AlignVCenter);
    m_row->setSpacing(Theme::grid(2));
    m_row->addWidget(m_copy, 0, Qt::AlignBottom);
    m_row->addWidget(m_send, 1);
    auto *why = new QHBoxLayout;
    why->setSpacing(Theme::grid(2));
    why->addWidget(m_reason, 1);
    why->addWidget(m_wayOut, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addLayout(m_words);
    layout->addLayout(why);
    layout->addLayout(m_row);
}

QString SendBar::mendText(const SendState &state)
{
    const QString first =
        state.isMissing ? tr("Fill in: %1").arg(state.firstToMend) : tr("Correct: %1").arg(state.firstToMend);
    //: %1 is "Fill in: Reason"
    return state.errors <= 1 ? first : tr("%1, and %n more", nullptr, state.errors - 1).arg(first);
}

void SendBar::showState(const SendState &state)
{
    m_mend->setVisible(state.errors > 0);
    m_mend->setText(mendText(state));
    m_count->setText(state.all > 0 ? tr("%1 of %2 will be sent").arg(state.set).arg(state.all) : QString());
    m_hasCount = state.all > 0 && state.errors == 0; // With errors nothing is sent.
    m_count->setVisible(m_hasCount && !m_isLow);
    m_reason->setText(state.reason);
    m_reason->setVisible(!state.reason.isEmpty());
    m_reason->setTone(state.warned ? Tone::Bad : Tone::Wait);
    if (!state.wayOut.isEmpty()) {
        m_wayOut->setText(state.wayOut);
        m_wayOut->setAccessibleName(state.wayOut);
    }
    m_wayOut->setVisible(!state.wayOut.isEmpty());
    m_send->setNamed(state.text, state.name);
    m_send->setAccessibleName(state.text);
    m_send->setEnabled(state.canSend);
    const QString why = !state.reason.isEmpty() ? state.reason : state.errors > 0 ? mendText(state) : QString();
    m_send->setAccessibleDescription(why);
    m_send->setToolTip(u"<p>"_s + (why.isEmpty() ? state.text : why).toHtmlEscaped() + u"</p>"_s);
    m_send->updateGeometry();
    placeCopy();
}

/// The button says what it does to whom: where that has no room beside it, what only copies goes to the line above.
void SendBar::placeCopy()
{
    const int beside = m_copy->sizeHint().width() + m_row->spacing() + m_send->sizeHint().width();
    QHBoxLayout *place = beside <= width() ? m_row : m_words;
    m_copy->setVisible(place == m_row || !m_isLow);
    if (place->indexOf(m_copy) >= 0)
        return;
    if (place == m_row)
        m_row->insertWidget(0, m_copy, 0, Qt::AlignBottom);
    else
        m_words->addWidget(m_copy, 0, Qt::AlignTrailing);
}

int SendBar::usualHeight(int width) const
{
    const int gap = layout()->spacing();
    const bool isBeside = m_copy->sizeHint().width() + m_row->spacing() + m_send->sizeHint().width() <= width;
    int words = m_mend->isHidden() ? 0 : m_mend->sizeHint().height();
    if (m_hasCount)
        words = std::max(words, m_count->sizeHint().height());
    if (!isBeside)
        words = std::max(words, m_copy->sizeHint().height());
    int height = words > 0 ? words + gap : 0;
    height += m_send->heightForWidth(isBeside ? width - m_copy->sizeHint().width() - m_row->spacing() : width);
    const bool hasWayOut = !m_wayOut->isHidden();
    const int beside = hasWayOut ? m_wayOut->sizeHint().width() + Theme::grid(2) : 0;
    if (!m_reason->isHidden())
        height +=
            std::max(m_reason->heightForWidth(width - beside), hasWayOut ? m_wayOut->sizeHint().height() : 0) + gap;
    return height;
}

void SendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCopy();
}

bool SendBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // Another font, or other words.
        placeCopy();
    return QWidget::event(event);
}

void SendBar::setLow(bool low)
{
    m_isLow = low;
    m_count->setVisible(m_hasCount && !m_isLow);
    placeCopy();
}

} // namespace Desk
