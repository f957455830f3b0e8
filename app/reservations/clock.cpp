#include "clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Desk {

Clock Clock::system()
{
    QElapsedTimer since;
    since.start();
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [since] { return since.msecsSinceReference() + since.elapsed(); }};
}

Clock steppedBySeconds(const Clock &clock)
{
    struct Step
    {
        qint64 second = -1;
        UtcMsecs now = 0;
    };
    Clock stepped = clock;
    stepped.utc = [clock, step = std::make_shared<Step>()] {
        if (const qint64 second = clock.monotonic() / 1000; second != step->second)
            *step = {second, clock.utc()};
        return step->now;
    };
    return stepped;
}

bool isAnotherWorlds(qint64 skewMsecs)
{
    constexpr qint64 twoDays = 2 * 86'400'000;
    return qAbs(skewMsecs) >= twoDays;
}

namespace {

struct ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Clock)
};

} // namespace

QString elapsedText(qint64 msecs)
{
    const qint64 seconds = qMax<qint64>(0, msecs) / 1000;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    const QString tail = two(seconds % 60);
    const qint64 minutes = seconds / 60;
    if (minutes >= 10 * 24 * 60)
        return ClockWords::tr("%1 d").arg(minutes / (24 * 60));
    if (minutes >= 24 * 60)
        return ClockWords::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
    if (minutes < 60)
        return QString::number(minutes) + u':' + tail;
    return QString::number(minutes / 60) + u':' + two(minutes % 60) + u':' + tail;
}

qint64 remainingSeconds(qint64 msecs)
{
    return (qMax<qint64>(0, msecs) + 999) / 1000;
}

QString remainingText(qint64 msecs)
{
    return elapsedText(remainingSeconds(msecs) * 1000);
}

} // namespace Desk
