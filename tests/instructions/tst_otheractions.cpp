#include "instructions/catalogue.h"
#include "instructions/legality.h"
#include "instructions/request.h"
#include "instructions/snippets.h"
#include "instructions/statusaim.h"
#include "instructions/summary.h"
#include "instructions/validation.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString activity = u"WA"_s + QString(32, u'a');
const QString workspace = u"https://taskrouter.twilio.com/v1/Workspaces/WS%1/"_s.arg(QString(32, u'a'));
const QString taskUrl = workspace + u"Tasks/WT"_s + QString(32, u'b');
const QString workerUrl = workspace + u"Workers/WK"_s + QString(32, u'c');

Target target(const QString &taskStatus)
{
    Target target;
    target.taskStatus = taskStatus;
    target.taskName = u"Refund question"_s;
    target.workerName = u"Doug"_s;
    target.names = {{activity, u"Break"_s}};
    return target;
}

Draft draftOf(const QList<QPair<QString, QString>> &values)
{
    Draft draft;
    for (const auto &[name, value] : values)
        draft.set(name, value);
    return draft;
}

} // namespace

/// What can be done to a task and to a worker, as the catalogue describes it.
class TestOtherActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNoneOfAReservation();
    void sendWhatTaskRouterTakes_data();
    void sendWhatTaskRouterTakes();
    void aTasksStatusDecides_data();
    void aTasksStatusDecides();
    void aWorkersStateForbidsNothing();
    void wantWhatTaskRouterWants();
    void sayWhatWillHappen();
    void snippetsNameTheResource();

private:
    const std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestOtherActions::areNoneOfAReservation()
{
    QCOMPARE(m_catalogue->actions().size(), 9);
    QCOMPARE(m_catalogue->actionsAbout(SidKind::Reservation).size(), 9);
    QStringList ofTask;
    const QList<Action> actions = m_catalogue->actionsAbout(SidKind::Task);
    for (const Action &action : actions)
        ofTask.append(action.key);
    QCOMPARE(ofTask, (QStringList{u"cancel-task"_s, u"complete-task"_s, u"task-priority"_s, u"task-attributes"_s}));
    QCOMPARE(m_catalogue->actionsAbout(SidKind::Worker).constFirst().key, u"move-worker"_s);
    QVERIFY(m_catalogue->actionsAbout(SidKind::Workflow).isEmpty());
    QVERIFY(!m_catalogue->updateParameter(u"Priority"));
    QVERIFY(m_catalogue->parameter(u"update-task", u"Priority"));
    QVERIFY(!m_catalogue->parameter(u"update-worker", u"Priority"));
}

void TestOtherActions::sendWhatTaskRouterTakes_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("value");
    QTest::newRow("cancel") << u"cancel-task"_s << draftOf({{u"Reason"_s, u"caller & co+1"_s}, {u"Priority"_s, u"3"_s}})
                            << QByteArray("AssignmentStatus=canceled&Reason=caller%20%26%20co%2B1") << u"canceled"_s
                            << QString();
    QTest::newRow("complete") << u"complete-task"_s << draftOf({{u"Reason"_s, u"stuck"_s}})
                              << QByteArray("AssignmentStatus=completed&Reason=stuck") << u"completed"_s << QString();
    QTest::newRow("priority") << u"task-priority"_s << draftOf({{u"Priority"_s, u"007"_s}})
                              << QByteArray("Priority=007") << QString() << u"7"_s;
    QTest::newRow("move") << u"move-worker"_s
                          << draftOf({{u"RejectPendingReservations"_s, u"true"_s}, {u"ActivitySid"_s, activity}})
                          << "ActivitySid=" + activity.toLatin1() + "&RejectPendingReservations=true" << QString()
                          << activity;
}

void TestOtherActions::sendWhatTaskRouterTakes()
{
    QFETCH(QString, action);
    QFETCH(Draft, draft);
    QFETCH(QByteArray, form);
    QFETCH(QString, status);
    QFETCH(QString, value);
    QCOMPARE(encodeForm(wireFields(*m_catalogue, action, draft)), form);
    QCOMPARE(statusAimedAt(form), status);
    QCOMPARE(valueAimedAt(form), value);
}

