#include "journal/journalroles.h"
#include "journal/journaltablemodel.h"
#include "journal/rowtext.h"
#include "platform/simulatorrun.h"
#include "support/journalrows.h"
#include "support/modelmirror.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace JournalRows;

namespace {

using Column = JournalTableModel::Column;

JournalQuery withText(const QString &text)
{
    JournalQuery query;
    query.text = text;
    return query;
}

} // namespace

/// The journal as a table: newest first, in pages, and as it is while it is looked at.
class TestJournalTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsNothingOfAClosedOrEmptyJournal();
    void newestIsFirst();
    void readsAPageAtATime();
    void searchReachesTheOldestRowInTurns();
    void shortWordsLookAmongTheNames();
    void takesNewRowsAtTheTop();
    void keepsRowsThatNoLongerFitOut();
    void rowThatIsBelowThePageIsLeftToItsPage();
    void changesOneRowInPlace();
    void removesWhatWasPruned();
    void indexesSurviveRowsThatComeAndGo();
    void catchesUpWithAnotherProcess();
    void tellsWhatBecameOfEachRow_data();
    void tellsWhatBecameOfEachRow();
    void showsDatesOnlyOfOtherDays();
    void trainingHasTheTimeOfItsWorld();
    void runsOfATrainingAreToldApart();
    void copiesARowAsOneLine();

private:
    [[nodiscard]] QString shown(int row, Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalTableModel> m_model;
    std::unique_ptr<ModelMirror> m_mirror;
    qint64 m_now = 1'780'000'000'000;
};

void TestJournalTableModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_now = 1'780'000'000'000;
    m_journal->setClock([this] { return m_now; });
    m_model = std::make_unique<JournalTableModel>(*m_journal);
    m_model->setNow([this] { return m_now; });
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_mirror = std::make_unique<ModelMirror>(*m_model, QList<int>{JournalIdRole, RowOutcomeRole, SortValueRole});
}

void TestJournalTableModel::cleanup()
{
    QCOMPARE(m_mirror->difference(), QString());
    m_mirror.reset();
    m_model.reset();
    m_journal.reset();
}

void TestJournalTableModel::showsNothingOfAClosedOrEmptyJournal()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_journal->open(), Journal::State::Writable);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(m_model->at(0) == nullptr);
    QCOMPARE(m_model->rowOf(1), -1);
}

void TestJournalTableModel::newestIsFirst()
{
    m_journal->open();
    const qint64 first = add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    const qint64 second = add(*m_journal, Outcome::Refused, 2, {});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->at(0)->id, second);
    QCOMPARE(m_model->rowOf(first), 1);
    QCOMPARE(shown(1, Column::Instruction), u"Accept → Ada"_s);
    QCOMPARE(shown(0, Column::Instruction), u"Accept"_s);
    QCOMPARE(shown(0, Column::Outcome), u"refused"_s);
    QCOMPARE(shown(0, Column::Answer), u"400 · 20001"_s);
    QCOMPARE(shown(1, Column::Answer), u"200"_s);
    QCOMPARE(shown(1, Column::Duration), u"141 ms"_s);
    QCOMPARE(shown(1, Column::Reservation), u"WR00000000000000000000000000000001"_s);
    QCOMPARE(shown(1, Column::Profile), u"Front office"_s);
}

void TestJournalTableModel::readsAPageAtATime()
{
    m_journal->open();
    for (int i = 0; i < 300; ++i)
        add(*m_journal, Outcome::Done);
    JournalTableModel paged(*m_journal); // Without the tester, which asks for the next page whenever it can.
    const int page = paged.rowCount();
    QVERIFY(page >= 200 && page < 300);
    QVERIFY(paged.canFetchMore({}));
    QVERIFY(!paged.isSearching());
    paged.fetchMore({});
    QCOMPARE(paged.rowCount(), page); // Not before the next turn.
    QTRY_COMPARE(paged.rowCount(), 300);
    for (int row = 1; row < paged.rowCount(); ++row)
        QVERIFY(paged.at(row)->id < paged.at(row - 1)->id);
    QVERIFY(!paged.canFetchMore({}));
    QVERIFY(!paged.hasMore());
}

void TestJournalTableModel::searchReachesTheOldestRowInTurns()
{
    m_journal->open();
    const qint64 oldest = add(*m_journal, Outcome::Refused, 7, u"Grace Hopper"_s);
    for (int i = 0; i < 300; ++i)
        add(*m_journal, Outcome::Done);
    m_model->setQuery(withText(u"grace hopper"_s));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0)->id, oldest);
    QTRY_VERIFY(!m_model->isSearching());
    m_model->setQuery(withText(u"nobody"_s));
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 0);
}

