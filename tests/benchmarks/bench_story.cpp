// What a story costs: ten thousand Events of one task, from the JSON of their data to lanes, in any order, and ten
// times as many; and of a task that was offered a hundred thousand times, and why it waits, which is made in a thread
// without a window. Prints one line each; ends with 1 where a figure is over its limit.

#include "story/diagnosis/diagnosis.h"
#include "story/storyscript.h"
#include "support/samples.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

bool failed = false;

/// As the list of Events brings them: offers that nobody answers, one after the other, and what workers do meanwhile.
QList<Event> eventsOf(int count)
{
    QList<Event> events;
    std::mt19937 random(1);
    for (int at = 0; at < count; ++at) {
        const int offer = at / 4;
        const QString worker = StoryScript::sid(SidKind::Worker, static_cast<quint8>(offer % 200)).toString();
        std::array<quint8, 16> bytes{};
        bytes[14] = static_cast<quint8>(offer >> 8);
        bytes[15] = static_cast<quint8>(offer);
        QJsonObject data{{u"workspace_sid"_s, StoryScript::workspace.toString()},
                         {u"workspace_name"_s, u"Support"_s},
                         {u"task_sid"_s, StoryScript::task.toString()},
                         {u"task_attributes"_s, u"{\"from\":\"+15005550006\",\"language\":\"de\",\"level\":3}"_s},
                         {u"task_age"_s, QString::number(at)},
                         {u"task_priority"_s, QString::number(at / 2000)},
                         {u"task_version"_s, QString::number(at)},
                         {u"task_queue_sid"_s, StoryScript::sid(SidKind::TaskQueue, 1).toString()},
                         {u"task_queue_name"_s, u"Refunds"_s},
                         {u"workflow_sid"_s, StoryScript::sid(SidKind::Workflow, 1).toString()},
                         {u"workflow_name"_s, u"Support"_s},
                         {u"workflow_filter_name"_s, u"Refunds"_s},
                         {u"reservation_sid"_s, Sid::fromBytes(SidKind::Reservation, bytes).toString()},
                         {u"reservation_timeout"_s, u"2"_s},
                         {u"worker_sid"_s, worker},
                         {u"worker_name"_s, u"Worker %1"_s.arg(offer % 200)},
                         {u"worker_attributes"_s, u"{\"contact_uri\":\"client:alice\",\"skills\":[\"a\",\"b\"]}"_s},
                         {u"worker_activity_sid"_s, StoryScript::sid(SidKind::Activity, 1).toString()},
                         {u"worker_activity_name"_s, u"Available"_s}};
        static const std::array<QString, 4> types{u"reservation.created"_s, u"reservation.timeout"_s,
                                                  u"worker.activity.update"_s, u"workflow.target-matched"_s};
        Event event;
        std::array<quint8, 16> eventBytes{};
        for (size_t i = 0; i < 4; ++i)
            eventBytes.at(12 + i) = static_cast<quint8>(at >> (24 - 8 * i));
        event.sid = Sid::fromBytes(SidKind::Event, eventBytes);
        event.type = types.at(static_cast<size_t>(at % 4));
        event.when = StoryScript::start + at * 500LL;
        event.data = QJsonDocument(data).toJson(QJsonDocument::Compact);
        events.append(event);
    }
    std::shuffle(events.begin(), events.end(), random);
    return events;
}

struct Cost
{
    double reading = 0;
    double building = 0;
};

Cost median(int times, const QList<Event> &events)
{
    std::vector<double> readings;
    std::vector<double> buildings;
    for (int at = 0; at < times; ++at) {
        QElapsedTimer timer;
        timer.start();
        EventFieldReader reader;
        QList<StoryEvent> read;
        read.reserve(events.size());
        for (const Event &event : events)
            read.append(storyEvent(event, reader, {}));
        readings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        StoryFacts facts = StoryScript::facts(std::move(read), static_cast<qint64>(events.size()) * 500);
        timer.restart();
        const TaskStory story = buildStory(std::move(facts));
        buildings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (story.offers.size() != events.size() / 4)
            qFatal("The story has another number of offers.");
    }
    std::sort(readings.begin(), readings.end());
    std::sort(buildings.begin(), buildings.end());
    return {readings.at(readings.size() / 2), buildings.at(buildings.size() / 2)};
}

void report(const char *what, double figure, double limit)
{
    const bool isGood = figure <= limit;
    std::printf("%-60s %9.1f ms  limit at most %.0f  %s\n", what, figure, limit, isGood ? "ok" : "FAIL");
    std::fflush(stdout);
    failed = failed || !isGood;
}

/// Msecs, the median of three: of the story of so many offers, as the list of reservations tells it, and of why.
std::pair<double, double> costOfOffers(quint32 count)
{
    StoryFacts facts = StoryScript::facts({}, 1'000'000);
    for (quint32 number = 1; number <= count; ++number) {
        Reservation reservation = Samples::reservation(number, ReservationStatus(1 + number % 8));
        reservation.workspaceSid = StoryScript::workspace;
        reservation.taskSid = StoryScript::task;
        facts.reservations.append({reservation, {}});
    }
    std::array<double, 3> buildings{};
    std::array<double, 3> diagnoses{};
    for (size_t at = 0; at < buildings.size(); ++at) {
        QElapsedTimer timer;
        timer.start();
        const TaskStory story = buildStory(facts);
        buildings.at(at) = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const Diagnosis why = diagnose(story, {});
        diagnoses.at(at) = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (story.offers.size() != qsizetype(count) || why.sentence.isEmpty())
            qFatal("The story has another number of offers, or nothing is said of it.");
    }
    std::sort(buildings.begin(), buildings.end());
    std::sort(diagnoses.begin(), diagnoses.end());
    return {buildings.at(1), diagnoses.at(1)};
}

} // namespace

int main()
{
    const Cost usual = median(11, eventsOf(10'000));
    report("story of 10,000 Events built, median of 11", usual.building, 50);
    report("their data read, the same", usual.reading, 50);
    const Cost many = median(3, eventsOf(100'000));
    report("story of 100,000 Events built, median of 3", many.building, 600);
    report("their data read, the same", many.reading, 600);
    const auto [offers, why] = costOfOffers(100'000);
    report("story of 100,000 offers built, median of 3", offers, 600);
    report("why, the same", why, 600);
    return failed ? 1 : 0;
}
