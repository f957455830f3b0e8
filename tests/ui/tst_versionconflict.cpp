#include "support/paneltest.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// An instruction is for a version of the reservation: what happens without one, and where TaskRouter has another.
class TestVersionConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void aVersionThatComesLaterIsNoMove();
    void withoutVersionItComparesFirst();
    void withoutVersionAMoveIsAskedAbout();
    void withoutVersionAndWithoutAnswerNothingIsSent();
    void comparingCanBeCanceled();
    void whatChangesWhileComparingCancelsIt_data();
    void whatChangesWhileComparingCancelsIt();
    void refusedVersionShowsBothStates();
    void whatTaskRouterWouldRefuseCanBeSentAnyway();
    void reapplyTakesTheNewVersion();
    void overwriteSendsNoVersion();
    void aConflictIsTimedByTheClockOfItsWorld();
    void anOlderFetchIsNotTakenForTheConflictThatIsShown();
    void aRefusalThatIsNobodysDoingSaysWhatItIs_data();
    void aRefusalThatIsNobodysDoingSaysWhatItIs();
};

void TestVersionConflict::aVersionThatComesLaterIsNoMove()
{
    Server server;
    Window window(server);
    window.open();
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    const auto result = ClientTest::outcomeOf(window.client.fetchReservation(window.target.address));
    QVERIFY(result && result->ok());
    window.target.reservation = result->value().reservation;
    window.target.etag.clear();
    window.panel.setTarget(window.target); // As the row of the table knows it.
    window.target.etag = result->value().etag;
    window.panel.setTarget(window.target);
    window.click(u"send"_s);
    QVERIFY(!window.asks());
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().header("if-match"), "\"3\"");
}

void TestVersionConflict::withoutVersionItComparesFirst()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    const int before = server.gets();
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    QVERIFY(!window.send()->isEnabled());
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.gets(), before + 1);
    QCOMPARE(server.posts().constFirst().header("if-match"), QByteArray());
}

void TestVersionConflict::withoutVersionAMoveIsAskedAbout()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    server.set("pending", 8);
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QVERIFY(window.find<QLabel>(u"conflictTitle"_s)->text().contains("no version"_L1));
    QCOMPARE(server.posts().size(), 0);
    Window::letDoubleClickPass();
    window.click(u"conflictSend"_s);
    QTRY_COMPARE(server.posts().size(), 1);
}

void TestVersionConflict::withoutVersionAndWithoutAnswerNothingIsSent()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    server.answerGets(refusal(404, 20404, "gone"));
    window.click(u"send"_s);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QCOMPARE(window.messages.constFirst().at(1).value<Tone>(), Tone::Bad);
    QCOMPARE(server.posts().size(), 0);
    QVERIFY(window.send()->isEnabled());
}

void TestVersionConflict::comparingCanBeCanceled()
{
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    auto *way = window.find<QPushButton>(u"sendWayOut"_s);
    QVERIFY(!way->isVisible());
    server.answerGets(RawScript::fault(RawScript::Then::Close, 600'000));
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    QVERIFY(way->isVisible());
    QCOMPARE(way->text(), u"Cancel"_s);
    QCOMPARE(way->accessibleName(), way->text());
    way->click();
    QCOMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QCOMPARE(window.messages.constFirst().at(1).value<Tone>(), Tone::Muted); // nothing is wrong, but nothing was done
    QVERIFY(!way->isVisible());
    QVERIFY(window.send()->isEnabled());
    server.answerGetsAgain();
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), 0);
    Window::letDoubleClickPass();
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
}

