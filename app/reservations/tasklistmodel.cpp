#include "tasklistmodel.h"

#include "attributes.h"
#include "plaintext.h"
#include "roles.h"
#include "text/joinedparts.h"
#include "text/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The headings from top to bottom: tasks that need somebody come first.
constexpr std::array GroupOrder = {TaskStatus::Reserved, TaskStatus::Pending,   TaskStatus::Assigned,
                                   TaskStatus::Wrapping, TaskStatus::Completed, TaskStatus::Canceled,
                                   TaskStatus::Unknown};

int groupOfStatus(TaskStatus status)
{
    const auto place = std::find(GroupOrder.cbegin(), GroupOrder.cend(), status);
    return static_cast<int>(place - GroupOrder.cbegin());
}

/// The internal id of a task's index says under which heading it is; a heading has 0.
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
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isTask(index))
        return taskData(rowAt(groupOf(index), index.row()), role);
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
    const auto known = m_placeOf.constFind(task);
    return known == m_placeOf.cend() ? QModelIndex() : createIndex(rowOf(*known, task), 0, idOf(known->group));
}

const Task *TaskListModel::task(Sid task) const
{
    const auto known = m_placeOf.constFind(task);
    return known == m_placeOf.cend() ? nullptr : &rowAt(known->group, rowOf(*known, task)).task;
}

QList<Task> TaskListModel::tasksWith(TaskStatus status) const
{
    QList<Task> tasks;
    for (const std::unique_ptr<Row> &row : group(groupOfStatus(status)))
        tasks.append(row->task);
    return tasks;
}

bool TaskListModel::hasOpen() const
{
    for (const TaskStatus status : GroupOrder) {
        const bool isOver = status == TaskStatus::Completed || status == TaskStatus::Canceled;
        if (!isOver && !group(groupOfStatus(status)).empty())
            return true;
    }
    return false;
}

void TaskListModel::clear()
{
    if (m_placeOf.isEmpty())
        return;
    beginResetModel();
    m_groups = {};
    m_headings = {};
    m_placeOf.clear();
    endResetModel();
}

void TaskListModel::merge(const QList<Task> &tasks)
{
    std::array<Group, GroupCount> fresh;
    std::array<bool, GroupCount> touched{};
    // A list that changes between two pages may contain a task twice; the later one is newer.
    QHash<Sid, qsizetype> last;
    last.reserve(tasks.size());
    for (qsizetype i = 0; i < tasks.size(); ++i)
        last.insert(tasks.at(i).sid, i);
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks.at(i);
        if (last.value(task.sid) != i)
            continue;
        const int to = groupOfStatus(task.status);
        const auto known = m_placeOf.constFind(task.sid);
        if (known == m_placeOf.cend()) {
            fresh.at(static_cast<size_t>(to)).push_back(std::make_unique<Row>(Row{task, 0, {}, {}}));
            continue;
        }
        const Place from = *known;
        const int at = rowOf(from, task.sid);
        if (sameForPeople(rowAt(from.group, at).task, task))
            continue;
        touched.at(static_cast<size_t>(from.group)) = touched.at(static_cast<size_t>(to)) = true;
        if (from.group == to && from.created == task.created)
            update(to, at, task);
        else
            move(from.group, at, to, task);
    }
    for (int to = 0; to < GroupCount; ++to) {
        insert(to, std::move(fresh.at(static_cast<size_t>(to))));
        if (touched.at(static_cast<size_t>(to)))
            headingChanged(to);
    }
}

