#include "text/fuzzyquery.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestFuzzyQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void ranksWhatWasMeantFirst_data();
    void ranksWhatWasMeantFirst();
    void marksWhatFits();
};

void TestFuzzyQuery::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("nothing fits all") << QString() << u"anything"_s << true;
    QTest::newRow("spaces alone") << u"  "_s << u"anything"_s << true;
    QTest::newRow("beginning") << u"conf"_s << u"Conference"_s << true;
    QTest::newRow("two parts") << u"conf al"_s << u"Conference: Alice Alvarez"_s << true;
    QTest::newRow("out of order") << u"al conf"_s << u"Conference: Alice Alvarez"_s << true;
    QTest::newRow("one part is not there") << u"conf bob"_s << u"Conference: Alice Alvarez"_s << false;
    QTest::newRow("inside") << u"fund"_s << u"Refund question"_s << true;
    QTest::newRow("initials") << u"gto"_s << u"Go to the next offer"_s << true;
    QTest::newRow("initials of neighbours") << u"gtn"_s << u"Go to: next offer"_s << true;
    QTest::newRow("accents") << u"zoe"_s << u"Zoë"_s << true;
    QTest::newRow("case") << u"ZOË"_s << u"zoe"_s << true;
    QTest::newRow("letters apart") << u"rfnd"_s << u"Refund"_s << true;
    QTest::newRow("letters apart over many words") << u"conf"_s << u"Scan one refund"_s << false;
    QTest::newRow("two letters apart") << u"rd"_s << u"Refund"_s << false;
    QTest::newRow("one letter inside") << u"f"_s << u"Refund"_s << true;
    QTest::newRow("one letter that is not there") << u"x"_s << u"Refund"_s << false;
    QTest::newRow("a SID's end") << u"7c20"_s << u"Refund WT0a41000000000000000000000007c20"_s << true;
}

void TestFuzzyQuery::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(FuzzyQuery(typed).score(searchText(text)).has_value(), is);
}

void TestFuzzyQuery::ranksWhatWasMeantFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning before inside") << u"fund"_s << u"Fund raising"_s << u"Refund"_s;
    QTest::newRow("word before inside") << u"question"_s << u"Refund question"_s << u"Refundquestion"_s;
    QTest::newRow("beginning before a later word") << u"al"_s << u"Alice"_s << u"Not Alice"_s;
    QTest::newRow("whole before letters apart") << u"ref"_s << u"Ask a referee"_s << u"Roughly every figure"_s;
    QTest::newRow("initials before letters apart") << u"cws"_s << u"Copy worker's SID"_s << u"Crowds"_s;
}

void TestFuzzyQuery::ranksWhatWasMeantFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyQuery query(typed);
    QVERIFY(query.score(searchText(better)).value_or(-1) > query.score(searchText(worse)).value_or(-1));
}

void TestFuzzyQuery::marksWhatFits()
{
    using Marks = QList<std::pair<qsizetype, qsizetype>>;
    QCOMPARE(FuzzyQuery(u"conf al"_s).marks(u"Conference: Alice"_s), (Marks{{0, 4}, {12, 2}}));
    // At the start of a word rather than inside one before it.
    QCOMPARE(FuzzyQuery(u"al"_s).marks(u"Dial Alice"_s), (Marks{{5, 2}}));
    QCOMPARE(FuzzyQuery(u"rfnd"_s).marks(u"Refund"_s), Marks());
}

QTEST_APPLESS_MAIN(TestFuzzyQuery)
#include "tst_fuzzyquery.moc"
