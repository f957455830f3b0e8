#include "simulator/choices.h"
#include "support/simulated.h"

#include <QtTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{ReservationStatus::Pending,  ReservationStatus::Accepted, ReservationStatus::Rejected,
                              ReservationStatus::Timeout,  ReservationStatus::Canceled, ReservationStatus::Rescinded,
                              ReservationStatus::Wrapping, ReservationStatus::Completed};

/// A refusal as reference section 5.2 has it: the four members, nothing else, and the right ones.
void compareRefusal(const Response &response, int status, int code, const QString &pattern)
{
    const QJsonObject body = jsonOf(response);
    QCOMPARE(body.keys(), QStringList({u"code"_s, u"message"_s, u"more_info"_s, u"status"_s}));
    const QString message = body.value("message"_L1).toString();
    QVERIFY2(QRegularExpression(u'^' + pattern + u'$').match(message).hasMatch(), qPrintable(message));
    QCOMPARE(body.value("code"_L1).toInt(), code);
    QCOMPARE(body.value("status"_L1).toInt(), status);
    QCOMPARE(response.status, status);
    QCOMPARE(body.value("more_info"_L1).toString(), u"https://www.twilio.com/docs/errors/%1"_s.arg(code));
}

QStringList sidsOf(const QJsonObject &page, QLatin1StringView key)
{
    QStringList sids;
    const QJsonArray items = page.value(key).toArray();
    for (const QJsonValue &item : items)
        sids.append(item["sid"_L1].toString());
    return sids;
}

/// What stands behind the server's own name in a URL it gave.
QByteArray targetOf(const QJsonValue &url)
{
    const QString prefix = u"http://127.0.0.1:4010"_s;
    const QString text = url.toString();
    return text.startsWith(prefix) ? text.sliced(prefix.size()).toLatin1() : QByteArray();
}

} // namespace

class TestSimulatorRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusChanges_data();
    void statusChanges();
    void refusesInstructions_data();
    void refusesInstructions();
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
    void refusesPages_data();
    void refusesPages();
    void walksAllPages();
    void walksOnWhenAnItemIsGone();
    void filtersReservations();
    void refusesWhoMayNot_data();
    void refusesWhoMayNot();
    void refusesRequests_data();
    void refusesRequests();
    void tasksComeAndGo();
    void refusesTasks_data();
    void refusesTasks();
    void filtersTasks_data();
    void filtersTasks();
    void finishedTasksAreGoneAfterFiveMinutes();
    void workersMove();
    void refusesWorkers_data();
    void refusesWorkers();
    void filtersWorkers();
    void settingsAreThere();
    void eventsTellOfQuarterAnHour();
    void eventsByPeriodAndSubject();
    void statisticsCount();
    void everyAnswerHasItsHeaders();
    void sameSeedSameBytes();
};

void TestSimulatorRoutes::statusChanges_data()
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

void TestSimulatorRoutes::statusChanges()
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

void TestSimulatorRoutes::refusesInstructions_data()
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
    row("pending", "Instruction=fly", 55555, any);
    row("pending", "Instruction=accept", 55555, any);
    row("pending", "Instruction=conference&ReservationStatus=accepted", 20001, any);
    row("pending", "ReservationStatus=accept", 20001, u"Invalid ReservationStatus provided.*"_s);
    row("pending", "ReservationStatus=rejected&WorkerActivitySid=WA00000000000000000000000000000001", 40100, any);
}

void TestSimulatorRoutes::refusesInstructions()
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

void TestSimulatorRoutes::conferenceIsPendingUntilTheWorkerAnswers()
{
    Simulated simulated;
    const Id id = simulated.stage().taskOf("refund");
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
    simulated.pass(Choices::RingsFor - 1);
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(), u"pending"_s);
    simulated.pass(2);
    const Response after = simulated.get(url);
    QCOMPARE(jsonOf(after).value("reservation_status"_L1).toString(), u"accepted"_s);
    const QJsonObject task = jsonOf(simulated.get(simulated.task(id)));
    QCOMPARE(task.value("assignment_status"_L1).toString(), u"assigned"_s);
    const QJsonObject attributes = QJsonDocument::fromJson(task.value("attributes"_L1).toString().toUtf8()).object();
    QVERIFY(attributes.value("conference"_L1)["sid"_L1].toString().startsWith(u"CF"));
}

void TestSimulatorRoutes::dequeueIsPendingUntilTheWorkerAnswers()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const Response first = simulated.post(url, "Instruction=dequeue&DequeueFrom=%2B15005550006");
    QCOMPARE(first.status, 200);
    QCOMPARE(jsonOf(first).value("reservation_status"_L1).toString(), u"pending"_s);
    simulated.pass(Choices::RingsFor + 1);
    QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(), u"accepted"_s);
}

void TestSimulatorRoutes::callAcceptsOnlyWhenAsked()
{
    for (const bool accept : {false, true}) {
        Simulated simulated;
        const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
        QByteArray form = "Instruction=call&CallFrom=%2B15005550006&CallUrl=https%3A%2F%2Fexample.com%2Fa";
        form += accept ? "&CallAccept=true" : "&CallAccept=false";
        QCOMPARE(simulated.post(url, form).status, 200);
        simulated.pass(Choices::RingsFor + 1);
        QCOMPARE(jsonOf(simulated.get(url)).value("reservation_status"_L1).toString(),
                 accept ? u"accepted"_s : u"pending"_s);
    }
}

