#include "plancheck.h"

#include "plantarget.h"

#include "instructions/summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace Desk {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PlanCheck)
};

Verdict verdictOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft)
{
    const Action *action = catalogue.action(row.act.action);
    if (!action)
        return {Legality::Refused, CheckTexts::tr("This program knows no such action."), 0};
    if (row.target().isNull() || row.act.address.workspace.isNull())
        return {Legality::Refused, CheckTexts::tr("It is not said what it is about."), 0};
    const Target target = plannedTarget(row);
    // What is not known is looked at when its turn comes.
    Verdict verdict = row.act.state.statusText.isEmpty() ? Verdict() : legalityOf(*action, target);
    if (verdict.legality == Legality::Refused)
        return verdict;
    const QList<Finding> findings = validate(catalogue, row.act.action, draft, target);
    const auto wrong = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (wrong == findings.cend())
        return verdict;
    const Parameter *parameter = catalogue.parameter(Catalogue::updateOf(row.about), wrong->parameter);
    return {Legality::Refused,
            CheckTexts::tr("%1: %2").arg(parameter ? parameter->label : wrong->parameter, wrong->message), wrong->code};
}

} // namespace

PlanRow planRowOf(const Catalogue &catalogue, const PlannedAct &act)
{
    const Action *action = catalogue.action(act.action);
    PlanRow row;
    row.act = act;
    row.about = action ? action->about : SidKind::None;
    return row;
}

Draft draftOf(const Catalogue &catalogue, const PlannedAct &act, const Draft &shared)
{
    Draft draft = act.draft;
    const QList<Parameter> form = catalogue.formOf(act.action);
    for (const Parameter &parameter : form) {
        if (!draft.isSet(parameter.name) && shared.isSet(parameter.name))
            draft.setList(parameter.name, shared.values(parameter.name));
    }
    return draft;
}

void checkRow(const Catalogue &catalogue, PlanRow &row, const Draft &shared)
{
    const Draft draft = draftOf(catalogue, row.act, shared);
    row.verdict = verdictOf(catalogue, row, draft);
    row.summary = summarise(catalogue, row.act.action, draft, plannedTarget(row));
}

QList<Parameter> askedOf(const Catalogue &catalogue, const Plan &plan)
{
    QList<Parameter> asked;
    QStringList seen;
    for (const PlannedAct &act : plan.acts) {
        const QList<Parameter> form = catalogue.formOf(act.action);
        for (const Parameter &parameter : form) {
            const bool isLacking = parameter.requiredBy.contains(act.action) && parameter.requiredUnless.isEmpty();
            const bool isAsked = isLacking || plan.asks.contains(parameter.name);
            if (!isAsked || act.draft.isSet(parameter.name) || seen.contains(parameter.name))
                continue;
            seen.append(parameter.name);
            asked.append(parameter);
        }
    }
    return asked;
}

} // namespace Desk
