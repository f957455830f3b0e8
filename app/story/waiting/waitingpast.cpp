#include "waitingpast.h"

#include "waitingstatus.h"

#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

constexpr int PastMarks = 10;
constexpr qint64 PastStepMsecs = 30'000;

} // namespace

void addPast(WaitingNow &now, const WaitingFacts &facts)
{
    QSet<Sid> waiting;
    for (const Task &task : facts.tasks) {
        if (isNotTaken(task.status))
            waiting.insert(task.sid);
    }
    for (int mark = PastMarks - 1; mark >= 0; --mark) {
        const UtcMsecs when = facts.now - mark * PastStepMsecs;
        // Now is what the list says. The past is what Events tell, if all of them were read, and of what came after the
        // list nobody knows.
        const UtcMsecs since = facts.ledger.observedSince();
        const bool isKnown = mark == 0 || (since > 0 && when >= since && when <= facts.ledger.observedUntil() &&
                                           when <= facts.tasksRead + PastStepMsecs);
        if (!isKnown) {
            now.lastMinutes.append(std::nullopt);
            continue;
        }
        const auto isThere = [&](const Task &task) { return isNotTaken(task.status) && task.created <= when; };
        now.lastMinutes.append(static_cast<int>(std::count_if(facts.tasks.cbegin(), facts.tasks.cend(), isThere)) +
                               facts.ledger.waitedAt(when, waiting));
    }
    const auto known = std::find_if(now.lastMinutes.cbegin(), now.lastMinutes.cend(),
                                    [](const std::optional<int> &count) { return count.has_value(); });
    if (const auto at = known - now.lastMinutes.cbegin(); at > 0)
        now.knownSince = facts.now - (PastMarks - 1 - at) * PastStepMsecs;
}

} // namespace Desk