/// Two signs are in some SID of nearly every row: short words look among the names.
void TestJournalTableModel::shortWordsLookAmongTheNames()
{
    m_journal->open();
    add(*m_journal, Outcome::Done, 1, u"Worker 08"_s);
    const qint64 wanted = add(*m_journal, Outcome::Done, 1, u"Worker 01"_s);
    const QString end = m_journal->row(wanted).instruction.address.reservation.toString().right(4);
    m_model->setQuery(withText(u"worker 01"_s));
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0)->id, wanted);
    m_model->setQuery(withText(u"200"_s));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setQuery(withText(end)); // As the window shows a SID.
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 2);
}

void TestJournalTableModel::takesNewRowsAtTheTop()
{
    m_journal->open();
    add(*m_journal, Outcome::Done);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const qint64 id = m_journal->begin(ReservationDouble::accept(2), live(), nullptr);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->at(0)->id, id);
    QCOMPARE(shown(0, Column::Outcome), u"on its way"_s);
    QCOMPARE(shown(0, Column::Answer), u"–"_s);
    QVERIFY(m_journal->settle(settlementOf(id, Outcome::Done, 2)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(0, Column::Outcome), u"applied"_s);
    QCOMPARE(reset.size(), 0);
}

void TestJournalTableModel::keepsRowsThatNoLongerFitOut()
{
    m_journal->open();
    JournalQuery query;
    query.outcomes = {Outcome::Unknown};
    m_model->setQuery(query);
    const qint64 id = m_journal->begin(ReservationDouble::accept(), live(), nullptr);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_journal->settle(settlementOf(id, Outcome::Done)));
    QCOMPARE(m_model->rowCount(), 0);
    query.outcomes = {Outcome::Done};
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 1);
    const qint64 late = m_journal->begin(ReservationDouble::accept(2), live(), nullptr);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_journal->settle(settlementOf(late, Outcome::Done, 2)));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->at(0)->id, late);
}

void TestJournalTableModel::rowThatIsBelowThePageIsLeftToItsPage()
{
    m_journal->open();
    const qint64 old = m_journal->begin(ReservationDouble::accept(7), live(), nullptr);
    for (int i = 0; i < 300; ++i)
        add(*m_journal, Outcome::Done);
    m_model->setQuery({});
    QCOMPARE(m_model->rowOf(old), -1);
    const int before = m_model->rowCount();
    QVERIFY(m_journal->settle(settlementOf(old, Outcome::Refused, 7)));
    QCOMPARE(m_model->rowCount(), before);
    m_model->readOn(1000);
    QTRY_VERIFY(!m_model->hasMore());
    QCOMPARE(m_model->rowOf(old), m_model->rowCount() - 1);
    QCOMPARE(shown(m_model->rowOf(old), Column::Outcome), u"refused"_s);
}

void TestJournalTableModel::changesOneRowInPlace()
{
    m_journal->open();
    const qint64 id = add(*m_journal, Outcome::Unknown, 1);
    add(*m_journal, Outcome::Done, 2);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Settlement settlement = settlementOf(id, Outcome::Unknown);
    settlement.reconciliation = Reconciliation::NoChangeSeen;
    QVERIFY(m_journal->reconcile(settlement, true));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(shown(1, Column::Outcome), u"no change seen"_s);
}

void TestJournalTableModel::removesWhatWasPruned()
{
    m_journal->open();
    for (int i = 0; i < 5; ++i)
        add(*m_journal, Outcome::Done);
    const qint64 open = add(*m_journal, Outcome::Unknown, 2);
    for (int i = 0; i < 5; ++i)
        add(*m_journal, Outcome::Done);
    m_now += 40LL * 24 * 60 * 60 * 1000;
    const qint64 fresh = add(*m_journal, Outcome::Done, 3);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_journal->setBounds({30, 64LL << 20});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->at(0)->id, fresh);
    QCOMPARE(m_model->at(1)->id, open);
    QCOMPARE(removed.size(), 2); // Two blocks, not ten rows.
}

void TestJournalTableModel::indexesSurviveRowsThatComeAndGo()
{
    m_journal->open();
    add(*m_journal, Outcome::Done);
    m_now += 40LL * 24 * 60 * 60 * 1000;
    const qint64 kept = add(*m_journal, Outcome::Done, 2);
    const QPersistentModelIndex index = m_model->index(m_model->rowOf(kept), 0);
    add(*m_journal, Outcome::Done, 3);
    QCOMPARE(index.row(), 1);
    QSignalSpy pruned(m_journal.get(), &Journal::pruned);
    m_journal->setBounds({30, 64LL << 20});
    QTRY_COMPARE(pruned.size(), 1);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(JournalIdRole).toLongLong(), kept);
}

