#include "instructions/request.h"
#include "journal/bugbundle.h"
#include "journal/har.h"
#include "journal/outcome.h"
#include "journal/rowrequest.h"
#include "journal/rowtext.h"
#include "journal/sendgate.h"
#include "support/journaledserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

/// What a server has after somebody else changed it.
RawScript otherwise(const QByteArray &body)
{
    return RawScript::json(body, 200, "ETag: \"8\"\r\n");
}

} // namespace

/// Instructions to tasks and workers: the same way out, record and lock as a reservation's.
class TestOtherInstructions : public QObject, private JournaledServer
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void leavesOnceAndIsWrittenDownBefore_data() { addInstructions(); }
    void leavesOnceAndIsWrittenDownBefore();
    void locksWhatItIsAboutAndNothingElse_data() { addInstructions(); }
    void locksWhatItIsAboutAndNothingElse();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void changedByOthersIsSaid_data();
    void changedByOthersIsSaid();
    void theValueAloneIsEnoughToCompare();
    void attributesAreComparedByWhatTheySay();
    void theNextStartLooksUpWhatWasLeft_data() { addInstructions(); }
    void theNextStartLooksUpWhatWasLeft();
    void sendingAgainNamesTheRowOfTheSameTarget();
    void anAddressWithoutItSendsNothing();
    void anAnswerThatDoesNotTellIsUnknown();
    void filesTellWhatItWasSentTo();
    void theGateAsksTheTasksStatus();
    void theGateLetsAWorkerMoveOnlyFromWhereItWas();
    void theGateLocksByTarget();
    void theGateRefusesAnotherKindOfTarget();

private:
    static void addInstructions();
    [[nodiscard]] std::unique_ptr<Outbox> outbox()
    {
        return std::make_unique<Outbox>(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    }
    [[nodiscard]] static SendProposal proposal(const QString &action, const Draft &draft, const QString &status);
};

void TestOtherInstructions::addInstructions()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<QString>("after");
    QTest::newRow("cancel") << ReservationDouble::cancelTask() << u"canceled"_s;
    QTest::newRow("priority") << ReservationDouble::raisePriority() << u"pending"_s;
    QTest::newRow("move") << ReservationDouble::moveWorker() << u"Activity 2"_s;
}

void TestOtherInstructions::leavesOnceAndIsWrittenDownBefore()
{
    QFETCH(Instruction, instruction);
    QFETCH(QString, after);
    instruction.ifMatch = "\"0\"";
    const auto out = outbox();
    QSignalSpy settled(out.get(), &Outbox::settled);
    const qint64 id = out->send(instruction, nullptr);
    QVERIFY(id > 0);
    QCOMPARE(m_double->posts(), 0); // The loop has not turned since.
    const JournalRow before = m_journal->row(id);
    QVERIFY(before.open && !before.answered);
    QCOMPARE(before.instruction.about, instruction.about);
    QCOMPARE(before.instruction.address, instruction.address);
    QCOMPARE(before.instruction.target(), instruction.target());
    QCOMPARE(before.instruction.stateBefore(), instruction.wordBefore);
    QCOMPARE(before.instruction.valueBefore, instruction.valueBefore);
    QCOMPARE(before.instruction.statusBefore, ReservationStatus::Unknown);

    QTRY_COMPARE(settled.count(), 1);
    const auto settlement = settled.first().first().value<Settlement>();
    QCOMPARE(settlement.outcome, Outcome::Done);
    QVERIFY(!settlement.now);
    QCOMPARE(settlement.taskNow.has_value(), instruction.about == SidKind::Task);
    QCOMPARE(settlement.workerNow.has_value(), instruction.about == SidKind::Worker);
    QVERIFY(settlement.state());
    QCOMPARE(settlement.state()->statusText, after);
    QCOMPARE(m_double->posts(), 1);
    const RawRequest request = m_double->server().requests().constFirst();
    QCOMPARE(request.target(), targetPath(instruction.address));
    QCOMPARE(request.header("if-match"), "\"0\"");
    QCOMPARE(request.body, instruction.form);
    const JournalRow row = m_journal->row(id);
    QVERIFY(!row.open);
    QCOMPARE(row.outcome, Outcome::Done);
    QCOMPARE(row.statusAfter, after);
    QCOMPARE(row.etagAfter, "\"1\"");
    QVERIFY(row.updatedAfter > instruction.updatedBefore);
    QVERIFY(!out->isLocked(instruction.target()));
}

