#include "journaltablemodel.h"

#include "instructions/actiontitle.h"
#include "journalroles.h"
#include "platform/simulatorrun.h"
#include "rowtext.h"
#include "taskrouter/timetext.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int PageRows = 200;
constexpr qint64 FirstSlice = 256;
constexpr qint64 LargestSlice = 65'536;
constexpr qint64 TurnMsecs = 8; // About half a frame; the rest is done in the next turn of the event loop.
constexpr int AllRows = 1 << 30;
constexpr qsizetype LongestName = 80; // Of a worker's name: a view would take too long to lay out 200,000 characters.

bool isNewer(const JournalRow &row, qint64 id)
{
    return row.id > id;
}

} // namespace

JournalTableModel::JournalTableModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &JournalTableModel::scan);
    connect(&journal, &Journal::stateChanged, this, &JournalTableModel::restart);
    connect(&journal, &Journal::rowAdded, this, &JournalTableModel::onRowAdded);
    connect(&journal, &Journal::rowChanged, this, &JournalTableModel::updateChanged);
    connect(&journal, &Journal::pruned, this, &JournalTableModel::onPruned);
    restart();
}

JournalTableModel::~JournalTableModel() = default;

void JournalTableModel::setNow(std::function<UtcMsecs()> now)
{
    m_now = std::move(now);
}

void JournalTableModel::setWorld(const QString &world, std::function<UtcMsecs()> now)
{
    m_world = world;
    m_worldNow = std::move(now);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Time)), index(int(m_rows.size()) - 1, int(Column::Profile)));
}

bool JournalTableModel::isOfOtherRun(const JournalRow &row) const
{
    return row.origin.training && (!m_worldNow || row.origin.world != m_world);
}

void JournalTableModel::setQuery(const JournalQuery &query)
{
    m_query = query;
    restart();
}

void JournalTableModel::restart()
{
    const Journal::IdRange range = m_journal.idRange();
    beginResetModel();
    m_rows.clear();
    m_newest = range.newest;
    m_oldest = range.oldest;
    m_next = range.newest > 0 ? range.newest + 1 : 0;
    m_slice = FirstSlice;
    m_wanted = PageRows;
    endResetModel();
    scan();
}

QList<JournalRow> JournalTableModel::fitting(qint64 from, qint64 below) const
{
    JournalQuery query = m_query;
    query.from = from;
    query.below = below;
    query.limit = AllRows;
    return m_journal.rows(query);
}

/// Reads towards older rows until the page is full, the journal ends, or this turn's time is up.
void JournalTableModel::scan()
{
    QElapsedTimer turn;
    turn.start();
    while (hasMore() && m_rows.size() < m_wanted && turn.elapsed() < TurnMsecs) {
        QElapsedTimer clock;
        clock.start();
        const qint64 from = std::max(m_next - m_slice, m_oldest);
        const QList<JournalRow> found = fitting(from, m_next);
        m_next = from;
        insertAt(int(m_rows.size()), found);
        if (clock.elapsed() > TurnMsecs)
            m_slice = std::max<qint64>(m_slice / 2, 16);
        else if (clock.elapsed() < TurnMsecs / 4 && found.size() < PageRows)
            m_slice = std::min(m_slice * 2, LargestSlice);
    }
    if (hasMore() && m_rows.size() < m_wanted)
        m_again.start();
    Q_EMIT progressed();
}

bool JournalTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !isSearching();
}

void JournalTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_rows.size() + PageRows;
    m_again.start(); // The caller may be inside one of our signals, so no rows are inserted before the next turn.
}

void JournalTableModel::readOn(int rows)
{
    m_wanted = std::max<qsizetype>(m_wanted, rows);
    if (!isSearching())
        scan();
}

void JournalTableModel::insertAt(int row, const QList<JournalRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    if (row == m_rows.size()) {
        m_rows += rows;
    } else {
        m_rows.insert(row, rows.size(), JournalRow());
        std::copy(rows.cbegin(), rows.cend(), m_rows.begin() + row);
    }
    endInsertRows();
}

