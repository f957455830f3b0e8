#pragma once

#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "samples.h"
#include "taskrouterscript.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// Helpers for tests of TaskWatch.
namespace WatchTest {

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::reservation;
using Script = TaskRouterScript;

inline constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

[[nodiscard]] inline QByteArray taskPath(quint32 number)
{
    return "/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 1).toLatin1() + "/Tasks/" +
           Samples::sid(SidKind::Task, number).toLatin1();
}

[[nodiscard]] inline QByteArray listPath(quint32 task = 1)
{
    return taskPath(task) + "/Reservations";
}

[[nodiscard]] inline QByteArray detailPath(const Reservation &row)
{
    return listPath() + '/' + row.sid.toLatin1();
}

[[nodiscard]] inline Address taskAddress(quint32 task = 1)
{
    return {Samples::sid(SidKind::Workspace, 1), Samples::sid(SidKind::Task, task), {}, {}};
}

[[nodiscard]] inline QList<Reservation> rows(quint32 first, quint32 count,
                                             ReservationStatus status = ReservationStatus::Pending)
{
    QList<Reservation> list;
    for (quint32 number = first; number < first + count; ++number)
        list.append(reservation(number, status));
    return list;
}

/// A task with its reservations on a scripted server, and a watch on it.
struct Desktop
{
    Script server;
    Client client{server.endpoint(), Script::options()};
    ReservationTableModel model{Samples::stoppedClock()};
    QAbstractItemModelTester tester{&model, Fatal};
    TaskWatch watch{client, model, clock()};
    QSignalSpy refreshed{&watch, &TaskWatch::refreshed};
    QSignalSpy loading{&watch, &TaskWatch::loadingChanged};
    QSignalSpy errors{&watch, &TaskWatch::errorChanged};
    QSignalSpy completed{&watch, &TaskWatch::listCompleted};
    QSignalSpy details{&watch, &TaskWatch::detailChanged};
    QSignalSpy detailErrors{&watch, &TaskWatch::detailFailed};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Desktop() { serve(1, rows(0, 5)); }

    static Clock clock()
    {
        return {[] { return Samples::Start; }, Clock::system().monotonic};
    }

    void serve(quint32 task, const QList<Reservation> &list, int pageSize = 50, int brokenPage = -1)
    {
        server.answer(taskPath(task), Script::json(Samples::task(task, TaskStatus::Reserved)));
        server.list(listPath(task), "reservations", Script::json(list), pageSize, brokenPage);
    }

    [[nodiscard]] bool loaded()
    {
        return QTest::qWaitFor([this] { return !watch.isLoading(); }, 20'000);
    }

    [[nodiscard]] bool open(quint32 task = 1)
    {
        watch.open(taskAddress(task));
        return loaded();
    }
};

} // namespace WatchTest
