#include "palettesources.h"

#include "journal/journal.h"
#include "journal/rowoutcome.h"
#include "navigator.h"
#include "opener.h"
#include "presetcontrol.h"
#include "profiles/settings.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/namesakes.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "taskrouter/client.h"
#include "taskrouter/timetext.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/settings/settingwords.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/errortext.h"
#include "workarea.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

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
        addPresets(all);
        addReservations(all);
        addTasks(all);
        addWorkers(all);
        addQueues(all);
        addJournal(all);
    }
    addCommands(all);
    addSettings(all);
    return all;
}

QList<PaletteAct> PaletteSources::acts() const
{
    if (!m_parts.session)
        return {};
    return PaletteActs({*m_parts.session, m_parts.navigator, m_parts.work, m_parts.planWanted}).all();
}

bool PaletteSources::isLeftOut(const QAction &action) const
{
    return !action.isVisible() || action.isSeparator() || action.text().isEmpty() ||
           m_leftOut.contains(action.objectName());
}

QList<PaletteEntry> PaletteSources::named(const QString &text) const
{
    // Nothing shorter names anything: two letters and a digit at least.
    if (text.trimmed().size() < 3)
        return {};
    bool ok = false;
    PaletteEntry entry;
    entry.title = m_parts.opener.explanation(text, &ok);
    entry.group = Group::Open;
    if (!ok) {
        if (m_parts.opener.isName(text))
            return {};
        entry.reason = std::exchange(entry.title, text.trimmed());
        return {entry};
    }
    Opener &opener = m_parts.opener;
    entry.run = [&opener, text] { opener.open(text); };
    return {entry};
}

void PaletteSources::addInstructions(QList<PaletteEntry> &entries) const
{
    const ReservationTableModel &rows = *m_parts.session->reservations;
    const Reservation *chosen = rows.at(rows.rowOf(m_parts.work.reservations().chosen()));
    for (QAction *action : m_parts.instructions) {
        if (isLeftOut(*action))
            continue;
        PaletteEntry entry;
        entry.group = Group::Acts;
        runAction(entry, action);
        if (chosen)
            entry.detail = u"%1 · %2"_s.arg(chosen->workerName, chosen->statusText());
        entries.append(entry);
    }
}

