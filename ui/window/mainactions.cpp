#include "mainactions.h"

#include "headerbar.h"
#include "look.h"
#include "navigator.h"
#include "opener.h"
#include "palettecontrol.h"
#include "profiles/settings.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "shortcutsdialog.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/story/storypane.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/safetext.h"
#include "workarea.h"
#include "writelock.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Desk {

/// Everything about one action.
struct MainActions::Row
{
    const char *name; ///< Its objectName.
    QString text;
    QList<QKeySequence> keys = {};
    QString icon = {};
    std::function<void()> run = {};
    std::function<void(bool)> toggle = {}; ///< Called for a checkable action.
    bool isChecked = false;
    std::function<bool()> isEnabled = {}; ///< Null: always. See update().
    std::function<bool()> isVisible = {}; ///< Null: always.
};

// No shortcut is a key with which text fields edit on any desktop (Ctrl+E ends a line, Ctrl+U deletes it) or that input
// methods use (Ctrl+., Ctrl+Shift+U): it would not work while one types. Ctrl+K alone is taken from them: PaletteKey.
MainActions::MainActions(const Parts &parts, QMenuBar &bar)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_palette(new PaletteControl({parts.window, parts.settings, parts.navigator, parts.opener, parts.work}, this))
{
    connect(m_palette, &PaletteControl::planWanted, this, &MainActions::planWanted);
    addFileMenu(bar);
    addViewMenu(bar);
    addReservationMenu(bar);
    m_instructionMenu = bar.addMenu(tr("&Instruction"));
    addToolsMenu(bar);
    addHelpMenu(bar);
    connect(&m_parts.lock, &WriteLock::changed, this, &MainActions::update);
    connect(&m_parts.navigator, &Navigator::changed, this, &MainActions::update);
    connect(&m_parts.work.detail(), &DetailPane::instructionActionsChanged, this, &MainActions::updateInstructions);
    update();
    updateInstructions();
}

MainActions::~MainActions() = default;

