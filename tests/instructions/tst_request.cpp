#include "instructions/request.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesEachValueToGoldenBytes_data();
    void encodesEachValueToGoldenBytes();
    void fixedFieldsComeFirst();
    void keepsWireOrder();
    void repeatsTheKeyOfAList();
    void sendsWhatIsSetAndEmpty();
    void neverSendsWhatTheActionDoesNotUse();
    void marksSecrets();
    void unknownActionSendsNothing();
};

void TestRequest::encodesEachValueToGoldenBytes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QString &value, const char *bytes) {
        QTest::newRow(name) << value << QByteArray(bytes);
    };
    row("E.164", u"+15551234567"_s, "%2B15551234567");
    row("everything a form gives a meaning", u"a b&c=d%41;é/?#"_s, "a%20b%26c%3Dd%2541%3B%C3%A9%2F%3F%23");
    row("an escape is text", u"%2B"_s, "%252B");
    row("a lone per cent", u"100%"_s, "100%25");
    row("line break", u"a\r\nb"_s, "a%0D%0Ab");
    row("emoji", u"☎️😀"_s, "%E2%98%8E%EF%B8%8F%F0%9F%98%80");
    row("NUL", QString(QChar(u'\0')), "%00");
    row("unreserved", u"azAZ09-._~"_s, "azAZ09-._~");
    row("the rest of ASCII", u"!\"$'()*,:<>@[\\]^`{|}\t"_s,
        "%21%22%24%27%28%29%2A%2C%3A%3C%3E%40%5B%5C%5D%5E%60%7B%7C%7D%09");
    row("client", u"client:alice"_s, "client%3Aalice");
    row("URL", u"https://example.com/a?b=c&d=+"_s, "https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3D%2B");
    row("empty", u""_s, "");
}

void TestRequest::encodesEachValueToGoldenBytes()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, bytes);
    QCOMPARE(encodeForm({{"To", value, false}}), "To=" + bytes);
}

void TestRequest::fixedFieldsComeFirst()
{
    const auto catalogue = Catalogue::builtIn();
    Draft draft;
    draft.set(u"WorkerActivitySid"_s, u"WA"_s + QString(32, u'0'));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"reject", draft)),
             "ReservationStatus=rejected&WorkerActivitySid=WA" + QByteArray(32, '0'));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"accept", {})), QByteArray("ReservationStatus=accepted"));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"wrapup", {})), QByteArray("ReservationStatus=wrapping"));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"complete", {})), QByteArray("ReservationStatus=completed"));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"conference", {})), QByteArray("Instruction=conference"));
}

void TestRequest::keepsWireOrder()
{
    Draft draft;
    draft.set(u"MaxParticipants"_s, u"1"_s);
    draft.set(u"Beep"_s, u"onEnter"_s);
    draft.set(u"From"_s, u"+15005550006"_s);
    draft.set(u"To"_s, u"client:alice"_s);
    QCOMPARE(encodeForm(wireFields(*Catalogue::builtIn(), u"conference", draft)),
             QByteArray("Instruction=conference&To=client%3Aalice&From=%2B15005550006&Beep=onEnter&MaxParticipants=1"));
}

void TestRequest::repeatsTheKeyOfAList()
{
    Draft draft;
    draft.setList(u"ConferenceStatusCallbackEvent"_s, {u"start"_s, u"end"_s});
    QCOMPARE(
        encodeForm(wireFields(*Catalogue::builtIn(), u"conference", draft)),
        QByteArray("Instruction=conference&ConferenceStatusCallbackEvent=start&ConferenceStatusCallbackEvent=end"));
}

void TestRequest::sendsWhatIsSetAndEmpty()
{
    Draft draft;
    draft.set(u"Muted"_s, u"false"_s);
    draft.set(u"SipAuthUsername"_s, u""_s);
    draft.setList(u"StatusCallbackEvent"_s, {});
    QCOMPARE(encodeForm(wireFields(*Catalogue::builtIn(), u"conference", draft)),
             QByteArray("Instruction=conference&StatusCallbackEvent=&Muted=false&SipAuthUsername="));
}

void TestRequest::neverSendsWhatTheActionDoesNotUse()
{
    Draft draft;
    draft.set(u"DequeueFrom"_s, u"+15005550006"_s);
    draft.set(u"To"_s, u"client:alice"_s);
    draft.set(u"Instruction"_s, u"fly"_s);
    draft.set(u"If-Match"_s, u"3"_s);
    draft.set(u"NoSuchThing"_s, u"x"_s);
    const auto catalogue = Catalogue::builtIn();
    QCOMPARE(encodeForm(wireFields(*catalogue, u"conference", draft)),
             QByteArray("Instruction=conference&To=client%3Aalice"));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"dequeue", draft)),
             QByteArray("Instruction=dequeue&DequeueFrom=%2B15005550006"));
    QCOMPARE(encodeForm(wireFields(*catalogue, u"accept", draft)), QByteArray("ReservationStatus=accepted"));
}

void TestRequest::marksSecrets()
{
    Draft draft;
    draft.set(u"SipAuthUsername"_s, u"alice"_s);
    draft.set(u"SipAuthPassword"_s, u"not-a-secret"_s);
    const QList<WireField> fields = wireFields(*Catalogue::builtIn(), u"conference", draft);
    QCOMPARE(fields.size(), 3);
    QVERIFY(!fields.at(1).secret);
    QVERIFY(fields.at(2).secret);
    QCOMPARE(fields.at(2).value, u"not-a-secret"_s);
}

void TestRequest::unknownActionSendsNothing()
{
    QVERIFY(wireFields(*Catalogue::builtIn(), u"fly", {}).isEmpty());
    QVERIFY(encodeForm({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
