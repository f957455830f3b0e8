#pragma once

#include "scenario.h"

namespace Simulator {

enum class GoalState : quint8 { Open, Reached, Failed };

/// Follows the Events of a world and tells which goals are reached. Pure.
class Goals
{
public:
    struct Progress
    {
        Goal goal;
        GoalState state = GoalState::Open;
        int seen = 0;
        Time at = Never; ///< When it was decided.
    };

    Goals() = default;
    Goals(const std::vector<Goal> &goals, Time start);
    /// As they stood.
    Goals(std::vector<Progress> all, Time start)
        : m_all(std::move(all))
        , m_start(start)
    {
    }

    /// `tasks`: which task a key means by now.
    void see(const Event &event, bool byTrainee, const std::map<QByteArray, Id> &tasks);
    /// Decides what only time decides.
    void pass(Time now);

    [[nodiscard]] const std::vector<Progress> &all() const { return m_all; }
    [[nodiscard]] Time start() const { return m_start; }
    [[nodiscard]] bool allDecided() const;

private:
    std::vector<Progress> m_all;
    Time m_start = 0;
};

} // namespace Simulator
