#include "reader.h"
#include "support/clienttest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The main job over the accessibility bus: what is done without eyes and mouse, and what is heard of it.
class TestScreenReader : public Reader
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(bus().problem().isEmpty(), qPrintable(bus().problem())); }
    void doesTheMainJob();
    void readsWhatBecameOfIt();
    void hearsTheTimeRunOut();
    void hearsAMessageOnce();
    void leadsALesson();
    void exportsTheRows();
    void everyControlCanBeUsed();
    void unlocksAnAccount();
};

/// A reservation is accepted without eyes or mouse, and what came of it is heard.
void TestScreenReader::doesTheMainJob()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    const std::optional<Spoken> send = find(u"push button"_s, u"Accept for Dana"_s);
    QVERIFY(send);
    static_cast<void>(bus().takeAnnounced());
    QVERIFY(bus().press(*send));
    QVERIFY(bus().waitFor(program(),
                          [](const Spoken &one) { return one.role == u"cell" && one.name.contains(u"accepted"); }));
    QStringList heard;
    QVERIFY(hears(u"accepted"_s, heard));
}

/// The story has it in words, one after the other, and so has the journal.
void TestScreenReader::readsWhatBecameOfIt()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    const std::optional<Spoken> send = find(u"push button"_s, u"Accept for Dana"_s);
    QVERIFY(send && bus().press(*send));
    const auto isBarOf = [](const Spoken &one, QLatin1StringView who, QLatin1StringView how) {
        return one.role == u"list item" && one.within.contains(u"Timeline") && one.name.contains(who) &&
               one.name.contains(how);
    };
    QVERIFY(bus().waitFor(program(), [&](const Spoken &one) { return isBarOf(one, "Ana"_L1, "timeout"_L1); }));
    QVERIFY(bus().waitFor(program(), [&](const Spoken &one) { return isBarOf(one, "Dana"_L1, "accepted"_L1); }));
    // Its button says the last entry as well.
    const std::optional<Spoken> journal = bus().waitFor(program(), [](const Spoken &one) {
        return one.role == u"push button" && one.name.startsWith(u"Journal") &&
               one.name.contains(u"accept", Qt::CaseInsensitive);
    });
    QVERIFY(journal && bus().press(*journal));
    QVERIFY(bus().waitFor(program(), [](const Spoken &one) {
        return one.role == u"cell" && one.within.endsWith(u"Journal") &&
               one.name.contains(u"accept", Qt::CaseInsensitive);
    }));
}

/// What was written, and where, is heard.
void TestScreenReader::exportsTheRows()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    QVERIFY(press(u"menu item"_s, u"Export…"_s));
    static_cast<void>(bus().takeAnnounced());
    QVERIFY(press(u"push button"_s, u"Export"_s));
    QStringList heard;
    QVERIFY(hears(u"Rows written to"_s, heard));
}