void TestJournalTableModel::catchesUpWithAnotherProcess()
{
    m_journal->open();
    add(*m_journal, Outcome::Done);
    const qint64 open = m_journal->begin(ReservationDouble::accept(2), live(), nullptr);
    Journal reader(m_folder->filePath(u"journal.sqlite"_s));
    QCOMPARE(reader.open(), Journal::State::ReadOnly);
    JournalTableModel other(reader);
    new QAbstractItemModelTester(&other, QAbstractItemModelTester::FailureReportingMode::QtTest, &other);
    QCOMPARE(other.rowCount(), 2);
    // Nobody here looks after it: all that is known is that it may have left.
    QCOMPARE(other.rowOutcome(*other.at(0)), RowOutcome::Unknown);
    const qint64 version = reader.versionOnDisk();
    QCOMPARE(reader.versionOnDisk(), version);
    QSignalSpy reset(&other, &QAbstractItemModel::modelReset);
    QVERIFY(m_journal->settle(settlementOf(open, Outcome::Refused, 2)));
    const qint64 added = add(*m_journal, Outcome::Done, 3);
    QVERIFY(reader.versionOnDisk() != version);
    other.catchUp();
    QCOMPARE(other.rowCount(), 3);
    QCOMPARE(other.at(0)->id, added);
    QCOMPARE(other.rowOutcome(*other.at(1)), RowOutcome::Refused);
    QCOMPARE(reset.size(), 0);
}

void TestJournalTableModel::tellsWhatBecameOfEachRow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("reconciliation");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("claimed");
    QTest::addColumn<bool>("alarm");
    QTest::addColumn<int>("rowOutcome");
    const auto row = [](const char *name, Outcome outcome, Reconciliation said, bool answered, bool claimed, bool alarm,
                        RowOutcome rowOutcome) {
        QTest::newRow(name) << int(outcome) << int(said) << answered << claimed << alarm << int(rowOutcome);
    };
    using enum Outcome;
    using R = Reconciliation;
    row("applied", Done, R::None, true, false, false, RowOutcome::Applied);
    row("refused", Refused, R::None, true, false, false, RowOutcome::Refused);
    row("not sent", NotSent, R::None, true, false, false, RowOutcome::NotSent);
    row("sending", Unknown, R::None, false, true, false, RowOutcome::OnItsWay);
    row("left by a crash", Unknown, R::None, false, false, false, RowOutcome::Unknown);
    row("being looked up", Unknown, R::None, true, true, false, RowOutcome::Unknown);
    row("took effect", Unknown, R::TookEffect, true, false, false, RowOutcome::TookEffect);
    row("no change", Unknown, R::NoChangeSeen, true, false, false, RowOutcome::NoChangeSeen);
    row("otherwise", Unknown, R::ChangedOtherwise, true, false, false, RowOutcome::ChangedOtherwise);
    row("could not fetch", Unknown, R::CouldNotFetch, true, true, false, RowOutcome::Unknown);
    row("a world that is gone", Unknown, R::WorldEnded, false, false, false, RowOutcome::WorldEnded);
    row("twice", Done, R::None, true, false, true, RowOutcome::MaybeTwice);
}

void TestJournalTableModel::tellsWhatBecameOfEachRow()
{
    QFETCH(int, outcome);
    QFETCH(int, reconciliation);
    QFETCH(bool, answered);
    QFETCH(bool, claimed);
    QFETCH(bool, alarm);
    QFETCH(int, rowOutcome);
    JournalRow row;
    row.outcome = static_cast<Outcome>(outcome);
    row.reconciliation = static_cast<Reconciliation>(reconciliation);
    row.answered = answered;
    row.alarm = alarm ? u"written twice"_s : QString();
    QCOMPARE(int(rowOutcomeOf(row, claimed)), rowOutcome);
    QVERIFY(!rowOutcomeText(static_cast<RowOutcome>(rowOutcome)).isEmpty());
}

void TestJournalTableModel::showsDatesOnlyOfOtherDays()
{
    m_journal->open();
    add(*m_journal, Outcome::Done);
    QCOMPARE(shown(0, Column::Time), QDateTime::fromMSecsSinceEpoch(m_now).toString(u"HH:mm:ss"_s));
    const qint64 then = m_now;
    m_now += 24LL * 60 * 60 * 1000;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(then);
    QCOMPARE(shown(0, Column::Time), QLocale().toString(local, u"d MMM HH:mm"_s));
    m_now = then;
}

