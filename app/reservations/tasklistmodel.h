#pragma once

#include "clock.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <array>
#include <span>
#include <vector>

namespace Desk {

/// The tasks of a workspace under a heading for each status that has any: reserved, pending, assigned, wrapping,
/// completed, canceled, and what is newer than this program. A tree of two floors, one column; oldest first. Merged by
/// SID: a task whose status changes moves to its new heading and stays selected.
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
    /// DisplayRole: title of the task or of the heading; SubtitleRole, CountRole (headings), SortRole (date_created of
    /// a task), ValueRole, SidRole, StatusRole (headings too), ChangedAtRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Sid task) const; ///< Invalid where there is none.
    [[nodiscard]] const Task *task(Sid task) const;
    [[nodiscard]] qsizetype count() const { return m_groupOf.size(); }

    /// Another workspace: everything goes.
    void clear();
    void merge(const QList<Task> &tasks);
    /// A complete refresh arrived: tasks that are not among `present` are removed.
    void retain(const QSet<Sid> &present);

private:
    struct Row
    {
        Task task;
        QString title;
        qint64 changedAt = 0;
    };
    using Group = std::vector<Row>;
    static constexpr int GroupCount = 7;

    [[nodiscard]] static bool isTask(const QModelIndex &index);
    [[nodiscard]] static int groupOf(const QModelIndex &task);
    [[nodiscard]] static bool sameForPeople(const Task &left, const Task &right);
    [[nodiscard]] static QString headingTitle(int group);
    [[nodiscard]] const Group &group(int number) const { return m_groups.at(static_cast<size_t>(number)); }
    [[nodiscard]] Group &group(int number) { return m_groups.at(static_cast<size_t>(number)); }
    [[nodiscard]] QVariant headingData(int group, int role) const;
    [[nodiscard]] QVariant taskData(const Row &row, int role) const;
    [[nodiscard]] int headingCount(int group) const;
    [[nodiscard]] QModelIndex headingIndex(int group) const;
    [[nodiscard]] int headingRow(int group) const;
    [[nodiscard]] int groupAt(int headingRow) const;
    [[nodiscard]] int rowIn(int group, Sid task) const;
    [[nodiscard]] int placeFor(int group, const Task &task) const;
    void setHeading(int group, bool shown);
    void insert(int group, std::vector<Row> rows);
    void insertRun(int group, int at, std::span<Row> run);
    void update(int group, int at, Row row);
    void move(int from, int at, int to, Row row);
    void remove(int group, int first, int last);
    void headingChanged(int group);

    Clock m_clock;
    std::array<Group, GroupCount> m_groups;
    std::array<bool, GroupCount> m_headings{}; ///< Which headings are shown.
    QHash<Sid, int> m_groupOf;
};

} // namespace Desk