void TestSimulatorRoutes::redirectAcceptsOnlyWhenAsked()
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

void TestSimulatorRoutes::superviseNeedsARunningConference()
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
    simulated.pass(Choices::RingsFor + 1);
    compareRefusal(simulated.post(url, "Instruction=supervise&SupervisorMode=shout&Supervisor=WK"), 400, 20001,
                   u"Invalid SupervisorMode.*"_s);
    const Response response = simulated.post(url, form);
    QCOMPARE(response.status, 200);
    QCOMPARE(jsonOf(response).value("reservation_status"_L1).toString(), u"accepted"_s);
    // Without a contact the supervisor cannot be rung.
    QCOMPARE(simulated.post(simulated.worker(kim), "Attributes=%7B%7D").status, 200);
    compareRefusal(simulated.post(url, form), 400, 40147, u".+"_s);
}

void TestSimulatorRoutes::workersReservationsAreTheSame()
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

void TestSimulatorRoutes::ifMatch_data()
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

void TestSimulatorRoutes::ifMatch()
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

void TestSimulatorRoutes::versionRisesByOne()
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

void TestSimulatorRoutes::unknownParametersAreIgnored()
{
    Simulated simulated;
    const QByteArray url = simulated.reservation(simulated.firstReservation(ReservationStatus::Pending));
    const Response nothing = simulated.post(url, "Colour=blue&Instruction=&ReservationStatus=");
    QCOMPARE(nothing.status, 200);
    QCOMPARE(headerOf(nothing, "ETag"), QByteArray("\"0\""));
    QCOMPARE(simulated.post(url, "").status, 200);
    // Fields of another instruction are as unknown as a colour, and words of open sets are nobody's business.
    QCOMPARE(simulated.post(url, "Instruction=conference&DequeueTimeout=x&Beep=softly&Region=mars1").status, 200);
}

void TestSimulatorRoutes::refusesPages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("size 0") << QByteArray("PageSize=0") << 20001;
    QTest::newRow("size below 0") << QByteArray("PageSize=-5") << 20001;
    QTest::newRow("size in words") << QByteArray("PageSize=ten") << 20001;
    QTest::newRow("size too large") << QByteArray("PageSize=1001") << 20007;
    QTest::newRow("size of 20 digits") << QByteArray("PageSize=99999999999999999999") << 20001;
    QTest::newRow("page in words") << QByteArray("Page=two") << 20001;
    QTest::newRow("page below 0") << QByteArray("Page=-1") << 20001;
    QTest::newRow("absolute paging") << QByteArray("Page=1") << 40153;
    QTest::newRow("token of nothing") << QByteArray("Page=1&PageToken=PA") << 20001;
    QTest::newRow("token of another kind") << QByteArray("PageToken=PAWT00000000000000000000000000000001") << 20001;
    QTest::newRow("token too short") << QByteArray("PageToken=P") << 20001;
    QTest::newRow("status unknown") << QByteArray("ReservationStatus=open") << 20001;
    QTest::newRow("worker unknown") << QByteArray("WorkerSid=WT1") << 20001;
}

void TestSimulatorRoutes::refusesPages()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, code);
    Simulated simulated;
    const QByteArray list = simulated.task(simulated.stage().taskOf("refund")) + "/Reservations";
    compareRefusal(simulated.get(list + '?' + query), 400, code, u".+"_s);
}

void TestSimulatorRoutes::walksAllPages()
{
    Simulated simulated;
    const QByteArray list = simulated.task(simulated.stage().taskOf("refund")) + "/Reservations";
    const QStringList all = sidsOf(jsonOf(simulated.get(list)), "reservations"_L1);
    QCOMPARE(all.size(), 7);
    for (int size = 1; size <= 8; ++size) {
        QStringList walked;
        QByteArray next = list + "?PageSize=" + QByteArray::number(size);
        QByteArray previous;
        int number = 0;
        while (!next.isEmpty()) {
            const QJsonObject page = jsonOf(simulated.get(next));
            const QJsonObject meta = page.value("meta"_L1).toObject();
            const QStringList sids = sidsOf(page, "reservations"_L1);
            QCOMPARE(meta.keys(), QStringList({u"first_page_url"_s, u"key"_s, u"next_page_url"_s, u"page"_s,
                                               u"page_size"_s, u"previous_page_url"_s, u"url"_s}));
            QCOMPARE(meta.value("page"_L1).toInt(), number);
            QCOMPARE(meta.value("page_size"_L1).toInt(), size);
            QCOMPARE(meta.value("key"_L1).toString(), u"reservations"_s);
            QCOMPARE(meta.value("previous_page_url"_L1).isNull(), number == 0);
            QCOMPARE(simulated.get(targetOf(meta.value("url"_L1))).body, simulated.get(next).body);
            if (number > 0)
                QCOMPARE(sidsOf(jsonOf(simulated.get(targetOf(meta.value("previous_page_url"_L1)))), "reservations"_L1),
                         walked.last(size));
            walked += sids;
            next = targetOf(meta.value("next_page_url"_L1));
            if (!next.isEmpty())
                QCOMPARE(next, list + "?PageSize=" + QByteArray::number(size) + "&Page=" +
                                   QByteArray::number(number + 1) + "&PageToken=PA" + sids.last().toLatin1());
            ++number;
        }
        QCOMPARE(walked, all);
    }
}

