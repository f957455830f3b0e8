#include "support/routetest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorReservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusChanges_data();
    void statusChanges();
    void refusesInstructions_data();
    void refusesInstructions();
    void emptyTextsCountAsNotGiven_data();
    void emptyTextsCountAsNotGiven();
    void whileItRingsEveryActionIsRefused_data();
    void whileItRingsEveryActionIsRefused();
    void conferenceIsPendingUntilTheWorkerAnswers();
    void dequeueIsPendingUntilTheWorkerAnswers();
    void callAcceptsOnlyWhenAsked();
    void redirectAcceptsOnlyWhenAsked();
    void superviseNeedsARunningConference();
    void workersReservationsAreTheSame();
    void ifMatch_data();
    void ifMatch();
    void versionRisesByOne();
    void unknownParametersAreIgnored();
};

void TestSimulatorReservations::statusChanges_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("allowed");
    using enum ReservationStatus;
    const QList<QPair<ReservationStatus, ReservationStatus>> allowed{
        {Pending, Accepted}, {Pending, Rejected}, {Accepted, Wrapping}, {Accepted, Completed}, {Wrapping, Completed}};
    for (const ReservationStatus from : statuses) {
        for (const ReservationStatus to : statuses) {
            const QByteArray name = wireWord(from).toByteArray() + " to " + wireWord(to).toByteArray();
            QTest::newRow(name.constData()) << int(from) << int(to) << allowed.contains({from, to});
        }
    }
}

void TestSimulatorReservations::statusChanges()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const bool, allowed);
    Simulated simulated;
    const auto before = static_cast<ReservationStatus>(from);
    const QByteArray after = wireWord(static_cast<ReservationStatus>(to)).toByteArray();
    const Id id = simulated.firstReservation(before);
    QVERIFY(id != 0);
    const QByteArray url = simulated.reservation(id);
    const Response response = simulated.post(url, "ReservationStatus=" + after);
    if (allowed) {
        QCOMPARE(response.status, 200);
        QCOMPARE(jsonOf(response).value("reservation_status"_L1).toString(), QString::fromLatin1(after));
        return;
    }
    compareRefusal(response, 400, 20001,
                   u"Reservation %1 is already in state \\[%2\\] and cannot be updated to \\[%3\\]"_s.arg(
                       QString::fromLatin1(simulated.sid(Kind::Reservation, id)),
                       QString::fromLatin1(wireWord(before).toByteArray()), QString::fromLatin1(after)));
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(),
             QString::fromLatin1(wireWord(before).toByteArray()));
}

