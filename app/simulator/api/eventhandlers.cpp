#include "eventhandlers.h"

#include "period.h"

namespace Simulator {

namespace {

struct About
{
    const char *field;
    Kind kind;
    Id Event::*member;
};

constexpr About abouts[]{
    {"TaskSid", Kind::Task, &Event::task},
    {"ReservationSid", Kind::Reservation, &Event::reservation},
    {"WorkerSid", Kind::Worker, &Event::worker},
    {"WorkflowSid", Kind::Workflow, &Event::workflow},
    {"TaskQueueSid", Kind::TaskQueue, &Event::queue},
    {"Sid", Kind::Event, &Event::id},
};

std::variant<EventQuery, Refusal> readEventFilter(const Call &call, const State &state)
{
    EventQuery filter;
    if (call.query.hasText("EventType")) {
        filter.type = eventType(call.query.value("EventType"));
        // A type that never comes is no mistake: there are none of it.
        if (!filter.type)
            filter.type = EventType::Count;
    }
    for (const About &about : abouts) {
        if (!call.query.has(about.field))
            continue;
        const auto id = state.sids.read(about.kind, call.query.value(about.field));
        if (!id)
            return invalid(QByteArray("Invalid ") + about.field + " provided: " + call.query.value(about.field));
        filter.about.emplace_back(about.member, *id);
    }
    if (call.query.hasText("TaskChannel")) {
        const QByteArray wanted = call.query.value("TaskChannel");
        const auto sid = state.sids.read(Kind::TaskChannel, wanted);
        const auto named = std::find_if(state.channels.begin(), state.channels.end(), [&](const auto &entry) {
            return sid == entry.first || entry.second.uniqueName == wanted;
        });
        if (named == state.channels.end())
            return invalid("Invalid TaskChannel provided: " + wanted);
        filter.about.emplace_back(&Event::channel, named->first);
    }
    return filter;
}

} // namespace

Reply Handlers::listEvents(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto read = readEventFilter(call, state);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto period = readPeriod(call, world.now());
    if (const auto *refusal = std::get_if<Refusal>(&period))
        return *refusal;
    const auto wanted = readPage(call, state, Kind::Event);
    if (const auto *refusal = std::get_if<Refusal>(&wanted))
        return *refusal;
    const PageWanted &page = std::get<PageWanted>(wanted);
    EventQuery query = std::get<EventQuery>(read);
    query.from = std::get<Period>(period).from;
    query.to = std::get<Period>(period).to;
    query.after = page.after.value_or(query.after);
    query.before = page.before.value_or(query.before);

    // History can be long: only the events of the page are looked at, one more tells whether there is another.
    PageCut cut;
    std::vector<Event> events;
    const auto take = [&](const Event &event) {
        if (events.size() == static_cast<size_t>(page.size)) {
            cut.more = true;
            return false;
        }
        events.push_back(event);
        return true;
    };
    if (page.before) {
        state.events.backward(query, take);
        std::reverse(events.begin(), events.end());
        // The page that the token is from follows.
        cut.more = true;
    } else {
        state.events.forward(query, take);
    }
    for (const Event &event : events)
        cut.ids.push_back(event.id);
    size_t next = 0;
    return writePage(call, state, Kind::Event, "events", page, cut,
                     [&](JsonWriter &json, Id) { renderer.event(json, events[next++]); });
}

Reply Handlers::fetchEvent(World &world, const Renderer &renderer, const Call &call)
{
    const auto id = call.id(world.state(), 1, Kind::Event);
    const Event *event = id ? world.state().events.find(*id) : nullptr;
    if (!event)
        return call.notFound();
    return resource([&](JsonWriter &json) { renderer.event(json, *event); });
}

} // namespace Simulator
