#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "ui/simulator/goalsview.h"
#include "ui/simulator/handout.h"
#include "ui/simulator/trainerdock.h"
#include "ui/simulator/trainerpanel.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The panel on a simulator of its own, shown.
class Shown
{
public:
    explicit Shown(const QString &scenario, double speed = 0)
        : panel(host)
    {
        QObject::connect(&host, &Simulator::SimulatorThread::snapshotTaken, &panel,
                         [this](const Simulator::Snapshot &seen) { snapshot = seen; });
        panel.resize(420, 900);
        panel.show();
        host.start({.scenario = scenario, .port = 0, .seed = 1, .speed = speed, .folder = {}});
    }

    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = panel.findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] ActionTable *table(const char *name) const { return find<ActionTable>(name); }
    [[nodiscard]] bool isReady() const { return !table("trainerPeople")->lineModel().lines().isEmpty(); }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void page(int index) const { find<QTabBar>("trainerTabs")->setCurrentIndex(index); }
    [[nodiscard]] bool has(const char *name, const QString &text) const
    {
        const QList<Line> &lines = table(name)->lineModel().lines();
        return std::any_of(lines.begin(), lines.end(),
                           [&text](const Line &line) { return line.cells.constFirst() == text; });
    }
    /// Selects the row whose first cell is this.
    bool choose(const char *name, const QString &text) const
    {
        for (const Line &line : table(name)->lineModel().lines()) {
            if (line.cells.constFirst() == text) {
                table(name)->select(line.key);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] int count(Simulator::ReservationStatus status) const
    {
        return snapshot.reservations.at(static_cast<size_t>(status));
    }

    Simulator::SimulatorThread host;
    TrainerPanel panel;
    Simulator::Snapshot snapshot;
};

} // namespace

class TestTrainerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWorld();
    void movesTheClock();
    void bannerActionsDoTheSame();
    void aChosenOfferCanBeAnswered();
    void whileItRingsNobodyAnswersByHand();
    void makesPeopleAct();
    void aScriptActionKeepsItsTargetWhileRowsMove();
    void makesCallersComeAndGo();
    void setsHowManyTasksArrive();
    void addsAndRemovesFaults();
    void proposesTheRequestsOfAFault();
    void saysWhatAFaultStruck();
    void showsTheScript();
    void showsAndSavesWhatWasReached();
    void saysWhyTheReportCannotBeSaved();
    void saysWhyACommandIsRefused();
    void whatAppearsMovesNothing();
    void asksForAnotherScenario();
    void asksBeforeAClassEnds();
    void saysThatMomentsEndWithTheirScenario();
    void opensAScenariosFile();
    void beginsAgainInOneClick();
    void keepsMoments();
    void writesAScenario();
    void showsTheClass();
    void whatGetsTheFocusComesIntoSight();
    void previewsAFault();
    void printsHandoutAndReport();
    void isClosedWhileOthersLook();
    void saysWhatIsWrongWithAFile();
    void watchesOnlyWhileItIsSeen();
    void everyControlHasAName();
    void worksWithoutAMouse();
    void leavesTheMenusTheirKeys();
    void staysNarrow();
    void fitsIntoALowWindow();
};

void TestTrainerPanel::showsTheWorld()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    QCOMPARE(shown.table("trainerPeople")->lineModel().rowCount(), 12);
    QVERIFY(shown.table("trainerOffers")->lineModel().rowCount() >= 3);
    QVERIFY(shown.table("trainerCalls")->lineModel().rowCount() >= 20);
    QCOMPARE(shown.find<QLabel>("trainerTime")->text(), u"14:03:27"_s);
    QCOMPARE(shown.find<QComboBox>("scenarioChoice")->currentData().toString(), u"contact-centre"_s);
}

