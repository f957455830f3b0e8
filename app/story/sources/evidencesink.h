#pragma once

#include "story/storyfacts.h"

namespace Desk {

/// What a piece of evidence can be.
enum class EvidenceKind : quint16 {
    Callbacks = 1,   ///< Bodies of event callbacks.
    EventStream = 2, ///< CloudEvents of Event Streams.
    EventList = 4,   ///< The API's list of Events.
    Resources = 8,   ///< Tasks, reservations, workers and the like as the API answers, or as twilio-cli prints them.
    Har = 16,        ///< A HAR, as a browser or this program writes it.
    BugBundle = 32,  ///< This program's.
    Workspace = 64,  ///< A workspace that this program saved.
    Recording = 128  ///< A session that this program recorded.
};
Q_DECLARE_FLAGS(EvidenceKinds, EvidenceKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(EvidenceKinds)

/// Who is told what was read out of evidence, piece by piece. Several tasks may be told of; each Event and each
/// resource says itself to which one it belongs.
class EvidenceSink
{
    Q_DISABLE_COPY_MOVE(EvidenceSink)
public:
    EvidenceSink() = default;
    virtual ~EvidenceSink() = default;

    virtual void addKind(EvidenceKind kind) = 0;
    virtual void addEvent(StoryEvent event) = 0;
    virtual void addTask(const Fact<Task> &task) = 0;
    virtual void addReservation(const Fact<Reservation> &reservation) = 0;
    virtual void addWorker(const Fact<Worker> &worker) = 0;
    virtual void addWorkflow(const Fact<StoryWorkflow> &workflow) = 0;
    virtual void addQueue(const Fact<StoryQueue> &queue) = 0;
    virtual void addActivity(const Fact<Activity> &activity) = 0;
    /// The workspace's `timeout_activity_sid`.
    virtual void addTimeoutActivity(Sid workspace, Sid activity) = 0;
    virtual void addInstruction(Sid task, const StoryInstruction &instruction) = 0;
    virtual void addAlert(const Fact<StoryAlert> &alert) = 0;
    virtual void addCall(const Fact<StoryCall> &call) = 0;
    /// TaskRouter said at that time that there is no such task.
    virtual void addGone(Sid task, UtcMsecs when) = 0;
    /// What could not be read.
    virtual void addNote(const Provenance &at, const QString &what) = 0;
};

} // namespace Desk
