#include "waitingrules.h"

#include "workspace/rules/workspacerules.h"
#include "workspace/workspacereader.h"

namespace Desk {

std::variant<WaitingRules, QString> waitingRulesOf(const WorkspaceAnswers &answers, Sid workspace)
{
    const auto read = readWorkspace({{QString(), workspaceFile(answers)}}, WorkspaceUse::Lint);
    if (const auto *error = std::get_if<WorkspaceError>(&read))
        return error->text();
    const SavedWorkspace &saved = std::get<ReadWorkspace>(read).workspace;
    WaitingRules rules;
    rules.workspace = workspace;
    rules.read = answers.read;
    rules.routing = routingWorkspaceOf(saved);
    rules.timeoutActivity = Sid::parse(QString::fromUtf8(saved.timeoutActivity)).value_or(Sid());
    for (const SavedWorkflow &workflow : saved.workflows) {
        if (const auto sid = Sid::parse(QString::fromUtf8(workflow.sid)))
            rules.answerWithin.insert(*sid, workflow.reservationTimeout * qint64(1000));
    }
    return rules;
}

} // namespace Desk
