#include "bulkacts.h"

#include "plans/plannedacts.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/safetext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The activity that a worker goes to belongs to the plan: without one the same person is asked again at once.
QStringList askedFor(const Catalogue &catalogue, const QString &action)
{
    QStringList names;
    const QList<Parameter> form = catalogue.formOf(action);
    for (const Parameter &parameter : form) {
        if (parameter.sidPrefix == "WA"_L1)
            names.append(parameter.name);
    }
    return names;
}

} // namespace

BulkActs::BulkActs(PaneLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    connect(&line, &PaneLine::triggered, this, &BulkActs::popup);
}

BulkActs::~BulkActs() = default;

void BulkActs::setSession(const Session *session)
{
    m_session = session;
    setMarked({}, {});
}

void BulkActs::setMarked(const QList<Sid> &marked, Sid chosen)
{
    m_marked = marked;
    m_chosen = chosen;
    tell();
}

void BulkActs::tell()
{
    if (!isSeveral() || !m_session) {
        m_line.setLine({});
        return;
    }
    const auto count = static_cast<int>(m_marked.size());
    const ReservationTableModel &rows = *m_session->reservations;
    const Reservation *chosen = rows.at(rows.rowOf(m_chosen));
    QString text = tr("%n reservation(s) marked.", nullptr, count);
    if (chosen)
        text += u' ' + tr("The form on the right is for %1 alone.").arg(chosen->workerName);
    if (count > Most) {
        m_line.setLine(text + u' ' + tr("At most %1 at once.").arg(Most));
        return;
    }
    m_line.setLine(text, tr("Act on all of them… ▾"));
}

void BulkActs::fill(QMenu &menu)
{
    if (!m_session)
        return;
    const ReservationTableModel &rows = *m_session->reservations;
    for (const Action &action : m_session->catalogue->actions()) {
        const auto possible = std::count_if(m_marked.cbegin(), m_marked.cend(), [&](Sid sid) {
            const Reservation *reservation = rows.at(rows.rowOf(sid));
            return reservation && action.legalIn.contains(reservation->statusText());
        });
        const QString text =
            possible == m_marked.size()
                ? tr("%1 all %2…").arg(action.title, QString::number(m_marked.size()))
                : tr("%1 %2 of %3…").arg(action.title, QString::number(possible), QString::number(m_marked.size()));
        QAction *entry = menu.addAction(actionText(text));
        entry->setObjectName(u"bulk."_s + action.key);
        entry->setEnabled(possible > 0 && m_marked.size() <= Most);
        // Made when it is chosen: the rows are those that are marked then.
        connect(entry, &QAction::triggered, this, [this, key = action.key] { Q_EMIT planWanted(plan(key)); });
    }
}

void BulkActs::popup()
{
    if (!isSeveral() || !m_session)
        return;
    auto *menu = new QMenu(&m_line);
    menu->setObjectName(u"bulkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_line.mapToGlobal(QPoint(m_line.width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

Plan BulkActs::plan(const QString &action) const
{
    Plan plan;
    const Action *known = m_session ? m_session->catalogue->action(action) : nullptr;
    if (!known || m_marked.size() > Most)
        return plan;
    const ReservationTableModel &rows = *m_session->reservations;
    for (const Sid sid : m_marked) {
        const Reservation *reservation = rows.at(rows.rowOf(sid));
        if (!reservation)
            continue;
        plan.acts.append(plannedFor(*reservation, action, m_session->tasks->task(reservation->taskSid)));
        if (const Worker *worker = m_session->directory->worker(reservation->workerSid))
            plan.acts.last().known.workerContactUri = contactUri(worker->attributes);
    }
    plan.title = tr("%1: %n reservation(s)", nullptr, static_cast<int>(plan.acts.size())).arg(known->title);
    plan.asks = askedFor(*m_session->catalogue, action);
    return plan;
}

} // namespace Desk
