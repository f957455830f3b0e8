#pragma once

#include "filterindex.h"
#include "queuelint.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"

#include <QSet>

namespace Routing {

/// Looks at one workflow after the other: what its configuration says that can never be, never ends, or ends otherwise
/// than somebody may think.
class WorkflowLint
{
public:
    /// All of them must live longer; `queues` must have checked.
    WorkflowLint(const LintWorkspace &workspace, const QueueLint &queues, Findings &findings);

    void check();

private:
    void check(const LintWorkflow &workflow);
    void checkOffers(const LintWorkflow &workflow);
    void addDefects(const WorkflowReading &reading, const QSet<QString> &said);
    void checkFilters(const Workflow &workflow);
    /// Whether its expression can fit anything.
    [[nodiscard]] bool checkFilter(const Filter &filter);
    void checkReach(const Workflow &workflow, size_t at, const FilterIndex &before);
    void checkEnd(const Workflow &workflow, size_t at, const FilterIndex &all);
    void checkTargets(const Filter &filter);
    void checkTarget(const Filter &filter, size_t at);
    void checkExpression(const Filter &filter, size_t at);
    [[nodiscard]] std::vector<Scope> askedBy(const Target &target) const;
    void checkOrder(const Target &target);
    void findUnused();
    void add(FindingKind kind, const QString &path, const QStringList &arguments = {});

    const LintWorkspace &m_workspace;
    const QueueLint &m_queues;
    Findings &m_findings;
    QueueNames m_names;
    std::vector<Scope> m_tasks;
    FindingPlace m_place; ///< Of the workflow that is looked at.
    QSet<QString> m_used; ///< Queues that a workflow leads to.
    bool m_isAllRead = true;
};

} // namespace Routing
