#include "finding.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

using enum FindingSeverity;

struct Row
{
    FindingKind kind;
    QLatin1StringView key;
    FindingSeverity severity;
    const char *sentence;
    const char *advice;
};

// In the order of FindingKind.
constexpr std::array rows{
    Row{FindingKind::SyntaxError, "syntax"_L1, Error,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” is no expression: %2."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Mend it: TaskRouter refuses it when it is saved.")},
    Row{FindingKind::HyphenInKey, "hyphen"_L1, Error,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” is no expression: %2."),
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "Call the attribute otherwise, with an underscore for instance: expressions cannot name it.")},
    Row{FindingKind::BadConfiguration, "configuration"_L1, Error,
        QT_TRANSLATE_NOOP("Routing::Finding", "This cannot be used: %1."),
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Mend it: TaskRouter refuses the workflow, or does what nobody can foretell.")},
    Row{FindingKind::TwoKnownWorkers, "two-known-workers"_L1, Error,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "This target has two known workers: one by SID and one by friendly name."),
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "Keep one of known_worker_sid and known_worker_friendly_name; the SID stays the same for good.")},
    Row{FindingKind::ReservationTimeoutOutOfRange, "reservation-timeout"_L1, Error,
        QT_TRANSLATE_NOOP("Routing::Finding", "An offer of this workflow would last %1 seconds."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Choose 1 to 86,400 seconds; 120 is usual.")},
    Row{FindingKind::NoSuchKey, "no-such-key"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Nobody has “%2”, so that “%1” is true of none of %3 workers, and nobody fits here."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Look for a slip in the name, or give workers the attribute.")},
    Row{FindingKind::KindsDiffer, "kinds-differ"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” compares %2 with %3, which is false whatever they are."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Write numbers without quotes on both sides, and texts with them.")},
    Row{FindingKind::NotAList, "not-a-list"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "“%1” looks for something in a list, and there is %2 in its place: it is never true."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Use == or CONTAINS for a single value, or make the attribute a list.")},
    Row{FindingKind::AList, "a-list"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "“%1” compares %2 with %3 as if both were single values: it is never true."),
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Use HAS where the attribute is a list of values, and a dot to look into an object.")},
    Row{FindingKind::EmptyQueue, "empty-queue"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding", "None of %1 workers fits “%2”."),
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "Change the expression or the workers' attributes: whatever comes into this queue waits in vain.")},
    Row{FindingKind::EmptyTarget, "empty-target"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding", "None of the %1 workers of the queue “%3” fits “%2”."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Change the target's expression: tasks wait in this step for nobody.")},
    Row{FindingKind::FilterMatchesNothing, "filter-never"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” is true of no task."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Remove the filter, or mend its expression.")},
    Row{FindingKind::TargetMatchesNobody, "target-never"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "“%1” is true of nobody, and this target has no timeout: tasks stay in it."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Give it a timeout where a delay is meant, or mend its expression.")},
    Row{FindingKind::UnreachableFilter, "unreachable-filter"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "No task comes to this filter: whatever fits it fits “%1” before it, and stays there."),
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Put the narrower filter first, or let the earlier one end by timeouts.")},
    Row{FindingKind::UnreachableTarget, "unreachable-target"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "No task comes to this target: the one before it has neither a timeout nor a skip_if."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Give the target before it a timeout, or remove this one.")},
    Row{FindingKind::CanceledAtTheEnd, "canceled-at-end"_L1, Warning,
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "A task that nobody accepts within %1 seconds is canceled here: the default filter is for tasks that "
            "match nothing, not for those whose timeouts ran out."),
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "Leave out the last timeout, or add a last filter that fits everything and leads to the default queue.")},
    Row{FindingKind::NoDefaultFilter, "no-default-filter"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "There is no default filter: a task that matches nothing has nowhere to go."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Add default_filter with a queue.")},
    Row{FindingKind::KnownWorkerWithoutEnd, "known-worker-waits"_L1, Warning,
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "A task waits here for the one worker in “%1” for as long as it lives, also where there is no such "
            "worker."),
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Give the target a timeout or a skip_if, and a target after it for everybody.")},
    Row{FindingKind::OfflineCascade, "offline-cascade"_L1, Warning,
        QT_TRANSLATE_NOOP(
            "Routing::Finding",
            "Whoever misses an offer of %1 seconds is put into “%2”, in which nobody is available: in a busy hour "
            "one after the other drops out until nobody is left."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Choose an available timeout activity, or let offers last longer.")},
    Row{FindingKind::UnknownName, "unknown-name"_L1, Warning,
        QT_TRANSLATE_NOOP("Routing::Finding", "TaskRouter knows nothing of this name."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Look for a slip in it: whatever stands there says nothing.")},
    Row{FindingKind::NoSuchKeyInPart, "no-such-key-in-part"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "Nobody has “%2”, so that “%1” is true of none of %3 workers."),
        QT_TRANSLATE_NOOP("Routing::Finding",
                          "Look for a slip in the name; the other parts of the expression still count.")},
    Row{FindingKind::OrderByNothing, "order-by-nothing"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "Nobody has a whole number under “%1”, and nothing else is sorted by."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Make the attribute a whole number, or leave out order_by.")},
    Row{FindingKind::UnusedQueue, "unused-queue"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "No workflow leads to this queue."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Remove it, or lead a workflow to it.")},
    Row{FindingKind::EmptyOnPurpose, "empty-on-purpose"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” fits nobody, whoever comes."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Nothing to do where tasks are meant to be parked here.")},
    Row{FindingKind::DelayTarget, "delay"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "“%1” fits nobody: this target is a delay of %2 seconds."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Nothing to do where that is meant.")},
    Row{FindingKind::TextPriority, "text-priority"_L1, Information,
        QT_TRANSLATE_NOOP("Routing::Finding", "The priority “%1” is a text; TaskRouter reads it as a number."),
        QT_TRANSLATE_NOOP("Routing::Finding", "Write it without quotes, so that no other reader stumbles.")},
};

constexpr bool isInOrder()
{
    for (size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].kind != static_cast<FindingKind>(at))
            return false;
    }
    return rows.size() == static_cast<size_t>(FindingKind::Count);
}
static_assert(isInOrder());

const Row &rowOf(FindingKind kind)
{
    return rows[static_cast<size_t>(kind)];
}

/// An expression may be as long as a book.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 300;
    constexpr qsizetype shown = 200;
    return text.size() <= most ? text : text.first(shown) + u'…';
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Routing::Finding", text);
}

} // namespace

QString FindingPlace::text() const
{
    const auto whatItIs = [this] {
        switch (resource) {
        case Resource::Workspace:
            return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Workspace"));
        case Resource::TaskQueue:
            return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Task queue"));
        case Resource::Workflow:
            return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Workflow"));
        }
        return QString();
    };
    QString said = whatItIs();
    if (!name.isEmpty())
        said += u' ' + name;
    if (!sid.isEmpty() && sid != name)
        said += u" (%1)"_s.arg(sid);
    return path.isEmpty() ? said : said + u", "_s + path;
}

FindingSeverity Finding::severity() const
{
    return rowOf(kind).severity;
}

QLatin1StringView Finding::key() const
{
    return rowOf(kind).key;
}

/// Each place at once: what stands in for one may have a %1 of its own.
QString Finding::sentence() const
{
    const QString text = translated(rowOf(kind).sentence);
    QString said;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPlace = text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1).isDigit();
        if (isPlace)
            said += shortened(arguments.value(text.at(++at).digitValue() - 1));
        else
            said += text.at(at);
    }
    return said;
}

QString Finding::advice() const
{
    return translated(rowOf(kind).advice);
}

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case Error:
        return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Error"));
    case Warning:
        return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Warning"));
    case Information:
        return translated(QT_TRANSLATE_NOOP("Routing::Finding", "Information"));
    }
    return {};
}

QLatin1StringView severityKey(FindingSeverity severity)
{
    switch (severity) {
    case Error:
        return "error"_L1;
    case Warning:
        return "warning"_L1;
    case Information:
        return "information"_L1;
    }
    return {};
}

} // namespace Routing
