#include "mainactions.h"

#include "instructions/catalogue.h"
#include "instructions/descriptionfile.h"
#include "navigator.h"
#include "opener.h"
#include "palettecontrol.h"
#include "presetcontrol.h"
#include "profiles/settings.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "taskactions.h"
#include "ui/guide/guidedialog.h"
#include "ui/instructions/descriptiondialog.h"
#include "ui/keys/actionmenus.h"
#include "ui/keys/actionregistry.h"
#include "ui/keys/keysdialog.h"
#include "ui/keys/keystext.h"
#include "ui/palette/palettekey.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/safetext.h"
#include "viewactions.h"
#include "workarea.h"
#include "writelock.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Desk {

// No shortcut is a key that text fields or the desktop take, see keyObjection(): it would not work while one types.
// Ctrl+K alone is taken from them: PaletteKey.
MainActions::MainActions(const Parts &parts, QMenuBar &bar)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_registry(new ActionRegistry(parts.settings, this))
    , m_menus(new ActionMenus(parts.window, bar, *m_registry, this))
    , m_presets(new PresetControl(parts.settings, parts.work, this))
    , m_palette(new PaletteControl(
          {parts.window, parts.settings, parts.navigator, parts.opener, parts.work, *m_presets}, this))
{
    connect(m_palette, &PaletteControl::planWanted, this, &MainActions::planWanted);
    connect(m_palette, &PaletteControl::settingWanted, this,
            [this](Setting which) { showSettings()->showSetting(which); });
    addFileMenu();
    m_viewActions = new ViewActions({parts.window, parts.settings, parts.navigator, parts.work}, *m_menus, this);
    addReservationMenu();
    m_taskActions = new TaskActions({parts.navigator, parts.work}, *m_menus, this);
    connect(m_taskActions, &TaskActions::planWanted, this, &MainActions::planWanted);
    connect(m_taskActions, &TaskActions::sent, this, &MainActions::refreshWanted);
    m_instructionMenu = m_menus->addMenu(tr("&Instruction"));
    addToolsMenu();
    addHelpMenu();
    connectViewActions();
    connect(&m_parts.lock, &WriteLock::changed, this, &MainActions::update);
    connect(&m_parts.navigator, &Navigator::changed, this, &MainActions::update);
    connect(&m_parts.work.detail(), &DetailPane::instructionActionsChanged, this, &MainActions::updateInstructions);
    connect(m_registry, &ActionRegistry::changed, this, &MainActions::updateHints);
    update();
    updateInstructions();
    updateHints();
}

MainActions::~MainActions() = default;

void MainActions::connectViewActions()
{
    connect(m_menus, &ActionMenus::refused, this, [this](const QString &why) { m_parts.work.say(why, Tone::Wait); });
    connect(m_viewActions, &ViewActions::refreshWanted, this, &MainActions::refreshWanted);
    connect(m_viewActions, &ViewActions::liveChanged, this, &MainActions::liveChanged);
    connect(m_viewActions, &ViewActions::presentingChanged, this, &MainActions::presentingChanged);
    connect(m_viewActions, &ViewActions::cancelWanted, this, &MainActions::cancel);
    connect(m_viewActions, &ViewActions::waitingWanted, this, &MainActions::waitingWanted);
    connect(m_viewActions, &ViewActions::journalWanted, this, &MainActions::journalWanted);
    connect(m_viewActions, &ViewActions::trainerWanted, this, &MainActions::trainerWanted);
    connect(m_viewActions, &ViewActions::storyWanted, this, &MainActions::storyWanted);
}

