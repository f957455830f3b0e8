#include "journal/har.h"
#include "support/reservationdouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

RedactionOptions all()
{
    RedactionOptions options;
    options.secrets.add("canary-5d41402abc4b2a76");
    options.secretFields = {u"SipAuthPassword"_s};
    options.phoneNumbers = true;
    options.names = true;
    options.knownNames = {u"Ada Lovelace"_s, u"Ада"_s, u"王明"_s, u"Al"_s};
    return options;
}

} // namespace

/// What must not leave does not, equal things stay equal, and each redaction is listed.
class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatAStandInStandsFor();
    void hidesWhatMustNotLeave_data();
    void hidesWhatMustNotLeave();
    void leavesTheRestAsItIs();
    void equalValuesGetEqualMarks();
    void findsEachOfThousandsOfNames();
    void keepsWhatIsNoNumberAndNoName();
    void saysWhereASecretWasMaskedBefore();
    void listsWhereAndWhat();
    void formStaysAForm();
    void canaryIsNowhereInAHar();
};

void TestRedaction::hidesWhatMustNotLeave_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gone");
    QTest::newRow("token") << u"sent canary-5d41402abc4b2a76 there"_s << u"canary"_s;
    QTest::newRow("token in Base64") << u"x Y2FuYXJ5LTVkNDE0MDJhYmM0YjJhNzY= y"_s << u"Y2FuYXJ5"_s;
    QTest::newRow("any Basic") << u"Authorization: Basic QUMwMDpub3QtYS1yZWFsLXRva2Vu"_s << u"QUMwMDpub3"_s;
    QTest::newRow("any Bearer") << u"Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc"_s << u"eyJhbGci"_s;
    QTest::newRow("SIP password") << u"sip:alice:s3cretword@example.test"_s << u"s3cretword"_s;
    QTest::newRow("URL password") << u"https://bob:s3cretword@example.test/x"_s << u"s3cretword"_s;
    QTest::newRow("JSON key") << u"{\"auth_token\": \"s3cretword\"}"_s << u"s3cretword"_s;
    QTest::newRow("JSON inside JSON") << u"{\"attributes\":\"{\\\"password\\\":\\\"s3cretword\\\"}\"}"_s
                                      << u"s3cretword"_s;
    QTest::newRow("number") << u"from +15551234567 to you"_s << u"5551234567"_s;
    QTest::newRow("encoded number") << u"From=%2B15551234567"_s << u"5551234567"_s;
    QTest::newRow("number in groups") << u"call +1 (555) 123-4567, please"_s << u"123-4567"_s;
    QTest::newRow("national number under its key") << u"{\\\"caller\\\": \\\"(555) 123-4567\\\"}"_s << u"4567"_s;
    QTest::newRow("name") << u"Rings ADA LOVELACE now"_s << u"LOVELACE"_s;
    QTest::newRow("name in JSON of ASCII") << u"{\"worker_name\": \"\\u0410\\u0434\\u0430\"}"_s << u"0434"_s;
    QTest::newRow("name between ideographs") << u"是王明的"_s << u"王明"_s;
    QTest::newRow("secret with quotes in it") << uR"({"password": "s3\"cretword"})"_s << u"cretword"_s;
    QTest::newRow("secret with quotes, JSON inside JSON")
        << uR"({"attributes":"{\"password\":\"s3\\\"cretword\"}"})"_s << u"cretword"_s;
    QTest::newRow("customer in attributes") << uR"({"customer": "Nora Quist", "order": "88190"})"_s << u"Quist"_s;
    QTest::newRow("caller in attributes of an event")
        << uR"({"task_attributes":"{\"caller_name\":\"Nora \\\"N\\\" Quist\"}"})"_s << u"Quist"_s;
    QTest::newRow("customer of Flex Insights") << uR"({"customers": {"name": "Nora Quist"}})"_s << u"Quist"_s;
    QTest::newRow("client") << u"client:grace_hopper"_s << u"grace"_s;
    QTest::newRow("SIP user") << u"sip:grace@example.test"_s << u"grace"_s;
    QTest::newRow("mail") << u"write to grace.h@example.test"_s << u"grace"_s;
}