void TestOtherActions::aTasksStatusDecides_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("legalIn");
    QTest::newRow("cancel") << u"cancel-task"_s << QStringList{u"pending"_s, u"reserved"_s};
    QTest::newRow("complete") << u"complete-task"_s << QStringList{u"assigned"_s, u"wrapping"_s};
    QTest::newRow("priority") << u"task-priority"_s
                              << QStringList{u"pending"_s, u"reserved"_s, u"assigned"_s, u"wrapping"_s};
}

void TestOtherActions::aTasksStatusDecides()
{
    QFETCH(QString, action);
    QFETCH(QStringList, legalIn);
    const Action &act = *m_catalogue->action(action);
    const QStringList all = m_catalogue->parameter(u"update-task", u"AssignmentStatus")->values;
    QCOMPARE(all.size(), 6);
    for (const QString &status : all) {
        const Verdict verdict = legalityOf(act, target(status));
        QCOMPARE(verdict.legality, legalIn.contains(status) ? Legality::Allowed : Legality::Refused);
        QCOMPARE(verdict.code, legalIn.contains(status) ? 0 : 20001);
        QCOMPARE(verdict.reason.contains("(20001)"_L1), !legalIn.contains(status));
    }
    for (const QString &status : {u""_s, u"Pending"_s, u"accepted"_s, u"%1"_s}) {
        QCOMPARE(legalityOf(act, target(status)).legality, Legality::Refused);
        QCOMPARE(legalityOf(act, target(status)).code, 0);
    }
}

void TestOtherActions::aWorkersStateForbidsNothing()
{
    QCOMPARE(legalityOf(*m_catalogue->action(u"move-worker"), Target()), Verdict());
}

void TestOtherActions::wantWhatTaskRouterWants()
{
    const auto firstOf = [this](const QString &action, const Draft &draft) {
        const QList<Finding> findings = validate(*m_catalogue, action, draft, target(u"pending"_s));
        return findings.isEmpty() ? QString() : findings.constFirst().parameter;
    };
    QCOMPARE(firstOf(u"cancel-task"_s, {}), u"Reason"_s);
    QCOMPARE(firstOf(u"cancel-task"_s, draftOf({{u"Reason"_s, u""_s}})), u"Reason"_s);
    QCOMPARE(firstOf(u"cancel-task"_s, draftOf({{u"Reason"_s, u"over"_s}})), QString());
    QCOMPARE(firstOf(u"task-priority"_s, draftOf({{u"Priority"_s, u"-1"_s}})), u"Priority"_s);
    QCOMPARE(firstOf(u"task-priority"_s, draftOf({{u"Priority"_s, u"2147483648"_s}})), u"Priority"_s);
    QCOMPARE(firstOf(u"task-priority"_s, draftOf({{u"Priority"_s, u"0"_s}})), QString());
    QCOMPARE(firstOf(u"move-worker"_s, draftOf({{u"ActivitySid"_s, u"WK1"_s}})), u"ActivitySid"_s);
    QCOMPARE(firstOf(u"move-worker"_s, draftOf({{u"ActivitySid"_s, activity}})), QString());
    // What it needs is named by the label of its own form.
    const QList<Finding> alone = validate(*m_catalogue, u"move-worker",
                                          draftOf({{u"RejectPendingReservations"_s, u"true"_s}}), target(QString()));
    QCOMPARE(alone.size(), 2);
    QVERIFY2(alone.constLast().message.contains("New activity"_L1), qPrintable(alone.constLast().message));
}