void TestSimulatorReservations::refusesInstructions_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &status, const QByteArray &form, int code, const QString &message) {
        QTest::newRow((status + ' ' + form.left(90)).constData()) << status << form << code << message;
    };
    const auto notPending = [](const char *name) {
        return u"Unable to execute %1 instruction\\. Reservation WR[0-9a-f]{32} is not currently in a Pending state\\."_s
            .arg(QLatin1StringView(name));
    };
    for (const char *status : {"accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"}) {
        row(status, "Instruction=conference", 40136, notPending("Conference"));
        row(status, "Instruction=dequeue&DequeueFrom=%2B15005550006", 40135, notPending("Dequeue"));
        row(status, "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://example.com/a", 40114,
            notPending("Call"));
        row(status, "Instruction=redirect&RedirectUrl=https://example.com/a", 40123, notPending("Redirect"));
    }
    const QByteArray supervise = "Instruction=supervise&SupervisorMode=monitor&Supervisor=WK";
    for (const char *status : {"pending", "rejected", "timeout", "canceled", "rescinded", "completed"})
        row(status, supervise, 40146, u".*must be accepted by its worker\\."_s);
    const QString any = u".+"_s;
    row("pending", "Instruction=conference&To=nobody", 40137, any);
    row("pending", "Instruction=conference&From=nobody", 40141, any);
    row("pending", "Instruction=conference&PostWorkActivitySid=WA00000000000000000000000000000001", 40139, any);
    row("pending", "Instruction=conference&StatusCallback=nowhere", 40159, any);
    row("pending", "Instruction=dequeue", 40132, any);
    row("pending", "Instruction=dequeue&DequeueFrom=12", 40132, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueTo=12", 40131, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeuePostWorkActivitySid=x", 40130, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueStatusCallbackEvent=eaten", 40134, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueStatusCallbackUrl=x", 40157, any);
    row("pending", "Instruction=call&CallUrl=https://example.com/a", 40111, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006", 40112, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallTo=x", 40110, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallStatusCallbackUrl=x", 40158,
        any);
    row("pending", "Instruction=redirect", 40120, any);
    row("pending", "Instruction=redirect&RedirectUrl=https://e.com", 40121, any);
    row("pending", "Instruction=redirect&RedirectUrl=https://e.com&RedirectCallSid=CA00000000000000000000000000000001",
        40122, any);
    for (const char *wrong :
         {"Timeout=0", "Timeout=1000", "Timeout=soon", "MaxParticipants=1", "MaxParticipants=251", "Muted=maybe",
          "Record=1", "WaitUrl=music", "WaitMethod=PUT", "StatusCallbackEvent=initiated&StatusCallbackEvent=eaten",
          "ConferenceStatusCallbackEvent=start%20end", "EarlyMedia=%F0%9F%98%80"})
        row("pending", QByteArray("Instruction=conference&") + wrong, 20001, u"Invalid [A-Za-z]+ provided: .+"_s);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueTimeout=1000", 20001, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallAccept=perhaps", 20001, any);
    // Present, but empty: wrong where its type knows no empty value.
    for (const char *empty : {"Timeout=", "MaxParticipants=", "Muted=", "Record=", "WaitUrl=", "WaitMethod=",
                              "ConferenceStatusCallback=", "RecordingStatusCallbackMethod="})
        row("pending", QByteArray("Instruction=conference&") + empty, 20001, u"Invalid [A-Za-z]+ provided: "_s);
    row("pending", "Instruction=conference&StatusCallback=", 40159, any);
    row("pending", "Instruction=conference&PostWorkActivitySid=", 40139, any);
    row("pending", "Instruction=dequeue&DequeueFrom=", 40132, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueTimeout=", 20001, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeuePostWorkActivitySid=", 40130, any);
    row("pending", "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeueStatusCallbackUrl=", 40157, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=", 40112, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallStatusCallbackUrl=", 40158, any);
    row("pending", "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallAccept=", 20001, any);
    row("pending", "Instruction=redirect&RedirectUrl=https://e.com&RedirectCallSid=", 40121, any);
    row("accepted", "Instruction=supervise&SupervisorMode=&Supervisor=", 20001, any);
    row("pending", "Instruction=", 55555, any);
    row("pending", "ReservationStatus=", 20001, u"Invalid ReservationStatus provided.*"_s);
    row("pending", "ReservationStatus=rejected&WorkerActivitySid=", 40100, any);
    row("pending", "Instruction=fly", 55555, any);
    row("pending", "Instruction=accept", 55555, any);
    row("pending", "Instruction=conference&ReservationStatus=accepted", 20001, any);
    row("pending", "ReservationStatus=accept", 20001, u"Invalid ReservationStatus provided.*"_s);
    row("pending", "ReservationStatus=rejected&WorkerActivitySid=WA00000000000000000000000000000001", 40100, any);
}

void TestSimulatorReservations::refusesInstructions()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, form);
    QFETCH(const int, code);
    QFETCH(const QString, message);
    Simulated simulated;
    const Id id = simulated.firstReservation(*reservationStatus(status));
    QVERIFY(id != 0);
    const QByteArray url = simulated.reservation(id);
    const QByteArray before = simulated.get(url).body;
    compareRefusal(simulated.post(url, form), 400, code, message);
    QCOMPARE(simulated.get(url).body, before);
}