void TestOtherInstructions::locksWhatItIsAboutAndNothingElse()
{
    QFETCH(Instruction, instruction);
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    const auto out = outbox();
    QVERIFY(out->send(instruction, nullptr) > 0);
    QVERIFY(out->isLocked(instruction.target()));
    QString why;
    QCOMPARE(out->send(instruction, &why), 0);
    QVERIFY2(why.contains("still on its way"_L1), qPrintable(why));
    // A reservation of that task and worker is another target, and so is another task or worker.
    const Instruction accept = ReservationDouble::accept();
    QVERIFY(!out->isLocked(accept.target()));
    QVERIFY(out->send(accept, nullptr) > 0);
    for (const Instruction &other : {ReservationDouble::cancelTask(2), ReservationDouble::moveWorker(2)})
        QVERIFY(out->send(other, nullptr) > 0);
    QTRY_COMPARE(m_double->posts(), 4);
    // And the other way round: a reservation that is open is no lock for its task and its worker.
    Instruction offer = ReservationDouble::accept(2);
    offer.address.task = ClientTest::sid(SidKind::Task, 7);
    offer.address.worker = ClientTest::sid(SidKind::Worker, 7);
    QVERIFY(out->send(offer, nullptr) > 0);
    for (const Instruction &other : {ReservationDouble::cancelTask(7), ReservationDouble::moveWorker(7)}) {
        const qint64 id = out->send(other, &why);
        QVERIFY2(id > 0, qPrintable(why));
        QCOMPARE(m_journal->row(id).againOf, 0);
    }
    QTRY_COMPARE(m_double->posts(), 7);
    // Nor may another outbox of this process send to it.
    const auto second = outbox();
    QCOMPARE(second->send(instruction, &why), 0);
    QVERIFY2(why.contains("on its way or unknown"_L1), qPrintable(why));
    second->adopt();
    QVERIFY(second->isLocked(instruction.target()));
    QCOMPARE(m_double->posts(), 7);
}

void TestOtherInstructions::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<bool>("applied");
    const auto row = [](const char *name, const Instruction &instruction) {
        for (const bool applied : {true, false})
            QTest::addRow("%s, %s", name, applied ? "applied" : "not applied") << instruction << applied;
    };
    row("cancel", ReservationDouble::cancelTask());
    row("priority", ReservationDouble::raisePriority());
    row("move", ReservationDouble::moveWorker());
}

void TestOtherInstructions::aLostAnswerIsLookedUp()
{
    QFETCH(Instruction, instruction);
    QFETCH(bool, applied);
    m_double->setPost(applied, RawScript::fault(Then::Close));
    const auto out = outbox();
    QSignalSpy settled(out.get(), &Outbox::settled);
    QSignalSpy reconciled(out.get(), &Outbox::reconciled);
    bool wasLocked = false; // Asked at once: it is looked up after a millisecond.
    connect(out.get(), &Outbox::settled, this,
            [&] { wasLocked = out->isUnknown(instruction.target()) && out->isLocked(instruction.target()); });
    const qint64 id = out->send(instruction, nullptr);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Unknown);
    QVERIFY(wasLocked);
    QTRY_COMPARE(reconciled.count(), 1);
    const auto settlement = reconciled.first().first().value<Settlement>();
    QCOMPARE(settlement.reconciliation, applied ? Reconciliation::TookEffect : Reconciliation::NoChangeSeen);
    QVERIFY(settlement.state());
    QVERIFY(!out->isLocked(instruction.target()));
    QCOMPARE(m_double->posts(), 1);
    const QList<RawRequest> requests = m_double->server().requests();
    for (const RawRequest &request : requests)
        QCOMPARE(request.target(), targetPath(instruction.address));
    const JournalRow row = m_journal->row(id);
    QVERIFY(!row.open);
    QCOMPARE(row.reconciliation, settlement.reconciliation);
    QCOMPARE(row.statusAfter, settlement.state()->statusText);
}

void TestOtherInstructions::changedByOthersIsSaid_data()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("somebody took the task")
        << ReservationDouble::cancelTask()
        << QByteArray(R"({"sid":"SID","assignment_status":"assigned","priority":3})");
    QTest::newRow("another priority") << ReservationDouble::raisePriority()
                                      << QByteArray(R"({"sid":"SID","assignment_status":"pending","priority":4})");
    QTest::newRow("another activity") << ReservationDouble::moveWorker()
                                      << R"({"sid":"SID","activity_name":"Lunch","activity_sid":")" +
                                             ClientTest::sid(SidKind::Activity, 3).toLatin1() + R"("})";
}

