#pragma once

#include "storyevent.h"

#include <QStringList>

namespace Desk {

/// A workflow as it was at some time.
struct StoryWorkflow
{
    Sid sid;
    QString name;
    QByteArray configuration; ///< TaskRouter's JSON, as it came.
    qint64 reservationTimeoutSeconds = 0;

    friend bool operator==(const StoryWorkflow &, const StoryWorkflow &) = default;
};

/// A task queue as it was at some time.
struct StoryQueue
{
    Sid sid;
    QString name;
    QString targetWorkers;
    int maxReservedWorkers = 1;
    bool isLifo = false; ///< `task_order`
    Sid reservationActivity;
    Sid assignmentActivity;

    friend bool operator==(const StoryQueue &, const StoryQueue &) = default;
};

/// An instruction of our own journal that was about this task.
struct StoryInstruction
{
    qint64 row = 0; ///< Of the journal.
    QString action; ///< Key of the catalogue: "conference".
    Sid target;     ///< A reservation, the task, or a worker.
    UtcMsecs when = 0;
    UtcMsecs settled = 0; ///< 0: there is no outcome yet.
    QString outcome;      ///< "done", "refused", "unknown" or "not-sent".
    int code = 0;         ///< TaskRouter's own, where it was refused.
    QString message;

    friend bool operator==(const StoryInstruction &, const StoryInstruction &) = default;
};

/// An entry of Monitor's list of alerts.
struct StoryAlert
{
    QString sid; ///< "NO…"
    int code = 0;
    UtcMsecs when = 0;
    QString text;
    Sid resource;

    friend bool operator==(const StoryAlert &, const StoryAlert &) = default;
};

/// The call that a task is about (`attributes.call_sid`), as the Calls API has it.
struct StoryCall
{
    QString sid;    ///< "CA…"
    QString status; ///< "completed", "in-progress" and so on.
    UtcMsecs ended = 0;

    [[nodiscard]] bool isOver() const
    {
        return status == u"completed" || status == u"busy" || status == u"failed" || status == u"no-answer" ||
               status == u"canceled";
    }
    friend bool operator==(const StoryCall &, const StoryCall &) = default;
};

/// All that is known of one task, in any order, with doubles, from whatever told it. buildStory() makes a story of it.
/// Facts of the same resource are versions of it: the newest `from.learned` is how it is now.
struct StoryFacts
{
    Sid workspace;
    Sid task;
    QList<Fact<Task>> tasks;
    QList<Fact<Reservation>> reservations;
    QList<StoryEvent> events;
    QList<Fact<StoryWorkflow>> workflows;
    QList<Fact<StoryQueue>> queues;
    QList<Fact<Worker>> workers;
    QList<Fact<Activity>> activities;
    Sid timeoutActivity; ///< The workspace's `timeout_activity_sid`; null where it is not known.
    QList<StoryInstruction> instructions;
    QList<Fact<StoryAlert>> alerts;
    std::optional<Fact<StoryCall>> call;
    bool isGone = false;      ///< TaskRouter says 404: it was deleted, or ended more than five minutes ago.
    bool isRecording = false; ///< From a file or from the record: nothing of it is the present.
    UtcMsecs asOf = 0;        ///< Until when it tells: "now", or when it was recorded.
    QStringList notes;        ///< What could not be read, each with its place. For people.

    friend bool operator==(const StoryFacts &, const StoryFacts &) = default;
};

} // namespace Desk