void MainActions::addFileMenu()
{
    m_file = m_menus->addMenu(tr("&File"));
    QMenu &menu = *m_file;
    add(menu, {.name = "open", .text = tr("&Open…"), .keys = {QKeySequence::Open}, .icon = u"open"_s, .run = [this] {
                   m_parts.opener.showDialog();
               }});
    QAction *goTo =
        add(menu, {.name = "goToAnything", .text = tr("&Go to anything…"), .keys = {u"Ctrl+K"_s}, .run = [this] {
                       goToAnything();
                   }});
    new PaletteKey(*goTo, &m_parts.window);
    m_connect = add(menu, {.name = "connect",
                           .text = tr("&Connect to an account…"),
                           .keys = {u"Ctrl+Shift+O"_s},
                           .run = [this] { Q_EMIT connectionWanted(); },
                           .whyNot =
                               [this] {
                                   return m_session && m_session->isPresented
                                              ? tr("The list of accounts is put away while others watch.")
                                              : QString();
                               }});
    m_training = add(menu, {.name = "training",
                            .text = tr("&Training simulator"),
                            .run = [this] { Q_EMIT trainingWanted(); },
                            .isVisible = [this] { return !m_session || m_session->mode != SessionMode::Training; }});
    menu.addSeparator();
    add(menu, {.name = "saveWorkspace",
               .text = tr("&Save workspace…"),
               .run = [this] { Q_EMIT workspaceSaveWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    m_fileGroups = menu.addSeparator();
    m_unlock = add(menu, {.name = "unlock",
                          .text = tr("&Unlock…"),
                          .keys = {u"Ctrl+L"_s},
                          .icon = u"unlock"_s,
                          .run = [this] { m_parts.lock.ask(); },
                          .isVisible = [this] { return m_parts.lock.canUnlock() || m_parts.lock.isUnlocked(); }});
    menu.addSeparator();
    add(menu, {.name = "quit", .text = tr("&Quit"), .keys = {u"Ctrl+Q"_s}, .run = [this] { m_parts.window.close(); }});
}

void MainActions::addReservationMenu()
{
    WorkArea &work = m_parts.work;
    QMenu &menu = *m_menus->addMenu(tr("&Reservation"));
    add(menu, {.name = "nextReservation", .text = tr("&Next"), .keys = {u"Alt+Down"_s}, .run = [&work] {
                   work.reservations().moveBy(1);
               }});
    add(menu, {.name = "previousReservation", .text = tr("&Previous"), .keys = {u"Alt+Up"_s}, .run = [&work] {
                   work.reservations().moveBy(-1);
               }});
    add(menu, {.name = "actOnMarked", .text = tr("&Act on all marked…"), .keys = {u"Ctrl+Shift+M"_s}, .run = [&work] {
                   if (!work.reservations().showBulkActs())
                       work.say(tr("Mark several reservations first, with Ctrl or Shift."), Tone::Wait);
               }});
    add(menu, {.name = "nextOffer", .text = tr("Next &offer"), .keys = {u"Ctrl+Shift+N"_s}, .run = [&work] {
                   work.goToNextOffer();
               }});
    menu.addSeparator();
    add(menu, {.name = "copySid",
               .text = tr("Copy &SID"),
               .keys = {u"Ctrl+Shift+S"_s},
               .icon = u"copy"_s,
               .run = [this, &work] { withChosen([&work] { work.reservations().copySid(); }); }});
    add(menu, {.name = "copyCell", .text = tr("Copy &cell"), .run = [this, &work] {
                   withChosen([&work] { work.reservations().copyCell(); });
               }});
    add(menu, {.name = "copyRow", .text = tr("Copy &row"), .run = [this, &work] {
                   withChosen([&work] { work.reservations().copyRow(); });
               }});
    menu.addSeparator();
    add(menu, {.name = "exportRows", .text = tr("&Export…"), .keys = {u"Ctrl+S"_s}, .icon = u"export"_s, .run = [this] {
                   exportRows();
               }});
}

void MainActions::addToolsMenu()
{
    Settings &settings = m_parts.settings;
    QMenu &menu = *m_menus->addMenu(tr("&Tools"));
    add(menu, {.name = "checkWorkspace",
               .text = tr("&Check workspace…"),
               .run = [this] { Q_EMIT workspaceCheckWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    add(menu, {.name = "whatIf",
               .text = tr("&What if…"),
               .keys = {u"Ctrl+Shift+W"_s},
               .run = [this] { Q_EMIT whatIfWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    add(menu, {.name = "checkDescription", .text = tr("Check against a newer &description…"), .run = [this] {
                   askForDescription();
               }});
    menu.addSeparator();
    m_presets->addTo(menu, *m_menus);
    menu.addSeparator();
    add(menu, {.name = "settings", .text = tr("S&ettings…"), .keys = {u"Ctrl+,"_s}, .run = [this] { showSettings(); }});
    QAction *anyway = add(menu, {.name = "sendAnyway",
                                 .text = tr("Allow sending what would be &refused"),
                                 .toggle = [&settings](bool on) { settings.setSendAnyway(on); },
                                 .isChecked = settings.sendAnyway()});
    connect(&settings, &Settings::sendAnywayChanged, anyway, &QAction::setChecked);
}

SettingsDialog *MainActions::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts.settings, &m_parts.window);
    connect(dialog, &SettingsDialog::journalBoundsWanted, this, &MainActions::journalBoundsWanted);
    dialog->open();
    return dialog;
}

void MainActions::addHelpMenu()
{
    QMenu &menu = *m_menus->addMenu(tr("&Help"));
    add(menu, {.name = "guide", .text = tr("User &guide"), .keys = {QKeySequence::HelpContents}, .run = [this] {
                   showGuide();
               }});
    add(menu, {.name = "keys", .text = tr("&Keys"), .keys = {u"Ctrl+?"_s}, .run = [this] { showKeys(); }});
    add(menu, {.name = "bugBundle", .text = tr("&Bug bundle…"), .keys = {u"Ctrl+Shift+B"_s}, .run = [this] {
                   Q_EMIT bundleWanted();
               }});
    add(menu, {.name = "about", .text = tr("&About Reservation Desk"), .run = [this] { showAbout(); }});
}

QAction *MainActions::add(QMenu &menu, const ActionRow &row)
{
    return m_menus->add(menu, row);
}

void MainActions::setSession(const Session *session)
{
    m_session = session;
    m_presets->setSession(session);
    m_palette->setSession(session);
    m_viewActions->setSession(session);
    m_taskActions->setSession(session);
    if (session) {
        // Those of the trainer and of recording, which the banner shows.
        for (QAction *action : session->bannerActions) {
            if (!action->objectName().isEmpty() && !action->text().isEmpty())
                m_registry->add(action, tr("Banner"), true);
        }
    }
    update();
}

void MainActions::update()
{
    m_menus->update();
    const bool isUnlocked = m_parts.lock.isUnlocked();
    const QString text = isUnlocked ? tr("&Lock") : tr("&Unlock…");
    if (m_unlock->text() == text && !m_unlock->icon().isNull())
        return; // A new icon lays out the banner, at each refresh.
    m_unlock->setText(text);
    m_unlock->setIcon(icon(isUnlocked ? u"lock"_s : u"unlock"_s));
    showKeyInTip(*m_unlock);
}

/// The panel is made anew for each session, and its actions with it.
void MainActions::updateInstructions()
{
    m_instructions = m_parts.work.detail().instructionActions();
    m_instructionMenu->clear();
    m_instructionMenu->addActions(m_instructions);
    m_instructionMenu->addSeparator();
    m_instructionMenu->addMenu(m_presets->menu());
    m_instructionMenu->setEnabled(!m_instructions.isEmpty());
    m_parts.window.addActions(m_instructions);
    for (QAction *action : std::as_const(m_instructions)) {
        if (!action->objectName().isEmpty())
            m_registry->add(action, instructionSection(), true);
    }
}

void MainActions::run(NextStep step)
{
    switch (step) {
    case NextStep::None:
    case NextStep::ShowAnswer:
        return;
    case NextStep::TryAgain:
        Q_EMIT refreshWanted();
        return;
    case NextStep::Connect:
        Q_EMIT connectionWanted();
        return;
    case NextStep::OpenOther:
        m_parts.opener.showDialog();
        return;
    case NextStep::ShowTasks:
        m_parts.work.setTasksShown(true);
        m_parts.work.tasks().focusList();
        return;
    case NextStep::Train:
        Q_EMIT trainingWanted();
        return;
    case NextStep::SignInToProxy:
        Q_EMIT proxySignInWanted();
        return;
    case NextStep::CancelLoading:
        if (m_session) {
            m_session->taskWatch->cancel();
            m_session->workspaceWatch->cancel();
        }
        return;
    case NextStep::ShowField:
        m_parts.work.showFieldToMend();
        return;
    }
}

void MainActions::cancel()
{
    run(NextStep::CancelLoading);
    m_parts.navigator.cancel();
}

bool MainActions::isLive() const
{
    return m_viewActions->isLive();
}

void MainActions::addToViewMenu(QAction *action)
{
    m_menus->adopt(m_viewActions->menu(), {action});
}

void MainActions::addToFileMenu(const QList<QAction *> &actions)
{
    m_file->insertSeparator(m_fileGroups);
    m_menus->adopt(*m_file, actions, m_fileGroups);
}

void MainActions::addSeparatorToViewMenu()
{
    m_viewActions->menu().addSeparator();
}

QList<QAction *> MainActions::bannerActions() const
{
    QList<QAction *> actions;
    if (m_session)
        actions = m_session->bannerActions;
    actions << m_unlock << m_training << m_connect;
    return actions;
}

/// Where nothing is chosen, the key says so.
void MainActions::withChosen(const std::function<void()> &what)
{
    if (m_parts.work.reservations().chosen().isNull())
        m_parts.work.say(tr("No reservation is chosen."), Tone::Wait);
    else
        what();
}

void MainActions::exportRows()
{
    if (!m_session || m_session->reservations->rowCount() == 0)
        m_parts.work.say(tr("There are no rows to export."), Tone::Wait);
    else
        m_parts.work.reservations().showExport();
}

void MainActions::goToAnything(const QString &text)
{
    m_palette->open(text, m_registry->actionsBut(instructionSection()), m_instructions);
}

void MainActions::startTyping(const QString &text)
{
    goToAnything();
    m_palette->startTyping(text);
}

QString MainActions::instructionSection() const
{
    return m_instructionMenu->title().remove(u'&');
}

void MainActions::askForDescription()
{
    auto *ask = new QFileDialog(&m_parts.window, tr("Open a description"), documentsFolder(),
                                tr("OpenAPI descriptions (*.json);;All files (*)"));
    ask->setObjectName(u"descriptionFile"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        (new DescriptionDialog(path, checkDescriptionFile(*Catalogue::builtIn(), path), &m_parts.window))->open();
    });
    ask->open();
}

/// Beside the window, so that it can be followed.
void MainActions::showGuide()
{
    if (m_guide) {
        m_guide->raise();
        m_guide->activateWindow();
        return;
    }
    QList<GuideChapter> chapters = guideChapters();
    chapters.append({keysTitle(), keysText(*m_registry)});
    m_guide = new GuideDialog(chapters, &m_parts.window);
    m_guide->show();
}

void MainActions::showKeys()
{
    (new KeysDialog(*m_registry, &m_parts.window))->open();
}

/// What fields say of the keys that lead to them.
void MainActions::updateHints()
{
    const QList<KeyHint *> hints = m_parts.window.findChildren<KeyHint *>();
    for (KeyHint *hint : hints) {
        if (const QAction *action = m_registry->action(hint->actionName()))
            hint->setKey(action->shortcut());
    }
}

void MainActions::showAbout()
{
    plainQuestion(&m_parts.window, tr("About Reservation Desk"),
                  tr("Reservation Desk %1").arg(QCoreApplication::applicationVersion()),
                  tr("A desk for TaskRouter's reservations: list, look, act, rehearse."))
        ->open();
}

} // namespace Desk
