#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Desk {

enum class TableFormat : quint8 {
    Csv,          ///< RFC 4180: CRLF, quotes doubled.
    SemicolonCsv, ///< As Csv, with semicolons: for languages with a decimal comma, whose spreadsheets expect them.
    Tsv,          ///< As Csv, with tabs and LF: what spreadsheets accept from the clipboard.
    Json,         ///< An array of objects.
    Markdown,     ///< A table as GitHub and most trackers show it.
    Text          ///< Columns that stand below each other in a fixed-width font; for the clipboard.
};

/// How a table is written.
struct TableStyle
{
    TableFormat format = TableFormat::Csv;
    bool header = true;
    /// In a file with separators: puts a ' before cells that a spreadsheet would run as a formula, and says so in the
    /// header of such a column.
    bool neutralise = true;
    bool byteOrderMark = false; ///< Some spreadsheets need it to recognise UTF-8. Only in a file with separators.
};

/// What a table says, as texts.
struct TextTable
{
    QStringList titles;
    QList<QStringList> rows;   ///< A cell for each title.
    QList<QByteArray> objects; ///< For JSON: each row as an object. Empty: made of titles and cells.
};

/// The whole of it in UTF-8.
[[nodiscard]] QByteArray writtenTable(const TextTable &table, const TableStyle &style);

/// The format of a file, by the ending of its name in any case; nothing for an unknown ending. Both kinds of CSV have
/// the same ending, and the one with commas is returned.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &fileName);
/// "csv", "tsv", "json", "md", "txt".
[[nodiscard]] QString tableFileEnding(TableFormat format);
/// Writes the file completely or not at all: an existing file stays until the new one is on disk. Returns the system's
/// error, or nothing. Needs no event loop and may be called in any thread.
[[nodiscard]] std::optional<QString> writeTable(const QString &path, const QByteArray &text);

/// True for a cell that spreadsheets may run as a formula: one that begins with = + - @ or their wide forms, a tab, CR
/// or LF, even after spaces.
[[nodiscard]] bool looksLikeFormula(const QString &cell);
/// The cell as it stands between separators: quoted where necessary, with line breaks and tabs kept.
[[nodiscard]] QString separatedCell(const QString &cell, QChar separator);

} // namespace Desk
