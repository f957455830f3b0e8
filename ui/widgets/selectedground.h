#pragma once

class QPainter;
class QPalette;
class QRect;

namespace Desk {

/// The ground of what is selected or open in a list: a tint, and where the desktop asks for contrast, between two lines
/// that nobody overlooks. Cells of one row that are painted beside each other make one band.
void paintSelectedGround(QPainter &painter, const QRect &rect, const QPalette &palette);

} // namespace Desk