void TestTrainerPanel::movesTheClock()
{
    const Shown shown({}, 1);
    QTRY_VERIFY(shown.isReady());
    shown.click("pauseButton");
    QTRY_VERIFY(shown.snapshot.paused);
    QVERIFY(shown.find<QPushButton>("pauseButton")->isChecked());
    const qint64 stood = shown.snapshot.now;
    shown.click("jumpOne");
    QTRY_COMPARE(shown.snapshot.now, stood + 60'000);
    shown.click("stepButton");
    QTRY_VERIFY(shown.snapshot.now > stood + 60'000);
    auto *speeds = shown.find<QComboBox>("speedChoice");
    speeds->setFocus();
    QTest::keyClick(speeds, Qt::Key_End);
    QTRY_COMPARE(shown.snapshot.speed, 60.0);
    shown.click("pauseButton");
    QTRY_VERIFY(!shown.snapshot.paused);
}

void TestTrainerPanel::bannerActionsDoTheSame()
{
    const Shown shown({}, 1);
    QTRY_VERIFY(shown.isReady());
    const QList<QAction *> actions = shown.panel.bannerActions();
    QCOMPARE(actions.size(), qsizetype(3));
    actions.at(0)->trigger();
    QTRY_VERIFY(shown.snapshot.paused);
    QVERIFY(shown.find<QPushButton>("pauseButton")->isChecked());
    actions.at(1)->menu()->actions().constLast()->trigger();
    QTRY_COMPARE(shown.snapshot.speed, 60.0);
    QVERIFY(actions.at(1)->text().contains(u"60"_s));
    QSignalSpy wanted(&shown.panel, &TrainerPanel::attentionWanted);
    actions.at(2)->trigger();
    QCOMPARE(wanted.size(), qsizetype(1));
    QVERIFY(shown.find<QComboBox>("faultKind")->isVisible());
}

void TestTrainerPanel::aChosenOfferCanBeAnswered()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    for (const char *name : {"trainerAccept", "trainerConference", "trainerReject"})
        QVERIFY2(!shown.find<QPushButton>(name)->isEnabled(), name);
    QVERIFY(shown.choose("trainerOffers", u"Ingrid Åkesson · Billing, second call"_s));
    for (const char *name : {"trainerAccept", "trainerConference", "trainerReject"})
        QVERIFY2(shown.find<QPushButton>(name)->isEnabled(), name);
    const QString offer = shown.table("trainerOffers")->selectedKey();
    const int accepted = shown.count(Simulator::ReservationStatus::Accepted);
    shown.click("trainerAccept");
    QTRY_COMPARE(shown.count(Simulator::ReservationStatus::Accepted), accepted + 1);
    // That one and no other.
    QVERIFY(!std::any_of(shown.snapshot.offers.begin(), shown.snapshot.offers.end(),
                         [&offer](const auto &left) { return left.sid == offer; }));
    QVERIFY(!shown.find<QPushButton>("trainerAccept")->isEnabled());
}

void TestTrainerPanel::whileItRingsNobodyAnswersByHand()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    QVERIFY(shown.choose("trainerOffers", u"Dana · A first call"_s));
    shown.click("trainerConference");
    QTRY_COMPARE(shown.table("trainerOffers")->lineModel().lines().value(0).cells.value(1), u"ringing"_s);
    QVERIFY(!shown.find<QPushButton>("trainerAccept")->isEnabled());
    QVERIFY(!shown.table("trainerOffers")->selectedKey().isEmpty());
}

void TestTrainerPanel::makesPeopleAct()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    QVERIFY(shown.choose("trainerPeople", u"Dana"_s));
    QVERIFY(!shown.find<QPushButton>("trainerComplete")->isEnabled());
    QVERIFY(shown.choose("trainerOffers", u"Dana · A first call"_s));
    shown.click("trainerConference");
    QTRY_COMPARE(shown.table("trainerOffers")->lineModel().lines().value(0).cells.value(1), u"ringing"_s);
    shown.click("stepButton");
    QTRY_COMPARE(shown.count(Simulator::ReservationStatus::Accepted), 1);
    shown.click("trainerComplete");
    QTRY_COMPARE(shown.count(Simulator::ReservationStatus::Completed), 1);
    QVERIFY(shown.choose("trainerPeople", u"Ben"_s));
    const QList<QAction *> activities = shown.find<QPushButton>("trainerActivity")->menu()->actions();
    QCOMPARE(activities.size(), shown.snapshot.activities.size());
    activities.constFirst()->trigger();
    QTRY_VERIFY(std::any_of(shown.snapshot.people.begin(), shown.snapshot.people.end(),
                            [](const auto &person) { return person.name == u"Ben"_s && person.available; }));
    const QList<QAction *> phones = shown.find<QPushButton>("trainerPhone")->menu()->actions();
    phones.at(1)->trigger();
}

// The world moves under the trainer's hand: what was selected stays what is meant.
void TestTrainerPanel::aScriptActionKeepsItsTargetWhileRowsMove()
{
    const Shown shown(u"caller-hangs-up"_s);
    QTRY_VERIFY(shown.isReady());
    QVERIFY(shown.choose("trainerCalls", u"Long story"_s));
    const QString key = shown.table("trainerCalls")->selectedKey();
    shown.click("jumpOne"); // The call before it goes away.
    QTRY_VERIFY(!shown.has("trainerCalls", u"Quick question"_s));
    QCOMPARE(shown.table("trainerCalls")->selectedKey(), key);
    shown.click("trainerHangUp");
    QTRY_VERIFY(!std::any_of(shown.snapshot.calls.begin(), shown.snapshot.calls.end(),
                             [&](const auto &call) { return call.sid == key; }));
    QVERIFY(shown.choose("trainerCalls", u"Lost card"_s));
}

