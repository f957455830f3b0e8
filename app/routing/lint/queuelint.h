#pragma once

#include "finding.h"
#include "lintworkspace.h"
#include "routing/expression.h"

namespace Routing {

/// Looks at the task queues, each against all workers, and remembers who is in which.
class QueueLint
{
public:
    /// `workspace` and `findings` must live longer.
    QueueLint(const LintWorkspace &workspace, Findings &findings);

    void check();
    /// The workers of a queue, as scopes that an expression can be asked of; nothing where the queue, its expression or
    /// the workers are not known.
    [[nodiscard]] const std::vector<Scope> *members(const QString &sid) const;
    [[nodiscard]] QString nameOf(const QString &sid) const;

private:
    void check(const LintQueue &queue);

    const LintWorkspace &m_workspace;
    Findings &m_findings;
    std::vector<Scope> m_everybody;
    std::vector<std::pair<QString, std::vector<Scope>>> m_members; ///< By SID.
};

} // namespace Routing
