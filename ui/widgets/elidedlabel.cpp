#include "elidedlabel.h"

#include "accessiblerole.h"
#include "bidi.h"
#include "numberedname.h"
#include "reservations/plaintext.h"
#include "safetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Desk {

QString elidedPartFirst(const QFontMetrics &metrics, const QString &text, const QString &part, int width)
{
    const auto at = part.isEmpty() ? -1 : text.indexOf(part);
    const int over = metrics.horizontalAdvance(text) - width;
    if (at < 0 || over <= 0)
        return metrics.elidedText(text, Qt::ElideRight, width, Qt::TextShowMnemonic);
    const int room = std::max(metrics.horizontalAdvance(part) - over, metrics.horizontalAdvance(u'…'));
    QString shorter = text;
    shorter.replace(at, part.size(), metrics.elidedText(part, elideModeOf(part), room, Qt::TextShowMnemonic));
    return metrics.elidedText(shorter, Qt::ElideRight, width, Qt::TextShowMnemonic);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setText(text);
}

ElidedLabel::~ElidedLabel() = default;

void ElidedLabel::setText(const QString &text)
{
    const QString line = oneLine(text);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(line);
    updateGeometry();
    update();
    Q_EMIT textChanged(m_text);
}

void ElidedLabel::setGivingWay(const QString &part, const QString &least)
{
    m_part = oneLine(part);
    m_least = oneLine(least);
    update();
}

QString ElidedLabel::shownText() const
{
    if (m_part.isEmpty() || fontMetrics().horizontalAdvance(m_text) <= width())
        return fontMetrics().elidedText(m_text, elideModeOf(m_text, m_mode), width());
    const int rest = fontMetrics().horizontalAdvance(m_text) - fontMetrics().horizontalAdvance(m_part);
    const bool hasRoom = rest + fontMetrics().averageCharWidth() * 4 <= width();
    return hasRoom ? elidedPartFirst(fontMetrics(), m_text, m_part, width())
                   : fontMetrics().elidedText(m_least, elideModeOf(m_least, m_mode), width());
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    // Slightly wider than the text: because of rounding, an exact width would elide it.
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), isolated(shownText()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (sizeHint().width() > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Desk