void TestRedaction::hidesWhatMustNotLeave()
{
    QFETCH(QString, text);
    QFETCH(QString, gone);
    Redactor redactor(all());
    const QString result = redactor.text(u"here"_s, text);
    QVERIFY2(!result.contains(gone, Qt::CaseInsensitive), qPrintable(result));
    QVERIFY(result.contains(u'['));
    QVERIFY(!redactor.made().isEmpty());
    for (const Redaction &made : redactor.made()) {
        QCOMPARE(made.where, u"here"_s);
        QVERIFY(result.contains(made.shownAs));
    }
    // What is hidden stays hidden, and is not hidden again under another mark.
    QCOMPARE(redactor.text(u"here"_s, result), result);
}

void TestRedaction::leavesTheRestAsItIs()
{
    const QString text = QString::fromUtf8(ClientTest::reservationJson());
    Redactor redactor(all());
    QCOMPARE(redactor.text(u"here"_s, text), text);
    QVERIFY(redactor.made().isEmpty());
    // Numbers and names are the person's choice.
    Redactor plain{RedactionOptions()};
    QCOMPARE(plain.text(u"here"_s, u"Ada Lovelace +15551234567"_s), u"Ada Lovelace +15551234567"_s);
}

void TestRedaction::equalValuesGetEqualMarks()
{
    Redactor redactor(all());
    const QString first = redactor.text(u"a"_s, u"+15551234567"_s);
    const QString other = redactor.text(u"b"_s, u"+15557654321"_s);
    QCOMPARE(redactor.text(u"c"_s, u"+15551234567"_s), first);
    QCOMPARE(redactor.text(u"d"_s, u"To=%2B15551234567"_s), u"To="_s + first);
    QVERIFY(first != other);
    QCOMPARE(redactor.text(u"e"_s, u"+1 555-123-4567"_s), first);
    const QString name = redactor.name(u"f"_s, u"Ада"_s);
    QCOMPARE(redactor.text(u"g"_s, u"\"\\u0410\\u0434\\u0430\""_s), u'"' + name + u'"');
}

