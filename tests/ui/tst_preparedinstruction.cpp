#include "instructions/pasted.h"
#include "journal/settlement.h"
#include "profiles/settings.h"
#include "support/clienttest.h"
#include "ui/instructions/preparedinstruction.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// What is chosen and typed for the open reservation, without a widget.
class TestPreparedInstruction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void nothingIsChosenWithoutAReservation();
    void whatWasTypedIsKeptForEachReservationAndAction();
    void theProposalIsForTheStateInWhichTheFormWasBegun();
    void whatAPersonSawCountsAsBegun();
    void changesAreTakenBackOneByOne();
    void whatWasPastedIsTakenBackAsAWhole();
    void afterItWasDoneNothingIsChosen_data();
    void afterItWasDoneNothingIsChosen();
    void aRefusedFieldIsTheOneToMendUntilItIsEdited();
    void nothingComesInThePlaceOfWhatAPersonChose();
    void whatMayBeOurOwnDoingIsNotSomebodyElses_data();
    void whatMayBeOurOwnDoingIsNotSomebodyElses();

private:
    [[nodiscard]] static PanelTarget target(int number = 1, const QByteArray &etag = "\"1\"");
    [[nodiscard]] Settlement settlement(Outcome outcome) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PreparedInstruction> m_prepared;
};

void TestPreparedInstruction::init()
{
    QFile::remove(DraftStore::defaultPath());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    m_prepared = std::make_unique<PreparedInstruction>(Catalogue::builtIn(), *m_settings);
}

void TestPreparedInstruction::cleanup()
{
    m_prepared.reset();
    m_settings.reset();
    m_folder.reset();
}

PanelTarget TestPreparedInstruction::target(int number, const QByteArray &etag)
{
    PanelTarget target;
    target.address = ClientTest::address();
    target.address.reservation = ClientTest::sid(SidKind::Reservation, number);
    target.reservation = Reservation();
    target.reservation->sid = target.address.reservation;
    target.reservation->status = ReservationStatus::Pending;
    target.reservation->updated = 1000;
    target.etag = etag;
    return target;
}

Settlement TestPreparedInstruction::settlement(Outcome outcome) const
{
    Settlement settlement;
    settlement.instruction = m_prepared->instruction();
    settlement.outcome = outcome;
    return settlement;
}

void TestPreparedInstruction::nothingIsChosenWithoutAReservation()
{
    m_prepared->chooseAction(u"conference"_s);
    QVERIFY(!m_prepared->action());
    QVERIFY(!m_prepared->hasForm());
    QVERIFY(m_prepared->preview().method.isEmpty());
    m_prepared->setTarget(target());
    QVERIFY(m_prepared->action());
    QVERIFY(!m_prepared->preview().method.isEmpty());
}

void TestPreparedInstruction::whatWasTypedIsKeptForEachReservationAndAction()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    QSignalSpy replaced(m_prepared.get(), &PreparedInstruction::formReplaced);
    m_prepared->edit(u"To"_s, true, {u"client:bob"_s});
    QCOMPARE(replaced.size(), 0); // The form has it already.
    m_prepared->setTarget(target(2));
    QCOMPARE(m_prepared->draft().count(), 0);
    QVERIFY(!replaced.isEmpty());
    m_prepared->setTarget(target());
    QCOMPARE(m_prepared->actionKey(), u"conference"_s);
    QCOMPARE(m_prepared->draft().value(u"To"_s), u"client:bob"_s);
    m_prepared->chooseAction(u"accept"_s);
    QCOMPARE(m_prepared->draft().count(), 0);
}

void TestPreparedInstruction::theProposalIsForTheStateInWhichTheFormWasBegun()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    m_prepared->edit(u"To"_s, true, {u"client:bob"_s});
    m_prepared->setTarget(target(1, "\"2\""));
    const SendProposal proposal = m_prepared->proposal(u"conference"_s);
    QCOMPARE(proposal.begun.etag, "\"1\"");
    QCOMPARE(proposal.now.etag, "\"2\"");
    QVERIFY(proposal.isKnown);
    QCOMPARE(m_prepared->instruction().ifMatch, "\"2\"");
}

