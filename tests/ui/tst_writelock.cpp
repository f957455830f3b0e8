#include "journal/journal.h"
#include "journal/outbox.h"
#include "taskrouter/client.h"
#include "ui/widgets/banner.h"
#include "ui/window/writelock.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

Session live(const QString &title)
{
    Session session;
    session.mode = SessionMode::Live;
    session.title = title;
    return session;
}

/// A guard alone, with a clock of the test's.
struct Guarded
{
    Guarded()
    {
        guard.setClock([this] { return now; });
    }
    [[nodiscard]] QMessageBox *question() const
    {
        auto *found = window.findChild<QMessageBox *>(u"unlockQuestion"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return window.findChild<QPushButton *>(name); }

    QWidget window;
    Banner *banner = new Banner(&window);
    qint64 now = 1'000'000;
    WriteLock guard{*banner, &window};
};

} // namespace

/// Whether instructions may be sent: by whose word, and for how long.
class TestModeGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locksWhenTheMinutesAreOver();
    void minutesCountWhileTheComputerSleeps();
    void theQuestionIsForTheSessionThatItNames_data();
    void theQuestionIsForTheSessionThatItNames();
    void asksOnce();
    void saysThatNothingCanBeSentWhileAnotherWritesTheJournal();
};

void TestModeGuard::locksWhenTheMinutesAreOver()
{
    Guarded guarded;
    const Session session = live(u"Support"_s);
    guarded.guard.setSession(&session);
    guarded.guard.unlock(15);
    guarded.now += 15 * 60'000 - 1;
    guarded.guard.check();
    QVERIFY(!guarded.guard.isReadOnly());
    QSignalSpy changed(&guarded.guard, &WriteLock::changed);
    guarded.now += 1;
    guarded.guard.check();
    QVERIFY(guarded.guard.isReadOnly());
    QCOMPARE(changed.size(), 1);
    guarded.guard.unlock(0);
    guarded.now += 1'000LL * 60 * 60'000;
    guarded.guard.check();
    QVERIFY(!guarded.guard.isReadOnly()); // For the session.
}

void TestModeGuard::saysThatNothingCanBeSentWhileAnotherWritesTheJournal()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal/journal.sqlite"_s);
    auto first = std::make_unique<Journal>(path);
    QCOMPARE(first->open(), Journal::State::Writable);
    Journal journal(path);
    QCOMPARE(journal.open(), Journal::State::ReadOnly);
    Client client{Endpoint{}};
    Outbox outbox(client, journal, {}, UnwrittenPolicy::Block);
    Guarded guarded;
    Session session = live(u"Support"_s);
    session.outbox = &outbox;
    guarded.guard.setSession(&session);
    guarded.guard.unlock(0);
    const auto said = [&] { return guarded.banner->meaning(); };
    QCOMPARE(guarded.banner->word(), u"LIVE"_s);
    QVERIFY2(said().contains(u"nothing can be sent from this window"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"ring real phones"_s), qPrintable(said()));
    QVERIFY(guarded.guard.isBlocked());
    first.reset(); // This one takes over; that telephones ring now is a question of its own.
    QTRY_VERIFY(!guarded.guard.isBlocked());
    QTRY_VERIFY(guarded.guard.isReadOnly());
    QCOMPARE(guarded.banner->word(), u"READ-ONLY"_s);
    guarded.guard.unlock(0);
    QVERIFY2(said().contains(u"instructions ring real phones"_s), qPrintable(said()));
}

void TestModeGuard::minutesCountWhileTheComputerSleeps()
{
    Guarded guarded;
    const Session session = live(u"Support"_s);
    guarded.guard.setSession(&session);
    guarded.guard.unlock(15);
    QSignalSpy changed(&guarded.guard, &WriteLock::changed);
    guarded.now += 8LL * 60 * 60'000; // A night; no timer of the process has moved.
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(guarded.guard.isReadOnly());
}

void TestModeGuard::theQuestionIsForTheSessionThatItNames_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("minutes") << u"unlockMinutes"_s;
    QTest::newRow("session") << u"unlockSession"_s;
}

void TestModeGuard::theQuestionIsForTheSessionThatItNames()
{
    QFETCH(QString, button);
    Guarded guarded;
    guarded.window.show();
    Session session = live(u"Account A"_s);
    guarded.guard.setSession(&session);
    guarded.guard.ask();
    QVERIFY(guarded.question());
    QVERIFY(guarded.question()->text().contains(u"Account A"_s));
    QPushButton *answer = guarded.button(button);
    session = live(u"Account B"_s); // At the same place: the window keeps its session there.
    guarded.guard.setSession(&session);
    QVERIFY(!guarded.question());
    if (answer)
        answer->click(); // Pressed in the moment in which it went.
    QVERIFY(guarded.guard.isReadOnly());
    QTRY_VERIFY(!guarded.button(button));
    guarded.guard.ask();
    QVERIFY(guarded.question()->text().contains(u"Account B"_s));
    guarded.button(button)->click();
    QVERIFY(!guarded.guard.isReadOnly());
}

void TestModeGuard::asksOnce()
{
    Guarded guarded;
    guarded.window.show();
    const Session session = live(u"Support"_s);
    guarded.guard.setSession(&session);
    guarded.guard.ask();
    guarded.guard.ask();
    QCOMPARE(guarded.window.findChildren<QMessageBox *>(u"unlockQuestion"_s).size(), 1);
}

QTEST_MAIN(TestModeGuard)
#include "tst_writelock.moc"
