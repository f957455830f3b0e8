#pragma once

#include "simulationdriver.h"
#include "simulator/api/reply.h"
#include "simulator/scenario/scenariocursor.h"

namespace Simulator {

/// One request of a program about the simulator itself, its path known to fit.
struct ControlCall
{
    const Request &request;
    QByteArray path;     ///< Decoded.
    QByteArray argument; ///< The piece of the path that names something; empty where it has none.
};

using ControlHandler = Reply (*)(SimulationDriver &driver, const ControlCall &call);

/// 400 with a sentence that names the line and the field.
[[nodiscard]] Refusal refusalOf(const ScenarioError &error);

/// Reads the JSON of a request's body: calls `read` with it and what finds its defects, and then `carryOut` where there
/// are none. So nothing has changed where anything is wrong.
template <class Read, class CarryOut>
[[nodiscard]] Reply withBody(const ControlCall &call, const Read &read, const CarryOut &carryOut)
{
    const auto body = readNode(call.request.body);
    if (const auto *error = std::get_if<ScenarioError>(&body))
        return refusalOf(*error);
    Defects defects;
    read(std::get<Node>(body), defects);
    if (defects.found())
        return refusalOf(defects.first());
    return carryOut();
}

} // namespace Simulator
