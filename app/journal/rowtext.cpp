#include "rowtext.h"

#include "rowoutcome.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Desk {

QString answerText(const JournalRow &row)
{
    if (row.httpStatus == 0)
        return {};
    return row.code == 0 ? QString::number(row.httpStatus) : u"%1 · %2"_s.arg(row.httpStatus).arg(row.code);
}

QString lineOf(const JournalRow &row, bool isClaimed)
{
    const Address &address = row.instruction.address;
    const QString duration = row.answered ? u"%1 ms"_s.arg(row.durationMsecs) : QString();
    QStringList cells{utcStamp(row.begun),
                      row.instruction.action,
                      row.instruction.workerName.simplified(),
                      row.instruction.target().toString(),
                      address.task.toString(),
                      rowOutcomeText(rowOutcomeOf(row, isClaimed)),
                      answerText(row),
                      duration,
                      row.requestId.simplified()};
    return cells.join(u'\t');
}

QString utcStamp(UtcMsecs when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace Desk
