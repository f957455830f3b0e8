#include "support/parsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Parsing;
using namespace Qt::StringLiterals;

namespace {

UtcMsecs utc(int month, int day, int hour, int minute, int second)
{
    return QDateTime({2026, month, day}, {hour, minute, second}, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

/// Bytes to values: every kind of answer, and whatever else a server may send.
class TestParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAReservation();
    void readsATask();
    void readsAWorker();
    void readsAWorkspace();
    void readsTheSmallOnes();
    void readsAnEvent();
    void eventTimesComeAsNumbersAndAsText_data();
    void eventTimesComeAsNumbersAndAsText();
    void readsAPage();
    void readsAnEmptyPage();
    void keepsRowsAsTheyCame();
    void orderOfKeysDoesNotMatter();
    void tellsTheNextPageBeforeTheRows();
    void tellsTheNextPageFromTheStartAlone_data();
    void tellsTheNextPageFromTheStartAlone();
    void repeatedNamesAreKeptOnce();
    void readsTimes_data();
    void readsTimes();
    void readsEveryDayAsQtDoes();
    void statusWordsGoBothWays();
};

void TestParse::readsAReservation()
{
    Reservation reservation;
    const Problem problem = readResource(data(u"reservation.json"_s), reservation);
    QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
    QCOMPARE(reservation.sid, sid("WR", 1));
    QCOMPARE(reservation.accountSid, sid("AC", 1));
    QCOMPARE(reservation.workspaceSid, sid("WS", 1));
    QCOMPARE(reservation.taskSid, sid("WT", 1));
    QCOMPARE(reservation.workerSid, sid("WK", 1));
    QCOMPARE(reservation.workerName, u"Zoë Åkerström"_s);
    QCOMPARE(reservation.status, ReservationStatus::Accepted);
    QVERIFY(reservation.statusWord.isEmpty());
    QCOMPARE(reservation.statusText(), u"accepted"_s);
    QCOMPARE(reservation.created, utc(3, 2, 9, 15, 0));
    QCOMPARE(reservation.updated, utc(3, 2, 9, 15, 7));
}

void TestParse::readsATask()
{
    Task task;
    const Problem problem = readResource(data(u"task.json"_s), task);
    QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
    QCOMPARE(task.sid, sid("WT", 1));
    QCOMPARE(task.workspaceSid, sid("WS", 1));
    QCOMPARE(task.status, TaskStatus::Reserved);
    QCOMPARE(task.attributes, u"{\"from\":\"+15550100\",\"skills\":[\"fr\"]}"_s);
    QVERIFY(task.reason.isEmpty());
    QCOMPARE(task.priority, 7);
    QCOMPARE(task.ageSeconds, 73);
    QCOMPARE(task.timeoutSeconds, 86400);
    QCOMPARE(task.taskQueueSid, sid("WQ", 1));
    QCOMPARE(task.taskQueueName, u"French"_s);
    QCOMPARE(task.workflowSid, sid("WW", 1));
    QCOMPARE(task.workflowName, u"Calls"_s);
    QCOMPARE(task.taskChannelSid, sid("TC", 1));
    QCOMPARE(task.taskChannelName, u"voice"_s);
    QCOMPARE(task.created, utc(3, 2, 9, 14, 0));
    QCOMPARE(task.updated, utc(3, 2, 9, 15, 7));
}

void TestParse::readsAWorker()
{
    Worker worker;
    const Problem problem = readResource(data(u"worker.json"_s), worker);
    QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
    QCOMPARE(worker.sid, sid("WK", 1));
    QCOMPARE(worker.workspaceSid, sid("WS", 1));
    QCOMPARE(worker.friendlyName, u"Zoë"_s);
    QCOMPARE(worker.activitySid, sid("WA", 2));
    QCOMPARE(worker.activityName, u"Idle"_s);
    QCOMPARE(worker.attributes, u"{\"contact_uri\":\"client:zoe\"}"_s);
    QVERIFY(worker.available);
    QCOMPARE(worker.statusChanged, utc(3, 2, 8, 59, 59));
}

void TestParse::readsAWorkspace()
{
    const Workspace workspace = readRow<Workspace>(data(u"workspace.json"_s));
    QCOMPARE(workspace.sid, sid("WS", 1));
    QCOMPARE(workspace.friendlyName, u"Support"_s);
    QVERIFY(!workspace.multiTaskEnabled);
    QCOMPARE(workspace.timeoutActivitySid, sid("WA", 1));
    QCOMPARE(workspace.timeoutActivityName, u"Offline"_s);
}

void TestParse::readsTheSmallOnes()
{
    QCOMPARE(readRow<Activity>(data(u"activity.json"_s)), (Activity{sid("WA", 1), u"Offline"_s, false}));
    QCOMPARE(readRow<TaskQueue>(data(u"task_queue.json"_s)),
             (TaskQueue{sid("WQ", 1), u"French"_s, u"skills HAS 'fr'"_s, 3}));
    QCOMPARE(readRow<Workflow>(data(u"workflow.json"_s)), (Workflow{sid("WW", 1), u"Calls"_s, 90}));
}

void TestParse::readsAnEvent()
{
    const Event event = readRow<Event>(data(u"event.json"_s));
    QCOMPARE(event.sid, sid("EV", 1));
    QCOMPARE(event.type, u"reservation.accepted"_s);
    QCOMPARE(event.description, u"Reservation accepted"_s);
    QCOMPARE(event.resourceType, u"reservation"_s);
    QCOMPARE(event.resourceSid, sid("WR", 1).toString());
    QCOMPARE(event.actorType, u"worker"_s);
    QCOMPARE(event.actorSid, sid("WK", 1).toString());
    QCOMPARE(event.source, u"twilio"_s);
    QCOMPARE(event.when, 1'772'442'907'123);
    const QJsonObject inner = QJsonDocument::fromJson(event.data).object();
    QCOMPARE(inner.value("task_age"_L1).toString(), u"73"_s);
    QCOMPARE(inner.value("reservation_sid"_L1).toString(), sid("WR", 1).toString());
}

void TestParse::eventTimesComeAsNumbersAndAsText_data()
{
    QTest::addColumn<QJsonValue>("msecs");
    QTest::addColumn<qint64>("when"); ///< -1 where it is none.
    QTest::newRow("number") << QJsonValue(qint64(1'000'000'000'001)) << qint64(1'000'000'000'001);
    QTest::newRow("text") << QJsonValue(u"1000000000001"_s) << qint64(1'000'000'000'001);
    QTest::newRow("null") << QJsonValue() << utc(3, 2, 9, 15, 7);
    QTest::newRow("empty text") << QJsonValue(QString()) << utc(3, 2, 9, 15, 7);
    QTest::newRow("words") << QJsonValue(u"soon"_s) << qint64(-1);
    QTest::newRow("fraction") << QJsonValue(1.5) << qint64(-1);
    QTest::newRow("list") << QJsonValue(QJsonArray()) << qint64(-1);
}

void TestParse::eventTimesComeAsNumbersAndAsText()
{
    QFETCH(QJsonValue, msecs);
    QFETCH(qint64, when);
    const Event event = readRow<Event>(with(u"event.json"_s, u"event_date_ms"_s, msecs));
    QCOMPARE(event.odd.contains(u"event_date_ms"_s), when < 0);
    QCOMPARE(event.when, when >= 0 ? when : utc(3, 2, 9, 15, 7)); // event_date says it less well
}

void TestParse::readsAPage()
{
    const auto read = readList<Reservation>(data(u"reservations_page.json"_s));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QVERIFY(read.page.warnings.isEmpty());
    QCOMPARE(read.page.rows.size(), 2);
    QCOMPARE(read.page.rows.at(0).sid, sid("WR", 1));
    QCOMPARE(read.page.rows.at(1).status, ReservationStatus::Pending);
    QCOMPARE(read.page.rows.at(1).workerName, u"Ada"_s);
    QVERIFY(read.next.endsWith(u"/Reservations?PageSize=2&Page=1&PageToken=PA"_s + sid("WR", 2).toString()));
    QCOMPARE(read.asked, 1);
}

void TestParse::readsAnEmptyPage()
{
    const auto read = readList<Reservation>(data(u"reservations_empty.json"_s));
    QVERIFY(read.page.problem.text.isEmpty());
    QVERIFY(read.page.rows.isEmpty());
    QCOMPARE(read.asked, 1);
    QVERIFY(read.next.isEmpty());
}

/// Byte for byte, with what nobody here knows; a row without a SID is said and left out.
void TestParse::keepsRowsAsTheyCame()
{
    const QByteArray first = "{\"sid\" : \"" + sid("WK", 1).toLatin1() +
                             "\", \"new\": {\"a\": [1, 2.50, \"]}\"]},\"friendly_name\":\"Zo\\u00eb\"}";
    const QByteArray second = "{\"a\":[],\"sid\":\"" + sid("WQ", 2).toLatin1() + "\"}";
    const auto read = readList<ResourceText>("{\"meta\":{\"next_page_url\":null},\"rows\":[ " + first +
                                                 " ,\n{\"friendly_name\":\"x\"}, " + second + " ]}",
                                             "rows");
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QCOMPARE(read.page.rows.size(), 2);
    QCOMPARE(read.page.rows.at(0).sid, sid("WK", 1));
    QCOMPARE(read.page.rows.at(0).json, first);
    QCOMPARE(read.page.rows.at(1).json, second);
    QCOMPARE(read.page.warnings.size(), 1);
    QVERIFY2(read.page.warnings.constFirst().contains(u"rows[1]"_s), qPrintable(read.page.warnings.constFirst()));
    ResourceText one;
    QVERIFY(readResource(first, one).text.isEmpty());
    QCOMPARE(one.sid, sid("WK", 1));
    one = {};
    QVERIFY(!readResource("{\"sid\":\"WK12\"}", one).text.isEmpty());
}

void TestParse::orderOfKeysDoesNotMatter()
{
    const auto read = readList<Reservation>(data(u"reservations_other_order.json"_s));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QCOMPARE(read.page.rows.size(), 2);
    QCOMPARE(read.page.rows.at(0).status, ReservationStatus::Wrapping);
    QCOMPARE(read.page.rows.at(0).workerSid, sid("WK", 1));
    QCOMPARE(read.asked, 1);
}

void TestParse::tellsTheNextPageBeforeTheRows()
{
    PageReader reader("reservations");
    const QByteArray body = data(u"reservations_page.json"_s);
    bool told = false;
    const auto page = readPage<Reservation>(reader, body, [&told](const QString &) { told = true; });
    QVERIFY(told);
    QCOMPARE(page.rows.size(), 2);
    // A link of the wrong type is named, is not told, and costs no row.
    QByteArray wrong = body;
    const qsizetype from = wrong.indexOf("\"next_page_url\": ") + 17;
    wrong.replace(from, wrong.indexOf(",\n", from) - from, "7");
    const auto read = readList<Reservation>(wrong);
    QCOMPARE(read.asked, 0);
    QCOMPARE(read.page.rows.size(), 2);
    QVERIFY2(read.page.problem.text.startsWith(u"meta.next_page_url "_s), qPrintable(read.page.problem.text));
}

void TestParse::tellsTheNextPageFromTheStartAlone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QString>("url");
    const QByteArray rows = R"(,"reservations":[)";
    QTest::newRow("the rows need not be there")
        << R"({"meta":{"page":0,"next_page_url":"https://a/b?c=1"})" + rows << true << u"https://a/b?c=1"_s;
    QTest::newRow("with blanks") << QByteArray("\n { \"meta\" : {\"next_page_url\" : \"x\"} , ") << true << u"x"_s;
    QTest::newRow("the last page") << R"({"meta":{"next_page_url":null,"page":4})" + rows << true << QString();
    QTest::newRow("without the field") << R"({"meta":{"page":4})" + rows << true << QString();
    QTest::newRow("braces in texts") << R"({"meta":{"key":"}]\"}","next_page_url":"x","list":[{"a":{}}]})" + rows
                                     << true << u"x"_s;
    QTest::newRow("an escape") << R"({"meta":{"next_page_url":"a\u002fb\/c"})" + rows << true << u"a/b/c"_s;
    QTest::newRow("the rows first") << QByteArray(R"({"reservations":[],"meta":{"next_page_url":"x"}})") << false
                                    << QString();
    QTest::newRow("a list for meta") << QByteArray(R"({"meta":[{"next_page_url":"x"}]})") << false << QString();
    QTest::newRow("a number for the link") << QByteArray(R"({"meta":{"next_page_url":7}})") << false << QString();
    QTest::newRow("cut within meta") << QByteArray(R"({"meta":{"next_page_url":"x")") << false << QString();
    QTest::newRow("meta that is no JSON") << QByteArray(R"({"meta":{,,"next_page_url":"x"}})") << false << QString();
    QTest::newRow("not UTF-8") << QByteArray("{\"meta\":{\"next_page_url\":\"x\xff\"}}") << false << QString();
    QTest::newRow("meta without an end") << "{\"meta\":{\"next_page_url\":\"" + QByteArray(100'000, 'x') + "\"}}"
                                         << false << QString();
    QTest::newRow("no JSON") << QByteArray("<html>") << false << QString();
    QTest::newRow("nothing") << QByteArray() << false << QString();
}

