#include "controlhandlers.h"

#include "checkpointwords.h"
#include "description.h"
#include "simulator/api/admission.h"
#include "simulator/api/jsonwriter.h"
#include "simulator/scenario/actionreader.h"
#include "simulator/scenario/guide.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct ControlTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Control)
};

/// To the millisecond, as jumps may be.
QByteArray exactTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray shortest(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray secondsOf(Time time)
{
    return shortest(static_cast<double>(time) / static_cast<double>(Second));
}

template <class Write>
Done json(const Write &write, int status = 200)
{
    Done done;
    done.status = status;
    JsonWriter writer(done.body);
    writer.beginObject();
    write(writer);
    writer.endObject();
    return done;
}

/// What is written of each is up to `write`; each stands in an object of its own.
template <class Items, class Write>
Done listOf(PlainText key, const Items &items, const Write &write)
{
    return json([&](JsonWriter &out) {
        out.beginArray(key);
        for (const auto &item : items) {
            out.beginObject();
            write(out, item);
            out.endObject();
        }
        out.endArray();
    });
}

Done clockOf(const SimulationDriver &driver)
{
    return json([&driver](JsonWriter &out) {
        out.plainText("now", exactTime(driver.simulation().world().now()))
            .raw("speed", shortest(driver.clock().speed()))
            .boolean("paused", driver.clock().isPaused());
    });
}

template <class T, class Name>
void addNames(ScenarioNames::Ids &ids, const Table<T> &table, const SidCodec &sids, Kind kind, const Name &name)
{
    for (const auto &[id, item] : table) {
        ids.emplace(item.*name, id);
        ids.emplace(sids.text(kind, id), id);
    }
}

/// What the names of a request mean in the world as it is.
ScenarioNames namesOf(const Simulation &simulation)
{
    const State &state = simulation.world().state();
    ScenarioNames names;
    addNames(names.activities, state.activities, state.sids, Kind::Activity, &Activity::name);
    addNames(names.channels, state.channels, state.sids, Kind::TaskChannel, &Channel::uniqueName);
    addNames(names.queues, state.queues, state.sids, Kind::TaskQueue, &Queue::name);
    addNames(names.workflows, state.workflows, state.sids, Kind::Workflow, &Workflow::name);
    addNames(names.workers, state.workers, state.sids, Kind::Worker, &Worker::name);
    for (const auto &[key, id] : simulation.scenario().tasks)
        names.taskKeys.insert(key);
    for (const ScriptItem &item : simulation.upcoming()) {
        if (!item.scriptAction.plan.key.isEmpty())
            names.taskKeys.insert(item.scriptAction.plan.key);
    }
    return names;
}

/// The task that an action names by its SID is known too.
void addTaskOf(ScenarioNames &names, const Node &action, const Simulation &simulation)
{
    const Node *task = action.member("task");
    if (task && task->type == Node::Type::Text && simulation.taskOf(task->text) != 0)
        names.taskKeys.insert(task->text);
}

ScriptAction readWhole(const Node &node, const QString &path, ScenarioNames &names, Defects &defects)
{
    Cursor from(node, path, defects);
    ScriptAction action = readAction(from, names);
    from.done();
    return action;
}

void writeFault(JsonWriter &out, const FaultRules::Active &active, Time now)
{
    const FaultRule &rule = active.rule;
    out.number("number", static_cast<qint64>(active.number)).number("applied", active.applied);
    out.text("text", describe(rule).toUtf8());
    out.beginObject("rule").plainText("fault", rule.kind->word);
    if (!rule.route.isEmpty())
        out.text("route", rule.route);
    out.number("times", rule.times).raw("chance", shortest(rule.chance));
    if (rule.from != Never && rule.from > now)
        out.raw("from", secondsOf(rule.from - now));
    if (rule.until != Never)
        out.raw("until", secondsOf(rule.until - now));
    for (const FaultFigure *figure : rule.kind->figures) {
        const qint64 value = figure->value(rule);
        if (figure->isFlag())
            out.boolean(QByteArrayView(figure->word), value != 0);
        else
            out.raw(QByteArrayView(figure->word),
                    shortest(static_cast<double>(value) / static_cast<double>(figure->unit)));
    }
    out.endObject();
}

Refusal conflict(const QString &why)
{
    return {409, 20409, why.toUtf8()};
}

} // namespace