void TestSimulatorRoutes::walksOnWhenAnItemIsGone()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks";
    const QStringList all = sidsOf(jsonOf(simulated.get(list + "?PageSize=1000")), "tasks"_L1);
    const QJsonObject first = jsonOf(simulated.get(list + "?PageSize=3"));
    QCOMPARE(simulated.remove(list + '/' + all.at(2).toLatin1()).status, 204);
    const QJsonObject second = jsonOf(simulated.get(targetOf(first.value("meta"_L1)["next_page_url"_L1])));
    QCOMPARE(sidsOf(second, "tasks"_L1), all.mid(3, 3));
}

void TestSimulatorRoutes::filtersReservations()
{
    Simulated simulated;
    const Id task = simulated.stage().taskOf("refund");
    const QByteArray list = simulated.task(task) + "/Reservations";
    for (const ReservationStatus status : statuses) {
        QStringList wanted;
        for (const Id id : simulated.state().tasks.at(task).reservations) {
            if (simulated.state().reservations.at(id).status == status)
                wanted.append(QString::fromLatin1(simulated.sid(Kind::Reservation, id)));
        }
        const QJsonObject page = jsonOf(simulated.get(list + "?ReservationStatus=" + wireWord(status).toByteArray()));
        QCOMPARE(sidsOf(page, "reservations"_L1), wanted);
    }
    // Filters are echoed in the way on.
    const QJsonObject page = jsonOf(simulated.get(list + "?PageSize=1&ReservationStatus=timeout"));
    const QByteArray next = targetOf(page.value("meta"_L1)["next_page_url"_L1]);
    QVERIFY(next.startsWith(list + "?ReservationStatus=timeout&PageSize=1&Page=1&PageToken=PAWR"));
    QCOMPARE(sidsOf(jsonOf(simulated.get(next)), "reservations"_L1).size(), 1);
    const Id worker = simulated.state().reservations.at(simulated.state().tasks.at(task).reservations.front()).worker;
    QCOMPARE(
        sidsOf(jsonOf(simulated.get(list + "?WorkerSid=" + simulated.sid(Kind::Worker, worker))), "reservations"_L1)
            .size(),
        1);
}

void TestSimulatorRoutes::refusesWhoMayNot_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("message");
    const QString none = u"Authentication Error - No credentials provided"_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("bearer") << QByteArray("Bearer abc") << u"Authenticate"_s;
    QTest::newRow("short") << QByteArray("Ba") << u"Authenticate"_s;
    QTest::newRow("no base64") << QByteArray("Basic \xff\xfe") << u"Authentication Error - invalid username"_s;
    QTest::newRow("someone else") << "Basic " + QByteArray("AC00000000000000000000000000000001:x").toBase64()
                                  << u"Authentication Error - invalid username"_s;
    QTest::newRow("wrong token") << QByteArray("account") << u"Authenticate"_s;
}

void TestSimulatorRoutes::refusesWhoMayNot()
{
    QFETCH(QByteArray, authorization);
    QFETCH(const QString, message);
    Simulated simulated;
    if (authorization == "account")
        authorization = "Basic " + (simulated.service().accountSid() + ":wrong").toBase64();
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    Request request = Simulated::request("POST", simulated.reservation(id));
    request.body = "ReservationStatus=accepted";
    if (!authorization.isNull())
        request.headers.emplaceBack("authorization", authorization);
    const Response response = simulated.sendAsItIs(request);
    compareRefusal(response, 401, 20003, message);
    QVERIFY(headerOf(response, "WWW-Authenticate").startsWith("Basic "));
    QVERIFY(simulated.state().reservations.at(id).status == ReservationStatus::Pending);
    // It does not even tell what there is.
    request.target = "/v1/nonsense";
    QCOMPARE(simulated.sendAsItIs(request).status, 401);
}

