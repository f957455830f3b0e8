#include "diagnosis.h"

#include "diagnosiswords.h"
#include "nextsteps.h"
#include "taskcase.h"
#include "termtable.h"
#include "verdicttable.h"
#include "waitingplaces.h"
#include "workertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What TaskRouter says of a queue's members, and what its expression comes to with us: both are shown.
void noteDisputes(const TaskCase &task, QStringList &notes)
{
    const auto &disputed = task.disputed();
    if (disputed.empty())
        return;
    QStringList in;
    QStringList out;
    const auto members = task.situation.members.constFind(task.queue());
    for (const size_t at : disputed) {
        const Routing::WorkerFacts &worker = task.situation.workers[at];
        (members->sids.contains(worker.sid) ? in : out).append(worker.name);
    }
    if (!in.isEmpty())
        notes.append(DiagnosisWords::tr(
                         "TaskRouter has %1 in the queue %2, although its expression does not fit by our reading; "
                         "TaskRouter's answer counts.")
                         .arg(namesText(in), task.queueName()));
    if (!out.isEmpty())
        notes.append(
            DiagnosisWords::tr("TaskRouter does not have %1 in the queue %2, although its expression fits by our "
                               "reading; TaskRouter's answer counts.")
                .arg(namesText(out), task.queueName()));
}

/// The same of the step's expression.
void noteCandidates(const TaskCase &task, QStringList &notes)
{
    if (task.hasSample() && task.knowsCandidates())
        notes.append(
            DiagnosisWords::tr("TaskRouter itself says who of all in the queue is available and fits the step: "
                               "%n.",
                               nullptr, static_cast<int>(task.situation.candidates->sids.size())));
    QStringList names;
    for (const size_t at : task.disputedCandidates())
        names.append(task.situation.workers[at].name);
    if (!names.isEmpty())
        notes.append(DiagnosisWords::tr("Of %1 TaskRouter says otherwise than our reading of the step's expression; "
                                        "TaskRouter's answer counts.")
                         .arg(namesText(names)));
}

void noteLimits(const TaskCase &task, QStringList &notes)
{
    if (task.situation.areOffersCut)
        notes.append(
            DiagnosisWords::tr("The task has more offers than the %L1 that were read.").arg(task.story.offers.size()));
    if (task.hasSample()) {
        const auto &numbers = task.situation.numbers;
        const auto members = task.situation.members.constFind(task.queue());
        notes.append(numbers && numbers->queue == task.queue()
                         ? DiagnosisWords::tr("The queue has %1 workers; %2 of them were looked at.")
                               .arg(numbers->eligible)
                               .arg(members->sids.size())
                         : DiagnosisWords::tr("The queue has more workers than the %1 who were looked at.")
                               .arg(members->sids.size()));
    }
    qsizetype unknown = 0;
    for (const WorkerStanding &one : task.workers())
        unknown += one.isCapacityUnknown ? 1 : 0;
    if (unknown > 0 && task.situation.asked.contains(Need::Channels))
        notes.append(DiagnosisWords::tr("Of %n who are available it was not read what they have room for.", nullptr,
                                        static_cast<int>(unknown)));
    if (task.situation.waiting && !task.situation.waiting->isWhole)
        notes.append(DiagnosisWords::tr("The queue has more tasks than the %n that were looked at.", nullptr,
                                        static_cast<int>(task.situation.waiting->tasks.size())));
    if (task.story.facts.isRecording)
        notes.append(DiagnosisWords::tr("From a recording: nothing of it is the present."));
}

} // namespace

Diagnosis diagnose(const TaskStory &story, const Situation &situation)
{
    const TaskCase task(story, situation);
    Diagnosis diagnosis;
    diagnosis.task = story.task;
    diagnosis.asOf = story.asOf();
    diagnosis.requests = situation.requests;
    for (const VerdictRow &row : verdictTable()) {
        std::optional<VerdictFinding> found = row.look(task);
        if (!found)
            continue;
        diagnosis.verdict = row.verdict;
        diagnosis.certainty = found->certainty;
        // What is not read may say otherwise: nothing that goes by offers is proved by a part of them.
        if (situation.areOffersCut)
            diagnosis.certainty = std::max(diagnosis.certainty, Certainty::Likely);
        diagnosis.sentence = std::move(found->sentence);
        diagnosis.detail = std::move(found->detail);
        diagnosis.evidence = std::move(found->evidence);
        break;
    }
    diagnosis.places = placesOf(task);
    diagnosis.waitsNoMore = task.isOver() || task.isTaken();
    diagnosis.terms = termsOf(task);
    diagnosis.workers = workerRows(task);
    diagnosis.workersLeftOut =
        std::max<qsizetype>(0, static_cast<qsizetype>(task.workers().size()) - diagnosis.workers.size());
    if (const auto &numbers = situation.numbers; task.hasSample() && numbers && numbers->queue == task.queue())
        diagnosis.workersLeftOut = std::max<qsizetype>(0, numbers->eligible - diagnosis.workers.size());
    diagnosis.notes = story.facts.notes + situation.notes;
    noteDisputes(task, diagnosis.notes);
    noteCandidates(task, diagnosis.notes);
    noteLimits(task, diagnosis.notes);
    diagnosis.lacks = lacksOf(task, diagnosis.verdict);
    diagnosis.next = nextSteps(task, diagnosis);
    return diagnosis;
}

} // namespace Desk
