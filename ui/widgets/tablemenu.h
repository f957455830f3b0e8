#pragma once

class QMenu;
class QPoint;

namespace Desk {

class RowTable;

/// What every table offers for its row at a place of its viewport: the SIDs in it, its rows as text, CSV, Markdown and
/// SIDs for the clipboard, and which columns are shown.
void addTableMenu(QMenu &menu, RowTable &table, const QPoint &at);
/// The columns alone, for the menu of a header.
void addColumnMenu(QMenu &menu, RowTable &table);

} // namespace Desk
