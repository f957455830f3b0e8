#pragma once

#include "eventrecorder.h"
#include "refusal.h"
#include "router.h"
#include "settingschange.h"

namespace Simulator {

/// The workspace itself, its activities and its task channels: what a client may change of them, and what stands in the
/// way. Each change is in the history; what is refused changes nothing.
class WorkspaceSettings
{
public:
    /// What is handed in must live longer.
    WorkspaceSettings(State &state, EventRecorder &recorder, Router &router);

    [[nodiscard]] Outcome update(const WorkspaceChange &change);

    [[nodiscard]] Made createActivity(const ActivityChange &wanted);
    [[nodiscard]] Outcome updateActivity(Activity &activity, const ActivityChange &change);
    /// Nobody may be in it, and nothing may send anybody there.
    [[nodiscard]] Outcome removeActivity(Id activity);

    /// Every worker does one task of it at once until somebody says otherwise.
    [[nodiscard]] Made createChannel(const ChannelChange &wanted);
    [[nodiscard]] Outcome updateChannel(Channel &channel, const ChannelChange &change);
    /// No task may be of it.
    [[nodiscard]] Outcome removeChannel(Id channel);

private:
    /// Who goes there, in words; empty where nobody does.
    [[nodiscard]] QByteArray useOfActivity(Id activity) const;

    State &m_state;
    EventRecorder &m_recorder;
    Router &m_router;
};

} // namespace Simulator