void TestTrainerPanel::makesCallersComeAndGo()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    auto *title = shown.find<QLineEdit>("newCallTitle");
    QTest::keyClicks(title, u"Typed by hand"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(shown.choose("trainerCalls", u"Typed by hand"_s));
    QVERIFY(title->text().isEmpty());
    shown.click("trainerCancel");
    QTRY_VERIFY(!shown.has("trainerCalls", u"Typed by hand"_s));
    shown.click("trainerArrives");
    QTRY_COMPARE(shown.table("trainerCalls")->lineModel().rowCount(), 2);
}

void TestTrainerPanel::setsHowManyTasksArrive()
{
    const Shown shown(u"rush-hour"_s);
    QTRY_VERIFY(shown.isReady());
    auto *perHour = shown.find<QSpinBox>("trainerArrivals");
    QVERIFY(perHour->isEnabled());
    QTRY_VERIFY(perHour->value() > 0);
    QCOMPARE(perHour->value(), qRound(shown.snapshot.arrivalsPerHour.value()));
    perHour->setValue(1200);
    QTRY_COMPARE(qRound(shown.snapshot.arrivalsPerHour.value()), 1200);
    perHour->setValue(0);
    QTRY_COMPARE(qRound(shown.snapshot.arrivalsPerHour.value()), 0);
    // Where none come by themselves there is nothing to set.
    const Shown quiet(u"caller-hangs-up"_s);
    QTRY_VERIFY(quiet.isReady());
    QTRY_VERIFY(!quiet.find<QSpinBox>("trainerArrivals")->isEnabled());
    QCOMPARE(quiet.find<QSpinBox>("trainerArrivals")->accessibleDescription(),
             u"No tasks arrive by themselves in this scenario."_s);
}

void TestTrainerPanel::addsAndRemovesFaults()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    shown.page(2);
    QVERIFY(!shown.find<QPushButton>("removeAllFaults")->isEnabled());
    auto *kinds = shown.find<QComboBox>("faultKind");
    QVERIFY(kinds->count() >= 13);
    for (int i = 0; i < kinds->count(); ++i) {
        kinds->setCurrentIndex(i);
        shown.click("addFault");
    }
    QTRY_COMPARE(shown.table("activeFaults")->lineModel().rowCount(), kinds->count());
    shown.table("activeFaults")->select(shown.table("activeFaults")->lineModel().line(0)->key);
    shown.click("removeFault");
    QTRY_COMPARE(shown.table("activeFaults")->lineModel().rowCount(), kinds->count() - 1);
    shown.click("removeAllFaults");
    QTRY_COMPARE(shown.table("activeFaults")->lineModel().rowCount(), 0);
    // What only lists can suffer is not added to updates.
    auto *add = shown.find<QPushButton>("addFault");
    QVERIFY(add->isEnabled());
    kinds->setCurrentIndex(kinds->findText(u"Lists go on at another host"_s));
    shown.find<QComboBox>("faultRoute")->setCurrentIndex(1);
    QVERIFY(!add->isEnabled());
    QVERIFY(shown.find<QLabel>("faultCannotStrike")->text().contains(u"lists"_s));
    shown.find<QComboBox>("faultRoute")->setCurrentIndex(3);
    QVERIFY(add->isEnabled());
    kinds->setCurrentIndex(kinds->findText(u"Somebody else changes the reservation first"_s));
    shown.find<QComboBox>("faultRoute")->setCurrentIndex(3);
    QVERIFY(!add->isEnabled());
    shown.find<QComboBox>("faultRoute")->setCurrentIndex(1);
    QVERIFY(add->isEnabled());
    kinds->setCurrentIndex(0);
    shown.find<QComboBox>("faultTimes")->setCurrentIndex(1);
    shown.find<QSpinBox>("faultChance")->setValue(40);
    shown.click("addFault");
    QTRY_COMPARE(shown.snapshot.faults.size(), qsizetype(1));
    const QString text = shown.snapshot.faults.constFirst().text;
    // In the words that it was chosen by.
    QCOMPARE(shown.find<QComboBox>("faultRoute")->currentText(), u"Updates of reservations"_s);
    QVERIFY2(text.contains(u" · Updates of reservations"_s) && text.contains(u"40 %"_s) && text.contains(u'3'),
             qPrintable(text));
}

