#pragma once

#include "routing/check/routingworkspace.h"
#include "taskrouter/values.h"
#include "workspace/workspaceanswers.h"

#include <QHash>

#include <variant>

namespace Desk {

/// What a workspace's tasks wait by: its queues, workflows and activities, read once and kept. Without its workers, who
/// change all the time.
struct WaitingRules
{
    Sid workspace;
    UtcMsecs read = 0;
    Routing::RoutingWorkspace routing; ///< Its workers are of no meaning.
    Sid timeoutActivity;               ///< `timeout_activity_sid`; null where there is none.
    QHash<Sid, qint64> answerWithin;   ///< By workflow: `task_reservation_timeout` in milliseconds.

    friend bool operator==(const WaitingRules &, const WaitingRules &) = default;
};

/// From what the API answered; a sentence where nothing can be read of it.
[[nodiscard]] std::variant<WaitingRules, QString> waitingRulesOf(const WorkspaceAnswers &answers, Sid workspace);

} // namespace Desk
