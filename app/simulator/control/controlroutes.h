#pragma once

#include "simulationdriver.h"
#include "simulator/api/admission.h"

namespace Simulator {

/// What programs may ask of the simulator itself, below "/_simulator": its clock, what happens in it, faults, notes and
/// goals. A function from a request to a response on what is handed in; resources/simulator/openapi.json describes it.
/// Faults do not strike here, or nobody could end them.
class ControlRoutes
{
public:
    /// What is handed in must live longer.
    ControlRoutes(SimulationDriver &driver, const Admission &admission);

    /// Whether the request is one of these, and none for TaskRouter.
    [[nodiscard]] static bool covers(const Request &request);
    [[nodiscard]] Response handle(const Request &request);
    /// How many bytes the body of a request may have: many for a world, but not for anybody.
    [[nodiscard]] qsizetype maxBody(const Request &head) const;

private:
    [[nodiscard]] Reply answer(const Request &request);

    SimulationDriver &m_driver;
    const Admission &m_admission;
};

} // namespace Simulator
