#include "support/paneltest.h"

#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// What the panel offers, and that nothing arms itself.
class TestNextActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void anAcceptedRowArmsNothing();
    void whatEndsSomethingIsChosenEachTime();
    void superviseWithoutAConferenceIsWarnedOf();
    void whatIsPossibleFollowsTheStatus();
    void buttonsStayWhileThePointerIsOverThem();
    void whatHasBecomeOfItIsSaid_data();
    void whatHasBecomeOfItIsSaid();
    void whatIsChosenAheadIsChosenOrNothingIs();
    void afterAcceptNothingIsChosen();
    void anEndedOfferIsASentenceAndAWay();
    void whileATelephoneRingsNothingIsTaken();
    void acceptNeedsNoEmptyPage();
    void oneThingScrolls();
    void aReasonStandsOnlyWhereOneAsks();
    void keysAreNeverSilent();
    void aKeyWithoutAReservationSaysSo();
    void peopleAreChosenByName();

private:
    static QStringList offered(const Window &window)
    {
        QStringList keys;
        const auto catalogue = Catalogue::builtIn();
        for (const Action &action : catalogue->actions()) {
            if (window.find<QToolButton>(u"button."_s + action.key)->isVisible())
                keys.append(action.key);
        }
        return keys;
    }
    static void other(Window &window)
    {
        window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        window.refresh();
    }
};

void TestNextActions::anAcceptedRowArmsNothing()
{
    Server server;
    Window window(server);
    window.target.task->attributes = u"{\"call_sid\":\"CA1\"}"_s; // Supervise needs "from", too
    server.set("accepted", 4);
    window.open();
    QCOMPARE(window.panel.chosenAction(), QString());
    QVERIFY(!window.send()->isEnabled());
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(server.posts().size(), 0);
    QVERIFY(window.messages.constLast().at(0).toString().contains("nothing is chosen"_L1));
    QCOMPARE(window.messages.constLast().at(1).value<Tone>(), Tone::Muted); // green would say that it was sent
    // Also where Supervise could be sent: it needs a person, and nobody chose it.
    window.target.task->attributes = u"{\"call_sid\":\"CA1\",\"from\":\"+15005550006\"}"_s;
    other(window);
    QCOMPARE(window.panel.chosenAction(), QString());
}

void TestNextActions::whatEndsSomethingIsChosenEachTime()
{
    Server server;
    Window window(server);
    server.set("accepted", 4);
    window.open();
    window.panel.chooseAction(u"complete"_s);
    QVERIFY(window.send()->isEnabled());
    QVERIFY(window.find<QLabel>(u"summary"_s)->text().contains("call that is still running may be cut off"_L1));
    const Address first = window.target.address;
    other(window);
    QCOMPARE(window.panel.chosenAction(), QString());
    window.target.address = first;
    window.refresh();
    QCOMPARE(window.panel.chosenAction(), QString());
    // What ends nothing goes along, as before.
    window.target.task->attributes = u"{\"from\":\"+15005550006\",\"conference\":{\"sid\":\"CF1\"}}"_s;
    window.panel.chooseAction(u"supervise"_s);
    other(window);
    QCOMPARE(window.panel.chosenAction(), u"supervise"_s);
}

