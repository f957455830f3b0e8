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
            .text("filter_friendly_name", queue ? queue->name : QByteArray())
            .text("expression", route.expression);
        json.beginArray("targets").beginObject().text("queue", state.sids.text(Kind::TaskQueue, route.queue));
        json.endObject().endArray().endObject();
    }
    json.endArray().beginObject("default_filter");
    json.text("queue", state.sids.text(Kind::TaskQueue, workflow.defaultQueue));
    json.endObject().endObject().endObject();
    return out;
}

} // namespace Simulator
