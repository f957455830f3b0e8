#include "lastminutes.h"

#include "text/joinedparts.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 StepMsecs = 30'000;
constexpr double UsualShare = 0.35; ///< Of the text's colour in a bar that is over.
constexpr double ClearShare = 0.6;

} // namespace

LastMinutes::LastMinutes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"lastMinutes"_s);
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

LastMinutes::~LastMinutes() = default;

void LastMinutes::setCounts(const QList<std::optional<int>> &counts, UtcMsecs asOf)
{
    m_asOf = asOf;
    if (counts == m_counts)
        return;
    m_counts = counts;
    QStringList said;
    for (const std::optional<int> &count : counts) {
        //: In a list of numbers: one that nobody knows.
        said.append(count ? QLocale().toString(*count) : tr("not known"));
    }
    //: For screen readers; %1 is a list of numbers, the newest last.
    setAccessibleName(tr("Tasks that waited, every 30 s: %1").arg(said.join(comma())));
    update();
}

QString LastMinutes::textOf(int at) const
{
    const std::optional<int> &count = m_counts.at(at);
    const UtcMsecs when = m_asOf - (m_counts.size() - 1 - at) * StepMsecs;
    //: A time, and a number of tasks: "14:02:30: 3 tasks waited".
    const QString what = count ? tr("%n tasks waited", nullptr, *count) : tr("nobody looked, so it is not known");
    return timeText(when, m_asOf) + u": "_s + what;
}

QString LastMinutes::textAt(const QPoint &place) const
{
    for (int at = 0; at < m_counts.size(); ++at) {
        const QRect bar = placeOf(at).adjusted(-Theme::grid(1) / 2, 0, Theme::grid(1) / 2, 0); // No hole between two.
        if (place.x() >= bar.left() && place.x() <= bar.right())
            return textOf(at);
    }
    return {};
}

QSize LastMinutes::sizeHint() const
{
    return {Theme::grid(80), Theme::grid(22)};
}

QSize LastMinutes::minimumSizeHint() const
{
    return {Theme::grid(40), sizeHint().height()};
}

bool LastMinutes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

/// From the floor to the top.
QRect LastMinutes::placeOf(int at) const
{
    const int gap = Theme::grid(1);
    const int room = std::min(width(), Theme::grid(100));
    const auto count = int(m_counts.size());
    const int bar = std::max(1, (room - gap * (count - 1)) / count);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(at * (bar + gap), 0, bar, height() - 1));
}

void LastMinutes::paintEvent(QPaintEvent *)
{
    if (m_counts.isEmpty())
        return;
    QPainter painter(this);
    int most = 1;
    for (const std::optional<int> &count : std::as_const(m_counts))
        most = std::max(most, count.value_or(0));
    const int label = fontMetrics().height();
    const int floor = height() - 1;
    painter.setFont(Theme::secondaryFont(font()));
    const QColor before = Theme::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window),
                                       Theme::isHighContrast(palette()) ? ClearShare : UsualShare);
    for (int at = 0; at < m_counts.size(); ++at) {
        const QRect place = placeOf(at);
        if (!m_counts.at(at))
            continue; // Nothing to stand on, either.
        const int number = *m_counts.at(at);
        const bool isNow = at == m_counts.size() - 1;
        const int high = std::max(number > 0 ? 2 : 0, (floor - label) * number / most);
        const QRect bar(place.left(), floor - high, place.width(), high);
        painter.fillRect(bar, isNow ? Theme::color(Tone::Accent, palette()) : before);
        painter.fillRect(QRect(place.left(), floor, place.width() + Theme::grid(1), 1), Theme::line(palette()));
        if (isNow) {
            painter.setPen(Theme::color(Tone::Plain, palette()));
            painter.drawText(QRect(bar.left() - bar.width(), bar.top() - label, 3 * bar.width(), label),
                             Qt::AlignCenter, QLocale().toString(number));
        }
    }
}

} // namespace Desk