/// The window reads all the time: a fault for all requests would be its next reading's.
void TestTrainerPanel::proposesTheRequestsOfAFault()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    shown.page(2);
    auto *kinds = shown.find<QComboBox>("faultKind");
    auto *routes = shown.find<QComboBox>("faultRoute");
    QCOMPARE(routes->currentData().toString(), u"reservations.update"_s);
    kinds->setCurrentIndex(kinds->findText(u"Lists go on at another host"_s));
    QCOMPARE(routes->currentData().toString(), u"reservations.list"_s);
    kinds->setCurrentIndex(0);
    QCOMPARE(routes->currentData().toString(), u"reservations.update"_s);
    // Not over what somebody chose.
    routes->setFocus();
    QTest::keyClick(routes, Qt::Key_Home);
    QCOMPARE(routes->currentData().toString(), QString());
    kinds->setCurrentIndex(1);
    QCOMPARE(routes->currentData().toString(), QString());
}

void TestTrainerPanel::saysWhatAFaultStruck()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    shown.page(2);
    shown.find<QComboBox>("faultRoute")->setCurrentIndex(0);
    shown.click("addFault");
    QTRY_COMPARE(shown.snapshot.faults.size(), qsizetype(1));
    const QString text = shown.snapshot.faults.constFirst().text;
    // Whoever asks: what is struck need not be a window's.
    QTcpSocket client;
    const QUrl url(shown.snapshot.url);
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    client.write("GET /v1/Workspaces HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
    QTRY_COMPARE(shown.snapshot.faults.size(), qsizetype(0));
    const QList<Line> &lines = shown.table("activeFaults")->lineModel().lines();
    QCOMPARE(lines.size(), qsizetype(1));
    QCOMPARE(lines.constFirst().cells, (QStringList{text, u"over: struck GET workspaces.list at "_s +
                                                              shown.find<QLabel>("trainerTime")->text()}));
    shown.table("activeFaults")->select(lines.constFirst().key);
    QVERIFY(!shown.find<QPushButton>("removeFault")->isEnabled());
    shown.click("removeAllFaults");
    QTRY_COMPARE(shown.table("activeFaults")->lineModel().rowCount(), 0);
}

void TestTrainerPanel::showsTheScript()
{
    const Shown shown(u"nobody-answers"_s);
    QTRY_VERIFY(shown.isReady());
    shown.page(1);
    QCOMPARE(shown.table("nextLines")->lineModel().rowCount(), 5);
    shown.click("jumpOne");
    QTRY_COMPARE(shown.table("trainerNotes")->lineModel().rowCount(), 1);
    QCOMPARE(shown.table("nextLines")->lineModel().rowCount(), 3);
    // A note is a sentence of some length: it stands there whole.
    auto *notes = shown.table("trainerNotes");
    const QModelIndex note = notes->lineModel().index(0, 0);
    const QString text = note.data().toString();
    const int room = notes->viewport()->width();
    QVERIFY(notes->fontMetrics().horizontalAdvance(text) > room);
    QTRY_VERIFY(notes->visualRect(note).height() >=
                notes->fontMetrics().boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, text).height());
}

void TestTrainerPanel::showsAndSavesWhatWasReached()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.page(3);
    QCOMPARE(shown.table("goals")->lineModel().rowCount(), 3);
    QVERIFY(shown.choose("trainerOffers", u"Dana · A first call"_s));
    shown.page(0);
    shown.click("trainerAccept");
    shown.page(3);
    QTRY_COMPARE(shown.table("goals")->lineModel().line(0)->look->shape, StatusShape::Check);
    QVERIFY(shown.find<QLabel>("goalsSummary")->text().startsWith(u"1 of 3 goals reached, 2 open. What must not "_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    QCOMPARE(shown.panel.findChild<GoalsView *>()->saveReport(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"First day"_s));
    QVERIFY2(text.contains(u"[reached] Connect Dana with the caller (after 0:00)\n"_s), qPrintable(text));
    // What is open is told once.
    QVERIFY2(text.contains(u"[open] Complete the reservation\n"_s), qPrintable(text));
}

void TestTrainerPanel::saysWhyTheReportCannotBeSaved()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    const QTemporaryDir folder;
    QVERIFY(!shown.panel.findChild<GoalsView *>()->saveReport(folder.filePath(u"no/such/folder.txt"_s)).isEmpty());
}

void TestTrainerPanel::saysWhyACommandIsRefused()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    QVERIFY(shown.find<QLabel>("trainerRefusal")->text().isEmpty());
    QVERIFY(shown.choose("trainerCalls", u"A first call"_s));
    shown.click("trainerHangUp");
    shown.click("trainerHangUp");
    QTRY_VERIFY(!shown.find<QLabel>("trainerRefusal")->text().isEmpty());
}