void TestPreparedInstruction::whatAPersonSawCountsAsBegun()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    m_prepared->setTarget(target(1, "\"2\""));
    m_prepared->setBegun(m_prepared->proposal(u"conference"_s).now);
    QCOMPARE(m_prepared->proposal(u"conference"_s).begun.etag, "\"2\"");
}

void TestPreparedInstruction::changesAreTakenBackOneByOne()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    QVERIFY(!m_prepared->canUndo() && !m_prepared->canRedo());
    for (const QString &typed : {u"c"_s, u"cl"_s, u"client:bob"_s}) // One word is one change.
        m_prepared->edit(u"To"_s, true, {typed});
    m_prepared->edit(u"From"_s, true, {u"client:me"_s});
    m_prepared->edit(u"To"_s, false, {});
    const Draft cleared = m_prepared->draft();
    QSignalSpy replaced(m_prepared.get(), &PreparedInstruction::formReplaced);
    m_prepared->undo();
    QCOMPARE(replaced.size(), 1); // The fields show something else.
    QCOMPARE(m_prepared->draft().value(u"To"_s), u"client:bob"_s);
    QCOMPARE(m_prepared->draft().value(u"From"_s), u"client:me"_s);
    m_prepared->undo();
    QVERIFY(!m_prepared->draft().isSet(u"From"_s));
    m_prepared->redo();
    m_prepared->redo();
    QVERIFY(m_prepared->draft() == cleared);
    QVERIFY(!m_prepared->canRedo());
    m_prepared->undo();
    m_prepared->undo();
    m_prepared->undo();
    QCOMPARE(m_prepared->draft().count(), 0);
    QVERIFY(!m_prepared->canUndo());
    m_prepared->undo();
    QCOMPARE(m_prepared->draft().count(), 0);
    m_prepared->redo();
    QCOMPARE(m_prepared->draft().value(u"To"_s), u"client:bob"_s);
    m_prepared->edit(u"Muted"_s, true, {u"true"_s}); // What was taken back is not to come after that.
    QVERIFY(!m_prepared->canRedo());
    // Another reservation has a history of its own, and so has another action.
    m_prepared->setTarget(target(2));
    QVERIFY(!m_prepared->canUndo());
    m_prepared->undo();
    m_prepared->setTarget(target());
    QVERIFY(m_prepared->canUndo());
    m_prepared->chooseAction(u"call"_s);
    QVERIFY(!m_prepared->canUndo());
    m_prepared->chooseAction(u"conference"_s);
    // What was sent is not to come again by a key.
    m_prepared->onSettled(settlement(Outcome::Done));
    m_prepared->chooseAction(u"conference"_s);
    QVERIFY(!m_prepared->canUndo());
}

void TestPreparedInstruction::whatWasPastedIsTakenBackAsAWhole()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    m_prepared->edit(u"To"_s, true, {u"client:bob"_s});
    PastedRequest pasted;
    pasted.action = u"conference"_s;
    pasted.draft.set(u"From"_s, u"client:me"_s);
    pasted.draft.set(u"Muted"_s, u"true"_s);
    m_prepared->setPasted(pasted);
    QVERIFY(!m_prepared->draft().isSet(u"To"_s));
    m_prepared->undo();
    QCOMPARE(m_prepared->draft().setNames(), QStringList{u"To"_s});
    QCOMPARE(m_prepared->draft().value(u"To"_s), u"client:bob"_s);
}

void TestPreparedInstruction::afterItWasDoneNothingIsChosen_data()
{
    QTest::addColumn<bool>("isStateFirst");
    QTest::newRow("the watch brings the state, then the outbox tells") << true;
    QTest::newRow("the outbox tells, then the watch brings the state") << false;
}

