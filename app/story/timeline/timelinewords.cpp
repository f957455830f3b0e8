#include "timelinewords.h"

#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "timelinetexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// "1 h 4 min", without the smaller unit where there is none of it.
QString twoUnits(qint64 large, const QString &largeText, qint64 small, const QString &smallText)
{
    const QLocale locale;
    const QString first = largeText.arg(locale.toString(large));
    return small == 0 ? first : first + u' ' + smallText.arg(locale.toString(small));
}

QString atTime(UtcMsecs when, UtcMsecs asOf)
{
    return timeText(when, asOf);
}

/// How long the answer took, or the offer lasted.
qint64 lasted(const Offer &offer)
{
    const UtcMsecs until = offer.answered != 0 ? offer.answered : offer.ended;
    return until != 0 && offer.offered != 0 ? std::max<qint64>(until - offer.offered, 0) : -1;
}

QString ofTimeout(const Offer &offer)
{
    return offer.timeoutSeconds > 0
               ? u' ' + TimelineTexts::tr("of %1").arg(durationText(offer.timeoutSeconds * Span::Second))
               : QString();
}

QString endFact(const Offer &offer, UtcMsecs asOf)
{
    const qint64 msecs = lasted(offer);
    if (msecs < 0)
        return {};
    const QString when = atTime(offer.answered != 0 ? offer.answered : offer.ended, asOf);
    const QString after = durationText(msecs);
    switch (offer.status) {
    case ReservationStatus::Timeout:
        return TimelineTexts::tr("Ran out at %1, after %2.").arg(when, after + ofTimeout(offer));
    case ReservationStatus::Rejected:
        return TimelineTexts::tr("Rejected at %1, after %2.").arg(when, after);
    case ReservationStatus::Canceled:
        return TimelineTexts::tr("Canceled at %1, after %2.").arg(when, after);
    case ReservationStatus::Rescinded:
        return TimelineTexts::tr("Rescinded at %1, after %2: it was another's, or the task went away.")
            .arg(when, after);
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
    case ReservationStatus::Completed:
        return offer.accepted != 0 ? TimelineTexts::tr("Accepted at %1, after %2.").arg(when, after)
                                   : TimelineTexts::tr("Answered at %1, after %2.").arg(when, after);
    case ReservationStatus::Pending:
    case ReservationStatus::Unknown:
        break;
    }
    return TimelineTexts::tr("Ended at %1, after %2.").arg(when, after);
}

QString endOfStep(const RoutingStep &step)
{
    switch (step.how) {
    case RoutingStep::End::Open:
        return TimelineTexts::tr("The task is in this step.");
    case RoutingStep::End::Timeout:
        return TimelineTexts::tr("Its timeout passed.");
    case RoutingStep::End::Skipped:
        return TimelineTexts::tr("It was skipped: its skip_if was true.");
    case RoutingStep::End::RoutedAnew:
        return TimelineTexts::tr("The task or the workflow changed, and it was routed anew.");
    case RoutingStep::End::Reserved:
        return TimelineTexts::tr("The task was accepted in this step.");
    case RoutingStep::End::Left:
        return TimelineTexts::tr("The task ended in this step.");
    case RoutingStep::End::Unknown:
        break;
    }
    return TimelineTexts::tr("The task went on; no event says why.");
}

} // namespace

QString durationText(qint64 msecs)
{
    const qint64 whole = std::max<qint64>(msecs, 0);
    if (whole < Span::Second && whole > 0)
        return TimelineTexts::tr("%1 s").arg(QLocale().toString(std::max(0.1, double(whole) / Span::Second), 'f', 1));
    if (whole < 2 * Span::Minute)
        return TimelineTexts::tr("%1 s").arg(QLocale().toString(whole / Span::Second));
    if (whole < Span::Hour)
        return twoUnits(whole / Span::Minute, TimelineTexts::tr("%1 min"), whole % Span::Minute / Span::Second,
                        TimelineTexts::tr("%1 s"));
    if (whole < 2 * Span::Day)
        return twoUnits(whole / Span::Hour, TimelineTexts::tr("%1 h"), whole % Span::Hour / Span::Minute,
                        TimelineTexts::tr("%1 min"));
    return twoUnits(whole / Span::Day, TimelineTexts::tr("%1 d"), whole % Span::Day / Span::Hour,
                    TimelineTexts::tr("%1 h"));
}

