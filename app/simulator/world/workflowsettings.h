#pragma once

#include "eventrecorder.h"
#include "refusal.h"
#include "settingschange.h"

namespace Simulator {

/// The workflows of a state: what a client may change of them, and what stands in the way. Each change is in the
/// history; what is refused changes nothing.
class WorkflowSettings
{
public:
    /// What is handed in must live longer.
    WorkflowSettings(State &state, EventRecorder &recorder);

    /// With a configuration.
    [[nodiscard]] Made create(const WorkflowChange &wanted);
    /// Tasks that are in it go on as they are.
    [[nodiscard]] Outcome update(Workflow &workflow, const WorkflowChange &change);
    /// No unfinished task may be in it.
    [[nodiscard]] Outcome remove(Id workflow);

private:
    /// What of a change is no name.
    void apply(Workflow &workflow, const WorkflowChange &change) const;

    State &m_state;
    EventRecorder &m_recorder;
};

} // namespace Simulator
