#pragma once

#include "journal/journal.h"
#include "journal/outbox.h"
#include "profiles/settings.h"
#include "reservations/directory.h"
#include "reservations/offerwatch.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "simulator/host/simulatorthread.h"
#include "startup/connection.h"
#include "taskrouter/client.h"
#include "ui/instructions/draftstore.h"
#include "ui/session/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Helpers for tests of the whole window: the window on the simulator, whose clock stands still.
namespace WindowTest {

using namespace Desk;
using namespace Qt::StringLiterals;

/// What was queued until now has happened: layouts, and what waits for everything else to be through.
inline void passQueued()
{
    QCoreApplication::sendPostedEvents();
}

/// A session with the simulator, made as the program makes it. What tests look at is public.
struct Training
{
    Training(const Simulator::HostInfo &info, const Clock &clock, const QString &journalPath)
        : journal(journalPath)
        , connection(endpoint(info), u"Rehearsal"_s, clock, Catalogue::builtIn(), opened(journal))
        , session(connection.session())
        , client(*session.client)
        , reservations(*session.reservations)
        , tasks(*session.tasks)
        , taskWatch(*session.taskWatch)
        , workspaceWatch(*session.workspaceWatch)
        , offers(*session.offers)
        , outbox(*session.outbox)
    {
        session.title = u"Rehearsal"_s;
        session.open.workspace = Sid::parse(info.workspaceSid).value_or(Sid());
        session.open.task = Sid::parse(info.taskSid).value_or(Sid());
    }

    static Endpoint endpoint(const Simulator::HostInfo &info)
    {
        Endpoint endpoint;
        endpoint.baseUrl = info.url;
        endpoint.accountSid = info.accountSid;
        endpoint.user = info.accountSid;
        endpoint.secret = info.authToken.toUtf8();
        endpoint.proxy = ProxyUse::None;
        endpoint.simulator = true;
        return endpoint;
    }

    static Journal &opened(Journal &journal)
    {
        journal.open();
        return journal;
    }

    Journal journal;
    Connection connection;
    Session session;
    Client &client;
    ReservationTableModel &reservations;
    TaskListModel &tasks;
    TaskWatch &taskWatch;
    WorkspaceWatch &workspaceWatch;
    OfferWatch &offers;
    Outbox &outbox;
};

/// A window with settings of its own; open() connects it to the simulator.
class TestedWindow
{
public:
    TestedWindow()
        : settings(m_folder.filePath(u"settings.json"_s))
    {
        // Keeps away from the user's drafts and those of the previous test: the simulator's reservations have the same
        // SIDs each time.
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(DraftStore::defaultPath());
        QElapsedTimer start;
        start.start();
        window = std::make_unique<MainWindow>(settings, start);
        window->resize(1440, 900);
    }

    ~TestedWindow() { window.reset(); } // Before the session's objects are destroyed.

    Q_DISABLE_COPY_MOVE(TestedWindow)

    /// Waits until seven reservations are shown and one is chosen, with its details and its task, which takes a line of
    /// its own above them. The test has to check that it is.
    void open(SessionMode mode = SessionMode::Training)
    {
        open(QString(), mode);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model() ? table()->model()->rowCount() : 0, 7, 20'000);
        QTRY_VERIFY(!chosen().isNull());
        QTRY_VERIFY(training->taskWatch.detail().has_value());
        QTRY_VERIFY(training->taskWatch.task().has_value());
    }
    /// Another scenario; waits for nothing.
    void open(const QString &scenario, SessionMode mode)
    {
        m_host = std::make_unique<Simulator::SimulatorThread>();
        QSignalSpy started(m_host.get(), &Simulator::SimulatorThread::started);
        Simulator::HostOptions options;
        options.scenario = scenario;
        options.speed = 0; // Nothing happens but what the test does.
        m_host->start(options);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
        Clock clock = Clock::system();
        clock.utc = [host = m_host.get()] { return host->now(); };
        clock.simulated = true;
        training = std::make_unique<Training>(started.first().first().value<Simulator::HostInfo>(), clock,
                                              m_folder.filePath(u"journal.sqlite"_s));
        training->session.mode = mode;
        window->show();
        window->setSession(training->session);
    }

    /// Lets time go by in the simulator.
    void pass(qint64 seconds) { m_host->jump(seconds * 1000); }

    [[nodiscard]] QTableView *table() const { return window->findChild<QTableView *>(u"reservations"_s); }
    [[nodiscard]] QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    [[nodiscard]] MessageBar *messages() const { return window->findChild<MessageBar *>(); }
    [[nodiscard]] Sid chosen() const { return window->findChild<SidLabel *>(u"detailSid"_s)->sid(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Simulator::SimulatorThread> m_host;

public:
    Settings settings;
    std::unique_ptr<Training> training;
    std::unique_ptr<MainWindow> window;
};

} // namespace WindowTest
