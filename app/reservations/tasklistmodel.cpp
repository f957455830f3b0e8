#include "tasklistmodel.h"

#include "attributes.h"
#include "plaintext.h"
#include "roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The headings from top to bottom: what needs somebody comes first.
constexpr std::array GroupOrder = {TaskStatus::Reserved, TaskStatus::Pending,   TaskStatus::Assigned,
                                   TaskStatus::Wrapping, TaskStatus::Completed, TaskStatus::Canceled,
                                   TaskStatus::Unknown};

int groupOfStatus(TaskStatus status)
{
    const auto place = std::find(GroupOrder.cbegin(), GroupOrder.cend(), status);
    return static_cast<int>(place - GroupOrder.cbegin());
}

/// Tasks know their heading by this; a heading has 0.
quintptr idOf(int group)
{
    return static_cast<quintptr>(group) + 1;
}

bool isBefore(const Task &left, const Task &right)
{
    return left.created != right.created ? left.created < right.created : left.sid < right.sid;
}

} // namespace

TaskListModel::TaskListModel(QObject *parent)
    : TaskListModel(Clock::system(), parent)
{
}

TaskListModel::TaskListModel(Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(std::move(clock))
{
    static_assert(GroupOrder.size() == GroupCount);
}

TaskListModel::~TaskListModel() = default;

QModelIndex TaskListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOf(groupAt(parent.row())) : 0);
}

QModelIndex TaskListModel::parent(const QModelIndex &child) const
{
    return isTask(child) ? headingIndex(groupOf(child)) : QModelIndex();
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(std::count(m_headings.cbegin(), m_headings.cend(), true));
    if (isTask(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(group(groupAt(parent.row())).size());
}

int TaskListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isTask(index))
        return taskData(group(groupOf(index)).at(static_cast<size_t>(index.row())), role);
    return headingData(groupAt(index.row()), role);
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isTask(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

bool TaskListModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && !isTask(index);
}

QModelIndex TaskListModel::indexOf(Sid task) const
{
    const auto known = m_groupOf.constFind(task);
    return known == m_groupOf.cend() ? QModelIndex() : createIndex(rowIn(*known, task), 0, idOf(*known));
}

const Task *TaskListModel::task(Sid task) const
{
    const auto known = m_groupOf.constFind(task);
    return known == m_groupOf.cend() ? nullptr : &group(*known).at(static_cast<size_t>(rowIn(*known, task))).task;
}

void TaskListModel::clear()
{
    if (m_groupOf.isEmpty())
        return;
    beginResetModel();
    m_groups = {};
    m_headings = {};
    m_groupOf.clear();
    endResetModel();
}

void TaskListModel::merge(const QList<Task> &tasks)
{
    const qint64 now = m_clock.monotonic();
    std::array<std::vector<Row>, GroupCount> fresh;
    QHash<Sid, qsizetype> last; // a list that moves under the paging names one twice: the later one is newer
    for (qsizetype i = 0; i < tasks.size(); ++i)
        last.insert(tasks.at(i).sid, i);
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks.at(i);
        if (last.value(task.sid) != i)
            continue;
        const int to = groupOfStatus(task.status);
        const auto known = m_groupOf.constFind(task.sid);
        if (known == m_groupOf.cend()) {
            fresh.at(static_cast<size_t>(to)).push_back({task, taskTitle(task), 0});
            continue;
        }
        const int from = *known;
        const int at = rowIn(from, task.sid);
        if (sameForPeople(group(from).at(static_cast<size_t>(at)).task, task))
            continue;
        Row row{task, taskTitle(task), now};
        if (from == to)
            update(from, at, std::move(row));
        else
            move(from, at, to, std::move(row));
    }
    for (int to = 0; to < GroupCount; ++to)
        insert(to, std::move(fresh.at(static_cast<size_t>(to))));
}

void TaskListModel::retain(const QSet<Sid> &present)
{
    for (int from = 0; from < GroupCount; ++from) {
        for (int last = static_cast<int>(group(from).size()) - 1; last >= 0; --last) {
            const auto stays = [&](int at) {
                return present.contains(group(from).at(static_cast<size_t>(at)).task.sid);
            };
            if (stays(last))
                continue;
            int first = last;
            while (first > 0 && !stays(first - 1))
                --first;
            remove(from, first, last);
            last = first;
        }
    }
}

QVariant TaskListModel::headingData(int group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return headingTitle(group);
    case Qt::AccessibleTextRole:
        return tr("%1, %n task(s)", nullptr, headingCount(group)).arg(headingTitle(group));
    case CountRole:
        return headingCount(group);
    case StatusRole:
        return static_cast<int>(GroupOrder.at(static_cast<size_t>(group)));
    default:
        return {};
    }
}

QVariant TaskListModel::taskData(const Row &row, int role) const
{
    const Task &task = row.task;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // of our own making only: a tool tip takes what looks like HTML for HTML
        return task.sid.toString();
    case SubtitleRole: {
        const QString priority = tr("priority %1").arg(task.priority);
        return task.taskChannelName.isEmpty() ? priority : oneLine(task.taskChannelName) + u" · "_s + priority;
    }
    case SortRole:
        return task.created;
    case ValueRole:
        return QVariant::fromValue(task);
    case SidRole:
        return QVariant::fromValue(task.sid);
    case StatusRole:
        return static_cast<int>(task.status);
    case ChangedAtRole:
        return row.changedAt;
    default:
        return {};
    }
}

