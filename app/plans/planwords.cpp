#include "planwords.h"

#include "reservations/clock.h"
#include "reservations/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk::PlanWords {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PlanWords)
};

constexpr qsizetype longestVersion = 24;

QString shownVersion(const QByteArray &etag)
{
    return QString::fromLatin1(etag.left(longestVersion)).remove(u'"');
}

/// "400 · 20001"
QString answerOf(const PlanRow &row)
{
    if (row.httpStatus == 0)
        return {};
    return row.code == 0 ? u' ' + QString::number(row.httpStatus) : u" %1 · %2"_s.arg(row.httpStatus).arg(row.code);
}

QString withWhy(const QString &text, const QString &why)
{
    return why.isEmpty() ? text : PlanTexts::tr("%1: %2").arg(text, why);
}

/// What was found out about a row whose outcome was unknown.
QString lookedUp(const PlanRow &row)
{
    switch (row.reconciliation) {
    case Reconciliation::None:
        return PlanTexts::tr("unknown: it is being looked up");
    case Reconciliation::TookEffect:
        return PlanTexts::tr("unknown at first; it did take effect");
    case Reconciliation::NoChangeSeen:
        return PlanTexts::tr("unknown at first; no change is seen");
    case Reconciliation::ChangedOtherwise:
        return PlanTexts::tr("unknown at first; something else changed it");
    case Reconciliation::CouldNotFetch:
        return PlanTexts::tr("still unknown: it cannot be fetched");
    case Reconciliation::WorldEnded:
        return PlanTexts::tr("never known: the simulator was stopped");
    }
    return {};
}

qsizetype count(const QList<PlanRow> &rows, bool (*is)(const PlanRow &))
{
    return std::count_if(rows.cbegin(), rows.cend(), is);
}

bool wasSent(const PlanRow &row)
{
    return row.journalRow > 0;
}

bool isToSend(const PlanRow &row)
{
    return row.isNext() || row.state == PlanRowState::Looking || row.state == PlanRowState::Sending;
}

} // namespace

QString moved(const Baseline &then, const Baseline &now)
{
    if (then.statusText != now.statusText)
        return PlanTexts::tr("moved: it was %1 and is %2").arg(oneLine(then.statusText), oneLine(now.statusText));
    if (!then.etag.isEmpty() && then.etag != now.etag)
        return PlanTexts::tr("moved: version %1 → %2").arg(shownVersion(then.etag), shownVersion(now.etag));
    return PlanTexts::tr("moved: it was changed meanwhile");
}

QString objection(const SendAnswer &answer)
{
    switch (answer.objection) {
    case SendObjection::ReadOnly:
        return answer.why.isEmpty() ? PlanTexts::tr("Read-only: nothing can be sent.") : answer.why;
    case SendObjection::RateLimited:
        return PlanTexts::tr("TaskRouter asked to wait; sending is possible again in %1.")
            .arg(remainingText(answer.waitMsecs));
    case SendObjection::NotWritable:
        return answer.why.isEmpty() ? PlanTexts::tr("The journal cannot be written.") : answer.why;
    case SendObjection::InFlight:
    case SendObjection::Comparing:
        return PlanTexts::tr("another instruction to it is on its way");
    case SendObjection::OutcomeUnknown:
    case SendObjection::LookUpRefused:
        return PlanTexts::tr("what became of an earlier instruction to it is not known");
    case SendObjection::NoReservation:
        return PlanTexts::tr("its state cannot be read");
    case SendObjection::Illegal:
    case SendObjection::Invalid:
        return answer.why;
    case SendObjection::None:
    case SendObjection::Moved:
    case SendObjection::Composing:
    case SendObjection::NothingChosen:
    case SendObjection::Ended:
    case SendObjection::OtherReservation:
    case SendObjection::OtherAction:
    case SendObjection::FormChanged:
        break;
    }
    return answer.why;
}