// A sentence that comes must not push what somebody is about to click.
void TestTrainerPanel::whatAppearsMovesNothing()
{
    Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.panel.resize(330, 760);
    QCoreApplication::processEvents();
    const QList<QWidget *> widgets = shown.panel.findChildren<QWidget *>();
    const auto places = [&widgets, &shown] {
        QList<QPair<QString, QRect>> found;
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && !widget->objectName().isEmpty() && widget->objectName() != "trainerRefusal"_L1)
                found.append({widget->objectName(), QRect(widget->mapTo(&shown.panel, QPoint()), widget->size())});
        }
        return found;
    };
    const auto before = places();
    Q_EMIT shown.host.refused(u"The worker has no reservation that this fits, and there is more to say about it."_s);
    shown.click("pauseButton");
    QTRY_VERIFY(!shown.snapshot.paused);
    shown.click("jumpTen");
    shown.click("pauseButton");
    QTRY_VERIFY(shown.snapshot.paused);
    QCoreApplication::processEvents();
    auto *refusal = shown.find<WrapLabel>("trainerRefusal");
    QVERIFY(refusal->isVisible() && !refusal->text().isEmpty());
    QVERIFY(refusal->heightForWidth(refusal->width()) <= refusal->height());
    QCOMPARE(places(), before);
    // It stands in nobody's way: a click has it gone.
    QTest::mouseClick(refusal, Qt::LeftButton);
    QVERIFY(!refusal->isVisible());
}

void TestTrainerPanel::asksForAnotherScenario()
{
    Shown shown({});
    QTRY_VERIFY(shown.isReady());
    QSignalSpy wanted(&shown.panel, &TrainerPanel::scenarioWanted);
    auto *choice = shown.find<QComboBox>("scenarioChoice");
    QCOMPARE(choice->count(), Simulator::SimulatorThread::scenarios().size());
    choice->setCurrentIndex(choice->findData(u"rush-hour"_s));
    QCOMPARE(wanted.size(), qsizetype(0));
    shown.click("startScenario");
    QCOMPARE(wanted.size(), qsizetype(1));
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"rush-hour"_s);
    shown.host.start({.scenario = u"rush-hour"_s, .port = 0, .seed = 1, .speed = 0, .folder = {}});
    QTRY_COMPARE(shown.snapshot.scenario, u"rush-hour"_s);
    QTRY_COMPARE(shown.table("trainerPeople")->lineModel().rowCount(), 40);
}