void TestSimulatorRoutes::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, int status, int code,
                        const QString &message = u".+"_s) {
        QTest::newRow(name) << method << target << status << code << message;
    };
    row("root", "GET", "/", 404, 20404, u"The requested resource / was not found"_s);
    row("other version", "GET", "/v2/Workspaces", 404, 20404);
    row("asterisk", "OPTIONS", "*", 404, 20404);
    row("other words", "GET", "/v1/Workspacesx", 404, 20404);
    row("slash at the end", "GET", "/v1/Workspaces/", 404, 20404);
    row("two slashes", "GET", "//v1/Workspaces", 404, 20404);
    row("another workspace", "GET", "/v1/Workspaces/WS00000000000000000000000000000001/Tasks", 404, 20404,
        u"The requested resource /Workspaces/WS00000000000000000000000000000001/Tasks was not found"_s);
    row("no such task", "GET", "{}/Tasks/WT00000000000000000000000000000001", 404, 20404,
        u"The requested resource /Workspaces/WS[0-9a-f]{32}/Tasks/WT00000000000000000000000000000001 was not found"_s);
    row("a worker for a task", "GET", "{}/Tasks/{worker}", 404, 20404);
    row("SID too short", "GET", "{}/Tasks/WT12", 404, 20404);
    row("way up", "GET", "{}/../../../etc/passwd", 404, 20404);
    row("hidden way up", "GET", "{}/Tasks/%2e%2e/%2e%2e", 404, 20404);
    row("NUL", "GET", "{}/Tasks/%00", 400, 20001);
    row("cut escape", "GET", "{}/Tasks/%4", 400, 20001);
    row("no UTF-8", "GET", "{}/Tasks?FriendlyName=%ff%fe", 400, 20001);
    row("wrong method", "DELETE", "{}/Workers", 405, 20004);
    row("put", "PUT", "{}/Tasks", 405, 20004);
    row("post to a list", "POST", "{}/Events", 405, 20004);
    row("very deep", "GET", "{}" + QByteArray("/a").repeated(5000), 404, 20404);
    row("task filter", "GET", "{}/Tasks?AssignmentStatus=lost", 400, 20001);
    row("task priority", "GET", "{}/Tasks?Priority=high", 400, 20001);
    row("task ordering", "GET", "{}/Tasks?Ordering=Age:asc", 400, 20001);
    row("task ordering direction", "GET", "{}/Tasks?Ordering=Priority:up", 400, 20001);
    row("task expression", "GET", "{}/Tasks?EvaluateTaskAttributes=title%20%3D%3D", 400, 20001);
    row("task workflow", "GET", "{}/Tasks?WorkflowSid=WW1", 400, 20001);
    row("worker availability", "GET", "{}/Workers?Available=maybe", 400, 20001);
    row("worker expression", "GET", "{}/Workers?TargetWorkersExpression=%28", 400, 20001);
    row("queue attributes", "GET", "{}/TaskQueues?EvaluateWorkerAttributes=%5B%5D", 400, 20001);
    row("event minutes", "GET", "{}/Events?Minutes=few", 400, 20001);
    row("event start", "GET", "{}/Events?StartDate=yesterday", 400, 20001);
    row("event order", "GET", "{}/Events?StartDate=2026-03-02T14:00:00Z&EndDate=2026-03-02T13:00:00Z", 400, 20001);
    row("event subject", "GET", "{}/Events?TaskSid=WR1", 400, 20001);
}

void TestSimulatorRoutes::refusesRequests()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const int, code);
    QFETCH(const QString, message);
    Simulated simulated;
    target.replace("{}", simulated.base());
    target.replace("{worker}", simulated.sid(Kind::Worker, simulated.state().workers.begin()->first));
    const Response response = simulated.send(Simulated::request(method, target));
    compareRefusal(response, status, code, message);
}

void TestSimulatorRoutes::tasksComeAndGo()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks";
    const QByteArray attributes = "{\"title\":\"Späte Frage +1\",\"from\":\"+15005550099\"}";
    const Response created = simulated.post(list, "Attributes=" + attributes.toPercentEncoding() +
                                                      "&Priority=7&Timeout=600&TaskChannel=voice");
    QCOMPARE(created.status, 201);
    QCOMPARE(headerOf(created, "ETag"), QByteArray("\"0\""));
    const QJsonObject task = jsonOf(created);
    QCOMPARE(task.value("attributes"_L1).toString().toUtf8(), attributes);
    QCOMPARE(task.value("priority"_L1).toInt(), 7);
    QCOMPARE(task.value("timeout"_L1).toInt(), 600);
    QCOMPARE(task.value("task_channel_unique_name"_L1).toString(), u"voice"_s);
    QCOMPARE(task.value("age"_L1).toInt(-1), 0);
    const QByteArray url = targetOf(task.value("url"_L1));
    QCOMPARE(jsonOf(simulated.get(url)).value("sid"_L1), task.value("sid"_L1));

    const QByteArray tag = headerOf(simulated.get(url), "ETag");
    const Response changed = simulated.post(url, "Priority=9&Attributes=%7B%22a%22%3A1%7D", tag);
    QCOMPARE(changed.status, 200);
    QCOMPARE(jsonOf(changed).value("priority"_L1).toInt(), 9);
    QCOMPARE(jsonOf(changed).value("attributes"_L1).toString(), u"{\"a\":1}"_s);
    // One request, one version.
    QCOMPARE(headerOf(changed, "ETag").sliced(1).chopped(1).toInt(), tag.sliced(1).chopped(1).toInt() + 1);
    const QJsonObject moved = jsonOf(simulated.post(url, "TaskChannel=chat&VirtualStartTime=2026-03-02T12:00:00Z"));
    QCOMPARE(moved.value("task_channel_unique_name"_L1).toString(), u"chat"_s);
    QCOMPARE(moved.value("virtual_start_time"_L1).toString(), u"2026-03-02T12:00:00Z"_s);
    compareRefusal(simulated.post(url, "Priority=1", tag), 412, 20412, u".+"_s);
    compareRefusal(simulated.remove(url, tag), 412, 20412, u".+"_s);
    const Response canceled = simulated.post(url, "AssignmentStatus=canceled&Reason=no+need");
    QCOMPARE(jsonOf(canceled).value("assignment_status"_L1).toString(), u"canceled"_s);
    QCOMPARE(jsonOf(canceled).value("reason"_L1).toString(), u"no need"_s);
    const Response removed = simulated.remove(url);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    compareRefusal(simulated.get(url), 404, 20404, u".+"_s);
    compareRefusal(simulated.remove(url), 404, 20404, u".+"_s);
}

