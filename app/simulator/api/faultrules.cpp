#include "faultrules.h"

#include "routename.h"

#include <algorithm>
#include <iterator>

namespace Simulator {

namespace {

bool isOn(const FaultRule &rule, Time now)
{
    return (rule.from == Never || now >= rule.from) && (rule.until == Never || now < rule.until);
}

// Once the answer is replaced or its way is broken, a younger rule cannot break it again.
bool isSettled(const AnswerPlan &plan)
{
    return !plan.apply || plan.delivery != Delivery::Whole;
}

} // namespace

quint64 FaultRules::add(const FaultRule &rule)
{
    m_rules.push_back({++m_lastNumber, rule, 0});
    return m_lastNumber;
}

bool FaultRules::remove(quint64 number)
{
    return std::erase_if(m_rules, [number](const Active &active) { return active.number == number; }) > 0;
}

void FaultRules::forget(Time now)
{
    std::erase_if(m_rules,
                  [now](const Active &active) { return active.rule.until != Never && active.rule.until <= now; });
}

AnswerPlan FaultRules::decide(const Request &request, Time now)
{
    AnswerPlan decision;
    m_usedUp.clear();
    if (m_rules.empty())
        return decision;
    const QByteArray name = routeName(request);
    for (Active &active : m_rules) {
        const FaultRule &rule = active.rule;
        if (!isOn(rule, now) || !covers(rule.route, name))
            continue;
        // A certain fault draws nothing, so that adding one does not change what chance makes of the others.
        if (rule.chance < 1.0 && !m_random.chance(rule.chance))
            continue;
        if (!rule.kind->isFinal || !isSettled(decision))
            rule.kind->apply(rule, decision);
        ++active.applied;
    }
    const auto isUsedUp = [](const Active &active) {
        return active.rule.times > 0 && active.applied >= active.rule.times;
    };
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(m_usedUp), isUsedUp);
    std::erase_if(m_rules, isUsedUp);
    return decision;
}

} // namespace Simulator
