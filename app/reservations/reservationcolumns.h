#pragma once

#include "reservationtablemodel.h"

#include <QStringList>

#include <optional>
#include <span>

namespace Desk {

struct TableExport;

/// How the cells of a column are drawn, and how much room their texts take.
enum class CellStyle : quint8 {
    Text,
    Status,    ///< A shape beside the word.
    Figure,    ///< To the right; another each second.
    Countdown, ///< As a figure, and strong while it runs.
    Identifier ///< In a fixed pitch; whole on the clipboard.
};

/// Where there is too little room, or nobody asked.
enum class ColumnPresence : quint8 {
    Always,
    WhereRoom, ///< The details say it as well: left out first.
    OnRequest  ///< Hidden until a person wants it.
};

/// All that there is to know of a column of ReservationTableModel; a new one is a row of this.
struct ReservationColumn
{
    using RowRef = const Reservation &;
    using ModelRef = const ReservationTableModel &;

    const char *title; ///< To be translated in the context of ReservationTableModel.
    int importance;    ///< 0 is what one would miss most.
    ColumnPresence presence;
    CellStyle style;
    bool isWhole; ///< Never cut: a time is another one without its end.
    QString (*text)(ModelRef, RowRef);
    /// Only texts of our own making: a tool tip takes what looks like HTML for HTML. Empty for none.
    QString (*toolTip)(ModelRef, RowRef);
    /// A number that sorts as the column does; nothing comes last in either direction. Null: it sorts by the worker's
    /// name.
    std::optional<quint64> (*sortKey)(ModelRef, RowRef);
    /// For a file: names whole, times as ISO 8601, durations in seconds.
    QString (*exported)(RowRef, const TableExport &);
    /// The widest of what it says as a rule.
    QStringList (*usualTexts)();

    [[nodiscard]] bool isFigure() const { return style == CellStyle::Figure || style == CellStyle::Countdown; }
};

[[nodiscard]] const ReservationColumn &reservationColumn(ReservationTableModel::Column column);
/// What one would miss most comes first.
[[nodiscard]] std::span<const ReservationTableModel::Column> reservationColumnsByImportance();

} // namespace Desk