void MainActions::addFileMenu(QMenuBar &bar)
{
    m_file = bar.addMenu(tr("&File"));
    QMenu &menu = *m_file;
    add(menu, {.name = "open", .text = tr("&Open…"), .keys = {QKeySequence::Open}, .icon = u"open"_s, .run = [this] {
                   m_parts.opener.showDialog();
               }});
    add(menu, {.name = "goToAnything", .text = tr("&Go to anything…"), .keys = {u"Ctrl+K"_s}, .run = [this] {
                   goToAnything();
               }});
    m_connect = add(
        menu, {.name = "connect", .text = tr("&Connect to an account…"), .keys = {u"Ctrl+Shift+O"_s}, .run = [this] {
                   Q_EMIT connectionWanted();
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

void MainActions::addViewMenu(QMenuBar &bar)
{
    WorkArea &work = m_parts.work;
    Navigator &navigator = m_parts.navigator;
    m_view = bar.addMenu(tr("&View"));
    QMenu &menu = *m_view;
    // In right-to-left languages, back points to the right.
    const bool mirrored = m_parts.window.isRightToLeft();
    QAction *back = add(menu, {.name = "back",
                               .text = tr("&Back"),
                               .keys = {u"Alt+Left"_s},
                               .icon = mirrored ? u"forward"_s : u"back"_s,
                               .run = [&navigator] { navigator.back(); },
                               .isEnabled = [&navigator] { return navigator.canGoBack(); }});
    QAction *forward = add(menu, {.name = "forward",
                                  .text = tr("F&orward"),
                                  .keys = {u"Alt+Right"_s},
                                  .icon = mirrored ? u"back"_s : u"forward"_s,
                                  .run = [&navigator] { navigator.forward(); },
                                  .isEnabled = [&navigator] { return navigator.canGoForward(); }});
    QAction *refresh = add(menu, {.name = "refresh",
                                  .text = tr("&Refresh"),
                                  .keys = {u"F5"_s, u"Ctrl+R"_s},
                                  .icon = u"refresh"_s,
                                  .run = [this] { Q_EMIT refreshWanted(); }});
    m_live = add(menu, {.name = "live",
                        .text = tr("Refresh by &itself"),
                        .toggle = [this](bool on) { Q_EMIT liveChanged(on); },
                        .isChecked = true});
    add(menu, {.name = "cancel", .text = tr("Stop &loading"), .keys = {u"Shift+F5"_s}, .run = [this] { cancel(); }});
    menu.addSeparator();
    add(menu, {.name = "goWaiting",
               .text = tr("&Waiting now"),
               .keys = {u"Alt+Home"_s},
               .run = [this] { Q_EMIT waitingWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    add(menu, {.name = "goTasks", .text = tr("Go to &tasks"), .keys = {u"Ctrl+1"_s}, .run = [&work] {
                   work.setTasksShown(true);
                   work.tasks().focusList();
               }});
    add(menu, {.name = "goReservations", .text = tr("Go to re&servations"), .keys = {u"Ctrl+2"_s}, .run = [&work] {
                   work.focusRows(Qt::ShortcutFocusReason);
               }});
    add(menu,
        {.name = "goAct", .text = tr("&Act"), .keys = {u"Ctrl+3"_s}, .run = [&work] { work.detail().focusTab(0); }});
    add(menu, {.name = "goDetails", .text = tr("&Details"), .keys = {u"Ctrl+4"_s}, .run = [&work] {
                   work.detail().focusTab(1);
               }});
    add(menu,
        {.name = "goJson", .text = tr("&JSON"), .keys = {u"Ctrl+5"_s}, .run = [&work] { work.detail().focusTab(2); }});
    add(menu, {.name = "goJournal", .text = tr("Go to jou&rnal"), .keys = {u"Ctrl+6"_s}, .run = [this] {
                   Q_EMIT journalWanted();
               }});
    add(menu,
        {.name = "goTrainer",
         .text = tr("Go to trai&ner"),
         .keys = {u"Ctrl+7"_s},
         .run = [this] { Q_EMIT trainerWanted(); },
         .isEnabled = [this] { return m_session && !m_session->bannerActions.isEmpty() && !m_session->isRecording; }});
    addStory(menu);
    menu.addSeparator();
    add(menu,
        {.name = "findTask", .text = tr("&Find a task"), .keys = {u"Ctrl+T"_s}, .icon = u"search"_s, .run = [&work] {
             work.setTasksShown(true);
             work.tasks().focusFilter();
         }});
    add(menu, {.name = "filter",
               .text = tr("F&ilter reservations"),
               .keys = {QKeySequence::Find},
               .icon = u"search"_s,
               .run = [this, &work] { withReservations([&work] { work.reservations().focusFilter(); }); }});
    QAction *fold = add(menu, {.name = "foldTasks",
                               .text = tr("Show tas&ks"),
                               .keys = {u"Ctrl+B"_s},
                               .toggle = [&work](bool shown) { work.setTasksShown(shown); },
                               .isChecked = true});
    connect(&work, &WorkArea::tasksShownChanged, fold, &QAction::setChecked);
    QMenu *columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_parts.work.reservations().fillColumnMenu(columns);
    });
    addLooks(*menu.addMenu(tr("L&ook")));
    fold->setIcon(icon(u"tree"_s));
    work.header().setActions(back, forward, refresh, fold);
}

/// The task's story, below its reservations.
void MainActions::addStory(QMenu &menu)
{
    WorkArea &work = m_parts.work;
    const auto show = [this, &work](StoryPane::Tab tab) {
        if (!work.reservations().isVisibleTo(&work)) {
            Q_EMIT storyWanted(tab);
            return;
        }
        work.setStoryShown(true);
        work.story().focusTab(tab);
    };
    add(menu, {.name = "goTimeline", .text = tr("Ti&meline"), .keys = {u"Ctrl+8"_s}, .run = [show] {
                   show(StoryPane::Tab::Timeline);
               }});
    add(menu, {.name = "goWhy",
               .text = tr("&Why?"),
               .keys = {u"Ctrl+9"_s},
               .run = [show] { show(StoryPane::Tab::Why); },
               .isVisible = [&work] { return work.story().hasWhyPage(); }});
    add(menu, {.name = "goEvents", .text = tr("&Events"), .keys = {u"Ctrl+0"_s}, .run = [show] {
                   show(StoryPane::Tab::Events);
               }});
    QAction *fold = add(menu, {.name = "foldStory",
                               .text = tr("Show the task's stor&y"),
                               .keys = {u"Ctrl+J"_s},
                               .toggle = [&work](bool shown) { work.setStoryShown(shown); },
                               .isChecked = work.isStoryShown()});
    connect(&work, &WorkArea::storyShownChanged, fold, &QAction::setChecked);
}

void MainActions::addLooks(QMenu &menu)
{
    auto *looks = new QActionGroup(this);
    const Theme::Appearance now = storedLook(m_parts.settings);
    const auto addLook = [&](const char *name, const QString &text, Theme::Appearance look) {
        looks->addAction(add(menu, {.name = name,
                                    .text = text,
                                    .toggle =
                                        [this, look](bool on) {
                                            if (on)
                                                changeLook(m_parts.settings, look);
                                        },
                                    .isChecked = look == now}));
    };
    addLook("lookSystem", tr("As the &system"), Theme::Appearance::System);
    addLook("lookLight", tr("&Light"), Theme::Appearance::Light);
    addLook("lookDark", tr("&Dark"), Theme::Appearance::Dark);
    connect(&m_parts.settings, &Settings::changed, looks, [this, looks](Setting which) {
        if (which != Setting::Look)
            return;
        const Theme::Appearance look = storedLook(m_parts.settings);
        Theme::install(*qApp, look);
        looks->actions().at(qsizetype(look))->setChecked(true);
    });
}

void MainActions::addReservationMenu(QMenuBar &bar)
{
    WorkArea &work = m_parts.work;
    QMenu &menu = *bar.addMenu(tr("&Reservation"));
    add(menu, {.name = "nextReservation", .text = tr("&Next"), .keys = {u"Alt+Down"_s}, .run = [&work] {
                   work.reservations().moveBy(1);
               }});
    add(menu, {.name = "previousReservation", .text = tr("&Previous"), .keys = {u"Alt+Up"_s}, .run = [&work] {
                   work.reservations().moveBy(-1);
               }});
    add(menu, {.name = "nextOffer", .text = tr("Next &offer"), .keys = {u"Alt+N"_s}, .run = [&work] {
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

void MainActions::addToolsMenu(QMenuBar &bar)
{
    Settings &settings = m_parts.settings;
    QMenu &menu = *bar.addMenu(tr("&Tools"));
    add(menu, {.name = "checkWorkspace",
               .text = tr("&Check workspace…"),
               .run = [this] { Q_EMIT workspaceCheckWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    add(menu, {.name = "whatIf",
               .text = tr("&What if…"),
               .keys = {u"Ctrl+Shift+W"_s},
               .run = [this] { Q_EMIT whatIfWanted(); },
               .isEnabled = [this] { return m_session != nullptr; }});
    menu.addSeparator();
    add(menu, {.name = "settings", .text = tr("S&ettings…"), .keys = {u"Ctrl+,"_s}, .run = [this] {
                   auto *dialog = new SettingsDialog(m_parts.settings, &m_parts.window);
                   connect(dialog, &SettingsDialog::journalBoundsWanted, this, &MainActions::journalBoundsWanted);
                   dialog->open();
               }});
    QAction *anyway = add(menu, {.name = "sendAnyway",
                                 .text = tr("Allow sending what would be &refused"),
                                 .toggle = [&settings](bool on) { settings.setSendAnyway(on); },
                                 .isChecked = settings.sendAnyway()});
    connect(&settings, &Settings::sendAnywayChanged, anyway, &QAction::setChecked);
}

void MainActions::addHelpMenu(QMenuBar &bar)
{
    QMenu &menu = *bar.addMenu(tr("&Help"));
    add(menu, {.name = "keys", .text = tr("&Keys"), .keys = {u"F1"_s}, .run = [this] { showKeys(); }});
    add(menu, {.name = "bugBundle", .text = tr("&Bug bundle…"), .keys = {u"Ctrl+Shift+B"_s}, .run = [this] {
                   Q_EMIT bundleWanted();
               }});
    add(menu, {.name = "about", .text = tr("&About Reservation Desk"), .run = [this] { showAbout(); }});
}

/// The tool tip is the text as it is now, with its key.
void MainActions::showKey(QAction &action)
{
    if (const QKeySequence key = action.shortcut(); !key.isEmpty())
        action.setToolTip(u"%1 (%2)"_s.arg(action.text().remove(u'&'), key.toString(QKeySequence::NativeText)));
}

QAction *MainActions::add(QMenu &menu, const Row &row)
{
    auto *action = new QAction(row.text, &m_parts.window);
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(row.keys);
    if (!row.icon.isEmpty())
        action->setIcon(icon(row.icon));
    showKey(*action);
    if (row.toggle) {
        action->setCheckable(true);
        action->setChecked(row.isChecked);
        connect(action, &QAction::toggled, this, row.toggle);
    }
    if (row.run)
        connect(action, &QAction::triggered, this, row.run);
    if (row.isEnabled || row.isVisible)
        m_conditions.append({action, row.isEnabled, row.isVisible});
    m_parts.window.addAction(action);
    menu.addAction(action);
    m_all.append(action);
    return action;
}

void MainActions::setSession(const Session *session)
{
    m_session = session;
    m_palette->setSession(session);
    update();
}

void MainActions::update()
{
    for (const Condition &condition : std::as_const(m_conditions)) {
        if (condition.isEnabled)
            condition.action->setEnabled(condition.isEnabled());
        if (condition.isVisible)
            condition.action->setVisible(condition.isVisible());
    }
    const bool isUnlocked = m_parts.lock.isUnlocked();
    m_unlock->setText(isUnlocked ? tr("&Lock") : tr("&Unlock…"));
    m_unlock->setIcon(icon(isUnlocked ? u"lock"_s : u"unlock"_s));
    showKey(*m_unlock);
}

/// The panel is made anew for each session, and its actions with it.
void MainActions::updateInstructions()
{
    m_instructions = m_parts.work.detail().instructionActions();
    m_instructionMenu->clear();
    m_instructionMenu->addActions(m_instructions);
    m_instructionMenu->setEnabled(!m_instructions.isEmpty());
    m_parts.window.addActions(m_instructions);
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
    return m_live->isChecked();
}

void MainActions::addToViewMenu(QAction *action)
{
    m_view->addAction(action);
}

void MainActions::addToFileMenu(const QList<QAction *> &actions)
{
    m_file->insertSeparator(m_fileGroups);
    for (QAction *action : actions) {
        showKey(*action);
        m_file->insertAction(m_fileGroups, action);
        m_parts.window.addAction(action);
        m_all.append(action);
    }
}

void MainActions::addSeparatorToViewMenu()
{
    m_view->addSeparator();
}

QList<QAction *> MainActions::bannerActions() const
{
    QList<QAction *> actions;
    if (m_session)
        actions = m_session->bannerActions;
    actions << m_unlock << m_training << m_connect;
    return actions;
}

/// Where a page stands in the place of the reservations, the key says so: what is hidden must not get the focus.
void MainActions::withReservations(const std::function<void()> &what)
{
    if (!m_parts.work.reservations().isVisibleTo(&m_parts.work))
        m_parts.work.say(tr("No task is open."), Tone::Wait);
    else
        what();
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
    m_palette->open(text, m_all, m_instructions);
}

/// Lists every action with a shortcut, the window's and the panel's, menu by menu.
void MainActions::showKeys()
{
    QList<QAction *> withKeys = m_all + m_instructions;
    withKeys.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    keysDialog(withKeys, &m_parts.window)->open();
}

void MainActions::showAbout()
{
    plainQuestion(&m_parts.window, tr("About Reservation Desk"),
                  tr("Reservation Desk %1").arg(QCoreApplication::applicationVersion()),
                  tr("A desk for TaskRouter's reservations: list, look, act, rehearse."))
        ->open();
}

} // namespace Desk
