#include "workflowlint.h"

#include "lint.h"
#include "termlint.h"
#include "workflowtextlint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

/// A target that a task leaves, if nobody accepts it there.
bool isLeft(const Target &target)
{
    return target.timeout || target.skipIf;
}

/// Whatever comes into it can come out at the end.
bool isLeftAtTheEnd(const Filter &filter)
{
    return std::all_of(filter.targets.begin(), filter.targets.end(), isLeft);
}

/// All seconds that a task may spend in it.
int timeoutsOf(const Filter &filter)
{
    int sum = 0;
    for (const Target &target : filter.targets)
        sum += target.timeout.value_or(0);
    return sum;
}

bool fitsEverything(const Filter &filter)
{
    return constantTruth(filter.expression) == std::optional(true);
}

QString nameOf(const Filter &filter)
{
    return filter.name.isEmpty() ? filter.place : filter.name;
}

bool asksOfTasks(const Expression &expression)
{
    const auto isTasks = [](const Expression::Operand &operand) { return operand.isReference && !operand.isWorkers; };
    const auto terms = expression.terms();
    return std::any_of(terms.begin(), terms.end(),
                       [&isTasks](const Expression::Term &term) { return isTasks(term.left) || isTasks(term.right); });
}

/// More than this many pairs of a task and a worker are not looked at: kinds show in a few.
constexpr size_t MostPairs = 20'000;

} // namespace

WorkflowLint::WorkflowLint(const LintWorkspace &workspace, const QueueLint &queues, Findings &findings)
    : m_workspace(workspace)
    , m_queues(queues)
    , m_findings(findings)
{
    for (const LintQueue &queue : workspace.queues)
        m_names.add(queue.sid, queue.name);
    for (const Value &attributes : workspace.tasks)
        m_tasks.push_back({{&attributes, nullptr}, {}});
}

void WorkflowLint::check()
{
    for (const LintWorkflow &workflow : m_workspace.workflows)
        check(workflow);
    findUnused();
}

void WorkflowLint::add(FindingKind kind, const QString &path, const QStringList &arguments)
{
    FindingPlace place = m_place;
    place.path = path;
    m_findings.push_back({kind, std::move(place), arguments});
}

void WorkflowLint::check(const LintWorkflow &workflow)
{
    m_place = {FindingPlace::Resource::Workflow, workflow.sid, workflow.name, {}};
    checkOffers(workflow);
    WorkflowTextLint text(m_place, m_findings);
    text.check(workflow.configuration);
    // Where no queues are known, each is what it is called.
    const auto queueOf = [this](const QString &name) {
        return m_names.isEmpty() ? std::optional(name) : m_names.find(name);
    };
    const WorkflowReading reading = readWorkflow(workflow.configuration, queueOf);
    addDefects(reading, text.said());
    if (reading.hasErrors()) {
        m_isAllRead = false;
        return;
    }
    const Workflow &read = reading.workflow;
    m_used.insert(read.defaultQueue);
    checkFilters(read);
    if (read.defaultQueue.isEmpty() && std::none_of(read.filters.begin(), read.filters.end(), fitsEverything))
        add(FindingKind::NoDefaultFilter, defaultFilterPlace());
}

void WorkflowLint::checkOffers(const LintWorkflow &workflow)
{
    constexpr int most = 86'400;
    const QString seconds = QString::number(workflow.reservationTimeout);
    const QString path = u"task_reservation_timeout"_s;
    if (workflow.reservationTimeout < 1 || workflow.reservationTimeout > most)
        add(FindingKind::ReservationTimeoutOutOfRange, path, {seconds});
    else if (m_workspace.timeoutActivity && !m_workspace.timeoutActivity->isAvailable &&
             workflow.reservationTimeout < ShortReservationTimeout)
        add(FindingKind::OfflineCascade, path, {seconds, m_workspace.timeoutActivity->name});
}

void WorkflowLint::addDefects(const WorkflowReading &reading, const QSet<QString> &said)
{
    for (const ConfigurationDefect &defect : reading.defects) {
        if (said.contains(defect.place))
            continue;
        if (defect.severity == ConfigurationDefect::Severity::Warning)
            add(FindingKind::UnknownName, defect.place);
        else if (defect.syntax)
            add(defect.syntax->error.kind == SyntaxError::Kind::HyphenInKey ? FindingKind::HyphenInKey
                                                                            : FindingKind::SyntaxError,
                defect.place, {defect.syntax->text, defect.what});
        else
            add(FindingKind::BadConfiguration, defect.place, {defect.line > 0 ? defect.text() : defect.what});
    }
}

void WorkflowLint::checkFilters(const Workflow &workflow)
{
    FilterIndex all;
    for (size_t at = 0; at < workflow.filters.size(); ++at)
        all.add(at, workflow.filters[at].expression);
    FilterIndex before;
    for (size_t at = 0; at < workflow.filters.size(); ++at) {
        const Filter &filter = workflow.filters[at];
        if (checkFilter(filter)) {
            checkReach(workflow, at, before);
            checkEnd(workflow, at, all);
        }
        checkTargets(filter);
        // From a filter that ends, a task goes on to the next that fits: that one is reached.
        if (!isLeftAtTheEnd(filter))
            before.add(at, filter.expression);
    }
}

