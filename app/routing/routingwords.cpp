#include "routingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Routing::Decision)
};

QString queueName(const Roster &roster, const QString &sid)
{
    const auto queue = roster.queueAt(sid);
    return queue ? roster.queues[*queue].name : sid;
}

/// "3 not in the queue, 2 asked"
QString countsOf(const StepTrace &step)
{
    QStringList counts;
    for (auto why = NotAsked::Asked; why <= NotAsked::OthersFirst; why = static_cast<NotAsked>(int(why) + 1)) {
        if (const size_t count = step.count(why); count > 0)
            //: How many people, and what is said of them: "3: not in the queue"
            counts += DecisionWords::tr("%1: %2").arg(count).arg(describe(why));
    }
    return counts.join("; "_L1);
}

QStringList namesOf(const StepTrace &step, NotAsked why, const Roster &roster)
{
    QStringList names;
    for (const StepTrace::Considered &one : step.considered) {
        if (one.why == why)
            names += roster.workers[one.worker].name;
    }
    return names;
}

QString endOf(const StepTrace &step)
{
    switch (step.end) {
    case StepTrace::End::TimedOut:
        return DecisionWords::tr("This step is over: the task is older than %1.")
            .arg(spanText(step.endsAt.value_or(0)));
    case StepTrace::End::Skipped:
        return DecisionWords::tr("This step is skipped: nobody can be asked at once, and its skip_if is true.");
    case StepTrace::End::Stays:
        break;
    }
    return step.endsAt ? DecisionWords::tr("The task stays here until it is %1 old.").arg(spanText(*step.endsAt))
                       : DecisionWords::tr("The task stays here until its own timeout.");
}

void describeStep(QStringList &lines, const StepTrace &step, const QString &name, const Roster &roster)
{
    lines += DecisionWords::tr("%1: queue \"%2\", priority %3.")
                 .arg(name, queueName(roster, step.queue), QString::number(step.priority));
    if (!step.considered.empty())
        lines += DecisionWords::tr("Of %1 people: %2.").arg(step.considered.size()).arg(countsOf(step));
    if (step.end == StepTrace::End::Stays) {
        const QStringList asked = namesOf(step, NotAsked::Asked, roster);
        const QStringList others = namesOf(step, NotAsked::OthersFirst, roster);
        if (!asked.isEmpty())
            lines += DecisionWords::tr("Asked: %1.").arg(asked.join(", "_L1));
        if (!others.isEmpty())
            lines += DecisionWords::tr("After them: %1.").arg(others.join(", "_L1));
    }
    lines += endOf(step);
}

QString describeEnd(const Decision &decision)
{
    switch (decision.kind) {
    case Decision::Kind::Asks:
    case Decision::Kind::Waits:
        break;
    case Decision::Kind::Canceled:
        return !decision.left.empty() && decision.left.back().end == StepTrace::End::Skipped
                   ? DecisionWords::tr("The task is canceled: its last step was skipped, and no other filter matches.")
                   : DecisionWords::tr("The task is canceled: its last timeout has run out, and no other filter "
                                       "matches. The default filter is not for such tasks.");
    case Decision::Kind::Unmatched:
        return DecisionWords::tr("The task is canceled: no filter matches, and there is no default filter.");
    }
    return {};
}

} // namespace

QString spanText(qint64 msecs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    const auto seconds = [](qint64 rest) {
        //: A span of time in seconds: "90 s"
        return DecisionWords::tr("%1 s").arg(
            QString::number(static_cast<double>(rest) / 1000, 'f', rest % 1000 == 0 ? 0 : 3));
    };
    if (msecs < 2 * minute)
        return seconds(msecs);
    QStringList parts;
    if (msecs >= hour)
        //: A span of time in hours: "24 h"
        parts += DecisionWords::tr("%1 h").arg(msecs / hour);
    if (msecs % hour >= minute)
        //: A span of time in minutes: "5 min"
        parts += DecisionWords::tr("%1 min").arg(msecs % hour / minute);
    if (msecs % minute > 0)
        parts += seconds(msecs % minute);
    return parts.join(u' ');
}

QString describe(NotAsked why)
{
    switch (why) {
    case NotAsked::Asked:
        return DecisionWords::tr("asked");
    case NotAsked::NotTheOne:
        return DecisionWords::tr("the task is for somebody else");
    case NotAsked::NotInQueue:
        return DecisionWords::tr("not in the queue");
    case NotAsked::Expression:
        return DecisionWords::tr("the target's expression is false");
    case NotAsked::HasItAlready:
        return DecisionWords::tr("has it already");
    case NotAsked::Activity:
        return DecisionWords::tr("the activity is not available");
    case NotAsked::Capacity:
        return DecisionWords::tr("the channel is full");
    case NotAsked::OthersFirst:
        return DecisionWords::tr("others come first");
    }
    return {};
}

QString nameOf(const Workflow &workflow, size_t filter)
{
    const QString name = filter < workflow.filters.size() ? workflow.filters[filter].name : QString();
    return name.isEmpty() ? QString::number(filter + 1) : name;
}

QString nameOf(const Workflow &workflow, const Step &step)
{
    if (step.isDefault())
        return DecisionWords::tr("Default filter");
    return DecisionWords::tr("Target %1 of filter \"%2\"").arg(step.target + 1).arg(nameOf(workflow, step.filter));
}

QString describe(const FilterTrace &trace, const Workflow &workflow)
{
    const QString name = nameOf(workflow, trace.filter);
    if (trace.matches)
        return DecisionWords::tr("Filter \"%1\" matches.").arg(name);
    if (!trace.falseTerm)
        return DecisionWords::tr("Filter \"%1\" does not match.").arg(name);
    const Expression &expression = workflow.filters[trace.filter].expression;
    const Expression::Term &term = expression.terms()[*trace.falseTerm];
    const QString text = expression.textOf(term).toString();
    if (!term.left.isReference && !term.right.isReference)
        return DecisionWords::tr("Filter \"%1\" does not match: %2 is false.").arg(name, text);
    const Value &actual = term.left.isReference ? trace.answer.left : trace.answer.right;
    return DecisionWords::tr("Filter \"%1\" does not match: %2 is false, as it is %3.")
        .arg(name, text, actual.toString());
}

QString describe(const Decision &decision, const Trace &trace, const Workflow &workflow, const Roster &roster)
{
    QStringList lines;
    if (!trace.routingTarget.isEmpty())
        lines += DecisionWords::tr("Its routing target %1 goes before the workflow.").arg(trace.routingTarget);
    // Filters after the first that matches were looked at when its steps were over.
    auto filter = trace.filters.begin();
    const auto describeFilters = [&] {
        while (filter != trace.filters.end()) {
            lines += describe(*filter, workflow);
            if ((filter++)->matches)
                return;
        }
    };
    for (const StepTrace &step : trace.steps) {
        const bool isOfNextFilter = filter != trace.filters.end() && step.step.target == 0;
        if (isOfNextFilter)
            describeFilters();
        describeStep(lines, step,
                     trace.routingTarget.isEmpty() ? nameOf(workflow, step.step) : DecisionWords::tr("Routing target"),
                     roster);
    }
    describeFilters();
    lines += describeEnd(decision);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Routing
