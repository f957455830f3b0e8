#include "instructions/validation.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QString sid(const char *prefix)
{
    return QString::fromLatin1(prefix) + QString(32, u'0');
}

std::optional<Finding> findingFor(const QList<Finding> &findings, const QString &parameter)
{
    for (const Finding &finding : findings) {
        if (finding.parameter == parameter)
            return finding;
    }
    return std::nullopt;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachValue_data();
    void judgesEachValue();
    void saysWhichSidThisIs();
    void namesTheBounds();
    void errorOutweighsAWarningInAList();
    void wantsWhatTheActionNeeds_data();
    void wantsWhatTheActionNeeds();
    void attributesMaySupplyTheAddress();
    void neededFieldMustNotBeEmpty();
    void untouchedActionsHaveNoFindings();
    void findingsComeInTheOrderOfTheFormOnePerParameter();
    void hiddenFieldsAreNotJudged();
    void saysWhatHasNoEffect();
    void warnsOfOutdatedFields();
    void headerTakesNoLineBreak();
    void tidiesWhatPeopleType_data();
    void tidiesWhatPeopleType();
};

void TestValidation::judgesEachValue_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("severity"); // -1: fine
    const auto fine = [](const char *name, const QString &value) {
        QTest::addRow("%s takes \"%s\"", name, qPrintable(value.left(60))) << QString::fromLatin1(name) << value << -1;
    };
    const auto warns = [](const char *name, const QString &value) {
        QTest::addRow("%s warns of \"%s\"", name, qPrintable(value.left(60)))
            << QString::fromLatin1(name) << value << int(Severity::Warning);
    };
    const auto refuses = [](const char *name, const QString &value) {
        QTest::addRow("%s refuses \"%s\"", name, qPrintable(value.left(60)))
            << QString::fromLatin1(name) << value << int(Severity::Error);
    };

    fine("PostWorkActivitySid", sid("WA"));
    refuses("PostWorkActivitySid", sid("WT"));
    refuses("PostWorkActivitySid", u"WA123"_s);
    refuses("PostWorkActivitySid", u"Offline"_s);
    refuses("RedirectCallSid", sid("WR"));
    fine("RedirectCallSid", sid("CA"));

    fine("To", u"client:alice"_s);
    fine("To", u"client:alice%40example.com"_s);
    fine("To", u"sip:alice@example.com:5060;transport=tls"_s);
    fine("To", u"sips:alice@example.com"_s);
    fine("To", u"+15005550006"_s);
    warns("To", u"+1 (500) 555-0006"_s);
    warns("To", u"5005550006"_s);
    refuses("To", u"alice"_s);
    refuses("To", u"client:"_s);
    refuses("To", u"client:al ice"_s);
    refuses("To", u"sip:alice"_s);
    refuses("To", u"sip:a b@example.com"_s);
    refuses("To", u"http://example.com"_s);
    refuses("To", u"+1234567890123456"_s);
    refuses("To", u"client:alice\n"_s);
    warns("To", u""_s);

    fine("Supervisor", sid("WK"));
    refuses("Supervisor", u"client:boss"_s);
    refuses("Supervisor", u"+15005550006"_s);
    refuses("Supervisor", sid("WT"));
    refuses("Supervisor", u"WK12"_s);
    refuses("Supervisor", u"the boss"_s);

    fine("From", u"+15005550006"_s);
    warns("From", u"+1 500 555 0006"_s);
    warns("From", u"15005550006"_s);
    refuses("From", u"call me"_s);
    refuses("From", u"()"_s);
    refuses("From", u"+15005550006\n"_s);
    refuses("From", u"+१५५५"_s); // Digits, but not ours.

    fine("WaitUrl", u"https://example.com/wait?a=b"_s);
    fine("WaitUrl", u"http://example.com"_s);
    refuses("WaitUrl", u"example.com/wait"_s);
    refuses("WaitUrl", u"ftp://example.com"_s);
    refuses("WaitUrl", u"javascript:alert(1)"_s);
    refuses("WaitUrl", u"https://"_s);
    refuses("WaitUrl", u"https://exa mple.com"_s);

    fine("WaitMethod", u"GET"_s);
    refuses("WaitMethod", u"get"_s);
    refuses("WaitMethod", u"PUT"_s);

    fine("SupervisorMode", u"whisper"_s);
    refuses("SupervisorMode", u"Whisper"_s);
    refuses("SupervisorMode", u"shout"_s);

    fine("Beep", u"onEnter"_s);
    warns("Beep", u"onenter"_s);
    warns("Beep", u"onLeave"_s);
    fine("Region", u"us2"_s);
    warns("Region", u"mars1"_s);
    warns("JitterBufferSize", u"huge"_s);
    warns("DequeueStatusCallbackEvent", u"busy"_s);
    refuses("StatusCallbackEvent", u"busy"_s);

    fine("Timeout", u"1"_s);
    fine("Timeout", u"999"_s);
    refuses("Timeout", u"0"_s);
    refuses("Timeout", u"-1"_s);
    refuses("Timeout", u"1000"_s);
    refuses("Timeout", u"60 s"_s);
    refuses("Timeout", u" 60"_s);
    refuses("Timeout", u"1.5"_s);
    refuses("Timeout", u"1e2"_s);
    refuses("Timeout", u"18446744073709551616"_s);
    refuses("Timeout", u"٦٠"_s);
    fine("MaxParticipants", u"2"_s);
    fine("MaxParticipants", u"250"_s);
    refuses("MaxParticipants", u"1"_s);
    refuses("MaxParticipants", u"251"_s);
    warns("Timeout", u""_s);

    fine("Muted", u"true"_s);
    fine("Muted", u"false"_s);
    refuses("Muted", u"True"_s);
    refuses("Muted", u"1"_s);
    warns("Muted", u""_s);

    fine("SipAuthUsername", u"a b\r\n😀"_s);
    fine("SipAuthUsername", u""_s);
    fine("SipAuthPassword", u""_s);
}

