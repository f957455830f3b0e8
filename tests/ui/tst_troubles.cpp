#include "taskrouter/answerorigin.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/troubles.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

using Place = Troubles::Place;

Error failing(ErrorKind kind, const QString &statusLine)
{
    Error error;
    error.kind = kind;
    error.requestId = u"RQ00000000000000000000000000000001"_s;
    auto answer = std::make_shared<RawAnswer>();
    answer->statusLine = statusLine;
    answer->body = "{}";
    error.answer = answer;
    return error;
}

Error gateway()
{
    return failing(ErrorKind::ServerError, u"502 Bad Gateway"_s);
}

std::function<qint64()> in(qint64 msecs)
{
    return [msecs] { return msecs; };
}

} // namespace

/// What fails at the moment, as the strip tells it.
class TestTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesThatFailAlikeShareOneMessage();
    void eachCauseHasItsOwn();
    void saysSinceWhenAndWhenNext();
    void goesWhenItWorksAgain();
    void waitingCanBeCanceled();
    void waitsInTrainingEndAtNoMoment();
    void refusedCredentialsInTrainingAreTriedAgain();
    void namesTheAddressThatNothingListensAt();
    void saysWhatTheWebPageSays();
    void ownCancelingIsNoTrouble();
    void whatARecordingDoesNotHaveIsNoTrouble();
    void saysThatAnAnswerIsSlowToCome();
    void countsDownToWhatAPageAskedFor();

private:
    [[nodiscard]] static Clock clock()
    {
        Clock clock = Clock::system();
        clock.utc = [] { return QDateTime({2026, 3, 2}, {14, 4, 42}, Qt::UTC).toMSecsSinceEpoch(); };
        return clock;
    }
};

void TestTroubles::placesThatFailAlikeShareOneMessage()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    troubles.set(Place::Workers, gateway(), in(9000));
    troubles.set(Place::Reservations, gateway(), in(8000));
    troubles.set(Place::Tasks, gateway(), in(7000));
    QCOMPARE(bar.count(), 1);
    const Message message = bar.told().constFirst();
    QVERIFY2(message.text.startsWith(u"Tasks, Reservations, Workers: "_s), qPrintable(message.text));
    QVERIFY2(message.when.contains(u"7 s"_s), qPrintable(message.when)); // the soonest of them
    QVERIFY(!message.raw.isEmpty());
    troubles.clear(Place::Tasks);
    QCOMPARE(bar.count(), 1);
    QVERIFY(bar.told().constFirst().text.startsWith(u"Reservations, Workers: "_s));
}

void TestTroubles::eachCauseHasItsOwn()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    troubles.set(Place::Tasks, gateway(), in(1000));
    troubles.set(Place::Workers, failing(ErrorKind::ServerError, u"503 Service Unavailable"_s), in(1000));
    troubles.set(Place::Reservations, failing(ErrorKind::Forbidden, u"403 Forbidden"_s), in(-1));
    QCOMPARE(bar.count(), 3);
}

void TestTroubles::saysSinceWhenAndWhenNext()
{
    UtcMsecs now = clock().utc();
    Clock moving = clock();
    moving.utc = [&now] { return now; };
    MessageBar bar;
    Troubles troubles(bar, moving);
    troubles.set(Place::Tasks, gateway(), in(7000));
    const QString first = bar.told().constFirst().text;
    QVERIFY2(first.contains(u"502 since"_s) && first.contains(u":04:42"_s), qPrintable(first));
    now += 60'000;
    troubles.set(Place::Tasks, gateway(), in(5000)); // still the same
    QCOMPARE(bar.told().constFirst().text, first);
    QVERIFY(bar.told().constFirst().when.contains(u"5 s"_s));
    troubles.set(Place::Tasks, gateway(), in(-1)); // no try is planned: none is promised
    QVERIFY(bar.told().constFirst().when.isEmpty());
}

void TestTroubles::goesWhenItWorksAgain()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    troubles.set(Place::Tasks, gateway(), in(7000));
    troubles.set(Place::Tasks, failing(ErrorKind::ServerError, u"503 Service Unavailable"_s), in(7000));
    QCOMPARE(bar.count(), 1); // the cause of before is gone
    troubles.clear(Place::Tasks);
    QCOMPARE(bar.count(), 0);
}

