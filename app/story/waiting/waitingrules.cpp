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
    return rules;
}

} // namespace Desk