void PaletteSources::addPresets(QList<PaletteEntry> &entries) const
{
    PresetControl &control = m_parts.presets;
    const QList<Preset> presets = control.presets();
    for (const Preset &preset : presets) {
        const Action *action = m_parts.session->catalogue->action(preset.action);
        PaletteEntry entry;
        entry.group = Group::Acts;
        entry.id = u"preset."_s + preset.path.section(u'/', -1);
        entry.title = PaletteWords::tr("%1 with preset ★ %2").arg(action ? action->title : preset.action, preset.name);
        const auto same =
            std::find_if(m_parts.instructions.cbegin(), m_parts.instructions.cend(),
                         [&preset](const QAction *one) { return one->data().toString() == preset.action; });
        if (same == m_parts.instructions.cend() || !(*same)->isEnabled())
            entry.reason = same == m_parts.instructions.cend() || (*same)->statusTip().isEmpty()
                               ? PaletteWords::tr("not possible now")
                               : (*same)->statusTip();
        entry.run = [&control, preset] { control.apply(preset); };
        entry.more = [path = preset.path] { return QList{copying(PaletteWords::tr("Copy the file's path"), path)}; };
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
        entry.state = static_cast<int>(reservation->status);
        entry.isCurrent = reservation->sid == pane.chosen();
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
            entry.state = index.data(StatusRole).toInt();
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
    const QList<Activity> &activities = m_parts.session->directory->activities();
    const Workspace *known = m_parts.session->directory->workspaceOf(workspace);
    const Sid missed = known ? known->timeoutActivitySid : Sid();
    const Namesakes namesakes(m_parts.session->directory->workers());
    for (const Worker &worker : m_parts.session->directory->workers()) {
        PaletteEntry entry;
        entry.group = Group::People;
        entry.id = worker.sid.toString();
        entry.title = namesakes.of(worker);
        entry.detail = activityText(worker);
        entry.state = PaletteActs::stateOf(worker, activities, missed);
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

/// In which activity somebody is, and how old that is where it may be another by now.
QString PaletteSources::activityText(const Worker &worker) const
{
    constexpr qint64 old = 15'000;
    const qint64 age = m_parts.session->directory->ageOf(Directory::Kind::Workers);
    if (age < old || worker.activityName.isEmpty() || m_parts.session->isRecording)
        return worker.activityName;
    return PaletteWords::tr("%1, read %2 ago").arg(worker.activityName, waitText(age));
}

/// There is no page of a queue: its tasks are looked for in the list.
void PaletteSources::addQueues(QList<PaletteEntry> &entries) const
{
    WorkArea &work = m_parts.work;
    for (const TaskQueue &queue : m_parts.session->directory->taskQueues()) {
        PaletteEntry entry;
        entry.group = Group::Queues;
        entry.id = queue.sid.toString();
        entry.title = queue.friendlyName;
        entry.detail = PaletteWords::tr("shows its tasks");
        entry.hint = queue.sid.shortened();
        entry.run = [&work, name = queue.friendlyName] {
            work.setTasksShown(true);
            work.tasks().searchFor(name);
        };
        entry.more = [queue] {
            return QList{copying(PaletteWords::tr("Copy the SID"), queue.sid.toString()),
                         copying(PaletteWords::tr("Copy the name"), queue.friendlyName),
                         copying(PaletteWords::tr("Copy the expression"), queue.targetWorkers)};
        };
        entries.append(entry);
    }
}

void PaletteSources::addJournal(QList<PaletteEntry> &entries) const
{
    constexpr int most = 100;
    const Session &session = *m_parts.session;
    if (!session.journal)
        return;
    JournalQuery query;
    query.origin = JournalOrigin::of(session.client->endpoint());
    query.limit = most;
    Navigator &navigator = m_parts.navigator;
    const QList<JournalRow> rows = session.journal->rows(query);
    for (const JournalRow &row : rows) {
        const Instruction &instruction = row.instruction;
        const Action *action = session.catalogue->action(instruction.action);
        PaletteEntry entry;
        entry.group = Group::Journal;
        entry.id = u"journal.%1"_s.arg(row.id);
        entry.title = u"%1 → %2"_s.arg(action ? action->title : instruction.action, instruction.workerName);
        const UtcMsecs when = instruction.worldTime > 0 ? instruction.worldTime : row.begun;
        entry.detail = u"%1 · %2"_s.arg(rowOutcomeText(rowOutcomeOf(row, session.journal->isClaimed(row.id))),
                                        timeText(when, session.clock.utc()));
        entry.hint = instruction.target().shortened();
        entry.run = [&navigator, address = instruction.address] { navigator.open(address); };
        entry.more = [target = instruction.target().toString(), request = row.requestId, message = row.message] {
            QList more{copying(PaletteWords::tr("Copy the SID"), target)};
            if (!request.isEmpty())
                more.append(copying(PaletteWords::tr("Copy the request's id"), request));
            if (!message.isEmpty())
                more.append(copying(PaletteWords::tr("Copy what TaskRouter answered"), message));
            return more;
        };
        entries.append(entry);
    }
}

void PaletteSources::addCommands(QList<PaletteEntry> &entries) const
{
    for (QAction *action : m_parts.commands) {
        if (isLeftOut(*action))
            continue;
        PaletteEntry entry;
        runAction(entry, action);
        entries.append(entry);
    }
}

/// By its title, by what it can be, and by its key; not by the sentences about it, in which nearly all letters are.
void PaletteSources::addSettings(QList<PaletteEntry> &entries) const
{
    for (int i = 0; i < int(Setting::Count); ++i) {
        const auto which = static_cast<Setting>(i);
        const SettingWords words = settingWords(which);
        PaletteEntry entry;
        entry.group = Group::Settings;
        entry.id = u"setting."_s + settingRow(which).key;
        entry.title = words.title;
        entry.detail = u"%1 · %2"_s.arg(words.group, settingText(which, m_parts.settings.number(which)));
        entry.words = words.choices.join(u' ') + u' ' + QString(settingRow(which).key).section(u'/', -1);
        entry.run = [wanted = m_parts.settingWanted, which] { wanted(which); };
        entries.append(entry);
    }
}

} // namespace Desk