QString offerWord(const Offer &offer)
{
    const QString word = toWire(offer.status);
    return word.isEmpty() ? u"?"_s : word;
}

QString offerLabel(const Offer &offer)
{
    const qint64 msecs = lasted(offer);
    QString text = offerWord(offer);
    const bool isAccepted = offer.accepted != 0 || offer.status == ReservationStatus::Accepted ||
                            offer.status == ReservationStatus::Wrapping || offer.status == ReservationStatus::Completed;
    if (isAccepted)
        text = toWire(ReservationStatus::Accepted);
    if (msecs >= 0 && offer.status != ReservationStatus::Pending)
        text = TimelineTexts::tr("%1 after %2").arg(text, durationText(msecs));
    if (offer.hold)
        text = offer.hold->isOpen() ? TimelineTexts::tr("held while ringing")
                                    : TimelineTexts::tr("held while ringing, %1").arg(text);
    if (offer.reasonCode != 0)
        text += u": %1"_s.arg(offer.reasonCode);
    return text;
}

QStringList offerFacts(const Offer &offer, UtcMsecs asOf)
{
    QStringList facts;
    if (offer.offered != 0)
        facts.append(TimelineTexts::tr("Offered %1.").arg(atTime(offer.offered, asOf)));
    if (const QString end = endFact(offer, asOf); !end.isEmpty())
        facts.append(end);
    else if (offer.status == ReservationStatus::Pending && offer.deadline() != 0)
        facts.append(TimelineTexts::tr("Waits for an answer until %1, %2 in all.")
                         .arg(atTime(offer.deadline(), asOf), durationText(offer.timeoutSeconds * Span::Second)));
    else if (isTerminal(offer.status))
        facts.append(TimelineTexts::tr("It is %1; nothing says since when.").arg(offerWord(offer)));
    if (offer.reasonCode != 0)
        facts.append(TimelineTexts::tr("Reason code %1.").arg(offer.reasonCode));
    return facts;
}

QStringList holdFacts(const Offer &offer, UtcMsecs asOf)
{
    QStringList facts;
    if (!offer.hold)
        return facts;
    const StorySpan &hold = *offer.hold;
    facts.append(hold.isOpen()
                     ? TimelineTexts::tr("Held since %1: a telephone rings, and the time to answer stands still.")
                           .arg(atTime(hold.begin, asOf))
                     : TimelineTexts::tr("Held from %1 to %2: a telephone rang, and the time to answer stood still.")
                           .arg(atTime(hold.begin, asOf), atTime(hold.end, asOf)));
    if (offer.isHoldInferred)
        facts.append(TimelineTexts::tr("It stayed pending longer than its %1, and no event says that it ran out.")
                         .arg(durationText(offer.timeoutSeconds * Span::Second)));
    else
        facts.append(TimelineTexts::tr("Our own instruction began it."));
    if (const QString end = endFact(offer, asOf); !end.isEmpty())
        facts.append(end);
    return facts;
}

QStringList talkFacts(const Offer &offer, UtcMsecs asOf)
{
    const UtcMsecs until = offer.wrapping != 0 ? offer.wrapping : offer.ended;
    QStringList facts{TimelineTexts::tr("Accepted at %1.").arg(atTime(offer.accepted, asOf))};
    if (until != 0)
        facts.append(TimelineTexts::tr("Until %1, %2.").arg(atTime(until, asOf), durationText(until - offer.accepted)));
    return facts;
}

