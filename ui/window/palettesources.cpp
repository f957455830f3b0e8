#include "palettesources.h"

#include "navigator.h"
#include "opener.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "ui/reservations/reservationspane.h"
#include "ui/session/session.h"
#include "ui/widgets/clipboard.h"
#include "workarea.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Group = PaletteEntry::Group;

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PaletteSources)
};

PaletteEntry copying(const QString &title, const QString &text)
{
    PaletteEntry entry;
    entry.group = Group::Commands;
    entry.title = title;
    entry.detail = text;
    entry.run = [text] { Clipboard::copy(text); };
    return entry;
}

/// An action may be gone before its entry is chosen: the panel is made anew for each session.
void runAction(PaletteEntry &entry, QAction *action)
{
    entry.id = u"command."_s + action->objectName();
    entry.title = action->text().remove(u'&');
    entry.hint = action->shortcut().toString(QKeySequence::NativeText);
    if (!action->isEnabled())
        entry.reason = action->statusTip().isEmpty() ? PaletteWords::tr("not possible now") : action->statusTip();
    entry.run = [guarded = QPointer<QAction>(action)] {
        if (guarded && guarded->isEnabled())
            guarded->trigger();
    };
}

} // namespace

QList<PaletteEntry> PaletteSources::entries() const
{
    QList<PaletteEntry> all;
    if (m_parts.session) {
        addInstructions(all);
        addReservations(all);
        addTasks(all);
        addWorkers(all);
    }
    addCommands(all);
    return all;
}

QList<PaletteEntry> PaletteSources::named(const QString &text) const
{
    // Nothing shorter names anything: two letters and a digit at least.
    if (text.trimmed().size() < 3)
        return {};
    bool ok = false;
    PaletteEntry entry;
    entry.title = m_parts.opener.explanation(text, &ok);
    if (!ok)
        return {};
    entry.group = Group::Open;
    Opener &opener = m_parts.opener;
    entry.run = [&opener, text] { opener.open(text); };
    return {entry};
}

void PaletteSources::addInstructions(QList<PaletteEntry> &entries) const
{
    const ReservationTableModel &rows = *m_parts.session->reservations;
    const Reservation *chosen = rows.at(rows.rowOf(m_parts.work.reservations().chosen()));
    for (QAction *action : m_parts.instructions) {
        if (!action->isVisible() || action->isSeparator() || action->text().isEmpty())
            continue;
        PaletteEntry entry;
        entry.group = Group::Acts;
        runAction(entry, action);
        if (chosen)
            entry.detail = u"%1 · %2"_s.arg(chosen->workerName, chosen->statusText());
        entries.append(entry);
    }
}

void PaletteSources::addReservations(QList<PaletteEntry> &entries) const
{
    // Of a task with a hundred thousand, those that can be acted on, and the newest others.
    constexpr int most = 2000;
    const ReservationTableModel &rows = *m_parts.session->reservations;
    ReservationsPane &pane = m_parts.work.reservations();
    int others = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const Reservation *reservation = rows.at(row);
        if (isTerminal(reservation->status) && ++others > most)
            continue;
        PaletteEntry entry;
        entry.group = Group::Reservations;
        entry.id = reservation->sid.toString();
        entry.title = reservation->workerName.isEmpty() ? reservation->workerSid.shortened() : reservation->workerName;
        entry.detail = reservation->statusText();
        entry.hint = reservation->sid.shortened();
        entry.run = [&pane, sid = reservation->sid] { pane.choose(sid); };
        entry.more = [copy = *reservation] {
            return QList{copying(PaletteWords::tr("Copy the SID"), copy.sid.toString()),
                         copying(PaletteWords::tr("Copy the worker's SID"), copy.workerSid.toString()),
                         copying(PaletteWords::tr("Copy the worker's name"), copy.workerName)};
        };
        entries.append(entry);
    }
}

void PaletteSources::addTasks(QList<PaletteEntry> &entries) const
{
    const TaskListModel &tasks = *m_parts.session->tasks;
    Navigator &navigator = m_parts.navigator;
    for (int group = 0; group < tasks.rowCount(); ++group) {
        const QModelIndex heading = tasks.index(group, 0);
        for (int row = 0; row < tasks.rowCount(heading); ++row) {
            const QModelIndex index = tasks.index(row, 0, heading);
            const Sid sid = index.data(SidRole).value<Sid>();
            PaletteEntry entry;
            entry.group = Group::Tasks;
            entry.id = sid.toString();
            entry.title = index.data().toString();
            entry.detail = u"%1 · %2"_s.arg(heading.data().toString(), index.data(SubtitleRole).toString());
            entry.hint = sid.shortened();
            entry.run = [&navigator, sid] { navigator.openTask(sid); };
            entry.more = [sid, title = entry.title] {
                return QList{copying(PaletteWords::tr("Copy the SID"), sid.toString()),
                             copying(PaletteWords::tr("Copy the title"), title)};
            };
            entries.append(entry);
        }
    }
}

void PaletteSources::addWorkers(QList<PaletteEntry> &entries) const
{
    Navigator &navigator = m_parts.navigator;
    const Sid workspace = m_parts.session->directory->workspace();
    for (const Worker &worker : m_parts.session->directory->workers()) {
        PaletteEntry entry;
        entry.group = Group::People;
        entry.id = worker.sid.toString();
        entry.title = worker.friendlyName;
        entry.detail = worker.activityName;
        entry.hint = worker.sid.shortened();
        entry.run = [&navigator, workspace, sid = worker.sid] {
            Address address;
            address.workspace = workspace;
            address.worker = sid;
            navigator.open(address);
        };
        entry.more = [worker] {
            return QList{copying(PaletteWords::tr("Copy the SID"), worker.sid.toString()),
                         copying(PaletteWords::tr("Copy the name"), worker.friendlyName),
                         copying(PaletteWords::tr("Copy the attributes"), worker.attributes)};
        };
        entries.append(entry);
    }
}

void PaletteSources::addCommands(QList<PaletteEntry> &entries) const
{
    for (QAction *action : m_parts.commands) {
        if (!action->isVisible())
            continue;
        PaletteEntry entry;
        runAction(entry, action);
        entries.append(entry);
    }
}

} // namespace Desk
