#pragma once

#include "reservationtablemodel.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Desk {

enum class TableFormat : quint8 {
    Csv,          ///< RFC 4180: CRLF, quotes doubled.
    SemicolonCsv, ///< The same with semicolons, for spreadsheets of a language whose decimal sign is the comma.
    Tsv,          ///< The same with tabs and LF: what spreadsheets take from the clipboard.
    Json          ///< An array of whole reservations under TaskRouter's names; loses nothing, changes nothing.
};

/// What goes into a file or onto the clipboard, and how.
struct TableExport
{
    TableFormat format = TableFormat::Csv;
    /// In this order; JSON has every property whatever is asked for.
    QList<ReservationTableModel::Column> columns;
    bool header = true;
    /// A ' before cells that a spreadsheet would take for a formula. The header says so where a column has any.
    bool neutralise = true;
    bool byteOrderMark = false; ///< Some spreadsheets read UTF-8 only after one. Not in JSON.
    UtcMsecs now = 0;           ///< For Age and AnswerIn, which are written in seconds.
    qint64 answerSeconds = 0;   ///< As ReservationTableModel has it.
    /// JSON: bodies as they came from the server, where they are at hand; they are written byte for byte.
    QHash<Sid, QByteArray> bodies;
};

/// UTF-8. Names are written whole, times as ISO 8601 in UTC, SIDs in full.
[[nodiscard]] QByteArray exportReservations(const QList<Reservation> &rows, const TableExport &how);

/// The rows of a table and how they are to be written.
struct TableRows
{
    QList<Reservation> rows;
    TableExport how;
};

/// The format that a file's name asks for by its ending, in any case; nothing for an ending that is none of these. Both
/// kinds of CSV end alike: it gives the one with commas.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &fileName);
/// "csv", "tsv", "json".
[[nodiscard]] QString tableFileEnding(TableFormat format);
/// Writes all or nothing: what was at `path` stays as it was until the whole new file is on the disk. Gives what went
/// wrong, in the system's words, or nothing. Needs no event loop; safe in any thread.
[[nodiscard]] std::optional<QString> writeTable(const QString &path, const TableRows &table);

/// True for a cell that spreadsheets may run: it begins with = + - @, their wide forms, tab, CR or LF, also after
/// spaces (R29).
[[nodiscard]] bool looksLikeFormula(const QString &cell);
/// A cell between separators: quoted where it has to be, with line breaks and tabs kept.
[[nodiscard]] QString separatedCell(const QString &cell, QChar separator);

} // namespace Desk
