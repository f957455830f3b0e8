#include "support/parsing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Parsing;
using namespace Qt::StringLiterals;

namespace {

/// The reservation of the data folder with one field replaced by JSON of any kind.
QByteArray withJson(const QString &key, const QByteArray &json)
{
    return with(u"reservation.json"_s, key, u"@here@"_s).replace("\"@here@\"", json);
}

} // namespace

/// Whatever else a server may send: no crash, the bad field named, good rows kept.
class TestHostileAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedRowsAreNamedAndGoodOnesStay();
    void damageIsListedOnceAndBounded();
    void wrongSidOfItsOwnIsNamed_data();
    void wrongSidOfItsOwnIsNamed();
    void wrongFieldIsKeptAsItCame_data();
    void wrongFieldIsKeptAsItCame();
    void wrongNumberOfATaskIsKeptAsItCame_data();
    void wrongNumberOfATaskIsKeptAsItCame();
    void noRowVanishesForOneField_data();
    void noRowVanishesForOneField();
    void aTextThatIsNoneStandsForIt();
    void unknownStatusIsKeptAsItCame();
    void hostileBodiesAreRefused_data();
    void hostileBodiesAreRefused();
    void everyCutOfAPageIsNoticed();
    void everyCutOfAResourceIsNoticed();
    void depthAndNumberOfFieldsDoNoHarm_data();
    void depthAndNumberOfFieldsDoNoHarm();
    void badUtf8IsReplacedAndNamed();
    void hostileStringsComeThroughAsTheyAre_data();
    void hostileStringsComeThroughAsTheyAre();
    void duplicateRowsAreTold();
    void byteOrderMarkIsPassedOver();
};

void TestHostileAnswers::damagedRowsAreNamedAndGoodOnesStay()
{
    const auto read = readList<Reservation>(data(u"reservations_damaged_rows.json"_s));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QList<Sid> sids;
    for (const Reservation &row : read.page.rows)
        sids += row.sid;
    QCOMPARE(sids, (QList{sid("WR", 1), sid("WR", 7), sid("WR", 8), sid("WR", 9), sid("WR", 10), sid("WR", 11),
                          sid("WR", 2), sid("WR", 2)}));
    QCOMPARE(read.page.notes.unusable, 6);
    const QStringList expected{u"reservations[1] "_s,
                               u"reservations[2] "_s,
                               u"reservations[3].sid"_s,
                               u"reservations[4].sid"_s,
                               u"reservations[5].sid"_s,
                               u"reservations[6].sid"_s,
                               u"reservations[7].task_sid"_s,
                               u"reservations[8].date_created"_s,
                               u"reservations[9].worker_name"_s,
                               u"reservations[11].reservation_status"_s,
                               u"reservations[13].sid"_s};
    QCOMPARE(read.page.warnings.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(read.page.warnings.at(i).contains(expected.at(i)), qPrintable(read.page.warnings.at(i)));
}

void TestHostileAnswers::damageIsListedOnceAndBounded()
{
    const auto read = readList<Reservation>(pageOf(QByteArray("5,").repeated(5000) + "6"));
    QVERIFY(read.page.rows.isEmpty());
    QCOMPARE(read.page.notes.unusable, 5001);
    QCOMPARE(read.page.warnings.size(), 50);
    QVERIFY(read.page.problem.text.isEmpty());
}

void TestHostileAnswers::wrongSidOfItsOwnIsNamed_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a number") << QJsonValue(1);
    QTest::newRow("a word") << QJsonValue(u"x"_s);
    QTest::newRow("of another kind") << QJsonValue(u"WT"_s + QString(32, u'0'));
    QTest::newRow("an object") << QJsonValue(QJsonObject());
    QTest::newRow("null") << QJsonValue();
}

void TestHostileAnswers::wrongSidOfItsOwnIsNamed()
{
    QFETCH(QJsonValue, value);
    Reservation reservation;
    const QByteArray body = with(u"reservation.json"_s, u"sid"_s, value);
    const Problem problem = readResource(body, reservation);
    QCOMPARE(problem.kind, ErrorKind::BadAnswer);
    QVERIFY2(problem.text.startsWith(u"sid "_s), qPrintable(problem.text));
    const auto read = readList<Reservation>(pageOf(body));
    QVERIFY(read.page.problem.text.isEmpty());
    QVERIFY(read.page.rows.isEmpty()); // nothing could be asked about it
    QCOMPARE(read.page.notes.unusable, 1);
    QVERIFY2(read.page.warnings.value(0).contains(u"reservations[0].sid"_s), qPrintable(read.page.warnings.value(0)));
}

