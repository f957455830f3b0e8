#include "lastminutes.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

LastMinutes::LastMinutes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"lastMinutes"_s);
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

LastMinutes::~LastMinutes() = default;

void LastMinutes::setCounts(const QList<int> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    QStringList said;
    for (const int count : counts)
        said.append(QLocale().toString(count));
    //: For screen readers; %1 is a list of numbers, the newest last.
    setAccessibleName(tr("Tasks that waited, every 30 s: %1").arg(said.join(u", "_s)));
    setPlainToolTip(this, accessibleName());
    update();
}

QSize LastMinutes::sizeHint() const
{
    return {Theme::grid(80), Theme::grid(22)};
}

QSize LastMinutes::minimumSizeHint() const
{
    return {Theme::grid(40), sizeHint().height()};
}

void LastMinutes::paintEvent(QPaintEvent *)
{
    if (m_counts.isEmpty())
        return;
    QPainter painter(this);
    const int most = std::max(1, *std::max_element(m_counts.cbegin(), m_counts.cend()));
    const int gap = Theme::grid(1);
    const int label = fontMetrics().height();
    const int room = std::min(width(), Theme::grid(100));
    const auto count = int(m_counts.size());
    const int bar = std::max(1, (room - gap * (count - 1)) / count);
    const int floor = height() - 1;
    painter.setFont(Theme::secondaryFont(font()));
    for (int at = 0; at < count; ++at) {
        const bool isNow = at == count - 1;
        const int high = std::max(m_counts.at(at) > 0 ? 2 : 0, (floor - label) * m_counts.at(at) / most);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(at * (bar + gap), floor - high, bar, high));
        painter.fillRect(place, isNow ? Theme::color(Tone::Accent, palette())
                                      : Theme::mixed(palette().color(QPalette::WindowText),
                                                     palette().color(QPalette::Window), 0.35));
        if (isNow) {
            painter.setPen(Theme::color(Tone::Plain, palette()));
            painter.drawText(QRect(place.left() - bar, place.top() - label, 3 * bar, label), Qt::AlignCenter,
                             QLocale().toString(m_counts.at(at)));
        }
    }
    painter.fillRect(QRect(0, floor, room, 1), Theme::line(palette()));
}

} // namespace Desk
