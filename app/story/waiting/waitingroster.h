#pragma once

#include "waitingfacts.h"

#include <QHash>

namespace Desk {

/// The workers of a workspace as routing looks at them, with what they are known to be busy with. Kept from one time to
/// the next: only who changed is read anew, and who is in which queue is asked only of them.
class WaitingRoster
{
    Q_DISABLE_COPY_MOVE(WaitingRoster)
public:
    /// By worker.
    using Holdings = QHash<Sid, QList<const WaitingReservation *>>;

    WaitingRoster();
    ~WaitingRoster();

    /// `facts.rules` must be there, and live as long as what is asked of this.
    void update(const WaitingFacts &facts, const Holdings &holdings);
    /// Everybody, and nobody with the same queues.
    [[nodiscard]] Routing::Roster everybody() const;
    [[nodiscard]] Routing::Roster nobody() const;
    [[nodiscard]] const std::vector<Routing::WorkerFacts> &workers() const { return m_workers; }
    [[nodiscard]] const Routing::WorkflowFacts *workflow(Sid sid) const;
    [[nodiscard]] std::optional<size_t> queue(Sid sid) const;

    /// What a person wants to know of a worker, in the order of workers().
    struct Person
    {
        Sid sid;
        QString name;
        Sid activity;
        QString activityName;
        UtcMsecs since = 0; ///< In this activity.
        bool isAvailable = false;
        bool isBusy = false;                 ///< Has a task, or is being asked.
        const MissedOffer *missed = nullptr; ///< The offer that took them there; null: none did, or nobody knows.
    };
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }

private:
    /// What was read of a worker.
    struct Reading
    {
        QString attributes;
        Routing::Value value;
        Routing::WorkerFacts facts;
    };
    void useRules(const std::shared_ptr<const WaitingRules> &rules);
    [[nodiscard]] std::vector<Routing::ChannelFacts> channelsOf(Sid worker, const WaitingLedger &ledger,
                                                                const QList<const WaitingReservation *> &held) const;
    void findQueues(Routing::WorkerFacts &worker) const;

    std::shared_ptr<const WaitingRules> m_rules;
    QHash<Sid, const Routing::WorkflowFacts *> m_workflows;
    QHash<Sid, size_t> m_queues;
    QHash<Sid, bool> m_activities; ///< Whether they are available.
    bool m_queuesAskForFields = false;
    QHash<Sid, Reading> m_readings;
    std::vector<Routing::WorkerFacts> m_workers;
    std::vector<Person> m_people;
};

} // namespace Desk