void TestParse::tellsTheNextPageFromTheStartAlone()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, told);
    QFETCH(QString, url);
    const std::optional<QString> next = nextPageAtStart(body);
    QCOMPARE(next.has_value(), told);
    QCOMPARE(next.value_or(QString()), url);
}

void TestParse::repeatedNamesAreKeptOnce()
{
    QByteArray other = data(u"reservation.json"_s);
    other.replace(sid("WR", 1).toLatin1(), sid("WR", 2).toLatin1());
    const auto read = readList<Reservation>(pageOf(data(u"reservation.json"_s) + ',' + other));
    QCOMPARE(read.page.rows.size(), 2);
    QCOMPARE(read.page.rows.at(0).workerName.constData(), read.page.rows.at(1).workerName.constData());
}

void TestParse::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("msecs"); ///< -1 where it is none.
    const qint64 plain = utc(3, 2, 9, 15, 7);
    QTest::newRow("TaskRouter's") << QByteArray("2026-03-02T09:15:07Z") << plain;
    QTest::newRow("milliseconds") << QByteArray("2026-03-02T09:15:07.250Z") << plain + 250;
    QTest::newRow("offset") << QByteArray("2026-03-02T10:15:07+01:00") << plain;
    QTest::newRow("no zone is UTC") << QByteArray("2026-03-02T09:15:07") << plain;
    QTest::newRow("RFC 2822") << QByteArray("Mon, 02 Mar 2026 09:15:07 +0000") << plain;
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1'709'164'800'000);
    QTest::newRow("no leap day") << QByteArray("2026-02-29T00:00:00Z") << qint64(-1);
    QTest::newRow("month 13") << QByteArray("2026-13-01T00:00:00Z") << qint64(-1);
    QTest::newRow("day 0") << QByteArray("2026-01-00T00:00:00Z") << qint64(-1);
    QTest::newRow("hour 24") << QByteArray("2026-01-01T24:00:01Z") << qint64(-1);
    QTest::newRow("letters") << QByteArray("2O26-01-01T00:00:00Z") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("a day that April has not") << QByteArray("2026-04-31T10:50:02Z") << qint64(-1);
    QTest::newRow("a day that 1900 has not") << QByteArray("1900-02-29T10:50:02Z") << qint64(-1);
    QTest::newRow("the year 0") << QByteArray("0000-01-01T10:50:02Z") << qint64(-1);
    QTest::newRow("a word") << QByteArray("yesterday") << qint64(-1);
}