void TestOtherInstructions::changedByOthersIsSaid()
{
    QFETCH(Instruction, instruction);
    QFETCH(QByteArray, body);
    m_double->setPost(false, RawScript::fault(Then::Close));
    m_double->setGet(otherwise(body.replace("SID", instruction.target().toLatin1())));
    const auto out = outbox();
    QSignalSpy reconciled(out.get(), &Outbox::reconciled);
    QVERIFY(out->send(instruction, nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.first().first().value<Settlement>().reconciliation, Reconciliation::ChangedOtherwise);
    QCOMPARE(m_double->posts(), 1);
}

void TestOtherInstructions::theValueAloneIsEnoughToCompare()
{
    Instruction priority = ReservationDouble::raisePriority();
    priority.etagBefore.clear();
    priority.updatedBefore = 0;
    Baseline now;
    now.statusText = u"pending"_s;
    const auto seen = [&](const QString &value) {
        now.value = value;
        return compareStates(priority, now);
    };
    QCOMPARE(seen(u"3"_s), Reconciliation::NoChangeSeen);
    QCOMPARE(seen(u"9"_s), Reconciliation::TookEffect);
    QCOMPARE(seen(u"4"_s), Reconciliation::ChangedOtherwise);
    priority.valueBefore = u"9"_s; // It was so before, and something else changed it.
    now.statusText = u"reserved"_s;
    QCOMPARE(seen(u"9"_s), Reconciliation::ChangedOtherwise);
}

void TestOtherInstructions::attributesAreComparedByWhatTheySay()
{
    Instruction change = ReservationDouble::raisePriority();
    Draft draft;
    draft.set(u"Attributes"_s, uR"({"a":"50% & more","b":[1]})"_s);
    change.action = u"task-attributes"_s;
    change.form = encodeForm(wireFields(*Catalogue::builtIn(), change.action, draft));
    change.etagBefore = "\"1\"";
    Baseline now;
    now.statusText = change.wordBefore;
    now.value = change.valueBefore;
    now.etag = "\"2\"";
    const auto seen = [&](const QString &attributes) {
        now.attributes = attributes;
        return compareStates(change, now);
    };
    QCOMPARE(seen(uR"({"b": [1], "a": "50% & more"})"_s), Reconciliation::TookEffect);
    QCOMPARE(seen(uR"({"b": [1]})"_s), Reconciliation::ChangedOtherwise);
    QCOMPARE(seen({}), Reconciliation::ChangedOtherwise);
    now.etag = change.etagBefore;
    now.updated = change.updatedBefore;
    QCOMPARE(seen(uR"({"b": [1]})"_s), Reconciliation::NoChangeSeen);
}

void TestOtherInstructions::theNextStartLooksUpWhatWasLeft()
{
    QFETCH(Instruction, instruction);
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    {
        const auto out = outbox();
        QVERIFY(out->send(instruction, nullptr) > 0);
        QTRY_COMPARE(m_double->posts(), 1);
    }
    m_journal = std::make_unique<Journal>(m_journal->path());
    QTRY_COMPARE(m_journal->open(), Journal::State::Writable);
    const auto out = outbox();
    QSignalSpy reconciled(out.get(), &Outbox::reconciled);
    // A person who is faster than the adoption finds it locked, too.
    QString why;
    QCOMPARE(out->send(instruction, &why), 0);
    QVERIFY2(why.contains("being looked up"_L1), qPrintable(why));
    out->adopt();
    QVERIFY(out->isUnknown(instruction.target()));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.first().first().value<Settlement>().reconciliation, Reconciliation::TookEffect);
    QCOMPARE(m_double->posts(), 1);
}

void TestOtherInstructions::sendingAgainNamesTheRowOfTheSameTarget()
{
    m_double->setPost(false, RawScript::fault(Then::Close));
    const auto out = outbox();
    QSignalSpy reconciled(out.get(), &Outbox::reconciled);
    const qint64 first = out->send(ReservationDouble::cancelTask(), nullptr);
    const qint64 worker = out->send(ReservationDouble::moveWorker(), nullptr);
    QTRY_COMPARE(reconciled.count(), 2);
    const qint64 other = out->send(ReservationDouble::cancelTask(2), nullptr);
    const qint64 again = out->send(ReservationDouble::cancelTask(), nullptr);
    const qint64 moved = out->send(ReservationDouble::moveWorker(), nullptr);
    QCOMPARE(m_journal->row(other).againOf, 0);
    QCOMPARE(m_journal->row(again).againOf, first);
    QCOMPARE(m_journal->row(moved).againOf, worker);
    QTRY_COMPARE(reconciled.count(), 5);
}

