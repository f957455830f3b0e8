#pragma once

#include "timelinepainter.h"

#include <QByteArray>
#include <QImage>

class QPagedPaintDevice;

namespace Desk {

/// A timeline as a picture of its own: what is in view in time, but all lanes. `geometry` is that of the view.
struct TimelinePicture
{
    TimelineGeometry geometry;
    TimelineMarks marks; ///< Of the pointer and the keyboard nothing is painted.
    QPalette palette;
    QFont font;
    QString title; ///< Stands above it, with the date; empty for none.
};

/// Text stays text, so that it can be searched.
[[nodiscard]] QByteArray svgOf(const TimelinePicture &picture);
/// `scale` pixels for each of the view's: 2 is sharp in a document.
[[nodiscard]] QImage imageOf(const TimelinePicture &picture, qreal scale = 2);

/// For printing: the picture over the width of a sheet, and below it `text`, on as many sheets as that takes.
[[nodiscard]] QByteArray pdfOf(const TimelinePicture &picture, const QString &text);

/// The same on pages of another kind, such as a printer's. Their resolution must be that of the screen, for fonts are
/// in points and the rest of the picture is in the screen's dots.
void paintPages(QPagedPaintDevice &pages, const TimelinePicture &picture, const QString &text);

} // namespace Desk