void TestParse::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, msecs);
    QCOMPARE(readTime(text).value_or(-1), msecs);
}

void TestParse::readsEveryDayAsQtDoes()
{
    // The short way against the long one, over two changes of century.
    for (QDate day(1895, 12, 28); day < QDate(2110, 1, 3); day = day.addDays(1)) {
        const QDateTime time(day, {23, 59, 59}, Qt::UTC);
        QCOMPARE(readTime(time.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1()), time.toMSecsSinceEpoch());
    }
}

void TestParse::statusWordsGoBothWays()
{
    for (int i = 1; i <= int(ReservationStatus::Completed); ++i) {
        const auto status = ReservationStatus(i);
        QVERIFY(!toWire(status).isEmpty());
        QCOMPARE(reservationStatusFromWire(QString(toWire(status))), status);
    }
    for (int i = 1; i <= int(TaskStatus::Canceled); ++i) {
        const auto status = TaskStatus(i);
        QVERIFY(!toWire(status).isEmpty());
        QCOMPARE(taskStatusFromWire(QString(toWire(status))), status);
    }
    QVERIFY(toWire(ReservationStatus::Unknown).isEmpty());
    QCOMPARE(reservationStatusFromWire(u""), ReservationStatus::Unknown);
    const QList<ReservationStatus> over{ReservationStatus::Rejected, ReservationStatus::Timeout,
                                        ReservationStatus::Canceled, ReservationStatus::Rescinded,
                                        ReservationStatus::Completed};
    for (int i = 0; i <= int(ReservationStatus::Completed); ++i)
        QCOMPARE(isTerminal(ReservationStatus(i)), over.contains(ReservationStatus(i)));
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