void TestVersionConflict::whatChangesWhileComparingCancelsIt_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"read-only", "another reservation", "another action", "the form", "the reservation"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestVersionConflict::whatChangesWhileComparingCancelsIt()
{
    QFETCH(QString, what);
    Server server;
    Window window(server);
    server.hideVersions();
    window.open();
    window.panel.chooseAction(u"conference"_s);
    RawScript answer = RawScript::json(ClientTest::reservationJson().replace("09:15:07Z", "09:15:13Z"));
    answer.delayMsecs = 300;
    server.answerGets(answer);
    window.click(u"send"_s);
    QVERIFY(window.reason().contains("no version"_L1));
    if (what == "read-only"_L1) {
        window.panel.setReadOnly(true, u"Unlock this account to send."_s);
    } else if (what == "another reservation"_L1) {
        window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        window.panel.setTarget(window.target);
    } else if (what == "another action"_L1) {
        window.panel.chooseAction(u"reject"_s);
    } else if (what == "the form"_L1) {
        window.type(u"To"_s, u"client:bob"_s);
    } else {
        window.target.reservation->updated += 60'000;
        window.panel.setTarget(window.target);
    }
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.constFirst().at(0).toString().startsWith("Nothing was sent"_L1));
    QVERIFY(window.isQuiet()); // The fetch has ended, one way or the other.
    QCOMPARE(server.posts().size(), 0);
    QVERIFY(!window.asks());
}

void TestVersionConflict::refusedVersionShowsBothStates()
{
    Server server;
    Window window(server);
    window.open();
    server.set("accepted", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_COMPARE(window.find<QLabel>(u"conflict.1.2"_s)->text(), u"accepted (changed)"_s);
    QCOMPARE(window.find<QLabel>(u"conflict.1.1"_s)->text(), u"pending"_s);
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
    // An accepted reservation takes no accept: neither way is open, and the view says why.
    QVERIFY(!window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    QVERIFY(!window.find<QPushButton>(u"conflictOverwrite"_s)->isEnabled());
    QVERIFY(window.find<QLabel>(u"conflictNote"_s)->text().contains("20001"_L1));
    server.set("pending", 9);
    window.click(u"conflictRefresh"_s);
    QTRY_VERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"9\""_L1));
    QVERIFY(window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    QCOMPARE(server.posts().size(), 1);
    QVERIFY(window.messages.isEmpty()); // it is told once, where it is asked
}

void TestVersionConflict::whatTaskRouterWouldRefuseCanBeSentAnyway()
{
    Server server;
    Window window(server);
    window.settings.setSendAnyway(true);
    window.open();
    server.set("accepted", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_COMPARE(window.find<QLabel>(u"conflict.1.2"_s)->text(), u"accepted (changed)"_s);
    QVERIFY(window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    QVERIFY(window.find<QPushButton>(u"conflictOverwrite"_s)->isEnabled());
    // What stands against it is said all the same, moved or not.
    QVERIFY2(window.reason().contains("20001"_L1), qPrintable(window.reason()));
    window.click(u"conflictOverwrite"_s);
    QTRY_COMPARE(server.posts().size(), 2);
}

void TestVersionConflict::reapplyTakesTheNewVersion()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks() && window.find<QPushButton>(u"conflictReapply"_s)->isEnabled());
    window.click(u"conflictReapply"_s);
    QVERIFY(!window.asks());
    QCOMPARE(server.posts().size(), 1); // Sending again is a decision of its own.
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:bob"_s});
    Window::letDoubleClickPass();
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), "\"7\"");
}

void TestVersionConflict::overwriteSendsNoVersion()
{
    Server server;
    Window window(server);
    window.open();
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks() && window.find<QPushButton>(u"conflictOverwrite"_s)->isEnabled());
    window.click(u"conflictOverwrite"_s);
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), QByteArray());
    QCOMPARE(server.posts().constLast().body, server.posts().constFirst().body);
}

