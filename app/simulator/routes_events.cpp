#include "choices.h"
#include "period.h"
#include "routes.h"

namespace Simulator {

namespace {

using Events = std::deque<Event>;

/// The fields of the query that name one thing an Event is about.
struct EventFilter
{
    QByteArray type;
    std::vector<std::pair<Id Event::*, Id>> about;

    [[nodiscard]] bool fits(const Event &event) const
    {
        return (type.isEmpty() || event.type == type) &&
               std::all_of(about.begin(), about.end(), [&](const auto &one) { return event.*one.first == one.second; });
    }
};

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

std::variant<EventFilter, Refusal> readEventFilter(const Call &call, const State &state)
{
    EventFilter filter;
    filter.type = call.query.value("EventType");
    for (const About &about : abouts) {
        if (!call.query.has(about.field))
            continue;
        const auto id = state.sids.read(about.kind, call.query.value(about.field));
        if (!id)
            return invalid(QByteArray("Invalid ") + about.field + " provided: " + call.query.value(about.field));
        filter.about.emplace_back(about.member, *id);
    }
    if (call.query.has("TaskChannel")) {
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

const Event *eventOf(const Events &events, Id id)
{
    const auto at = std::lower_bound(events.begin(), events.end(), id,
                                     [](const Event &event, Id wanted) { return event.id < wanted; });
    return at != events.end() && at->id == id ? &*at : nullptr;
}

} // namespace

std::variant<Period, Refusal> readPeriod(const Call &call, Time now)
{
    const Fields &query = call.query;
    Period period{now - Choices::DefaultEventMinutes * Minute, now};
    if (query.has("Minutes")) {
        bool ok = false;
        const qint64 minutes = query.value("Minutes").toLongLong(&ok);
        if (!ok || minutes < 0 || minutes > 60 * 24 * 366)
            return invalid("Invalid Minutes provided: " + query.value("Minutes"));
        period.from = now - minutes * Minute;
    }
    if (query.has("StartDate")) {
        const auto from = readTime(query.value("StartDate"));
        if (!from)
            return invalid("Invalid StartDate provided: " + query.value("StartDate"));
        period.from = *from;
    }
    if (query.has("EndDate")) {
        const auto to = readTime(query.value("EndDate"));
        if (!to)
            return invalid("Invalid EndDate provided: " + query.value("EndDate"));
        period.to = *to;
    }
    if (period.to < period.from && query.has("StartDate"))
        return invalid("Invalid EndDate provided: it lies before StartDate");
    return period;
}

std::pair<EventPosition, EventPosition> eventsIn(const State &state, const Period &period)
{
    const auto from = std::lower_bound(state.events.begin(), state.events.end(), period.from,
                                       [](const Event &event, Time at) { return event.at < at; });
    const auto to = std::upper_bound(from, state.events.end(), period.to,
                                     [](Time at, const Event &event) { return at < event.at; });
    return {from, to};
}

Reply Handlers::listEvents(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto read = readEventFilter(call, state);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto period = readPeriod(call, world.now());
    if (const auto *refusal = std::get_if<Refusal>(&period))
        return *refusal;
    const EventFilter &filter = std::get<EventFilter>(read);
    const auto [from, to] = eventsIn(state, std::get<Period>(period));
    std::vector<Id> order;
    for (auto at = from; at != to; ++at) {
        if (filter.fits(*at))
            order.push_back(at->id);
    }
    return listPage(
        call, state, Kind::Event, "events", order, [](Id) { return true; },
        [&](QByteArray &out, Id id) { renderer.event(out, *eventOf(state.events, id)); });
}

Reply Handlers::fetchEvent(World &world, const Renderer &renderer, const Call &call)
{
    const auto id = call.id(world.state(), 1, Kind::Event);
    const Event *event = id ? eventOf(world.state().events, *id) : nullptr;
    if (!event)
        return call.notFound();
    return resource([&](QByteArray &out) { renderer.event(out, *event); });
}

} // namespace Simulator