void TestValidation::judgesEachValue()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(int, severity);
    const auto catalogue = Catalogue::builtIn();
    const Parameter *found = catalogue->updateParameter(parameter);
    QVERIFY(found);
    const auto finding = validateValue(*found, {value});
    QCOMPARE(finding ? int(finding->severity) : -1, severity);
    if (finding) {
        QCOMPARE(finding->parameter, parameter);
        QCOMPARE(finding->code, found->errorCode);
        QVERIFY(!finding->message.isEmpty());
    }
}

void TestValidation::saysWhichSidThisIs()
{
    const auto catalogue = Catalogue::builtIn();
    const auto finding = validateValue(*catalogue->updateParameter(u"WorkerActivitySid"), {sid("WT")});
    QVERIFY(finding);
    QVERIFY2(finding->message.contains("task (WT"_L1) && finding->message.contains("activity (WA"_L1),
             qPrintable(finding->message));
    QCOMPARE(finding->code, 40100);
}

void TestValidation::namesTheBounds()
{
    const auto catalogue = Catalogue::builtIn();
    QCOMPARE(validateValue(*catalogue->updateParameter(u"MaxParticipants"), {u"1"_s})->message,
             u"2 to 250, both included"_s);
    Parameter open = *catalogue->updateParameter(u"MaxParticipants");
    open.maximum.reset();
    QCOMPARE(validateValue(open, {u"1"_s})->message, u"2 or more"_s);
    QVERIFY(validateValue(open, {u"99999999999999999999"_s}));
    open.maximum = 5;
    open.minimum.reset();
    QCOMPARE(validateValue(open, {u"6"_s})->message, u"5 or less"_s);
    QVERIFY(!validateValue(open, {u"-6"_s}));
}

void TestValidation::errorOutweighsAWarningInAList()
{
    const auto catalogue = Catalogue::builtIn();
    const Parameter *events = catalogue->updateParameter(u"StatusCallbackEvent");
    QVERIFY(!validateValue(*events, {u"initiated"_s, u"completed"_s}));
    QCOMPARE(validateValue(*events, {u"initiated"_s, u"initiated"_s})->severity, Severity::Warning);
    QCOMPARE(validateValue(*events, {u"initiated"_s, u"initiated"_s, u"fly"_s})->severity, Severity::Error);
    // One value with blanks in it is how a sample of the vendor's gets it wrong.
    QCOMPARE(validateValue(*events, {u"initiated completed"_s})->severity, Severity::Error);
    QCOMPARE(validateValue(*events, {})->severity, Severity::Warning);
}

void TestValidation::wantsWhatTheActionNeeds_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("accept") << u"accept"_s << QStringList();
    QTest::newRow("reject") << u"reject"_s << QStringList();
    QTest::newRow("wrapup") << u"wrapup"_s << QStringList();
    QTest::newRow("complete") << u"complete"_s << QStringList();
    QTest::newRow("conference") << u"conference"_s << QStringList{u"To 40137"_s};
    QTest::newRow("dequeue") << u"dequeue"_s << QStringList{u"DequeueFrom 40132"_s, u"DequeueTo 40131"_s};
    QTest::newRow("call") << u"call"_s << QStringList{u"CallFrom 40111"_s, u"CallTo 40110"_s, u"CallUrl 40112"_s};
    QTest::newRow("redirect") << u"redirect"_s << QStringList{u"RedirectCallSid 40121"_s, u"RedirectUrl 40120"_s};
    QTest::newRow("supervise") << u"supervise"_s << QStringList{u"Supervisor 40147"_s, u"SupervisorMode 0"_s};
}

void TestValidation::wantsWhatTheActionNeeds()
{
    QFETCH(QString, action);
    QFETCH(QStringList, errors);
    Target target;
    target.workerContactUri = u""_s;
    QStringList found;
    for (const Finding &finding : validate(*Catalogue::builtIn(), action, {}, target)) {
        QCOMPARE(finding.severity, Severity::Error);
        found.append(u"%1 %2"_s.arg(finding.parameter).arg(finding.code));
    }
    QCOMPARE(found, errors);
}

