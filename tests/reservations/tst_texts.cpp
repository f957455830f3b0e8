// The small functions that make text for people out of values: times, single lines, what attributes say.

#include "reservations/attributes.h"
#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "reservations/stallmeter.h"
#include "support/samples.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <ctime>

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

    void whatIsLeftIsOverAtZero()
    {
        QCOMPARE(remainingText(-5'000), u"0:00"_s);
        QCOMPARE(remainingText(0), u"0:00"_s);
        QCOMPARE(remainingText(1), u"0:01"_s);
        QCOMPARE(remainingText(1'000), u"0:01"_s);
        QCOMPARE(remainingText(59'001), u"1:00"_s);
        QCOMPARE(remainingSeconds(59'001), 60);
    }

    void aShownClockStandsForASecond()
    {
        UtcMsecs utc = Samples::Start;
        qint64 monotonic = 5'000;
        const Clock shown = steppedBySeconds({[&utc] { return utc; }, [&monotonic] { return monotonic; }});
        const Clock same = shown; // in another pane
        QCOMPARE(shown.utc(), Samples::Start);
        utc += 700; // and something is painted again
        monotonic += 700;
        QCOMPARE(same.utc(), Samples::Start);
        QCOMPARE(shown.utc(), Samples::Start);
        utc += 301;
        monotonic += 301;
        QCOMPARE(shown.utc(), Samples::Start + 1001);
        utc += 600'000; // the trainer turned it
        monotonic += 1'000;
        QCOMPARE(same.utc(), Samples::Start + 601'001);
    }

    void tellsAMomentWithItsDateWhereItIsNotToday()
    {
        QCOMPARE(timeText(0, Samples::Start), QString());
        QCOMPARE(timeText(Samples::Start, Samples::Start), u"10:50:02"_s);
        const qint64 day = 86'400'000;
        QCOMPARE(timeText(Samples::Start - day, Samples::Start), u"13 May 10:50"_s);
        QCOMPARE(timeText(Samples::Start + 4 * day, Samples::Start), u"18 May 10:50"_s);
        QCOMPARE(timeText(Samples::Start - 365 * day, Samples::Start), u"14 May 2025 10:50"_s);
        QCOMPARE(utcText(Samples::Start), u"2026-05-14 10:50:02 UTC"_s);
        QCOMPARE(utcText(0), QString());
    }

    void writesATimeAsTheLanguageDoesAndInFigures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, const QString &text) {
            QTest::newRow(language) << QString::fromLatin1(language) << text;
        };
        row("en_GB", u"10:50:02"_s);
        row("en_US", u"10:50:02 AM"_s);
        row("de_DE", u"10:50:02"_s);
        row("es_ES", u"10:50:02"_s);
        row("fr_FR", u"10:50:02"_s);
        row("pt_BR", u"10:50:02"_s);
        row("ja_JP", u"10:50:02"_s); // Its long format has words: 10時50分02秒
        row("ar_EG", QLocale(u"ar_EG"_s).toString(QTime(10, 50, 2), u"h:mm:ss AP"_s));
    }

    void writesATimeAsTheLanguageDoesAndInFigures()
    {
        QFETCH(QString, language);
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(language));
        QTEST(timeText(Samples::Start, Samples::Start), "text");
    }

    void tellsWhichHourItIsWhereTheClockRepeatsOne_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("text"); // seen on the same day
        const auto row = [](const char *name, const char *zone, int month, int day, int hour, int minute,
                            const QString &text) {
            QTest::newRow(name) << QByteArray(zone) << QDateTime({2026, month, day}, {hour, minute}, Qt::UTC) << text;
        };
        row("before it", "Europe/Berlin", 10, 24, 23, 59, u"01:59:00"_s);
        row("the first time", "Europe/Berlin", 10, 25, 0, 0, u"02:00:00 UTC+2"_s);
        row("at the end of the first", "Europe/Berlin", 10, 25, 0, 59, u"02:59:00 UTC+2"_s);
        row("the second time", "Europe/Berlin", 10, 25, 1, 0, u"02:00:00 UTC+1"_s);
        row("after it", "Europe/Berlin", 10, 25, 2, 0, u"03:00:00"_s);
        row("the hour that is left out", "Europe/Berlin", 3, 29, 1, 0, u"03:00:00"_s);
        row("before that", "Europe/Berlin", 3, 29, 0, 59, u"01:59:00"_s);
        row("half an hour's zone", "America/St_Johns", 11, 1, 4, 0, u"01:30:00 UTC-2:30"_s);
        row("its second time", "America/St_Johns", 11, 1, 5, 0, u"01:30:00 UTC-3:30"_s);
        row("half an hour's change", "Australia/Lord_Howe", 4, 4, 14, 45, u"01:45:00 UTC+11"_s);
        row("no change at all", "UTC", 10, 25, 1, 0, u"01:00:00"_s);
    }

    void tellsWhichHourItIsWhereTheClockRepeatsOne()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, moment);
        const QByteArray usual = qgetenv("TZ");
        const auto back = qScopeGuard([&usual] {
            qputenv("TZ", usual);
            tzset();
        });
        qputenv("TZ", zone);
        tzset();
        const UtcMsecs when = moment.toMSecsSinceEpoch();
        QTEST(timeText(when, when), "text");
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
        QTest::newRow("isolates of a sentence") << u"a \u2068b\u2069"_s << u"a \u2068b\u2069"_s;
        QTest::newRow("isolates the wrong way round") << u"a\u2069b\u2068"_s << u"a\ufffdb\ufffd"_s;
        QTest::newRow("an isolate without end") << u"a\u2068b"_s << u"a\ufffdb"_s;
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
        while (away.elapsed() < 200) {
        }
        const double first = meter.stop();
        QVERIFY(first >= 200);
        meter.start(); // anew
        const double after = meter.stop();
        QVERIFY(after < first);
        QCOMPARE(meter.stop(), after); // a second stop changes nothing
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