// After a plain accept there is none that somebody could join: TaskRouter answers 400.
void TestNextActions::superviseWithoutAConferenceIsWarnedOf()
{
    Server server;
    Window window(server);
    server.set("accepted", 4);
    window.panel.resize(900, 900);
    window.open();
    const auto left = [&window](const QString &key) { return window.find<QToolButton>(u"button."_s + key)->x(); };
    QVERIFY(left(u"supervise"_s) > left(u"complete"_s) && left(u"supervise"_s) > left(u"wrapup"_s));
    QCOMPARE(window.find<QToolButton>(u"button.supervise"_s)->text(), u"Supervise (!)"_s);
    const auto *legend = window.find<QLabel>(u"actionLegend"_s);
    QVERIFY(legend->isVisible());
    QVERIFY(legend->text().startsWith(u"(!) "_s));
    // The keyboard goes to the first that is shown, not to what stands first in the catalogue.
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window.find<QToolButton>(u"button.complete"_s));
    QVERIFY(window.action(u"action.supervise"_s)->isEnabled()); // Somebody else may have made one.
    window.panel.chooseAction(u"supervise"_s);
    QVERIFY(window.find<QLabel>(u"actionReason"_s)->text().contains("after a plain accept there is none"_L1));
    QVERIFY(!legend->isVisible()); // The reason says more.
    window.type(u"Supervisor"_s, u"WK0123456789abcdef0123456789abcdef"_s);
    window.type(u"SupervisorMode"_s, u"monitor"_s);
    QVERIFY(window.send()->isEnabled());
    other(window); // It does not go along where it would be refused.
    QCOMPARE(window.panel.chosenAction(), QString());
    window.target.conferenceSent = true;
    window.refresh();
    QCOMPARE(window.find<QToolButton>(u"button.supervise"_s)->text(), u"Supervise"_s);
    QVERIFY(!legend->isVisible());
    QTRY_VERIFY(left(u"supervise"_s) < left(u"complete"_s));
}

void TestNextActions::whatIsPossibleFollowsTheStatus()
{
    Server server;
    Window window(server);
    window.panel.resize(900, 900);
    window.open();
    QCOMPARE(offered(window),
             (QStringList{u"accept"_s, u"reject"_s, u"conference"_s, u"dequeue"_s, u"call"_s, u"redirect"_s}));
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
    server.set("accepted", 4);
    window.refresh();
    QCOMPARE(offered(window), (QStringList{u"supervise"_s, u"complete"_s, u"wrapup"_s}));
    QCOMPARE(window.panel.chosenAction(), QString());
    server.set("wrapping", 5);
    window.refresh();
    QCOMPARE(offered(window), QStringList{u"complete"_s});
    QVERIFY(!window.send()->isVisible());
}

void TestNextActions::buttonsStayWhileThePointerIsOverThem()
{
    Server server;
    Window window(server);
    window.panel.resize(900, 900);
    window.open();
    const auto geometry = [&window](const QString &key) {
        const auto *button = window.find<QToolButton>(u"button."_s + key);
        return button->isVisible() ? button->geometry() : QRect();
    };
    const QRect accept = geometry(u"accept"_s);
    const QRect dequeue = geometry(u"dequeue"_s);
    QWidget *row = window.find<QToolButton>(u"button.accept"_s)->parentWidget();
    QEnterEvent enter(accept.center(), accept.center(), accept.center());
    QCoreApplication::sendEvent(row, &enter);
    for (const QByteArray &status : {QByteArray("accepted"), QByteArray("rescinded")}) {
        server.set(status, 4);
        window.refresh();
        QTest::qWait(1);
        QCOMPARE(geometry(u"accept"_s), accept);
        QCOMPARE(geometry(u"dequeue"_s), dequeue);
        QVERIFY(!window.find<QToolButton>(u"button.accept"_s)->isEnabled());
        QVERIFY(geometry(u"complete"_s).isNull());
    }
    // Another reservation has places of its own; and so has this one once the pointer left.
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(row, &leave);
    QVERIFY(geometry(u"accept"_s).isNull());
    QCoreApplication::sendEvent(row, &enter);
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    server.set("accepted", 5);
    window.refresh();
    QVERIFY(!geometry(u"complete"_s).isNull());
    QVERIFY(geometry(u"accept"_s).isNull());
}

void TestNextActions::whatHasBecomeOfItIsSaid_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("accepted") << QByteArray("accepted") << u"It was accepted meanwhile; Ada has the task."_s;
    QTest::newRow("wrapping") << QByteArray("wrapping") << u"The call is over meanwhile, and Ada is wrapping up."_s;
    QTest::newRow("timeout") << QByteArray("timeout") << u"This offer to Ada was not answered in time."_s;
    QTest::newRow("rescinded") << QByteArray("rescinded")
                               << u"This offer to Ada was taken back, because somebody else accepted the task."_s;
}

