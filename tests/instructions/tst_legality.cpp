#include "instructions/catalogue.h"
#include "instructions/legality.h"

#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A target about which everything is known and nothing is in the way but, perhaps, its status.
Target goodTarget(const QString &status)
{
    Target target;
    target.reservationSid = u"WR"_s + QString(32, u'0');
    target.reservationStatus = status;
    target.workerName = u"Alice"_s;
    target.workerContactUri = u"client:alice"_s;
    target.taskAttributes = QSet<QString>{u"call_sid"_s, u"from"_s, u"conference"_s};
    return target;
}

} // namespace

class TestLegality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDecidedByTheStatus_data();
    void isDecidedByTheStatus();
    void saysWhyInOneSentence();
    void unknownStatusRefusesEveryAction();
    void missingTaskAttributeRefuses_data();
    void missingTaskAttributeRefuses();
    void outboundTaskNeedsNoCallSid();
    void unknownTaskAttributesAreDoubtful();
    void workerWithoutAddressIsDoubtful();
    void missingAttributeOutweighsMissingAddress();
    void afterAPlainAcceptThereIsNoConference();
};

void TestLegality::isDecidedByTheStatus_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("legalIn");
    QTest::addColumn<int>("code");
    const QStringList pending = {u"pending"_s};
    const QStringList accepted = {u"accepted"_s};
    QTest::newRow("accept") << u"accept"_s << pending << 20001;
    QTest::newRow("reject") << u"reject"_s << pending << 20001;
    QTest::newRow("conference") << u"conference"_s << pending << 40136;
    QTest::newRow("dequeue") << u"dequeue"_s << pending << 40135;
    QTest::newRow("call") << u"call"_s << pending << 40114;
    QTest::newRow("redirect") << u"redirect"_s << pending << 40123;
    QTest::newRow("supervise") << u"supervise"_s << accepted << 40146;
    QTest::newRow("wrapup") << u"wrapup"_s << accepted << 20001;
    QTest::newRow("complete") << u"complete"_s << QStringList{u"accepted"_s, u"wrapping"_s} << 20001;
}

void TestLegality::isDecidedByTheStatus()
{
    QFETCH(QString, action);
    QFETCH(QStringList, legalIn);
    QFETCH(int, code);
    const auto catalogue = Catalogue::builtIn();
    for (const QString &status : catalogue->updateParameter(u"ReservationStatus")->values) {
        const Verdict verdict = legalityOf(*catalogue->action(action), goodTarget(status));
        if (legalIn.contains(status)) {
            QVERIFY2(verdict.legality == Legality::Allowed, qPrintable(status + verdict.reason));
            QVERIFY(verdict.reason.isEmpty());
            QCOMPARE(verdict.code, 0);
        } else {
            QVERIFY2(verdict.legality == Legality::Refused, qPrintable(status));
            QCOMPARE(verdict.code, code);
            QVERIFY2(verdict.reason.contains(u"(%1)"_s.arg(code)), qPrintable(verdict.reason));
        }
    }
}

void TestLegality::saysWhyInOneSentence()
{
    const auto catalogue = Catalogue::builtIn();
    QCOMPARE(legalityOf(*catalogue->action(u"supervise"), goodTarget(u"pending"_s)).reason,
             u"Supervise needs an accepted reservation (40146)."_s);
}

void TestLegality::unknownStatusRefusesEveryAction()
{
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions()) {
        for (const QString &status : {u"paused"_s, u""_s, u"Pending"_s, u"pending "_s, u"%1<b>"_s}) {
            const Verdict verdict = legalityOf(action, goodTarget(status));
            QCOMPARE(verdict.legality, Legality::Refused);
            QVERIFY2(verdict.reason.contains(status), qPrintable(verdict.reason));
            QCOMPARE(verdict.code, 0);
        }
    }
}