void TestOtherActions::sayWhatWillHappen()
{
    QCOMPARE(summarise(*m_catalogue, u"cancel-task", draftOf({{u"Reason"_s, u"hangup"_s}}), target(u"pending"_s)),
             u"Cancels Refund question for good, notes the reason \"hangup\"; nobody is offered it any more, and it is "
             "deleted about five minutes later."_s);
    QCOMPARE(summarise(*m_catalogue, u"cancel-task", {}, target(u"pending"_s)),
             u"Cancel task is not ready. Missing: Reason."_s);
    Target call = target(u"wrapping"_s);
    call.taskName.clear();
    call.taskAttributes = QSet<QString>{u"call_sid"_s};
    QVERIFY(summarise(*m_catalogue, u"complete-task", draftOf({{u"Reason"_s, u"stuck"_s}}), call)
                .startsWith("Ends the work on the task for good, and a call that is still running may be cut off"_L1));
    QCOMPARE(summarise(*m_catalogue, u"task-priority", draftOf({{u"Priority"_s, u"5"_s}}), target(u"pending"_s)),
             u"Gives Refund question the priority 5; its place in the queue changes, unless the workflow sets a "
             "priority of its own."_s);
    QCOMPARE(summarise(*m_catalogue, u"move-worker", draftOf({{u"ActivitySid"_s, activity}}), target(QString())),
             u"Moves Doug to activity Break; offers that are pending stay with them."_s);
    const Draft rejecting = draftOf({{u"ActivitySid"_s, activity}, {u"RejectPendingReservations"_s, u"true"_s}});
    QCOMPARE(summarise(*m_catalogue, u"move-worker", rejecting, target(QString())),
             u"Moves Doug to activity Break; offers that are pending are rejected for them, and go on to others."_s);
}

void TestOtherActions::snippetsNameTheResource()
{
    const RequestPreview cancel{"POST",
                                taskUrl,
                                {{"If-Match", "\"3\""}},
                                wireFields(*m_catalogue, u"cancel-task", draftOf({{u"Reason"_s, u"over"_s}}))};
    const RequestPreview move{
        "POST",
        workerUrl,
        {},
        wireFields(*m_catalogue, u"move-worker",
                   draftOf({{u"ActivitySid"_s, activity}, {u"RejectPendingReservations"_s, u"true"_s}}))};
    const auto text = [&](SnippetLanguage language, const RequestPreview &request) {
        return snippet(language, *m_catalogue, request);
    };
    const QString cli = text(SnippetLanguage::TwilioCli, cancel);
    QVERIFY2(cli.contains("api:taskrouter:v1:workspaces:tasks:update"_L1), qPrintable(cli));
    QVERIFY2(cli.contains("--sid WT"_L1) && !cli.contains("--task-sid"_L1), qPrintable(cli));
    const QString cliMove = text(SnippetLanguage::TwilioCli, move);
    QVERIFY2(cliMove.contains("workspaces:workers:update"_L1) && cliMove.contains("--sid WK"_L1), qPrintable(cliMove));
    QVERIFY2(cliMove.contains("--reject-pending-reservations"_L1), qPrintable(cliMove));
    const QString node = text(SnippetLanguage::Node, cancel);
    QVERIFY2(node.contains(".tasks(\"WT"_L1) && !node.contains("reservation"_L1), qPrintable(node));
    QVERIFY2(node.contains("(task) => console.log(task.assignmentStatus)"_L1), qPrintable(node));
    const QString go = text(SnippetLanguage::Go, move);
    QVERIFY2(go.contains("UpdateWorkerParams{}"_L1) && go.contains("SetRejectPendingReservations(true)"_L1),
             qPrintable(go));
    QVERIFY2(go.contains("worker, err := client.TaskrouterV1.UpdateWorker("_L1), qPrintable(go));
    QVERIFY2(go.contains("*worker.ActivityName"_L1) && !go.contains("eservation)"_L1), qPrintable(go));
    const QString python = text(SnippetLanguage::Python, move);
    QVERIFY2(python.contains(".workers(\"WK"_L1) && python.contains("print(worker.activity_name)"_L1),
             qPrintable(python));
    QVERIFY2(python.contains("reject_pending_reservations=True"_L1), qPrintable(python));
    const RequestPreview priority{
        "POST", taskUrl, {}, wireFields(*m_catalogue, u"task-priority", draftOf({{u"Priority"_s, u"5"_s}}))};
    QVERIFY(text(SnippetLanguage::Go, priority).contains("params.SetPriority(5)"_L1));
    QVERIFY(text(SnippetLanguage::Curl, cancel).contains("--data-urlencode 'AssignmentStatus=canceled'"_L1));
}

QTEST_GUILESS_MAIN(TestOtherActions)
#include "tst_otheractions.moc"
