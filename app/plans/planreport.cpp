#include "planreport.h"

#include "planwords.h"

#include "reservations/plaintext.h"
#include "taskrouter/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PlanReport)
};

QString lineOf(const PlanRow &row, UtcMsecs now)
{
    QStringList what{oneLine(row.act.name)};
    if (!row.act.beside.isEmpty())
        what += oneLine(row.act.beside);
    what += row.target().toString();
    what.removeAll(QString());
    QString came = PlanWords::outcome(row, false, now);
    if (came.isEmpty() && row.verdict.legality == Legality::Refused)
        came = PlanWords::dryRun(row);
    else if (came.isEmpty())
        came = row.isWanted ? ReportTexts::tr("not sent") : ReportTexts::tr("left out");
    QString line = u"%1 — %2: %3"_s.arg(what.join(u", "_s), row.act.action, came);
    if (row.journalRow > 0 && row.sent > 0)
        line += ReportTexts::tr(" (%1)").arg(utcText(row.sent));
    return line;
}

} // namespace

QString planReport(const QString &title, const QList<PlanRow> &rows, PlanEnd end, const QString &why, UtcMsecs now)
{
    QString text = oneLine(title) + u'\n' + utcText(now) + u'\n' + PlanWords::counts(rows) + u"\n\n"_s;
    qsizetype number = 0;
    for (const PlanRow &row : rows)
        text += u"%1. "_s.arg(++number) + lineOf(row, now) + u'\n';
    const QString ended = PlanWords::end(end, why);
    return ended.isEmpty() ? text : text + u'\n' + ended + u'\n';
}

} // namespace Desk
