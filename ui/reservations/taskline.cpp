#include "taskline.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numberedname.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include "text/joinedparts.h"

#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr QStringView PartGap = u" · ";
constexpr int LeastCharacters = 6; ///< Of a part that is cut.
constexpr int KeptFigures = 2;
} // namespace

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"taskLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    m_text->setObjectName(u"taskLineText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    // The same side for both lines; each would otherwise follow the direction of its first letter.
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    connect(m_text, &QWidget::customContextMenuRequested, this, &TaskLine::showMenu);
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
        add(m_who, facts->from, tr("from %1").arg(isolated(facts->from)), tr("From: %1").arg(facts->from));
        add(m_who, facts->to, tr("to %1").arg(isolated(facts->to)), tr("To: %1").arg(facts->to));
        add(m_who, facts->customer, facts->customer, tr("Customer: %1").arg(facts->customer));
        add(m_where, facts->channel, facts->channel, tr("Channel: %1").arg(facts->channel));
        add(m_where, facts->queue, facts->queue, tr("Queue: %1").arg(facts->queue));
        const QString priority = QLocale().toString(facts->priority);
        add(m_where, priority, tr("priority %1").arg(priority), tr("Priority: %1").arg(priority));
    }
    setAccessibleName(joinedParts(m_who + m_where, PartGap));
    setPlainToolTip(this, lines.join(u'\n'));
    setVisible(facts && !m_isLow);
    fit();
}

void TaskLine::setLow(bool low)
{
    if (std::exchange(m_isLow, low) != low)
        setVisible(m_facts && !low);
}

void TaskLine::fit()
{
    const QFontMetrics metrics(lineFont());
    m_isSplit = !m_who.isEmpty() && metrics.horizontalAdvance(joinedParts(m_who + m_where, PartGap)) > width();
    const QString shown = shownText();
    // Not from the metrics alone: Japanese is of another font, and higher.
    setFixedHeight(std::max(metrics.size(0, shown).height(), metrics.height() * (m_isSplit ? 2 : 1)));
    m_text->setFont(lineFont());
    m_text->setGeometry(rect());
    if (shown != m_text->text())
        m_text->setText(shown); // what somebody selected stays selected
}

/// What is selected, and each part whole, however much of it is painted.
void TaskLine::showMenu(const QPoint &at)
{
    QList<RowMenuItem> items{copyItem(tr("Copy"), m_text->selectedText())};
    const QStringList parts = m_facts ? QStringList{m_facts->from, m_facts->to, m_facts->customer} : QStringList();
    for (const QString &part : parts) {
        if (!part.isEmpty())
            items.append(copyItem(tr("Copy %1").arg(actionText(part.left(60))), part));
    }
    popupRowMenu(m_text, at, items);
}

void TaskLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize() != event->size())
        fit();
}

/// Cuts the longest part first, so that short ones stay complete.
QString TaskLine::cut(QStringList parts) const
{
    const QFontMetrics metrics(lineFont());
    while (metrics.horizontalAdvance(joinedParts(parts, PartGap)) > width()) {
        const auto longest =
            std::max_element(parts.begin(), parts.end(), [&](const QString &left, const QString &right) {
                return metrics.horizontalAdvance(left) < metrics.horizontalAdvance(right);
            });
        if (longest == parts.end() || longest->size() <= LeastCharacters)
            break;
        // What tells two numbers apart stays.
        const QString end = isNumbered(*longest) ? longest->right(KeptFigures) : QString();
        QString begin = longest->chopped(end.size());
        begin.chop(begin.endsWith(u'…') ? 2 : 1);
        *longest = begin.trimmed() + u'…' + end;
    }
    return metrics.elidedText(joinedParts(parts, PartGap), Qt::ElideRight, width());
}

QString TaskLine::shownText() const
{
    return m_isSplit ? cut(m_who) + u'\n' + cut(m_where) : cut(m_who + m_where);
}

QSize TaskLine::sizeHint() const
{
    return {QFontMetrics(lineFont()).horizontalAdvance(joinedParts(m_who + m_where, PartGap)), height()};
}

QSize TaskLine::minimumSizeHint() const
{
    return {QFontMetrics(lineFont()).averageCharWidth() * LeastCharacters, height()};
}

} // namespace Desk
