#include "wraplabel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Desk {

WrapLabel::WrapLabel(QWidget *parent, Tone tone)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

qreal WrapLabel::layOut(qreal width, QPainter *painter) const
{
    // A server may send line breaks; they are breaks here too, but carriage returns would be boxes.
    QString shown = text();
    shown.replace(u'\r', u' ').replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font());
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, contentsRect().topLeft());
    return height;
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const QMargins margins = contentsMargins();
    const int inner = std::max(1, width - margins.left() - margins.right());
    return int(std::ceil(layOut(inner, nullptr))) + margins.top() + margins.bottom();
}

QSize WrapLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, text().isEmpty() ? 0 : fontMetrics().height()};
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(isEnabled() ? Theme::color(m_tone, palette()) : palette().color(QPalette::WindowText));
    (void)layOut(contentsRect().width(), &painter);
}

} // namespace Desk
