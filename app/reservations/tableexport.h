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
    SemicolonCsv, ///< As Csv, with semicolons: for languages with a decimal comma, whose spreadsheets expect them.
    Tsv,          ///< As Csv, with tabs and LF: what spreadsheets accept from the clipboard.
    Json          ///< An array of complete reservations with TaskRouter's names; nothing is left out or changed.
};

/// How reservations are written to a file or to the clipboard.
struct TableExport
{
    TableFormat format = TableFormat::Csv;
    /// The columns in their order. JSON always has every property.
    QList<ReservationTableModel::Column> columns;
    bool header = true;
    /// Puts a ' before cells that a spreadsheet would run as a formula, and says so in the header of such a column.
    bool neutralise = true;
    bool byteOrderMark = false; ///< Some spreadsheets need it to recognise UTF-8. Never in JSON.
    UtcMsecs now = 0;           ///< For Age and AnswerIn, which are written in seconds.
    qint64 answerSeconds = 0;   ///< See ReservationTableModel::setAnswerSeconds().
    /// For JSON: the bodies that the server sent, where they are known; they are written unchanged.
    QHash<Sid, QByteArray> bodies;
};

/// The file's content in UTF-8. Names are in full, times are ISO 8601 in UTC, SIDs are complete.
[[nodiscard]] QByteArray exportReservations(const QList<Reservation> &rows, const TableExport &how);

/// The rows of a table and how they are to be written.
struct TableRows
{
    QList<Reservation> rows;
    TableExport how;
};

/// The format for a file name, by its ending in any case; nothing for an unknown ending. Both kinds of CSV have the
/// same ending, and the one with commas is returned.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &fileName);
/// "csv", "tsv", "json".
[[nodiscard]] QString tableFileEnding(TableFormat format);
/// Writes the file completely or not at all: an existing file stays until the new one is on disk. Returns the system's
/// error, or nothing. Needs no event loop and may be called in any thread.
[[nodiscard]] std::optional<QString> writeTable(const QString &path, const TableRows &table);

/// True for a cell that spreadsheets may run as a formula: one that begins with = + - @ or their wide forms, a tab, CR
/// or LF, even after spaces.
[[nodiscard]] bool looksLikeFormula(const QString &cell);
/// The cell as it stands between separators: quoted where necessary, with line breaks and tabs kept.
[[nodiscard]] QString separatedCell(const QString &cell, QChar separator);

} // namespace Desk
