#include "support/crashrounds.h"

#include <QTemporaryDir>
#include <QTest>

/// Killed at any moment, the next start knows every instruction that may have left.
class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomMomentsLosesNothingAndDoublesNothing();
};

void TestCrash::killedAtRandomMomentsLosesNothingAndDoublesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    CrashRounds rounds(QStringLiteral(DESK_CRASHSENDER), folder.filePath(QStringLiteral("journal/journal.sqlite")),
                       20'261'124);
    for (int i = 0; i < 100; ++i)
        QVERIFY2(rounds.round(), qPrintable(rounds.counters().problem));
    const CrashRounds::Counters &counters = rounds.counters();
    qInfo("%d kills, %d posts, %d found unknown", counters.kills, counters.posts, counters.unknown);
    QCOMPARE(counters.lost, 0);
    QCOMPARE(counters.doubled, 0);
    QCOMPARE(counters.wronglyEnded, 0);
    // The moments were such that it could have gone wrong.
    QVERIFY(counters.posts > 20);
    QVERIFY(counters.unknown > 10);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
