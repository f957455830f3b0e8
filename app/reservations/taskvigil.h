#pragma once

#include "clock.h"
#include "taskrouter/values.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Desk {

class OfferListModel;
class TaskListModel;

/// What became of a task that a person wants to be told of.
struct TaskTold
{
    enum class Kind : quint8 {
        Left,    ///< It came from `before` into `now`.
        Gone,    ///< It is not in the list any more: it ended, and was deleted.
        RunsOut, ///< Its offer is about to run out.
    };
    Sid task;
    QString title; ///< Plain.
    Kind kind = Kind::Left;
    TaskStatus before = TaskStatus::Unknown;
    TaskStatus now = TaskStatus::Unknown;
    qint64 left = 0; ///< Of an offer that runs out: milliseconds.

    friend bool operator==(const TaskTold &, const TaskTold &) = default;
};

/// "Tell me when this leaves pending": tasks of the list that a person wants to be told of, each once. A task that has
/// left its status is no longer watched; of one whose offer runs out it is told as well, once an offer. It goes by the
/// lists that are read anyway and asks for nothing.
class TaskVigil final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskVigil)
public:
    static constexpr qsizetype MostTasks = 200;

    /// The models must outlive this.
    TaskVigil(const TaskListModel &tasks, const OfferListModel &offers, Clock clock, QObject *parent = nullptr);
    ~TaskVigil() override;

    /// False where the task is not in the list, or too many are watched.
    bool watch(Sid task);
    void forget(Sid task);
    [[nodiscard]] QSet<Sid> watched() const;
    /// An offer is about to run out where it has so much left; milliseconds, 15 s unless said otherwise.
    void setEnding(qint64 msecs) { m_ending = msecs; }

Q_SIGNALS:
    void told(const Desk::TaskTold &told);
    /// watched() is another.
    void changed();

private:
    struct Watched
    {
        TaskStatus status = TaskStatus::Unknown;
        QString title;
        UtcMsecs toldOf = 0; ///< Until when the offer runs of which it was told.
    };
    void look();

    const TaskListModel &m_tasks;
    const OfferListModel &m_offers;
    Clock m_clock;
    QHash<Sid, Watched> m_watched;
    QTimer m_soon;   ///< Not within a model's signals.
    QTimer m_second; ///< While an offer of a watched task runs.
    qint64 m_ending = 15'000;
};

} // namespace Desk
