#include "support/crashrounds.h"

#include <QTemporaryDir>
#include <QTest>

/// Killed at any moment, the next start knows every instruction that may have left (R14).
class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r14_killedAtRandomMomentsLosesNothingAndDoublesNothing();
};

void TestCrash::r14_killedAtRandomMomentsLosesNothingAndDoublesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    CrashRounds rounds(QStringLiteral(DESK_CRASHSENDER), folder.filePath(QStringLiteral("journal/journal.sqlite")),
                       20'261'124);
    for (int i = 0; i < 100; ++i)
        QVERIFY2(rounds.round(), qPrintable(rounds.tally().problem));
    const CrashRounds::Tally &tally = rounds.tally();
    qInfo("%d kills, %d posts, %d found unknown", tally.kills, tally.posts, tally.unknown);
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.doubled, 0);
    QCOMPARE(tally.wronglyEnded, 0);
    // The moments were such that it could have gone wrong.
    QVERIFY(tally.posts > 20);
    QVERIFY(tally.unknown > 10);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
