#include "instructions/summary.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

using Values = QList<QPair<QString, QStringList>>;

Target alice()
{
    Target target;
    target.reservationStatus = u"pending"_s;
    target.workerName = u"Alice"_s;
    target.workerContactUri = u"client:alice"_s;
    target.names = {{u"WK2"_s, u"Kim Supervisor"_s}, {u"client:zoe"_s, u"Zoë"_s}};
    return target;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillHappen_data();
    void saysWhatWillHappen();
    void everySetParameterMovesTheSentence();
    void saysWhatBecomesOfACall();
    void neverShowsASecret();
    void saysWhatIsMissing();
    void aWorkerWithoutANameIsTheWorker();
    void hostileValuesStayText();
    void longValuesAreCut();
    void newEntrySpeaksWithoutCode();
    void unknownActionSaysNothing();
};

void TestSummary::saysWhatWillHappen_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &action, const Values &values, const QString &text) {
        QTest::newRow(name) << action << values << text;
    };
    row("accept", u"accept"_s, {}, u"Alice gets the task and the reservation becomes accepted; nobody is called."_s);
    row("reject", u"reject"_s, {},
        u"Turns the task down and lets Alice go back to the activity before the offer; if that activity is available, "
        "the same task may come back at once."_s);
    row("reject with an activity", u"reject"_s, {{u"WorkerActivitySid"_s, {u"WA1"_s}}},
        u"Turns the task down and moves Alice to activity WA1; the task is offered to the next worker."_s);
    row("conference", u"conference"_s, {},
        u"Rings client:alice; the caller keeps hearing hold music until Alice answers, then the reservation becomes "
        "accepted."_s);
    row("conference as in the picture", u"conference"_s,
        {{u"From"_s, {u"+15005550006"_s}}, {u"Beep"_s, {u"onEnter"_s}}, {u"EndConferenceOnExit"_s, {u"true"_s}}},
        u"Rings client:alice from +15005550006, beeps when Alice joins, ends the conference when Alice leaves; the "
        "caller keeps hearing hold music until Alice answers, then the reservation becomes accepted."_s);
    row("events", u"conference"_s, {{u"StatusCallbackEvent"_s, {u"ringing"_s, u"answered"_s}}},
        u"Rings client:alice, reports when the call is ringing and answered; the caller keeps hearing hold music "
        "until Alice answers, then the reservation becomes accepted."_s);
    row("one participant", u"conference"_s, {{u"MaxParticipants"_s, {u"1"_s}}},
        u"Rings client:alice, admits at most one participant; the caller keeps hearing hold music until Alice "
        "answers, then the reservation becomes accepted."_s);
    row("records between conferences", u"conference"_s, {{u"Record"_s, {u"true"_s}}},
        u"Rings client:alice, records everything Alice takes part in, also between two conferences; the caller keeps "
        "hearing hold music until Alice answers, then the reservation becomes accepted."_s);
    row("an address with a name", u"conference"_s, {{u"To"_s, {u"client:zoe"_s}}},
        u"Rings Zoë (client:zoe); the caller keeps hearing hold music until Alice answers, then the reservation "
        "becomes accepted."_s);
    row("own music", u"conference"_s, {{u"WaitUrl"_s, {u"https://example.com/m"_s}}},
        u"Rings client:alice, plays https://example.com/m to those who wait; the caller waits until Alice answers, "
        "then the reservation becomes accepted."_s);
    row("set but empty", u"conference"_s, {{u"SipAuthUsername"_s, {u""_s}}},
        u"Rings client:alice, sends an empty \"SIP user\"; the caller keeps hearing hold music until Alice answers, "
        "then the reservation becomes accepted."_s);
    row("value newer than we are", u"conference"_s, {{u"Beep"_s, {u"onLeave"_s}}},
        u"Rings client:alice, sets \"Beep\" to onLeave; the caller keeps hearing hold music until Alice answers, then "
        u"the "
        "reservation becomes accepted."_s);
    row("call", u"call"_s, {{u"CallFrom"_s, {u"+1555"_s}}, {u"CallUrl"_s, {u"https://example.com"_s}}},
        u"Rings client:alice from +1555 and runs the TwiML of https://example.com when the call is answered; the "
        "reservation stays pending until it is accepted or rejected on its own."_s);
    row("call that accepts", u"call"_s,
        {{u"CallFrom"_s, {u"+1555"_s}}, {u"CallUrl"_s, {u"https://example.com"_s}}, {u"CallAccept"_s, {u"true"_s}}},
        u"Rings client:alice from +1555 and runs the TwiML of https://example.com when the call is answered; the "
        "reservation becomes accepted."_s);
    row("supervise", u"supervise"_s, {{u"Supervisor"_s, {u"WK2"_s}}, {u"SupervisorMode"_s, {u"whisper"_s}}},
        u"Rings Kim Supervisor, who hears the conference and is heard by Alice alone; the reservation stays accepted."_s);
    row("dequeue records", u"dequeue"_s,
        {{u"DequeueFrom"_s, {u"+1555"_s}}, {u"DequeueRecord"_s, {u"record-from-answer"_s}}},
        u"Rings client:alice from +1555 and connects the caller directly, records both sides from the moment of the "
        "answer; the reservation becomes accepted once Alice answers."_s);
    row("supervise by nobody", u"supervise"_s, {{u"SupervisorMode"_s, {u"whisper"_s}}},
        u"Supervise is not ready. Missing: Supervisor."_s);
    row("complete", u"complete"_s, {},
        u"Ends the work of Alice on this task for good; the task is deleted about five minutes later."_s);
    row("hidden fields are silent", u"accept"_s, {{u"Muted"_s, {u"true"_s}}},
        u"Alice gets the task and the reservation becomes accepted; nobody is called."_s);
}

