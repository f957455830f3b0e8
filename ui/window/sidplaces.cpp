#include "sidplaces.h"

#include "instructions/actiontitle.h"
#include "journal/journal.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "story/taskstory.h"
#include "story/timeline/storyfilter.h"
#include "text/joinedparts.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostOfAKind = 200;

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::SidPlaces)
};

void addTasks(QList<SidPlace> &places, const QAbstractItemModel &model, Sid sid)
{
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            open.push_back(index);
            if (index.data(SidRole).value<Sid>() == sid)
                places.append({PlaceWords::tr("List of tasks"), oneLine(index.data().toString()), 0, sid});
        }
    }
}

void addReservations(QList<SidPlace> &places, const ReservationTableModel &model, Sid sid)
{
    for (int row = 0; row < model.rowCount() && places.size() < MostOfAKind; ++row) {
        const Reservation &one = *model.at(row);
        if (one.sid == sid || one.workerSid == sid || one.taskSid == sid)
            places.append({PlaceWords::tr("Reservations"), oneLine(one.workerName) + comma() + one.statusText(),
                           one.created, one.sid});
    }
}

void addEvents(QList<SidPlace> &places, const TaskStory &story, Sid sid)
{
    const QByteArray text = sid.toLatin1();
    int found = 0;
    for (const StoryEvent &event : story.facts.events) {
        const bool isThere = event.sid == sid || event.resourceSid.toLatin1() == text ||
                             event.actorSid.toLatin1() == text || event.json.contains(text);
        if (isThere && ++found <= MostOfAKind)
            places.append({PlaceWords::tr("Events"), event.typeWord + u"  "_s + oneLine(eventSubjectText(event)),
                           event.when, event.data.sid(EventField::ReservationSid)});
    }
}

void addJournal(QList<SidPlace> &places, const Journal &journal, Sid sid)
{
    JournalQuery query;
    query.text = sid.toString();
    query.limit = MostOfAKind;
    for (const JournalRow &row : journal.rows(query))
        places.append(
            {PlaceWords::tr("Journal"),
             actionTitle(row.instruction.action) + (row.statusLine.isEmpty() ? QString() : comma() + row.statusLine),
             row.begun, row.instruction.address.reservation});
}

} // namespace

QList<SidPlace> sidPlaces(const Session &session, const TaskStory *story, Sid sid)
{
    QList<SidPlace> places;
    if (session.reservations)
        addReservations(places, *session.reservations, sid);
    if (session.tasks)
        addTasks(places, *session.tasks, sid);
    if (story)
        addEvents(places, *story, sid);
    if (session.journal && !session.isPresented) // It has the names that others are not to see.
        addJournal(places, *session.journal, sid);
    return places;
}

QList<SidPlace> sidPlaces(const QList<KeptStory> &stories)
{
    QList<SidPlace> places;
    for (const KeptStory &story : stories)
        places.append(
            {story.key.isTraining() ? PlaceWords::tr("Kept stories of rehearsals") : PlaceWords::tr("Kept stories"),
             oneLine(story.title) + (story.status.isEmpty() ? QString() : comma() + story.status), story.last,
             story.key.task});
    return places;
}

} // namespace Desk
