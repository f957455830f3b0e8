#include "lint.h"

#include "queuelint.h"
#include "workflowlint.h"

namespace Routing {

Findings lint(const LintWorkspace &workspace)
{
    Findings findings;
    QueueLint queues(workspace, findings);
    queues.check();
    WorkflowLint(workspace, queues, findings).check();
    return findings;
}

} // namespace Routing
