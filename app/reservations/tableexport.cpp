#include "tableexport.h"

#include "reservationcolumns.h"
#include "taskrouter/timetext.h"
#include "text/wholefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Column = ReservationTableModel::Column;

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TableExport)
};

QString titleOf(Column column, bool neutralised)
{
    const QString title = ReservationTableModel::title(column);
    return neutralised ? ExportWords::tr("%1 (with ' before = + - @)").arg(title) : title;
}

QByteArray separated(const QList<Reservation> &rows, const TableExport &how)
{
    const bool isTsv = how.format == TableFormat::Tsv;
    const QChar separator = isTsv ? u'\t' : how.format == TableFormat::SemicolonCsv ? u';' : u',';
    const QByteArray end = isTsv ? "\n" : "\r\n";
    QList<bool> changed(how.columns.size(), false);
    QByteArray body;
    const auto write = [&](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(separatedCell(cell, separator));
        return quoted.join(separator).toUtf8() + end;
    };
    for (const Reservation &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < how.columns.size(); ++i) {
            QString cell = reservationColumn(how.columns.at(i)).exported(row, how);
            if (how.neutralise && looksLikeFormula(cell)) {
                cell.prepend(u'\'');
                changed[i] = true;
            }
            cells.append(cell);
        }
        body += write(cells);
    }
    QByteArray file = how.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (how.header) {
        QStringList titles;
        for (qsizetype i = 0; i < how.columns.size(); ++i)
            titles.append(titleOf(how.columns.at(i), changed.at(i)));
        file += write(titles);
    }
    return file + body;
}

QByteArray jsonOf(const Reservation &row)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView name, const QString &value) {
        object.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    };
    put("account_sid"_L1, row.accountSid.toString());
    put("date_created"_L1, isoText(row.created));
    put("date_updated"_L1, isoText(row.updated));
    put("reservation_status"_L1, row.statusText());
    put("sid"_L1, row.sid.toString());
    put("task_sid"_L1, row.taskSid.toString());
    object.insert("worker_name"_L1, row.workerName);
    put("worker_sid"_L1, row.workerSid.toString());
    put("workspace_sid"_L1, row.workspaceSid.toString());
    for (auto odd = row.odd.cbegin(); odd != row.odd.cend(); ++odd)
        object.insert(odd.key(), odd.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray json(const QList<Reservation> &rows, const QHash<Sid, QByteArray> &bodies)
{
    QByteArray file = "[";
    for (const Reservation &row : rows) {
        const QByteArray body = bodies.value(row.sid);
        file += file.size() == 1 ? "\n" : ",\n";
        file += body.isEmpty() ? jsonOf(row) : body;
    }
    return file + "\n]\n";
}

} // namespace

QByteArray exportReservations(const QList<Reservation> &rows, const TableExport &how)
{
    return how.format == TableFormat::Json ? json(rows, how.bodies) : separated(rows, how);
}

std::optional<TableFormat> tableFormatOf(const QString &fileName)
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Tsv, TableFormat::Json}) {
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
    case TableFormat::Json:
        break;
    }
    return u"json"_s;
}

std::optional<QString> writeTable(const QString &path, const TableRows &table)
{
    QSaveFile file(path);
    const QByteArray text = exportReservations(table.rows, table.how);
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