void TestSimulatorReservations::emptyTextsCountAsNotGiven_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"To=", "From=", "Beep=", "Region=", "JitterBufferSize=", "SipAuthUsername=",
                              "SipAuthPassword=", "StatusCallbackEvent=", "ConferenceStatusCallbackEvent=", "Unknown="})
        QTest::newRow(field) << QByteArray(field);
}

void TestSimulatorReservations::emptyTextsCountAsNotGiven()
{
    QFETCH(const QByteArray, field);
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    QCOMPARE(simulated.post(url, "Instruction=conference&" + field).status, 200);
}

void TestSimulatorReservations::whileItRingsEveryActionIsRefused_data()
{
    QTest::addColumn<QByteArray>("ringing");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString sid = u"Reservation WR[0-9a-f]{32} "_s;
    const auto state = [&sid](const char *wanted) {
        return sid + u"not in expected state \\[pending\\] and cannot be updated to \\[%1\\]"_s.arg(
                         QLatin1StringView(wanted));
    };
    for (const QByteArray ringing :
         {"Instruction=conference", "Instruction=dequeue&DequeueFrom=%2B15005550006",
          "Instruction=call&CallFrom=%2B15005550006&CallUrl=https://e.com&CallAccept=true"}) {
        const auto row = [&ringing](const QByteArray &form, int code, const QString &message) {
            QTest::newRow((ringing.sliced(12, 7) + ' ' + form).constData()) << ringing << form << code << message;
        };
        for (const char *again : {"conference", "dequeue", "call", "redirect", "conference&Timeout=0"})
            row(QByteArray("Instruction=") + again, 20001, state("onHold"));
        row("ReservationStatus=accepted", 20001, state("onHold"));
        for (const char *status : {"rejected", "canceled", "wrapping", "completed"})
            row(QByteArray("ReservationStatus=") + status, 20001, state(status));
        row("Instruction=supervise", 40146, u"Unable to execute Supervise instruction\\. "_s + sid + u".+"_s);
    }
}

// What anybody else does while the telephone rings is refused as TaskRouter would, and changes nothing.
void TestSimulatorReservations::whileItRingsEveryActionIsRefused()
{
    QFETCH(const QByteArray, ringing);
    QFETCH(const QByteArray, form);
    QFETCH(const int, code);
    QFETCH(const QString, message);
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    QCOMPARE(simulated.post(url, ringing).status, 200);
    const QByteArray before = simulated.get(url).body;
    compareRefusal(simulated.post(url, form), 400, code, message);
    QCOMPARE(simulated.get(url).body, before);
}

void TestSimulatorReservations::conferenceIsPendingUntilTheWorkerAnswers()
{
    Simulated simulated;
    const Id id = simulated.simulation().taskOf("refund");
    const Id reservation = simulated.firstReservation(ReservationStatus::Pending);
    QCOMPARE(simulated.state().reservations.at(reservation).task, id);
    const QByteArray url = simulated.reservation(reservation);
    const Response first = simulated.post(url, "Instruction=Conference&EndConferenceOnExit=true");
    QCOMPARE(first.status, 200);
    QCOMPARE(jsonOf(first).value("reservation_status"_L1).toString(), u"pending"_s);
    // The hold is hidden; only a second order meets it.
    for (const QByteArray form : {"Instruction=conference", "ReservationStatus=accepted"})
        compareRefusal(simulated.post(url, form), 400, 20001,
                       u"Reservation WR[0-9a-f]{32} not in expected state \\[pending\\] and cannot be updated to "
                       "\\[onHold\\]"_s);
    simulated.pass(Assumptions::RingsFor - 1);
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(), u"pending"_s);
    simulated.pass(2);
    const Response after = simulated.get(url);
    QCOMPARE(jsonOf(after).value("reservation_status"_L1).toString(), u"accepted"_s);
    const QJsonObject task = jsonOf(simulated.get(simulated.task(id)));
    QCOMPARE(task.value("assignment_status"_L1).toString(), u"assigned"_s);
    const QJsonObject attributes = QJsonDocument::fromJson(task.value("attributes"_L1).toString().toUtf8()).object();
    QVERIFY(attributes.value("conference"_L1)["sid"_L1].toString().startsWith(u"CF"));
}

