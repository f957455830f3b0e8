#pragma once

#include "answerplan.h"
#include "httpparser.h"

namespace Simulator {

/// Answers the requests of an HttpServer. It is called when a request is complete, and again when its answer is due.
/// Time may pass in between; if the client leaves meanwhile, the second call does not come.
class RequestHandler
{
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    /// How many bytes the body of a request may have, from its head alone.
    [[nodiscard]] virtual qsizetype maxBody(const Request & /*head*/) const { return HttpParser::MaxBody; }
    /// What is to be done with a request that has just arrived, faults included.
    [[nodiscard]] virtual AnswerPlan decide(const Request &request) = 0;
    /// The answer to a request, now that it is due.
    [[nodiscard]] virtual Response answer(const Request &request, const AnswerPlan &decision) = 0;
    /// The answer to what is no request; the status comes from the parser or from a deadline.
    [[nodiscard]] virtual Response refuse(int status) = 0;
};

} // namespace Simulator
