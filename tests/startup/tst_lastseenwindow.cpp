#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "reservations/taskwatch.h"
#include "startup/sessioncontroller.h"
#include "support/fakekeyring.h"
#include "support/simulatorserver.h"
#include "text/texttable.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "ui/widgets/jsoncomparedialog.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/rowtable.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The program, as a person starts it again and again: its files stay.
class Start
{
public:
    /// With a simulator that stands for a real account; without one in the simulator of its own.
    Start(const QTemporaryDir &folder, SimulatorServer *account, const Address &open)
        : m_settings(folder.filePath(u"settings.json"_s))
        , m_profiles(folder.filePath(u"profiles.json"_s))
    {
        StartupInput input;
        input.journalPath = folder.filePath(u"journal.sqlite"_s);
        input.line.task = open.task.toString();
        if (account) {
            const Endpoint endpoint = account->endpoint();
            Profile &profile = input.environment.profile.emplace();
            profile.name = u"environment"_s;
            profile.accountSid = endpoint.accountSid;
            profile.secret = endpoint.secret;
            input.line.apiUrl = endpoint.baseUrl;
            input.line.workspace = open.workspace.toString();
            input.takesSimulatorsForAccounts = true;
        } else {
            input.line.training = true;
        }
        m_since.start();
        window = std::make_unique<MainWindow>(m_settings, m_since);
        m_controller =
            std::make_unique<SessionController>(*window, m_profiles, m_keyring, m_settings, std::move(input));
        window->resize(1440, 900);
        window->show();
    }

    /// The story is there, and so it is kept, and what the JSON tells of is there too.
    [[nodiscard]] bool isRead() const
    {
        const auto *story = window->findChild<StoryPane *>();
        return story && story->story() && !story->story()->facts.tasks.isEmpty() && !view().body().isEmpty();
    }
    [[nodiscard]] JsonView &view() const
    {
        return *window->findChild<QWidget *>(u"detailPane"_s)->findChild<JsonView *>();
    }
    [[nodiscard]] QString line() const { return view().findChild<PaneLine *>(u"jsonLastSeen"_s)->text(); }
    /// What the list of differences says: where, what it was, what it is.
    [[nodiscard]] QList<QStringList> differences() const
    {
        view().comparison().compareWithLastSeen();
        auto *dialog = window->findChild<JsonCompareDialog *>();
        const auto *table = dialog ? dialog->findChild<RowTable *>() : nullptr;
        const QList<QStringList> rows = table ? table->textTable({}).rows : QList<QStringList>();
        delete dialog;
        return rows;
    }
    /// Whether the menu offers it.
    [[nodiscard]] bool isOffered() const
    {
        QMenu *menu = view().comparison().menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(u"jsonCompareLastSeen"_s) != nullptr;
    }

private:
    Settings m_settings;
    ProfileStore m_profiles;
    SessionSecretStore m_keyring;
    QElapsedTimer m_since;

public:
    std::unique_ptr<MainWindow> window;

private:
    std::unique_ptr<SessionController> m_controller;
};

/// Another one, a second later, with another of its attributes and another priority.
void change(SimulatorServer &server, const Address &open)
{
    Simulator::World &world = server.simulation().world();
    server.simulation().advanceTo(world.now() + 1000);
    const auto task = world.state().sids.read(Simulator::Kind::Task, open.task.toLatin1());
    QVERIFY(task);
    Simulator::TaskChange change;
    QByteArray attributes = world.state().tasks.at(*task).attributes;
    QVERIFY(attributes.startsWith('{'));
    change.attributes = "{\"verified\": true, " + attributes.sliced(1);
    change.priority = world.state().tasks.at(*task).priority + 7;
    world.updateTask(*task, change);
}

} // namespace

/// What a task was when it was open in an earlier session, beside what it is today.
class TestLastSeenWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatChangedWhileTheProgramWasClosed();
    void tellsNothingInFrontOfOthers();
    void aRehearsalWasNeverSeenBefore();
};

void TestLastSeenWindow::tellsWhatChangedWhileTheProgramWasClosed()
{
    const QTemporaryDir folder;
    SimulatorServer account(u"nobody-answers"_s);
    Address open = account.pendingReservation();
    open.reservation = {};
    {
        const Start first(folder, &account, open);
        QTRY_VERIFY_WITH_TIMEOUT(first.isRead(), 20'000);
        QCOMPARE(first.line(), QString());
        QVERIFY(!first.isOffered());
    }
    {
        const Start same(folder, &account, open);
        QTRY_VERIFY_WITH_TIMEOUT(same.isRead() && same.isOffered(), 20'000);
        QCOMPARE(same.line(), QString()); // Nothing is otherwise.
        QVERIFY(same.differences().isEmpty());
    }
    change(account, open);
    const Start later(folder, &account, open);
    QTRY_VERIFY_WITH_TIMEOUT(later.isRead() && later.isOffered(), 20'000);
    QVERIFY2(later.line().startsWith(u"Last seen "_s), qPrintable(later.line()));
    const QList<QStringList> rows = later.differences();
    QStringList places;
    for (const QStringList &row : rows)
        places.append(row.constFirst());
    places.sort();
    QCOMPARE(places, (QStringList{u".task.attributes.verified"_s, u".task.date_updated"_s, u".task.priority"_s}));
    QVERIFY2(later.line().endsWith(u": 3 difference(s)"_s), qPrintable(later.line()));
}

/// They see nothing of what was looked at before.
void TestLastSeenWindow::tellsNothingInFrontOfOthers()
{
    const QTemporaryDir folder;
    SimulatorServer account(u"nobody-answers"_s);
    Address open = account.pendingReservation();
    open.reservation = {};
    {
        const Start first(folder, &account, open);
        QTRY_VERIFY_WITH_TIMEOUT(first.isRead(), 20'000);
    }
    change(account, open);
    const Start later(folder, &account, open);
    QTRY_VERIFY_WITH_TIMEOUT(later.isRead() && !later.line().isEmpty(), 20'000);
    later.window->findChild<QAction *>(u"present"_s)->trigger();
    QTRY_VERIFY(later.window->session() && later.window->session()->isPresented);
    QTRY_VERIFY_WITH_TIMEOUT(later.isRead(), 20'000);
    QTest::qWait(300);
    QCOMPARE(later.line(), QString());
    QVERIFY(!later.isOffered());
}

/// Its tasks have the same SIDs each time.
void TestLastSeenWindow::aRehearsalWasNeverSeenBefore()
{
    const QTemporaryDir folder;
    Sid before;
    for (int round = 0; round < 2; ++round) {
        const Start rehearsal(folder, nullptr, {});
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.isRead(), 20'000);
        QTest::qWait(300);
        QCOMPARE(rehearsal.line(), QString());
        QVERIFY(!rehearsal.isOffered());
        const Sid task = rehearsal.window->address().task;
        QVERIFY(round == 0 || task == before);
        before = task;
    }
}

QTEST_MAIN(TestLastSeenWindow)
#include "tst_lastseenwindow.moc"
