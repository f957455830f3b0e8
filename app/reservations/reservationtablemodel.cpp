#include "reservationtablemodel.h"

#include "plaintext.h"
#include "reservationcolumns.h"
#include "roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The most blocks that are removed one by one. More are first moved to the end together, because each removal moves
/// all rows behind it.
constexpr qsizetype MaxRemovedBlocks = 4;

int alignmentOf(const ReservationColumn &column)
{
    return int(column.isFigure() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

int statusPlace(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        return 0;
    case ReservationStatus::Accepted:
        return 1;
    case ReservationStatus::Wrapping:
        return 2;
    case ReservationStatus::Completed:
        return 3;
    case ReservationStatus::Rejected:
        return 4;
    case ReservationStatus::Timeout:
        return 5;
    case ReservationStatus::Canceled:
        return 6;
    case ReservationStatus::Rescinded:
        return 7;
    case ReservationStatus::Unknown:
        break;
    }
    return 8;
}

ReservationTableModel::ReservationTableModel(QObject *parent)
    : ReservationTableModel(Clock::system(), parent)
{
}

ReservationTableModel::ReservationTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

ReservationTableModel::~ReservationTableModel() = default;

int ReservationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReservationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ReservationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reservation &row = m_rows.at(index.row());
    const ReservationColumn &column = reservationColumn(static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*this, row);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString tip = column.toolTip(*this, row);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ShorterTextsRole:
        return column.style == CellStyle::Status ? shorterStatusTexts(row) : QStringList();
    case SortRole:
        return column.sortKey ? QVariant(column.sortKey(*this, row).value_or(0)) : row.workerName;
    case ValueRole:
        return QVariant::fromValue(row);
    case SidRole:
        return QVariant::fromValue(row.sid);
    case StatusRole:
        return static_cast<int>(row.status);
    case UnfitRole:
        return isUnfit(row);
    case Qt::AccessibleTextRole:
        if (column.style == CellStyle::Identifier) // short is for the eye
            return column.exported(row, TableExport());
        return column.style == CellStyle::Status && isUnfit(row)
                   ? tr("%1, does not fit the filter").arg(oneLine(row.statusText()))
                   : QVariant();
    case ChangedAtRole:
        return m_changedAt.value(row.sid);
    default:
        return {};
    }
}

QVariant ReservationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(reservationColumn(column));
    return role == Qt::DisplayRole ? title(column) : QVariant();
}

QString ReservationTableModel::title(Column column)
{
    return tr(reservationColumn(column).title);
}

const Reservation *ReservationTableModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ReservationTableModel::rowOf(Desk::Sid sid) const
{
    const int row = m_rowOf.value(sid, -1);
    return row < m_rows.size() ? row : -1; // A row of the block that is being merged has no place yet.
}

void ReservationTableModel::setAnswerSeconds(qint64 seconds)
{
    if (seconds == m_answerSeconds)
        return;
    m_answerSeconds = seconds;
    if (!m_rows.isEmpty()) {
        const int column = static_cast<int>(Column::AnswerIn);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
    Q_EMIT answerSecondsChanged();
}

qint64 ReservationTableModel::answerSeconds() const
{
    return m_answerSeconds;
}

UtcMsecs ReservationTableModel::answerBy(const Reservation &reservation) const
{
    const bool waits = reservation.status == ReservationStatus::Pending && m_answerSeconds > 0 && reservation.created &&
                       !holdOf(reservation);
    return waits ? reservation.created + m_answerSeconds * 1000 : 0;
}

UtcMsecs ReservationTableModel::now() const
{
    return m_stoodAt ? m_stoodAt : m_clock.utc();
}

void ReservationTableModel::setLastCopy(bool isLast)
{
    if (isLast != (m_stoodAt != 0))
        m_stoodAt = isLast ? m_clock.utc() : 0;
}

void ReservationTableModel::setWanted(std::function<bool(const Reservation &)> wanted)
{
    m_wanted = std::move(wanted);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {UnfitRole});
}

void ReservationTableModel::setHold(Desk::Sid sid, const Hold &hold)
{
    m_holds.insert(sid, hold);
    if (const int row = rowOf(sid); row >= 0)
        announce({row});
    Q_EMIT held(sid);
}

std::optional<Hold> ReservationTableModel::holdOf(const Reservation &reservation) const
{
    const auto found = m_holds.constFind(reservation.sid);
    const bool isHeld = found != m_holds.cend() && reservation.status == ReservationStatus::Pending;
    return isHeld ? std::optional(*found) : std::nullopt;
}

