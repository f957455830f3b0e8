#pragma once

#include "routing/routingdecision.h"
#include "situation.h"
#include "story/taskstory.h"
#include "verdict.h"

#include <array>

namespace Desk {

/// Why a worker is not asked: Routing's reasons, and that what he has room for is not known.
struct WorkerStanding
{
    size_t worker = 0; ///< His place in Situation::workers.
    Routing::NotAsked why = Routing::NotAsked::Asked;
    bool isCapacityUnknown = false; ///< He may be asked as far as is known.
};

/// A task, and all that the rows of the table of verdicts ask about it, looked up once. `story` and `situation` must
/// live longer.
class TaskCase
{
public:
    TaskCase(const TaskStory &story, const Situation &situation);

    const TaskStory &story;
    const Situation &situation;

    // What it is doing.
    [[nodiscard]] bool isOver() const { return story.isOver() || m_isDeleted; }
    /// Nobody has it, and nobody is asked.
    [[nodiscard]] bool isWaiting() const { return !isOver() && !isTaken() && !openOffer(); }
    /// Somebody is asked, and nobody has it.
    [[nodiscard]] bool isOffered() const { return !isOver() && !isTaken() && openOffer(); }
    /// Somebody has it now, or had it when it was completed.
    [[nodiscard]] bool isTaken() const { return m_taken; }
    [[nodiscard]] bool isDeleted() const { return m_isDeleted; }
    /// Nothing of the present is known, or the task has none.
    [[nodiscard]] bool isPast() const { return isOver() || story.facts.isRecording; }

    // Its offers; null where there is none.
    [[nodiscard]] const Offer *openOffer() const { return m_open.isEmpty() ? nullptr : m_open.constLast(); }
    /// All that are pending: a queue may ask several at once. Their newest is openOffer().
    [[nodiscard]] const QList<const Offer *> &openOffers() const { return m_open; }
    [[nodiscard]] const Offer *lastEnded() const { return m_lastEnded; }    ///< The newest that came to nothing.
    [[nodiscard]] const Offer *acceptedOffer() const { return m_accepted; } ///< The newest that was accepted.
    [[nodiscard]] qsizetype countOffers(ReservationStatus status) const;
    /// The oldest first.
    [[nodiscard]] QList<const Offer *> offersTo(Sid worker) const { return m_offersTo.value(worker); }

    // Its Events, by their place in the story.
    [[nodiscard]] std::optional<qsizetype> lastEvent(EventType type) const;
    [[nodiscard]] Evidence evidenceOf(EventType type) const;
    /// The last of Events that end it: canceled, completed, deleted.
    [[nodiscard]] std::optional<qsizetype> endEvent() const;

    // Where it stands in its workflow.
    [[nodiscard]] const Routing::RoutingTask &task() const { return m_task; }
    [[nodiscard]] const Routing::Workflow *rules() const { return situation.rules ? &*situation.rules : nullptr; }
    [[nodiscard]] const std::optional<Routing::Standing> &standing() const { return m_standing; }
    [[nodiscard]] const Routing::Target *target() const; ///< Null for the default filter, or where it is not known.
    [[nodiscard]] bool isInDefault() const;
    [[nodiscard]] const QString &queue() const { return m_queue; } ///< SID of the queue it is in, or would be.
    [[nodiscard]] QString queueName() const;
    /// The filters as they were looked at: up to the first that matches.
    [[nodiscard]] const std::vector<Routing::FilterTrace> &filters() const { return m_filters; }
    /// No filter matches; false where the rules are not known.
    [[nodiscard]] bool matchesNothing() const;
    [[nodiscard]] std::optional<qint64> stepEndsAt() const { return m_endsAt; } ///< The task's age in msecs.
    /// Where the step has an end: no other follows, and no other filter fits.
    [[nodiscard]] bool isLastStep() const;
    [[nodiscard]] Evidence stepEvidence() const; ///< Of the last step of the story.
    /// Every step of the story as a step of the rules; nothing for those that are none of theirs.
    [[nodiscard]] const QList<std::optional<Routing::Step>> &storySteps() const { return m_storySteps; }

