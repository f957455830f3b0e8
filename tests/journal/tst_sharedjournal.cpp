#include "support/journalrows.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace JournalRows;

namespace {

/// Another program in the middle of a change.
class Holder
{
    Q_DISABLE_COPY_MOVE(Holder)
public:
    explicit Holder(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~Holder()
    {
        QSqlDatabase::database(u"holder"_s).close();
        QSqlDatabase::removeDatabase(u"holder"_s);
    }
};

} // namespace

/// A journal that another program holds or writes: nobody waits, nothing is lost, and the next one takes over.
class TestSharedJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFileThatIsHeldIsNotWaitedFor();
    void anOutcomeWaitsForAnotherProgram();
    void aFileThatIsHeldAtTheStartIsOpenedLater();
    void secondInstanceReadsOnly();
    void theSecondTakesOverWhenTheFirstEnds();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal/journal.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSharedJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSharedJournal::cleanup()
{
    m_folder.reset();
}

void TestSharedJournal::aFileThatIsHeldIsNotWaitedFor()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    {
        const Holder holder(path());
        QString why;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(journal.begin(ReservationDouble::accept(), live(), &why), 0);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed()))); // It was 2000.
        QVERIFY2(why.contains(u"in use by another program"_s), qPrintable(why));
    }
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
    QCOMPARE(journal.count({}), 1);
}

void TestSharedJournal::anOutcomeWaitsForAnotherProgram()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 id = journal.begin(ReservationDouble::accept(), live(), nullptr);
    QSignalSpy changed(&journal, &Journal::rowChanged);
    QSignalSpy failed(&journal, &Journal::writeFailed);
    QSignalSpy released(&journal, &Journal::released);
    {
        const Holder holder(path());
        QVERIFY(journal.settle(settlementOf(id, Outcome::Done)));
        QVERIFY(journal.noteAlarm(id, u"twice"_s));
        QVERIFY(!journal.flush());
        QCOMPARE(changed.count(), 0);
        QVERIFY(journal.row(id).open);
        QVERIFY(journal.isClaimed(id)); // Nobody else takes it for unknown meanwhile.
    }
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(released.count(), 1);
    QCOMPARE(journal.row(id).outcome, Outcome::Done);
    QCOMPARE(journal.row(id).alarm, u"twice"_s);
    QVERIFY(!journal.row(id).open);
    QCOMPARE(failed.count(), 0);
}

void TestSharedJournal::aFileThatIsHeldAtTheStartIsOpenedLater()
{
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        add(journal, Outcome::Done);
    }
    Journal journal(path());
    QSignalSpy state(&journal, &Journal::stateChanged);
    {
        const Holder holder(path());
        QCOMPARE(journal.open(), Journal::State::ReadOnly);
        QVERIFY2(journal.problem().contains(u"in use"_s), qPrintable(journal.problem()));
        QCOMPARE(journal.count({}), 1); // The past can be read meanwhile.
        QVERIFY(QFileInfo(path()).dir().entryList({u"*.set-aside-*"_s}, QDir::Files).isEmpty());
    }
    QTRY_COMPARE(journal.state(), Journal::State::Writable);
    QCOMPARE(state.count(), 2);
    QCOMPARE(journal.problem(), QString());
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
}

void TestSharedJournal::secondInstanceReadsOnly()
{
    Journal first(path());
    QCOMPARE(first.open(), Journal::State::Writable);
    const qint64 id = first.begin(ReservationDouble::accept(), live(), nullptr);
    {
        Journal second(path());
        QCOMPARE(second.open(), Journal::State::ReadOnly);
        QVERIFY(second.problem().contains(u"Another window"_s));
        QString why;
        QCOMPARE(second.begin(ReservationDouble::accept(2), live(), &why), 0);
        QCOMPARE(why, second.problem());
        QVERIFY(!second.settle(settlementOf(id, Outcome::Done)));
        second.prune();
        QCOMPARE(second.row(id).id, id);
        QVERIFY(first.begin(ReservationDouble::accept(3), live(), nullptr) > 0);
        QCOMPARE(second.count({}), 2);
    }
    QVERIFY(first.settle(settlementOf(id, Outcome::Done)));
}

void TestSharedJournal::theSecondTakesOverWhenTheFirstEnds()
{
    auto first = std::make_unique<Journal>(path());
    QCOMPARE(first->open(), Journal::State::Writable);
    add(*first, Outcome::Done);
    Journal second(path());
    QSignalSpy state(&second, &Journal::stateChanged);
    QCOMPARE(second.open(), Journal::State::ReadOnly);
    // It looks again and again, and shows the past all the while.
    auto *again = second.findChild<QTimer *>(u"reopen"_s);
    again->setInterval(10);
    const QSignalSpy looked(again, &QTimer::timeout);
    QTRY_VERIFY(looked.count() >= 3);
    QCOMPARE(state.count(), 1);
    QCOMPARE(second.count({}), 1);
    QVERIFY(second.problem().contains(u"Another window"_s));
    first.reset();
    QTRY_COMPARE(second.state(), Journal::State::Writable);
    QCOMPARE(state.count(), 2);
    QCOMPARE(second.problem(), QString());
    QVERIFY(second.begin(ReservationDouble::accept(), live(), nullptr) > 0);
    Journal third(path());
    QCOMPARE(third.open(), Journal::State::ReadOnly); // It holds it now.
}

QTEST_GUILESS_MAIN(TestSharedJournal)
#include "tst_sharedjournal.moc"