void TestOtherInstructions::anAddressWithoutItSendsNothing()
{
    const auto out = outbox();
    QSignalSpy settled(out.get(), &Outbox::settled);
    Instruction accept = ReservationDouble::accept();
    accept.address.reservation = {}; // It must not be sent to the task.
    Instruction cancel = ReservationDouble::cancelTask();
    cancel.address = {cancel.address.workspace, {}, ClientTest::sid(SidKind::Worker), {}};
    for (const Instruction &instruction : {accept, cancel}) {
        settled.clear();
        QVERIFY(instruction.target().isNull());
        QVERIFY(out->send(instruction, nullptr) > 0);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::NotSent);
    }
    QCOMPARE(m_double->server().count(), 0);
    // What an address has besides is left out of the record, where it would be a lock of its own.
    Instruction wide = ReservationDouble::moveWorker();
    wide.address = ClientTest::address();
    wide.address.worker = ClientTest::sid(SidKind::Worker);
    const JournalRow row = m_journal->row(out->send(wide, nullptr));
    QCOMPARE(row.instruction.address, ReservationDouble::moveWorker().address);
    QTRY_COMPARE(m_double->posts(), 1);
    QCOMPARE(m_double->server().requests().constFirst().target(), targetPath(ReservationDouble::moveWorker().address));
}

void TestOtherInstructions::anAnswerThatDoesNotTellIsUnknown()
{
    const auto out = outbox();
    QSignalSpy settled(out.get(), &Outbox::settled);
    for (const Instruction &instruction : {ReservationDouble::cancelTask(), ReservationDouble::moveWorker()}) {
        settled.clear();
        m_double->setPost(true, RawScript::json(R"({"sid":")" + instruction.target().toLatin1() + R"("})"));
        QVERIFY(out->send(instruction, nullptr) > 0);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Unknown);
    }
    const Instruction other = ReservationDouble::cancelTask(3);
    m_double->setPost(true, RawScript::json(R"({"assignment_status":"canceled","sid":")" +
                                            ClientTest::sid(SidKind::Task, 4).toLatin1() + R"("})"));
    settled.clear();
    QVERIFY(out->send(other, nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Unknown);
}

