#pragma once

#include "clock.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace Desk {

/// The tasks of a workspace under one heading for each status that has any: reserved, pending, assigned, wrapping,
/// completed, canceled, and those unknown to this program. A tree with two levels and one column, oldest tasks first.
/// Merged by SID: a task whose status changes moves to its new heading and stays selected.
class TaskListModel : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskListModel)
public:
    explicit TaskListModel(QObject *parent = nullptr);
    explicit TaskListModel(Clock clock, QObject *parent = nullptr);
    ~TaskListModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: title of the task or heading; SubtitleRole, CountRole (headings), SortRole (date_created of a
    /// task), ValueRole, SidRole, StatusRole (also of headings), ChangedAtRole, SearchRole (title, second line and
    /// SID).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Sid task) const; ///< Invalid where there is none.
    [[nodiscard]] const Task *task(Sid task) const;
    /// The tasks with this status, oldest first.
    [[nodiscard]] QList<Task> tasksWith(TaskStatus status) const;
    /// True where a task is neither completed nor canceled.
    [[nodiscard]] bool hasOpen() const;
    /// Of a heading, in a person's language: "Reserved".
    [[nodiscard]] static QString statusTitle(TaskStatus status);
    [[nodiscard]] qsizetype count() const { return m_placeOf.size(); }
    /// True where they differ in nothing but the age that the server counts, which is another in every answer.
    [[nodiscard]] static bool sameForPeople(const Task &left, const Task &right);

    /// Removes all tasks, for another workspace.
    void clear();
    void merge(const QList<Task> &tasks);
    /// A complete list has arrived: removes tasks that are not in `present`.
    void retain(const QSet<Sid> &present);

private:
    struct Row
    {
        Task task;
        qint64 changedAt = 0;
        mutable QString title;  ///< Made on demand, because of thousands of tasks only a few are visible.
        mutable QString search; ///< Made on demand as well.
    };
    /// Sorted by isBefore(). The rows are pointers, so that moving one does not copy its neighbours.
    using Group = std::vector<std::unique_ptr<Row>>;
    /// Where a task stands: its group, and what it is sorted by in there.
    struct Place
    {
        int group = 0;
        UtcMsecs created = 0;
    };
    static constexpr int GroupCount = 7;

    [[nodiscard]] static bool isTask(const QModelIndex &index);
    [[nodiscard]] static int groupOf(const QModelIndex &task);
    [[nodiscard]] static QString headingTitle(int group);
    [[nodiscard]] const Group &group(int number) const { return m_groups.at(static_cast<size_t>(number)); }
    [[nodiscard]] Group &group(int number) { return m_groups.at(static_cast<size_t>(number)); }
    [[nodiscard]] QVariant headingData(int group, int role) const;
    [[nodiscard]] static QVariant taskData(const Row &row, int role);
    [[nodiscard]] static const QString &titleOf(const Row &row);
    [[nodiscard]] static QString subtitleOf(const Task &task);
    [[nodiscard]] int headingCount(int group) const;
    [[nodiscard]] QModelIndex headingIndex(int group) const;
    [[nodiscard]] int headingRow(int group) const;
    [[nodiscard]] int groupAt(int headingRow) const;
    [[nodiscard]] const Row &rowAt(int group, int at) const { return *this->group(group).at(static_cast<size_t>(at)); }
    [[nodiscard]] int rowOf(const Place &place, Sid task) const;
    [[nodiscard]] int placeFor(int group, const Task &task) const;
    void setHeading(int group, bool shown);
    void insert(int group, Group rows);
    void insertRun(int group, int at, std::span<std::unique_ptr<Row>> run);
    void update(int group, int at, const Task &task);
    void move(int from, int at, int to, const Task &task);
    void remove(int group, int first, int last);
    void headingChanged(int group);

    Clock m_clock;
    std::array<Group, GroupCount> m_groups;
    std::array<bool, GroupCount> m_headings{}; ///< Which headings are shown.
    QHash<Sid, Place> m_placeOf;
};

} // namespace Desk