void TestHostileAnswers::wrongFieldIsKeptAsItCame_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("came");
    QTest::addColumn<Oddity>("oddity");
    for (const QString &key : {u"account_sid"_s, u"task_sid"_s, u"worker_sid"_s, u"workspace_sid"_s}) {
        QTest::addRow("%s is a number", qPrintable(key)) << key << QByteArray("1") << u"1"_s << Oddity::Sid;
        QTest::addRow("%s is a word", qPrintable(key)) << key << QByteArray("\"x\"") << u"x"_s << Oddity::Sid;
        QTest::addRow("%s is of another kind", qPrintable(key))
            << key << QByteArray("\"EV000000000000000000000000000000ff\"") << u"EV000000000000000000000000000000ff"_s
            << Oddity::Sid;
        QTest::addRow("%s is an object", qPrintable(key))
            << key << QByteArray("{\"a\": [1]}") << u"{\"a\": [1]}"_s << Oddity::Sid;
    }
    for (const QString &key : {u"date_created"_s, u"date_updated"_s}) {
        QTest::addRow("%s is a number", qPrintable(key))
            << key << QByteArray("1772442900") << u"1772442900"_s << Oddity::Date;
        QTest::addRow("%s is a fraction", qPrintable(key)) << key << QByteArray("1.5") << u"1.5"_s << Oddity::Date;
        QTest::addRow("%s is a word", qPrintable(key)) << key << QByteArray("\"today\"") << u"today"_s << Oddity::Date;
        QTest::addRow("%s is no day", qPrintable(key))
            << key << QByteArray("\"2026-02-30T00:00:00Z\"") << u"2026-02-30T00:00:00Z"_s << Oddity::Date;
        QTest::addRow("%s is true", qPrintable(key)) << key << QByteArray("true") << u"true"_s << Oddity::Date;
        QTest::addRow("%s is a list", qPrintable(key))
            << key << QByteArray("[2026, 3]") << u"[2026, 3]"_s << Oddity::Date;
    }
    const QString name = u"worker_name"_s;
    QTest::newRow("worker_name is a list") << name << QByteArray("[]") << u"[]"_s << Oddity::Text;
    QTest::newRow("worker_name is a number") << name << QByteArray("7") << u"7"_s << Oddity::Text;
    QTest::newRow("worker_name has half a pair")
        << name << QByteArray(R"("Ada \ud83d!")") << u"Ada \ufffd!"_s << Oddity::Text;
    QTest::newRow("worker_name ends in half a pair")
        << name << QByteArray(R"("Ada\uDFFF")") << u"Ada\ufffd"_s << Oddity::Text;
    QTest::newRow("worker_name has no escape of JSON") << name << QByteArray(R"("A\xda")") << u"Axda"_s << Oddity::Text;
    const QString status = u"reservation_status"_s;
    QTest::newRow("status is true") << status << QByteArray("true") << u"true"_s << Oddity::Status;
    QTest::newRow("status is null") << status << QByteArray("null") << u"null"_s << Oddity::Status;
    QTest::newRow("status is a list") << status << QByteArray("[\"pending\"]") << u"[\"pending\"]"_s << Oddity::Status;
    QTest::newRow("status has half a pair")
        << status << QByteArray(R"("pend\ud800")") << u"pend\ufffd"_s << Oddity::Status;
}

void TestHostileAnswers::wrongFieldIsKeptAsItCame()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, json);
    QFETCH(QString, came);
    QFETCH(Oddity, oddity);
    Reservation whole;
    QVERIFY(readResource(data(u"reservation.json"_s), whole).text.isEmpty());
    QVERIFY(whole.odd.isEmpty());
    const QByteArray body = withJson(key, json);
    Reservation reservation;
    const Problem problem = readResource(body, reservation);
    QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
    QCOMPARE(reservation.odd, (OddFields{{key, came}}));
    QCOMPARE(reservation.sid, whole.sid);
    const auto read = readList<Reservation>(pageOf(body + ',' + data(u"reservation.json"_s).replace("1\"", "2\"")));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QCOMPARE(read.page.rows.size(), 2);
    QCOMPARE(read.page.rows.first(), reservation);
    ListNotes expected;
    expected.odd[static_cast<size_t>(oddity)] = 1;
    QCOMPARE(read.page.notes, expected);
    QVERIFY2(read.page.warnings.value(0).contains(u"reservations[0]."_s + key),
             qPrintable(read.page.warnings.value(0)));
    // Everything else is what it would have been.
    if (key != u"reservation_status"_s)
        QCOMPARE(reservation.status, whole.status);
    else
        QCOMPARE(reservation.statusText(), came);
    QCOMPARE(reservation.workerName, key == u"worker_name"_s ? came : whole.workerName);
    QCOMPARE(reservation.created, key == u"date_created"_s ? 0 : whole.created);
    QCOMPARE(reservation.workerSid, key == u"worker_sid"_s ? Sid() : whole.workerSid);
}

