#pragma once

#include "workspace/workspaceanswers.h"

#include <variant>

namespace Simulator {

/// What the simulator answers about a scenario's workspace at its start.
struct ScenarioAnswers
{
    Desk::WorkspaceAnswers workspace;
    QList<QByteArray> tasks; ///< Those that are there, as the API answers them.
};

/// By name, or the path of a file. A sentence where there is no such scenario, or a defect in it.
[[nodiscard]] std::variant<ScenarioAnswers, QString> scenarioAnswers(const QString &scenario);

} // namespace Simulator
