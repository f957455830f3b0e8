#pragma once

#include "reservations/clock.h"
#include "story/waiting/waitingalarms.h"

#include <QWidget>

namespace Desk {

class ActivitiesTable;
class AlarmsForm;
class LastMinutes;
class PlainLabel;

/// Beside what waits: who is there, what to be told of, and how it was in the last minutes.
class WorkersStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkersStrip)
public:
    explicit WorkersStrip(QWidget *parent = nullptr);
    ~WorkersStrip() override;

    void setClock(const Clock &clock);
    void setNow(const WaitingNow &now);
    void updateTimes();
    [[nodiscard]] AlarmsForm &alarms() const { return *m_alarms; }

private:
    ActivitiesTable *m_activities;
    AlarmsForm *m_alarms;
    LastMinutes *m_minutes;
    PlainLabel *m_minutesNote;
};

} // namespace Desk