void JournalTableModel::removeAt(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void JournalTableModel::onRowAdded(qint64 id)
{
    if (m_next == 0) { // The first row of an empty journal.
        m_oldest = id;
        m_next = id;
    }
    m_newest = std::max(m_newest, id);
    updateChanged(id);
}

void JournalTableModel::updateChanged(qint64 id)
{
    if (id < m_next)
        return; // The row will be read later, as it is then.
    merge(id);
    Q_EMIT progressed();
}

/// Reads a changed row: it may match the query now, or no longer.
void JournalTableModel::merge(qint64 id)
{
    const QList<JournalRow> now = fitting(id, id + 1);
    const int row = rowOf(id);
    if (now.isEmpty()) {
        if (row >= 0)
            removeAt(row, row);
    } else if (row >= 0) {
        m_rows[row] = now.constFirst();
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else {
        const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id, isNewer);
        insertAt(int(place - m_rows.cbegin()), now);
    }
}

void JournalTableModel::onPruned()
{
    m_oldest = m_journal.idRange().oldest;
    m_next = std::max(m_next, m_oldest);
    const QList<qint64> left = m_rows.isEmpty() ? QList<qint64>() : m_journal.ids(m_rows.constLast().id);
    const auto isGone = [&](const JournalRow &row) { return !std::binary_search(left.cbegin(), left.cend(), row.id); };
    for (auto last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(m_rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(m_rows.at(first - 1)))
            --first;
        removeAt(first, last);
        last = first;
    }
    Q_EMIT progressed();
}

void JournalTableModel::catchUp()
{
    onPruned();
    const QList<qint64> newer = m_journal.ids(m_newest + 1);
    for (const qint64 id : newer)
        onRowAdded(id);
    QList<qint64> open;
    for (const JournalRow &row : std::as_const(m_rows)) {
        if (row.open)
            open += row.id;
    }
    for (const qint64 id : std::as_const(open))
        updateChanged(id);
}

const JournalRow *JournalTableModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int JournalTableModel::rowOf(qint64 id) const
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id, isNewer);
    return place != m_rows.cend() && place->id == id ? int(place - m_rows.cbegin()) : -1;
}

RowOutcome JournalTableModel::rowOutcome(const JournalRow &row) const
{
    return rowOutcomeOf(row, m_journal.isClaimed(row.id));
}

int JournalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString JournalTableModel::text(const JournalRow &row, Column column) const
{
    const Instruction &what = row.instruction;
    switch (column) {
    case Column::Time:
        return what.worldTime == 0 || isOfOtherRun(row) ? timeText(row.begun, m_now())
                                                        : timeText(what.worldTime, m_worldNow ? m_worldNow() : m_now());
    case Column::Instruction:
        return what.workerName.isEmpty()
                   ? actionTitle(what.action)
                   : tr("%1 → %2").arg(actionTitle(what.action), what.workerName.left(LongestName));
    case Column::Outcome:
        return rowOutcomeText(rowOutcome(row));
    case Column::Answer:
        return row.httpStatus == 0 ? u"–"_s : answerText(row);
    case Column::Duration:
        return row.answered ? tr("%1 ms").arg(QLocale().toString(row.durationMsecs)) : u"–"_s;
    case Column::Reservation:
        return what.target().toString();
    case Column::Profile:
        return profileText(row);
    case Column::Count:
        break;
    }
    return {};
}

QString JournalTableModel::profileText(const JournalRow &row) const
{
    if (!isOfOtherRun(row))
        return row.origin.training ? tr("Training · %1").arg(row.origin.profile) : row.origin.profile;
    const UtcMsecs begun = beginOfSimulatorRun(row.origin.world);
    //: %1 is a time, %2 the title of a scenario.
    return begun == 0 ? tr("Earlier run · %1").arg(row.origin.profile)
                      : tr("Run of %1 · %2").arg(timeText(begun, m_now()), row.origin.profile);
}

QVariant JournalTableModel::sortValue(const JournalRow &row, Column column) const
{
    switch (column) {
    case Column::Time:
        return row.begun;
    case Column::Answer:
        return row.httpStatus;
    case Column::Duration:
        return row.durationMsecs;
    case Column::Instruction:
    case Column::Outcome:
    case Column::Reservation:
    case Column::Profile:
    case Column::Count:
        break;
    }
    return text(row, column);
}

QVariant JournalTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (index.column() != int(Column::Time))
            return {};
        return row.instruction.worldTime == 0
                   ? utcStamp(row.begun)
                   : tr("%1 by the world's clock; %2 by this computer's")
                         .arg(timeText(row.instruction.worldTime, row.instruction.worldTime),
                              // Each with its own day as "today", which shows it to the second.
                              timeText(row.begun, row.begun));
    case JournalIdRole:
        return row.id;
    case JournalRowRole:
        return QVariant::fromValue(row);
    case RowOutcomeRole:
        return int(rowOutcome(row));
    case OtherRunRole:
        return isOfOtherRun(row);
    case SortValueRole:
        return sortValue(row, static_cast<Column>(index.column()));
    default:
        return {};
    }
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == int(Column::Duration) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Instruction:
        return tr("Instruction");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Answer:
        return tr("Answer");
    case Column::Duration:
        return tr("Duration");
    case Column::Reservation:
        return tr("Reservation");
    case Column::Profile:
        return tr("Profile");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
