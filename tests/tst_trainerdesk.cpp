#include "profiles/settings.h"
#include "simulator/host.h"
#include "startup/trainerdesk.h"
#include "support/windowtest.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    Window()
        : settings(folder.filePath(u"settings.json"_s))
    {
        sinceStart.start();
        window = std::make_unique<MainWindow>(settings, sinceStart);
        desk = std::make_unique<TrainerDesk>(*window);
        window->show();
    }
    ~Window() { desk.reset(); }
    Q_DISABLE_COPY_MOVE(Window)

    std::shared_ptr<Simulator::Host> direct()
    {
        auto host = std::make_shared<Simulator::Host>();
        desk->direct(host);
        host->start({});
        return host;
    }
    [[nodiscard]] QDockWidget *dock() const { return window->findChild<QDockWidget *>(u"trainerDock"_s); }

    QTemporaryDir folder;
    Settings settings;
    QElapsedTimer sinceStart;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TrainerDesk> desk;
};

} // namespace

class TestTrainerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysClosedUntilItIsWanted();
    void asksForAnotherScenarioFromOutsideThePanel();
    void goesWithItsSimulatorAndComesBackWithTheNext();
    void keepsItsSimulatorAlive();
    void aKeyGoesToIt();
};

void TestTrainerDesk::staysClosedUntilItIsWanted()
{
    Window window;
    QVERIFY(window.desk->bannerActions().isEmpty());
    QVERIFY(!window.dock());
    const auto host = window.direct();
    QVERIFY(window.dock());
    QVERIFY(!window.dock()->isVisible());
    const QList<QAction *> actions = window.desk->bannerActions();
    QCOMPARE(actions.size(), qsizetype(3));
    actions.constLast()->trigger();
    QVERIFY(window.dock()->isVisible());
    QVERIFY(window.dock()->findChild<QComboBox *>(u"faultKind"_s)->isVisible());
}

// Whoever hears it makes another simulator, and with it another panel.
void TestTrainerDesk::asksForAnotherScenarioFromOutsideThePanel()
{
    Window window;
    auto host = window.direct();
    window.dock()->show();
    QString wanted;
    QObject::connect(window.desk.get(), &TrainerDesk::scenarioWanted, window.desk.get(), [&](const QString &name) {
        wanted = name;
        host = window.direct();
    });
    auto *choice = window.dock()->findChild<QComboBox *>(u"scenarioChoice"_s);
    choice->setCurrentIndex(choice->findData(u"rush-hour"_s));
    QTest::mouseClick(window.dock()->findChild<QPushButton *>(u"startScenario"_s), Qt::LeftButton);
    QVERIFY(wanted.isEmpty());
    QTRY_COMPARE(wanted, u"rush-hour"_s);
    QVERIFY(window.dock()->isVisible());
    QCOMPARE(window.dock()->findChildren<QComboBox *>(u"scenarioChoice"_s).size(), qsizetype(1));
}

void TestTrainerDesk::goesWithItsSimulatorAndComesBackWithTheNext()
{
    Window window;
    auto host = window.direct();
    window.dock()->show();
    window.desk->clear();
    QVERIFY(!window.dock()->isVisible());
    QVERIFY(!window.dock()->toggleViewAction()->isEnabled());
    QVERIFY(window.desk->bannerActions().isEmpty());
    window.desk->clear();
    host = window.direct();
    QVERIFY(window.dock()->isVisible());
    QVERIFY(window.dock()->toggleViewAction()->isEnabled());
}

void TestTrainerDesk::keepsItsSimulatorAlive()
{
    Window window;
    auto host = window.direct();
    const std::weak_ptr<Simulator::Host> watched = host;
    host.reset();
    QVERIFY(!watched.expired());
    window.desk->clear();
    QVERIFY(watched.expired());
}

// In a window with a session that has a trainer, and in no other.
void TestTrainerDesk::aKeyGoesToIt()
{
    WindowTest::TestedWindow tested;
    tested.open();
    TrainerDesk desk(*tested.window);
    const QAction *go = tested.action(u"goTrainer"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(tested.window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(!tested.window->findChild<QDockWidget *>(u"trainerDock"_s));

    desk.direct(std::make_shared<Simulator::Host>());
    tested.training->session.bannerActions = desk.bannerActions();
    tested.window->setSession(tested.training->session);
    QVERIFY(go->isEnabled());
    tested.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(tested.window.get()));
    QTest::keyClick(tested.window.get(), Qt::Key_7, Qt::ControlModifier);
    auto *pages = tested.window->findChild<QTabBar *>(u"trainerTabs"_s);
    QTRY_VERIFY(pages->hasFocus());
    QTest::keyClick(pages, Qt::Key_Right);
    QCOMPARE(pages->currentIndex(), 1);

    tested.window->clearSession();
    QVERIFY(!go->isEnabled());
}

QTEST_MAIN(TestTrainerDesk)
#include "tst_trainerdesk.moc"