/// A class of some minutes is not ended by a slip of the mouse.
void TestTrainerPanel::asksBeforeAClassEnds()
{
    Shown shown({});
    QTRY_VERIFY(shown.isReady());
    QSignalSpy wanted(&shown.panel, &TrainerPanel::scenarioWanted);
    shown.host.jump(5 * 60'000);
    QTRY_VERIFY(shown.snapshot.now - shown.snapshot.start >= 5 * 60'000);
    const auto button = [](const QString &name) {
        QPushButton *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *one = window->findChild<QPushButton *>(name); one && one->isVisible())
                found = one;
        }
        return found;
    };
    shown.click("startScenario");
    QCOMPARE(wanted.size(), 0);
    QVERIFY(button(u"startAnew"_s));
    button(u"startAnew"_s)->window()->close();
    QCOMPARE(wanted.size(), 0);
    shown.click("startScenario");
    QTRY_VERIFY(button(u"startAnew"_s));
    button(u"startAnew"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

/// Another scenario has another simulator, with moments of its own.
void TestTrainerPanel::saysThatMomentsEndWithTheirScenario()
{
    Shown shown({});
    QTRY_VERIFY(shown.isReady());
    const QSignalSpy wanted(&shown.panel, &TrainerPanel::scenarioWanted);
    shown.page(4);
    shown.click("keepMoment");
    QTRY_COMPARE(shown.table("moments")->lineModel().rowCount(), 1);
    shown.find<QComboBox>("scenarioChoice")->setCurrentIndex(1);
    shown.click("startScenario");
    QCOMPARE(wanted.size(), 0); // Though nothing happened yet.
    const auto *question = shown.panel.findChild<QMessageBox *>(u"startQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(u"The moments that are kept end with it"_s),
             qPrintable(question->informativeText()));
}

void TestTrainerPanel::opensAScenariosFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my-own.json"_s);
    QFile shipped(u":/scenarios/first-day.json"_s);
    QVERIFY(shipped.copy(path));
    Shown shown({});
    QTRY_VERIFY(shown.isReady());
    QSignalSpy wanted(&shown.panel, &TrainerPanel::scenarioWanted);
    shown.click("openScenario");
    auto *dialog = shown.panel.findChild<QFileDialog *>(u"openScenarioDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QCOMPARE(wanted.size(), qsizetype(1));
    QCOMPARE(wanted.constFirst().constFirst().toString(), path);
    // Its panel knows it by its title, and the same button begins it again.
    shown.panel.setScenario(path);
    shown.host.start({.scenario = path, .port = 0, .seed = 1, .speed = 0, .folder = {}});
    QTRY_COMPARE(shown.snapshot.scenario, u"my-own"_s);
    QCOMPARE(shown.find<QComboBox>("scenarioChoice")->currentText(), u"First day"_s);
    QCOMPARE(shown.find<QPushButton>("startScenario")->text(), u"Restart"_s);
    QSignalSpy restored(&shown.host, &Simulator::SimulatorThread::restored);
    shown.click("startScenario");
    QTRY_COMPARE(restored.size(), qsizetype(1));
}

/// One click, no question: what is left can be gone back to.
void TestTrainerPanel::beginsAgainInOneClick()
{
    Shown shown({});
    shown.panel.setScenario({});
    QTRY_VERIFY(shown.isReady());
    auto *start = shown.find<QPushButton>("startScenario");
    QCOMPARE(start->text(), u"Restart"_s);
    shown.host.jump(5 * 60'000);
    QTRY_VERIFY(shown.snapshot.now - shown.snapshot.start >= 5 * 60'000);
    const qint64 left = shown.snapshot.now;
    shown.click("startScenario");
    QTRY_COMPARE(shown.snapshot.now, shown.snapshot.start);
    shown.page(4);
    QTRY_COMPARE(shown.table("moments")->lineModel().rowCount(), 1);
    QCOMPARE(shown.table("moments")->lineModel().line(0)->cells.constFirst(), u"What was left"_s);
    QVERIFY(shown.choose("moments", u"What was left"_s));
    shown.click("goBack");
    QTRY_COMPARE(shown.snapshot.now, left);
    // Another scenario is started, as ever.
    auto *choice = shown.find<QComboBox>("scenarioChoice");
    choice->setCurrentIndex(choice->findData(u"rush-hour"_s));
    QCOMPARE(start->text(), u"Start"_s);
}

void TestTrainerPanel::keepsMoments()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.page(4);
    auto *name = shown.find<QLineEdit>("momentName");
    QVERIFY(!shown.find<QPushButton>("goBack")->isEnabled());
    name->setFocus();
    QTest::keyClicks(name, u"The offer is out"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), QString());
    shown.click("keepMoment");
    QTRY_COMPARE(shown.table("moments")->lineModel().rowCount(), 2);
    QVERIFY(shown.has("moments", u"The offer is out"_s));
    QVERIFY(shown.has("moments", u"Moment 2"_s));
    QVERIFY(shown.choose("moments", u"Moment 2"_s));
    shown.click("forgetMoment");
    QTRY_COMPARE(shown.table("moments")->lineModel().rowCount(), 1);
    QVERIFY(!shown.find<QPushButton>("forgetMoment")->isEnabled());
}

/// A scenario that was written is offered to be started, and is the world that there was.
void TestTrainerPanel::writesAScenario()
{
    const QTemporaryDir folder;
    Simulator::SimulatorThread host;
    TrainerPanel panel(host, folder.path());
    panel.show();
    QSignalSpy snapshots(&host, &Simulator::SimulatorThread::snapshotTaken);
    host.start({.scenario = u"first-day"_s, .port = 0, .seed = 1, .speed = 0, .folder = {}});
    QTRY_VERIFY(!snapshots.isEmpty());
    auto *choice = panel.findChild<QComboBox *>(u"scenarioChoice"_s);
    const int before = choice->count();
    QTest::mouseClick(panel.findChild<QPushButton *>(u"writeScenario"_s), Qt::LeftButton);
    auto *dialog = panel.findChild<QFileDialog *>(u"writeScenarioDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"mine.json"_s));
    dialog->close();
    QTRY_COMPARE(choice->count(), before + 1);
    QVERIFY(choice->findText(u"First day, mine"_s) >= 0);
    QVERIFY(panel.findChild<QLabel *>(u"worldSaved"_s)->text().contains(u"mine.json"));
}

void TestTrainerPanel::showsTheClass()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.page(5);
    auto *name = shown.find<QLineEdit>("traineeName");
    QVERIFY(!shown.find<QPushButton>("addTrainee")->isEnabled());
    name->setFocus();
    QTest::keyClicks(name, u"Noor"_s);
    shown.click("addTrainee");
    QTRY_VERIFY(shown.choose("trainees", u"Noor"_s));
    shown.click("copySignIn");
    const QString text = QApplication::clipboard()->text();
    const Simulator::Snapshot::Trainee &noor = shown.snapshot.trainees.constFirst();
    QVERIFY(text.contains(u"TWILIO_API_KEY="_s + noor.key) && text.contains(noor.secret) &&
            text.contains(shown.snapshot.url));
    QApplication::clipboard()->clear();
    // The secret is nowhere to be read.
    for (const QLabel *label : shown.panel.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(noor.secret));
    // Who did what is told by names.
    QSignalSpy refused(&shown.host, &Simulator::SimulatorThread::refused);
    QTest::keyClicks(name, u"noor"_s);
    shown.click("addTrainee");
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(name->text(), u"noor"_s); // To be mended.
    name->selectAll();
    QTest::keyClicks(name, u"Sam"_s);
    shown.click("addTrainee");
    QTRY_VERIFY(shown.has("trainees", u"Sam"_s));
    QCOMPARE(shown.snapshot.trainees.size(), 2);
    QCOMPARE(name->text(), QString());
    QTRY_VERIFY(!shown.find<QLabel>("trainerRefusal")->isVisibleTo(&shown.panel)); // It is true no more.
}

void TestTrainerPanel::whatGetsTheFocusComesIntoSight()
{
    Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.panel.resize(420, 380);
    shown.page(5);
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    auto *name = shown.find<QLineEdit>("traineeName");
    const auto *area = [name] {
        const QWidget *up = name;
        while (up && !qobject_cast<const QScrollArea *>(up))
            up = up->parentWidget();
        return static_cast<const QScrollArea *>(up);
    }();
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > name->height());
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QVERIFY(name->visibleRegion().isEmpty());
    name->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(name->visibleRegion().boundingRect(), name->rect());
}

void TestTrainerPanel::previewsAFault()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    shown.page(2);
    const auto *preview = shown.find<QLabel>("faultPreview");
    auto *kinds = shown.find<QComboBox>("faultKind");
    kinds->setCurrentIndex(kinds->findText(u"Connection is reset"_s));
    QCOMPARE(preview->text(), u"Nothing is done. Nothing comes back: the connection is reset. "
                              "Nobody asked anything in the last minute."_s);
    kinds->setCurrentIndex(kinds->findText(u"Somebody else changes the reservation first"_s));
    QVERIFY(preview->text().startsWith(u"Somebody else changes the reservation before."_s));
    auto *routes = shown.find<QComboBox>("faultRoute");
    routes->setCurrentIndex(routes->findText(u"Lists of reservations"_s));
    QCOMPARE(preview->text(), QString());
}