void TaskListModel::retain(const QSet<Sid> &present)
{
    for (int from = 0; from < GroupCount; ++from) {
        for (int last = static_cast<int>(group(from).size()) - 1; last >= 0; --last) {
            const auto stays = [&](int at) { return present.contains(rowAt(from, at).task.sid); };
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

const QString &TaskListModel::titleOf(const Row &row)
{
    if (row.title.isNull())
        row.title = taskTitle(row.task);
    return row.title;
}

QString TaskListModel::subtitleOf(const Task &task)
{
    const QString odd = task.odd.isEmpty() ? QString() : oneLine(task.odd.value(u"priority"_s));
    const QString priority = tr("priority %1").arg(odd.isEmpty() ? QString::number(task.priority) : odd);
    return task.taskChannelName.isEmpty() ? priority : oneLine(task.taskChannelName) + u" · "_s + priority;
}

QVariant TaskListModel::taskData(const Row &row, int role)
{
    const Task &task = row.task;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: // Of our own making only: a tool tip shows what looks like HTML as HTML.
        return task.sid.toString();
    case SubtitleRole:
        return subtitleOf(task);
    case Qt::AccessibleTextRole: {
        const auto group = std::find(GroupOrder.cbegin(), GroupOrder.cend(), task.status);
        const QString status = group == GroupOrder.cend() ? QString() : headingTitle(int(group - GroupOrder.cbegin()));
        QStringList parts = {titleOf(row), status, subtitleOf(task)};
        // For screen readers, to whom the order of the rows does not tell who has waited longest.
        if (task.created != 0)
            parts.append(tr("since %1").arg(timeText(task.created, task.created)));
        parts.removeAll(QString());
        return parts.join(comma());
    }
    case SearchRole:
        if (row.search.isNull())
            row.search = searchText(titleOf(row) + u'\n' + subtitleOf(task) + u'\n' + task.sid.toString());
        return row.search;
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
    return statusTitle(GroupOrder.at(static_cast<size_t>(group)));
}

QString TaskListModel::statusTitle(TaskStatus status)
{
    switch (status) {
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

int TaskListModel::rowOf(const Place &place, Sid task) const
{
    const Group &rows = group(place.group);
    const auto row = std::lower_bound(
        rows.cbegin(), rows.cend(), task, [&place](const std::unique_ptr<Row> &left, const Sid &right) {
            return left->task.created != place.created ? left->task.created < place.created : left->task.sid < right;
        });
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

/// Inserts new tasks of one heading, each run of neighbours at once.
void TaskListModel::insert(int group, Group rows)
{
    if (rows.empty())
        return;
    setHeading(group, true);
    const auto byAge = [](const std::unique_ptr<Row> &left, const std::unique_ptr<Row> &right) {
        return isBefore(left->task, right->task);
    };
    std::sort(rows.begin(), rows.end(), byAge);
    for (size_t i = 0; i < rows.size();) {
        const int at = placeFor(group, rows[i]->task);
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

void TaskListModel::insertRun(int group, int at, std::span<std::unique_ptr<Row>> run)
{
    beginInsertRows(headingIndex(group), at, at + static_cast<int>(run.size()) - 1);
    for (const std::unique_ptr<Row> &row : run)
        m_placeOf.insert(row->task.sid, {group, row->task.created});
    Group &there = this->group(group);
    there.insert(there.begin() + at, std::move_iterator(run.begin()), std::move_iterator(run.end()));
    endInsertRows();
}

void TaskListModel::update(int group, int at, const Task &task)
{
    *this->group(group).at(static_cast<size_t>(at)) = {task, m_clock.monotonic(), {}, {}};
    const QModelIndex index = createIndex(at, 0, idOf(group));
    Q_EMIT dataChanged(index, index);
}

/// Moves a task to another heading, or within its own where its time of creation has changed.
void TaskListModel::move(int from, int at, int to, const Task &task)
{
    setHeading(to, true);
    const int place = placeFor(to, task);
    const bool stays = from == to && (place == at || place == at + 1);
    if (!stays)
        beginMoveRows(headingIndex(from), at, at, headingIndex(to), place);
    std::unique_ptr<Row> row = std::move(group(from).at(static_cast<size_t>(at)));
    group(from).erase(group(from).begin() + at);
    *row = {task, m_clock.monotonic(), {}, {}};
    const int now = from == to && place > at ? place - 1 : place;
    group(to).insert(group(to).begin() + now, std::move(row));
    m_placeOf.insert(task.sid, {to, task.created});
    if (!stays)
        endMoveRows();
    const QModelIndex index = createIndex(now, 0, idOf(to));
    Q_EMIT dataChanged(index, index);
    if (group(from).empty())
        setHeading(from, false);
}

void TaskListModel::remove(int group, int first, int last)
{
    Group &rows = this->group(group);
    beginRemoveRows(headingIndex(group), first, last);
    for (int at = first; at <= last; ++at)
        m_placeOf.remove(rows.at(static_cast<size_t>(at))->task.sid);
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
    endRemoveRows();
    headingChanged(group);
}

int TaskListModel::placeFor(int group, const Task &task) const
{
    const Group &rows = this->group(group);
    const auto place =
        std::upper_bound(rows.cbegin(), rows.cend(), task, [](const Task &left, const std::unique_ptr<Row> &right) {
            return isBefore(left, right->task);
        });
    return static_cast<int>(place - rows.cbegin());
}

/// Announces a heading whose number of tasks has changed; removes it without tasks.
void TaskListModel::headingChanged(int group)
{
    if (this->group(group).empty()) {
        setHeading(group, false);
        return;
    }
    if (!m_headings.at(static_cast<size_t>(group)))
        return;
    const QModelIndex index = headingIndex(group);
    Q_EMIT dataChanged(index, index);
}

} // namespace Desk
