#include "simulatorrun.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
// RFC 9562: 48 bits of milliseconds, four of the version, two of the variant; the rest is random.
constexpr qsizetype RunTimeDigits = 12;
constexpr qsizetype RunDigits = 32;
constexpr QChar UuidVersion = u'7';
} // namespace

QString newSimulatorRun(qint64 now)
{
    // Of a random UUID the variant is the same, and all behind the version is random.
    const QString random = QUuid::createUuid().toString(QUuid::Id128);
    return QString::number(now, 16).rightJustified(RunTimeDigits, u'0').right(RunTimeDigits) + UuidVersion +
           random.sliced(RunTimeDigits + 1);
}

qint64 beginOfSimulatorRun(const QString &run)
{
    if (run.size() != RunDigits || run.at(RunTimeDigits) != UuidVersion)
        return 0;
    bool isNumber = false;
    const qint64 begun = run.first(RunTimeDigits).toLongLong(&isNumber, 16);
    return isNumber ? begun : 0;
}

} // namespace Desk