/// The time to answer is told three times before it is over, though nobody looks, and each time once.
void TestScreenReader::hearsTheTimeRunOut()
{
    QFile shipped(QStringLiteral(DESK_SCENARIOS) + u"/first-day.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray scenario = shipped.readAll();
    QVERIFY(scenario.contains("\"reservationTimeout\": 600"));
    scenario.replace("\"reservationTimeout\": 600", "\"reservationTimeout\": 60"); // 12 s of them are over.
    const QTemporaryDir folder;
    QFile lesson(folder.filePath(u"short.json"_s));
    QVERIFY(lesson.open(QIODevice::WriteOnly) && lesson.write(scenario) == scenario.size());
    lesson.close();
    static_cast<void>(bus().takeAnnounced());
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, lesson.fileName()});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    QStringList heard;
    for (const QString &left : {u"30"_s, u"15"_s, u"5"_s})
        QVERIFY(hears(left + u" seconds left to answer"_s, heard, 60'000));
    QVERIFY(hears(u"timeout"_s, heard, 30'000));
    for (const QString &once :
         {u"30 seconds left to answer"_s, u"15 seconds left to answer"_s, u"5 seconds left to answer"_s})
        QVERIFY2(heard.count(once) == 1, qPrintable(heard.join(u'\n')));
    QVERIFY2(heard.filter(QRegularExpression(u"^timeout"_s)).size() == 1, qPrintable(heard.join(u'\n')));
}

/// A trainer leads a lesson over the bus: stops the clock, breaks the network, jumps ahead, and begins again.
void TestScreenReader::leadsALesson()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    QVERIFY(press(u"push button"_s, u"Faults…"_s));
    const auto isFault = [](const Spoken &one) {
        return one.role == u"tree item" && one.within.endsWith(u"Faults that are on, and those that struck");
    };
    QVERIFY(press(u"push button"_s, u"Add fault"_s));
    QVERIFY(bus().waitFor(program(), isFault));
    QVERIFY(press(u"push button"_s, u"Remove all"_s));
    QTRY_VERIFY(!bus().waitFor(program(), isFault, 0));

    const auto pressHere = [this](const QString &role, const QString &name) {
        const auto found = bus().waitFor(program(), [&](const Spoken &one) {
            return one.role == role && one.name == name && one.isEnabled && one.within.endsWith(u"Trainer's panel");
        });
        return found && bus().press(*found);
    };
    QVERIFY(pressHere(u"check box"_s, u"Pause"_s));
    QVERIFY(find(u"check box"_s, u"Resume"_s));
    QStringList heard;
    static_cast<void>(bus().takeAnnounced());
    // The clock stands; what is on the way happens all the same.
    QVERIFY(pressHere(u"push button"_s, u"+10 min"_s));
    QVERIFY(hears(u"timeout"_s, heard));
    QTest::qWait(1500); // It is told once, however often it is read.
    heard += bus().takeAnnounced();
    QVERIFY2(heard.filter(QRegularExpression(u"^timeout"_s)).size() == 1, qPrintable(heard.join(u'\n')));
    // It was over at once: nothing is said of seconds that nobody had.
    QVERIFY2(heard.filter(u"left to answer"_s).isEmpty(), qPrintable(heard.join(u'\n')));
    QVERIFY(pressHere(u"check box"_s, u"Resume"_s));
    QVERIFY(pressHere(u"push button"_s, u"Restart"_s));
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
}

/// What the window says of itself is heard once, and not again while nothing is new.
void TestScreenReader::hearsAMessageOnce()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    static_cast<void>(bus().takeAnnounced());
    const QString message = u"Mark several reservations first, with Ctrl or Shift."_s;
    QVERIFY(press(u"menu item"_s, u"Act on all marked…"_s));
    QStringList heard;
    QVERIFY(hears(message, heard));
    QVERIFY(find(u"alert message"_s, message));
    QTest::qWait(1500); // Two refreshes.
    heard += bus().takeAnnounced();
    QCOMPARE(heard.count(message), 1);
}

/// Wherever one goes, each control says what it is, and can be pressed.
void TestScreenReader::everyControlCanBeUsed()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    QCOMPARE(whatIsWrong(), QString());
    for (const QString &tab : {u"Why?"_s, u"Events"_s, u"Timeline"_s, u"Details"_s, u"JSON"_s, u"Act"_s}) {
        const std::optional<Spoken> found = bus().waitFor(
            program(), [&tab](const Spoken &one) { return one.role == u"page tab" && one.name.startsWith(tab); });
        QVERIFY2(found && bus().press(*found), qPrintable(tab));
        QTest::qWait(500);
        QVERIFY2(isAllRight(), qPrintable(tab));
    }
    QVERIFY(press(u"push button"_s, u"Journal"_s));
    QTest::qWait(500);
    QVERIFY2(isAllRight(), "journal");
    QVERIFY(press(u"push button"_s, u"Faults…"_s));
    for (const QString &tab : {u"World"_s, u"Script"_s, u"Faults"_s, u"Goals"_s, u"Moments"_s, u"Class"_s}) {
        QVERIFY2(press(u"page tab"_s, tab), qPrintable(tab));
        QTest::qWait(300);
        QVERIFY2(isAllRight(), qPrintable(tab));
    }
}

/// An account opens locked; who cannot see unlocks it all the same.
void TestScreenReader::unlocksAnAccount()
{
    // No simulator of ours: that is a training.
    RawServer account;
    account.setHandler([](const RawRequest &request) {
        const QByteArray target = request.target();
        const QByteArray list = target.sliced(target.lastIndexOf('/') + 1).toLower();
        return RawScript::json(ClientTest::pageJson({}, {}, list.left(list.indexOf('?'))));
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, ClientTest::sid(SidKind::Account).toString());
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"not-a-real-token"_s);
    const Running app(QStringLiteral(DESK_APP), {u"--api-url"_s, account.url().toString()}, environment);
    QVERIFY(press(u"push button"_s, u"Unlock…"_s));
    QTest::qWait(500);
    QVERIFY(isAllRight());
    QVERIFY(press(u"push button"_s, u"For this session"_s));
    QVERIFY(comes(u"LIVE"_s));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
