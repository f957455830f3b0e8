#include "support/centre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

class TestTelephony : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conferenceConnectsWhenItIsAnswered();
    void theHoldIsHiddenAndStopsTheClock();
    void legsEndAsPlanned_data();
    void legsEndAsPlanned();
    void aFailedLegIsToldOfBeforeItsEnd();
    void aCallThatDoesNotAcceptRingsBesideTheOffer_data();
    void aCallThatDoesNotAcceptRingsBesideTheOffer();
    void whoAnsweredIsConnectedByAccepting();
    void theOfferRunsOutWhileItRings();
    void aNewInstructionRingsAnew();
    void redirectAcceptsOnlyWhenAsked();
    void redirectFindsTheCallerGone();
    void superviseJoinsARunningConference();
    void superviseIsRefusedWhereThereIsNoConference();
};

void TestTelephony::conferenceConnectsWhenItIsAnswered()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(Assumptions::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(attributeOf(centre, "conference"_L1, "friendly_name"_L1),
             centre.state().sids.text(Kind::Task, centre.task()->id));
    QCOMPARE(attributeValue(centre.task()->attributes, "conference"_L1)
                 .toObject()
                 .value("participants"_L1)
                 .toObject()
                 .size(),
             2);
}

void TestTelephony::theHoldIsHiddenAndStopsTheClock()
{
    Centre centre(
        {.more = oneCall + ", \"script\": [{\"at\": 0, \"do\": \"phone\", \"end\": \"answered\", \"after\": 100}]"});
    centre.pass(Second);
    const quint32 version = centre.reservation().version;
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    QCOMPARE(centre.reservation().version, version);
    const QByteArray sid = centre.state().sids.text(Kind::Reservation, centre.reservation().id);
    for (const QByteArray form : {"Instruction=conference", "Instruction=dequeue"}) {
        const Outcome refused = centre.instruct(centre.reservation(), form);
        QVERIFY(refused);
        QCOMPARE(refused->message,
                 "Reservation " + sid + " not in expected state [pending] and cannot be updated to [onHold]");
    }
    const Outcome accepted = centre.set(centre.reservation(), ReservationStatus::Accepted);
    QVERIFY(accepted);
    QCOMPARE(accepted->status, 400);
    QVERIFY(accepted->message.endsWith("cannot be updated to [onHold]"));
    centre.pass(90 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(10 * Second);
    QCOMPARE(centre.story(), "Ann accepted");
}

void TestTelephony::legsEndAsPlanned_data()
{
    QTest::addColumn<QByteArray>("instruction");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QByteArray>("task");
    for (const QByteArray instruction :
         {"Instruction=conference", "Instruction=dequeue&DequeueFrom=%2B15005550006",
          "Instruction=call&CallFrom=%2B15005550006&CallUrl=http%3A%2F%2Fa.example%2F&CallAccept=true"}) {
        const QByteArray name = instruction.sliced(12).split('&').constFirst();
        const auto row = [&](const char *end, const char *story, const char *task) {
            QTest::newRow((name + ' ' + end).constData())
                << instruction << QByteArray(end) << QByteArray(story) << QByteArray(task);
        };
        row("answered", "Ann accepted", "assigned");
        row("no-answer", "Ann canceled, Ann pending", "reserved");
        row("busy", "Ann canceled, Ann pending", "reserved");
        row("bad-number", "Ann canceled, Ann pending", "reserved");
        row("caller-gone", "Ann canceled", "canceled");
    }
}

void TestTelephony::legsEndAsPlanned()
{
    QFETCH(const QByteArray, instruction);
    QFETCH(const QByteArray, end);
    QFETCH(const QByteArray, story);
    QFETCH(const QByteArray, task);
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"attributes\": {\"contact_uri\": "
                              "\"client:ann\"}, \"phone\": {\"end\": \"" +
                              end + "\", \"after\": 8}}",
                   .more = oneCall});
    QVERIFY(!centre.instruct(centre.reservation(), instruction));
    centre.pass(8 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), story);
    QCOMPARE(wireWord(centre.task()->status).toByteArray(), task);
}

