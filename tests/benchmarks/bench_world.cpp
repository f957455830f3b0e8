// What the simulated world costs: ten hours of the busiest scenario, whether a week of it stays in its memory, and how
// long the biggest one takes to load. Prints one line each; ends with 1 where a figure is over twice its limit.
// bench_world [--days N]: how long the week is.

#include "simulator/stage.h"

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
    Stage stage(load(u"rush-hour"_s));
    QElapsedTimer timer;
    timer.start();
    stage.advanceTo(stage.start() + 10 * Hour);
    report("ten hours of rush hour", static_cast<double>(timer.elapsed()) / 1000.0, "s", 10);
    std::printf("    %d offers accepted, %d callers lost, %zu events kept\n",
                stage.tally().events.at("reservation.accepted"), stage.tally().events.at("task.canceled"),
                stage.world().state().events.size());
}

// The first day fills the bounded store of Events; from then on nothing may grow.
void measureWeek(int days)
{
    Stage stage(load(u"rush-hour"_s));
    stage.advanceTo(stage.start() + Day);
    const double afterADay = residentMegabytes();
    double most = afterADay;
    for (int day = 2; day <= days; ++day) {
        stage.advanceTo(stage.start() + day * Day);
        most = std::max(most, residentMegabytes());
    }
    std::printf("    resident after a day %.1f MB, at most %.1f MB until day %d\n", afterADay, most, days);
    report("growth from the first day to the last", most - afterADay, "MB", 8);
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
