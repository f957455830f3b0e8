#pragma once

#include "taskrouter/values.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace Desk {

class TaskListModel;

/// Tasks that a person wants at hand, whatever the list of tasks shows: in the order in which they were pinned, with
/// what the list says of them now. One that is in no list any more keeps its title and says so.
class PinnedTasksModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinnedTasksModel)
public:
    static constexpr qsizetype MostTasks = 50;

    explicit PinnedTasksModel(QObject *parent = nullptr);
    ~PinnedTasksModel() override;

    /// Not owned; null for none. Pins of another workspace are not shown.
    void setTasks(const TaskListModel *tasks);
    void setWorkspace(Sid workspace);
    [[nodiscard]] Sid workspace() const { return m_workspace; }
    [[nodiscard]] bool isPinned(Sid task) const;
    /// Of the workspace; one that is not in the list is not pinned. The oldest goes where there are too many.
    void pin(Sid task);
    void unpin(Sid task);
    /// All pins, of every workspace, as JSON; what cannot be read is left out.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &json);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: title; SubtitleRole: status and the list's second line; SidRole, SortRole (date_created),
    /// ToolTipRole: the SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// save() is another.
    void pinsChanged();

private:
    struct Pin
    {
        Sid workspace;
        Sid task;
        QString title;
    };
    void show();
    [[nodiscard]] QString subtitleOf(Sid task) const;

    QPointer<const TaskListModel> m_tasks;
    Sid m_workspace;
    QList<Pin> m_pins;
    QList<Pin> m_shown; ///< Of the workspace.
    QTimer m_update;    ///< Not within the list's own signals.
};

} // namespace Desk
