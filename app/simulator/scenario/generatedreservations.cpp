#include "generatedreservations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

struct GeneratedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

} // namespace

void makeReservations(Cursor &generate, Scenario &scenario, Random &random)
{
    auto from = generate.child("reservations");
    if (!from)
        return;
    State &state = scenario.state;
    const int count = from->integer("count", 0, 0, 200'000);
    const QByteArray key = from->requiredText("task");
    const Time spacing = std::max<Time>(from->seconds("spacing", Second), 1);
    from->done();
    const auto found = scenario.tasks.find(key);
    if (found == scenario.tasks.end())
        from->fail("task", GeneratedTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(key)));
    if (generate.defects().found() || state.workers.empty() || count == 0)
        return;
    Task &task = state.tasks.at(found->second);
    std::vector<Id> workers;
    for (const auto &[id, worker] : state.workers)
        workers.push_back(id);
    static constexpr std::array ends{ReservationStatus::Timeout,  ReservationStatus::Rejected,
                                     ReservationStatus::Timeout,  ReservationStatus::Canceled,
                                     ReservationStatus::Rejected, ReservationStatus::Rescinded};
    task.reservations.reserve(task.reservations.size() + static_cast<size_t>(count));
    // They are older than the start, their ids younger than what was written by hand before.
    const Time begin = scenario.state.now - count * spacing;
    for (int i = 0; i < count; ++i) {
        Reservation reservation;
        reservation.id = state.nextId();
        reservation.task = task.id;
        reservation.worker = workers[random.below(workers.size())];
        reservation.created = begin + i * spacing;
        reservation.updated = reservation.created + spacing;
        reservation.version = 1;
        reservation.status = ends[random.below(ends.size())];
        task.reservations.push_back(reservation.id);
        state.reservations.emplace_hint(state.reservations.end(), reservation.id, reservation);
    }
    task.created = std::min(task.created, begin);
    ++task.listVersion;
}

} // namespace Simulator
