#include "support/journalrows.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace JournalRows;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

} // namespace

/// What goes from the journal, by age or by size, and what never does.
class TestJournalPruning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void prunesByAgeButNeverAnOpenRow();
    void prunesBySizeButNeverAnOpenRow();
    void rowsAreWrittenWhileItPrunes();
    void saysAboutHowManyWouldGo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal/journal.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalPruning::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestJournalPruning::cleanup()
{
    m_folder.reset();
}

void TestJournalPruning::prunesByAgeButNeverAnOpenRow()
{
    qint64 now = 1'000 * Day;
    Journal journal(path());
    journal.setClock([&now] { return now; });
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 old = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(old, Outcome::Done, 1)));
    const qint64 open = journal.begin(ReservationDouble::accept(2), live(), nullptr);
    const qint64 unknown = journal.begin(ReservationDouble::accept(3), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(unknown, Outcome::Unknown, 3)));
    now += 40 * Day;
    const qint64 young = journal.begin(ReservationDouble::accept(4), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(young, Outcome::Done, 4)));
    QSignalSpy pruned(&journal, &Journal::pruned);
    journal.setBounds({30, 1LL << 30});
    QTRY_COMPARE(pruned.count(), 1);
    QCOMPARE(journal.count({}), 3);
    QCOMPARE(journal.row(old).id, 0);
    QCOMPARE(journal.row(open).id, open);
    QCOMPARE(journal.row(unknown).id, unknown);
    QCOMPARE(journal.row(young).id, young);
}

void TestJournalPruning::prunesBySizeButNeverAnOpenRow()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 open = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    Settlement settlement = settlementOf(0, Outcome::Done);
    auto answer = std::make_shared<RawAnswer>(*settlement.answer);
    answer->body = QByteArray(20'000, 'x');
    settlement.answer = answer;
    journal.setBounds({365, 1024 * 1024});
    for (int i = 2; i < 400; ++i) {
        settlement.id = journal.begin(ReservationDouble::accept(i), live(), nullptr);
        QVERIFY(settlement.id > 0);
        QVERIFY(journal.settle(settlement));
    }
    QSignalSpy finished(&journal, &Journal::pruneFinished);
    const auto removed = [&finished] {
        return std::any_of(finished.cbegin(), finished.cend(),
                           [](const QList<QVariant> &one) { return one.at(0).toLongLong() > 0; });
    };
    journal.prune();
    QTRY_VERIFY(removed());
    QTRY_VERIFY2(journal.size() <= 1024 * 1024 + 64 * 1024, qPrintable(QString::number(journal.size())));
    QCOMPARE(journal.row(open).id, open);
}

void TestJournalPruning::rowsAreWrittenWhileItPrunes()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    Settlement settlement = settlementOf(0, Outcome::Done);
    auto answer = std::make_shared<RawAnswer>(*settlement.answer);
    answer->body = QByteArray(20'000, 'x');
    settlement.answer = answer;
    for (int i = 1; i < 300; ++i) {
        settlement.id = journal.begin(ReservationDouble::accept(i), live(), nullptr);
        QVERIFY(journal.settle(settlement));
    }
    QSignalSpy finished(&journal, &Journal::pruneFinished);
    const auto removed = [&finished] {
        return std::any_of(finished.cbegin(), finished.cend(),
                           [](const QList<QVariant> &one) { return one.at(0).toLongLong() > 0; });
    };
    journal.setBounds({365, 1024 * 1024});
    QVERIFY(!removed()); // It has only begun.
    qint64 last = 0;
    int written = 0;
    while (!removed() && written < 20'000) {
        QString why;
        last = journal.begin(ReservationDouble::accept(++written), live(), &why);
        QVERIFY2(last > 0, qPrintable(why));
        QCoreApplication::processEvents();
    }
    QVERIFY(removed());
    QCOMPARE(journal.row(last).id, last);
    QCOMPARE(journal.openRowOf(ReservationDouble::accept(written).address.reservation, live()), last);
}

void TestJournalPruning::saysAboutHowManyWouldGo()
{
    qint64 now = 1'000 * Day;
    Journal journal(path());
    journal.setClock([&now] { return now; });
    QCOMPARE(journal.wouldPrune({1, 1}), 0); // Not open.
    journal.open();
    (void)journal.begin(ReservationDouble::accept(9), live(), nullptr); // Stays, however old it is.
    for (int i = 0; i < 5; ++i)
        add(journal, Outcome::Done);
    now += 40 * Day;
    add(journal, Outcome::Done, 2);
    const JournalBounds month{30, 64LL << 20};
    QCOMPARE(journal.wouldPrune({60, 64LL << 20}), 0);
    QCOMPARE(journal.wouldPrune(month), 5);
    QCOMPARE(journal.count({}), 7); // Only said.
    journal.setBounds(month);
    QTRY_COMPARE(journal.count({}), 2);
    // By size it is an estimate: never more than what may go at all.
    Settlement large = settlementOf(0, Outcome::Done, 3);
    auto answer = std::make_shared<RawAnswer>(*large.answer);
    answer->body = QByteArray(200'000, 'x');
    large.answer = answer;
    for (int i = 0; i < 12; ++i) {
        large.id = journal.begin(large.instruction, live(), nullptr);
        QVERIFY(journal.settle(large));
    }
    const qint64 gone = journal.wouldPrune({365, 1 << 20});
    QVERIFY2(gone >= 4 && gone <= 13, qPrintable(QString::number(gone)));
}

QTEST_GUILESS_MAIN(TestJournalPruning)
#include "tst_journalpruning.moc"
