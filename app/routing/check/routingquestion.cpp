#include "routingquestion.h"

#include "routingtestrunner.h"

namespace Routing {

RoutingAnswer ask(const RoutingQuestion &question)
{
    RoutingAnswer answer;
    const Roster roster = question.workspace.roster();
    answer.decision = decide(question.rules(), question.task, roster, &answer.trace);
    answer.canceledAt = canceledAt(question.rules(), question.task, roster);
    return answer;
}

} // namespace Routing
