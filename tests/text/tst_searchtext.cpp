#include "text/searchtext.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesForTheSameWhatPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("case") << u"Grace HOPPER"_s << u"hopper"_s << true;
        QTest::newRow("composed, typed apart") << u"Caf\u00e9"_s << u"cafe\u0301"_s << true;
        QTest::newRow("apart, typed composed") << u"Cafe\u0301"_s << u"caf\u00e9"_s << true;
        QTest::newRow("no accent typed") << u"Zo\u00eb"_s << u"zoe"_s << true;
        QTest::newRow("an accent typed") << u"Zoe"_s << u"ZO\u00cb"_s << true;
        QTest::newRow("two accents in another order") << u"\u1ead"_s << u"a\u0302\u0323"_s << true;
        QTest::newRow("sharp s") << u"Stra\u00dfe"_s << u"strasse"_s << true;
        QTest::newRow("sharp s typed") << u"STRASSE"_s << u"stra\u00dfe"_s << true;
        QTest::newRow("capital sharp s") << u"STRA\u1e9eE"_s << u"strasse"_s << true;
        QTest::newRow("stroke") << u"\u0141\u00f3d\u017a"_s << u"lodz"_s << true;
        QTest::newRow("slashed o") << u"S\u00f8ren"_s << u"soren"_s << true;
        QTest::newRow("ligature") << u"o\ufb03ce"_s << u"office"_s << true;
        QTest::newRow("wide letters") << u"\uff21\uff22\uff23"_s << u"abc"_s << true;
        QTest::newRow("dotted capital i") << u"\u0130zmir"_s << u"izmir"_s << true;
        QTest::newRow("dotless i") << u"I\u015f\u0131k"_s << u"isik"_s << true;
        QTest::newRow("final sigma") << u"\u039f\u03b4\u03cc\u03c2"_s << u"\u03bf\u03b4\u03bf\u03c3"_s << true;
        QTest::newRow("Cyrillic") << u"\u0414\u043c\u0438\u0442\u0440\u0438\u0439"_s
                                  << u"\u0434\u043c\u0438\u0442\u0440\u0438\u0439"_s << true;
        QTest::newRow("Han") << u"\u738b\u5c0f\u660e"_s << u"\u5c0f\u660e"_s << true;
        QTest::newRow("kana apart") << u"\u304b\u3099"_s << u"\u304c"_s << true;
        QTest::newRow("a kana's mark counts") << u"\u304b"_s << u"\u304c"_s << false;
        QTest::newRow("vowel signs count") << u"\u0e19\u0e49\u0e33"_s << u"\u0e19\u0e34"_s << false;
        QTest::newRow("beyond the first plane") << u"\U0001d400da"_s << u"ada"_s << true;
        QTest::newRow("another word") << u"Zo\u00eb"_s << u"zoa"_s << false;
        QTest::newRow("nothing typed") << u"Ada"_s << u""_s << true;
        QTest::newRow("in nothing") << u""_s << u"a"_s << false;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) + u"da"_s << u"da"_s << true;
    }

    void takesForTheSameWhatPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(containsSearchText(text, searchText(typed)), found);
    }

    void findsPlacesInTheTextAsItIs()
    {
        const QString text = u"Zo\u00eb, zoe\u0301, ZOE and stra\u00dfe"_s;
        QCOMPARE(searchTextPositions(text, searchText(u"zoe"_s)), (QList<qsizetype>{0, 5, 11}));
        QCOMPARE(searchTextPositions(text, searchText(u"strasse"_s)), QList<qsizetype>{text.indexOf(u"stra")});
        QCOMPARE(searchTextPositions(u"aaaa"_s, u"aa"_s), (QList<qsizetype>{0, 2}));
        QVERIFY(searchTextPositions(text, {}).isEmpty());
    }

    // A long text is read in pieces: nothing is lost or found twice where they meet.
    void findsPlacesInALongText()
    {
        for (const QString &filler : {u"x"_s, u"\u00e4"_s}) {
            QString text;
            QList<qsizetype> places;
            for (int i = 0; i < 40; ++i) {
                text += filler.repeated(8'190);
                places.append(text.size());
                text += u"Zo\u00eb"_s;
            }
            QCOMPARE(searchTextPositions(text, u"zoe"_s), places);
        }
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
