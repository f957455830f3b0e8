#include "presetcontrol.h"

#include "medialog.h"
#include "presets/presetfacts.h"
#include "profiles/settings.h"
#include "text/joinedparts.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/keys/actionmenus.h"
#include "ui/reservations/detailpane.h"
#include "ui/session/session.h"
#include "ui/widgets/safetext.h"
#include "workarea.h"

#include <QDesktopServices>
#include <QDir>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

PresetControl::PresetControl(Settings &settings, WorkArea &work, QObject *parent, const QString &folder)
    : QObject(parent)
    , m_settings(settings)
    , m_work(work)
    , m_store(Catalogue::builtIn(), folder)
    , m_menu(new QMenu(tr("Pre&sets"), &work))
{
    m_menu->setObjectName(u"presetsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetControl::fillMenu);
    connect(&work.detail(), &DetailPane::presetsWanted, m_menu, [this](const QPoint &at) { m_menu->popup(at); });
}

PresetControl::~PresetControl() = default;

void PresetControl::setSession(const Session *session)
{
    m_session = session;
}

void PresetControl::addTo(QMenu &menu, ActionMenus &menus)
{
    m_save =
        menus.add(menu, {.name = "savePreset", .text = tr("Save form as &preset…"), .run = [this] { askForName(); }});
    menus.add(menu, {.name = "openPresets", .text = tr("Open the presets' &folder"), .run = [this] {
                         QDir().mkpath(m_store.folder());
                         QDesktopServices::openUrl(QUrl::fromLocalFile(m_store.folder()));
                     }});
    menus.add(menu, {.name = "forgetSentValues", .text = tr("Forget the &values that were sent"), .run = [this] {
                         m_work.detail().forgetSentValues();
                         m_work.say(tr("The values that were sent are offered no more."), Tone::Ok);
                     }});
    menus.add(menu, {.name = "whoIAm", .text = tr("Who I a&m…"), .run = [this] { askWhoIAm(); }});
}

void PresetControl::fillMenu()
{
    m_menu->clear();
    const InstructionPanel *panel = m_work.detail().panel();
    const QString chosen = panel ? panel->chosenAction() : QString();
    PresetStore::Presets found = m_store.read();
    std::stable_partition(found.presets.begin(), found.presets.end(),
                          [&chosen](const Preset &preset) { return preset.action == chosen; });
    for (const Preset &preset : std::as_const(found.presets)) {
        const Action *action = m_session ? m_session->catalogue->action(preset.action) : nullptr;
        const QString text = u"★ %1 — %2"_s.arg(preset.name, action ? action->title : preset.action);
        connect(m_menu->addAction(actionText(text)), &QAction::triggered, this, [this, preset] { apply(preset); });
    }
    if (found.presets.isEmpty())
        m_menu->addAction(tr("There are none yet."))->setEnabled(false);
    m_menu->addSeparator();
    if (m_save)
        m_menu->addAction(m_save);
    for (const QString &problem : std::as_const(found.problems))
        m_menu->addAction(actionText(problem))->setEnabled(false);
}

void PresetControl::apply(const Preset &preset)
{
    InstructionPanel *panel = m_work.detail().panel();
    const PanelTarget *target = m_work.detail().target();
    const Action *action = m_session ? m_session->catalogue->action(preset.action) : nullptr;
    if (!panel || !target || !action || !target->has(action->about)) {
        m_work.say(tr("No reservation is chosen."), Tone::Wait);
        return;
    }
    const QVariantMap me = m_settings.me();
    const Me who{me.value(u"worker_sid"_s).toString(), me.value(u"contact_uri"_s).toString()};
    const PresetValues values = filledIn(preset, presetVariables(target->worker, target->task, who));
    panel->fill(preset.action, values.draft);
    m_work.detail().focusPanel();
    QStringList said;
    if (!values.missing.isEmpty()) {
        said.append(tr("“%1” needs %2, which is not known here; nothing is sent before it is filled in.")
                        .arg(preset.name, values.missing.join(comma())));
        const bool isMe = std::any_of(values.missing.cbegin(), values.missing.cend(),
                                      [](const QString &name) { return name.startsWith(u"me."_s); });
        if (isMe)
            said.append(tr("Say who you are: Tools, Who I am."));
    }
    if (!preset.unknown.isEmpty())
        said.append(tr("Left out, for this program does not know it: %1.").arg(preset.unknown.join(comma())));
    const bool isWhole = said.isEmpty();
    if (isWhole)
        said.append(tr("Filled in from “%1”.").arg(preset.name));
    m_work.say(said.join(u' '), isWhole ? Tone::Ok : Tone::Wait);
}

void PresetControl::askForName()
{
    const InstructionPanel *panel = m_work.detail().panel();
    if (!panel || panel->chosenAction().isEmpty() || panel->draft().count() == 0) {
        m_work.say(tr("Nothing is set in the form that could be saved."), Tone::Wait);
        return;
    }
    auto *ask = new QInputDialog(m_work.window());
    ask->setObjectName(u"presetName"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as preset"));
    ask->setLabelText(tr("Name of the preset:"));
    connect(ask, &QInputDialog::textValueSelected, this, &PresetControl::save);
    ask->open();
}

/// One of that name for the same instruction is replaced.
void PresetControl::save(const QString &name)
{
    const InstructionPanel *panel = m_work.detail().panel();
    if (!panel || name.trimmed().isEmpty())
        return;
    Preset preset;
    preset.name = name.simplified().left(100);
    preset.action = panel->chosenAction();
    const QList<Preset> known = presets();
    const auto same = std::find_if(known.cbegin(), known.cend(), [&preset](const Preset &one) {
        return one.name == preset.name && one.action == preset.action;
    });
    if (same != known.cend())
        preset = *same;
    preset.values = panel->draft();
    const QString problem = m_store.save(preset);
    if (problem.isEmpty())
        m_work.say(tr("Saved as “%1” in %2.").arg(preset.name, preset.path), Tone::Ok);
    else
        m_work.say(tr("The preset was not saved: %1").arg(problem), Tone::Bad);
}

void PresetControl::askWhoIAm()
{
    auto *ask = new MeDialog(m_settings, m_session ? m_session->directory : nullptr, m_work.window());
    ask->open();
}

} // namespace Desk
