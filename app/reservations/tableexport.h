#pragma once

#include "reservationtablemodel.h"
#include "text/texttable.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace Desk {

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

/// What is written into a file when a person agrees.
struct ExportedRows
{
    qsizetype count = 0;
    std::function<QByteArray(const TableStyle &style)> text; ///< The whole file; called in another thread.
};
[[nodiscard]] ExportedRows exportedRows(const TableRows &table);

} // namespace Desk