void TestSimulatorReservations::dequeueIsPendingUntilTheWorkerAnswers()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const Response first = simulated.post(url, "Instruction=dequeue&DequeueFrom=%2B15005550006");
    QCOMPARE(first.status, 200);
    QCOMPARE(jsonOf(first).value("reservation_status"_L1).toString(), u"pending"_s);
    simulated.pass(Assumptions::RingsFor + 1);
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(), u"accepted"_s);
}

void TestSimulatorReservations::callAcceptsOnlyWhenAsked()
{
    for (const bool accept : {false, true}) {
        Simulated simulated;
        const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
        QByteArray form = "Instruction=call&CallFrom=%2B15005550006&CallUrl=https%3A%2F%2Fexample.com%2Fa";
        form += accept ? "&CallAccept=true" : "&CallAccept=false";
        QCOMPARE(simulated.post(url, form).status, 200);
        simulated.pass(Assumptions::RingsFor + 1);
        QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(),
                 accept ? u"accepted"_s : u"pending"_s);
    }
}

void TestSimulatorReservations::redirectAcceptsOnlyWhenAsked()
{
    for (const bool accept : {false, true}) {
        Simulated simulated;
        const Id id = simulated.firstReservation(ReservationStatus::Pending);
        const QJsonObject attributes =
            QJsonDocument::fromJson(simulated.state().tasks.at(simulated.state().reservations.at(id).task).attributes)
                .object();
        const QByteArray call = attributes.value("call_sid"_L1).toString().toLatin1();
        const Response response =
            simulated.post(simulated.reservation(id),
                           "Instruction=redirect&RedirectUrl=https://example.com/a&RedirectCallSid=" + call +
                               (accept ? "&RedirectAccept=true" : ""));
        QCOMPARE(response.status, 200);
        QCOMPARE(jsonOf(response).value("reservation_status"_L1).toString(), accept ? u"accepted"_s : u"pending"_s);
    }
}

void TestSimulatorReservations::superviseNeedsARunningConference()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    Id kim = 0;
    for (const auto &[id, worker] : simulated.state().workers) {
        if (worker.name == "Kim Supervisor")
            kim = id;
    }
    QVERIFY(kim != 0);
    const QByteArray form =
        "Instruction=supervise&SupervisorMode=whisper&Supervisor=" + simulated.sid(Kind::Worker, kim);
    QCOMPARE(simulated.post(url, "Instruction=conference").status, 200);
    simulated.pass(Assumptions::RingsFor + 1);
    compareRefusal(simulated.post(url, "Instruction=supervise&SupervisorMode=shout&Supervisor=WK"), 400, 20001,
                   u"Invalid SupervisorMode.*"_s);
    const Response response = simulated.post(url, form);
    QCOMPARE(response.status, 200);
    QCOMPARE(jsonOf(response).value("reservation_status"_L1).toString(), u"accepted"_s);
    // Without a contact the supervisor cannot be rung.
    QCOMPARE(simulated.post(simulated.worker(kim), "Attributes=%7B%7D").status, 200);
    compareRefusal(simulated.post(url, form), 400, 40147, u".+"_s);
}

