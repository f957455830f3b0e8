#include "configuration.h"

#include "jsonwriter.h"

namespace Simulator {

QByteArray configurationOf(const State &state, const Workflow &workflow)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().beginObject("task_routing").beginArray("filters");
    for (const Route &route : workflow.routes) {
        const Queue *queue = find(state.queues, route.queue);
        json.beginObject()
            .text("filter_friendly_name", !route.name.isEmpty() || !queue ? route.name : queue->name)
            .text("expression", route.expression);
        json.beginArray("targets").beginObject().text("queue", state.sids.text(Kind::TaskQueue, route.queue));
        if (route.timeout > 0)
            json.number("timeout", route.timeout);
        if (route.skipIfNobody)
            json.text("skip_if", "workers.available == 0");
        json.endObject().endArray().endObject();
    }
    json.endArray().beginObject("default_filter");
    json.text("queue", state.sids.text(Kind::TaskQueue, workflow.defaultQueue));
    if (workflow.defaultTimeout > 0)
        json.number("timeout", workflow.defaultTimeout);
    json.endObject().endObject().endObject();
    return out;
}

} // namespace Simulator
