#include "viewactions.h"

#include "headerbar.h"
#include "look.h"
#include "navigator.h"
#include "profiles/settings.h"
#include "ui/keys/actionmenus.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "ui/widgets/icons.h"
#include "workarea.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Desk {

ViewActions::ViewActions(const Parts &parts, ActionMenus &menus, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_menus(menus)
    , m_menu(menus.addMenu(tr("&View")))
{
    addReading(*m_menu);
    m_menu->addSeparator();
    addPlaces(*m_menu);
    addStory(*m_menu);
    m_menu->addSeparator();
    addFinding(*m_menu);
    m_parts.work.header().setActions(m_back, m_forward, m_refresh, m_foldTasks);
}

ViewActions::~ViewActions() = default;

QAction *ViewActions::add(QMenu &menu, const ActionRow &row)
{
    return m_menus.add(menu, row);
}

bool ViewActions::isLive() const
{
    return m_live->isChecked();
}

void ViewActions::addReading(QMenu &menu)
{
    Navigator &navigator = m_parts.navigator;
    // In right-to-left languages, back points to the right.
    const bool mirrored = m_parts.window.isRightToLeft();
    m_back = add(menu, {.name = "back",
                        .text = tr("&Back"),
                        .keys = {u"Alt+Left"_s},
                        .icon = mirrored ? u"forward"_s : u"back"_s,
                        .run = [&navigator] { navigator.back(); },
                        .isEnabled = [&navigator] { return navigator.canGoBack(); }});
    m_forward = add(menu, {.name = "forward",
                           .text = tr("F&orward"),
                           .keys = {u"Alt+Right"_s},
                           .icon = mirrored ? u"back"_s : u"forward"_s,
                           .run = [&navigator] { navigator.forward(); },
                           .isEnabled = [&navigator] { return navigator.canGoForward(); }});
    m_refresh = add(menu, {.name = "refresh",
                           .text = tr("&Refresh"),
                           .keys = {u"F5"_s, u"Ctrl+R"_s},
                           .icon = u"refresh"_s,
                           .run = [this] { Q_EMIT refreshWanted(); }});
    m_live = add(menu, {.name = "live",
                        .text = tr("Refresh by &itself"),
                        .toggle = [this](bool on) { Q_EMIT liveChanged(on); },
                        .isChecked = true});
    add(menu, {.name = "cancel", .text = tr("Stop &loading"), .keys = {u"Shift+F5"_s}, .run = [this] {
                   Q_EMIT cancelWanted();
               }});
}

void ViewActions::addPlaces(QMenu &menu)
{
    WorkArea &work = m_parts.work;
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
    add(menu,
        {.name = "goJournal",
         .text = tr("Go to jou&rnal"),
         .keys = {u"Ctrl+6"_s},
         .run = [this] { Q_EMIT journalWanted(); },
         .whyNot = [this] { return isPresented() ? tr("The journal is put away while others watch.") : QString(); }});
    add(menu, {.name = "goTrainer",
               .text = tr("Go to trai&ner"),
               .keys = {u"Ctrl+7"_s},
               .run = [this] { Q_EMIT trainerWanted(); },
               .whyNot = [this] { return whyNoTrainer(); }});
}

bool ViewActions::isPresented() const
{
    return m_session && m_session->isPresented;
}

QString ViewActions::whyNoTrainer() const
{
    if (!m_session || m_session->bannerActions.isEmpty() || m_session->isRecording)
        return tr("The trainer's panel is for the training simulator alone.");
    return isPresented() ? tr("The trainer's panel is put away while others watch.") : QString();
}

void ViewActions::addFinding(QMenu &menu)
{
    WorkArea &work = m_parts.work;
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
    m_foldTasks = add(menu, {.name = "foldTasks",
                             .text = tr("Show tas&ks"),
                             .keys = {u"Ctrl+B"_s},
                             .toggle = [&work](bool shown) { work.setTasksShown(shown); },
                             .isChecked = true});
    connect(&work, &WorkArea::tasksShownChanged, m_foldTasks, &QAction::setChecked);
    m_foldTasks->setIcon(icon(u"tree"_s));
    QMenu *columns = menu.addMenu(tr("&Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_parts.work.reservations().fillColumnMenu(columns);
    });
    addLooks(*menu.addMenu(tr("L&ook")));
    add(menu, {.name = "present", .text = tr("&Present to others"), .keys = {u"F11"_s}, .toggle = [this](bool on) {
                   Q_EMIT presentingChanged(on);
               }});
}

/// The task's story, below its reservations.
void ViewActions::addStory(QMenu &menu)
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

void ViewActions::addLooks(QMenu &menu)
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

/// Where a page stands in the place of the reservations, the key says so: what is hidden must not get the focus.
void ViewActions::withReservations(const std::function<void()> &what)
{
    if (!m_parts.work.reservations().isVisibleTo(&m_parts.work))
        m_parts.work.say(tr("No task is open."), Tone::Wait);
    else
        what();
}

} // namespace Desk
