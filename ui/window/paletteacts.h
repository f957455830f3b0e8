#pragma once

#include "palette/paletteact.h"
#include "taskrouter/sid.h"

namespace Desk {

class Navigator;
class WorkArea;
struct Plan;
struct Session;
struct Activity;
struct Worker;

/// What "Go to anything" can do with reservations, tasks and workers, by the kinds' own rules of what is possible. What
/// sends something becomes a plan, which a person sees before anything leaves, or the form of the chosen reservation.
class PaletteActs
{
public:
    /// All must outlive the acts.
    struct Parts
    {
        const Session &session;
        Navigator &navigator;
        WorkArea &work;
        std::function<void(const Plan &)> planWanted;
    };

    explicit PaletteActs(const Parts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] QList<PaletteAct> all() const;
    /// A worker's PaletteEntry::state, by which it is known what is possible: in which activity they are. `missed` is
    /// the activity to which TaskRouter moves who does not answer.
    [[nodiscard]] static int stateOf(const Worker &worker, const QList<Activity> &activities, Sid missed);

private:
    void addStory(QList<PaletteAct> &acts) const;
    void addForReservations(QList<PaletteAct> &acts) const;
    void addForTasks(QList<PaletteAct> &acts) const;
    void addForWorkers(QList<PaletteAct> &acts) const;

    Parts m_parts;
};

} // namespace Desk