void TestSimulatorRoutes::refusesTasks_data()
{
    QTest::addColumn<bool>("create");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("message");
    const auto both = [](const char *name, const QByteArray &form, const QString &message = u".+"_s) {
        QTest::newRow((QByteArray(name) + ", new").constData()) << true << form << message;
        QTest::newRow((QByteArray(name) + ", old").constData()) << false << form << message;
    };
    both("attributes no JSON", "Attributes=title");
    both("attributes a list", "Attributes=%5B1%5D");
    both("attributes too long", "Attributes=%7B%22a%22%3A%22" + QByteArray(5000, 'a') + "%22%7D");
    both("priority in words", "Priority=high");
    both("priority below 0", "Priority=-1");
    QTest::newRow("timeout 0") << true << QByteArray("Timeout=0") << u".+"_s;
    QTest::newRow("timeout over two weeks") << true << QByteArray("Timeout=1209601") << u".+"_s;
    QTest::newRow("unknown channel") << true << QByteArray("TaskChannel=smoke") << u".+"_s;
    QTest::newRow("unknown workflow") << true << QByteArray("WorkflowSid=WW00000000000000000000000000000001")
                                      << u".+"_s;
    QTest::newRow("unknown queue") << true << QByteArray("TaskQueueSid=WQ00000000000000000000000000000001") << u".+"_s;
    QTest::newRow("unknown target") << true << QByteArray("RoutingTarget=WK00000000000000000000000000000001")
                                    << u".+"_s;
    QTest::newRow("strange start") << true << QByteArray("VirtualStartTime=soon") << u".+"_s;
    QTest::newRow("unknown status") << false << QByteArray("AssignmentStatus=lost") << u".+"_s;
    QTest::newRow("status and attributes")
        << false << QByteArray("AssignmentStatus=canceled&Attributes=%7B%7D") << u".+"_s;
    const QString naming = u"task WT[0-9a-f]{32} in workspace WS[0-9a-f]{32} for account AC[0-9a-f]{32} because "_s;
    QTest::newRow("wrapping while reserved")
        << false << QByteArray("AssignmentStatus=wrapping")
        << QString(u"Cannot wrap up a "_s + naming + u"it's not currently assigned"_s);
    QTest::newRow("completed while reserved")
        << false << QByteArray("AssignmentStatus=completed") << QString(u"Cannot complete "_s + naming + u".+"_s);
    QTest::newRow("reserved by hand") << false << QByteArray("AssignmentStatus=reserved") << u".+"_s;
}

void TestSimulatorRoutes::refusesTasks()
{
    QFETCH(const bool, create);
    QFETCH(const QByteArray, form);
    QFETCH(const QString, message);
    Simulated simulated;
    const QByteArray url = create ? simulated.base() + "/Tasks" : simulated.task(simulated.stage().taskOf("refund"));
    const size_t before = simulated.state().tasks.size();
    compareRefusal(simulated.post(url, form), 400, 20001, message);
    QCOMPARE(simulated.state().tasks.size(), before);
}

void TestSimulatorRoutes::filtersTasks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QByteArray() << 30;
    QTest::newRow("one status") << QByteArray("AssignmentStatus=reserved") << 3;
    QTest::newRow("two by repetition") << QByteArray("AssignmentStatus=reserved&AssignmentStatus=pending") << 9;
    QTest::newRow("two by comma") << QByteArray("AssignmentStatus=reserved,pending") << 9;
    QTest::newRow("priority") << QByteArray("Priority=10") << 1;
    QTest::newRow("queue") << QByteArray("TaskQueueName=Refunds") << 1;
    QTest::newRow("no such queue") << QByteArray("TaskQueueName=Nowhere") << 0;
    QTest::newRow("workflow") << QByteArray("WorkflowName=Support&AssignmentStatus=wrapping") << 2;
    QTest::newRow("expression") << QByteArray("EvaluateTaskAttributes=customer%20%3D%3D%20%27Nora%20Quist%27") << 1;
    QTest::newRow("add-ons") << QByteArray("HasAddons=true") << 0;
}

