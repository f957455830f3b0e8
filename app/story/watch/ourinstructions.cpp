#include "ourinstructions.h"

#include "journal/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostRows = 500;

QString wordOf(const JournalRow &row)
{
    if (!row.answered && row.open)
        return u"unknown"_s;
    switch (row.outcome) {
    case Outcome::Done:
        return u"done"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::NotSent:
        return u"not-sent"_s;
    case Outcome::Unknown:
        break;
    }
    // What was looked up later is as good as an answer.
    return row.reconciliation == Reconciliation::TookEffect ? u"done"_s : u"unknown"_s;
}

StoryInstruction read(const JournalRow &row)
{
    StoryInstruction made;
    made.row = row.id;
    made.action = row.instruction.action;
    made.target = targetOf(row.instruction.address);
    // A simulated world has a time of its own.
    made.when = row.instruction.worldTime != 0 ? row.instruction.worldTime : row.begun;
    if (row.settled >= row.begun)
        made.settled = made.when + (row.settled - row.begun);
    made.outcome = wordOf(row);
    made.code = row.code;
    made.message = row.message;
    return made;
}

} // namespace

QList<StoryInstruction> instructionsOf(const Journal &journal, const JournalOrigin &origin, Sid task)
{
    JournalQuery query;
    query.task = task;
    query.origin = origin;
    query.limit = MostRows;
    QList<StoryInstruction> found;
    const QList<JournalRow> rows = journal.rows(query);
    found.reserve(rows.size());
    for (const JournalRow &row : rows)
        found.append(read(row));
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace Desk
