#include "profiles/settings.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/scenario/guide.h"
#include "support/windowtest.h"
#include "ui/simulator/trainerdock.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// As the session controller puts it into a window.
std::unique_ptr<TrainerDock> trainerOf(MainWindow &window)
{
    auto desk = std::make_unique<TrainerDock>([&window](QWidget *content, const QString &title) {
        return window.addDock(content, title, Qt::RightDockWidgetArea);
    });
    QObject::connect(desk.get(), &TrainerDock::guided, &window, &MainWindow::setGuide);
    QObject::connect(desk.get(), &TrainerDock::noted, &window,
                     [&window](const QString &note) { window.showNotice(u"note"_s, note); });
    QObject::connect(&window, &MainWindow::trainerWanted, desk.get(), &TrainerDock::reveal);
    return desk;
}

struct Window
{
    Window()
        : settings(folder.filePath(u"settings.json"_s))
    {
        sinceStart.start();
        window = std::make_unique<MainWindow>(settings, sinceStart);
        desk = trainerOf(*window);
        window->show();
    }
    ~Window() { desk.reset(); }
    Q_DISABLE_COPY_MOVE(Window)

    std::shared_ptr<Simulator::SimulatorThread> direct(const QString &scenario = {}, double speed = 1)
    {
        auto host = std::make_shared<Simulator::SimulatorThread>();
        desk->direct(host, scenario);
        host->start({.scenario = scenario, .port = 0, .seed = 1, .speed = speed, .folder = {}});
        return host;
    }
    template <class Object>
    [[nodiscard]] Object *find(const char *name) const
    {
        auto *object = window->findChild<Object *>(QString::fromLatin1(name));
        if (!object)
            qFatal("no %s", name);
        return object;
    }
    [[nodiscard]] QDockWidget *dock() const { return window->findChild<QDockWidget *>(u"trainerDock"_s); }

    QTemporaryDir folder;
    Settings settings;
    QElapsedTimer sinceStart;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TrainerDock> desk;
};

} // namespace

class TestTrainerDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysClosedUntilItIsWanted();
    void asksForAnotherScenarioFromOutsideThePanel();
    void goesWithItsSimulatorAndComesBackWithTheNext();
    void theNextScenarioOpensAtTheSamePage();
    void keepsItsSimulatorAlive();
    void theGuideGoesOnWithTheGoals();
    void theGuideMovesNothing();
    void aKeyGoesToIt();
    void theWindowKeepsItsWidth();
    void aWindowOfItsOwnIsOnTheScreen();
    void aLongStepLeavesTheWindowOnTheScreen();
};

void TestTrainerDock::staysClosedUntilItIsWanted()
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
void TestTrainerDock::asksForAnotherScenarioFromOutsideThePanel()
{
    Window window;
    auto host = window.direct();
    window.dock()->show();
    QString wanted;
    QObject::connect(window.desk.get(), &TrainerDock::scenarioWanted, window.desk.get(), [&](const QString &name) {
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

void TestTrainerDock::goesWithItsSimulatorAndComesBackWithTheNext()
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

// Each start makes another panel: it is the same place to whoever pressed Start.
void TestTrainerDock::theNextScenarioOpensAtTheSamePage()
{
    Window window;
    auto host = window.direct();
    window.dock()->show();
    window.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.window.get()));
    window.find<QTabBar>("trainerTabs")->setCurrentIndex(3);
    auto *choice = window.find<QComboBox>("scenarioChoice");
    choice->setCurrentIndex(choice->findData(u"rush-hour"_s));
    window.find<QPushButton>("startScenario")->setFocus();
    QObject::connect(window.desk.get(), &TrainerDock::scenarioWanted, window.desk.get(),
                     [&](const QString &name) { host = window.direct(name); });
    QTest::keyClick(window.find<QPushButton>("startScenario"), Qt::Key_Space);
    QTRY_COMPARE(window.find<QComboBox>("scenarioChoice")->currentData().toString(), u"rush-hour"_s);
    QCOMPARE(window.find<QTabBar>("trainerTabs")->currentIndex(), 3);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(window.find<QPushButton>("startScenario")));
}

