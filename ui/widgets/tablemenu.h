#pragma once

class QMenu;
class QPoint;

namespace Desk {

class RowTable;

/// What every table offers for its row at a place of its viewport: the SIDs in it, its rows as text, CSV, Markdown and
/// SIDs for the clipboard, and which columns are shown.
void addTableMenu(QMenu &menu, RowTable &table, const QPoint &at);
/// By what it is sorted: a line each column, which goes from ascending to descending to unsorted, after those that it
/// is sorted by already. Nothing for a table that nobody sorts.
void addSortMenu(QMenu &menu, RowTable &table);
/// The columns alone, for the menu of a header.
void addColumnMenu(QMenu &menu, RowTable &table);

} // namespace Desk