void TestNextActions::whatHasBecomeOfItIsSaid()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, sentence);
    Server server;
    Window window(server);
    window.open();
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
    server.set(status, 4);
    window.refresh(); // without a word of ours
    const QString note = window.find<QLabel>(u"stateNoteText"_s)->text();
    QVERIFY2(note.startsWith(sentence), qPrintable(note));
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.last().first().toString(), u"Nothing was sent. "_s + sentence);
    QCOMPARE(window.messages.last().at(1).value<Tone>(), Tone::Muted);
    // Something typed keeps the form open: there, too.
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    server.set("pending", 5);
    window.refresh();
    if (status != "accepted")
        return;
    window.panel.chooseAction(u"conference"_s);
    window.type(u"From"_s, u"+15005550006"_s);
    server.set(status, 6);
    window.refresh();
    QCOMPARE(window.panel.chosenAction(), u"conference"_s);
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    const QString said = window.messages.last().first().toString();
    QVERIFY2(said.startsWith(u"Nothing was sent. "_s + sentence + u" Conference needs a pending"_s), qPrintable(said));
}

void TestNextActions::whatIsChosenAheadIsChosenOrNothingIs()
{
    Server server;
    Window window(server);
    window.open();
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
    const PanelTarget first = window.target;
    const auto leaveFor = [&](const Sid &next) {
        window.panel.setTarget({});
        window.panel.setAwaited(next);
    };
    // While its state is not known: everything can be chosen, nothing sent, and neither key is silent.
    leaveFor(ClientTest::sid(SidKind::Reservation, 2));
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.last().first().toString(), u"Nothing was sent: the reservation is not loaded yet."_s);
    window.action(u"action.reject"_s)->trigger();
    QCOMPARE(window.panel.actionAhead(), u"Reject"_s);
    QVERIFY(window.action(u"action.reject"_s)->isChecked());
    other(window);
    QCOMPARE(window.panel.chosenAction(), u"reject"_s);
    // Chosen for one, it is for no other.
    leaveFor(ClientTest::sid(SidKind::Reservation, 3));
    window.action(u"action.reject"_s)->trigger();
    window.panel.setTarget(first);
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
    leaveFor(ClientTest::sid(SidKind::Reservation, 3));
    window.action(u"action.reject"_s)->trigger();
    window.panel.setAwaited(ClientTest::sid(SidKind::Reservation, 4));
    QCOMPARE(window.panel.actionAhead(), QString());
    // What cannot be done to it is not chosen, nor is anything in its place.
    window.action(u"action.conference"_s)->trigger();
    window.messages.clear();
    server.set("accepted", 5);
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 4);
    window.refresh();
    QCOMPARE(window.panel.chosenAction(), QString());
    QCOMPARE(window.messages.size(), 1);
    const QString said = window.messages.last().first().toString();
    QVERIFY2(said.contains(u"Conference was chosen before"_s) && said.contains(u"40136"_s), qPrintable(said));
    QCOMPARE(server.posts().size(), 0);
}

void TestNextActions::afterAcceptNothingIsChosen()
{
    Server server;
    Window window(server);
    window.open();
    server.answerPosts(RawScript::json(ClientTest::reservationJson(ClientTest::address().reservation, "accepted"), 200,
                                       "ETag: \"9\"\r\n"));
    window.send()->setFocus();
    QTest::keyClick(window.send(), Qt::Key_Return);
    QTRY_COMPARE(server.posts().size(), 1);
    QTRY_COMPARE(window.panel.chosenAction(), QString());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    // Something typed for the state before is not thrown away by the state moving.
    other(window);
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    server.set("accepted", 12);
    window.refresh();
    QCOMPARE(window.panel.chosenAction(), u"conference"_s);
    QVERIFY(window.reason().contains("40136"_L1));
}

