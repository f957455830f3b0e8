#pragma once

#include "faults.h"

namespace Simulator {

/// What the HTTP front asks: once when a request is complete, again when its answer is due. In between time may pass
/// and the client may go; the second call then never comes.
class Site
{
public:
    Site() = default;
    virtual ~Site() = default;
    Q_DISABLE_COPY_MOVE(Site)

    [[nodiscard]] virtual FaultDecision decide(const Request &request) = 0;
    [[nodiscard]] virtual Response answer(const Request &request, const FaultDecision &decision) = 0;
    /// For what is no request: the status that the parser, or a deadline, gave it.
    [[nodiscard]] virtual Response refuse(int status) = 0;
};

} // namespace Simulator