bool WorkflowLint::checkFilter(const Filter &filter)
{
    const QString path = filter.place + u".expression"_s;
    const bool isNever = constantTruth(filter.expression) == std::optional(false);
    const bool fits = std::any_of(m_tasks.begin(), m_tasks.end(),
                                  [&filter](const Scope &task) { return filter.expression.fits(task); });
    FindingPlace place = m_place;
    place.path = path;
    const bool explained = TermLint(place, TermLint::Asked::Sample, m_findings).check(filter.expression, m_tasks, fits);
    if (isNever && !explained)
        add(FindingKind::FilterMatchesNothing, path, {filter.expression.text()});
    return !isNever;
}

void WorkflowLint::checkReach(const Workflow &workflow, size_t at, const FilterIndex &before)
{
    const Filter &filter = workflow.filters[at];
    if (const auto wider = before.firstWider(filter.expression))
        add(FindingKind::UnreachableFilter, filter.place, {nameOf(workflow.filters[*wider])});
}

void WorkflowLint::checkEnd(const Workflow &workflow, size_t at, const FilterIndex &all)
{
    const Filter &filter = workflow.filters[at];
    // Skipped at the last, a task counts as one that matched nothing; only a timeout cancels it.
    if (workflow.defaultQueue.isEmpty() || !isLeftAtTheEnd(filter) || !filter.targets.back().timeout)
        return;
    if (!all.isWiderAfter(at, filter.expression))
        add(FindingKind::CanceledAtTheEnd, filter.targets.back().place + u".timeout"_s,
            {QString::number(timeoutsOf(filter))});
}

void WorkflowLint::checkTargets(const Filter &filter)
{
    bool isReached = true;
    for (size_t at = 0; at < filter.targets.size(); ++at) {
        const Target &target = filter.targets[at];
        m_used.insert(target.queue);
        if (!isReached)
            add(FindingKind::UnreachableTarget, target.place);
        isReached = isReached && isLeft(target);
        checkTarget(filter, at);
    }
}

void WorkflowLint::checkTarget(const Filter &filter, size_t at)
{
    const Target &target = filter.targets[at];
    if (target.knownWorker && !isLeft(target))
        add(FindingKind::KnownWorkerWithoutEnd, target.place, {target.knownWorker->text});
    checkExpression(filter, at);
    checkOrder(target);
}

void WorkflowLint::checkExpression(const Filter &filter, size_t at)
{
    const Target &target = filter.targets[at];
    const std::vector<Scope> scopes = askedBy(target);
    const bool asksTasks = asksOfTasks(target.expression);
    const bool fits = std::any_of(scopes.begin(), scopes.end(),
                                  [&target](const Scope &scope) { return target.expression.fits(scope); });
    FindingPlace place = m_place;
    place.path = target.place + u".expression"_s;
    const TermLint terms(place, asksTasks ? TermLint::Asked::Sample : TermLint::Asked::Workers, m_findings);
    if (terms.check(target.expression, scopes, fits))
        return;
    if (constantTruth(target.expression) == std::optional(false)) {
        if (!isLeft(target))
            add(FindingKind::TargetMatchesNobody, place.path, {target.expression.text()});
        else if (at == 0 && filter.targets.size() > 1 && target.timeout)
            add(FindingKind::DelayTarget, place.path, {target.expression.text(), QString::number(*target.timeout)});
    } else if (!fits && !asksTasks && !scopes.empty()) {
        add(FindingKind::EmptyTarget, place.path,
            {QString::number(scopes.size()), target.expression.text(), m_queues.nameOf(target.queue)});
    }
}

/// The workers of the target's queue, each with some tasks where it asks for those.
std::vector<Scope> WorkflowLint::askedBy(const Target &target) const
{
    const std::vector<Scope> *members = m_queues.members(target.queue);
    if (!members || members->empty() || (!m_workspace.knowsChannels && asksOfChannels(target.expression)))
        return {};
    if (!asksOfTasks(target.expression))
        return *members;
    std::vector<Scope> pairs;
    const size_t enough = std::max<size_t>(1, MostPairs / members->size());
    for (size_t task = 0; task < std::min(enough, m_tasks.size()); ++task) {
        for (const Scope &member : *members)
            pairs.push_back({m_tasks[task].task, member.worker});
    }
    return pairs;
}

void WorkflowLint::checkOrder(const Target &target)
{
    const std::vector<Scope> *members = m_queues.members(target.queue);
    if (!members || members->empty() || target.orderBy.isEmpty())
        return;
    const bool anybodyHasOne = std::any_of(members->begin(), members->end(), [&target](const Scope &member) {
        std::vector<WorkerOrder::Rank> ranks;
        target.orderBy.addRanks(member.worker, ranks);
        return std::any_of(ranks.begin(), ranks.end(), [](const auto &rank) { return rank.has_value(); });
    });
    if (!anybodyHasOne)
        add(FindingKind::OrderByNothing, target.place + u".order_by"_s, {target.orderBy.text()});
}

/// Said only where every workflow could be read: another may be the one that leads there.
void WorkflowLint::findUnused()
{
    if (!m_isAllRead || m_workspace.workflows.empty())
        return;
    for (const LintQueue &queue : m_workspace.queues) {
        if (!m_used.contains(queue.sid))
            m_findings.push_back(
                {FindingKind::UnusedQueue, {FindingPlace::Resource::TaskQueue, queue.sid, queue.name, {}}, {}});
    }
}

} // namespace Routing
