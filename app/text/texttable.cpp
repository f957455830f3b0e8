#include "texttable.h"

#include "wholefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TableExport)
};

QByteArray separated(const TextTable &table, const TableStyle &style)
{
    const bool isTsv = style.format == TableFormat::Tsv;
    const QChar separator = isTsv ? u'\t' : style.format == TableFormat::SemicolonCsv ? u';' : u',';
    const QByteArray end = isTsv ? "\n" : "\r\n";
    QList<bool> changed(table.titles.size(), false);
    QByteArray body;
    const auto write = [&](const QStringList &cells) {
        QStringList quoted;
        quoted.reserve(cells.size());
        for (const QString &cell : cells)
            quoted.append(separatedCell(cell, separator));
        return quoted.join(separator).toUtf8() + end;
    };
    for (const QStringList &row : table.rows) {
        QStringList cells = row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (style.neutralise && looksLikeFormula(cells.at(i))) {
                cells[i].prepend(u'\'');
                if (i < changed.size())
                    changed[i] = true;
            }
        }
        body += write(cells);
    }
    QByteArray file = style.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (style.header) {
        QStringList titles = table.titles;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            if (changed.at(i))
                titles[i] = ExportWords::tr("%1 (with ' before = + - @)").arg(titles.at(i));
        }
        file += write(titles);
    }
    return file + body;
}

QByteArray objectOf(const TextTable &table, const QStringList &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < std::min(row.size(), table.titles.size()); ++i)
        object.insert(table.titles.at(i), row.at(i));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json(const TextTable &table)
{
    QByteArray file = "[";
    const qsizetype count = std::max(table.rows.size(), table.objects.size());
    for (qsizetype i = 0; i < count; ++i) {
        file += i == 0 ? "\n" : ",\n";
        file += i < table.objects.size() ? table.objects.at(i) : objectOf(table, table.rows.at(i));
    }
    return file + "\n]\n";
}

/// One line, in which nothing is taken for what divides or marks up.
QString markdownCell(const QString &cell)
{
    QString text = cell.simplified();
    for (const char16_t mark : std::u16string_view(u"\\|*_`<>[]"))
        text.replace(QChar(mark), u'\\' + QString(QChar(mark)));
    return text;
}

QByteArray markdown(const TextTable &table)
{
    const auto write = [](const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    QString text;
    QStringList cells;
    for (const QString &title : table.titles)
        cells.append(markdownCell(title));
    text += write(cells) + write(QStringList(table.titles.size(), u"---"_s));
    for (const QStringList &row : table.rows) {
        cells.clear();
        for (const QString &cell : row)
            cells.append(markdownCell(cell));
        text += write(cells);
    }
    return text.toUtf8();
}

QByteArray aligned(const TextTable &table, bool header)
{
    QList<QStringList> rows;
    if (header)
        rows.append(table.titles);
    for (const QStringList &row : table.rows) {
        rows.append(QStringList());
        for (const QString &cell : row)
            rows.last().append(cell.simplified());
    }
    QList<qsizetype> widths(table.titles.size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(i < widths.size() ? widths.at(i) + 2 : 0);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace

QByteArray writtenTable(const TextTable &table, const TableStyle &style)
{
    switch (style.format) {
    case TableFormat::Json:
        return json(table);
    case TableFormat::Markdown:
        return markdown(table);
    case TableFormat::Text:
        return aligned(table, style.header);
    case TableFormat::Csv:
    case TableFormat::SemicolonCsv:
    case TableFormat::Tsv:
        break;
    }
    return separated(table, style);
}

std::optional<TableFormat> tableFormatOf(const QString &fileName)
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Tsv, TableFormat::Json, TableFormat::Markdown}) {
        if (fileName.endsWith(u'.' + tableFileEnding(format), Qt::CaseInsensitive))
            return format;
    }
    return {};
}

QString tableFileEnding(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
    case TableFormat::SemicolonCsv:
        return u"csv"_s;
    case TableFormat::Tsv:
        return u"tsv"_s;
    case TableFormat::Markdown:
        return u"md"_s;
    case TableFormat::Text:
        return u"txt"_s;
    case TableFormat::Json:
        break;
    }
    return u"json"_s;
}

std::optional<QString> writeTable(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file))
        return {};
    return file.errorString();
}

bool looksLikeFormula(const QString &cell)
{
    static constexpr QStringView triggers = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) {
        return c.category() != QChar::Separator_Space; // Spreadsheets trim those.
    });
    return first != cell.cend() && triggers.contains(*first);
}

QString separatedCell(const QString &cell, QChar separator)
{
    const bool plain = std::none_of(cell.cbegin(), cell.cend(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    });
    // Blanks at the ends belong to the cell; readers that trim leave quoted cells alone.
    if (plain && cell == QStringView(cell).trimmed())
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace Desk
