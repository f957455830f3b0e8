#pragma once

class QScrollArea;
class QWidget;

namespace Desk {

/// Takes a widget away for good: out of its parent and out of sight at once. It is deleted when the event that is being
/// handled is over, for that may be a click on the widget itself, after which Qt still writes into it; with the parent
/// at the latest.
void discard(QWidget *widget);

/// Shows `page` in the area; the one before is discarded.
void replacePage(QScrollArea &area, QWidget *page);

} // namespace Desk