void TestSimulatorReservations::workersReservationsAreTheSame()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const Id worker = simulated.state().reservations.at(id).worker;
    const QByteArray sid = simulated.sid(Kind::Reservation, id);
    const QByteArray list = simulated.worker(worker) + "/Reservations";
    const QJsonObject page = jsonOf(simulated.get(list + "?ReservationStatus=pending"));
    QCOMPARE(sidsOf(page, "reservations"_L1), QStringList(QString::fromLatin1(sid)));
    QVERIFY(sidsOf(jsonOf(simulated.get(list)), "reservations"_L1).size() > 1);
    const Response fetched = simulated.get(list + '/' + sid);
    QCOMPARE(fetched.status, 200);
    QCOMPARE(targetOf(jsonOf(fetched).value("url"_L1)), list + '/' + sid);
    QCOMPARE(headerOf(fetched, "ETag"), QByteArray("\"0\""));
    const Response accepted = simulated.post(list + '/' + sid, "ReservationStatus=accepted", "0");
    QCOMPARE(accepted.status, 200);
    QCOMPARE(jsonOf(simulated.get(simulated.reservation(id))).value("reservation_status"_L1).toString(), u"accepted"_s);
    // Supervise exists only below the task.
    compareRefusal(simulated.post(list + '/' + sid, "Instruction=supervise"), 400, 55555, u".+"_s);
    // Of another worker it is not.
    for (const auto &[other, unused] : simulated.state().workers) {
        if (other != worker)
            QCOMPARE(simulated.get(simulated.worker(other) + "/Reservations/" + sid).status, 404);
    }
}

void TestSimulatorReservations::ifMatch_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<bool>("fits");
    QTest::newRow("quoted") << QByteArray("\"0\"") << true;
    QTest::newRow("bare") << QByteArray("0") << true;
    QTest::newRow("weak") << QByteArray("W/\"0\"") << true;
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("one of several") << QByteArray("\"7\", \"0\"") << true;
    QTest::newRow("newer") << QByteArray("\"1\"") << false;
    QTest::newRow("other words") << QByteArray("\"abc\"") << false;
    QTest::newRow("half a quote") << QByteArray("\"0") << false;
    QTest::newRow("with zeros") << QByteArray("00") << false;
}

void TestSimulatorReservations::ifMatch()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const bool, fits);
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const Response response = simulated.post(url, "ReservationStatus=accepted", tag);
    if (fits) {
        QCOMPARE(response.status, 200);
        return;
    }
    compareRefusal(response, 412, 20412, u"Precondition Failed.*"_s);
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(), u"pending"_s);
}

void TestSimulatorReservations::versionRisesByOne()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const QByteArray url = simulated.reservation(id);
    const QByteArray list = url.first(url.lastIndexOf('/'));
    QCOMPARE(headerOf(simulated.get(url), "ETag"), QByteArray("\"0\""));
    const QByteArray listTag = headerOf(simulated.get(list), "ETag");
    QCOMPARE(headerOf(simulated.post(url, "ReservationStatus=accepted"), "ETag"), QByteArray("\"1\""));
    QVERIFY(headerOf(simulated.get(list), "ETag") != listTag);
    QCOMPARE(headerOf(simulated.post(url, "ReservationStatus=wrapping", "1"), "ETag"), QByteArray("\"2\""));
    compareRefusal(simulated.post(url, "ReservationStatus=completed", "\"1\""), 412, 20412, u".+"_s);
    QCOMPARE(headerOf(simulated.post(url, "ReservationStatus=completed", "\"2\""), "ETag"), QByteArray("\"3\""));
    // A fetch changes nothing.
    QCOMPARE(headerOf(simulated.get(url), "ETag"), QByteArray("\"3\""));
}

void TestSimulatorReservations::unknownParametersAreIgnored()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const Response nothing = simulated.post(url, "Colour=blue&Shade=");
    QCOMPARE(nothing.status, 200);
    QCOMPARE(headerOf(nothing, "ETag"), QByteArray("\"0\""));
    QCOMPARE(simulated.post(url, "").status, 200);
    // Fields of another instruction are as unknown as a colour, and words of open sets are nobody's business.
    QCOMPARE(simulated.post(url, "Instruction=conference&DequeueTimeout=x&Beep=softly&Region=mars1").status, 200);
}

QTEST_APPLESS_MAIN(TestSimulatorReservations)
#include "tst_simulatorreservations.moc"