// Nobody made one as far as is known: a warning, for somebody else may have, and call it by another name.
void TestLegality::afterAPlainAcceptThereIsNoConference()
{
    const auto catalogue = Catalogue::builtIn();
    const Action &supervise = *catalogue->action(u"supervise");
    Target target = goodTarget(u"accepted"_s);
    target.taskAttributes = QSet<QString>{u"call_sid"_s, u"from"_s};
    const Verdict verdict = legalityOf(supervise, target);
    QCOMPARE(verdict.legality, Legality::Doubtful);
    QVERIFY(verdict.unlikely);
    QVERIFY2(verdict.reason.contains("after a plain accept there is none"_L1), qPrintable(verdict.reason));
    QCOMPARE(legalityOf(*catalogue->action(u"complete"), target), Verdict());
    target.conferenceSent = true;
    QCOMPARE(legalityOf(supervise, target), Verdict());
    target.conferenceSent = false;
    for (const QString &name : {u"conference"_s, u"conference_sid"_s}) {
        target.taskAttributes = QSet<QString>{u"from"_s, name};
        QCOMPARE(legalityOf(supervise, target), Verdict());
    }
    target.taskAttributes = QSet<QString>{u"call_sid"_s}; // What is surely refused weighs more.
    QCOMPARE(legalityOf(supervise, target).code, 40148);
}

void TestLegality::missingTaskAttributeRefuses_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("conference") << u"conference"_s << u"pending"_s << 40142;
    QTest::newRow("dequeue") << u"dequeue"_s << u"pending"_s << 40140;
    QTest::newRow("supervise") << u"supervise"_s << u"accepted"_s << 40148;
}

void TestLegality::missingTaskAttributeRefuses()
{
    QFETCH(QString, action);
    QFETCH(QString, status);
    QFETCH(int, code);
    const auto catalogue = Catalogue::builtIn();
    Target target = goodTarget(status);
    target.taskAttributes = QSet<QString>{u"name"_s};
    const Verdict verdict = legalityOf(*catalogue->action(action), target);
    QCOMPARE(verdict.legality, Legality::Refused);
    QCOMPARE(verdict.code, code);
    for (const auto *other : {u"accept", u"reject", u"call", u"redirect"}) {
        target.reservationStatus = u"pending"_s;
        QCOMPARE(legalityOf(*catalogue->action(QStringView(other)), target).legality, Legality::Allowed);
    }
}

void TestLegality::outboundTaskNeedsNoCallSid()
{
    const auto catalogue = Catalogue::builtIn();
    Target target = goodTarget(u"pending"_s);
    target.taskAttributes = QSet<QString>{u"outbound_to"_s};
    QCOMPARE(legalityOf(*catalogue->action(u"conference"), target).legality, Legality::Allowed);
    QCOMPARE(legalityOf(*catalogue->action(u"dequeue"), target).legality, Legality::Refused);
}

void TestLegality::unknownTaskAttributesAreDoubtful()
{
    const auto catalogue = Catalogue::builtIn();
    Target target = goodTarget(u"pending"_s);
    target.taskAttributes.reset();
    const Verdict verdict = legalityOf(*catalogue->action(u"conference"), target);
    QCOMPARE(verdict.legality, Legality::Doubtful);
    QCOMPARE(verdict.code, 40142);
    QVERIFY(verdict.reason.contains("call_sid"_L1));
    QCOMPARE(legalityOf(*catalogue->action(u"accept"), target).legality, Legality::Allowed);
}

void TestLegality::workerWithoutAddressIsDoubtful()
{
    const auto catalogue = Catalogue::builtIn();
    Target target = goodTarget(u"pending"_s);
    target.workerContactUri = u""_s;
    const Verdict verdict = legalityOf(*catalogue->action(u"conference"), target);
    QCOMPARE(verdict.legality, Legality::Doubtful);
    QCOMPARE(verdict.code, 40137);
    QCOMPARE(legalityOf(*catalogue->action(u"call"), target).code, 40110);
    QCOMPARE(legalityOf(*catalogue->action(u"dequeue"), target).code, 40131);
    QCOMPARE(legalityOf(*catalogue->action(u"redirect"), target).legality, Legality::Allowed);
    target.workerContactUri.reset();
    QCOMPARE(legalityOf(*catalogue->action(u"conference"), target).legality, Legality::Allowed);
}

void TestLegality::missingAttributeOutweighsMissingAddress()
{
    const auto catalogue = Catalogue::builtIn();
    Target target = goodTarget(u"pending"_s);
    target.workerContactUri = u""_s;
    target.taskAttributes = QSet<QString>();
    QCOMPARE(legalityOf(*catalogue->action(u"conference"), target).code, 40142);
    QCOMPARE(legalityOf(*catalogue->action(u"conference"), target).legality, Legality::Refused);
}

QTEST_GUILESS_MAIN(TestLegality)
#include "tst_legality.moc"
