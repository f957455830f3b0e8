#include "routingquestion.h"

#include "routingtestrunner.h"

namespace Routing {

RoutingAnswer ask(const RoutingQuestion &question)
{
    RoutingAnswer answer;
    const Roster roster = question.workspace.roster();
    answer.decision = decide(question.rules(), question.task, roster, &answer.trace);
    RoutingTask young = question.task;
    young.age = 0;
    answer.canceledAt = canceledAt(question.rules(), young, roster);
    answer.isTimedOut = question.timeout && question.task.age >= *question.timeout &&
                        !(answer.canceledAt && *answer.canceledAt < *question.timeout);
    return answer;
}

} // namespace Routing