namespace {

const QByteArray callOnly = "Instruction=call&CallFrom=%2B15005550006&CallUrl=http%3A%2F%2Fa.example%2F";

/// One worker, whose telephone does this after eight seconds.
Pieces withPhone(const QByteArray &end)
{
    return {.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"attributes\": {\"contact_uri\": "
                       "\"client:ann\"}, \"phone\": {\"end\": \"" +
                       end + "\", \"after\": 8}}",
            .more = oneCall};
}

} // namespace

void TestTelephony::aFailedLegIsToldOfBeforeItsEnd()
{
    Centre centre(withPhone("bad-number"));
    const Id first = centre.reservation().id;
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    QCOMPARE(centre.events("reservation.failed"), 0);
    centre.pass(8 * Second);
    std::vector<Event> events;
    EventQuery query;
    query.about = {{&Event::reservation, first}};
    centre.state().events.forward(query, [&events](const Event &event) {
        events.push_back(event);
        return true;
    });
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events.at(0).type, EventType::ReservationCreated);
    QCOMPARE(events.at(1).type, EventType::ReservationFailed);
    QCOMPARE(events.at(1).worker, Id(0));
    QCOMPARE(events.at(1).reasonCode, Assumptions::BadNumberReason);
    QCOMPARE(events.at(2).type, EventType::ReservationCanceled);
    Centre answered(withPhone("answered"));
    QVERIFY(!answered.instruct(answered.reservation(), "Instruction=conference"));
    answered.pass(8 * Second);
    QCOMPARE(answered.events("reservation.failed"), 0);
}

void TestTelephony::aCallThatDoesNotAcceptRingsBesideTheOffer_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("onLine");
    QTest::addColumn<QByteArray>("story");
    QTest::newRow("answered") << QByteArray("answered") << true << QByteArray("Ann pending");
    QTest::newRow("no answer") << QByteArray("no-answer") << false << QByteArray("Ann pending");
    QTest::newRow("busy") << QByteArray("busy") << false << QByteArray("Ann pending");
    QTest::newRow("bad number") << QByteArray("bad-number") << false << QByteArray("Ann pending");
    QTest::newRow("caller gone") << QByteArray("caller-gone") << false << QByteArray("Ann canceled");
}

void TestTelephony::aCallThatDoesNotAcceptRingsBesideTheOffer()
{
    QFETCH(const QByteArray, end);
    QFETCH(const bool, onLine);
    QFETCH(const QByteArray, story);
    Centre centre(withPhone(end));
    const quint32 version = centre.reservation().version;
    const Time expires = centre.reservation().expires;
    QVERIFY(!centre.instruct(centre.reservation(), callOnly));
    QCOMPARE(attribute(centre.task()->attributes, "worker_call_sid"_L1),
             centre.state().sids.text(Kind::Call, centre.reservation().id));
    QCOMPARE(centre.reservation().expires, expires);
    centre.pass(8 * Second - 1);
    QVERIFY(!centre.reservation().onLine);
    centre.pass(1);
    QCOMPARE(centre.reservation().onLine, onLine);
    QCOMPARE(centre.story(), story);
    if (end == "caller-gone")
        return;
    QCOMPARE(centre.reservation().version, version);
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
}

void TestTelephony::whoAnsweredIsConnectedByAccepting()
{
    Centre centre(withPhone("answered"));
    QVERIFY(!centre.instruct(centre.reservation(), callOnly));
    centre.pass(8 * Second);
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
    QVERIFY(!centre.does(ScriptActionKind::CallerHangsUp, "", "call"));
    QCOMPARE(centre.story(), "Ann completed");
    Centre unanswered(withPhone("no-answer"));
    QVERIFY(!unanswered.instruct(unanswered.reservation(), callOnly));
    unanswered.pass(8 * Second);
    QVERIFY(!unanswered.set(unanswered.reservation(), ReservationStatus::Accepted));
    QVERIFY(!unanswered.does(ScriptActionKind::CallerHangsUp, "", "call"));
    QCOMPARE(unanswered.story(), "Ann wrapping");
}

