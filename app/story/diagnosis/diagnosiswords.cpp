#include "diagnosiswords.h"

#include "routing/routingwords.h"
#include "taskrouter/timetext.h"
#include "text/joinedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

using Routing::NotAsked;

QString spanText(qint64 msecs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    msecs = std::max<qint64>(msecs, 0);
    //: Spans of time: seconds, minutes, hours.
    if (msecs < 2 * minute)
        return DiagnosisWords::tr("%1 s").arg(msecs / 1000);
    if (msecs < 2 * hour)
        return DiagnosisWords::tr("%1 min").arg(msecs / minute);
    return DiagnosisWords::tr("%1 h").arg(msecs / hour);
}

QString spanText(UtcMsecs begin, UtcMsecs end)
{
    return spanText((end / 1000 - begin / 1000) * 1000);
}

QString momentText(const TaskCase &task, UtcMsecs when)
{
    return timeText(when, task.story.asOf());
}

QString namesText(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    if (names.size() == 2)
        //: Two names.
        return DiagnosisWords::tr("%1 and %2").arg(names.at(0), names.at(1));
    //: Two names, and how many others there are.
    return DiagnosisWords::tr("%1, %2 and %n more", nullptr, static_cast<int>(names.size() - 2))
        .arg(names.at(0), names.at(1));
}

QString newestText(const QStringList &parts)
{
    constexpr qsizetype most = 4;
    if (parts.size() <= most)
        return parts.join(comma());
    //: In front of the newest of a list: how many others there are, which are older.
    return DiagnosisWords::tr("%n before that", nullptr, static_cast<int>(parts.size() - most)) + comma() +
           parts.last(most).join(comma());
}

QString nameOf(const Offer &offer)
{
    return offer.workerName.isEmpty() ? offer.worker.shortened() : offer.workerName;
}

QString namesText(const TaskCase &task, NotAsked why)
{
    QStringList names;
    for (const WorkerStanding &one : task.workers()) {
        if (one.why == why)
            names.append(task.facts(one).name);
    }
    return namesText(names);
}

QString countsText(const TaskCase &task)
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const auto count = [&task](NotAsked why) { return static_cast<int>(task.count(why)); };
    int missed = 0;
    int unknown = 0;
    for (const WorkerStanding &one : task.workers()) {
        const ActivitySpan *span = task.activityOf(task.state(one).sid);
        missed += one.why == NotAsked::Activity && span && span->cause == ActivitySpan::Cause::MissedOffer ? 1 : 0;
        unknown += one.isCapacityUnknown ? 1 : 0;
    }
    add(count(NotAsked::NotTheOne),
        DiagnosisWords::tr("%n are not the one it is for", nullptr, count(NotAsked::NotTheOne)));
    add(count(NotAsked::NotInQueue),
        DiagnosisWords::tr("%n are not in the queue", nullptr, count(NotAsked::NotInQueue)));
    add(count(NotAsked::Expression),
        DiagnosisWords::tr("%n do not fit the step's expression", nullptr, count(NotAsked::Expression)));
    QString unavailable = DiagnosisWords::tr("%n are unavailable", nullptr, count(NotAsked::Activity));
    if (missed > 0)
        //: In brackets behind how many are unavailable.
        unavailable += u' ' + DiagnosisWords::tr("(%n since they missed an offer)", nullptr, missed);
    add(count(NotAsked::Activity), unavailable);
    add(count(NotAsked::Capacity), DiagnosisWords::tr("%n have no room", nullptr, count(NotAsked::Capacity)));
    add(count(NotAsked::HasItAlready),
        DiagnosisWords::tr("%n have an offer of it", nullptr, count(NotAsked::HasItAlready)));
    add(unknown, DiagnosisWords::tr("of %n it is not known what they have room for", nullptr, unknown));
    const int free = static_cast<int>(task.askable()) - unknown;
    add(free, DiagnosisWords::tr("%n can be asked", nullptr, free));
    return parts.join(comma());
}

