#include "timing.h"

#include "journal/outbox.h"
#include "reservations/stallmeter.h"
#include "reservations/taskwatch.h"

namespace Desk {

Q_LOGGING_CATEGORY(timingLog, "desk.timing", QtWarningMsg)

namespace {
QByteArray figure(double msecs)
{
    return QByteArray::number(msecs, 'f', 1);
}
} // namespace

void logFirstPaint(double msecs)
{
    qCDebug(timingLog, "first-paint %s", figure(msecs).constData());
}

void logTimings(const TaskWatch &watch, const Outbox &outbox, QObject *context)
{
    if (!timingLog().isDebugEnabled())
        return;
    auto *stall = new StallMeter(context);
    QObject::connect(&watch, &TaskWatch::loadingChanged, stall, [stall](bool loading) {
        if (loading)
            stall->start();
        else
            stall->stop();
    });
    QObject::connect(&watch, &TaskWatch::listCompleted, stall, [stall](qint64 rows, qint64 msecs) {
        const double longest = stall->stop();
        qCDebug(timingLog, "list-complete %lld %s", static_cast<long long>(rows),
                figure(static_cast<double>(msecs)).constData());
        qCDebug(timingLog, "longest-stall %s", figure(longest).constData());
    });
    QObject::connect(&outbox, &Outbox::sent, context,
                     [](qint64, double msecs) { qCDebug(timingLog, "sent %s", figure(msecs).constData()); });
}

} // namespace Desk
