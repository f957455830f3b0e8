#pragma once

#include "routing/workerfacts.h"
#include "scenario.h"
#include "workspace/savedworkspace.h"

#include <QHash>

namespace Simulator {

/// Makes a scenario of a workspace: the same SIDs, rules, people and capacities, and tasks that arrive for each filter
/// of each workflow. Everybody behaves as people do at an ordinary hour. Used once: make() and gone.
class WorkspaceScenario
{
public:
    /// `workspace` must live longer. `arrivalsPerHour` 0: as it says itself, else as many as keep busy who is there.
    WorkspaceScenario(const Desk::SavedWorkspace &workspace, const QString &name, quint64 seed, double arrivalsPerHour);

    [[nodiscard]] Scenario make();

private:
    using Ids = QHash<QByteArray, Id>;

    template <class T>
    [[nodiscard]] T begin(Kind kind, const Desk::SavedResource &saved);
    [[nodiscard]] Id adopted(Kind kind, const QByteArray &sid);
    [[nodiscard]] Id activity(const QByteArray &key) const { return m_activities.value(key, 0); }
    void addWorkspace();
    void addActivities();
    void addChannels();
    void addQueues();
    void addWorkflows();
    void addWorkers();
    /// Which of them a rehearsal does not make.
    void tellOfCallbacks();
    void addArrivals();
    /// Where he is, or will be soon.
    [[nodiscard]] const Activity &expectedActivity(const Worker &worker) const;
    [[nodiscard]] std::vector<Routing::WorkerFacts> people() const;
    /// The channels in which most of the workers do something, voice first.
    [[nodiscard]] std::vector<Id> usedChannels() const;
    [[nodiscard]] TaskPlan planOf(const Workflow &workflow, size_t filter, const QJsonObject &example,
                                  Id channel) const;
    [[nodiscard]] double arrivalsPerHour() const;

    const Desk::SavedWorkspace &m_saved;
    double m_arrivalsPerHour;
    Scenario m_scenario;
    State &m_state; ///< The scenario's.
    Time m_start;
    Ids m_activities;
    Ids m_channels;
    Ids m_queues;
};

} // namespace Simulator
