#include "taskvigil.h"

#include "attributes.h"
#include "offerlistmodel.h"
#include "tasklistmodel.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Desk {

TaskVigil::TaskVigil(const TaskListModel &tasks, const OfferListModel &offers, Clock clock, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_offers(offers)
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &TaskVigil::look);
    m_second.setSingleShot(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TaskVigil::look);
    const auto later = [this] {
        if (!m_watched.isEmpty())
            m_soon.start();
    };
    connect(&tasks, &QAbstractItemModel::dataChanged, this, later);
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&tasks, &QAbstractItemModel::rowsMoved, this, later);
    connect(&offers, &QAbstractItemModel::dataChanged, this, later);
    connect(&offers, &QAbstractItemModel::rowsInserted, this, later);
    // Another workspace: nothing of this one is known any more.
    connect(&tasks, &QAbstractItemModel::modelReset, this, [this] {
        if (m_watched.isEmpty())
            return;
        m_watched.clear();
        Q_EMIT changed();
    });
}

TaskVigil::~TaskVigil() = default;

bool TaskVigil::watch(Sid task)
{
    const Task *known = m_tasks.task(task);
    if (!known || m_watched.size() >= MostTasks)
        return false;
    m_watched.insert(task, {known->status, taskTitle(*known), 0});
    m_soon.start();
    Q_EMIT changed();
    return true;
}

void TaskVigil::forget(Sid task)
{
    if (m_watched.remove(task))
        Q_EMIT changed();
}

QSet<Sid> TaskVigil::watched() const
{
    return {m_watched.keyBegin(), m_watched.keyEnd()};
}

void TaskVigil::look()
{
    QList<TaskTold> news;
    bool isAnyOver = false;
    bool isAnyRunning = false;
    for (auto at = m_watched.begin(); at != m_watched.end();) {
        const Task *task = m_tasks.task(at.key());
        TaskTold told{at.key(), at->title, TaskTold::Kind::Left, at->status, TaskStatus::Unknown, 0};
        if (!task || task->status != at->status) {
            told.kind = task ? TaskTold::Kind::Left : TaskTold::Kind::Gone;
            told.now = task ? task->status : TaskStatus::Unknown;
            news.append(told);
            at = m_watched.erase(at);
            isAnyOver = true;
            continue;
        }
        const UtcMsecs by = m_offers.answerBy(at.key());
        told.left = by - m_clock.utc();
        isAnyRunning = isAnyRunning || (by != 0 && told.left > 0);
        if (by != 0 && told.left > 0 && told.left <= m_ending && at->toldOf != by) {
            at->toldOf = by;
            told.kind = TaskTold::Kind::RunsOut;
            told.now = at->status;
            news.append(told);
        }
        ++at;
    }
    if (isAnyRunning)
        m_second.start();
    if (isAnyOver)
        Q_EMIT changed();
    for (const TaskTold &one : news)
        Q_EMIT told(one);
}

} // namespace Desk