QStringList wrapUpFacts(const Offer &offer, UtcMsecs asOf)
{
    QStringList facts{TimelineTexts::tr("In wrap-up since %1.").arg(atTime(offer.wrapping, asOf))};
    if (offer.ended != 0)
        facts.append(TimelineTexts::tr("Ended at %1, after %2.")
                         .arg(atTime(offer.ended, asOf), durationText(offer.ended - offer.wrapping)));
    else if (asOf > offer.wrapping)
        facts.append(TimelineTexts::tr("For %1 until now; until it ends, its channel stays taken.")
                         .arg(durationText(asOf - offer.wrapping)));
    return facts;
}

QString stepLabel(const RoutingStep &step, int number)
{
    const QString filter = step.isDefault ? TimelineTexts::tr("default filter") : step.filterName;
    const QString queue = step.queueName.isEmpty() ? step.queue.shortened() : step.queueName;
    QString text = step.targetName.isEmpty() || step.targetName == queue ? queue : step.targetName + comma() + queue;
    if (number > 1)
        text = TimelineTexts::tr("step %1").arg(number) + u" → "_s + text;
    else if (!filter.isEmpty() && filter != text)
        text = filter + u" → "_s + text;
    if (!step.targetExpression.isEmpty())
        text += comma() + step.targetExpression.simplified();
    if (!step.span.isOpen())
        text += u" · "_s + durationText(step.span.end - step.span.begin);
    return text;
}

QStringList stepFacts(const RoutingStep &step, const TaskStory &story)
{
    QStringList facts;
    if (!step.workflowName.isEmpty())
        facts.append(TimelineTexts::tr("Workflow %1.").arg(step.workflowName));
    if (step.isDefault)
        facts.append(TimelineTexts::tr("The default filter: no other one fits."));
    else if (!step.filterName.isEmpty())
        facts.append(step.filterExpression.isEmpty()
                         ? TimelineTexts::tr("Filter %1.").arg(step.filterName)
                         : TimelineTexts::tr("Filter %1: %2").arg(step.filterName, step.filterExpression.simplified()));
    if (!step.targetExpression.isEmpty())
        facts.append(TimelineTexts::tr("Only workers with %1").arg(step.targetExpression.simplified()));
    if (!step.knownWorker.isNull()) {
        const Worker *worker = story.worker(step.knownWorker);
        facts.append(TimelineTexts::tr("For one worker alone: %1.")
                         .arg(worker ? worker->friendlyName : step.knownWorker.toString()));
    }
    facts.append(endOfStep(step));
    return facts;
}

QString evidenceText(const Evidence &evidence)
{
    QStringList parts;
    if (evidence.isInferred)
        parts.append(TimelineTexts::tr("Inferred: no event says so."));
    if (!evidence.events.isEmpty())
        parts.append(
            evidence.isInferred
                ? TimelineTexts::tr("From %n event(s) around it.", nullptr, static_cast<int>(evidence.events.size()))
                : TimelineTexts::tr("Proved by %n event(s).", nullptr, static_cast<int>(evidence.events.size())));
    if (!evidence.journal.isEmpty())
        parts.append(TimelineTexts::tr("In our journal."));
    if (parts.isEmpty())
        parts.append(TimelineTexts::tr("As the API answered; no event says so."));
    return parts.join(u' ');
}

QString spanText(const StorySpan &span, UtcMsecs asOf, bool isLive)
{
    const QString begin = atTime(span.begin, asOf);
    if (span.end == span.begin)
        return begin;
    if (!span.isOpen())
        return TimelineTexts::tr("%1 – %2, %3").arg(begin, atTime(span.end, asOf), durationText(span.end - span.begin));
    return isLive ? TimelineTexts::tr("since %1, %2 until now").arg(begin, durationText(asOf - span.begin))
                  : TimelineTexts::tr("from %1; nothing says until when").arg(begin);
}

} // namespace Desk
