#include "reservations/reservationsearch.h"

#include "support/samples.h"
#include "text/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class ReservationSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWordSomewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const Reservation row = sample();
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("blanks") << u" \t "_s << true;
        QTest::newRow("part of the name") << u"nov"_s << true;
        QTest::newRow("any case") << u"ÉVA"_s << true;
        QTest::newRow("status") << u"pend"_s << true;
        QTest::newRow("two words, any order") << u"pending nováková"_s << true;
        QTest::newRow("one word of two is nowhere") << u"pending bob"_s << false;
        QTest::newRow("whole SID") << row.sid.toString() << true;
        QTest::newRow("digits of the SID") << row.sid.toString().mid(2, 6) << true;
        QTest::newRow("prefix and digits") << row.sid.toString().left(7) << true;
        QTest::newRow("other SID") << Samples::sid(SidKind::Reservation, 8).toString() << false;
        QTest::newRow("worker's SID") << row.workerSid.toString() << true;
        QTest::newRow("start of the worker's SID") << row.workerSid.toString().left(6).toLower() << true;
        QTest::newRow("task's SID is not looked at") << row.taskSid.toString() << false;
        QTest::newRow("regular expressions are text") << u".*"_s << false;
        QTest::newRow("200,000 letters") << QString(200'000, u'x') << false;
    }

    void findsEveryWordSomewhere()
    {
        QFETCH(QString, text);
        const Reservation row = sample();
        const ReservationSearch search(text);
        QTEST(search.matches(row, search.wordsBeside(searchText(row.workerName))), "found");
    }

    /// A name that many rows share is looked through once: only what is not in it is looked for in each.
    void leavesOutWhatTheNameHas()
    {
        const QString name = searchText(sample().workerName);
        QCOMPARE(ReservationSearch(u"eva nov"_s).wordsBeside(name), ReservationSearch::Words());
        QCOMPARE(ReservationSearch(u"eva pending nov"_s).wordsBeside(name), ReservationSearch::Words{1});
    }

    void findsAnUnknownStatusByItsWord()
    {
        Reservation row = sample();
        row.status = ReservationStatus::Unknown;
        row.statusWord = u"On_Hold"_s;
        QVERIFY(ReservationSearch(u"on_h"_s).matches(row, {0}));
        QVERIFY(!ReservationSearch(u"pending"_s).matches(row, {0}));
    }

    void narrowsWithEachLetterButWhereMoreIsLookedAt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("first letter") << QString() << u"a"_s << true;
        QTest::newRow("next letter") << u"agen"_s << u"agent"_s << true;
        QTest::newRow("next word") << u"agent"_s << u"agent 1"_s << true;
        QTest::newRow("a letter in front") << u"gent"_s << u"agent"_s << true;
        QTest::newRow("digits go on") << u"a7"_s << u"a7c"_s << true;
        QTest::newRow("digits become a name") << u"a"_s << u"ag"_s << true;
        QTest::newRow("one letter less") << u"agent"_s << u"agen"_s << false;
        QTest::newRow("another word") << u"agent"_s << u"bob"_s << false;
        QTest::newRow("cleared") << u"agent"_s << QString() << false;
        QTest::newRow("a word becomes a reservation's SID") << u"w"_s << u"wr"_s << false;
        QTest::newRow("a word becomes a worker's SID") << u"w"_s << u"wk"_s << false;
        QTest::newRow("digits become a worker's SID") << u"1a"_s << u"wk1a"_s << false;
        QTest::newRow("digits become the start of a SID") << u"1a"_s << u"wr1a"_s << true;
        QTest::newRow("SID goes on") << u"wk1"_s << u"wk1a"_s << true;
    }

    void narrowsWithEachLetterButWhereMoreIsLookedAt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(ReservationSearch(after).narrows(ReservationSearch(before)), "narrows");
    }

    /// Whatever is typed after whatever: where it is said to narrow, it finds nothing new.
    void findsNothingNewWhereItNarrows()
    {
        QList<Reservation> rows;
        for (quint32 number = 0; number < 200; ++number) {
            Reservation row = Samples::reservation(number, ReservationStatus(number % 9));
            row.workerName = u"Worker %1 of wk%2"_s.arg(number).arg(number, 0, 16);
            rows.append(row);
        }
        QRandomGenerator random(20261130);
        const QString letters = u"wkr017af pe "_s;
        const auto typed = [&](qsizetype most) {
            QString text;
            for (quint32 length = random.bounded(quint32(most)); length > 0; --length)
                text += letters.at(random.bounded(letters.size()));
            return text;
        };
        int narrowing = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString was = typed(6);
            const QString is = random.bounded(2) ? was + typed(3) : typed(6);
            const ReservationSearch before(was);
            const ReservationSearch after(is);
            if (!after.narrows(before))
                continue;
            ++narrowing;
            for (const Reservation &row : std::as_const(rows)) {
                const QString name = searchText(row.workerName);
                if (after.matches(row, after.wordsBeside(name)))
                    QVERIFY2(before.matches(row, before.wordsBeside(name)), qPrintable(was + u" | "_s + is));
            }
        }
        QVERIFY2(narrowing > 300, qPrintable(QString::number(narrowing)));
    }

private:
    static Reservation sample() { return Samples::reservation(7, ReservationStatus::Pending, u"Éva Nováková"_s); }
};

QTEST_GUILESS_MAIN(ReservationSearchTest)
#include "tst_reservationsearch.moc"