/// A company has more people than a pattern has room for.
void TestRedaction::findsEachOfThousandsOfNames()
{
    RedactionOptions options;
    options.names = true;
    for (int i = 0; i < 10'000; ++i)
        options.knownNames += u"First%1 Last%1"_s.arg(i);
    options.knownNames += u"First1"_s;
    Redactor redactor(options);
    for (const int i : {0, 1, 4711, 9999}) {
        const QString hidden = redactor.text(u"here"_s, u"(first%1 LAST%1) and First%1 Lastly"_s.arg(i));
        QVERIFY2(!hidden.contains(u"LAST"_s), qPrintable(hidden));
        QCOMPARE(hidden.contains(u"First"_s), i != 1);
    }
}

void TestRedaction::keepsWhatIsNoNumberAndNoName()
{
    const QString text =
        u"{\"sid\":\"WR00000000000000000000000000000001\",\"priority\":10,\"age\":123456789,"
        "\"date_created\":\"2026-01-31T12:00:00Z\",\"to\":\"Also\",\"eta\":\"+30\",\"task_queue_name\":\"Refunds\",\"friendly_name\":\"Support\"} Aloud Адам мада Ada Lovelacey"_s;
    Redactor redactor(all());
    QCOMPARE(redactor.text(u"here"_s, text), text);
}

void TestRedaction::saysWhereASecretWasMaskedBefore()
{
    Redactor redactor(all());
    QCOMPARE(redactor.form(u"entry 1"_s, "SipAuthPassword=********"), "SipAuthPassword=********"_ba);
    const QList<Redaction> expected{{u"entry 1, SipAuthPassword"_s, RedactionKind::SecretField, u"********"_s}};
    QCOMPARE(redactor.made(), expected);
    // A password that looks like a mark is none.
    QVERIFY(!redactor.form(u"entry 2"_s, "SipAuthPassword=%5Bhunter22%5D").contains("hunter22"));
}

void TestRedaction::listsWhereAndWhat()
{
    Redactor redactor(all());
    QCOMPARE(redactor.form(u"entry 1"_s, "SipAuthPassword=hunter22&Timeout=30"),
             "SipAuthPassword=%5Bsecret%201%5D&Timeout=30"_ba);
    const QList<Redaction> expected{{u"entry 1, SipAuthPassword"_s, RedactionKind::SecretField, u"[secret 1]"_s}};
    QCOMPARE(redactor.made(), expected);
}

void TestRedaction::formStaysAForm()
{
    Redactor redactor(all());
    const QByteArray form = "To=conference&Muted=&Flag&Beep=true&Beep=false&Note=a%26b%3Dc";
    QCOMPARE(redactor.form(u"x"_s, form), form);
}

void TestRedaction::canaryIsNowhereInAHar()
{
    const QByteArray canary = "canary-5d41402abc4b2a76";
    JournalRow row;
    row.id = 7;
    row.begun = 1'780'000'000'000;
    row.origin.baseUrl = u"https://taskrouter.twilio.com"_s;
    row.instruction = ReservationDouble::accept();
    row.instruction.workerName = u"Ada Lovelace"_s;
    row.instruction.form = "Instruction=call&SipAuthPassword=hunter22&CallFrom=%2B15551234567&X=" + canary;
    row.instruction.ifMatch = "\"3\"";
    row.outcome = Outcome::Refused;
    row.httpStatus = 400;
    row.statusLine = u"400 Bad Request"_s;
    row.message = u"You sent "_s + QString::fromLatin1(canary);
    row.headers = {{"X-Echo", "Basic " + ("AC00:" + canary).toBase64()},
                   {"Set-Cookie", "a=b"},
                   {"Twilio-Request-Id", "RQ00000000000000000000000000000001"}};
    row.answer = "{\"message\":\"" + canary + " of Ada Lovelace, +15551234567\"}";
    Redactor redactor(all());
    const QByteArray har = harOf({row}, redactor);
    for (const QByteArray &secret :
         {canary, "hunter22"_ba, "5551234567"_ba, "Lovelace"_ba, "a=b"_ba, ("AC00:" + canary).toBase64()})
        QVERIFY2(!har.contains(secret), secret.constData());
    const QJsonObject log = QJsonDocument::fromJson(har).object().value("log"_L1).toObject();
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    const QJsonObject entry = log.value("entries"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.value("request"_L1).toObject().value("method"_L1).toString(), u"POST"_s);
    QVERIFY(entry.value("request"_L1)
                .toObject()
                .value("url"_L1)
                .toString()
                .endsWith(u"/Reservations/WR00000000000000000000000000000001"_s));
    QCOMPARE(entry.value("response"_L1).toObject().value("status"_L1).toInt(), 400);
    QCOMPARE(entry.value("_outcome"_L1).toString(), u"refused"_s);
    QVERIFY(har.contains("RQ00000000000000000000000000000001"));
    QVERIFY(har.contains("startedDateTime"));
    QVERIFY(redactor.made().size() >= 6);
}

void TestRedaction::tellsWhatAStandInStandsFor()
{
    RedactionOptions options;
    options.names = options.phoneNumbers = true;
    options.knownNames = {u"Nora Quist"_s, u"Åsa"_s};
    options.standIn = Redactor::likeStandIn;
    Redactor redactor(options);
    const QString text = u"Nora Quist (+15005550011) asked for Åsa"_s;
    const QString shown = redactor.text(u"here"_s, text);
    QVERIFY2(!shown.contains(u"Nora"_s) && !shown.contains(u"5550011"_s) && !shown.contains(u"Åsa"_s),
             qPrintable(shown));
    QCOMPARE(redactor.unhidden(shown), text);
    QVERIFY(!redactor.standInIn(shown).isEmpty());
    const QString number = redactor.text(u"here"_s, u"+15005550011"_s);
    QCOMPARE(redactor.standInIn(u"sip:"_s + number + u"@example.com"_s), number);
    // No part of another word.
    QCOMPARE(redactor.standInIn(u"person10 persons"_s), QString());
    QCOMPARE(redactor.unhidden(u"person10 persons"_s), u"person10 persons"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