void TestSummary::saysWhatWillHappen()
{
    QFETCH(QString, action);
    QFETCH(Values, values);
    QFETCH(QString, text);
    Draft draft;
    for (const auto &[name, list] : values)
        draft.setList(name, list);
    QCOMPARE(summarise(*Catalogue::builtIn(), action, draft, alice()), text);
}

void TestSummary::everySetParameterMovesTheSentence()
{
    // Methods of callbacks change nothing that anybody hears; all else must show.
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions()) {
        Draft filled;
        for (const Parameter &parameter : catalogue->formOf(action.key)) {
            if (parameter.requiredBy.contains(action.key) && parameter.requiredUnless.isEmpty())
                filled.set(parameter.name, u"needed"_s);
        }
        const QString before = summarise(*catalogue, action.key, filled, alice());
        for (const Parameter &parameter : catalogue->formOf(action.key)) {
            if (parameter.type == ParameterType::HttpMethod)
                continue;
            const QStringList candidates =
                parameter.type == ParameterType::Boolean ? QStringList{u"true"_s, u"false"_s} : parameter.values;
            bool moved = false;
            for (const QString &value : candidates + QStringList{u"something"_s}) {
                Draft draft = filled;
                draft.set(parameter.name, value);
                moved = moved || summarise(*catalogue, action.key, draft, alice()) != before;
            }
            QVERIFY2(moved, qPrintable(parameter.name));
        }
    }
}

void TestSummary::saysWhatBecomesOfACall()
{
    Target target = alice();
    target.reservationStatus = u"accepted"_s;
    QVERIFY(!summarise(*Catalogue::builtIn(), u"complete", {}, target).contains("call"_L1));
    target.taskAttributes = QSet<QString>{u"call_sid"_s};
    QVERIFY(summarise(*Catalogue::builtIn(), u"complete", {}, target).contains("still running may be cut off"_L1));
    QVERIFY(summarise(*Catalogue::builtIn(), u"wrapup", {}, target).contains("as if the call were over"_L1));
    target.reservationStatus = u"wrapping"_s; // no call any more
    QVERIFY(!summarise(*Catalogue::builtIn(), u"complete", {}, target).contains("call"_L1));
}

void TestSummary::neverShowsASecret()
{
    Draft draft;
    draft.set(u"SipAuthPassword"_s, u"training-token-not-secret"_s);
    const QString text = summarise(*Catalogue::builtIn(), u"conference", draft, alice());
    QVERIFY(!text.contains("training"_L1));
    QVERIFY(text.contains("with a SIP password"_L1));
}

void TestSummary::saysWhatIsMissing()
{
    const auto catalogue = Catalogue::builtIn();
    Target target = alice();
    target.workerContactUri.reset();
    QVERIFY(summarise(*catalogue, u"conference", {}, target).startsWith("Rings the worker's contact_uri;"_L1));
    target.workerContactUri = u""_s;
    QVERIFY(summarise(*catalogue, u"conference", {}, target).startsWith("Conference is not ready. Missing: To."_L1));
    QCOMPARE(summarise(*catalogue, u"redirect", {}, target),
             u"Redirect is not ready. Missing: Call to redirect, TwiML URL."_s);
    QCOMPARE(summarise(*catalogue, u"supervise", {}, target), u"Supervise is not ready. Missing: Mode, Supervisor."_s);
}

void TestSummary::aWorkerWithoutANameIsTheWorker()
{
    Target target = alice();
    target.workerName.clear();
    QVERIFY(summarise(*Catalogue::builtIn(), u"accept", {}, target).startsWith("The worker gets"_L1));
    target.workerName = u"eve"_s;
    QVERIFY(summarise(*Catalogue::builtIn(), u"accept", {}, target).startsWith("eve gets"_L1));
}

void TestSummary::hostileValuesStayText()
{
    Target target = alice();
    target.workerName = u"%1 {To} <b>\u202e\n"_s;
    Draft draft;
    draft.set(u"To"_s, u"client:{From}%2"_s);
    draft.set(u"Muted"_s, u"true"_s);
    const QString text = summarise(*Catalogue::builtIn(), u"conference", draft, target);
    QVERIFY2(text.startsWith("Rings client:{From}%2, "_L1), qPrintable(text));
    QVERIFY2(text.contains(u"%1 {To} <b>\ufffd\ufffd joins muted"_s), qPrintable(text));
    QVERIFY(!text.contains(u'\n') && !text.contains(u'\u202e'));
}

void TestSummary::longValuesAreCut()
{
    Draft draft;
    draft.set(u"To"_s, QString(10000, u'x'));
    QVERIFY(summarise(*Catalogue::builtIn(), u"conference", draft, alice()).size() < 300);
}

void TestSummary::newEntrySpeaksWithoutCode()
{
    QList<CatalogueFile> files = Catalogue::builtInFiles();
    for (CatalogueFile &file : files) {
        if (file.name == "update.json"_L1) {
            const qsizetype end = file.json.lastIndexOf(']');
            file.json.insert(end, R"(, {"name": "Fresh", "label": "Fresh", "group": "who", "type": "text", "in": "form",
                "actions": ["accept"], "help": "New.", "phrases": {"*": "greets {worker} with {value}"}})");
        }
    }
    QString problem;
    const auto catalogue = Catalogue::read(files, &problem);
    QVERIFY2(catalogue, qPrintable(problem));
    Draft draft;
    draft.set(u"Fresh"_s, u"a song"_s);
    QVERIFY(summarise(*catalogue, u"accept", draft, alice()).contains("accepted, greets Alice with a song; "_L1));
}

void TestSummary::unknownActionSaysNothing()
{
    QVERIFY(summarise(*Catalogue::builtIn(), u"fly", {}, alice()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