void TestHostileAnswers::wrongNumberOfATaskIsKeptAsItCame_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
    QTest::newRow("2^63") << QByteArray("9223372036854775808");
    QTest::newRow("2^31") << QByteArray("2147483648");
    QTest::newRow("fraction") << QByteArray("1.5");
    QTest::newRow("1e999") << QByteArray("1e999");
    QTest::newRow("text") << QByteArray("\"7\"");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("list") << QByteArray("[7]");
}

void TestHostileAnswers::wrongNumberOfATaskIsKeptAsItCame()
{
    QFETCH(QByteArray, number);
    QByteArray body = data(u"task.json"_s);
    body.replace("\"priority\": 7", "\"priority\": " + number);
    Task task;
    QVERIFY(readResource(body, task).text.isEmpty());
    QCOMPARE(task.priority, 0);
    QCOMPARE(task.odd.value(u"priority"_s), QString::fromLatin1(QByteArray(number).replace('"', QByteArray())));
    QCOMPARE(task.status, TaskStatus::Reserved);
}

namespace {

/// How many rows of a list of one resource stay, with each field in turn missing and of every JSON type.
template <typename T>
void expectEveryRow(const QString &file, const QByteArray &key)
{
    const QJsonObject good = QJsonDocument::fromJson(data(file)).object();
    QList<QByteArray> values{"null",
                             "true",
                             "7",
                             "-1.5",
                             "\"x\"",
                             "\"\"",
                             "[]",
                             "[{\"a\":1}]",
                             "{}",
                             R"("\ud800")",
                             "\"2026-13-40T00:00:00Z\""};
    for (const QString &field : good.keys()) {
        if (field == u"sid"_s)
            continue;
        QJsonObject without = good;
        without.remove(field);
        QList<QByteArray> bodies{QJsonDocument(without).toJson(QJsonDocument::Compact)};
        for (const QByteArray &value : std::as_const(values)) {
            QJsonObject changed = good;
            changed.insert(field, u"@here@"_s);
            bodies += QJsonDocument(changed).toJson(QJsonDocument::Compact).replace("\"@here@\"", value);
        }
        for (const QByteArray &body : std::as_const(bodies)) {
            const QByteArray page = "{\"meta\":{\"next_page_url\":null},\"" + key + "\":[" + body + "]}";
            const auto read = readList<T>(page, key);
            QVERIFY2(read.page.problem.text.isEmpty(), page.constData());
            QVERIFY2(read.page.rows.size() == 1, page.constData());
            QCOMPARE(read.page.notes.unusable, 0);
            qint64 counted = 0;
            for (const qint64 odd : read.page.notes.odd)
                counted += odd;
            QCOMPARE(counted, read.page.rows.first().odd.size()); // what is kept as it came is counted
        }
    }
}

} // namespace

void TestHostileAnswers::noRowVanishesForOneField_data()
{
    QTest::addColumn<int>("resource");
    int number = 0;
    for (const char *name :
         {"reservation", "task", "worker", "workspace", "activity", "task_queue", "workflow", "event"})
        QTest::newRow(name) << number++;
}

void TestHostileAnswers::noRowVanishesForOneField()
{
    QFETCH(int, resource);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".json"_s;
    switch (resource) {
    case 0:
        return expectEveryRow<Reservation>(file, "reservations");
    case 1:
        return expectEveryRow<Task>(file, "tasks");
    case 2:
        return expectEveryRow<Worker>(file, "workers");
    case 3:
        return expectEveryRow<Workspace>(file, "workspaces");
    case 4:
        return expectEveryRow<Activity>(file, "activities");
    case 5:
        return expectEveryRow<TaskQueue>(file, "task_queues");
    case 6:
        return expectEveryRow<Workflow>(file, "workflows");
    default:
        return expectEveryRow<Event>(file, "events");
    }
}

