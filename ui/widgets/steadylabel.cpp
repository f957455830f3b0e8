#include "steadylabel.h"

#include <QEvent>

#include <algorithm>

namespace Desk {

SteadyLabel::SteadyLabel(QWidget *parent)
    : PlainLabel(parent)
{
}

SteadyLabel::~SteadyLabel() = default;

QString SteadyLabel::shapeOf(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, QChar(u'0'));
    return text;
}

void SteadyLabel::showText(const QString &text)
{
    if (text == this->text())
        return;
    const QString shape = shapeOf(text);
    const bool isMeasured = !this->text().isEmpty() && shape == shapeOf(this->text());
    setText(text);
    if (isMeasured)
        return;
    // For whatever the digits will be: in many fonts a 1 is narrower.
    QSize needed = sizeHint();
    needed.rwidth() += std::max(0, fontMetrics().horizontalAdvance(shape) - fontMetrics().horizontalAdvance(text));
    needed = needed.expandedTo(minimumSize());
    if (needed != minimumSize())
        setFixedSize(needed);
}

void SteadyLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    // Of other letters it is another width, be it more or less.
    setMinimumSize(0, 0);
    setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (!text().isEmpty())
        showText(text());
}

} // namespace Desk
