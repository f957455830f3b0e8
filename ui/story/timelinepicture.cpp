#include "timelinepicture.h"

#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace Desk {

namespace {

int titleHeight(const TimelinePicture &picture)
{
    return picture.title.isEmpty() ? 0 : Theme::measures(picture.font).header;
}

QSize sizeOf(const TimelinePicture &picture)
{
    const TimelineGeometry &geometry = picture.geometry;
    return {geometry.width(), titleHeight(picture) + geometry.axisHeight() + geometry.plotHeight() + 1};
}

void paint(QPainter &painter, const TimelinePicture &picture)
{
    const QSize size = sizeOf(picture);
    painter.fillRect(QRect(QPoint(), size), picture.palette.color(QPalette::Window));
    const int top = titleHeight(picture);
    if (top > 0) {
        painter.setFont(Theme::strongFont(picture.font));
        painter.setPen(Theme::color(Tone::Plain, picture.palette));
        const QRect box(Theme::grid(3), 0, size.width() - 2 * Theme::grid(3), top);
        painter.drawText(box, int(Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(picture.title, Qt::ElideRight, box.width()));
    }
    painter.translate(0, top);
    TimelineMarks marks = picture.marks;
    marks.hovered = -1;
    marks.hasFocus = false;
    TimelinePainter(picture.geometry, marks, picture.palette, picture.font).paint(painter, 0, size.height() - top);
}

} // namespace

QByteArray svgOf(const TimelinePicture &picture)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(picture));
    generator.setViewBox(QRect(QPoint(), sizeOf(picture)));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    paint(painter, picture);
    painter.end();
    return svg;
}

QImage imageOf(const TimelinePicture &picture, qreal scale)
{
    QImage image((QSizeF(sizeOf(picture)) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(picture.palette.color(QPalette::Window));
    QPainter painter(&image);
    paint(painter, picture);
    return image;
}

} // namespace Desk