void TestPreparedInstruction::afterItWasDoneNothingIsChosen()
{
    QFETCH(bool, isStateFirst);
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"accept"_s);
    const Settlement done = settlement(Outcome::Done);
    PanelTarget accepted = target(1, "\"2\"");
    accepted.reservation->status = ReservationStatus::Accepted;
    if (isStateFirst)
        m_prepared->setTarget(accepted);
    m_prepared->onSettled(done);
    QVERIFY(!m_prepared->action());
    if (!isStateFirst)
        m_prepared->setTarget(accepted);
    QVERIFY(!m_prepared->action());
    // What is typed next is for the new state.
    m_prepared->chooseAction(u"complete"_s);
    QCOMPARE(m_prepared->proposal(u"complete"_s).begun.etag, "\"2\"");
}

void TestPreparedInstruction::aRefusedFieldIsTheOneToMendUntilItIsEdited()
{
    m_prepared->setTarget(target());
    m_prepared->chooseAction(u"conference"_s);
    m_prepared->edit(u"From"_s, true, {u"+15005550006"_s});
    QVERIFY(m_prepared->fieldToMend().isEmpty());
    Settlement refused = settlement(Outcome::Refused);
    refused.error.kind = ErrorKind::BadRequest;
    refused.error.code = Catalogue::builtIn()->updateParameter(u"From")->errorCode;
    m_prepared->onSettled(refused);
    QCOMPARE(m_prepared->fieldToMend(), u"From"_s);
    QCOMPARE(m_prepared->actionKey(), u"conference"_s); // It stays to be mended.
    m_prepared->edit(u"From"_s, true, {u"+15005550007"_s});
    QVERIFY(m_prepared->fieldToMend().isEmpty());
}

/// Whoever presses the key for what was chosen must not send another.
void TestPreparedInstruction::nothingComesInThePlaceOfWhatAPersonChose()
{
    PanelTarget odd = target();
    odd.reservation->status = ReservationStatus::Unknown;
    m_prepared->setTarget(odd);
    m_prepared->chooseAction(u"complete"_s); // as a pasted line does, whatever the status
    QCOMPARE(m_prepared->actionKey(), u"complete"_s);
    m_prepared->setTarget(target(1, "\"2\"")); // and could be accepted, rejected, conferenced now
    QCOMPARE(m_prepared->actionKey(), QString());
    QVERIFY(m_prepared->preview().method.isEmpty());
    m_prepared->setTarget(target(1, "\"3\""));
    QCOMPARE(m_prepared->actionKey(), QString());
}

void TestPreparedInstruction::whatMayBeOurOwnDoingIsNotSomebodyElses_data()
{
    QTest::addColumn<Reconciliation>("found");
    QTest::addColumn<QString>("said");
    QTest::newRow("took effect") << Reconciliation::TookEffect << QString();
    QTest::newRow("changed otherwise") << Reconciliation::ChangedOtherwise << u"meanwhile"_s;
    QTest::newRow("still not known") << Reconciliation::CouldNotFetch << QString();
}

/// The answer to our own Accept was lost, and a refresh shows "accepted" before it is looked up.
void TestPreparedInstruction::whatMayBeOurOwnDoingIsNotSomebodyElses()
{
    QFETCH(Reconciliation, found);
    QFETCH(QString, said);
    m_prepared->setTarget(target());
    QCOMPARE(m_prepared->actionKey(), u"accept"_s);
    Settlement lost = settlement(Outcome::Unknown);
    m_prepared->onSettled(lost);
    PanelTarget accepted = target(1, "\"2\"");
    accepted.reservation->status = ReservationStatus::Accepted;
    m_prepared->setTarget(accepted);
    QCOMPARE(m_prepared->actionKey(), QString());
    QCOMPARE(m_prepared->happened(), QString());
    lost.reconciliation = found;
    m_prepared->onReconciled(lost);
    const QString happened = m_prepared->happened();
    QVERIFY2(said.isEmpty() ? happened.isEmpty() : happened.contains(said), qPrintable(happened));
}

QTEST_MAIN(TestPreparedInstruction)
#include "tst_preparedinstruction.moc"
