// The small functions that make text for people out of values: times, single lines, what attributes say.

#include "reservations/attributes.h"
#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "reservations/stallmeter.h"
#include "support/samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsASpanToTheSecond_data()
    {
        QTest::addColumn<qint64>("msecs");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0:00"_s;
        QTest::newRow("almost a second") << qint64(999) << u"0:00"_s;
        QTest::newRow("seconds") << qint64(16'000) << u"0:16"_s;
        QTest::newRow("minutes") << qint64(725'000) << u"12:05"_s;
        QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
        QTest::newRow("almost a day") << qint64(86'399'000) << u"23:59:59"_s;
        QTest::newRow("a day") << qint64(86'400'000) << u"1 d 0 h"_s;
        QTest::newRow("days") << qint64(360'000'000) << u"4 d 4 h"_s;
        QTest::newRow("many days") << qint64(864'000'000) << u"10 d"_s;
        QTest::newRow("clocks that differ") << qint64(-5'000) << u"0:00"_s;
    }

    void tellsASpanToTheSecond()
    {
        QFETCH(qint64, msecs);
        QTEST(elapsedText(msecs), "text");
    }

    void tellsAMomentWithItsDateWhereItIsNotToday()
    {
        QCOMPARE(timeText(0, Samples::Start), QString());
        QCOMPARE(timeText(Samples::Start, Samples::Start), u"10:50:02"_s);
        const QString yesterday = timeText(Samples::Start - 86'400'000, Samples::Start);
        QVERIFY2(yesterday.endsWith("10:50:02"_L1) && yesterday.contains("13"_L1), qPrintable(yesterday));
        QCOMPARE(utcText(Samples::Start), u"2026-05-14 10:50:02 UTC"_s);
        QCOMPARE(utcText(0), QString());
    }

    void makesOneHarmlessLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("accents stay") << u"E\u0301va"_s << u"E\u0301va"_s;
        QTest::newRow("controls") << u"a\x1b[31m\x7f"_s << u"a\u241b[31m\u2421"_s;
        QTest::newRow("C1 control") << u"a\u0085b"_s << u"a\ufffdb"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\u2424b"_s;
        QTest::newRow("isolates") << u"a\u2066b\u2069"_s << u"a\ufffdb\ufffd"_s;
        QTest::newRow("256 fit") << QString(256, u'x') << QString(256, u'x');
        QTest::newRow("257 do not") << QString(257, u'x') << QString(256, u'x') + u'…';
        QTest::newRow("no half of a pair at the cut") << QString(255, u'x') + u"📞y"_s << QString(255, u'x') + u'…';
    }

    void makesOneHarmlessLine()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
    }

    void readsKeysOfAttributes()
    {
        QCOMPARE(attributeKeys(u"{\"a\":1,\"b\":{\"c\":2}}"_s), std::optional(QSet<QString>{u"a"_s, u"b"_s}));
        QCOMPARE(attributeKeys(u"{}"_s), std::optional(QSet<QString>{}));
        for (const QString &broken : {QString(), u"[]"_s, u"{"_s, u"7"_s, QString(100'000, u'[')})
            QVERIFY(!attributeKeys(broken));
    }

    void readsTheContactOfAWorker()
    {
        QCOMPARE(contactUri(u"{\"contact_uri\":\"client:ann\"}"_s), std::optional(u"client:ann"_s));
        QCOMPARE(contactUri(u"{\"contact_uri\":7}"_s), std::optional(QString(u""_s)));
        QCOMPARE(contactUri(u"{}"_s), std::optional(QString(u""_s)));
        QVERIFY(!contactUri(u"nonsense"_s));
    }

    void noticesThatAThreadWasAway()
    {
        StallMeter meter;
        meter.start();
        QElapsedTimer away;
        away.start();
        while (away.elapsed() < 30) {
        }
        QVERIFY(meter.stop() >= 30);
        meter.start(); // anew
        const double after = meter.stop();
        QVERIFY(after >= 0);
        QCOMPARE(meter.stop(), after); // a second stop changes nothing
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
