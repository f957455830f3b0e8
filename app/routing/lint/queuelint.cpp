#include "queuelint.h"

#include "termlint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

QueueLint::QueueLint(const LintWorkspace &workspace, Findings &findings)
    : m_workspace(workspace)
    , m_findings(findings)
{
    m_everybody.reserve(workspace.workers.size());
    for (const WorkerFacts &worker : workspace.workers)
        m_everybody.push_back({{}, {&worker.attributes, &worker.fields}});
}

void QueueLint::check()
{
    for (const LintQueue &queue : m_workspace.queues)
        check(queue);
}

void QueueLint::check(const LintQueue &queue)
{
    const FindingPlace place{FindingPlace::Resource::TaskQueue, queue.sid, queue.name, u"target_workers"_s};
    const auto read = Expression::parse(queue.targetWorkers, Place::Worker);
    if (const auto *error = std::get_if<SyntaxError>(&read)) {
        const bool isHyphen = error->kind == SyntaxError::Kind::HyphenInKey;
        m_findings.push_back({isHyphen ? FindingKind::HyphenInKey : FindingKind::SyntaxError,
                              place,
                              {queue.targetWorkers, describe(*error)}});
        return;
    }
    const auto &expression = std::get<Expression>(read);
    if (!m_workspace.knowsChannels && asksOfChannels(expression))
        return;
    std::vector<Scope> members;
    std::copy_if(m_everybody.begin(), m_everybody.end(), std::back_inserter(members),
                 [&expression](const Scope &worker) { return expression.fits(worker); });
    const bool isEmpty = members.empty();
    if (!m_everybody.empty())
        m_members.emplace_back(queue.sid, std::move(members));
    if (TermLint(place, TermLint::Asked::Workers, m_findings).check(expression, m_everybody, !isEmpty))
        return;
    if (constantTruth(expression) == std::optional(false))
        m_findings.push_back({FindingKind::EmptyOnPurpose, place, {queue.targetWorkers}});
    else if (isEmpty && !m_everybody.empty())
        m_findings.push_back(
            {FindingKind::EmptyQueue, place, {QString::number(m_everybody.size()), queue.targetWorkers}});
}

const std::vector<Scope> *QueueLint::members(const QString &sid) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&sid](const auto &queue) { return queue.first == sid; });
    return found == m_members.end() ? nullptr : &found->second;
}

QString QueueLint::nameOf(const QString &sid) const
{
    const auto found = std::find_if(m_workspace.queues.begin(), m_workspace.queues.end(),
                                    [&sid](const LintQueue &queue) { return queue.sid == sid; });
    return found == m_workspace.queues.end() || found->name.isEmpty() ? sid : found->name;
}

} // namespace Routing
