#pragma once

#include "reservations/clock.h"
#include "story/waiting/waitingnow.h"
#include "ui/widgets/rowtable.h"

namespace Desk {

class ActivitiesModel;

/// The workers by activity: how many, and who has been there longest. As high as its rows.
class ActivitiesTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivitiesTable)
public:
    explicit ActivitiesTable(QWidget *parent = nullptr);
    ~ActivitiesTable() override;

    void setClock(const Clock &clock);
    void setActivities(const QList<WaitingActivity> &activities);
    void updateTimes();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void shareWidth() override;

private:
    [[nodiscard]] int widthOf(int column) const;

    ActivitiesModel *m_model;
};

} // namespace Desk
