#include "statetext.h"

#include "paneltarget.h"

#include "reservations/plaintext.h"

#include <QCoreApplication>

namespace Desk::StateText {

namespace {

constexpr qsizetype LongestWorker = 80;

struct StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::StateText)
};

QString workerOf(const PanelTarget &target)
{
    const QString name = target.reservation ? oneLine(target.reservation->workerName).left(LongestWorker) : QString();
    return name.isEmpty() ? StateTexts::tr("the worker") : name;
}

} // namespace

bool isOver(const PanelTarget &target)
{
    return !end(target).isEmpty();
}

QString end(const PanelTarget &target)
{
    if (target.about == SidKind::Task && target.task && target.task->status == TaskStatus::Canceled)
        return StateTexts::tr("The task was canceled.");
    if (target.about == SidKind::Task && target.task && target.task->status == TaskStatus::Completed)
        return StateTexts::tr("The task is completed.");
    if (target.about != SidKind::Reservation)
        return {};
    switch (target.reservation ? target.reservation->status : ReservationStatus::Unknown) {
    case ReservationStatus::Completed:
        return StateTexts::tr("The work of %1 on this task is done.").arg(workerOf(target));
    case ReservationStatus::Rejected:
        return StateTexts::tr("This offer to %1 was turned down.").arg(workerOf(target));
    case ReservationStatus::Timeout:
        return StateTexts::tr("This offer to %1 was not answered in time.").arg(workerOf(target));
    case ReservationStatus::Canceled:
        return StateTexts::tr("This offer to %1 was canceled before it was accepted.").arg(workerOf(target));
    case ReservationStatus::Rescinded:
        return StateTexts::tr("This offer to %1 was taken back, because somebody else accepted the task.")
            .arg(workerOf(target));
    case ReservationStatus::Pending:
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
    case ReservationStatus::Unknown:
        break;
    }
    return {};
}

QString move(const PanelTarget &target)
{
    if (target.about != SidKind::Reservation)
        return end(target);
    const ReservationStatus status = target.reservation ? target.reservation->status : ReservationStatus::Unknown;
    if (status == ReservationStatus::Accepted)
        return StateTexts::tr("It was accepted meanwhile; %1 has the task.").arg(workerOf(target));
    if (status == ReservationStatus::Wrapping)
        return StateTexts::tr("The call is over meanwhile, and %1 is wrapping up.").arg(workerOf(target));
    return end(target);
}

QString goesOn(const PanelTarget &target)
{
    if (!target.current)
        return StateTexts::tr("The task has no open offer now.");
    const QString whose = oneLine(target.current->workerName).left(LongestWorker);
    if (whose.isEmpty())
        return StateTexts::tr("The task goes on elsewhere.");
    return target.reservation && oneLine(target.reservation->workerName).left(LongestWorker) == whose
               ? StateTexts::tr("The task went to %1 once more.").arg(whose)
               : StateTexts::tr("The task went on to %1.").arg(whose);
}

} // namespace Desk::StateText
