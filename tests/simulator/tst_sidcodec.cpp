#include "simulator/world/sidcodec.h"

#include <QSet>
#include <QTest>

using namespace Simulator;

namespace {

const QByteArray foreign = "WK0123456789abcdef0123456789abcdef";

} // namespace

/// Ids and SIDs, both ways: those of its own making and those of somebody else's.
class TestSidCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBothWays();
    void keepsAdoptedSids();
    void anAdoptedIdHasNoOtherSid();
    void neverMakesWhatItAdopted();
    void isTheSameForTheSameSeed();
};

void TestSidCodec::goesBothWays()
{
    const SidCodec codec(7);
    for (const Id id : {Id(0), Id(1), Id(12345), ~Id(0)}) {
        const QByteArray sid = codec.text(Kind::Worker, id);
        QCOMPARE(sid.size(), SidLength);
        QCOMPARE(codec.read(Kind::Worker, sid), std::optional(id));
        QVERIFY(!codec.read(Kind::Task, sid));
        QVERIFY(!codec.read(Kind::Task, "WT" + sid.sliced(2)));
    }
    QVERIFY(!codec.read(Kind::Worker, foreign));
}

void TestSidCodec::keepsAdoptedSids()
{
    SidCodec codec(7);
    codec.adopt(Kind::Worker, 3, foreign);
    QCOMPARE(codec.text(Kind::Worker, 3), foreign);
    QCOMPARE(codec.read(Kind::Worker, foreign), std::optional<Id>(3));
    QCOMPARE(codec.read(Kind::Worker, "WK" + foreign.sliced(2).toUpper()), std::optional<Id>(3));
    QVERIFY(!codec.read(Kind::Task, foreign));
    QVERIFY(!codec.read(Kind::Worker, foreign.chopped(1)));
    // Another kind of the same id, and other ids, are as ever.
    QCOMPARE(codec.read(Kind::Call, codec.text(Kind::Call, 3)), std::optional<Id>(3));
    QCOMPARE(codec.read(Kind::Worker, codec.text(Kind::Worker, 4)), std::optional<Id>(4));
    QByteArray appended = "x";
    codec.append(appended, Kind::Worker, 3);
    QCOMPARE(appended, 'x' + foreign);
}

void TestSidCodec::anAdoptedIdHasNoOtherSid()
{
    SidCodec codec(7);
    const QByteArray own = codec.text(Kind::Worker, 3);
    codec.adopt(Kind::Worker, 3, foreign);
    QVERIFY(!codec.read(Kind::Worker, own));
}

/// A workspace that was saved from a simulator has SIDs of this making, and the world goes on making some.
void TestSidCodec::neverMakesWhatItAdopted()
{
    const SidCodec first(1);
    SidCodec second(1);
    QSet<QByteArray> adopted;
    for (Id id = 1; id <= 200; ++id) {
        const QByteArray sid = first.text(Kind::Worker, 1000 + id);
        adopted.insert(sid);
        second.adopt(Kind::Worker, id, sid);
    }
    for (Id id = 201; id <= 2000; ++id) {
        const QByteArray made = second.text(Kind::Worker, id);
        QVERIFY(!adopted.contains(made));
        QCOMPARE(second.read(Kind::Worker, made), std::optional(id));
    }
}

void TestSidCodec::isTheSameForTheSameSeed()
{
    const auto made = [](quint64 seed) {
        SidCodec codec(seed);
        codec.adopt(Kind::Worker, 1, SidCodec(1).text(Kind::Worker, 9));
        return codec.text(Kind::Task, 50);
    };
    QCOMPARE(made(1), made(1));
    QVERIFY(made(1) != made(2));
}

QTEST_GUILESS_MAIN(TestSidCodec)
#include "tst_sidcodec.moc"
