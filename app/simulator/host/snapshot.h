#pragma once

#include "requestlog.h"
#include "simulator/api/faultrule.h"
#include "simulator/scenario/goals.h"

#include <QList>
#include <QMetaType>

#include <array>

namespace Simulator {

class Simulation;
class VirtualClock;

/// What a trainer sees of a running simulator, as plain values that may cross threads. Texts are for people; SIDs name
/// what a TrainerCommand is about. Lists are cut: nobody directs a hundred people by hand.
struct Snapshot
{
    struct Offer
    {
        QString sid;
        QString workerSid;
        QString taskSid;
        QString worker;  ///< By name.
        QString task;    ///< By title.
        qint64 left = 0; ///< Milliseconds to answer; -1 while a telephone rings and the time stands still.
    };
    struct Person
    {
        QString sid;
        QString name;
        QString activity;
        bool available = false;
        int open = 0;  ///< His open reservations.
        int taken = 0; ///< Those among them that are accepted or wrapping.
    };
    struct Call
    {
        QString sid;
        QString title;
        TaskStatus status = TaskStatus::Pending;
    };
    struct Next
    {
        qint64 at = 0; ///< Virtual, milliseconds since 1970, as every moment here.
        QString text;
    };
    struct Fault
    {
        quint64 number = 0;
        QString text;
        int applied = 0;
    };
    struct Aim
    {
        QString title;
        GoalState state = GoalState::Open;
        QString detail;
    };
    /// A moment that one can go back to.
    struct Kept
    {
        quint64 number = 0;
        QString name; ///< May be empty.
        qint64 at = 0;
        bool isAutomatic = false; ///< Kept when somebody went elsewhere.
    };
    /// Who signs in with a key of their own.
    struct Trainee
    {
        QString name;
        QString key;
        QString secret;
    };
    struct Note
    {
        qint64 at = 0;
        QString text;
    };

    QString scenario; ///< Its name.
    QString title;
    QString guide;
    quint64 seed = 0;
    qint64 start = 0;
    qint64 now = 0;
    bool paused = false;
    double speed = 1.0;
    std::array<int, 8> reservations{}; ///< By ReservationStatus.
    std::array<int, 6> tasks{};        ///< By TaskStatus.
    QList<Offer> offers;               ///< In the order in which they were made, which never changes.
    QList<Person> people;
    QStringList activities;
    QList<Call> calls; ///< Tasks that are not finished: those nobody took yet first, each oldest first.
    QList<Next> next;
    QList<Fault> faults;
    QList<UsedUpFault> usedUpFaults; ///< The newest first.
    QList<Aim> goals;
    QString standing; ///< See standingOf().
    QList<Note> notes;
    QList<Kept> bookmarks; ///< In the order in which they were made.
    QString url;           ///< Where it listens.
    QString account;       ///< The SID of its account.
    QList<Trainee> trainees;
    QList<Deed> deeds; ///< The newest first.
    RouteCounts lastMinute;
    /// How many tasks come by themselves in an hour; nothing where the scenario has no such.
    std::optional<double> arrivalsPerHour;
    QString report; ///< What there is to tell so far, several lines of plain text.

    static constexpr qsizetype MaxOffers = 30;
    static constexpr qsizetype MaxPeople = 200;
    static constexpr qsizetype MaxCalls = 100;
    static constexpr qsizetype MaxNext = 20;
};

[[nodiscard]] Snapshot snapshotOf(const Simulation &simulation, const VirtualClock &clock, qint64 real);

/// What the trainer wants to happen now. People and tasks are named by SID.
struct TrainerCommand
{
    ScriptActionKind kind = ScriptActionKind::Note;
    QString worker;
    QString task;
    QString text; ///< A task's title, an activity's name, a reason, a note.
    LegEnd phone = LegEnd::Answered;
    FaultRule fault;
    double perHour = 0; ///< Of arrivals.
};
/// The action that a command means in this world; a sentence where it names nobody.
[[nodiscard]] std::variant<ScriptAction, QString> scriptActionOf(const TrainerCommand &command,
                                                                 const Simulation &simulation);

/// The report of a run: what was to be reached, what was, and the figures.
[[nodiscard]] QString reportOf(const Simulation &simulation);

} // namespace Simulator
Q_DECLARE_METATYPE(Simulator::Snapshot)
Q_DECLARE_METATYPE(Simulator::TrainerCommand)
