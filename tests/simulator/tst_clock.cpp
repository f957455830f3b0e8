#include "simulator/world/clock.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Simulator;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAtItsSpeed();
    void standsStillWhilePaused();
    void standsFromTheFirstMomentAtSpeed0();
    void keepsItsPlaceWhenTheSpeedChanges();
    void keepsSpeedInItsBorders();
    void jumpsForwardOnly();
    void doesNotFollowARealClockThatGoesBack();
    void saysWhenToWake();
    void neverWakesTooEarly_data();
    void neverWakesTooEarly();
};

void TestClock::runsAtItsSpeed()
{
    const VirtualClock clock(1'000'000, 500, 10);
    QCOMPARE(clock.at(500), Time(1'000'000));
    QCOMPARE(clock.at(600), Time(1'001'000));
    QCOMPARE(clock.speed(), 10.0);
    QVERIFY(!clock.isPaused());
}

void TestClock::standsStillWhilePaused()
{
    VirtualClock clock(0, 0);
    clock.pause(100);
    QVERIFY(clock.isPaused());
    QCOMPARE(clock.at(100'000), Time(100));
    QCOMPARE(clock.realUntil(200, 100'000), qint64(-1));
    clock.resume(100'000);
    QCOMPARE(clock.at(100'050), Time(150));
}

void TestClock::standsFromTheFirstMomentAtSpeed0()
{
    // A busy machine that takes its time between two lines of the start must not move it: the same seed, the same
    // bytes.
    VirtualClock clock(1'000'000, 500, 0);
    QVERIFY(clock.isPaused());
    QCOMPARE(clock.at(60'500), Time(1'000'000));
    clock.resume(60'500);
    QCOMPARE(clock.at(60'600), Time(1'000'100));
}

void TestClock::keepsItsPlaceWhenTheSpeedChanges()
{
    VirtualClock clock(0, 0);
    clock.setSpeed(60, 1000);
    QCOMPARE(clock.at(1000), Time(1000));
    QCOMPARE(clock.at(2000), Time(61'000));
    clock.setSpeed(0.1, 2000);
    QCOMPARE(clock.at(3000), Time(61'100));
}

void TestClock::keepsSpeedInItsBorders()
{
    VirtualClock clock(0, 0);
    clock.setSpeed(1000, 0);
    QCOMPARE(clock.speed(), VirtualClock::FastestSpeed);
    clock.setSpeed(-3, 0);
    QCOMPARE(clock.speed(), VirtualClock::SlowestSpeed);
    clock.setSpeed(std::numeric_limits<double>::quiet_NaN(), 0);
    QCOMPARE(clock.speed(), VirtualClock::SlowestSpeed);
}

void TestClock::jumpsForwardOnly()
{
    VirtualClock clock(1000, 0);
    clock.pause(0);
    clock.jumpTo(5000, 10);
    QCOMPARE(clock.at(20), Time(5000));
    clock.jumpTo(2000, 20);
    QCOMPARE(clock.at(20), Time(5000));
    QVERIFY(clock.isPaused());
}

void TestClock::doesNotFollowARealClockThatGoesBack()
{
    VirtualClock clock(0, 1000);
    QCOMPARE(clock.at(500), Time(0));
    clock.pause(3000);
    clock.resume(2000);
    QCOMPARE(clock.at(2000), Time(2000));
}

void TestClock::saysWhenToWake()
{
    const VirtualClock clock(0, 0, 2);
    QCOMPARE(clock.realUntil(1000, 0), qint64(500));
    QCOMPARE(clock.realUntil(1000, 400), qint64(100));
    QCOMPARE(clock.realUntil(1000, 700), qint64(0));
}

void TestClock::neverWakesTooEarly_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.1, 0.3, 0.7, 1.0, 1.5, 3.3, 7.0, 59.9, 60.0})
        QTest::addRow("%g", speed) << speed;
}

void TestClock::neverWakesTooEarly()
{
    QFETCH(const double, speed);
    const VirtualClock clock(12'345, 77, speed);
    for (Time when = 12'345; when < 13'345; when += 13) {
        const qint64 wait = clock.realUntil(when, 77);
        QVERIFY(clock.at(77 + wait) >= when);
        QVERIFY(wait == 0 || clock.at(77 + wait - 1) < when);
    }
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
