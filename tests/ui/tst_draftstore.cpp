#include "ui/instructions/draftstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtTest>

#include <sys/resource.h>

#include <csignal>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void keepsReservationsAndActionsApart();
    void writesNoSecrets();
    void savesALittleLaterByItself();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void unwritablePlaceIsSaid();
    void oldDraftsAreDropped();
    void twoProgramsKeepEachOthersDrafts();
    void ofOneDraftTheLastThatWasTypedStays();
    void fullDiskIsSaidOnceAndTriedAgain();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"deep/drafts.json"_s); }
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
    QTemporaryDir m_folder;
};

void TestDraftStore::comesBackAsItWas()
{
    Draft draft;
    draft.set(u"To"_s, u"client:\"a\"\n☎"_s);
    draft.set(u"Muted"_s, u"false"_s);
    draft.setList(u"WaitUrl"_s, {}); // Set, and empty.
    draft.setList(u"StatusCallbackEvent"_s, {u"answered"_s, u"completed"_s});
    draft.set(u"NewerThanUs"_s, u"kept"_s);
    {
        DraftStore store(*m_catalogue, path());
        store.setDraft(u"WR1"_s, u"conference"_s, draft);
    }
    const DraftStore store(*m_catalogue, path());
    QVERIFY(store.draft(u"WR1"_s, u"conference"_s) == draft);
    QVERIFY(store.problem().isEmpty());
}

void TestDraftStore::keepsReservationsAndActionsApart()
{
    DraftStore store(*m_catalogue, {});
    Draft draft;
    draft.set(u"To"_s, u"x"_s);
    store.setDraft(u"WR1"_s, u"conference"_s, draft);
    QCOMPARE(store.draft(u"WR1"_s, u"dequeue"_s).count(), 0);
    QCOMPARE(store.draft(u"WR2"_s, u"conference"_s).count(), 0);
    store.setDraft(u"WR1"_s, u"conference"_s, {});
    QCOMPARE(store.draft(u"WR1"_s, u"conference"_s).count(), 0);
}

