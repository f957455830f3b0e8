#pragma once

#include "evidence.h"
#include "evidencenotes.h"

#include <QHash>

namespace Desk {

/// The second reading: keeps the facts of one task, and of whoever was offered it.
class EvidenceCollector final : public EvidenceSink
{
public:
    static constexpr qsizetype MostEvents = 400'000; ///< More are counted and left out.
    static constexpr qsizetype MostOthers = 20'000;  ///< Workflows, queues, activities and so on, of each.

    /// `task` as the first reading found it. `now`: see EvidenceIndex.
    EvidenceCollector(EvidenceTask task, UtcMsecs now);

    /// All that was found; the collector is empty then.
    [[nodiscard]] StoryFacts facts();

    void addKind(EvidenceKind) override {}
    void addEvent(StoryEvent event) override;
    void addTask(const Fact<Task> &task) override;
    void addReservation(const Fact<Reservation> &reservation) override;
    void addWorker(const Fact<Worker> &worker) override;
    void addWorkflow(const Fact<StoryWorkflow> &workflow) override;
    void addQueue(const Fact<StoryQueue> &queue) override;
    void addActivity(const Fact<Activity> &activity) override;
    void addTimeoutActivity(Sid workspace, Sid activity) override;
    void addInstruction(Sid task, const StoryInstruction &instruction) override;
    void addAlert(const Fact<StoryAlert> &alert) override;
    void addCall(const Fact<StoryCall> &call) override;
    void addGone(Sid task, UtcMsecs when) override;
    void addNote(const Provenance &at, const QString &what) override { m_notes.add(at, what); }

private:
    void know(UtcMsecs when);
    template <typename T>
    void keep(QList<Fact<T>> &list, const Fact<T> &fact);

    EvidenceTask m_task;
    UtcMsecs m_now;
    StoryFacts m_facts;
    QHash<QString, Fact<StoryCall>> m_calls; ///< Which of them is the task's, its attributes say.
    UtcMsecs m_gone = 0;
    UtcMsecs m_seen = 0; ///< When the task itself was last answered.
    qint64 m_leftOut = 0;
    EvidenceNotes m_notes;
};

} // namespace Desk
