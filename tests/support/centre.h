#pragma once

#include "simulator/form/fields.h"
#include "simulator/scenario/simulation.h"
#include "simulator/world/attributes.h"

#include <QJsonObject>

namespace Simulator {

/// The parts of a scenario with three workers that a test can replace.
struct Pieces
{
    QByteArray queue = {};   ///< More fields of the queue.
    QByteArray filters = {}; ///< Of the workflow's configuration, whose default filter is Q.
    QByteArray workspace = "\"timeoutActivity\": \"Away\"";
    QByteArray workers =
        "{\"name\": \"Ann\", \"activity\": \"In\", \"idle\": 300, \"attributes\": {\"contact_uri\": \"client:ann\"}},"
        "{\"name\": \"Bob\", \"activity\": \"In\", \"idle\": 200, \"attributes\": {\"contact_uri\": \"client:bob\"}},"
        "{\"name\": \"Cyd\", \"activity\": \"In\", \"idle\": 100, \"attributes\": {\"contact_uri\": \"client:cyd\"}}";
    QByteArray more = {}; ///< More fields of the scenario, each with a comma before it.
};

inline Scenario scenarioOf(const Pieces &pieces, quint64 seed = 1)
{
    const QByteArray text =
        "{\"format\": 1, \"title\": \"Test\", \"activities\": [{\"name\": \"In\", \"available\": true}, {\"name\": "
        "\"Away\"},"
        "{\"name\": \"Ringing\"}, {\"name\": \"Talking\"}, {\"name\": \"Notes\"}],"
        "\"channels\": [{\"name\": \"voice\"}], \"workspace\": {" +
        pieces.workspace + "}, \"queues\": [{\"name\": \"Q\"" + pieces.queue +
        "}], \"workflows\": [{\"name\": \"W\", \"reservationTimeout\": 30, \"configuration\": {\"task_routing\": {"
        "\"filters\": [" +
        pieces.filters + "], \"default_filter\": {\"queue\": \"Q\"}}}}], \"workers\": [" + pieces.workers + "]" +
        pieces.more + "}";
    auto loaded = readScenario(text, QStringLiteral("test"), QStringLiteral("test"), seed);
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        qFatal("%s", qPrintable(error->text()));
    return std::get<Scenario>(std::move(loaded));
}

inline const QByteArray oneCall = ", \"tasks\": [{\"key\": \"call\", \"attributes\": {\"from\": \"+15005550006\"}}]";

/// A simulation of such a scenario, with short functions for what tests ask.
class Centre
{
public:
    explicit Centre(const Pieces &pieces, quint64 seed = 1)
        : simulation(scenarioOf(pieces, seed))
    {
    }

    [[nodiscard]] const State &state() const { return simulation.world().state(); }
    [[nodiscard]] World &world() { return simulation.world(); }
    void pass(Time time) { simulation.advanceTo(world().now() + time); }

    [[nodiscard]] Id worker(const char *name) const
    {
        for (const auto &[id, worker] : state().workers) {
            if (worker.name == name)
                return id;
        }
        return 0;
    }
    [[nodiscard]] Id activity(const char *name) const
    {
        for (const auto &[id, activity] : state().activities) {
            if (activity.name == name)
                return id;
        }
        return 0;
    }
    [[nodiscard]] QByteArray activityOf(const char *name) const
    {
        return state().activities.at(state().workers.at(worker(name)).activity).name;
    }
    [[nodiscard]] const Task *task(const char *key = "call") const
    {
        return find(state().tasks, simulation.taskOf(key));
    }
    /// The task's reservation with this index, the last one for -1.
    [[nodiscard]] const Reservation &reservation(int place = -1, const char *key = "call") const
    {
        const auto &all = task(key)->reservations;
        return state().reservations.at(place < 0 ? all.back() : all.at(static_cast<size_t>(place)));
    }
    /// The reservations of a task in their order: "Ann timeout, Bob pending".
    [[nodiscard]] QByteArray story(const char *key = "call") const
    {
        QByteArrayList words;
        for (const Id id : task(key)->reservations) {
            const Reservation &r = state().reservations.at(id);
            words.append(state().workers.at(r.worker).name + ' ' + wireWord(r.status).toByteArray());
        }
        return words.join(", ");
    }
    [[nodiscard]] int events(const char *type) const
    {
        int count = 0;
        EventQuery query;
        query.type = eventType(type).value();
        state().events.forward(query, [&count](const Event &) {
            ++count;
            return true;
        });
        return count;
    }
    [[nodiscard]] Outcome set(const Reservation &which, ReservationStatus to, Id activity = 0)
    {
        return world().setReservationStatus(which.id, to, activity);
    }
    [[nodiscard]] Outcome instruct(const Reservation &which, const QByteArray &form)
    {
        return world().instruct(which.id, *Fields::decode(form), true);
    }
    std::optional<QString> does(ScriptActionKind kind, const char *name, const QByteArray &key = {})
    {
        ScriptAction scriptAction;
        scriptAction.kind = kind;
        scriptAction.worker = worker(name);
        scriptAction.task = key;
        return simulation.perform(scriptAction);
    }

    Simulation simulation;
};

inline QByteArray attributeOf(const Centre &centre, QLatin1String outer, QLatin1String inner)
{
    return attributeValue(centre.task()->attributes, outer).toObject().value(inner).toString().toUtf8();
}

} // namespace Simulator
