#include "text/joinedparts.h"

#include "text/isolates.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// Parts of a line that keep their order in languages from right to left.
class JoinedPartsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standAsTheyAreFromLeftToRight();
    void keepToThemselvesFromRightToLeft();
    void standBetweenTheSignsOfTheLanguage();
};

void JoinedPartsTest::standAsTheyAreFromLeftToRight()
{
    QCOMPARE(joinedParts({u"2 Offline"_s, u"5 On a call"_s}, u", "), u"2 Offline, 5 On a call"_s);
    QCOMPARE(joinedParts({u"voice"_s, u"priority 10"_s}), u"voice · priority 10"_s);
    QCOMPARE(joinedParts({}), QString());
}

/// A number belongs to the Latin name behind it, whatever stands before it.
void JoinedPartsTest::keepToThemselvesFromRightToLeft()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString text = joinedParts({u"2 Offline"_s, u"5 On a call"_s}, u", ");
    QVERIFY(text.isRightToLeft()); // As a label sees it.
    QCOMPARE(text, QString(RightToLeftMark) + FirstStrongIsolate + u"2 Offline"_s + PopIsolate + u", "_s +
                       FirstStrongIsolate + u"5 On a call"_s + PopIsolate);
    QCOMPARE(joinedParts({}), QString());
}

void JoinedPartsTest::standBetweenTheSignsOfTheLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QCOMPARE(comma() + semicolon(), u", ; "_s);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(comma() + semicolon(), u"، ؛ "_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(comma(), u"、"_s);
}

QTEST_GUILESS_MAIN(JoinedPartsTest)
#include "tst_joinedparts.moc"