void TestDraftStore::writesNoSecrets()
{
    Draft draft;
    draft.set(u"To"_s, u"x"_s);
    draft.set(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    {
        DraftStore store(*m_catalogue, path());
        store.setDraft(u"WR1"_s, u"conference"_s, draft);
        QVERIFY(store.draft(u"WR1"_s, u"conference"_s) == draft);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("not-a-real"));
    QCOMPARE(DraftStore(*m_catalogue, path()).draft(u"WR1"_s, u"conference"_s).setNames(), QStringList{u"To"_s});
}

void TestDraftStore::savesALittleLaterByItself()
{
    QFile::remove(path());
    DraftStore store(*m_catalogue, path());
    Draft draft;
    draft.set(u"To"_s, u"x"_s);
    store.setDraft(u"WR1"_s, u"conference"_s, draft);
    QTRY_VERIFY(QFile::exists(path()));
}

void TestDraftStore::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\0\xff{{{", 5);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\":1,\"drafts\":[{\"res");
    QTest::newRow("newer") << QByteArray("{\"format\":2,\"drafts\":[]}");
    QTest::newRow("other") << QByteArray("{\"format\":1,\"drafts\":{}}");
}

void TestDraftStore::damagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString where = folder.filePath(u"drafts.json"_s);
    QFile file(where);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        DraftStore store(*m_catalogue, where);
        QVERIFY(!store.problem().isEmpty());
        Draft draft;
        draft.set(u"To"_s, u"x"_s);
        store.setDraft(u"WR1"_s, u"conference"_s, draft);
    }
    QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    files.removeOne(u"drafts.json"_s);
    QFile aside(folder.filePath(files.constFirst()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestDraftStore::unwritablePlaceIsSaid()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DraftStore store(*m_catalogue, m_folder.filePath(u"file/drafts.json"_s));
    QSignalSpy problems(&store, &DraftStore::problemFound);
    Draft draft;
    draft.set(u"To"_s, u"x"_s);
    store.setDraft(u"WR1"_s, u"conference"_s, draft);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(store.draft(u"WR1"_s, u"conference"_s) == draft);
}

void TestDraftStore::oldDraftsAreDropped()
{
    const QString where = m_folder.filePath(u"old.json"_s);
    QFile file(where);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    file.write(
        "{\"format\":1,\"drafts\":[{\"reservation\":\"WR1\",\"action\":\"call\",\"changed\":\"2001-01-01T00:00:00Z\","
        "\"values\":{\"CallTo\":[\"x\"]}},{\"reservation\":\"WR2\",\"action\":\"call\",\"changed\":\"" +
        now.toLatin1() + "\",\"values\":{\"CallTo\":[\"x\"]}}, 7, {\"values\":[]}]}");
    file.close();
    const DraftStore store(*m_catalogue, where);
    QCOMPARE(store.draft(u"WR1"_s, u"call"_s).count(), 0);
    QCOMPARE(store.draft(u"WR2"_s, u"call"_s).count(), 1);
    QVERIFY(store.problem().isEmpty());
}

void TestDraftStore::twoProgramsKeepEachOthersDrafts()
{
    const QString where = m_folder.filePath(u"two.json"_s);
    Draft draft;
    draft.set(u"To"_s, u"x"_s);
    {
        DraftStore before(*m_catalogue, where);
        before.setDraft(u"WR1"_s, u"conference"_s, draft);
        before.setDraft(u"WR2"_s, u"conference"_s, draft);
    }
    {
        DraftStore first(*m_catalogue, where);
        DraftStore second(*m_catalogue, where);
        first.setDraft(u"WR3"_s, u"call"_s, draft);
        first.setDraft(u"WR2"_s, u"conference"_s, {}); // Taken away.
        second.setDraft(u"WR4"_s, u"dequeue"_s, draft);
    } // Both write, one after the other.
    const DraftStore after(*m_catalogue, where);
    QCOMPARE(after.draft(u"WR1"_s, u"conference"_s).count(), 1);
    QCOMPARE(after.draft(u"WR2"_s, u"conference"_s).count(), 0);
    QCOMPARE(after.draft(u"WR3"_s, u"call"_s).count(), 1);
    QCOMPARE(after.draft(u"WR4"_s, u"dequeue"_s).count(), 1);
    QVERIFY(after.problem().isEmpty());
}

void TestDraftStore::ofOneDraftTheLastThatWasTypedStays()
{
    const QString where = m_folder.filePath(u"one.json"_s);
    Draft early;
    early.set(u"To"_s, u"early"_s);
    Draft late;
    late.set(u"To"_s, u"late"_s);
    auto first = std::make_unique<DraftStore>(*m_catalogue, where);
    auto second = std::make_unique<DraftStore>(*m_catalogue, where);
    first->setDraft(u"WR1"_s, u"call"_s, early);
    const QDateTime typed = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > typed); // Times are to the millisecond.
    second->setDraft(u"WR1"_s, u"call"_s, late);
    second.reset(); // Writes before the one that was typed in first.
    first.reset();
    const DraftStore after(*m_catalogue, where);
    QCOMPARE(after.draft(u"WR1"_s, u"call"_s).values(u"To"_s), QStringList{u"late"_s});
}

/// Somebody makes room while the person looks at something else: nothing more needs to be typed.
void TestDraftStore::fullDiskIsSaidOnceAndTriedAgain()
{
    const QString where = m_folder.filePath(u"full/drafts.json"_s);
    Draft before;
    before.set(u"To"_s, u"before"_s);
    {
        DraftStore store(*m_catalogue, where);
        store.setDraft(u"WR1"_s, u"call"_s, before);
    }
    DraftStore store(*m_catalogue, where);
    QSignalSpy problems(&store, &DraftStore::problemFound);
    // No file of this process may grow beyond that, as on a full disk.
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit full = usual;
    full.rlim_cur = 10;
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    Draft typed;
    typed.set(u"To"_s, u"typed"_s);
    store.setDraft(u"WR2"_s, u"call"_s, typed);
    QTest::qWait(1200);
    typed.set(u"CallFrom"_s, u"more"_s);
    store.setDraft(u"WR2"_s, u"call"_s, typed);
    QTest::qWait(1200);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(problems.size(), 1); // Not at each try.
    QVERIFY(!problems.constFirst().constFirst().toString().isEmpty());
    QVERIFY(store.draft(u"WR2"_s, u"call"_s) == typed);
    QVERIFY(DraftStore(*m_catalogue, where).draft(u"WR1"_s, u"call"_s) == before); // What was there stays whole.
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 2, 15'000);
    QCOMPARE(problems.constLast().constFirst().toString(), QString());
    QVERIFY(store.problem().isEmpty());
    const DraftStore after(*m_catalogue, where); // As after a crash.
    QVERIFY(after.draft(u"WR1"_s, u"call"_s) == before);
    QVERIFY(after.draft(u"WR2"_s, u"call"_s) == typed);
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
