#include "tableexport.h"

#include "reservationcolumns.h"
#include "taskrouter/timetext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

TextTable cellsOf(const QList<Reservation> &rows, const TableExport &how)
{
    TextTable table;
    for (const ReservationTableModel::Column column : how.columns)
        table.titles.append(ReservationTableModel::title(column));
    table.rows.reserve(rows.size());
    for (const Reservation &row : rows) {
        QStringList cells;
        cells.reserve(how.columns.size());
        for (const ReservationTableModel::Column column : how.columns)
            cells.append(reservationColumn(column).exported(row, how));
        table.rows.append(cells);
    }
    return table;
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

TextTable objectsOf(const QList<Reservation> &rows, const QHash<Sid, QByteArray> &bodies)
{
    TextTable table;
    table.objects.reserve(rows.size());
    for (const Reservation &row : rows) {
        const QByteArray body = bodies.value(row.sid);
        table.objects.append(body.isEmpty() ? jsonOf(row) : body);
    }
    return table;
}

} // namespace

QByteArray exportReservations(const QList<Reservation> &rows, const TableExport &how)
{
    const bool isJson = how.format == TableFormat::Json;
    return writtenTable(isJson ? objectsOf(rows, how.bodies) : cellsOf(rows, how),
                        {how.format, how.header, how.neutralise, how.byteOrderMark});
}

ExportedRows exportedRows(const TableRows &table)
{
    return {table.rows.size(), [table](const TableStyle &style) {
                TableExport how = table.how;
                how.format = style.format;
                how.header = style.header;
                how.neutralise = style.neutralise;
                how.byteOrderMark = style.byteOrderMark;
                return exportReservations(table.rows, how);
            }};
}

} // namespace Desk
