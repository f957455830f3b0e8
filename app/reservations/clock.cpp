#include "clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Desk {

Clock Clock::system()
{
    QElapsedTimer since;
    since.start();
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [since] { return since.msecsSinceReference() + since.elapsed(); }};
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

} // namespace Desk
