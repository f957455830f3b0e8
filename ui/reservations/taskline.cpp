#include "taskline.h"

#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr QStringView Gap = u" · ";
constexpr int LeastCharacters = 6; ///< Of a part that is cut.
} // namespace

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"taskLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

TaskLine::~TaskLine() = default;

QFont TaskLine::lineFont() const
{
    return Theme::secondaryFont(font());
}

void TaskLine::setFacts(const std::optional<TaskFacts> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_who.clear();
    m_where.clear();
    QStringList lines;
    if (facts) {
        const auto add = [&](QStringList &parts, const QString &value, const QString &part, const QString &line) {
            if (value.isEmpty())
                return;
            parts.append(part);
            lines.append(line);
        };
        add(m_who, facts->from, tr("from %1").arg(facts->from), tr("From: %1").arg(facts->from));
        add(m_who, facts->to, tr("to %1").arg(facts->to), tr("To: %1").arg(facts->to));
        add(m_who, facts->customer, facts->customer, tr("Customer: %1").arg(facts->customer));
        add(m_where, facts->channel, facts->channel, tr("Channel: %1").arg(facts->channel));
        add(m_where, facts->queue, facts->queue, tr("Queue: %1").arg(facts->queue));
        const QString priority = QLocale().toString(facts->priority);
        add(m_where, priority, tr("priority %1").arg(priority), tr("Priority: %1").arg(priority));
    }
    setAccessibleName((m_who + m_where).join(Gap));
    setPlainToolTip(this, lines.join(u'\n'));
    setVisible(facts.has_value());
    fit();
    update();
}

void TaskLine::fit()
{
    const QFontMetrics metrics(lineFont());
    m_isSplit = !m_who.isEmpty() && metrics.horizontalAdvance((m_who + m_where).join(Gap)) > width();
    setFixedHeight(metrics.height() * (m_isSplit ? 2 : 1));
}

void TaskLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

/// The longest gives way first, so that short ones stay whole.
QString TaskLine::cut(QStringList parts) const
{
    const QFontMetrics metrics(lineFont());
    while (metrics.horizontalAdvance(parts.join(Gap)) > width()) {
        const auto longest =
            std::max_element(parts.begin(), parts.end(), [&](const QString &left, const QString &right) {
                return metrics.horizontalAdvance(left) < metrics.horizontalAdvance(right);
            });
        if (longest == parts.end() || longest->size() <= LeastCharacters)
            break;
        const bool isCut = longest->endsWith(u'…');
        *longest = longest->left(longest->size() - (isCut ? 2 : 1)).trimmed() + u'…';
    }
    return metrics.elidedText(parts.join(Gap), Qt::ElideRight, width());
}

QString TaskLine::shownText() const
{
    return m_isSplit ? cut(m_who) + u'\n' + cut(m_where) : cut(m_who + m_where);
}

QSize TaskLine::sizeHint() const
{
    return {QFontMetrics(lineFont()).horizontalAdvance((m_who + m_where).join(Gap)), height()};
}

QSize TaskLine::minimumSizeHint() const
{
    return {QFontMetrics(lineFont()).averageCharWidth() * LeastCharacters, height()};
}

void TaskLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(lineFont());
    painter.setPen(Theme::color(Tone::Plain, palette()));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), shownText());
}

} // namespace Desk