QString TaskListModel::headingTitle(int group)
{
    switch (GroupOrder.at(static_cast<size_t>(group))) {
    case TaskStatus::Reserved:
        return tr("Reserved");
    case TaskStatus::Pending:
        return tr("Pending");
    case TaskStatus::Assigned:
        return tr("Assigned");
    case TaskStatus::Wrapping:
        return tr("Wrapping");
    case TaskStatus::Completed:
        return tr("Completed");
    case TaskStatus::Canceled:
        return tr("Canceled");
    case TaskStatus::Unknown:
        break;
    }
    return tr("Another status");
}

int TaskListModel::headingCount(int group) const
{
    return static_cast<int>(this->group(group).size());
}

/// The age that the server counts moves with every answer; it is no change of the task.
bool TaskListModel::sameForPeople(const Task &left, const Task &right)
{
    Task aged = left;
    aged.ageSeconds = right.ageSeconds;
    return aged == right;
}

bool TaskListModel::isTask(const QModelIndex &index)
{
    return index.internalId() != 0;
}

int TaskListModel::groupOf(const QModelIndex &task)
{
    return static_cast<int>(task.internalId()) - 1;
}

QModelIndex TaskListModel::headingIndex(int group) const
{
    return createIndex(headingRow(group), 0, quintptr(0));
}

int TaskListModel::headingRow(int group) const
{
    return static_cast<int>(std::count(m_headings.cbegin(), m_headings.cbegin() + group, true));
}

int TaskListModel::groupAt(int headingRow) const
{
    for (int group = 0; group < GroupCount; ++group) {
        if (m_headings.at(static_cast<size_t>(group)) && headingRow-- == 0)
            return group;
    }
    return GroupCount - 1;
}

int TaskListModel::rowIn(int group, Sid task) const
{
    const Group &rows = this->group(group);
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&task](const Row &one) { return one.task.sid == task; });
    return static_cast<int>(row - rows.cbegin());
}

void TaskListModel::setHeading(int group, bool shown)
{
    bool &heading = m_headings.at(static_cast<size_t>(group));
    if (heading == shown)
        return;
    const int row = headingRow(group);
    if (shown)
        beginInsertRows({}, row, row);
    else
        beginRemoveRows({}, row, row);
    heading = shown;
    if (shown)
        endInsertRows();
    else
        endRemoveRows();
}

/// New tasks of one heading, each run of neighbours in one go.
void TaskListModel::insert(int group, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    setHeading(group, true);
    const auto byAge = [](const Row &left, const Row &right) { return isBefore(left.task, right.task); };
    std::sort(rows.begin(), rows.end(), byAge);
    for (size_t i = 0; i < rows.size();) {
        const int at = placeFor(group, rows[i].task);
        const Group &there = this->group(group);
        size_t end = i + 1;
        while (end < rows.size() &&
               (at == static_cast<int>(there.size()) || byAge(rows[end], there.at(static_cast<size_t>(at)))))
            ++end;
        insertRun(group, at, std::span(rows).subspan(i, end - i));
        i = end;
    }
    headingChanged(group);
}

void TaskListModel::insertRun(int group, int at, std::span<Row> run)
{
    beginInsertRows(headingIndex(group), at, at + static_cast<int>(run.size()) - 1);
    for (const Row &row : run)
        m_groupOf.insert(row.task.sid, group);
    Group &there = this->group(group);
    there.insert(there.begin() + at, std::move_iterator(run.begin()), std::move_iterator(run.end()));
    endInsertRows();
}

void TaskListModel::update(int group, int at, Row row)
{
    this->group(group).at(static_cast<size_t>(at)) = std::move(row);
    const QModelIndex index = createIndex(at, 0, idOf(group));
    Q_EMIT dataChanged(index, index);
}

void TaskListModel::move(int from, int at, int to, Row row)
{
    setHeading(to, true);
    const int place = placeFor(to, row.task);
    beginMoveRows(headingIndex(from), at, at, headingIndex(to), place);
    group(from).erase(group(from).begin() + at);
    m_groupOf.insert(row.task.sid, to);
    group(to).insert(group(to).begin() + place, std::move(row));
    endMoveRows();
    const QModelIndex index = createIndex(place, 0, idOf(to));
    Q_EMIT dataChanged(index, index);
    headingChanged(from);
    headingChanged(to);
}

void TaskListModel::remove(int group, int first, int last)
{
    Group &rows = this->group(group);
    beginRemoveRows(headingIndex(group), first, last);
    for (int at = first; at <= last; ++at)
        m_groupOf.remove(rows.at(static_cast<size_t>(at)).task.sid);
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
    endRemoveRows();
    headingChanged(group);
}

int TaskListModel::placeFor(int group, const Task &task) const
{
    const Group &rows = this->group(group);
    const auto place = std::upper_bound(rows.cbegin(), rows.cend(), task,
                                        [](const Task &left, const Row &right) { return isBefore(left, right.task); });
    return static_cast<int>(place - rows.cbegin());
}

/// Its count is another; without tasks it goes.
void TaskListModel::headingChanged(int group)
{
    if (this->group(group).empty()) {
        setHeading(group, false);
        return;
    }
    const QModelIndex index = headingIndex(group);
    Q_EMIT dataChanged(index, index);
}

} // namespace Desk
