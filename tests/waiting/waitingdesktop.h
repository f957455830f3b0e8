#pragma once

#include "reservations/directory.h"
#include "reservations/offerlistmodel.h"
#include "reservations/offerwatch.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "story/waiting/waitingwatch.h"
#include "story/waiting/waitingwords.h"
#include "support/simulatorserver.h"

#include <QSignalSpy>
#include <QTest>

/// A watch on a scenario whose clock only moves when a test says so.
class WaitingDesktop
{
public:
    explicit WaitingDesktop(const QString &scenario)
        : server(scenario)
        , client(server.endpoint(), options())
    {
        offers.follow(workspace, task, reservations);
        watch = std::make_unique<Desk::WaitingWatch>(
            Desk::WaitingWatch::Sources{client, workspace, tasks, offers, nullptr, clock});
    }
    Q_DISABLE_COPY_MOVE(WaitingDesktop)

    static Desk::ClientOptions options()
    {
        Desk::ClientOptions options;
        options.retries = 0;
        return options;
    }

    void pass(qint64 seconds) { passMsecs(seconds * 1000); }
    void passMsecs(qint64 msecs)
    {
        Simulator::Simulation &simulation = server.simulation();
        simulation.advanceTo(simulation.world().now() + msecs);
    }

    /// Reads everything once more and waits until it is computed.
    [[nodiscard]] bool look()
    {
        QSignalSpy listed(&workspace, &Desk::WorkspaceWatch::refreshed);
        workspace.open(server.firstTask().workspace);
        if (listed.isEmpty() && !listed.wait(10'000))
            return false;
        if (!QTest::qWaitFor([this] { return offers.isComplete(); }, 10'000))
            return false;
        QSignalSpy parts(watch.get(), &Desk::WaitingWatch::partsChanged);
        watch->setOn(false);
        watch->setOn(true);
        const Desk::UtcMsecs now = clock.utc();
        const bool isRead = QTest::qWaitFor(
            [&] {
                using Part = Desk::WaitingWatch::Part;
                const auto isSettled = [&](Part part) { return watch->error(part) || watch->readAt(part) > 0; };
                return parts.size() >= 1 && isSettled(Part::Events) && isSettled(Part::Workers) &&
                       isSettled(Part::Rules) && watch->nextPollIn() >= 0;
            },
            10'000);
        QSignalSpy changed(watch.get(), &Desk::WaitingWatch::changed);
        (void)changed.wait(2000); // The last computation, with all that came.
        return isRead && watch->now().asOf == now;
    }

    [[nodiscard]] QStringList texts(Desk::WaitingCause cause) const
    {
        QStringList texts;
        for (const Desk::WaitingRow &row : watch->now().rows(cause))
            texts.append(row.title + QStringLiteral(": ") + Desk::whyText(row, watch->now().asOf).text);
        return texts;
    }
    [[nodiscard]] int count(Desk::WaitingCause cause) const { return int(watch->now().rows(cause).size()); }

    SimulatorServer server;
    qint64 shift = 0; ///< Of the clock, in milliseconds.
    Desk::Clock clock{[this] { return qint64(server.simulation().world().now()) + shift; },
                      Desk::Clock::system().monotonic, true};
    Desk::Client client;
    Desk::TaskListModel tasks{clock};
    Desk::ReservationTableModel reservations{clock};
    Desk::WorkspaceWatch workspace{client, tasks, clock};
    Desk::TaskWatch task{client, reservations, clock};
    Desk::Directory directory{client};
    Desk::OfferWatch offers{client, tasks, directory, clock};
    std::unique_ptr<Desk::WaitingWatch> watch;
};
