// What the simulated world costs: ten hours of the busiest scenario, and of one in which thousands wait, whether a week
// of it stays in its memory, how long a page of its history takes, and how long the biggest one takes to load. Prints
// one line each; ends with 1 where a figure is over twice its limit. bench_world [--days N]: how long the week is.

#include "simulator/scenario/simulation.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

bool failed = false;

void report(const char *what, double figure, const char *unit, double limit)
{
    const bool bad = figure > limit * 2;
    std::printf("%-52s %10.2f %-4s limit at most %.2f  %s\n", what, figure, unit, limit,
                figure <= limit ? "ok"
                : bad           ? "FAIL"
                                : "over");
    std::fflush(stdout);
    failed = failed || bad;
}

double residentMegabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray pages = statm.readAll().split(' ').value(1);
    return pages.toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

Scenario load(const QString &name)
{
    auto loaded = loadScenario(name, 1);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->text()));
        std::exit(1);
    }
    return std::get<Scenario>(std::move(loaded));
}

void measureHours()
{
    Simulation simulation(load(u"rush-hour"_s));
    QElapsedTimer timer;
    timer.start();
    simulation.advanceTo(simulation.start() + 10 * Hour);
    report("ten hours of rush hour", static_cast<double>(timer.elapsed()) / 1000.0, "s", 10);
    std::printf("    %d offers accepted, %d callers lost, %zu events\n",
                simulation.counters().count(EventType::ReservationAccepted),
                simulation.counters().count(EventType::TaskCanceled), simulation.world().state().events.count());
}

/// Six people, who are asked by their channel's room alone, and six hundred tasks an hour, each of which waits until
/// somebody has it: after ten hours thousands wait.
Scenario overrun()
{
    QByteArray workers;
    for (int at = 0; at < 6; ++at)
        workers += QByteArray(at == 0 ? "" : ", ") + R"({"name": "Worker )" + QByteArray::number(at) +
                   R"(", "activity": "In", "attributes": {"skills": ["s)" + QByteArray::number(at % 3) +
                   R"("]}, "habit": "ordinary"})";
    QByteArray queues;
    QByteArray filters;
    QByteArray arrivals;
    for (int at = 0; at < 3; ++at) {
        const QByteArray digit = QByteArray::number(at);
        const QByteArray comma = at == 0 ? "" : ", ";
        queues += comma + R"({"name": "Q)" + digit + R"(", "targetWorkers": "skills HAS 's)" + digit + R"('"})";
        filters += comma + R"({"expression": "kind == )" + digit + R"(", "targets": [{"queue": "Q)" + digit + R"("}]})";
        arrivals += comma + R"({"every": [12, 24], "task": {"workflow": "W", "attributes": {"kind": )" + digit + "}}}";
    }
    const QByteArray text = R"({"format": 1, "title": "Overrun", "activities": [{"name": "In", "available": true},
        {"name": "Away"}], "channels": [{"name": "chat"}], "workspace": {"timeoutActivity": "Away"}, "queues": [)" +
                            queues + R"(], "workflows": [{"name": "W", "reservationTimeout": 30, "configuration":
        {"task_routing": {"filters": [)" +
                            filters + R"(]}}}], "habits": {"ordinary": {}}, "workers": [)" + workers +
                            R"(], "arrivals": [)" + arrivals + "]}";
    auto loaded = readScenario(text, u"overrun"_s, u"overrun"_s, 1);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->text()));
        std::exit(1);
    }
    return std::get<Scenario>(std::move(loaded));
}

void measureBacklog()
{
    Simulation simulation(overrun());
    QElapsedTimer timer;
    timer.start();
    simulation.advanceTo(simulation.start() + 10 * Hour);
    report("ten hours of 600 tasks an hour for six people", static_cast<double>(timer.elapsed()) / 1000.0, "s", 3);
    const auto &tasks = simulation.world().state().tasks;
    std::printf("    %d offers accepted, %td tasks wait\n", simulation.counters().count(EventType::ReservationAccepted),
                std::count_if(tasks.begin(), tasks.end(),
                              [](const auto &entry) { return entry.second.status == TaskStatus::Pending; }));
}

/// The time of a page of 50 Events, in milliseconds.
double timeOfPage(const EventLog &log, const EventQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    int seen = 0;
    log.forward(query, [&seen](const Event &) { return ++seen < 50; });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The time of all pages of 50 Events, each found by the last id of the one before, as a client follows them.
double timeOfAllPages(const EventLog &log)
{
    QElapsedTimer timer;
    timer.start();
    Id last = 0;
    int seen = 0;
    do {
        seen = 0;
        EventQuery query;
        query.after = last;
        log.forward(query, [&seen, &last](const Event &event) {
            last = event.id;
            return ++seen < 50;
        });
    } while (seen == 50);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Time oldestOf(const EventLog &log)
{
    Time oldest = 0;
    log.forward({}, [&oldest](const Event &event) {
        oldest = event.at;
        return false;
    });
    return oldest;
}

void printHistory(const EventLog &log, int days)
{
    std::printf("    %zu events after %d days, counted as %.1f MB\n", log.count(), days,
                static_cast<double>(log.size()) / (1024 * 1024));
}

// The history is full in the first day; from then on nothing may grow.
void measureWeek(int days)
{
    Simulation simulation(load(u"rush-hour"_s));
    const EventLog &log = simulation.world().state().events;
    simulation.advanceTo(simulation.start() + Day);
    printHistory(log, 1);
    const double afterADay = residentMegabytes();
    double most = afterADay;
    for (int day = 2; day <= days; ++day) {
        simulation.advanceTo(simulation.start() + day * Day);
        most = std::max(most, residentMegabytes());
    }
    printHistory(log, days);
    std::printf("    resident after a day %.1f MB, at most %.1f MB until day %d\n", afterADay, most, days);
    report("growth from the first day to the last", most - afterADay, "MB", 8);
    report("resident with a full history", most, "MB", 100);

    const Time oldest = oldestOf(log);
    const Time now = simulation.world().now();
    EventQuery old;
    old.from = oldest + (now - oldest) / 2;
    report("a page of events from the middle", timeOfPage(log, old), "ms", 1);
    EventQuery task;
    log.forward(old, [&task](const Event &event) {
        task.about = {{&Event::task, event.task}};
        return event.task == 0;
    });
    report("the events of one task", timeOfPage(log, task), "ms", 50);
    EventQuery never;
    never.type = EventType::TaskDeleted;
    report("a type that never came", timeOfPage(log, never), "ms", 50);
    report("all of it, page by page", timeOfAllPages(log), "ms", 100);
}

void measureLoading()
{
    QElapsedTimer timer;
    timer.start();
    const Scenario scenario = load(u"hundred-thousand-reservations"_s);
    report("loading a hundred thousand reservations", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms", 250);
    timer.restart();
    const Scenario standard = load({});
    report("loading the default scenario", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms", 20);
}

} // namespace

int main(int argc, char *argv[])
{
    int days = 7;
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--days") == 0)
            days = std::max(2, std::atoi(argv[i + 1]));
    }
    measureLoading();
    measureHours();
    measureBacklog();
    measureWeek(days);
    return failed ? 1 : 0;
}
