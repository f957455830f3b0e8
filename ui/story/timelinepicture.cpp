#include "timelinepicture.h"

#include "ui/printing/printing.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

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
    TimelinePainter(picture.geometry, marks, picture.palette, picture.font)
        .paint(painter, 0, size.height() - top, QRect(0, 0, size.width(), size.height() - top));
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

void paintPages(QPagedPaintDevice &pages, const TimelinePicture &picture, const QString &text)
{
    const int margin = pages.logicalDpiX() / 2;
    const QRect sheet(margin, margin, pages.width() - 2 * margin, pages.height() - 2 * margin);
    QPainter painter(&pages);
    const QSizeF size = sizeOf(picture);
    const double scale = std::min(sheet.width() / size.width(), sheet.height() / size.height());
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    TimelinePicture onPaper = picture;
    onPaper.font = paperFont(picture.font);
    onPaper.geometry.setLabelFont(paperFont(picture.geometry.labelFont()));
    onPaper.palette = paperPalette(picture.palette);
    paint(painter, onPaper);
    painter.restore();
    QFont font = paperFont(Theme::fixedFont(picture.font));
    font.setPointSizeF(8);
    painter.setFont(font);
    const int line = painter.fontMetrics().lineSpacing();
    int y = sheet.top() + static_cast<int>(size.height() * scale) + 2 * line;
    for (const QString &one : text.split(u'\n')) {
        if (y + line > sheet.bottom()) {
            pages.newPage();
            y = sheet.top();
        }
        painter.drawText(QRect(sheet.left(), y, sheet.width(), line), int(Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(one, Qt::ElideRight, sheet.width()));
        y += line;
    }
}

QByteArray pdfOf(const TimelinePicture &picture, const QString &text)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setResolution(QImage(1, 1, QImage::Format_RGB32).logicalDpiX()); // See paintPages().
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    paintPages(writer, picture, text);
    return pdf;
}

} // namespace Desk