void TestTelephony::theOfferRunsOutWhileItRings()
{
    Centre centre(withPhone("answered"));
    centre.pass(25 * Second);
    QVERIFY(!centre.instruct(centre.reservation(), callOnly));
    centre.pass(5 * Second);
    QCOMPARE(centre.story(), "Ann timeout");
    centre.pass(5 * Second);
    QCOMPARE(centre.story(), "Ann timeout");
    QVERIFY(!centre.reservation().onLine);
}

void TestTelephony::aNewInstructionRingsAnew()
{
    Centre centre(withPhone("answered"));
    QVERIFY(!centre.instruct(centre.reservation(), callOnly));
    centre.pass(5 * Second);
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    centre.pass(3 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(5 * Second);
    QCOMPARE(centre.story(), "Ann accepted");
    QVERIFY(centre.reservation().conference);
}

void TestTelephony::redirectAcceptsOnlyWhenAsked()
{
    Centre centre({.more = oneCall});
    const QByteArray form = "Instruction=redirect&RedirectUrl=http%3A%2F%2Fa.example%2F&RedirectCallSid=" +
                            attribute(centre.task()->attributes, "call_sid"_L1);
    QVERIFY(!centre.instruct(centre.reservation(), form));
    QCOMPARE(centre.story(), "Ann pending");
    QVERIFY(!centre.instruct(centre.reservation(), form + "&RedirectAccept=true"));
    QCOMPARE(centre.story(), "Ann accepted");
    Centre gone({.more = oneCall});
    const Outcome refused = gone.instruct(
        gone.reservation(),
        "Instruction=redirect&RedirectUrl=http%3A%2F%2Fa.example%2F&RedirectCallSid=CA" + QByteArray(32, '0'));
    QVERIFY(refused);
    QCOMPARE(refused->code, 40122);
}

void TestTelephony::redirectFindsTheCallerGone()
{
    Centre centre(withPhone("caller-gone"));
    const Outcome refused = centre.instruct(
        centre.reservation(), "Instruction=redirect&RedirectUrl=http%3A%2F%2Fa.example%2F&RedirectCallSid=" +
                                  attribute(centre.task()->attributes, "call_sid"_L1));
    QVERIFY(refused);
    QCOMPARE(refused->code, 40122);
    QCOMPARE(centre.story(), "Ann canceled");
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
}

void TestTelephony::superviseJoinsARunningConference()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(ScriptActionKind::Conference, "Ann"));
    centre.pass(Assumptions::RingsFor);
    const quint32 version = centre.reservation().version;
    const QByteArray supervisor = centre.state().sids.text(Kind::Worker, centre.worker("Bob"));
    QVERIFY(!centre.instruct(centre.reservation(),
                             "Instruction=supervise&SupervisorMode=monitor&Supervisor=" + supervisor));
    QCOMPARE(attributeValue(centre.task()->attributes, "conference"_L1)
                 .toObject()
                 .value("participants"_L1)
                 .toObject()
                 .size(),
             3);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(centre.reservation().version, version);
}

void TestTelephony::superviseIsRefusedWhereThereIsNoConference()
{
    Centre centre({.more = oneCall});
    const QByteArray form = "Instruction=supervise&SupervisorMode=monitor&Supervisor=" +
                            centre.state().sids.text(Kind::Worker, centre.worker("Bob"));
    const Outcome pending = centre.instruct(centre.reservation(), form);
    QVERIFY(pending);
    QCOMPARE(pending->code, 40146);
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann"));
    QVERIFY(centre.instruct(centre.reservation(), form));
    Centre over({.more = oneCall});
    QVERIFY(!over.does(ScriptActionKind::Conference, "Ann"));
    over.pass(Assumptions::RingsFor);
    QVERIFY(!over.does(ScriptActionKind::CallerHangsUp, "", "call"));
    QVERIFY(over.instruct(over.reservation(), form));
}

QTEST_GUILESS_MAIN(TestTelephony)
#include "tst_telephony.moc"