void TestHostileAnswers::aTextThatIsNoneStandsForIt()
{
    // Attributes as an object instead of its text: what is in them can still be read.
    Task task;
    const QByteArray body = with(u"task.json"_s, u"attributes"_s, QJsonObject{{u"from"_s, u"+15550100"_s}});
    QVERIFY(readResource(body, task).text.isEmpty());
    QCOMPARE(task.attributes, u"{\"from\":\"+15550100\"}"_s);
    QCOMPARE(task.odd.size(), 1);
    // A key with a bad escape is none of ours, and costs nothing.
    Reservation reservation;
    QByteArray odd = data(u"reservation.json"_s).trimmed();
    odd.insert(1, R"("wor\ud800ker":1,)");
    QVERIFY(readResource(odd, reservation).text.isEmpty());
    QVERIFY(reservation.odd.isEmpty());
}

void TestHostileAnswers::unknownStatusIsKeptAsItCame()
{
    Reservation reservation;
    QVERIFY(readResource(with(u"reservation.json"_s, u"reservation_status"_s, u"Teleported <b>"_s), reservation)
                .text.isEmpty());
    QCOMPARE(reservation.status, ReservationStatus::Unknown);
    QCOMPARE(reservation.statusText(), u"Teleported <b>"_s);
    QVERIFY(!isTerminal(reservation.status));
    Task task;
    QVERIFY(readResource(with(u"task.json"_s, u"assignment_status"_s, u"Pending"_s), task).text.isEmpty());
    QCOMPARE(task.status, TaskStatus::Unknown); // Words are compared as they are written.
    QCOMPARE(task.statusWord, u"Pending"_s);
}

void TestHostileAnswers::hostileBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << body << kind;
    };
    const QByteArray good = data(u"reservation.json"_s).trimmed();
    row("empty", {}, ErrorKind::NotJson);
    row("blank", "   \n", ErrorKind::NotJson);
    row("HTML", data(u"error_page.html"_s), ErrorKind::NotJson);
    row("a word", "hello", ErrorKind::NotJson);
    row("binary", QByteArray("\0\xff\xfe\x01", 4), ErrorKind::NotJson);
    row("NULs", QByteArray(1000, '\0'), ErrorKind::NotJson);
    row("array", "[1]", ErrorKind::BadAnswer);
    row("number", "5", ErrorKind::BadAnswer);
    row("text", "\"x\"", ErrorKind::BadAnswer);
    row("null", "null", ErrorKind::BadAnswer);
    row("true", "true", ErrorKind::BadAnswer);
    row("empty object", "{}", ErrorKind::BadAnswer);
    row("two documents", good + good, ErrorKind::NotJson);
    row("something behind", good + " x", ErrorKind::NotJson);
    row("a bracket behind", good + "}", ErrorKind::NotJson);
    row("one quote", "{\"sid", ErrorKind::NotJson);
    row("no colon", "{\"sid\" 5}", ErrorKind::NotJson);
    row("NaN", "{\"age\":NaN}", ErrorKind::BadAnswer);
    row("an error of TaskRouter's", data(u"error_20001.json"_s), ErrorKind::BadAnswer);
}

void TestHostileAnswers::hostileBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    Reservation reservation;
    const Problem problem = readResource(body, reservation);
    QVERIFY(!problem.text.isEmpty());
    if (body != "{\"age\":NaN}") // What is skipped is not looked at closely; what matters is that it is refused.
        QCOMPARE(problem.kind, kind);
    const auto read = readList<Reservation>(body);
    QVERIFY(!read.page.problem.text.isEmpty());
    QVERIFY(read.page.rows.isEmpty());
    QCOMPARE(read.asked, 0);
}

void TestHostileAnswers::everyCutOfAPageIsNoticed()
{
    const QByteArray body = data(u"reservations_page.json"_s).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto read = readList<Reservation>(body.first(length));
        QVERIFY2(!read.page.problem.text.isEmpty(), QByteArray::number(length).constData());
        QVERIFY(read.page.rows.size() <= 2);
    }
    QVERIFY(readList<Reservation>(body).page.problem.text.isEmpty());
}

void TestHostileAnswers::everyCutOfAResourceIsNoticed()
{
    const QByteArray body = data(u"reservation.json"_s).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length) {
        Reservation reservation;
        QVERIFY2(!readResource(body.first(length), reservation).text.isEmpty(), QByteArray::number(length).constData());
    }
}