void TestTrainerPanel::printsHandoutAndReport()
{
    const Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.page(3);
    QVERIFY(shown.find<QPushButton>("saveHandout")->isEnabled());
    const QTemporaryDir folder;
    const auto *goals = shown.panel.findChild<GoalsView *>();
    for (const bool isHandout : {true, false}) {
        const QString path = folder.filePath(isHandout ? u"handout.pdf"_s : u"report.pdf"_s);
        QCOMPARE(isHandout ? goals->saveHandout(path) : goals->saveReport(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.") && bytes.trimmed().endsWith("%%EOF"));
    }
    const QString words = handoutOf(shown.snapshot)->toPlainText();
    QVERIFY(words.startsWith(u"First day\nA caller waits."_s));
    // Room to write, and not a heading over nothing.
    QVERIFY2(words.endsWith(u"\nNotes"_s + u"\n "_s.repeated(10)), qPrintable(words));
    QVERIFY(words.contains(u"☐  Complete the reservation"_s) && words.contains(u"Dana: On a call"_s));
    QVERIFY(!goals->saveHandout(folder.filePath(u"no/such.pdf"_s)).isEmpty());
}

/// It has the names as they are.
void TestTrainerPanel::isClosedWhileOthersLook()
{
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    QDockWidget *place = nullptr;
    TrainerDock dock([&window, &place](QWidget *content, const QString &title) {
        place = new QDockWidget(title, &window);
        place->setWidget(content);
        window.addDockWidget(Qt::RightDockWidgetArea, place);
        place->hide();
        return place;
    });
    dock.direct(std::make_shared<Simulator::SimulatorThread>());
    window.resize(1200, 700);
    window.show();
    dock.reveal();
    QVERIFY(place->isVisible());
    dock.setConcealed(true);
    QVERIFY(!place->isVisible());
    QVERIFY(!place->toggleViewAction()->isEnabled());
    QCOMPARE(dock.bannerActions().size(), qsizetype(2));
    dock.reveal();
    QVERIFY(!place->isVisible());
    dock.setConcealed(false);
    QVERIFY(place->isVisible());
    QVERIFY(place->toggleViewAction()->isEnabled());
    QCOMPARE(dock.bannerActions().size(), qsizetype(3));
}

// The world that runs goes on, and the line is named.
void TestTrainerPanel::saysWhatIsWrongWithAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": 1,\n  \"title\": \"Broken\",\n  \"activities\": 7\n}\n");
    file.close();
    Shown shown({});
    QTRY_VERIFY(shown.isReady());
    QSignalSpy wanted(&shown.panel, &TrainerPanel::scenarioWanted);
    shown.panel.openFile(path);
    QCOMPARE(wanted.size(), qsizetype(0));
    auto *box = shown.panel.findChild<QMessageBox *>(u"scenarioProblem"_s);
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(u"broken.json"_s) && box->informativeText().contains(u'4'),
             qPrintable(box->informativeText()));
    box->close();
}