void TestTroubles::waitingCanBeCanceled()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    Error limited = failing(ErrorKind::RateLimited, u"429 Too Many Requests"_s);
    limited.retryAfterMsecs = 151'000;
    troubles.set(Place::Reservations, limited, in(151'000), true);
    const Message message = bar.told().constFirst();
    QCOMPARE(message.tone, Tone::Wait);
    QVERIFY2(message.when.contains(u"2:31"_s) && message.when.contains(u":07:13"_s), qPrintable(message.when));
    QCOMPARE(message.key.toInt(), int(NextStep::TryAgain));
    QCOMPARE(message.otherKey.toInt(), int(NextStep::CancelLoading));
    troubles.endWait(Place::Reservations);
    QCOMPARE(bar.count(), 0);
    troubles.set(Place::Reservations, limited, in(151'000)); // failed for good: no load waits
    troubles.endWait(Place::Reservations);
    QCOMPARE(bar.count(), 1);
}

// A wait is of real time, and a simulated clock stands still or runs faster: no moment of it is told.
void TestTroubles::waitsInTrainingEndAtNoMoment()
{
    MessageBar bar;
    Clock simulated = clock();
    simulated.simulated = true;
    Troubles troubles(bar, simulated);
    Error limited = failing(ErrorKind::RateLimited, u"429 Too Many Requests"_s);
    limited.retryAfterMsecs = 151'000;
    troubles.set(Place::Reservations, limited, in(151'000), true);
    QCOMPARE(bar.told().constFirst().when, u"next try in 2:31"_s);
    QCOMPARE(nextTryText(7000, simulated), u"Next try in 7 s."_s);
    QVERIFY(nextTryText(7000, clock()).contains(u":04:49"_s)); // Elsewhere it is the clock on the wall.
    QCOMPARE(errorText(limited, ErrorPlace::Instruction).advice, u"You can try again in 2:31."_s);
}

// In training there is no account to connect to: whoever took the fault away asks again.
void TestTroubles::refusedCredentialsInTrainingAreTriedAgain()
{
    const Error refused = failing(ErrorKind::Unauthorized, u"401 Unauthorized"_s);
    const auto never = [] { return qint64(-1); };
    MessageBar bar;
    Troubles live(bar, clock());
    live.set(Place::Tasks, refused, never);
    QCOMPARE(bar.told().constFirst().key.toInt(), int(NextStep::Connect));
    QVERIFY(bar.told().constFirst().advice.contains(u"refreshing is off until then"_s));
    live.clear(Place::Tasks);
    Clock simulated = clock();
    simulated.simulated = true;
    Troubles training(bar, simulated);
    training.set(Place::Tasks, refused, never);
    QCOMPARE(bar.told().constFirst().key.toInt(), int(NextStep::TryAgain));
    QCOMPARE(bar.told().constFirst().actionText, u"Try now"_s);
    QVERIFY(bar.told().constFirst().advice.contains(u"refreshing is off until you try again"_s));
    QCOMPARE(errorText(failing(ErrorKind::Forbidden, u"403 Forbidden"_s), ErrorPlace::Tasks, {.simulated = true}).step,
             NextStep::TryAgain);
}

void TestTroubles::namesTheAddressThatNothingListensAt()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    Error error;
    error.kind = ErrorKind::ConnectionRefused;
    error.message = u"127.0.0.1:4711"_s;
    troubles.set(Place::Tasks, error, in(4000));
    QVERIFY(bar.told().constFirst().text.contains(u"127.0.0.1:4711"_s));
}

void TestTroubles::saysWhatTheWebPageSays()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    Error page = failing(ErrorKind::CaptivePortal, u"403 Forbidden"_s);
    page.requestId.clear();
    page.message = u"HTTP 403 Forbidden: “Guest Wi-Fi <b>"_s;
    troubles.set(Place::Tasks, page, in(4000));
    QVERIFY(bar.told().constFirst().advice.contains(page.message));
}

void TestTroubles::ownCancelingIsNoTrouble()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    troubles.set(Place::Tasks, failing(ErrorKind::Canceled, {}), in(-1));
    QCOMPARE(bar.count(), 0);
}

/// The place says so itself, and nothing is tried again.
void TestTroubles::whatARecordingDoesNotHaveIsNoTrouble()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    Error unknown = failing(ErrorKind::BadRequest, u"400 Bad Request"_s);
    unknown.code = 20001;
    troubles.set(Place::Reservation, unknown, in(4000));
    QCOMPARE(bar.count(), 1);
    unknown.code = NotRecordedCode;
    troubles.set(Place::Reservation, unknown, in(4000));
    QCOMPARE(bar.count(), 0);
}

void TestTroubles::countsDownToWhatAPageAskedFor()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    Error page = failing(ErrorKind::CaptivePortal, u"429 Too Many Requests"_s);
    page.requestId.clear();
    page.retryAfterMsecs = 120'000;
    troubles.set(Place::Tasks, page, in(119'000));
    const Message message = bar.told().constFirst();
    QVERIFY2(message.text.contains(u"asks to wait"_s), qPrintable(message.text));
    QVERIFY2(message.when.contains(u"1:59"_s) && message.when.contains(u":06:41"_s), qPrintable(message.when));
    QCOMPARE(message.key.toInt(), int(NextStep::TryAgain));
}

void TestTroubles::saysThatAnAnswerIsSlowToCome()
{
    MessageBar bar;
    Troubles troubles(bar, clock());
    troubles.setSilent(Place::Reservations, in(12'000));
    QCOMPARE(bar.count(), 1);
    Message message = bar.told().constFirst();
    QVERIFY2(message.text.startsWith(u"Reservations: "_s), qPrintable(message.text));
    QCOMPARE(message.when, u"no answer for 12 s"_s);
    QCOMPARE(message.tone, Tone::Wait);
    QCOMPARE(message.key.toInt(), int(NextStep::TryAgain));
    QCOMPARE(message.otherKey.toInt(), int(NextStep::CancelLoading));
    troubles.setSilent(Place::Tasks, in(151'000));
    QCOMPARE(bar.count(), 1);
    QCOMPARE(bar.told().constFirst().when, u"no answer for 2:31"_s);
    troubles.endSilence(Place::Tasks);
    // Beside what failed before, not twice.
    troubles.set(Place::Reservations, gateway(), in(-1));
    QCOMPARE(bar.count(), 1);
    message = bar.told().constFirst();
    QVERIFY2(message.text.contains(u"502 since"_s), qPrintable(message.text));
    QCOMPARE(message.when, u"no answer for 12 s"_s);
    QCOMPARE(message.otherKey.toInt(), int(NextStep::CancelLoading));
    troubles.endSilence(Place::Reservations);
    QVERIFY(bar.told().constFirst().when.isEmpty());
    troubles.clear(Place::Reservations);
    QCOMPARE(bar.count(), 0);
}

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