void TestJournalTableModel::trainingHasTheTimeOfItsWorld()
{
    m_journal->open();
    JournalOrigin training = live();
    training.training = true;
    training.profile = u"Rush hour"_s;
    training.world = u"present"_s;
    Instruction instruction = ReservationDouble::accept();
    instruction.worldTime = QDateTime({2031, 5, 4}, {14, 3, 7}).toMSecsSinceEpoch();
    QVERIFY(m_journal->begin(instruction, training, nullptr) > 0);
    const QString machine = QDateTime::fromMSecsSinceEpoch(m_now).toString(u"HH:mm:ss"_s);
    const QModelIndex time = m_model->index(0, int(Column::Time));
    QVERIFY(time.data(Qt::ToolTipRole).toString().contains(machine));
    QVERIFY(time.data(Qt::ToolTipRole).toString().contains(u"14:03:07"_s));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setWorld(training.world, [when = instruction.worldTime] { return when + 60'000; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(0, Column::Time), u"14:03:07"_s);
    QCOMPARE(shown(0, Column::Profile), u"Training · Rush hour"_s);
    QCOMPARE(m_model->index(0, int(Column::Instruction)).data(Qt::ToolTipRole), QVariant());
    m_model->setWorld(training.world, [when = instruction.worldTime] { return when + 24LL * 60 * 60 * 1000; });
    QVERIFY2(shown(0, Column::Time).endsWith(u" 14:03"_s), qPrintable(shown(0, Column::Time))); // Another day there.
    add(*m_journal, Outcome::Done);
    QCOMPARE(shown(0, Column::Time), machine);
    QCOMPARE(m_model->index(0, 0).data(Qt::ToolTipRole).toString(), utcStamp(m_now));
}

/// A scenario begins at the same time each time: by its clock its runs would stand among each other.
void TestJournalTableModel::runsOfATrainingAreToldApart()
{
    m_journal->open();
    JournalOrigin training = live();
    training.training = true;
    training.profile = u"Rush hour"_s;
    Instruction instruction = ReservationDouble::accept();
    const auto send = [&](const QString &world, int seconds) {
        training.world = world;
        instruction.worldTime = QDateTime({2031, 5, 4}, {14, 3, seconds}).toMSecsSinceEpoch();
        QVERIFY(m_journal->begin(instruction, training, nullptr) > 0);
        m_now += 60'000;
    };
    const UtcMsecs begin = m_now;
    const QString first = newSimulatorRun(begin - 2 * 60'000);
    const QString second = newSimulatorRun(begin - 60'000);
    QVERIFY(first != newSimulatorRun(begin - 2 * 60'000));
    send(u"0123456789abcdef0123456789abcdef"_s, 59); // of an earlier program
    send(first, 50);
    send(second, 40);
    send(u"present"_s, 30);
    m_model->setWorld(u"present"_s, [when = instruction.worldTime] { return when; });
    const auto machine = [begin](int minutes) {
        return QDateTime::fromMSecsSinceEpoch(begin + minutes * 60'000LL).toString(u"HH:mm:ss"_s);
    };
    const QStringList times{shown(0, Column::Time), shown(1, Column::Time), shown(2, Column::Time),
                            shown(3, Column::Time)};
    QCOMPARE(times, (QStringList{u"14:03:30"_s, machine(2), machine(1), machine(0)}));
    QCOMPARE(shown(0, Column::Profile), u"Training · Rush hour"_s);
    QCOMPARE(shown(1, Column::Profile), u"Run of %1 · Rush hour"_s.arg(machine(-1)));
    QCOMPARE(shown(2, Column::Profile), u"Run of %1 · Rush hour"_s.arg(machine(-2)));
    QCOMPARE(shown(3, Column::Profile), u"Earlier run · Rush hour"_s);
    QVERIFY(!m_model->index(0, 0).data(OtherRunRole).toBool());
    QVERIFY(m_model->index(1, 0).data(OtherRunRole).toBool());
    m_model->setWorld({}, {}); // A real account is open.
    QVERIFY(m_model->index(0, 0).data(OtherRunRole).toBool());
    QCOMPARE(shown(0, Column::Time), machine(3));
}

void TestJournalTableModel::copiesARowAsOneLine()
{
    m_journal->open();
    const qint64 id = add(*m_journal, Outcome::Refused, 3, u"A\tda\nL"_s);
    const QString line = lineOf(m_journal->row(id), false);
    QCOMPARE(line, u"2026-05-28T20:26:40.000Z\taccept\tA da L\tWR00000000000000000000000000000003\t"_s +
                       ReservationDouble::accept().address.task.toString() +
                       u"\trefused\t400 · 20001\t141 ms\tRQ00000000000000000000000000000007"_s);
}

QTEST_GUILESS_MAIN(TestJournalTableModel)
#include "tst_journaltablemodel.moc"