void TestNextActions::anEndedOfferIsASentenceAndAWay()
{
    Server server;
    Window window(server);
    server.set("timeout", 4);
    window.target.current = CurrentOffer{ClientTest::sid(SidKind::Reservation, 2), u"Bob & <b>Co</b>"_s, u"pending"_s};
    window.open();
    QVERIFY(!window.form()->isVisible());
    QVERIFY(!window.find<QWidget>(u"actionBar"_s)->isVisible());
    QVERIFY(window.find<QLabel>(u"stateNoteText"_s)->text().contains("Ada was not answered in time"_L1));
    QSignalSpy wanted(&window.panel, &InstructionPanel::reservationWanted);
    auto *go = window.find<QPushButton>(u"goToCurrent"_s);
    QCOMPARE(go->accessibleName(), u"Go to Bob & <b>Co</b>: pending"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Sid>(), window.target.current->reservation);
    // It leads on to the task's story and to the worker's day, with the mouse and with the keyboard.
    QSignalSpy story(&window.panel, &InstructionPanel::storyWanted);
    for (const auto &[name, link] :
         {std::pair(u"noteWhy"_s, StoryLink::Why), std::pair(u"noteTimeline"_s, StoryLink::Timeline),
          std::pair(u"noteDay"_s, StoryLink::WorkerDay)}) {
        auto *button = window.find<QPushButton>(name);
        QVERIFY2(button->isVisible(), qPrintable(name));
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(story.takeFirst().constFirst().value<StoryLink>(), link);
    }
    QCOMPARE(window.find<QPushButton>(u"noteDay"_s)->text(), u"Ada's day"_s);
    window.target.current.reset();
    window.panel.setTarget(window.target);
    QVERIFY(!go->isVisible());
    QVERIFY(window.find<QPushButton>(u"noteWhy"_s)->isVisible());
    QVERIFY(window.find<QLabel>(u"stateNoteText"_s)->text().contains("no open offer"_L1));
}

void TestNextActions::whileATelephoneRingsNothingIsTaken()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.target.hold = Hold{1, u"Dana"_s};
    window.panel.setTarget(window.target);
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions())
        QVERIFY2(!window.action(u"action."_s + action.key)->isEnabled(), qPrintable(action.key));
    QCOMPARE(window.panel.chosenAction(), QString());
    QVERIFY(window.find<QLabel>(u"stateNoteText"_s)->text().startsWith("Ringing Dana: until somebody answers"_L1));
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    // Over: what it came to decides.
    window.target.hold.reset();
    server.set("accepted", 4);
    window.refresh();
    QVERIFY(window.action(u"action.supervise"_s)->isEnabled());
    QCOMPARE(window.panel.chosenAction(), QString());
    QCOMPARE(server.posts().size(), 0);
}

void TestNextActions::acceptNeedsNoEmptyPage()
{
    Server server;
    Window window(server);
    window.open();
    QVERIFY(!window.form()->isVisible());
    const auto *bar = window.find<QWidget>(u"actionBar"_s);
    const auto *summary = window.find<QLabel>(u"summary"_s);
    const int gap = summary->mapTo(&window.panel, QPoint()).y() - bar->geometry().bottom();
    QVERIFY2(gap < 60, qPrintable(QString::number(gap)));
}

/// Whatever the height is, one thing scrolls and not what is inside of it as well.
void TestNextActions::oneThingScrolls()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    const auto *whole = window.find<QScrollArea>(u"panelScroll"_s);
    int inner = 0;
    int outer = 0;
    for (int height = 900; height >= 160; height -= 20) {
        window.panel.resize(360, height);
        const auto *fields = window.form()->verticalScrollBar();
        const auto *all = whole->verticalScrollBar();
        QTRY_VERIFY2(fields->maximum() == 0 || all->maximum() <= Theme::grid(4),
                     qPrintable(u"at %1: %2 and %3"_s.arg(height).arg(fields->maximum()).arg(all->maximum())));
        inner += fields->maximum() > 0;
        outer += all->maximum() > 0;
    }
    QVERIFY(inner > 0 && outer > 0);
}

