#include "waitingwords.h"

#include "reservations/clock.h"
#include "reservations/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Waiting)
};

using Kind = WaitingWhy::Kind;

/// "2 Offline after a missed offer, 2 Break"
QString sharesText(const QList<WaitingShare> &shares)
{
    QStringList parts;
    for (const WaitingShare &share : shares) {
        const QString name = oneLine(share.name);
        //: A number of workers and the activity they are in: "2 Offline after a missed offer".
        parts.append(share.isMissed ? Words::tr("%1 %2 after a missed offer").arg(share.count).arg(name)
                                    : u"%1 %2"_s.arg(share.count).arg(name));
    }
    return parts.join(", "_L1);
}

QString placeText(const WaitingWhy &why)
{
    //: A place in a line: "no. 3 of 5".
    return Words::tr("no. %1 of %2").arg(why.position).arg(why.length);
}

QString failedText(const WaitingWhy &why)
{
    return why.failed > 0 ? u"; "_s + Words::tr("%n offers before it failed", nullptr, why.failed) : QString();
}

WaitingText nobodyText(const WaitingWhy &why, UtcMsecs now)
{
    WaitingText said;
    said.strong = oneLine(why.term);
    switch (why.kind) {
    case Kind::Term:
        if (why.isDelayed)
            said.text = Words::tr("%1 is meant to fit nobody").arg(said.strong);
        else if (why.nearest.isEmpty())
            said.text = Words::tr("%1 fits nobody").arg(said.strong);
        else if (why.isHighest)
            said.text = Words::tr("%1 fits nobody; the highest is %2").arg(said.strong, oneLine(why.nearest));
        else
            said.text = Words::tr("%1 fits nobody; the lowest is %2").arg(said.strong, oneLine(why.nearest));
        break;
    case Kind::Terms:
        said.text = Words::tr("nobody fits all of %1").arg(said.strong);
        break;
    case Kind::NoKnownWorker:
        said.text = Words::tr("%1 is %2: nobody like that is in the queue").arg(said.strong, oneLine(why.worker));
        break;
    default:
        said.text = Words::tr("the workspace has no workers");
        said.strong.clear();
        break;
    }
    if (why.until > now)
        said.text += u"; "_s + Words::tr("the next step comes in %1").arg(remainingText(why.until - now));
    return said;
}

WaitingText offerText(const WaitingWhy &why, UtcMsecs now)
{
    WaitingText said;
    const QString name = oneLine(why.worker);
    if (why.isHeld) {
        said.text = Words::tr("a telephone rings for %1, and the time stands still").arg(name);
    } else if (why.until == 0) {
        said.text = Words::tr("%1 is asked").arg(name);
    } else if (why.until < now) {
        said.strong = elapsedText(now - why.until);
        said.text = Words::tr("%1 is asked, %2 longer than the time to answer").arg(name, said.strong);
    } else {
        said.strong = remainingText(why.until - now);
        said.text = Words::tr("%1 has %2 left").arg(name, said.strong);
    }
    if (why.offers > 1)
        said.text += u"; "_s + Words::tr("%n more asked", nullptr, why.offers - 1);
    said.text += failedText(why);
    return said;
}

WaitingText stuckText(const WaitingWhy &why, UtcMsecs now)
{
    const QString howLong = elapsedText(now - why.since);
    switch (why.kind) {
    case Kind::WrapUp:
        if (why.usual > 0)
            return {Words::tr("wrapping up for %1; the usual is %2").arg(howLong, elapsedText(why.usual)), howLong};
        return {Words::tr("wrapping up for %1").arg(howLong), howLong};
    case Kind::CallOver:
        return {Words::tr("its call ended %1 ago").arg(howLong), howLong};
    default:
        return {Words::tr("assigned, but no reservation of it is open"), {}};
    }
}

} // namespace

WaitingText whyText(const WaitingRow &row, UtcMsecs now)
{
    const WaitingWhy &why = row.why;
    switch (why.kind) {
    case Kind::None:
        break;
    case Kind::Term:
    case Kind::Terms:
    case Kind::NoWorkers:
    case Kind::NoKnownWorker:
        return nobodyText(why, now);
    case Kind::Shares:
        return {Words::tr("%n eligible", nullptr, why.eligible) + u": "_s + sharesText(why.shares), {}};
    case Kind::Busy: {
        QString text = placeText(why) + u" · "_s + Words::tr("%n busy", nullptr, why.busy);
        if (!why.shares.isEmpty())
            text += u", "_s + sharesText(why.shares);
        return {text, {}};
    }
    case Kind::Position:
        if (why.position == 1)
            return {placeText(why) + u" · "_s + Words::tr("%1 is free").arg(oneLine(why.worker)), {}};
        return {placeText(why), {}};
    case Kind::Offers:
        return offerText(why, now);
    case Kind::Unasked:
        return {Words::tr("whom it is offered to is being read") + failedText(why), {}};
    case Kind::WrapUp:
    case Kind::CallOver:
    case Kind::NoReservation:
        return stuckText(why, now);
    case Kind::RulesUnread:
        return {Words::tr("the rules of its workflow or its queue are not read, or cannot be"), {}};
    case Kind::NoFilter:
        return {Words::tr("by its workflow as it is now it would not be in this queue"), {}};
    case Kind::SomebodyFree:
        return {Words::tr("it is the first in line, and %1 is free").arg(oneLine(why.worker)), {}};
    }
    return {};
}

QString sentenceOf(const WaitingNow &now, WaitingCause cause, qint64 offerEndsMsecs)
{
    if (cause == WaitingCause::Unavailable && !now.absentees.isEmpty())
        return Words::tr("%n workers went away when they missed an offer", nullptr,
                         static_cast<int>(now.absentees.size()));
    if (cause == WaitingCause::OfferEnding)
        return Words::tr("answer within %1 s").arg(offerEndsMsecs / 1000);
    return sentenceOf(cause);
}

QString actText(const WaitingNow &now, WaitingCause cause)
{
    switch (lookOf(cause).act) {
    case WaitingAct::None:
        break;
    case WaitingAct::Why:
        return Words::tr("Why?");
    case WaitingAct::PutBack:
        return now.absentees.isEmpty()
                   ? Words::tr("Why?")
                   : Words::tr("Put %n workers back…", nullptr, static_cast<int>(now.absentees.size()));
    case WaitingAct::OpenTask:
        return Words::tr("Open");
    case WaitingAct::ClearUp:
        return Words::tr("Clear up %n…", nullptr, static_cast<int>(now.rows(cause).size()));
    }
    return {};
}

QString summaryOf(const WaitingNow &now, UtcMsecs at)
{
    QStringList parts{Words::tr("%n tasks", nullptr, now.tasks)};
    if (now.oldest > 0)
        parts.append(Words::tr("oldest %1").arg(elapsedText(at - now.oldest)));
    if (now.hasRules && now.knowsAllHolders)
        parts.append(Words::tr("%n workers", nullptr, now.workers) + u", "_s + Words::tr("%n free", nullptr, now.free));
    else if (now.hasRules)
        parts.append(Words::tr("%n workers", nullptr, now.workers));
    return parts.join(u" · "_s);
}

} // namespace Desk
