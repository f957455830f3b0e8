#pragma once

#include "namesakes.h"
#include "taskrouter/values.h"

#include <QAbstractListModel>

namespace Desk {

/// The workers of a workspace: who is available first, and among them by name. Merged by SID: whoever changes activity
/// stays selected, and nobody else moves.
class WorkerListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkerListModel)
public:
    explicit WorkerListModel(QObject *parent = nullptr);
    ~WorkerListModel() override;

    void setWorkers(QList<Worker> workers);
    /// Shows only those whose name, activity or SID contains this text.
    void setSearch(const QString &text);
    /// Of all, shown or not.
    [[nodiscard]] qsizetype count() const { return m_all.size(); }
    [[nodiscard]] const QList<Worker> &all() const { return m_all; } ///< Likewise.
    [[nodiscard]] int available() const;                             ///< Likewise.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: name; SubtitleRole: activity, and the SID's end where another has the name; SidRole; SortRole:
    /// since when they are in it; ToolTipRole: the SID.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void merge();
    [[nodiscard]] bool isWanted(const Worker &worker) const;
    [[nodiscard]] QString subtitleOf(const Worker &worker) const;

    QList<Worker> m_all; ///< In order.
    QList<Worker> m_shown;
    Namesakes m_namesakes;
    QString m_wanted; ///< A search text.
};

} // namespace Desk
