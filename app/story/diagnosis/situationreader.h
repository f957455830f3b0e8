#pragma once

#include "situation.h"
#include "story/taskstory.h"

#include <QByteArray>
#include <QHash>

namespace Desk {

/// Puts the API's answers together to a Situation, in whatever order they come. What cannot be read becomes a note.
class SituationReader
{
public:
    /// The workspace, as it came.
    void readWorkspace(const QByteArray &json);
    /// The workflow, as it came: its configuration is a text in it. Needs the queues first, for it may name them.
    void readWorkflow(const QByteArray &json);
    /// The task queues, as they came.
    void readQueues(const QList<QByteArray> &queues);
    /// Workers, whatever list they are from; those who are known already stay as they are.
    void readWorkers(const QList<Worker> &workers);
    /// Everybody of the workspace has been read.
    void setHasAllWorkers(bool has) { m_situation.hasAllWorkers = has; }
    /// Who is in the queue; they are read as workers as well.
    void readMembers(const QString &queue, const QList<Worker> &workers, bool isWhole);
    /// Who of the queue is available and fits that expression; they are read as workers as well.
    void readCandidates(const QString &queue, const QString &expression, const QList<Worker> &workers, bool isWhole);
    /// One worker's channels, as they came.
    void readChannels(Sid worker, const QList<QByteArray> &channels);
    /// One worker's reservations in wrap-up.
    void readWrapUps(Sid worker, const QList<Reservation> &wrapUps);
    void readNumbers(const QueueStatistics &statistics);
    void readWaiting(const QString &queue, const QList<Task> &tasks, bool isWhole);
    void note(const QString &text);
    void setAsked(Need need) { m_situation.asked.insert(need); }
    [[nodiscard]] bool wasAsked(Need need) const { return m_situation.asked.contains(need); }
    void setAsOf(UtcMsecs when) { m_situation.asOf = when; }
    /// The story has only a part of the task's offers.
    void setOffersCut(bool cut) { m_situation.areOffersCut = cut; }
    void setRequests(int requests) { m_situation.requests = requests; }

    [[nodiscard]] const Situation &situation() const { return m_situation; }

private:
    void splitLoad(size_t worker);

    Situation m_situation;
    QHash<Sid, size_t> m_places; ///< Of the workers.
};

/// What a recording has of the rules: its newest workflow and its queues. Of workers it has only some, who would make
/// numbers that mean nothing; they stay unknown.
[[nodiscard]] Situation recordedSituation(const TaskStory &story);

} // namespace Desk
