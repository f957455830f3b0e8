#include "reservations/reservationsearch.h"

#include "support/samples.h"
#include "text/searchtext.h"

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

private:
    static Reservation sample() { return Samples::reservation(7, ReservationStatus::Pending, u"Éva Nováková"_s); }
};

QTEST_GUILESS_MAIN(ReservationSearchTest)
#include "tst_reservationsearch.moc"