void TestTrainerDock::theGuideGoesOnWithTheGoals()
{
    Window window;
    const auto host = window.direct(u"first-day"_s, 0);
    auto *guide = window.find<QWidget>("guide");
    const auto *step = window.find<QLabel>("guideStep");
    const auto *text = window.find<QLabel>("guideText");
    QTRY_VERIFY(guide->isVisible());
    QCOMPARE(step->text(), u"Step 1 of 2"_s);
    const QString first = text->text();
    QVERIFY(first.contains(u"Dana"_s));
    // However late it gets.
    const QSignalSpy guided(host.get(), &Simulator::SimulatorThread::guided);
    host->jump(300'000);
    QSignalSpy refused(host.get(), &Simulator::SimulatorThread::refused);
    host->removeFault(4711); // its answer comes after the jump
    QTRY_COMPARE(refused.size(), qsizetype(1));
    QCOMPARE(guided.size(), qsizetype(0));
    QCOMPARE(text->text(), first);

    window.dock()->show();
    auto *offers = window.find<QAbstractItemView>("trainerOffers");
    QTRY_COMPARE(offers->model()->rowCount(), 1);
    offers->setCurrentIndex(offers->model()->index(0, 0));
    QTest::mouseClick(window.find<QPushButton>("trainerAccept"), Qt::LeftButton);
    QTRY_COMPARE(step->text(), u"Step 2 of 2"_s);
    QVERIFY(text->text() != first);
    // It is left where the simulator is left.
    window.desk->clear();
    QVERIFY(!guide->isVisible());
}

void TestTrainerDock::theGuideMovesNothing()
{
    Window window;
    window.window->resize(900, 600);
    const auto host = window.direct(u"contact-centre"_s, 0);
    const auto *guide = window.find<QWidget>("guide");
    QTRY_VERIFY(guide->isVisible());
    const auto *text = window.find<QLabel>("guideText");
    const QString first = text->text();
    QTRY_VERIFY(guide->height() >= guide->heightForWidth(guide->width()));
    const int height = guide->height();
    window.dock()->show();
    auto *offers = window.find<QAbstractItemView>("trainerOffers");
    QTRY_VERIFY(offers->model()->rowCount() > 0);
    for (int row = 0; row < offers->model()->rowCount(); ++row) {
        if (offers->model()->index(row, 0).data().toString().contains(u"Refund"_s))
            offers->setCurrentIndex(offers->model()->index(row, 0));
    }
    QTest::mouseClick(window.find<QPushButton>("trainerAccept"), Qt::LeftButton);
    QTRY_VERIFY(text->text() != first);
    QCoreApplication::processEvents();
    QCOMPARE(guide->height(), height);
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    // Whoever wants the room takes it.
    window.find<QAction>("showGuide")->trigger();
    QVERIFY(!guide->isVisible());
}

void TestTrainerDock::keepsItsSimulatorAlive()
{
    Window window;
    auto host = window.direct();
    const std::weak_ptr<Simulator::SimulatorThread> watched = host;
    host.reset();
    QVERIFY(!watched.expired());
    window.desk->clear();
    QVERIFY(watched.expired());
}

// In a window with a session that has a trainer, and in no other.
void TestTrainerDock::aKeyGoesToIt()
{
    WindowTest::TestedWindow tested;
    tested.open();
    const auto desk = trainerOf(*tested.window);
    const QAction *go = tested.action(u"goTrainer"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(tested.window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(!tested.window->findChild<QDockWidget *>(u"trainerDock"_s));

    desk->direct(std::make_shared<Simulator::SimulatorThread>());
    tested.training->session.bannerActions = desk->bannerActions();
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

void TestTrainerDock::theWindowKeepsItsWidth()
{
    Window window;
    QSignalSpy painted(window.window.get(), &MainWindow::firstPainted); // Then it has been fitted to the screen.
    const auto host = window.direct({}, 0);
    window.window->resize(800, 560);
    QVERIFY(!painted.isEmpty() || painted.wait());
    QTest::qWait(20);
    const int width = window.window->width();
    QVERIFY(width <= 800);
    Q_EMIT window.window->trainerWanted();
    QTRY_VERIFY(window.dock()->isVisible());
    QTest::qWait(20);
    QCOMPARE(window.window->width(), width);
    // There it is a window that can be moved and told from the one below.
    QVERIFY(window.dock()->isFloating());
    QVERIFY(!(window.dock()->windowFlags() & (Qt::FramelessWindowHint | Qt::X11BypassWindowManagerHint)));
    QVERIFY(window.dock()->windowFlags() & Qt::WindowTitleHint);
    QVERIFY(!window.dock()->windowTitle().isEmpty());
    window.dock()->close();
    window.window->resize(1440, 900);
    Q_EMIT window.window->trainerWanted();
    QTRY_VERIFY(window.dock()->isVisible());
    QVERIFY(!window.dock()->isFloating());
    QVERIFY(!window.dock()->isWindow());
}

/// However low that is beside what the window below it leaves.
void TestTrainerDock::aWindowOfItsOwnIsOnTheScreen()
{
    Window window;
    const QRect room = window.window->screen()->availableGeometry();
    const auto host = window.direct({}, 0);
    window.window->resize(800, 560);
    window.window->move(room.right() - 700, room.bottom() - 300);
    QTRY_COMPARE(window.window->width(), 800);
    QTest::qWait(20);
    Q_EMIT window.window->trainerWanted();
    QTRY_VERIFY(window.dock()->isVisible() && window.dock()->isFloating());
    QTRY_VERIFY2(room.contains(window.dock()->frameGeometry()),
                 qPrintable(QDebug::toString(window.dock()->frameGeometry())));
    // Also where what it shows turns out to need more than was thought.
    window.dock()->close();
    window.dock()->widget()->setMinimumHeight(room.height() - 60);
    Q_EMIT window.window->trainerWanted();
    QTRY_VERIFY(window.dock()->isVisible() && window.dock()->height() >= room.height() - 60);
    QTRY_VERIFY2(room.contains(window.dock()->frameGeometry()),
                 qPrintable(QDebug::toString(window.dock()->frameGeometry())));
}

/// In a narrow window it takes many lines; what is below scrolls.
void TestTrainerDock::aLongStepLeavesTheWindowOnTheScreen()
{
    Window window;
    QSignalSpy painted(window.window.get(), &MainWindow::firstPainted);
    QVERIFY(!painted.isEmpty() || painted.wait());
    const QRect room = window.window->screen()->availableGeometry();
    window.window->move(room.topLeft());
    window.window->resize(320, room.height() - 20);
    QTRY_COMPARE(window.window->height(), room.height() - 20);
    Simulator::Guide guide;
    guide.step = 1;
    guide.steps = 1;
    guide.text = u"Look who is asked and say so. "_s.repeated(85);
    window.window->setGuide(guide);
    const auto *shown = window.find<QWidget>("guide");
    QTRY_VERIFY2(shown->isVisible() && shown->height() > 200, qPrintable(QString::number(shown->height())));
    QTest::qWait(300);
    QVERIFY2(window.window->height() <= room.height(),
             qPrintable(u"%1, of which the step has %2"_s.arg(window.window->height()).arg(shown->height())));
}

QTEST_MAIN(TestTrainerDock)
#include "tst_trainerdock.moc"