void TestSimulatorRoutes::filtersTasks()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, count);
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks?PageSize=1000&";
    QCOMPARE(sidsOf(jsonOf(simulated.get(list + query)), "tasks"_L1).size(), count);
    // Every order holds the same, in its order.
    for (const QByteArray key : {"DateCreated", "Priority", "VirtualStartTime"}) {
        const QJsonArray up = jsonOf(simulated.get(list + query + "&Ordering=" + key + ":asc"))["tasks"_L1].toArray();
        const QJsonArray down =
            jsonOf(simulated.get(list + query + "&Ordering=" + key + ":desc"))["tasks"_L1].toArray();
        QCOMPARE(up.size(), count);
        QCOMPARE(down.size(), count);
        for (qsizetype i = 1; i < up.size() && key == "Priority"; ++i) {
            QVERIFY(up.at(i)["priority"_L1].toInt() >= up.at(i - 1)["priority"_L1].toInt());
            QVERIFY(down.at(i)["priority"_L1].toInt() <= down.at(i - 1)["priority"_L1].toInt());
        }
    }
}

void TestSimulatorRoutes::finishedTasksAreGoneAfterFiveMinutes()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const QByteArray url = simulated.reservation(id);
    const QByteArray task = url.first(url.indexOf("/Reservations"));
    const QByteArray events = simulated.base() + "/Events?Minutes=60&TaskSid=" + task.last(34);
    QCOMPARE(simulated.post(url, "ReservationStatus=accepted").status, 200);
    QCOMPARE(simulated.post(url, "ReservationStatus=completed").status, 200);
    QCOMPARE(jsonOf(simulated.get(task)).value("assignment_status"_L1).toString(), u"completed"_s);
    simulated.pass(Choices::FinishedTaskStays - 1);
    QCOMPARE(simulated.get(url).status, 200);
    simulated.pass(2);
    for (const QByteArray &gone : {url, task, task + "/Reservations"})
        compareRefusal(simulated.get(gone), 404, 20404, u".+"_s);
    compareRefusal(simulated.post(url, "ReservationStatus=completed"), 404, 20404, u".+"_s);
    // What happened is still known.
    QVERIFY(sidsOf(jsonOf(simulated.get(events)), "events"_L1).size() > 3);
}

void TestSimulatorRoutes::workersMove()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const Id worker = simulated.state().reservations.at(id).worker;
    const QByteArray url = simulated.worker(worker);
    const QByteArray reservation = simulated.reservation(id);
    const QJsonArray activities = jsonOf(simulated.get(simulated.base() + "/Activities"))["activities"_L1].toArray();
    QByteArray onBreak;
    for (const QJsonValue &activity : activities) {
        if (activity["friendly_name"_L1].toString() == u"Break")
            onBreak = activity["sid"_L1].toString().toLatin1();
    }
    const QByteArray tag = headerOf(simulated.get(url), "ETag");
    const Response moved =
        simulated.post(url, "ActivitySid=" + onBreak + "&RejectPendingReservations=true&FriendlyName=Alice+A.", tag);
    QCOMPARE(moved.status, 200);
    QCOMPARE(jsonOf(moved).value("activity_name"_L1).toString(), u"Break"_s);
    QCOMPARE(jsonOf(moved).value("available"_L1).toBool(true), false);
    QCOMPARE(jsonOf(moved).value("friendly_name"_L1).toString(), u"Alice A."_s);
    QCOMPARE(jsonOf(simulated.get(reservation)).value("reservation_status"_L1).toString(), u"rejected"_s);
    compareRefusal(simulated.post(url, "FriendlyName=Eve", tag), 412, 20412, u".+"_s);
    const Response attributes = simulated.post(url, "Attributes=%7B%22contact_uri%22%3A%22client%3Aa%22%7D");
    QCOMPARE(jsonOf(attributes).value("attributes"_L1).toString(), u"{\"contact_uri\":\"client:a\"}"_s);
}

void TestSimulatorRoutes::refusesWorkers_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("unknown activity") << QByteArray("ActivitySid=WA00000000000000000000000000000001");
    QTest::newRow("attributes no JSON") << QByteArray("Attributes=skills");
    QTest::newRow("attributes too long") << "Attributes=%7B%22a%22%3A%22" + QByteArray(5000, 'a') + "%22%7D";
    QTest::newRow("reject in words") << QByteArray("RejectPendingReservations=perhaps");
    QTest::newRow("reject without activity") << QByteArray("RejectPendingReservations=true");
    QTest::newRow("reject while available") << QByteArray("RejectPendingReservations=true&ActivitySid={available}");
}

void TestSimulatorRoutes::refusesWorkers()
{
    QFETCH(QByteArray, form);
    Simulated simulated;
    for (const auto &[id, activity] : simulated.state().activities) {
        if (activity.available)
            form.replace("{available}", simulated.sid(Kind::Activity, id));
    }
    const Id worker = simulated.state().workers.begin()->first;
    const QByteArray before = simulated.get(simulated.worker(worker)).body;
    // What is right in the same form is not done either.
    compareRefusal(simulated.post(simulated.worker(worker), "FriendlyName=Zed&" + form), 400, 20001, u".+"_s);
    QCOMPARE(simulated.get(simulated.worker(worker)).body, before);
}

