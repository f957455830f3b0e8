#include "waitingwords.h"

#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "text/joinedparts.h"
#include "waitingplans.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Waiting)
};

using WhyKind = WaitingWhy::Kind;

/// An offer that is over for so long may be seen still: lists are some seconds old.
constexpr qint64 DoubtMsecs = 10'000;

/// "2 Offline after a missed offer, 2 Break"
QString sharesText(const QList<WaitingShare> &shares)
{
    QStringList parts;
    for (const WaitingShare &share : shares) {
        const QString name = oneLine(share.name);
        //: A number of workers and the activity they are in: "2 Offline after a missed offer".
        parts.append(share.isMissed ? WaitingWords::tr("%1 %2 after a missed offer").arg(share.count).arg(name)
                                    : u"%1 %2"_s.arg(share.count).arg(name));
    }
    return joinedParts(parts, comma());
}

QString placeText(const WaitingWhy &why)
{
    //: A place in a line: "no. 3 of 5".
    return WaitingWords::tr("no. %1 of %2").arg(why.position).arg(why.length);
}

QString failedText(const WaitingWhy &why)
{
    if (why.failed == 0)
        return {};
    return semicolon() + (why.failedAtLeast
                              ? WaitingWords::tr("at least %n offers before it failed", nullptr, why.failed)
                              : WaitingWords::tr("%n offers before it failed", nullptr, why.failed));
}

WaitingText nobodyText(const WaitingWhy &why, UtcMsecs now)
{
    WaitingText said;
    said.strong = oneLine(why.term);
    switch (why.kind) {
    case WhyKind::Term:
        if (why.isDelayed)
            said.text = WaitingWords::tr("%1 is meant to fit nobody").arg(said.strong);
        else if (why.nearest.isEmpty())
            said.text = WaitingWords::tr("%1 fits nobody").arg(said.strong);
        else if (why.isHighest)
            said.text = WaitingWords::tr("%1 fits nobody; the highest is %2").arg(said.strong, oneLine(why.nearest));
        else
            said.text = WaitingWords::tr("%1 fits nobody; the lowest is %2").arg(said.strong, oneLine(why.nearest));
        break;
    case WhyKind::Terms:
        said.text = WaitingWords::tr("nobody fits all of %1").arg(said.strong);
        break;
    case WhyKind::NoKnownWorker:
        said.text =
            WaitingWords::tr("%1 is %2: nobody like that is in the queue").arg(said.strong, oneLine(why.worker));
        break;
    default:
        said.text = WaitingWords::tr("the workspace has no workers");
        said.strong.clear();
        break;
    }
    if (why.until > now)
        said.text += semicolon() + WaitingWords::tr("the next step comes in %1").arg(remainingText(why.until - now));
    return said;
}

WaitingText offerText(const WaitingWhy &why, UtcMsecs now)
{
    WaitingText said;
    const QString name = oneLine(why.worker);
    if (why.isHeld) {
        said.text = WaitingWords::tr("a telephone rings for %1, and the time stands still").arg(name);
    } else if (why.until == 0) {
        said.text = WaitingWords::tr("%1 is asked").arg(name);
    } else if (why.until < now && now - why.until <= DoubtMsecs) {
        // The next look tells what became of it.
        said.text = WaitingWords::tr("the time of %1 is over").arg(name);
    } else if (why.until < now) {
        said.strong = elapsedText(now - why.until);
        said.text = WaitingWords::tr("%1 is asked, %2 longer than the time to answer").arg(name, said.strong);
    } else {
        said.strong = remainingText(why.until - now);
        said.text = WaitingWords::tr("%1 has %2 left").arg(name, said.strong);
    }
    if (why.offers > 1)
        said.text += semicolon() + WaitingWords::tr("%n more asked", nullptr, why.offers - 1);
    said.text += failedText(why);
    return said;
}

/// Whom it is offered to is not known yet, and yet how long that may last.
WaitingText unaskedText(const WaitingWhy &why, UtcMsecs now)
{
    const QString reading = WaitingWords::tr("whom it is offered to is being read");
    if (why.until < now)
        return {reading + failedText(why), {}};
    const QString left = remainingText(why.until - now);
    return {WaitingWords::tr("%1 left at most").arg(left) + semicolon() + reading + failedText(why), left};
}

WaitingText stuckText(const WaitingWhy &why, UtcMsecs now)
{
    const QString howLong = elapsedText(now - why.since);
    switch (why.kind) {
    case WhyKind::WrapUp:
        if (why.usual > 0)
            return {WaitingWords::tr("wrapping up for %1; the usual is %2").arg(howLong, elapsedText(why.usual)),
                    howLong};
        return {WaitingWords::tr("wrapping up for %1").arg(howLong), howLong};
    case WhyKind::CallOver:
        return {WaitingWords::tr("its call ended %1 ago").arg(howLong), howLong};
    default:
        return {WaitingWords::tr("assigned, but no reservation of it is open"), {}};
    }
}

/// A cause where there is little room.
QString briefText(WaitingCause cause)
{
    switch (cause) {
    case WaitingCause::NobodyEligible:
        return WaitingWords::tr("nobody eligible");
    case WaitingCause::Unavailable:
        return WaitingWords::tr("all unavailable");
    case WaitingCause::OfferEnding:
    case WaitingCause::Offered:
        return WaitingWords::tr("offered");
    case WaitingCause::Stuck:
        return WaitingWords::tr("stuck");
    case WaitingCause::NoCapacity:
        return WaitingWords::tr("all busy");
    case WaitingCause::InLine:
        return WaitingWords::tr("in line");
    case WaitingCause::HeldBack:
        return WaitingWords::tr("held back");
    case WaitingCause::CannotTell:
    case WaitingCause::Count:
        break;
    }
    return WaitingWords::tr("cause not known");
}

} // namespace

