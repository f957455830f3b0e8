#include "journalstrip.h"

#include "instructions/actiontitle.h"
#include "journal/rowoutcome.h"
#include "journal/rowtext.h"
#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "rowoutcomestyle.h"

#include <QDateTime>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int ShownEntries = 2;
} // namespace

JournalStrip::JournalStrip(Journal &journal, QWidget *parent)
    : QAbstractButton(parent)
    , m_journal(journal)
{
    setObjectName(u"journalStrip"_s);
    setToolTip(tr("Show the journal"));
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::secondaryFont(font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&journal, &Journal::rowAdded, this, &JournalStrip::read);
    connect(&journal, &Journal::rowChanged, this, &JournalStrip::read);
    connect(&journal, &Journal::pruned, this, &JournalStrip::read);
    connect(&journal, &Journal::stateChanged, this, &JournalStrip::read);
    read();
}

JournalStrip::~JournalStrip() = default;

void JournalStrip::setSession(const JournalOrigin &origin, std::function<UtcMsecs()> worldNow)
{
    if (!m_origin || !m_origin->isSameWorld(origin))
        m_from = 0;
    m_origin = origin;
    m_isOpen = true;
    m_worldNow = std::move(worldNow);
    read();
}

void JournalStrip::clearSession()
{
    m_isOpen = false;
    m_worldNow = {};
    read();
}

void JournalStrip::read()
{
    m_rows.clear();
    const Journal::State state = m_journal.state();
    if (m_isOpen && (state == Journal::State::Writable || state == Journal::State::ReadOnly)) {
        if (m_from == 0)
            m_from = m_journal.idRange().newest + 1;
        JournalQuery query;
        query.origin = m_origin;
        query.from = m_from;
        query.limit = ShownEntries;
        m_rows = m_journal.rows(query);
    }
    QStringList parts{tr("Journal")};
    for (const JournalRow &row : std::as_const(m_rows))
        parts += headOf(row) + u' ' + tailOf(row);
    setAccessibleName(parts.join(u", "_s));
    update();
}

QString JournalStrip::headOf(const JournalRow &row) const
{
    const Instruction &what = row.instruction;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString time =
        what.worldTime == 0 ? timeText(row.begun, now) : timeText(what.worldTime, m_worldNow ? m_worldNow() : now);
    const QString title = actionTitle(what.action);
    return what.workerName.isEmpty() ? u"%1  %2"_s.arg(time, title)
                                     : u"%1  %2 → %3"_s.arg(time, title, oneLine(what.workerName.left(40)));
}

QString JournalStrip::tailOf(const JournalRow &row) const
{
    const RowOutcome rowOutcome = rowOutcomeOf(row, m_journal.isClaimed(row.id));
    QStringList parts{rowOutcomeText(rowOutcome)};
    if (row.httpStatus > 0)
        parts += answerText(row);
    if (rowOutcome == RowOutcome::Refused && !row.message.isEmpty())
        parts += oneLine(row.message);
    else if (rowOutcome == RowOutcome::Applied)
        parts += tr("%1 ms").arg(row.durationMsecs);
    return parts.join(u' ');
}

QSize JournalStrip::sizeHint() const
{
    return {Theme::grid(150), fontMetrics().height() + Theme::grid(1)};
}

QSize JournalStrip::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(tr("Journal")) + Theme::grid(2), sizeHint().height()};
}

bool JournalStrip::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void JournalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Laid out from left to right, and mirrored for right-to-left languages.
    const QRect box = rect().adjusted(Theme::grid(1), 0, -Theme::grid(1), 0);
    int left = box.left();
    const auto placeOf = [&](int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, box.top(), width, box.height()));
    };
    const auto put = [&](const QString &text, Tone tone) {
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, std::max(box.right() - left, 0));
        const int width = fontMetrics().horizontalAdvance(shown);
        painter.setPen(Theme::color(tone, palette()));
        painter.drawText(placeOf(width + 1), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        left += width;
    };
    put(tr("Journal"), underMouse() || hasFocus() ? Tone::Accent : Tone::Muted);
    for (const JournalRow &row : std::as_const(m_rows)) {
        left += Theme::grid(5);
        // The second entry is left out where there is too little room for it.
        if (box.right() - left < Theme::grid(30))
            break;
        put(headOf(row), Tone::Muted);
        left += Theme::grid(2);
        const StatusLook look = lookOf(rowOutcomeOf(row, m_journal.isClaimed(row.id)));
        const int side = Theme::grid(2);
        if (box.right() - left < side * 4)
            break;
        Theme::paintShape(&painter, QRectF(placeOf(side)), look.shape, Theme::color(look.tone, palette()));
        left += side + Theme::grid(1);
        put(tailOf(row), look.tone);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace Desk
