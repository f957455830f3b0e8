#pragma once

#include "scenario.h"
#include "scenariocursor.h"

namespace Simulator {

/// Turns the JSON of one scenario into a Scenario. Used once: read() and gone.
class ScenarioReader
{
public:
    /// `root` must live longer.
    ScenarioReader(const Node &root, const QString &name, quint64 seed);

    [[nodiscard]] LoadedScenario read();

private:
    void readHead(Cursor &root);
    void readOpenTask(Cursor &root);

    const Node &m_root;
    Scenario m_scenario;
    Defects m_defects;
    Random m_random;
    Time m_start = 0;
};

} // namespace Simulator
