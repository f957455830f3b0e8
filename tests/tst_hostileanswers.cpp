#include "support/parsing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Parsing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Desk::ErrorKind)

/// Whatever else a server may send: no crash, the bad field named, good rows kept (R23).
class TestHostileAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r23_damagedRowsAreNamedAndGoodOnesStay();
    void r23_damageIsListedOnceAndBounded();
    void r23_wrongFieldIsNamed_data();
    void r23_wrongFieldIsNamed();
    void r23_wrongTaskFieldIsNamed_data();
    void r23_wrongTaskFieldIsNamed();
    void r23_unknownStatusIsKeptAsItCame();
    void r23_hostileBodiesAreRefused_data();
    void r23_hostileBodiesAreRefused();
    void r23_everyCutOfAPageIsNoticed();
    void r23_everyCutOfAResourceIsNoticed();
    void r23_depthAndNumberOfFieldsDoNoHarm_data();
    void r23_depthAndNumberOfFieldsDoNoHarm();
    void r23_badUtf8IsReplacedAndNamed();
    void r23_hostileStringsComeThroughAsTheyAre_data();
    void r23_hostileStringsComeThroughAsTheyAre();
    void duplicateRowsAreTold();
    void byteOrderMarkIsPassedOver();
};

void TestHostileAnswers::r23_damagedRowsAreNamedAndGoodOnesStay()
{
    const auto read = readList<Reservation>(data(u"reservations_damaged_rows.json"_s));
    QVERIFY2(read.page.problem.text.isEmpty(), qPrintable(read.page.problem.text));
    QList<Sid> sids;
    for (const Reservation &row : read.page.rows)
        sids += row.sid;
    QCOMPARE(sids, (QList{sid("WR", 1), sid("WR", 10), sid("WR", 2), sid("WR", 2)}));
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

void TestHostileAnswers::r23_damageIsListedOnceAndBounded()
{
    const auto read = readList<Reservation>(pageOf(QByteArray("5,").repeated(5000) + "6"));
    QVERIFY(read.page.rows.isEmpty());
    QCOMPARE(read.page.warnings.size(), 50);
    QVERIFY(read.page.problem.text.isEmpty());
}

void TestHostileAnswers::r23_wrongFieldIsNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QList<QPair<QString, QString>> sids{{u"sid"_s, u"WT"_s},
                                              {u"account_sid"_s, u"WS"_s},
                                              {u"task_sid"_s, u"WR"_s},
                                              {u"worker_sid"_s, u"WT"_s},
                                              {u"workspace_sid"_s, u"AC"_s}};
    for (const auto &[key, foreign] : sids) {
        QTest::addRow("%s is a number", qPrintable(key)) << key << QJsonValue(1);
        QTest::addRow("%s is a word", qPrintable(key)) << key << QJsonValue(u"x"_s);
        QTest::addRow("%s is of another kind", qPrintable(key)) << key << QJsonValue(foreign + QString(32, u'0'));
        QTest::addRow("%s is an object", qPrintable(key)) << key << QJsonValue(QJsonObject());
    }
    for (const QString &key : {u"date_created"_s, u"date_updated"_s}) {
        QTest::addRow("%s is a number", qPrintable(key)) << key << QJsonValue(1);
        QTest::addRow("%s is a word", qPrintable(key)) << key << QJsonValue(u"today"_s);
        QTest::addRow("%s is no day", qPrintable(key)) << key << QJsonValue(u"2026-02-30T00:00:00Z"_s);
        QTest::addRow("%s is no time", qPrintable(key)) << key << QJsonValue(u"2026-02-03T25:00:00Z"_s);
    }
    QTest::newRow("worker_name is a list") << u"worker_name"_s << QJsonValue(QJsonArray());
    QTest::newRow("status is true") << u"reservation_status"_s << QJsonValue(true);
    QTest::newRow("status is null") << u"reservation_status"_s << QJsonValue();
    QTest::newRow("sid is null") << u"sid"_s << QJsonValue();
}

void TestHostileAnswers::r23_wrongFieldIsNamed()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    Reservation reservation;
    const Problem problem = readResource(with(u"reservation.json"_s, key, value), reservation);
    QCOMPARE(problem.kind, ErrorKind::BadAnswer);
    QVERIFY2(problem.text.startsWith(key + u' '), qPrintable(problem.text));
}

void TestHostileAnswers::r23_wrongTaskFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
    QTest::newRow("2^63") << QByteArray("9223372036854775808");
    QTest::newRow("2^31") << QByteArray("2147483648");
    QTest::newRow("fraction") << QByteArray("1.5");
    QTest::newRow("1e999") << QByteArray("1e999");
    QTest::newRow("text") << QByteArray("\"7\"");
    QTest::newRow("true") << QByteArray("true");
}

void TestHostileAnswers::r23_wrongTaskFieldIsNamed()
{
    QFETCH(QByteArray, number);
    QByteArray body = data(u"task.json"_s);
    body.replace("\"priority\": 7", "\"priority\": " + number);
    Task task;
    const Problem problem = readResource(body, task);
    QCOMPARE(problem.kind, ErrorKind::BadAnswer);
    QVERIFY2(problem.text.startsWith(u"priority "_s), qPrintable(problem.text));
}

void TestHostileAnswers::r23_unknownStatusIsKeptAsItCame()
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

void TestHostileAnswers::r23_hostileBodiesAreRefused_data()
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

void TestHostileAnswers::r23_hostileBodiesAreRefused()
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

void TestHostileAnswers::r23_everyCutOfAPageIsNoticed()
{
    const QByteArray body = data(u"reservations_page.json"_s).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto read = readList<Reservation>(body.first(length));
        QVERIFY2(!read.page.problem.text.isEmpty(), QByteArray::number(length).constData());
        QVERIFY(read.page.rows.size() <= 2);
    }
    QVERIFY(readList<Reservation>(body).page.problem.text.isEmpty());
}

void TestHostileAnswers::r23_everyCutOfAResourceIsNoticed()
{
    const QByteArray body = data(u"reservation.json"_s).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length) {
        Reservation reservation;
        QVERIFY2(!readResource(body.first(length), reservation).text.isEmpty(), QByteArray::number(length).constData());
    }
}

void TestHostileAnswers::r23_depthAndNumberOfFieldsDoNoHarm_data()
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

void TestHostileAnswers::r23_depthAndNumberOfFieldsDoNoHarm()
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

void TestHostileAnswers::r23_badUtf8IsReplacedAndNamed()
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
    Reservation reservation;
    const Problem problem = readResource(row, reservation);
    QVERIFY2(problem.text.startsWith(u"worker_name "_s), qPrintable(problem.text));
}

void TestHostileAnswers::r23_hostileStringsComeThroughAsTheyAre_data()
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

void TestHostileAnswers::r23_hostileStringsComeThroughAsTheyAre()
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