void TestTrainerPanel::watchesOnlyWhileItIsSeen()
{
    Shown shown({}, 1);
    QTRY_VERIFY(shown.isReady());
    shown.panel.hide();
    // A command's answer is a refusal here: by then the end of watching has arrived.
    QSignalSpy refused(&shown.host, &Simulator::SimulatorThread::refused);
    shown.host.removeFault(4711);
    QTRY_COMPARE(refused.size(), qsizetype(1));
    const qint64 now = shown.snapshot.now;
    shown.host.jump(5000);
    shown.host.removeFault(4711);
    QTRY_COMPARE(refused.size(), qsizetype(2));
    QCOMPARE(shown.snapshot.now, now);
    shown.panel.show();
    QTRY_VERIFY(shown.snapshot.now > now);
}

void TestTrainerPanel::everyControlHasAName()
{
    const Shown shown({});
    QTRY_VERIFY(shown.isReady());
    const QList<QWidget *> widgets = shown.panel.findChildren<QWidget *>();
    int controls = 0;
    for (const QWidget *widget : widgets) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy();
        if (widget->focusPolicy() == Qt::NoFocus || isInner || qobject_cast<const QTabBar *>(widget->parent()) ||
            qobject_cast<const QMenu *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isPopup = widget->window() != &shown.panel;
        if (isPopup)
            continue;
        ++controls;
        const QString name = button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(controls > 15);
}

void TestTrainerPanel::worksWithoutAMouse()
{
    Shown shown(u"first-day"_s);
    QTRY_VERIFY(shown.isReady());
    shown.panel.activateWindow();
    auto *people = shown.table("trainerPeople");
    people->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(people));
    QTest::keyClick(people, Qt::Key_Home);
    QTest::keyClick(people, Qt::Key_Down);
    QVERIFY(!people->selectedKey().isEmpty());
    // Tab leaves the table and comes to what can be done with the selected person.
    QTest::keyClick(people, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"trainerActivity"_s);
    auto *offers = shown.table("trainerOffers");
    offers->setFocus();
    QTest::keyClick(offers, Qt::Key_Space);
    QTest::keyClick(offers, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"trainerAccept"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(shown.count(Simulator::ReservationStatus::Accepted), 1);
}

/// Of two with one letter Alt opens neither at the first press.
void TestTrainerPanel::leavesTheMenusTheirKeys()
{
    const Shown shown({});
    const QString menus = u"fvrith"_s; // File, View, Reservation, Instruction, Tools, Help
    QStringList texts;
    for (const auto *label : shown.panel.findChildren<QLabel *>())
        texts += label->text();
    for (const auto *button : shown.panel.findChildren<QAbstractButton *>())
        texts += button->text();
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(key.isEmpty() || !menus.contains(key.toString().right(1).toLower()), qPrintable(text));
    }
}

void TestTrainerPanel::staysNarrow()
{
    const Shown shown(u"rush-hour"_s);
    QTRY_VERIFY(shown.isReady());
    QVERIFY2(shown.panel.minimumSizeHint().width() <= 320,
             qPrintable(QString::number(shown.panel.minimumSizeHint().width())));
}

void TestTrainerPanel::fitsIntoALowWindow()
{
    Shown shown(u"rush-hour"_s);
    QTRY_VERIFY(shown.isReady());
    shown.panel.resize(320, 520);
    QCOMPARE(shown.panel.height(), 520);
    // Its last button is below, and comes to be seen when somebody goes there.
    const auto *arrives = shown.find<QPushButton>("trainerArrives");
    const auto isSeen = [arrives] { return !arrives->visibleRegion().isEmpty(); };
    QTRY_VERIFY(!isSeen());
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.find<QLineEdit>("newCallTitle")->setFocus();
    QTest::keyClick(shown.panel.focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(isSeen());
}

QTEST_MAIN(TestTrainerPanel)
#include "tst_trainerpanel.moc"