WaitingText whyText(const WaitingRow &row, UtcMsecs now)
{
    const WaitingWhy &why = row.why;
    switch (why.kind) {
    case WhyKind::None:
        break;
    case WhyKind::Term:
    case WhyKind::Terms:
    case WhyKind::NoWorkers:
    case WhyKind::NoKnownWorker:
        return nobodyText(why, now);
    case WhyKind::Shares:
        return {WaitingWords::tr("%n eligible", nullptr, why.eligible) + u": "_s + sharesText(why.shares), {}};
    case WhyKind::Busy: {
        QString text = placeText(why) + u" · "_s + WaitingWords::tr("%n busy", nullptr, why.busy);
        if (!why.shares.isEmpty())
            text += comma() + sharesText(why.shares);
        return {text, {}};
    }
    case WhyKind::Position:
        if (why.position == 1)
            return {placeText(why) + u" · "_s + WaitingWords::tr("%1 is free").arg(oneLine(why.worker)), {}};
        return {placeText(why), {}};
    case WhyKind::Offers:
        return offerText(why, now);
    case WhyKind::Unasked:
        return unaskedText(why, now);
    case WhyKind::WrapUp:
    case WhyKind::CallOver:
    case WhyKind::NoReservation:
        return stuckText(why, now);
    case WhyKind::RulesUnread:
        return {WaitingWords::tr("the rules of its workflow or its queue are not read, or cannot be"), {}};
    case WhyKind::NoFilter:
        return {WaitingWords::tr("by its workflow as it is now it would not be in this queue"), {}};
    case WhyKind::SomebodyFree:
        return {WaitingWords::tr("it is the first in line, and %1 is free").arg(oneLine(why.worker)), {}};
    }
    return {};
}

QString lineText(const WaitingRow &row)
{
    QStringList parts;
    if (!row.channel.isEmpty())
        parts.append(oneLine(row.channel));
    if (row.why.failed > 0)
        parts.append(row.why.failedAtLeast ? WaitingWords::tr("at least %n offers failed", nullptr, row.why.failed)
                                           : WaitingWords::tr("%n offers failed", nullptr, row.why.failed));
    if (row.why.position > 0 && row.cause != WaitingCause::Unavailable)
        parts.append(placeText(row.why));
    parts.append(briefText(row.cause));
    return joinedParts(parts);
}

QString sentenceOf(const WaitingNow &now, WaitingCause cause, qint64 offerEndsMsecs)
{
    if (cause == WaitingCause::Unavailable && !now.absentees.isEmpty())
        return WaitingWords::tr("%n workers went away when they missed an offer", nullptr,
                                static_cast<int>(now.absentees.size()));
    if (cause == WaitingCause::OfferEnding)
        return WaitingWords::tr("answer within %1 s").arg(offerEndsMsecs / 1000);
    const auto isUnread = [](const WaitingRow &row) { return row.why.kind == WhyKind::RulesUnread; };
    const QList<WaitingRow> &rows = now.rows(cause);
    if (cause == WaitingCause::CannotTell && !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), isUnread))
        return WaitingWords::tr("what decides about it is not read");
    return sentenceOf(cause);
}

QString actText(const WaitingNow &now, WaitingCause cause)
{
    switch (lookOf(cause).act) {
    case WaitingAct::None:
        break;
    case WaitingAct::Why:
        return WaitingWords::tr("Why?");
    case WaitingAct::PutBack:
        return now.absentees.isEmpty()
                   ? WaitingWords::tr("Why?")
                   : WaitingWords::tr("Put %n workers back…", nullptr, static_cast<int>(now.absentees.size()));
    case WaitingAct::OpenTask:
        return WaitingWords::tr("Open");
    case WaitingAct::ClearUp: {
        const QList<WaitingRow> &rows = now.rows(cause);
        const auto count = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), canBeClearedUp));
        return count > 0 ? WaitingWords::tr("Clear up %n…", nullptr, count) : QString();
    }
    }
    return {};
}

QString callsText(const WaitingNow &now)
{
    QStringList parts;
    for (size_t at = 0; at < now.groups.size(); ++at) {
        const auto cause = static_cast<WaitingCause>(at);
        if (lookOf(cause).calls && !now.groups.at(at).isEmpty())
            parts.append(u"%1: %2"_s.arg(titleOf(cause)).arg(now.groups.at(at).size()));
    }
    return parts.isEmpty()
               ? QString()
               : WaitingWords::tr("%n call for somebody", nullptr, now.calls()) + u"\n"_s + parts.join(u'\n');
}

QString summaryOf(const WaitingNow &now, UtcMsecs at)
{
    QStringList parts{WaitingWords::tr("%n tasks", nullptr, now.tasks)};
    if (now.oldest > 0)
        parts.append(WaitingWords::tr("oldest %1").arg(elapsedText(at - now.oldest)));
    // Whose some tasks are may not be read yet: then fewer may be free, but where nobody is, that is sure.
    if (now.hasRules)
        parts.append(WaitingWords::tr("%n workers", nullptr, now.workers) + comma() +
                     (now.knowsAllHolders || now.free == 0 ? WaitingWords::tr("%n free", nullptr, now.free)
                                                           : WaitingWords::tr("at most %n free", nullptr, now.free)));
    return joinedParts(parts);
}

} // namespace Desk
