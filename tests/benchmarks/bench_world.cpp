// What the simulated world costs: ten hours of the busiest scenario, whether a week of it stays in its memory, and how
// long the biggest one takes to load. Prints one line each; ends with 1 where a figure is over twice its limit.
// bench_world [--days N]: how long the week is.

#include "simulator/scenario/simulation.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

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
                simulation.counters().count(EventType::TaskCanceled), simulation.world().state().events.size());
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

void printStore(const EventLog &log, int days)
{
    constexpr double mega = 1024 * 1024;
    const double packed = static_cast<double>(log.store().inMemory() + log.store().onDisk());
    std::printf("    %zu events after %d days, packed %.1f MB: %.1f MB in memory, %.1f MB in files, %.1f bytes each\n",
                log.size(), days, packed / mega, static_cast<double>(log.store().inMemory()) / mega,
                static_cast<double>(log.store().onDisk()) / mega, packed / static_cast<double>(log.size()));
}

// Old Events go to files; in memory nothing may grow but the index of their blocks.
void measureWeek(int days)
{
    Simulation simulation(load(u"rush-hour"_s));
    const EventLog &log = simulation.world().state().events;
    simulation.advanceTo(simulation.start() + Day);
    printStore(log, 1);
    const double afterADay = residentMegabytes();
    double most = afterADay;
    for (int day = 2; day <= days; ++day) {
        simulation.advanceTo(simulation.start() + day * Day);
        most = std::max(most, residentMegabytes());
    }
    printStore(log, days);
    std::printf("    resident after a day %.1f MB, at most %.1f MB until day %d\n", afterADay, most, days);
    report("growth from the first day to the last", most - afterADay, "MB", 8);
    const double perDay = static_cast<double>(log.store().inMemory() + log.store().onDisk()) / days;
    report("thirty days of events, by that", 30 * perDay / (1024 * 1024), "MB",
           static_cast<double>(BlockStore::Limits().disk) / (1024 * 1024));

    EventQuery old;
    old.from = simulation.start() + Day / 2;
    report("a page of events of the first day", timeOfPage(log, old), "ms", 20);
    EventQuery task;
    log.forward(old, [&task](const Event &event) {
        task.about = {{&EventKey::task, event.task}};
        return event.task == 0;
    });
    report("the events of one task of the first day", timeOfPage(log, task), "ms", 50);
    EventQuery never;
    never.type = EventType::TaskDeleted;
    report("a type that never came", timeOfPage(log, never), "ms", 20);
    EventQuery rare;
    rare.about = {{&EventKey::worker, simulation.world().state().workers.begin()->first},
                  {&EventKey::reservation, simulation.world().state().lastId + 1}};
    report("what is in no block", timeOfPage(log, rare), "ms", 20);
    EventQuery all;
    all.type = EventType::TaskCanceled;
    const std::clock_t before = std::clock();
    log.scan(all, [](const EventKey &) { return true; });
    report("looking through all of it, a day",
           1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / days, "ms", 100);
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
    measureWeek(days);
    return failed ? 1 : 0;
}