void TestOtherInstructions::filesTellWhatItWasSentTo()
{
    Instruction cancel = ReservationDouble::cancelTask();
    cancel.workerName = u"Refund"_s;
    Instruction move = ReservationDouble::moveWorker();
    move.workerName = u"Ada Lovelace"_s;
    m_double->setPost(true, RawScript::fault(Then::Close));
    const auto out = outbox();
    QSignalSpy reconciled(out.get(), &Outbox::reconciled);
    const QList<qint64> ids{out->send(cancel, nullptr), out->send(move, nullptr)};
    QTRY_COMPARE(reconciled.count(), 2);
    const QList<JournalRow> rows = m_journal->wholeRows(ids);

    QVERIFY(lineOf(rows.at(0), false).contains(cancel.target().toString()));
    QCOMPARE(pathOf(rows.at(1)), targetPath(move.address));
    RedactionOptions options;
    Redactor redactor(options);
    const QJsonArray entries =
        QJsonDocument::fromJson(harOf(rows, redactor)).object()["log"_L1]["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.at(0)["request"_L1]["url"_L1].toString().endsWith(QString::fromLatin1(targetPath(cancel.address))));
    QCOMPARE(entries.at(0)["_statusBefore"_L1].toString(), u"pending"_s);
    QCOMPARE(entries.at(0)["_statusAfter"_L1].toString(), u"canceled"_s);
    QVERIFY(entries.at(0).toObject().contains("_task"_L1) && !entries.at(0).toObject().contains("_worker"_L1));
    QVERIFY(entries.at(1).toObject().contains("_worker"_L1));
    QCOMPARE(entries.at(1)["_statusBefore"_L1].toString(), u"Activity 1"_s);

    BugBundleSource source;
    source.rows = rows;
    QCOMPARE(namesIn(source), QStringList(u"Ada Lovelace"_s)); // No person is called Refund.
    const QString readme = QString::fromUtf8(composeBundle(source, options).files.constFirst().bytes);
    QVERIFY2(readme.contains("cancel-task to "_L1 + cancel.target().toString()), qPrintable(readme));
    QVERIFY2(readme.contains("looked up, took-effect, the task is canceled"_L1), qPrintable(readme));
    QVERIFY2(readme.contains("looked up, took-effect, the worker is Activity 2"_L1), qPrintable(readme));
}

SendProposal TestOtherInstructions::proposal(const QString &action, const Draft &draft, const QString &status)
{
    const bool isTask = action != "move-worker"_L1;
    SendProposal proposal;
    proposal.address = isTask ? ReservationDouble::cancelTask().address : ReservationDouble::moveWorker().address;
    proposal.action = action;
    proposal.draft = draft;
    proposal.target.taskStatus = isTask ? status : QString();
    proposal.isKnown = true;
    proposal.begun.statusText = status;
    proposal.begun.etag = "\"1\"";
    proposal.begun.value = u"3"_s;
    proposal.now = proposal.begun;
    return proposal;
}

void TestOtherInstructions::theGateAsksTheTasksStatus()
{
    const auto out = outbox();
    SendGate gate(Catalogue::builtIn(), *out);
    Draft reason;
    reason.set(u"Reason"_s, u"over"_s);
    QCOMPARE(gate.look(proposal(u"cancel-task"_s, reason, u"pending"_s)), SendAnswer());
    const SendAnswer late = gate.atClick(proposal(u"cancel-task"_s, reason, u"assigned"_s));
    QCOMPARE(late.objection, SendObjection::Illegal);
    QVERIFY2(late.why.contains("(20001)"_L1), qPrintable(late.why));
    QCOMPARE(gate.look(proposal(u"complete-task"_s, reason, u"assigned"_s)), SendAnswer());
    const SendAnswer without = gate.atClick(proposal(u"cancel-task"_s, {}, u"pending"_s));
    QCOMPARE(without.objection, SendObjection::Invalid);
    QCOMPARE(without.parameter, u"Reason"_s);
    gate.setReadOnly(true, {});
    QCOMPARE(gate.look(proposal(u"cancel-task"_s, reason, u"pending"_s)).objection, SendObjection::ReadOnly);
}

void TestOtherInstructions::theGateLetsAWorkerMoveOnlyFromWhereItWas()
{
    const auto out = outbox();
    SendGate gate(Catalogue::builtIn(), *out);
    Draft draft;
    draft.set(u"ActivitySid"_s, ClientTest::sid(SidKind::Activity, 2).toString());
    SendProposal move = proposal(u"move-worker"_s, draft, u"Available"_s);
    QCOMPARE(gate.look(move), SendAnswer());
    move.now.value = u"4"_s; // Another activity of the same name.
    QCOMPARE(gate.atClick(move).objection, SendObjection::Moved);
    move.now = move.begun;
    move.now.etag = "\"2\"";
    QCOMPARE(gate.atClick(move).objection, SendObjection::Moved);
}

void TestOtherInstructions::theGateLocksByTarget()
{
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    const auto out = outbox();
    SendGate gate(Catalogue::builtIn(), *out);
    QSignalSpy changed(&gate, &SendGate::changed);
    Draft draft;
    draft.set(u"Priority"_s, u"9"_s);
    SendProposal priority = proposal(u"task-priority"_s, draft, u"pending"_s);
    QVERIFY(out->send(ReservationDouble::cancelTask(), nullptr) > 0);
    QCOMPARE(changed.last().first().value<Sid>(), ReservationDouble::cancelTask().target());
    QCOMPARE(gate.look(priority).objection, SendObjection::InFlight);
    priority.address.task = ClientTest::sid(SidKind::Task, 2);
    QCOMPARE(gate.look(priority), SendAnswer());
    gate.setComparing(priority.address.task, true);
    QCOMPARE(gate.look(priority).objection, SendObjection::Comparing);
}

void TestOtherInstructions::theGateRefusesAnotherKindOfTarget()
{
    const auto out = outbox();
    SendGate gate(Catalogue::builtIn(), *out);
    Draft draft;
    draft.set(u"Priority"_s, u"9"_s);
    SendProposal priority = proposal(u"task-priority"_s, draft, u"pending"_s);
    Instruction instruction = ReservationDouble::raisePriority();
    instruction.form = encodeForm(wireFields(*Catalogue::builtIn(), u"task-priority", draft));
    QCOMPARE(gate.atHandOver(instruction, priority), SendAnswer());
    instruction.about = SidKind::Reservation; // As if somebody had forgotten to say what it is about.
    QVERIFY(!gate.atHandOver(instruction, priority).maySend());
    instruction.about = SidKind::Task;
    priority.address.task = ClientTest::sid(SidKind::Task, 2);
    QCOMPARE(gate.atHandOver(instruction, priority).objection, SendObjection::OtherReservation);
    priority.address = ReservationDouble::moveWorker().address;
    QCOMPARE(gate.look(priority).objection, SendObjection::NoReservation);
}

QTEST_GUILESS_MAIN(TestOtherInstructions)
#include "tst_otherinstructions.moc"
