#include "reservationcolumns.h"

#include "plaintext.h"
#include "tableexport.h"
#include "taskrouter/timetext.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Column = ReservationTableModel::Column;
using ModelRef = ReservationColumn::ModelRef;
using RowRef = ReservationColumn::RowRef;

/// A time, or what the server sent in its place.
QString timeOrOdd(UtcMsecs when, UtcMsecs now, RowRef row, QLatin1StringView field)
{
    return when == 0 && !row.odd.isEmpty() ? oneLine(row.odd.value(field)) : timeText(when, now);
}

QString isoOrOdd(UtcMsecs when, RowRef row, QLatin1StringView field)
{
    return when == 0 ? row.odd.value(field) : isoText(when);
}

/// A duration in seconds; none for a negative one, which shows that clocks differ.
QString secondsText(qint64 msecs)
{
    return QString::number(std::max<qint64>(0, msecs) / 1000);
}

/// Maps signed to unsigned numbers and keeps their order.
quint64 ordered(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64(1) << 63);
}

quint64 leadingBytes(const Sid &sid)
{
    quint64 value = 0;
    for (size_t i = 0; i < sizeof value; ++i)
        value = value << 8 | sid.bytes()[i];
    return value;
}

/// A time in each month of this year and of another one.
QStringList widestTimes()
{
    QStringList texts;
    const QDateTime noon(QDate(2028, 1, 28), QTime(22, 58, 58));
    for (int month = 0; month < 12; ++month) {
        const UtcMsecs day = noon.addMonths(month).toMSecsSinceEpoch();
        for (const UtcMsecs now : {day, noon.addDays(-9).toMSecsSinceEpoch()})
            texts.append(timeText(day, now));
    }
    return texts;
}

QStringList statusWords()
{
    QStringList words;
    for (int status = 1; status <= static_cast<int>(ReservationStatus::Completed); ++status)
        words.append(toWire(static_cast<ReservationStatus>(status)));
    return words;
}

QString answerExported(RowRef row, const TableExport &how)
{
    const bool waits = row.status == ReservationStatus::Pending && how.answerSeconds > 0 && row.created != 0;
    return waits ? QString::number(remainingSeconds(row.created + how.answerSeconds * 1000 - how.now)) : QString();
}

QString answerText(ModelRef model, RowRef row)
{
    if (const UtcMsecs by = model.answerBy(row); by != 0)
        return remainingText(by - model.now());
    return model.holdOf(row) ? ReservationTableModel::tr("paused") : u"–"_s;
}

/// In the order of ReservationTableModel::Column.
constexpr std::array<ReservationColumn, static_cast<size_t>(Column::Count)> Columns{{
    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Status"), 0, ColumnPresence::Always, CellStyle::Status, false,
     [](ModelRef model, RowRef row) { return model.statusText(row); },
     [](ModelRef model, RowRef row) {
         return model.isUnfit(row) ? ReservationTableModel::tr("Does not fit the filter") : QString();
     },
     [](ModelRef, RowRef row) { return std::optional(static_cast<quint64>(statusPlace(row.status))); },
     [](RowRef row, const TableExport &) { return row.statusText(); }, statusWords},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Worker"), 2, ColumnPresence::Always, CellStyle::Text, false,
     [](ModelRef, RowRef row) { return oneLine(row.workerName); }, [](ModelRef, RowRef) { return QString(); }, nullptr,
     [](RowRef row, const TableExport &) { return row.workerName; }, [] { return QStringList(QString(16, u'n')); }},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Offered"), 1, ColumnPresence::Always, CellStyle::Text, true,
     [](ModelRef model, RowRef row) { return timeOrOdd(row.created, model.now(), row, "date_created"_L1); },
     [](ModelRef, RowRef row) { return utcText(row.created); },
     [](ModelRef, RowRef row) { return std::optional(ordered(row.created)); },
     [](RowRef row, const TableExport &) { return isoOrOdd(row.created, row, "date_created"_L1); }, widestTimes},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Age"), 4, ColumnPresence::WhereRoom, CellStyle::Figure, true,
     [](ModelRef model, RowRef row) { return row.created ? elapsedText(model.now() - row.created) : QString(); },
     [](ModelRef, RowRef row) { return utcText(row.created); },
     // A younger age means a later time of creation.
     [](ModelRef, RowRef row) { return std::optional(~ordered(row.created)); },
     [](RowRef row, const TableExport &how) { return row.created ? secondsText(how.now - row.created) : QString(); },
     [] { return QStringList(elapsedText(86'399'000)); }},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Answer in"), 3, ColumnPresence::Always, CellStyle::Countdown,
     false, answerText, [](ModelRef model, RowRef row) { return utcText(model.answerBy(row)); },
     [](ModelRef model, RowRef row) {
         const UtcMsecs by = model.answerBy(row);
         return by == 0 ? std::nullopt : std::optional(ordered(by));
     },
     answerExported, [] { return QStringList(elapsedText(3'599'000)); }},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Reservation"), 5, ColumnPresence::WhereRoom,
     CellStyle::Identifier, false, [](ModelRef, RowRef row) { return row.sid.shortened(); },
     [](ModelRef, RowRef row) { return row.sid.toString(); },
     [](ModelRef, RowRef row) { return std::optional(leadingBytes(row.sid)); },
     [](RowRef row, const TableExport &) { return row.sid.toString(); },
     [] { return QStringList(Sid::fromBytes(SidKind::Reservation, {}).shortened()); }},

    {QT_TRANSLATE_NOOP("Desk::ReservationTableModel", "Updated"), 6, ColumnPresence::OnRequest, CellStyle::Text, true,
     [](ModelRef model, RowRef row) { return timeOrOdd(row.updated, model.now(), row, "date_updated"_L1); },
     [](ModelRef, RowRef row) { return utcText(row.updated); },
     [](ModelRef, RowRef row) { return std::optional(ordered(row.updated)); },
     [](RowRef row, const TableExport &) { return isoOrOdd(row.updated, row, "date_updated"_L1); }, widestTimes},
}};

constexpr auto ByImportance = [] {
    std::array<Column, Columns.size()> order{};
    order.fill(Column::Count);
    for (size_t column = 0; column < order.size(); ++column)
        order[static_cast<size_t>(Columns[column].importance)] = static_cast<Column>(column);
    return order;
}();
static_assert(std::find(ByImportance.begin(), ByImportance.end(), Column::Count) == ByImportance.end(),
              "two columns are equally important");

} // namespace

const ReservationColumn &reservationColumn(Column column)
{
    return Columns[static_cast<size_t>(column)];
}

std::span<const Column> reservationColumnsByImportance()
{
    return ByImportance;
}

} // namespace Desk