    // Who may be asked at this step.
    [[nodiscard]] bool knowsWorkers() const { return m_knowsWorkers; } ///< All of the queue are in the list.
    [[nodiscard]] bool hasSample() const { return m_hasSample; }       ///< Some are: more than can be read.
    [[nodiscard]] const std::vector<WorkerStanding> &workers() const { return m_workers; }
    [[nodiscard]] qsizetype count(Routing::NotAsked why) const { return m_counts.at(static_cast<size_t>(why)); }
    /// In the queue, and the step is for them.
    [[nodiscard]] qsizetype eligible() const;
    /// In the queue.
    [[nodiscard]] qsizetype inQueue() const;
    /// May be asked, as far as is known, and those of them who surely may.
    [[nodiscard]] qsizetype askable() const;
    [[nodiscard]] qsizetype surelyAskable() const { return askable() - m_unknownCapacity; }
    /// What the present says of workers is as sure as their list is whole.
    [[nodiscard]] Certainty certaintyByWorkers() const
    {
        return m_knowsWorkers ? Certainty::ShownNow : Certainty::Likely;
    }
    [[nodiscard]] const Routing::WorkerFacts &facts(const WorkerStanding &one) const
    {
        return situation.workers[one.worker];
    }
    [[nodiscard]] const WorkerState &state(const WorkerStanding &one) const { return situation.states[one.worker]; }
    /// Why he is in his activity; null where the story does not tell.
    [[nodiscard]] const ActivitySpan *activityOf(Sid worker) const { return m_activities.value(worker, nullptr); }
    /// In an activity that a queue sets with an offer or an acceptance: at work, and not away.
    [[nodiscard]] bool isAtWork(const WorkerStanding &one) const;
    /// The step's expression as TaskRouter can be asked about workers; nothing where it is not known, or cannot be
    /// written so.
    [[nodiscard]] std::optional<QString> workersExpression() const;
    /// TaskRouter said who of the queue is available and fits the step, all of them.
    [[nodiscard]] bool knowsCandidates() const { return m_knowsCandidates; }
    /// What is said of who may be asked is as sure as those are known.
    [[nodiscard]] Certainty certaintyByCandidates() const
    {
        return m_knowsWorkers || m_knowsCandidates ? Certainty::ShownNow : Certainty::Likely;
    }
    /// Where TaskRouter and our reading of the step's expression differ.
    [[nodiscard]] const std::vector<size_t> &disputedCandidates() const { return m_disputedCandidates; }
    /// Where TaskRouter's membership and our reading of the queue's expression differ.
    [[nodiscard]] const std::vector<size_t> &disputed() const { return m_disputed; }
    /// How many tasks of the queue are before it; nothing where that is not known.
    [[nodiscard]] const std::optional<QList<WaitingTask>> &before() const { return m_before; }

private:
    void readOffers();
    void readTask();
    void locate();
    void askEverybody();
    void lineUp();
    [[nodiscard]] std::optional<Routing::Step> stepOf(const RoutingStep &step,
                                                      const std::optional<Routing::Step> &last) const;
    [[nodiscard]] std::vector<Routing::WorkerFacts> rosterWorkers();
    [[nodiscard]] Routing::NotAsked judged(const Routing::StepTrace::Considered &one);

    bool m_isDeleted = false;
    bool m_taken = false;
    QList<const Offer *> m_open;
    const Offer *m_lastEnded = nullptr;
    const Offer *m_accepted = nullptr;
    QHash<Sid, QList<const Offer *>> m_offersTo;
    QHash<Sid, const ActivitySpan *> m_activities;
    Routing::RoutingTask m_task;
    std::optional<Routing::Standing> m_standing;
    QString m_queue;
    std::optional<qint64> m_endsAt;
    std::vector<Routing::FilterTrace> m_filters;
    QList<std::optional<Routing::Step>> m_storySteps;
    bool m_knowsWorkers = false;
    bool m_hasSample = false;
    std::vector<WorkerStanding> m_workers;
    std::array<qsizetype, size_t(Routing::NotAsked::OthersFirst) + 1> m_counts{};
    qsizetype m_unknownCapacity = 0;
    std::vector<size_t> m_disputed;
    bool m_knowsCandidates = false;
    std::vector<size_t> m_disputedCandidates;
    std::optional<QList<WaitingTask>> m_before;
};

} // namespace Desk
