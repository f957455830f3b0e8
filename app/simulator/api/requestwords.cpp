#include "requestwords.h"

#include "simulator/form/fields.h"
#include "simulator/world/attributes.h"
#include "simulator/world/state.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::RequestWords)
};

QString nameOf(const State &state, Id worker)
{
    const Worker *found = find(state.workers, worker);
    return found ? QString::fromUtf8(found->name) : RequestTexts::tr("somebody");
}

/// What a SID in the path names; empty where it is nothing that has a name here.
QString nameOf(const State &state, QByteArrayView sid)
{
    const auto kind = kindOf(sid);
    const auto id = kind ? state.sids.read(*kind, sid) : std::nullopt;
    if (!id)
        return {};
    switch (*kind) {
    case Kind::Reservation: {
        const Reservation *reservation = find(state.reservations, *id);
        return reservation ? RequestTexts::tr("Reservation of %1").arg(nameOf(state, reservation->worker)) : QString();
    }
    case Kind::Worker:
        return find(state.workers, *id) ? RequestTexts::tr("Worker %1").arg(nameOf(state, *id)) : QString();
    case Kind::Task: {
        const Task *task = find(state.tasks, *id);
        return task ? RequestTexts::tr("Task “%1”").arg(QString::fromUtf8(attribute(task->attributes, "title"_L1)))
                    : QString();
    }
    default:
        return {};
    }
}

/// What it wants: the values that say what is done, or else the names of what is given.
QString wishOf(const Request &request, const State &state)
{
    if (request.method == "DELETE")
        return RequestTexts::tr("delete");
    const auto fields = Fields::decode(request.body);
    if (!fields)
        return RequestTexts::tr("unreadable");
    for (const char *name : {"Instruction", "ReservationStatus", "AssignmentStatus"}) {
        if (fields->hasText(name))
            return QString::fromUtf8(fields->value(name));
    }
    if (const auto id = state.sids.read(Kind::Activity, fields->value("ActivitySid"))) {
        if (const Activity *activity = find(state.activities, *id))
            return QString::fromUtf8(activity->name);
    }
    QStringList names;
    for (const auto &[name, value] : fields->all())
        names += QString::fromUtf8(name);
    return names.isEmpty() ? RequestTexts::tr("nothing") : names.join(u", "_s);
}

} // namespace

QString wordsOf(const Request &request, const State &state)
{
    const qsizetype query = request.target.indexOf('?');
    const QList<QByteArray> pieces = request.target.first(query < 0 ? request.target.size() : query).split('/');
    QString what;
    for (auto piece = pieces.crbegin(); piece != pieces.crend() && what.isEmpty(); ++piece)
        what = nameOf(state, *piece);
    if (what.isEmpty())
        what = QString::fromUtf8(pieces.constLast());
    return RequestTexts::tr("%1: %2").arg(what, wishOf(request, state)).simplified();
}

} // namespace Simulator
