#pragma once

#include "waitingfacts.h"
#include "waitingnow.h"
#include "waitingplace.h"
#include "waitingroster.h"

#include <QHash>
#include <QSet>

namespace Desk {

/// Finds out for each task that waits why it does, by what is known and without asking anybody: where it stands in its
/// workflow is decided by Routing alone, and who is eligible there. Tasks for which the same is asked of the workers
/// are asked together, and what is read of a task or a worker is kept until it changes: made for being asked again
/// every few seconds about thousands. Used by one thread at a time.
class WaitingSurvey
{
    Q_DISABLE_COPY_MOVE(WaitingSurvey)
public:
    /// First in line with somebody free for so long, in milliseconds, is more than the time between two lists.
    static constexpr qint64 OddAfterMsecs = 30'000;

    WaitingSurvey();
    ~WaitingSurvey();

    [[nodiscard]] WaitingNow take(const WaitingFacts &facts);

private:
    /// What is read of a task.
    struct Reading
    {
        QString attributes;
        Routing::Value value;
        QString title;
        QString callSid;
    };
    /// A pending task for whom there is somebody.
    struct Turn
    {
        WaitingRow row;
        WaitingGroup group;
        size_t queue = 0;
    };

    const Reading &read(const Task &task);
    void sortReservations(const WaitingFacts &facts);
    const WaitingGroup &groupAt(const WaitingPlace &place, const Routing::RoutingTask &task);
    /// Whether the row belongs to a group already; otherwise it stands in line.
    [[nodiscard]] bool explain(WaitingRow &row, const Task &task, const Reading &reading);
    [[nodiscard]] bool explainStuck(WaitingRow &row, const Task &task, const Reading &reading) const;
    [[nodiscard]] bool isTaken(const Task &task) const;
    void countFailures(WaitingRow &row) const;
    void explainOffered(WaitingRow &row, const Task &task) const;
    void explainLine(WaitingNow &now);
    void explainTurn(WaitingRow &row, const WaitingGroup &group, bool knowsAllHolders) const;
    void addPeople(WaitingNow &now) const;
    void addAbsentees(WaitingNow &now) const;
    void addCalls(WaitingNow &now) const;

    WaitingRoster m_roster;
    QHash<Sid, Reading> m_readings;
    QHash<QByteArray, WaitingGroup> m_groups;
    // Of the taking that is under way:
    const WaitingFacts *m_facts = nullptr;
    QHash<Sid, QList<const WaitingReservation *>> m_byTask;
    WaitingRoster::Holdings m_byWorker;
    QList<Turn> m_line;
    QSet<Sid> m_absent; ///< Eligible for a task whose people are all away, and away by a missed offer.
};

} // namespace Desk