void TestValidation::attributesMaySupplyTheAddress()
{
    const auto catalogue = Catalogue::builtIn();
    Target target;
    auto finding = findingFor(validate(*catalogue, u"conference", {}, target), u"To"_s);
    QVERIFY2(finding && finding->severity == Severity::Warning, "not known is a warning, never an error");
    target.workerContactUri = u""_s;
    finding = findingFor(validate(*catalogue, u"conference", {}, target), u"To"_s);
    QVERIFY(finding && finding->severity == Severity::Error);
    target.workerContactUri = u"client:alice"_s;
    QVERIFY(!findingFor(validate(*catalogue, u"conference", {}, target), u"To"_s));
}

void TestValidation::neededFieldMustNotBeEmpty()
{
    Draft draft;
    draft.set(u"To"_s, u""_s);
    Target target;
    target.workerContactUri = u"client:alice"_s;
    const auto finding = findingFor(validate(*Catalogue::builtIn(), u"conference", draft, target), u"To"_s);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Error);
}

void TestValidation::untouchedActionsHaveNoFindings()
{
    Target target;
    target.workerContactUri = u"client:alice"_s;
    for (const auto *action : {u"accept", u"reject", u"wrapup", u"complete", u"conference", u"fly"})
        QVERIFY(validate(*Catalogue::builtIn(), QStringView(action), {}, target).isEmpty());
}

void TestValidation::findingsComeInTheOrderOfTheFormOnePerParameter()
{
    Draft draft;
    draft.set(u"MaxParticipants"_s, u"1"_s);
    draft.set(u"Timeout"_s, u"-1"_s);
    draft.setList(u"StatusCallbackEvent"_s, {u"a"_s, u"b"_s});
    QStringList names;
    for (const Finding &finding : validate(*Catalogue::builtIn(), u"conference", draft, {}))
        names.append(finding.parameter);
    const QStringList wanted = {u"To"_s, u"Timeout"_s, u"MaxParticipants"_s, u"StatusCallbackEvent"_s};
    QCOMPARE(names, wanted);
}

void TestValidation::hiddenFieldsAreNotJudged()
{
    Draft draft;
    draft.set(u"Timeout"_s, u"nonsense"_s);
    QVERIFY(validate(*Catalogue::builtIn(), u"accept", draft, {}).isEmpty());
}

void TestValidation::saysWhatHasNoEffect()
{
    const auto catalogue = Catalogue::builtIn();
    Draft draft;
    draft.set(u"WaitMethod"_s, u"GET"_s);
    auto finding = findingFor(validate(*catalogue, u"conference", draft, {}), u"WaitMethod"_s);
    QVERIFY(finding && finding->severity == Severity::Warning);
    QVERIFY(finding->message.contains(catalogue->updateParameter(u"WaitUrl")->label));
    draft.set(u"WaitUrl"_s, u"https://example.com/wait"_s);
    QVERIFY(!findingFor(validate(*catalogue, u"conference", draft, {}), u"WaitMethod"_s));
}

void TestValidation::warnsOfOutdatedFields()
{
    Draft draft;
    draft.set(u"PostWorkActivitySid"_s, sid("WA"));
    Target target;
    const auto catalogue = Catalogue::builtIn();
    const auto multi = findingFor(validate(*catalogue, u"conference", draft, target), u"PostWorkActivitySid"_s);
    QVERIFY(multi && multi->severity == Severity::Warning && multi->code == 40139);
    target.multiTasking = false;
    const auto single = findingFor(validate(*catalogue, u"conference", draft, target), u"PostWorkActivitySid"_s);
    QVERIFY(single && single->severity == Severity::Warning);
    QVERIFY(multi->message != single->message);
}

void TestValidation::headerTakesNoLineBreak()
{
    const auto catalogue = Catalogue::builtIn();
    const Parameter *match = catalogue->updateParameter(u"If-Match");
    QVERIFY(!validateValue(*match, {u"\"3\""_s}));
    QVERIFY(!validateValue(*match, {u"W/\"3\""_s}));
    for (const QString &bad : {u"3\r\nX: y"_s, u"é"_s, u"3\n"_s})
        QCOMPARE(validateValue(*match, {bad})->severity, Severity::Error);
}

void TestValidation::tidiesWhatPeopleType_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("phone") << u"From"_s << u" +1 (500) 555-0006 "_s << u"+15005550006"_s;
    QTest::newRow("contact that is a phone") << u"To"_s << u"+1 500 555 0006"_s << u"+15005550006"_s;
    QTest::newRow("contact that is none") << u"To"_s << u" client:alice "_s << u"client:alice"_s;
    QTest::newRow("no country code") << u"From"_s << u"500 555 0006"_s << u"500 555 0006"_s;
    QTest::newRow("no number") << u"From"_s << u"+ab cd"_s << u"+ab cd"_s;
    QTest::newRow("integer") << u"Timeout"_s << u" 30 "_s << u"30"_s;
    QTest::newRow("text stays") << u"SipAuthUsername"_s << u" a "_s << u" a "_s;
    QTest::newRow("secret stays") << u"SipAuthPassword"_s << u" a "_s << u" a "_s;
}

void TestValidation::tidiesWhatPeopleType()
{
    QFETCH(QString, parameter);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(tidied(*Catalogue::builtIn()->updateParameter(parameter), typed), stored);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
