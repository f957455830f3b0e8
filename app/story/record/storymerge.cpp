#include "storymerge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

/// Whether two answers say the same. A task's age goes on by itself.
bool saysTheSame(Task one, Task other)
{
    one.ageSeconds = other.ageSeconds = 0;
    return one == other;
}

template <typename T>
bool saysTheSame(const T &one, const T &other)
{
    return one == other;
}

/// The same again only counts as learned later. In the middle of too many versions the fewest are missed: the first
/// tells how it began, and the last how it is.
template <typename T>
void mergeVersions(QList<Fact<T>> &known, const QList<Fact<T>> &more)
{
    for (const Fact<T> &fact : more) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&fact](const Fact<T> &each) { return saysTheSame(each.value, fact.value); });
        if (same == known.end())
            known.append(fact);
        else if (fact.from.learned > same->from.learned)
            *same = fact;
    }
    if (known.size() > MostVersions)
        known.remove(1, known.size() - MostVersions);
}

QByteArray keyOf(const StoryEvent &event)
{
    if (!event.sid.isNull())
        return event.sid.toLatin1();
    return event.typeWord.toUtf8() + ' ' + QByteArray::number(event.when) + ' ' + event.resourceSid.toUtf8() + ' ' +
           event.json;
}

void mergeEvents(QList<StoryEvent> &known, const QList<StoryEvent> &more)
{
    QSet<QByteArray> keys;
    keys.reserve(known.size() + more.size());
    for (const StoryEvent &event : std::as_const(known))
        keys.insert(keyOf(event));
    for (const StoryEvent &event : more) {
        const qsizetype before = keys.size();
        keys.insert(keyOf(event));
        if (keys.size() > before && known.size() < MostKeptEvents)
            known.append(event);
    }
}

} // namespace

void mergeFacts(StoryFacts &facts, const StoryFacts &more)
{
    if (facts.workspace.isNull())
        facts.workspace = more.workspace;
    mergeVersions(facts.tasks, more.tasks);
    mergeVersions(facts.reservations, more.reservations);
    mergeVersions(facts.workflows, more.workflows);
    mergeVersions(facts.queues, more.queues);
    mergeVersions(facts.workers, more.workers);
    mergeVersions(facts.activities, more.activities);
    mergeVersions(facts.alerts, more.alerts);
    mergeEvents(facts.events, more.events);
    for (const StoryInstruction &instruction : more.instructions) {
        const auto same = std::find_if(facts.instructions.begin(), facts.instructions.end(),
                                       [&instruction](const StoryInstruction &each) {
                                           return each.row == instruction.row && each.when == instruction.when &&
                                                  each.target == instruction.target;
                                       });
        if (same == facts.instructions.end())
            facts.instructions.append(instruction);
        else if (instruction.settled >= same->settled) // It has an outcome by now.
            *same = instruction;
    }
    if (!more.timeoutActivity.isNull())
        facts.timeoutActivity = more.timeoutActivity;
    if (more.call && (!facts.call || more.call->from.learned >= facts.call->from.learned))
        facts.call = more.call;
    facts.isGone = facts.isGone || more.isGone;
    facts.asOf = std::max(facts.asOf, more.asOf);
    for (const QString &note : more.notes) {
        if (!facts.notes.contains(note) && facts.notes.size() < MostVersions)
            facts.notes.append(note);
    }
}

} // namespace Desk
