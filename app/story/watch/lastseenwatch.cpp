#include "lastseenwatch.h"

#include "reservations/taskwatch.h"
#include "story/record/storyrecord.h"

#include <utility>

namespace Desk {

LastSeenWatch::LastSeenWatch(const TaskWatch &taskWatch, StoryRecord &record, QString world, QObject *parent)
    : QObject(parent)
    , m_taskWatch(taskWatch)
    , m_record(record)
    , m_world(std::move(world))
{
    connect(&taskWatch, &TaskWatch::opened, this, &LastSeenWatch::open);
    connect(&taskWatch, &TaskWatch::taskChanged, this, &LastSeenWatch::ask);
    connect(&record, &StoryRecord::lastSeenRead, this, &LastSeenWatch::onRead);
    open();
    ask();
}

LastSeenWatch::~LastSeenWatch() = default;

void LastSeenWatch::open()
{
    m_task = m_taskWatch.address().task;
    m_isAsked = false;
    m_seen = {};
}

/// With the first answer, and not before it: what a person waits for comes first. The story of today is kept once its
/// Events have been read as well, which is later: the record does its work in the order of the asking.
void LastSeenWatch::ask()
{
    const auto &task = m_taskWatch.task();
    if (m_isAsked || !task || task->task.sid != m_task)
        return;
    m_isAsked = true;
    m_record.readLastSeen({m_task, m_world});
}

void LastSeenWatch::onRead(const StoryKey &key, const LastSeen &seen)
{
    if (!m_isAsked || key.task != m_task || key.world != m_world || m_seen.when != 0)
        return; // Another task was opened meanwhile, or somebody else asked.
    m_seen = seen;
    if (m_seen.when != 0)
        Q_EMIT changed();
}

std::optional<SeenTexts> LastSeenWatch::textsOf(const Reservation *reservation) const
{
    const auto &task = m_taskWatch.task();
    if (m_seen.when == 0 || !task || task->task.sid != m_task)
        return {};
    return textsSince(m_seen, task->task, reservation && reservation->taskSid == m_task ? reservation : nullptr);
}

} // namespace Desk
