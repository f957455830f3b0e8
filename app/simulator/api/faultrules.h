#pragma once

#include "faultrule.h"
#include "simulator/world/random.h"

namespace Simulator {

/// The failures that are on, and what they make of each request. Pure and seeded: the same rules and the same requests
/// at the same times fail in the same way. Rules work together; of two that replace the answer the older one wins.
class FaultRules
{
public:
    /// A rule with its number and what it did so far.
    struct Active
    {
        quint64 number = 0;
        FaultRule rule;
        int applied = 0;
    };

    explicit FaultRules(quint64 seed = 1)
        : m_random(seed ^ 0x6661756c74ULL)
    {
    }

    /// As they were.
    FaultRules(std::vector<Active> rules, Random random, quint64 lastNumber)
        : m_rules(std::move(rules))
        , m_random(random)
        , m_lastNumber(lastNumber)
    {
    }

    /// The number by which it can be removed.
    quint64 add(const FaultRule &rule);
    bool remove(quint64 number);
    void clear() { m_rules.clear(); }
    /// Those that can still be applied.
    [[nodiscard]] const std::vector<Active> &active() const { return m_rules; }
    [[nodiscard]] const Random &random() const { return m_random; }
    /// Of all that ever were.
    [[nodiscard]] quint64 lastNumber() const { return m_lastNumber; }
    /// Drops rules whose time has passed.
    void forget(Time now);

    [[nodiscard]] AnswerPlan decide(const Request &request, Time now);
    /// Those that the last request used up: they are on no more.
    [[nodiscard]] const std::vector<Active> &usedUp() const { return m_usedUp; }

private:
    std::vector<Active> m_rules;
    std::vector<Active> m_usedUp;
    Random m_random;
    quint64 m_lastNumber = 0;
};

} // namespace Simulator