void TestNextActions::aReasonStandsOnlyWhereOneAsks()
{
    Server server;
    Window window(server);
    window.open();
    const auto *reason = window.find<QLabel>(u"actionReason"_s);
    QVERIFY(!reason->isVisible());
    QTest::keyClick(&window.panel, Qt::Key_4, Qt::AltModifier); // Supervise
    QTRY_VERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"Supervise needs an accepted reservation (40146)."_s);
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
    window.panel.chooseAction(u"conference"_s);
    window.action(u"action.reject"_s)->trigger();
    QVERIFY(!reason->isVisible());
}

void TestNextActions::keysAreNeverSilent()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    auto *search = window.find<QLineEdit>(u"parameterSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"jitter"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(window.form()->field(u"JitterBufferSize"_s)->isAncestorOf(QApplication::focusWidget()));
    search->setFocus();
    search->setText(u"no such thing"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->selectedText(), u"no such thing"_s);
}

/// As while a task loads of which no reservation was asked for.
void TestNextActions::aKeyWithoutAReservationSaysSo()
{
    Server server;
    Window window(server);
    window.panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.panel));
    QVERIFY(window.action(u"action.reject"_s)->isEnabled());
    QTest::keyClick(&window.panel, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.constFirst().constFirst().toString(),
             u"Reject is not chosen: there is no reservation yet to choose it for."_s);
    QCOMPARE(window.panel.chosenAction(), QString());
    // Nor does what was chosen for nobody go to whoever comes.
    window.action(u"action.conference"_s)->trigger();
    QVERIFY(!window.action(u"action.conference"_s)->isChecked());
    window.refresh();
    QCOMPARE(window.panel.chosenAction(), u"accept"_s);
}

void TestNextActions::peopleAreChosenByName()
{
    Server server;
    server.set("accepted", 4);
    Window window(server);
    const QString kim = u"WK0123456789abcdef0123456789abcdef"_s;
    window.target.names = [kim](NameKind kind) -> QList<NamedValue> {
        if (kind == NameKind::Workers)
            return {{kim, u"Kim Supervisor"_s, u"client:kim"_s},
                    {u"WK00000000000000000000000000000002"_s, u"Zed"_s, {}}};
        return {};
    };
    window.open();
    window.panel.chooseAction(u"supervise"_s);
    auto *field = window.form()->field(u"Supervisor"_s);
    auto *combo = qobject_cast<QComboBox *>(field->editor()->controls().constFirst());
    QVERIFY(combo);
    QCOMPARE(combo->itemData(0, Qt::DisplayRole).toString(), u"Kim Supervisor · client:kim"_s);
    combo->setCurrentIndex(0);
    QCOMPARE(field->values(), QStringList{kim});
    QCOMPARE(window.find<QLabel>(u"message.Supervisor"_s)->text(), u"Kim Supervisor"_s);
    window.type(u"SupervisorMode"_s, u"monitor"_s);
    QVERIFY(window.find<QLabel>(u"summary"_s)->text().startsWith("Rings Kim Supervisor, who listens"_L1));
    QVERIFY(window.request().contains(u"Supervisor="_s + kim));
    // By name, by address, and by SID from the keyboard.
    for (const QString &typed : {u"zed"_s, u"client:kim"_s, u"Kim Supervisor"_s, kim}) {
        field->clear();
        QTest::keyClicks(combo->lineEdit(), typed);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Escape); // the suggestions
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QVERIFY2(field->values().value(0).startsWith("WK0"_L1), qPrintable(typed));
        QVERIFY(window.send()->isEnabled());
    }
    // A refresh of the names takes nothing from under the hands.
    field->clear();
    QTest::keyClicks(combo->lineEdit(), u"Ki"_s);
    window.target.names = [kim](NameKind) { return QList<NamedValue>{{kim, u"Kim"_s, {}}}; };
    window.panel.setTarget(window.target);
    QCOMPARE(combo->currentText(), u"Ki"_s);
    QCOMPARE(field->values(), QStringList{u"Ki"_s});
}

QTEST_MAIN(TestNextActions)
#include "tst_nextactions.moc"