QString ReservationTableModel::statusText(const Reservation &reservation) const
{
    const QString status = oneLine(reservation.statusText());
    const std::optional<Hold> hold = holdOf(reservation);
    if (!hold)
        return status;
    const QString time = elapsedText(now() - hold->since);
    // Beside it stands the worker: only another name has to be said.
    const bool isWorkers = hold->whom.isEmpty() || hold->whom == oneLine(reservation.workerName).left(80);
    return isWorkers ? tr("%1 · ringing %2").arg(status, time) : tr("%1 · ringing %2 %3").arg(status, hold->whom, time);
}

QStringList ReservationTableModel::shorterStatusTexts(const Reservation &reservation) const
{
    const std::optional<Hold> hold = holdOf(reservation);
    if (!hold)
        return {};
    const QString status = oneLine(reservation.statusText());
    const QString time = elapsedText(now() - hold->since);
    return {tr("%1 · ringing %2").arg(status, time), status + u" · "_s + time, status};
}

void ReservationTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_changedAt.clear();
    m_strings.clear();
    endResetModel();
}

void ReservationTableModel::merge(QList<Reservation> rows)
{
    QList<Reservation> block;
    QList<int> changed;
    const qint64 now = m_clock.monotonic();
    const qsizetype first = m_rows.size();
    for (Reservation &row : rows) {
        intern(row);
        const qsizetype size = m_rowOf.size();
        int &place = m_rowOf[row.sid]; // One lookup for a new row, which is the usual case.
        if (m_rowOf.size() > size) {
            place = static_cast<int>(first + block.size());
            block.append(std::move(row));
        } else if (place >= first) {
            // A list that changes between two pages has it twice; the later one is newer.
            block[place - first] = std::move(row);
        } else if (m_rows.at(place) != row) {
            m_changedAt.insert(row.sid, now);
            changed.append(place);
            if (row.status != ReservationStatus::Pending)
                m_holds.remove(row.sid);
            m_rows[place] = std::move(row);
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    announce(changed);
    insertBlock(std::move(block));
}

void ReservationTableModel::retain(const QSet<Desk::Sid> &present)
{
    QList<std::pair<int, int>> gone;
    int kept = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (present.contains(m_rows.at(row).sid))
            ++kept;
        else if (!gone.isEmpty() && gone.last().second == row - 1)
            gone.last().second = row;
        else
            gone.append({row, row});
    }
    if (gone.size() > MaxRemovedBlocks) {
        moveToEnd(present);
        gone = {{kept, rowCount() - 1}};
    }
    for (auto block = gone.crbegin(); block != gone.crend(); ++block)
        removeBlock(block->first, block->second);
}

void ReservationTableModel::intern(Reservation &row)
{
    const auto keep = [this](QString &text) {
        if (!text.isEmpty())
            text = *m_strings.insert(text); // insert() returns the text that is stored already.
    };
    keep(row.workerName);
    keep(row.statusWord);
}

void ReservationTableModel::insertBlock(QList<Reservation> block)
{
    if (block.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(block.size()) - 1);
    m_rows.append(std::move(block));
    endInsertRows();
}

void ReservationTableModel::announce(const QList<int> &changed)
{
    if (changed.isEmpty())
        return;
    const int lastColumn = columnCount() - 1;
    for (qsizetype i = 0; i < changed.size();) {
        const qsizetype first = i;
        while (++i < changed.size() && changed.at(i) == changed.at(i - 1) + 1) {
        }
        Q_EMIT dataChanged(index(changed.at(first), 0), index(changed.at(i - 1), lastColumn));
    }
    Q_EMIT rowsChanged(changed);
}

void ReservationTableModel::removeBlock(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        m_rowOf.remove(m_rows.at(row).sid);
        m_changedAt.remove(m_rows.at(row).sid);
    }
    m_rows.remove(first, last - first + 1);
    reindex(first);
    endRemoveRows();
}

void ReservationTableModel::moveToEnd(const QSet<Desk::Sid> &present)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<Desk::Sid> sids;
    for (const QModelIndex &index : from)
        sids.append(m_rows.at(index.row()).sid);
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [&present](const Reservation &row) { return present.contains(row.sid); });
    reindex(0);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(m_rowOf.value(sids.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ReservationTableModel::reindex(int from)
{
    for (int row = from; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).sid, row);
}

} // namespace Desk