QString dryRun(const PlanRow &row)
{
    switch (row.verdict.legality) {
    case Legality::Allowed:
        return row.act.state.statusText.isEmpty() ? PlanTexts::tr("is looked at first")
                                                  : PlanTexts::tr("would be taken");
    case Legality::Doubtful:
        return PlanTexts::tr("doubtful: %1").arg(row.verdict.reason);
    case Legality::Refused:
        break;
    }
    return PlanTexts::tr("left out: %1").arg(row.verdict.reason);
}

QString outcome(const PlanRow &row, bool isRunning, UtcMsecs now)
{
    const auto after = [&](const QString &text) {
        return row.sent == 0 ? text : PlanTexts::tr("sent %1 · %2").arg(timeText(row.sent, now), text);
    };
    switch (row.state) {
    case PlanRowState::Waiting:
        return isRunning && row.isNext() ? PlanTexts::tr("waits") : row.why;
    case PlanRowState::Looking:
        return PlanTexts::tr("is looked at…");
    case PlanRowState::Sending:
        return PlanTexts::tr("sending…");
    case PlanRowState::Done:
        return after(PlanTexts::tr("done%1 · %2 ms").arg(answerOf(row)).arg(row.durationMsecs));
    case PlanRowState::Refused:
        return after(withWhy(PlanTexts::tr("refused%1").arg(answerOf(row)), row.why));
    case PlanRowState::NotSent:
        return withWhy(PlanTexts::tr("not sent"), row.why);
    case PlanRowState::Unknown:
        return after(lookedUp(row));
    case PlanRowState::Skipped:
        return PlanTexts::tr("skipped: %1").arg(row.why);
    }
    return {};
}

QString counts(const QList<PlanRow> &rows)
{
    const qsizetype wanted = count(rows, isToSend);
    const qsizetype sent = count(rows, wasSent);
    const qsizetype skipped = count(rows, [](const PlanRow &row) { return row.isOver() && row.journalRow == 0; });
    const qsizetype left = rows.size() - wanted - sent - skipped;
    if (sent + skipped == 0)
        return PlanTexts::tr("One after the other, each with its own journal entry. To be sent: %1. Left out: %2.")
            .arg(wanted)
            .arg(left);
    return PlanTexts::tr("Sent: %1. Skipped: %2. Left out: %3. Still to be sent: %4.")
        .arg(sent)
        .arg(skipped)
        .arg(left)
        .arg(wanted);
}

QString end(PlanEnd end, const QString &why)
{
    switch (end) {
    case PlanEnd::None:
        return {};
    case PlanEnd::Complete:
        return PlanTexts::tr("There is no row left to send.");
    case PlanEnd::ByPerson:
        return PlanTexts::tr("Stopped, as you wished. Nothing more is sent.");
    case PlanEnd::Refused:
        return PlanTexts::tr("Stopped, because TaskRouter refused the last one. %1").arg(why).trimmed();
    case PlanEnd::Unknown:
        return PlanTexts::tr("Stopped, because it is not known whether the last one took effect. It is being looked "
                             "up; nothing is sent again by itself. %1")
            .arg(why)
            .trimmed();
    case PlanEnd::NotSent:
        return PlanTexts::tr("Stopped: the last one could not be sent. %1").arg(why).trimmed();
    case PlanEnd::NotRead:
        return PlanTexts::tr("Stopped before the next one, which could not be read. %1").arg(why).trimmed();
    case PlanEnd::NotAllowed:
        return PlanTexts::tr("Stopped before the next one. %1").arg(why).trimmed();
    case PlanEnd::Left:
        return PlanTexts::tr("This connection is over. Nothing more is sent.");
    }
    return {};
}

QString progress(const QList<PlanRow> &rows)
{
    const qsizetype over = count(rows, [](const PlanRow &row) { return row.isOver(); });
    const qsizetype skipped = count(rows, [](const PlanRow &row) { return row.state == PlanRowState::Skipped; });
    const QString text = PlanTexts::tr("%1 of %2 done").arg(over - skipped).arg(over + count(rows, isToSend));
    return skipped == 0 ? text : PlanTexts::tr("%1, %2 skipped").arg(text).arg(skipped);
}

} // namespace Desk::PlanWords
