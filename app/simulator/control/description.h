#pragma once

#include <QByteArray>

namespace Simulator {

/// The OpenAPI document of what programs may ask of the simulator itself: resources/simulator/openapi.json, and in it
/// what it refers to of the schema of scenarios, so that it stands alone.
[[nodiscard]] QByteArray controlDescription();

} // namespace Simulator