void TestHostileAnswers::depthAndNumberOfFieldsDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("extra"); ///< In front of the fields.
    QTest::addColumn<bool>("fine");
    const auto nested = [](int depth) { return "\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + ','; };
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += "\"field_" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    QTest::newRow("depth 100") << nested(100) << true;
    QTest::newRow("depth 1025") << nested(1025) << false;
    QTest::newRow("depth 100000") << nested(100'000) << false;
    QTest::newRow("open brackets alone") << "\"deep\":" + QByteArray(100'000, '[') << false;
    QTest::newRow("10000 unknown fields") << many << true;
    QTest::newRow("a field of 1 MiB") << "\"long\":\"" + QByteArray(1024 * 1024, 'x') + "\"," << true;
    QTest::newRow("a key of 1 MiB") << '"' + QByteArray(1024 * 1024, 'x') + "\":1," << true;
}

void TestHostileAnswers::depthAndNumberOfFieldsDoNoHarm()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, fine);
    const QByteArray body = '{' + extra + data(u"reservation.json"_s).trimmed().sliced(1);
    Reservation reservation;
    const Problem problem = readResource(body, reservation);
    if (fine) {
        QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
        QCOMPARE(reservation.sid, sid("WR", 1));
    }
    const auto read = readList<Reservation>(pageOf(body));
    if (fine)
        QCOMPARE(read.page.rows.size(), 1);
}

void TestHostileAnswers::badUtf8IsReplacedAndNamed()
{
    QByteArray row = data(u"reservation.json"_s);
    row.replace("Zo\xc3\xab", "Zo\xff\xc3");
    const auto read =
        readList<Reservation>(pageOf(row + ',' + data(u"reservation.json"_s).replace("00001\"", "00002\"")));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QCOMPARE(read.page.rows.size(), 2);
    QVERIFY(read.page.rows.first().workerName.contains(QChar::ReplacementCharacter));
    QCOMPARE(read.page.warnings.size(), 1);
    QVERIFY2(read.page.warnings.first().contains(u"reservations[0].worker_name"_s),
             qPrintable(read.page.warnings.first()));
    QCOMPARE(read.page.notes.odd[static_cast<size_t>(Oddity::Text)], 1);
    Reservation reservation;
    QVERIFY(readResource(row, reservation).text.isEmpty());
    QCOMPARE(reservation.odd.keys(), QStringList{u"worker_name"_s});
}

void TestHostileAnswers::hostileStringsComeThroughAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(100);
    QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("200000 characters") << QString(200'000, u'x');
    QTest::newRow("combining marks") << u'a' + QString(5000, QChar(0x0301));
    QTest::newRow("bidi override") << QString(QChar(0x202e)) + u"gnp.exe"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("CR LF") << u"a\r\nb"_s;
    QTest::newRow("ampersand") << u"&File &amp; %1 %n"_s;
    QTest::newRow("emoji") << u"👩‍💻"_s;
    QTest::newRow("empty") << QString();
}

void TestHostileAnswers::hostileStringsComeThroughAsTheyAre()
{
    QFETCH(QString, name);
    Reservation reservation;
    const Problem problem = readResource(with(u"reservation.json"_s, u"worker_name"_s, name), reservation);
    QVERIFY2(problem.text.isEmpty(), qPrintable(problem.text));
    QCOMPARE(reservation.workerName, name);
}

void TestHostileAnswers::duplicateRowsAreTold()
{
    PageReader reader("reservations");
    const QByteArray body = pageOf(data(u"reservation.json"_s));
    const auto ignore = [](const QString &) {};
    QVERIFY(readPage<Reservation>(reader, body, ignore).warnings.isEmpty());
    const auto second = readPage<Reservation>(reader, body, ignore); // On another page of the same list.
    QCOMPARE(second.warnings.size(), 1);
    QVERIFY(second.warnings.first().contains(sid("WR", 1).toString()));
    QVERIFY(second.warnings.first().contains(u"Page 2"_s));
}

void TestHostileAnswers::byteOrderMarkIsPassedOver()
{
    Reservation reservation;
    QVERIFY(readResource("\xef\xbb\xbf" + data(u"reservation.json"_s), reservation).text.isEmpty());
    QCOMPARE(reservation.sid, sid("WR", 1));
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
