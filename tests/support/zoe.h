#pragma once

#include "simulated.h"

/// The SID of an activity by its name; empty where there is none.
[[nodiscard]] inline QByteArray activityNamed(Simulated &simulated, const char *name)
{
    for (const auto &[id, activity] : simulated.state().activities) {
        if (activity.name == name)
            return simulated.sid(Simulator::Kind::Activity, id);
    }
    return {};
}

/// The path of the first workflow.
[[nodiscard]] inline QByteArray workflowOf(Simulated &simulated)
{
    return simulated.base() + "/Workflows/" +
           simulated.sid(Simulator::Kind::Workflow, simulated.state().workflows.begin()->first);
}

/// Zoe starts work, has a queue of her own, and a task comes there that the first workflow is told of: the reservation
/// that is made for her.
[[nodiscard]] inline Simulator::Id reserveZoe(Simulated &simulated, const QByteArray &taskAttributes = "{}")
{
    const QByteArray attributes = R"({"skills":["zoe"],"contact_uri":"client:zoe"})";
    const Simulator::Response zoe =
        simulated.post(simulated.base() + "/Workers", "FriendlyName=Zoe&Attributes=" + attributes.toPercentEncoding() +
                                                          "&ActivitySid=" + activityNamed(simulated, "Available"));
    const Simulator::Response queue =
        simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=Zoe&TargetWorkers=skills+HAS+%27zoe%27");
    const Simulator::Response task = simulated.post(
        simulated.base() + "/Tasks", "TaskQueueSid=" + jsonOf(queue).value(QLatin1String("sid")).toString().toLatin1() +
                                         "&WorkflowSid=" + workflowOf(simulated).right(Simulator::SidLength) +
                                         "&Priority=7&Attributes=" + taskAttributes.toPercentEncoding());
    if (zoe.status != 201 || queue.status != 201 || task.status != 201)
        qFatal("%s", task.body.constData());
    simulated.pass(1);
    return simulated.state().reservations.rbegin()->first;
}
