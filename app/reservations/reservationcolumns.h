#pragma once

#include "reservationtablemodel.h"

#include <QStringList>

#include <optional>
#include <span>

namespace Desk {

struct TableExport;

/// How the cells of a column are drawn, and how wide their texts are.
enum class CellStyle : quint8 {
    Text,
    Status,    ///< A shape beside the text.
    Figure,    ///< Right-aligned, and changing every second.
    Countdown, ///< Like Figure, and emphasised while it runs.
    Identifier ///< In a fixed-width font, and shortened; copied in full.
};

/// When a column is shown.
enum class ColumnPresence : quint8 {
    Always,
    WhereRoom, ///< Hidden first where there is too little room, because the details show it too.
    OnRequest  ///< Hidden until a person asks for it.
};

/// Everything about a column of ReservationTableModel. A new column is a new row of this table.
struct ReservationColumn
{
    using RowRef = const Reservation &;
    using ModelRef = const ReservationTableModel &;

    const char *title; ///< Translated in the context of ReservationTableModel.
    int importance;    ///< Columns are hidden by this where there is too little room; 0 stays longest.
    ColumnPresence presence;
    CellStyle style;
    bool isWhole; ///< Never cut: a time without its end would be another time.
    QString (*text)(ModelRef, RowRef);
    /// The tool tip; empty for none. Texts of our own only, because a tool tip shows what looks like HTML as HTML.
    QString (*toolTip)(ModelRef, RowRef);
    /// A number that sorts as the column does; rows without one come last in either direction. Null: the column sorts
    /// by the worker's name.
    std::optional<quint64> (*sortKey)(ModelRef, RowRef);
    /// The text in a file: names in full, times as ISO 8601, durations in seconds.
    QString (*exported)(RowRef, const TableExport &);
    /// The widest texts that the column usually shows.
    QStringList (*usualTexts)();

    [[nodiscard]] bool isFigure() const { return style == CellStyle::Figure || style == CellStyle::Countdown; }
};

[[nodiscard]] const ReservationColumn &reservationColumn(ReservationTableModel::Column column);
/// All columns; those that stay longest where there is too little room come first.
[[nodiscard]] std::span<const ReservationTableModel::Column> reservationColumnsByImportance();

} // namespace Desk