void TestVersionConflict::aConflictIsTimedByTheClockOfItsWorld()
{
    Server server;
    Window window(server);
    Clock world = Clock::system();
    window.open();
    world.utc = [when = window.target.reservation->updated] { return when + 60'000; };
    window.panel.setClock(world);
    server.answerPosts(RawScript::json("{\"code\":20001,\"message\":\"Precondition\",\"status\":412}", 412));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_VERIFY(window.find<QLabel>(u"conflict.2.2"_s)->text().contains(u':'));
    // Today's, to the second, whatever day it is here.
    QCOMPARE(window.find<QLabel>(u"conflict.2.1"_s)->text(), u"09:15:13"_s);
}

void TestVersionConflict::anOlderFetchIsNotTakenForTheConflictThatIsShown()
{
    Server server;
    Window window(server);
    window.open();
    server.set("pending", 7);
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    RawScript late = RawScript::json(ClientTest::reservationJson(), 200, "ETag: \"5\"\r\n");
    late.delayMsecs = 1500;
    server.answerGets(late);
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks()); // And it is being fetched.
    QTRY_COMPARE(server.gets(), 2);
    window.click(u"conflictDismiss"_s);
    server.answerGetsAgain();
    Window::letDoubleClickPass();
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    QTRY_VERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
    QTRY_VERIFY(window.client.findChildren<Reply *>().isEmpty());
    QVERIFY(window.find<QLabel>(u"conflict.3.2"_s)->text().contains("\"7\""_L1));
}

void TestVersionConflict::aRefusalThatIsNobodysDoingSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("etagAfter");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, bool moved,
                        const QString &says) { QTest::newRow(name) << before << after << moved << says; };
    row("somebody", "\"3\"", "\"4\"", true, u"somebody changed"_s);
    row("another version alone", "\"3\"", "\"4\"", false, u"somebody changed"_s);
    row("the same before and after", "\"3\"", "\"3\"", false, u"nobody changed"_s);
    row("bare, the same", "3", "3", false, u"nobody changed"_s);
    row("weak", "W/\"3\"", "W/\"3\"", false, u"a weak one"_s);
    row("weak, and moved", "W/\"3\"", "W/\"4\"", true, u"a weak one"_s);
    row("compressed by Jetty", "\"3--gzip\"", "\"3--gzip\"", false, u"“--gzip”"_s);
    row("by Apache", "\"3-gzip\"", "\"3-gzip\"", false, u"“-gzip”"_s);
    row("by another", "\"3;br\"", "\"3;br\"", false, u"“;br”"_s);
    row("weak and compressed", "W/\"3-df\"", "W/\"3-df\"", false, u"“-df”"_s);
    row("none after", "\"3\"", {}, false, u"no version any more"_s);
    row("none at all", {}, {}, false, u"although no version was sent"_s);
}

void TestVersionConflict::aRefusalThatIsNobodysDoingSaysWhatItIs()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, etagAfter);
    QFETCH(bool, moved);
    QFETCH(QString, says);
    const bool isProxy = !says.contains(u"somebody"_s);
    Server server;
    Window window(server);
    const auto answer = [](const QByteArray &version, const QByteArray &second) {
        return RawScript::json(ClientTest::reservationJson().replace("09:15:07Z", "09:15:" + second + 'Z'), 200,
                               version.isEmpty() ? QByteArray() : "ETag: " + version + "\r\n");
    };
    server.answerGets(answer(etag, "13"));
    window.open();
    if (!etag.isEmpty())
        server.answerGets(answer(etagAfter, moved ? "14" : "13"));
    server.answerPosts(refusal(412, 20412, "ETag does not match"));
    window.click(u"send"_s);
    QTRY_VERIFY(window.asks());
    const auto *title = window.find<QLabel>(u"conflictTitle"_s);
    QTRY_VERIFY2(title->text().contains(says), qPrintable(title->text()));
    auto *blind = window.find<QPushButton>(u"conflictOverwrite"_s);
    QCOMPARE(blind->text(), isProxy ? u"Send without the version"_s : u"Overwrite"_s);
    QVERIFY(isProxy == !title->text().contains(u"somebody"_s));
    QVERIFY(window.messages.isEmpty()); // the view that asks tells it
    QCOMPARE(server.posts().size(), 1);
    QTRY_VERIFY(blind->isEnabled());
    blind->click();
    QTRY_COMPARE(server.posts().size(), 2);
    QCOMPARE(server.posts().constLast().header("if-match"), QByteArray());
}

QTEST_MAIN(TestVersionConflict)
#include "tst_versionconflict.moc"