namespace ControlHandlers {

Reply readClock(SimulationDriver &driver, const ControlCall & /*call*/)
{
    return clockOf(driver);
}

Reply readRun(SimulationDriver &driver, const ControlCall & /*call*/)
{
    return json([&driver](JsonWriter &out) { out.text("run", driver.run().toLatin1()); });
}

Reply moveClock(SimulationDriver &driver, const ControlCall &call)
{
    std::optional<bool> paused;
    std::optional<double> speed;
    std::optional<Time> jump;
    const auto read = [&](const Node &body, Defects &defects) {
        Cursor root(body, {}, defects);
        if (root.has("paused"))
            paused = root.boolean("paused", false);
        if (root.has("speed"))
            speed = root.number("speed", 1.0, VirtualClock::SlowestSpeed, VirtualClock::FastestSpeed);
        if (root.has("jump"))
            jump = root.seconds("jump", 0, SimulationDriver::LongestJump);
        root.done();
        if (!paused && !speed && !jump)
            root.fail(ControlTexts::tr("jump, speed or paused is expected"));
    };
    return withBody(call, read, [&]() -> Reply {
        if (paused)
            driver.setPaused(*paused);
        if (speed)
            driver.setSpeed(*speed);
        if (jump)
            driver.jump(*jump);
        return clockOf(driver);
    });
}

Reply carryOut(SimulationDriver &driver, const ControlCall &call)
{
    Simulation &simulation = driver.simulation();
    ScenarioNames names = namesOf(simulation);
    std::vector<ScriptAction> actions;
    const auto readOne = [&](const Node &node, const QString &path, Defects &defects) {
        addTaskOf(names, node, simulation);
        actions.push_back(readWhole(node, path, names, defects));
    };
    const auto read = [&](const Node &body, Defects &defects) {
        if (body.type != Node::Type::List)
            return readOne(body, {}, defects);
        for (size_t i = 0; i < body.items.size(); ++i)
            readOne(body.items[i], u"[%1]"_s.arg(i), defects);
        if (body.items.empty())
            defects.add(body.line, {}, ControlTexts::tr("the list is empty"));
    };
    return withBody(call, read, [&]() -> Reply {
        std::vector<std::pair<ScriptActionKind, Id>> done;
        for (const ScriptAction &action : actions) {
            if (const auto why = simulation.perform(action)) {
                if (actions.size() == 1)
                    return conflict(*why);
                return conflict(ControlTexts::tr("[%1]: %2 What stands before it is done.").arg(done.size()).arg(*why));
            }
            // The youngest task is the one that just came.
            const Table<Task> &tasks = simulation.world().state().tasks;
            done.emplace_back(action.kind, action.kind == ScriptActionKind::TaskArrives && !tasks.empty()
                                               ? tasks.rbegin()->first
                                               : Id(0));
        }
        return listOf("done", done, [&simulation](JsonWriter &out, const auto &one) {
            out.plainText("do", wireWord(one.first));
            out.textOrNull("task_sid",
                           one.second == 0 ? QByteArray() : simulation.world().sids().text(Kind::Task, one.second));
        });
    });
}

Reply listFaults(SimulationDriver &driver, const ControlCall & /*call*/)
{
    const Simulation &simulation = driver.simulation();
    return listOf("faults", simulation.faults().active(), [&simulation](JsonWriter &out, const auto &active) {
        writeFault(out, active, simulation.world().now());
    });
}

Reply addFault(SimulationDriver &driver, const ControlCall &call)
{
    ScriptAction action;
    action.kind = ScriptActionKind::Fault;
    const auto read = [&action](const Node &body, Defects &defects) {
        Cursor root(body, {}, defects);
        action.fault = readFault(root, 0);
        root.done();
    };
    return withBody(call, read, [&]() -> Reply {
        Simulation &simulation = driver.simulation();
        if (const auto why = simulation.perform(action))
            return conflict(*why);
        return json(
            [&simulation](JsonWriter &out) {
                writeFault(out, simulation.faults().active().back(), simulation.world().now());
            },
            201);
    });
}

Reply removeFault(SimulationDriver &driver, const ControlCall &call)
{
    bool ok = false;
    const quint64 number = call.argument.toULongLong(&ok);
    if (!ok || !driver.simulation().faults().remove(number))
        return notFound(call.path);
    return Done{204, {}, {}};
}

Reply readNotes(SimulationDriver &driver, const ControlCall & /*call*/)
{
    const Guide guide = guideOf(driver.simulation());
    return json([&](JsonWriter &out) {
        out.beginObject("guide").text("text", guide.text.toUtf8()).text("note", guide.note.toUtf8());
        out.number("step", guide.step).number("steps", guide.steps).endObject();
        out.beginArray("notes");
        for (const Simulation::Note &note : driver.simulation().notes())
            out.beginObject().plainText("at", exactTime(note.at)).text("text", note.text.toUtf8()).endObject();
        out.endArray();
    });
}

Reply readGoals(SimulationDriver &driver, const ControlCall & /*call*/)
{
    const Simulation &simulation = driver.simulation();
    const auto moment = [](JsonWriter &out, PlainText key, Time at) {
        out.textOrNull(key, at == Never ? QByteArray() : exactTime(at));
    };
    return listOf("goals", simulation.goals().all(), [&](JsonWriter &out, const Goals::Progress &progress) {
        const Goal &goal = progress.goal;
        out.text("title", goal.title.toUtf8()).plainText("state", toWord(progress.state));
        out.plainText("event", wireWord(goal.event)).boolean("trainee", goal.trainee).boolean("avoid", goal.avoid);
        out.number("count", goal.count).number("seen", progress.seen);
        moment(out, "until", goal.within == Never ? Never : simulation.start() + goal.within);
        moment(out, "decided", progress.at);
    });
}

Reply saveWorld(SimulationDriver &driver, const ControlCall & /*call*/)
{
    return Done{200, driver.save().toJson(), {}};
}

Reply restoreWorld(SimulationDriver &driver, const ControlCall &call)
{
    auto file = WorldFile::fromJson(call.request.body);
    if (const auto *error = std::get_if<ScenarioError>(&file))
        return refusalOf(*error);
    driver.restore(std::get<WorldFile>(std::move(file)));
    const State &state = driver.simulation().world().state();
    const Access access = accessOf(state);
    return json([&](JsonWriter &out) {
        out.plainText("account_sid", access.accountSid).plainText("auth_token", access.authToken);
        out.plainText("workspace_sid", state.sids.text(Kind::Workspace, state.workspace.id));
        const Id task = driver.simulation().scenario().openTask;
        out.plainText("task_sid", task == 0 ? QByteArray() : state.sids.text(Kind::Task, task));
        out.plainText("now", exactTime(state.now));
    });
}

Reply readDescription(SimulationDriver & /*driver*/, const ControlCall & /*call*/)
{
    return Done{200, controlDescription(), {}};
}

} // namespace ControlHandlers

} // namespace Simulator
