#pragma once

#include "reservations/clock.h"
#include "story/waiting/waitingnow.h"

#include <QAbstractTableModel>

namespace Desk {

/// An activity a row: its name, how many are in it, and who has been longest.
class ActivitiesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivitiesModel)
public:
    enum class Column : quint8 { Activity, People, Longest, Count };
    Q_ENUM(Column)
    enum Role : int {
        ActivityRole = Qt::UserRole + 1, ///< WaitingActivity
        SortValueRole                    ///< People as a number, and since when; nothing for the name.
    };

    explicit ActivitiesModel(QObject *parent = nullptr);
    ~ActivitiesModel() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    void setActivities(const QList<WaitingActivity> &activities);
    [[nodiscard]] const WaitingActivity *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Clock m_clock = Clock::system();
    QList<WaitingActivity> m_activities;
};

} // namespace Desk
