#pragma once

#include "answerplan.h"

namespace Simulator {

/// What the HTTP front asks: once when a request is complete, again when its answer is due. In between time may pass
/// and the client may go; the second call then never comes.
class RequestHandler
{
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    [[nodiscard]] virtual AnswerPlan decide(const Request &request) = 0;
    [[nodiscard]] virtual Response answer(const Request &request, const AnswerPlan &decision) = 0;
    /// For what is no request: the status that the parser, or a deadline, gave it.
    [[nodiscard]] virtual Response refuse(int status) = 0;
};

} // namespace Simulator
