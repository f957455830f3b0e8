#include "taskstory.h"

#include <algorithm>

namespace Desk {

namespace {

/// The newest fact with that SID; null where there is none.
template <typename T>
const T *newest(const QList<Fact<T>> &facts, Sid sid)
{
    const Fact<T> *best = nullptr;
    for (const Fact<T> &fact : facts) {
        if (fact.value.sid == sid && (!best || fact.from.learned >= best->from.learned))
            best = &fact;
    }
    return best ? &best->value : nullptr;
}

} // namespace

qint64 TaskStory::age() const
{
    return begun == 0 ? 0 : std::max<qint64>((ended != 0 ? ended : asOf()) - begun, 0);
}

const Offer *TaskStory::offer(Sid reservation) const
{
    const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                    [reservation](const Offer &offer) { return offer.sid == reservation; });
    return found == offers.cend() ? nullptr : &*found;
}

const Worker *TaskStory::worker(Sid sid) const
{
    return newest(facts.workers, sid);
}

const StoryWorkflow *TaskStory::workflowNow() const
{
    return newest(facts.workflows, workflow);
}

const StoryQueue *TaskStory::queueNow(Sid sid) const
{
    return newest(facts.queues, sid);
}

} // namespace Desk