void TestSimulatorRoutes::filtersWorkers()
{
    Simulated simulated;
    const auto count = [&](const QByteArray &query) {
        return sidsOf(jsonOf(simulated.get(simulated.base() + "/Workers?" + query)), "workers"_L1).size();
    };
    QCOMPARE(count(""), 12);
    QCOMPARE(count("FriendlyName=Alice%20Alvarez"), 1);
    QCOMPARE(count("ActivityName=Offline"), 2);
    QCOMPARE(count("Available=1") + count("Available=false"), 12);
    QCOMPARE(count("TaskQueueName=Retention"), 3);
    QCOMPARE(count("TargetWorkersExpression=skills%20HAS%20%22billing%22"), 5);
    QCOMPARE(count("Ordering=DateStatusChanged:desc"), 12);
    const QJsonArray channels =
        jsonOf(simulated.get(simulated.worker(simulated.state().workers.begin()->first) + "/Channels"))["channels"_L1]
            .toArray();
    QCOMPARE(channels.size(), 2);
    const QByteArray channel = targetOf(channels.at(0)["url"_L1]);
    QCOMPARE(simulated.get(channel).status, 200);
    QCOMPARE(simulated.get(channel.first(channel.lastIndexOf('/') + 1) + "voice").status, 200);
    QCOMPARE(simulated.get(channel + 'x').status, 404);

    const QJsonObject changed = jsonOf(simulated.post(channel, "Capacity=4&Available=false"));
    QCOMPARE(changed.value("configured_capacity"_L1).toInt(), 4);
    QCOMPARE(changed.value("available"_L1).toBool(true), false);
    for (const QByteArray form : {"Capacity=51", "Capacity=-1", "Capacity=x", "Available=perhaps"})
        compareRefusal(simulated.post(channel, form), 400, 20001, u".+"_s);
    QCOMPARE(simulated.get(channel).body, simulated.post(channel, "Colour=blue").body);
}

void TestSimulatorRoutes::settingsAreThere()
{
    Simulated simulated;
    const QList<QPair<QByteArray, QLatin1StringView>> lists{{"/Activities", "activities"_L1},
                                                            {"/TaskQueues", "task_queues"_L1},
                                                            {"/TaskChannels", "channels"_L1},
                                                            {"/Workflows", "workflows"_L1}};
    for (const auto &[path, key] : lists) {
        const QJsonObject page = jsonOf(simulated.get(simulated.base() + path));
        QCOMPARE(page.value("meta"_L1)["key"_L1].toString(), QString(key));
        const QJsonArray items = page.value(key).toArray();
        QVERIFY(!items.isEmpty());
        for (const QJsonValue &item : items) {
            const Response one = simulated.get(targetOf(item["url"_L1]));
            QCOMPARE(one.status, 200);
            QCOMPARE(QJsonValue(jsonOf(one)), item);
            QVERIFY(headerOf(one, "ETag").isEmpty());
        }
    }
    const QJsonObject workspaces = jsonOf(simulated.get("/v1/Workspaces"));
    QCOMPARE(workspaces.value("workspaces"_L1).toArray().size(), 1);
    QCOMPARE(QJsonValue(jsonOf(simulated.get(simulated.base()))), workspaces.value("workspaces"_L1)[0]);
    QCOMPARE(jsonOf(simulated.get("/v1/Workspaces?FriendlyName=Other"))["workspaces"_L1].toArray().size(), 0);
}

void TestSimulatorRoutes::eventsTellOfQuarterAnHour()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const QByteArray sid = simulated.sid(Kind::Reservation, id);
    const QByteArray list = simulated.base() + "/Events?EventType=reservation.rejected&ReservationSid=" + sid;
    QCOMPARE(simulated.post(simulated.reservation(id), "ReservationStatus=rejected").status, 200);
    const QJsonArray events = jsonOf(simulated.get(list))["events"_L1].toArray();
    QCOMPARE(events.size(), 1);
    const QJsonObject event = events.at(0).toObject();
    QCOMPARE(event.value("event_type"_L1).toString(), u"reservation.rejected"_s);
    QCOMPARE(event.value("resource_sid"_L1).toString(), QString::fromLatin1(sid));
    QCOMPARE(event.value("event_data"_L1)["reservation_sid"_L1].toString(), QString::fromLatin1(sid));
    QVERIFY(event.value("event_data"_L1)["task_priority"_L1].isString());
    simulated.pass(Choices::DefaultEventMinutes * Minute - Second);
    QCOMPARE(jsonOf(simulated.get(list))["events"_L1].toArray().size(), 1);
    simulated.pass(2 * Second);
    QCOMPARE(jsonOf(simulated.get(list))["events"_L1].toArray().size(), 0);
    QCOMPARE(jsonOf(simulated.get(list + "&Minutes=20"))["events"_L1].toArray().size(), 1);
    // One alone is found however old it is.
    QCOMPARE(QJsonValue(jsonOf(simulated.get(targetOf(event.value("url"_L1))))), QJsonValue(event));
}