QString offersText(const TaskCase &task)
{
    QStringList parts;
    const auto add = [&](ReservationStatus status, const QString &text) {
        if (task.countOffers(status) > 0)
            parts.append(text);
    };
    const auto count = [&task](ReservationStatus status) { return static_cast<int>(task.countOffers(status)); };
    add(ReservationStatus::Timeout,
        DiagnosisWords::tr("%n offers ran out", nullptr, count(ReservationStatus::Timeout)));
    add(ReservationStatus::Rejected,
        DiagnosisWords::tr("%n were rejected", nullptr, count(ReservationStatus::Rejected)));
    add(ReservationStatus::Canceled,
        DiagnosisWords::tr("%n were canceled", nullptr, count(ReservationStatus::Canceled)));
    add(ReservationStatus::Rescinded,
        DiagnosisWords::tr("%n were rescinded", nullptr, count(ReservationStatus::Rescinded)));
    return parts.join(comma());
}

/// "Nobody can take it: 0 of 12."
QString nobodyText(const TaskCase &task)
{
    return task.hasSample()
               ? DiagnosisWords::tr("Nobody can take it: 0 of the %n who were looked at.", nullptr,
                                    static_cast<int>(task.workers().size()))
               : DiagnosisWords::tr("Nobody can take it: 0 of %n.", nullptr, static_cast<int>(task.workers().size()));
}

/// "5 are not in the queue, 3 are unavailable."
QString countsSentence(const TaskCase &task)
{
    //: A list of counts as a sentence.
    return DiagnosisWords::tr("%1.").arg(countsText(task));
}

QString goesOnText(const TaskCase &task)
{
    if (!task.stepEndsAt())
        return {};
    const qint64 left = *task.stepEndsAt() - task.task().age;
    if (left <= 0)
        return {};
    return task.isLastStep()
               ? DiagnosisWords::tr("It is canceled in %1 unless somebody accepts it.").arg(spanText(left))
               : DiagnosisWords::tr("It goes on in %1.").arg(spanText(left));
}

QString stepText(const TaskCase &task, const Routing::Step &step)
{
    if (step.isDefault())
        return DiagnosisWords::tr("the default filter");
    //: A step of a workflow: which of a filter's targets, and the filter's name.
    return DiagnosisWords::tr("step %1 of %2")
        .arg(QString::number(step.target + 1),
             task.rules() ? Routing::nameOf(*task.rules(), step.filter) : QString::number(step.filter + 1));
}

QString valueText(const Routing::Value &value)
{
    using Kind = Routing::Value::Kind;
    const QString text = value.toString();
    switch (value.kind()) {
    case Kind::Null:
        return DiagnosisWords::tr("missing");
    case Kind::Text:
        //: A value and its kind.
        return DiagnosisWords::tr("%1, a text").arg(text);
    case Kind::Number:
        return DiagnosisWords::tr("%1, a number").arg(text);
    case Kind::List:
        return DiagnosisWords::tr("%1, a list").arg(text);
    case Kind::Object:
        return DiagnosisWords::tr("%1, an object").arg(text);
    case Kind::Bool:
        break;
    }
    return text;
}

QString filterText(const TaskCase &task, const Routing::FilterTrace &filter)
{
    const QString name = Routing::nameOf(*task.rules(), filter.filter);
    if (filter.matches)
        //: A filter fits the task.
        return DiagnosisWords::tr("%1: fits").arg(name);
    if (!filter.falseTerm)
        return DiagnosisWords::tr("%1: does not fit").arg(name);
    const Routing::Expression &expression = task.rules()->filters[filter.filter].expression;
    const Routing::Expression::Term &term = expression.terms()[*filter.falseTerm];
    const QString text = expression.textOf(term).toString();
    if (!term.left.isReference && !term.right.isReference)
        return DiagnosisWords::tr("%1: %2 is false").arg(name, text);
    const Routing::Value &actual = term.left.isReference ? filter.answer.left : filter.answer.right;
    //: A filter's name, a term of its expression, and what the task has there.
    return DiagnosisWords::tr("%1: %2 is false, it is %3").arg(name, text, valueText(actual));
}

QString joined(const QStringList &sentences)
{
    QStringList kept = sentences;
    kept.removeAll(QString());
    return kept.join(u' ');
}

} // namespace Desk
