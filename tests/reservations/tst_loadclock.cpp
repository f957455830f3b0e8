#include "reservations/loadclock.h"

#include "reservations/polling.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;

namespace {

/// Says what it is told to.
class FakeReply final : public Reply
{
public:
    void abort() override { setFinished(); }
};

Error limited()
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    return error;
}

} // namespace

class LoadClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentUntilSomethingComes()
    {
        FakeReply list;
        m_load.start();
        m_load.listenTo(list);
        m_now += 700;
        QCOMPARE(m_load.silentFor(), 700);
        Q_EMIT list.pageArrived();
        QCOMPARE(m_load.silentFor(), 0);
        m_now += 300;
        QCOMPARE(m_load.silentFor(), 300);
        QCOMPARE(m_load.elapsed(), 1000);
    }

    void isNotSilentWhileOneOfItsRepliesWaits()
    {
        FakeReply list;
        FakeReply task;
        m_load.start();
        m_load.listenTo(list);
        m_load.listenTo(task);
        QSignalSpy waits(&m_load, &LoadClock::waiting);
        Q_EMIT task.waiting(5'000, limited());
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits.at(0).at(0).toLongLong(), 5'000);
        m_now += 4'000;
        QCOMPARE(m_load.silentFor(), 0);
        m_now += 2'000; // a second after it was asked again
        QCOMPARE(m_load.silentFor(), 1'000);
    }

    void beginsAnewWithEachLoad()
    {
        m_load.start();
        m_now += 9'000;
        m_load.start();
        QCOMPARE(m_load.silentFor(), 0);
        QCOMPARE(m_load.elapsed(), 0);
    }

private:
    qint64 m_now = 1'000;
    Poller m_poller;
    LoadClock m_load{{[] { return UtcMsecs(0); }, [this] { return m_now; }}, m_poller};
};

QTEST_GUILESS_MAIN(LoadClockTest)
#include "tst_loadclock.moc"