void TestSimulatorRoutes::eventsByPeriodAndSubject()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Events?PageSize=1000&";
    const QJsonArray all = jsonOf(simulated.get(list + "Minutes=1440"))["events"_L1].toArray();
    QVERIFY(all.size() > 20);
    const QByteArray middle = all.at(all.size() / 2)["event_date"_L1].toString().toLatin1();
    const auto count = [&](const QByteArray &query) {
        return jsonOf(simulated.get(list + query))["events"_L1].toArray().size();
    };
    qsizetype later = 0;
    qsizetype workers = 0;
    const QByteArray worker = simulated.sid(Kind::Worker, simulated.state().workers.begin()->first);
    for (const QJsonValue &event : all) {
        later += event["event_date"_L1].toString().toLatin1() >= middle ? 1 : 0;
        workers += event["event_data"_L1]["worker_sid"_L1].toString().toLatin1() == worker ? 1 : 0;
    }
    QCOMPARE(count("StartDate=" + middle), later);
    QCOMPARE(count("StartDate=2026-01-01&EndDate=" + middle + "&Minutes=5") + later >= all.size(), true);
    QVERIFY(workers > 0);
    QCOMPARE(count("Minutes=1440&WorkerSid=" + worker), workers);
    QCOMPARE(count("Minutes=1440&EventType=no.such"), 0);
    QCOMPARE(count("Minutes=0"), 0);
    QVERIFY(count("Minutes=1440&TaskChannel=chat") > 0);
    QVERIFY(count("Minutes=1440&TaskChannel=voice") < all.size());
}

void TestSimulatorRoutes::statisticsCount()
{
    Simulated simulated;
    const QJsonObject real = jsonOf(simulated.get(simulated.base() + "/RealTimeStatistics"));
    QCOMPARE(real.value("total_workers"_L1).toInt(), 12);
    const QJsonObject byStatus = real.value("tasks_by_status"_L1).toObject();
    QCOMPARE(byStatus.value("reserved"_L1).toInt(), 3);
    QCOMPARE(byStatus.value("pending"_L1).toInt(), 6);
    const QJsonArray activities = real.value("activity_statistics"_L1).toArray();
    int workers = 0;
    for (const QJsonValue &activity : activities)
        workers += activity["workers"_L1].toInt();
    QCOMPARE(workers, 12);
    const QByteArray cumulative = simulated.base() + "/CumulativeStatistics?Minutes=1";
    const int before = jsonOf(simulated.get(cumulative)).value("reservations_rejected"_L1).toInt();
    const Id again = simulated.firstReservation(ReservationStatus::Pending);
    QCOMPARE(simulated.post(simulated.reservation(again), "ReservationStatus=rejected").status, 200);
    QCOMPARE(jsonOf(simulated.get(cumulative)).value("reservations_rejected"_L1).toInt(), before + 1);
    const QJsonObject both = jsonOf(simulated.get(simulated.base() + "/Statistics?Minutes=1"));
    QCOMPARE(both.value("cumulative"_L1)["reservations_rejected"_L1].toInt(), before + 1);
    QCOMPARE(both.value("realtime"_L1)["total_workers"_L1].toInt(), 12);
}

void TestSimulatorRoutes::everyAnswerHasItsHeaders()
{
    Simulated simulated;
    QSet<QByteArray> ids;
    int remaining = Choices::RateLimit;
    for (const QByteArray &target : {simulated.base(), simulated.base() + "/Tasks", QByteArray("/nowhere")}) {
        const Response response = simulated.get(target);
        QCOMPARE(headerOf(response, "Content-Type"), QByteArray("application/json; charset=utf-8"));
        const QByteArray id = headerOf(response, "Twilio-Request-Id");
        QVERIFY(id.startsWith("RQ") && id.size() == 34 && !ids.contains(id));
        ids.insert(id);
        QCOMPARE(headerOf(response, "X-Rate-Limit-Limit"), QByteArray("100"));
        QCOMPARE(headerOf(response, "X-Rate-Limit-Remaining").toInt(), --remaining);
        QVERIFY(!headerOf(response, "X-Rate-Limit-Config").isEmpty());
        QCOMPARE(headerOf(response, "Date"), QByteArray("Mon, 02 Mar 2026 14:03:27 GMT"));
    }
    simulated.pass(Second);
    const Response later = simulated.get(simulated.base());
    QCOMPARE(headerOf(later, "X-Rate-Limit-Remaining"), QByteArray("99"));
    QCOMPARE(headerOf(later, "Date"), QByteArray("Mon, 02 Mar 2026 14:03:28 GMT"));
}

void TestSimulatorRoutes::sameSeedSameBytes()
{
    const auto play = [](quint64 seed) {
        Simulated simulated({}, seed);
        QByteArray bytes;
        const Id id = simulated.firstReservation(ReservationStatus::Pending);
        const QByteArray url = simulated.reservation(id);
        bytes += toBytes(simulated.post(url, "Instruction=conference"), true);
        for (int i = 0; i < 40; ++i) {
            simulated.pass(20 * Second);
            bytes += toBytes(simulated.get(simulated.base() + "/Tasks?PageSize=1000"), true);
            bytes += toBytes(simulated.get(simulated.base() + "/Workers"), true);
            bytes += toBytes(simulated.get(simulated.base() + "/Events"), true);
            bytes += toBytes(simulated.get(url), true);
        }
        return bytes;
    };
    const QByteArray first = play(7);
    QVERIFY(first.size() > 1'000'000);
    QVERIFY(play(7) == first);
    QVERIFY(play(8) != first);
}

QTEST_APPLESS_MAIN(TestSimulatorRoutes)
#include "tst_simulatorroutes.moc"
