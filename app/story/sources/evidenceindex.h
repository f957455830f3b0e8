#pragma once

#include "evidence.h"
#include "evidencenotes.h"

#include <QHash>

namespace Desk {

/// The first reading: counts what there is of each task, and keeps nothing else.
class EvidenceIndex final : public EvidenceSink
{
public:
    /// `now`: what is dated later does not count as the last that happened; UTC.
    explicit EvidenceIndex(UtcMsecs now);

    [[nodiscard]] EvidenceKinds kinds() const { return m_kinds; }
    [[nodiscard]] QList<EvidenceTask> tasks() const;
    [[nodiscard]] const EvidenceNotes &notes() const { return m_notes; }

    void addKind(EvidenceKind kind) override { m_kinds |= kind; }
    void addEvent(StoryEvent event) override;
    void addTask(const Fact<Task> &task) override;
    void addReservation(const Fact<Reservation> &reservation) override;
    void addWorker(const Fact<Worker> &) override {}
    void addWorkflow(const Fact<StoryWorkflow> &) override {}
    void addQueue(const Fact<StoryQueue> &) override {}
    void addActivity(const Fact<Activity> &) override {}
    void addTimeoutActivity(Sid, Sid) override {}
    void addInstruction(Sid task, const StoryInstruction &instruction) override;
    void addAlert(const Fact<StoryAlert> &) override {}
    void addCall(const Fact<StoryCall> &) override {}
    void addGone(Sid task, UtcMsecs when) override;
    void addNote(const Provenance &at, const QString &what) override { m_notes.add(at, what); }

private:
    struct Entry
    {
        EvidenceTask task;
        bool isNamed = false;
    };
    Entry &entry(Sid task, UtcMsecs when);
    void nameBy(Entry &entry, const QString &attributes);

    UtcMsecs m_now;
    EvidenceKinds m_kinds;
    QHash<Sid, Entry> m_tasks;
    EvidenceNotes m_notes;
};

} // namespace Desk
