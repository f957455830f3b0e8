#include "instructions/draft.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notSetEmptyAndFalseAreThreeThings();
    void setAndClearedEqualsUntouched();
    void emptyListIsSet();
    void listOfOneEmptyValueIsTheEmptyList();
    void namesAreSorted();
    void lastValueWins();
};

void TestDraft::notSetEmptyAndFalseAreThreeThings()
{
    Draft untouched;
    Draft empty;
    empty.set(u"Muted"_s, u""_s);
    Draft no;
    no.set(u"Muted"_s, u"false"_s);
    QVERIFY(untouched != empty);
    QVERIFY(empty != no);
    QVERIFY(untouched != no);
    QVERIFY(!untouched.isSet(u"Muted"_s) && empty.isSet(u"Muted"_s) && no.isSet(u"Muted"_s));
    QVERIFY(untouched.value(u"Muted"_s).isNull());
    QVERIFY(empty.value(u"Muted"_s).isEmpty() && !empty.value(u"Muted"_s).isNull());
    QCOMPARE(no.value(u"Muted"_s), u"false"_s);
    QCOMPARE(empty.count(), 1);
}

void TestDraft::setAndClearedEqualsUntouched()
{
    Draft draft;
    draft.set(u"To"_s, u"client:alice"_s);
    draft.setList(u"StatusCallbackEvent"_s, {u"ringing"_s});
    draft.clear(u"To"_s);
    draft.clear(u"StatusCallbackEvent"_s);
    draft.clear(u"Never"_s);
    QCOMPARE(draft, Draft());
    QCOMPARE(draft.count(), 0);
}

void TestDraft::emptyListIsSet()
{
    Draft draft;
    draft.setList(u"StatusCallbackEvent"_s, {});
    QVERIFY(draft.isSet(u"StatusCallbackEvent"_s));
    QVERIFY(draft.values(u"StatusCallbackEvent"_s).isEmpty());
    QVERIFY(!draft.value(u"StatusCallbackEvent"_s).isNull());
    draft.set(u"To"_s, QString());
    QVERIFY2(!draft.value(u"To"_s).isNull(), "a null string that was set is empty, not \"not set\"");
}

void TestDraft::listOfOneEmptyValueIsTheEmptyList()
{
    Draft one;
    one.setList(u"E"_s, {u""_s});
    Draft none;
    none.setList(u"E"_s, {});
    QCOMPARE(one, none);
}

void TestDraft::namesAreSorted()
{
    Draft draft;
    for (const QString &name : {u"To"_s, u"Beep"_s, u"From"_s})
        draft.set(name, u"x"_s);
    const QStringList sorted = {u"Beep"_s, u"From"_s, u"To"_s};
    QCOMPARE(draft.setNames(), sorted);
}

void TestDraft::lastValueWins()
{
    Draft draft;
    draft.setList(u"E"_s, {u"a"_s, u"b"_s});
    QCOMPARE(draft.value(u"E"_s), u"a"_s);
    draft.set(u"E"_s, u"c"_s);
    QCOMPARE(draft.values(u"E"_s), QStringList(u"c"_s));
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
