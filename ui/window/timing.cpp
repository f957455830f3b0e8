#include "timing.h"

#include "journal/outbox.h"
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
    QObject::connect(&watch, &TaskWatch::listCompleted, context, [](qint64 rows, double msecs, double stall) {
        qCDebug(timingLog, "list-complete %lld %s", static_cast<long long>(rows), figure(msecs).constData());
        qCDebug(timingLog, "longest-stall %s", figure(stall).constData());
    });
    QObject::connect(&outbox, &Outbox::sent, context,
                     [](qint64, double msecs) { qCDebug(timingLog, "sent %s", figure(msecs).constData()); });
}

} // namespace Desk
