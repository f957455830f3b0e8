#pragma once

#include "scenario.h"

#include <optional>

namespace Simulator {

/// Who was away when a workspace was read, and what becomes of him in a rehearsal, where nobody has a task at first:
/// who stands where a queue puts people for a task, or in another activity without offers since not long ago, comes
/// back; who has been away for hours is not at work. What was assumed is said in the scenario's notices. Used once.
class AwayPeople
{
public:
    /// `scenario` must live longer; all of its workers are there. `read`: when they were, or 0 where nobody knows.
    AwayPeople(Scenario &scenario, Time read);

    /// Sets Scenario::returns and the home activities.
    void settle();

private:
    struct Away
    {
        Id worker = 0;
        bool isForATask = false; ///< In the activity that a queue's offer or task moved him to.
    };

    [[nodiscard]] bool isAvailable(Id activity) const;
    [[nodiscard]] bool isOfAQueue(Id activity) const;
    /// Where most of those are who can be offered something; else the first such activity.
    [[nodiscard]] std::optional<Id> usualActivity() const;
    void bringBackAtOnce(const std::vector<Id> &people, Id to);
    void bringBackLater(const std::vector<Away> &people, Id to);
    void tellOfAbsent(const std::vector<Id> &people);
    [[nodiscard]] QString names(const std::vector<Id> &people) const;
    [[nodiscard]] QString activityName(Id activity) const;

    Scenario &m_scenario;
    State &m_state; ///< The scenario's.
    Time m_read;
};

} // namespace Simulator
