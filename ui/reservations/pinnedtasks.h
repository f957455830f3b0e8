#pragma once

#include "reservations/clock.h"

#include <QWidget>

namespace Desk {

class OpenList;
class PinnedTasksModel;
class TaskDelegate;
class TaskListModel;

/// The tasks that a person pinned, above the list of tasks: as high as they are, up to a few rows. Hidden while there
/// are none.
class PinnedTasks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinnedTasks)
public:
    explicit PinnedTasks(QWidget *parent = nullptr);
    ~PinnedTasks() override;

    /// Not owned; null for none.
    void setTasks(const TaskListModel *tasks, const Clock &clock);
    [[nodiscard]] PinnedTasksModel &pins() const { return *m_model; }
    /// Marks the task that is open.
    void setCurrent(Sid task);
    /// Repaints the ages.
    void updateTimes();

Q_SIGNALS:
    /// A person chose this task.
    void chosen(Desk::Sid task);

private:
    void fit();
    void showMenu(const QPoint &at);

    PinnedTasksModel *m_model;
    OpenList *m_view;
    TaskDelegate *m_delegate;
    Sid m_current;
};

} // namespace Desk
