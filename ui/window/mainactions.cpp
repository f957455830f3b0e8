#include "mainactions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Desk {

// No key is one that a text field edits with, on any desktop (Ctrl+E ends a line, Ctrl+U deletes it), nor one that an
// input method takes (Ctrl+., Ctrl+Shift+U): it would work everywhere but where one types.
MainActions::MainActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    open = add("open", tr("&Open…"), {QKeySequence::Open}, u"open"_s);
    connectTo = add("connect", tr("&Connect to an account…"), {QKeySequence(u"Ctrl+Shift+O"_s)});
    training = add("training", tr("&Training simulator"));
    unlock = add("unlock", tr("&Unlock…"), {QKeySequence(u"Ctrl+L"_s)}, u"unlock"_s);
    quit = add("quit", tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    // Where the language runs from right to left, what was before is at the right.
    const bool mirrored = m_window->isRightToLeft();
    back = add("back", tr("&Back"), {QKeySequence(u"Alt+Left"_s)}, mirrored ? u"forward"_s : u"back"_s);
    forward = add("forward", tr("F&orward"), {QKeySequence(u"Alt+Right"_s)}, mirrored ? u"back"_s : u"forward"_s);
    refresh = add("refresh", tr("&Refresh"), {QKeySequence(u"F5"_s), QKeySequence(u"Ctrl+R"_s)}, u"refresh"_s);
    live = add("live", tr("Refresh by &itself"));
    live->setCheckable(true);
    live->setChecked(true);
    cancel = add("cancel", tr("Stop &loading"), {QKeySequence(u"Shift+F5"_s)});
    tasks = add("goTasks", tr("Go to &tasks"), {QKeySequence(u"Ctrl+1"_s)});
    reservations = add("goReservations", tr("Go to re&servations"), {QKeySequence(u"Ctrl+2"_s)});
    act = add("goAct", tr("&Act"), {QKeySequence(u"Ctrl+3"_s)});
    details = add("goDetails", tr("&Details"), {QKeySequence(u"Ctrl+4"_s)});
    json = add("goJson", tr("&JSON"), {QKeySequence(u"Ctrl+5"_s)});
    journal = add("goJournal", tr("Go to jou&rnal"), {QKeySequence(u"Ctrl+6"_s)});
    trainer = add("goTrainer", tr("Go to trai&ner"), {QKeySequence(u"Ctrl+7"_s)});
    findTask = add("findTask", tr("&Find a task"), {QKeySequence(u"Ctrl+T"_s)}, u"search"_s);
    filter = add("filter", tr("F&ilter reservations"), {QKeySequence::Find}, u"search"_s);
    foldTasks = add("foldTasks", tr("Show tas&ks"), {QKeySequence(u"Ctrl+B"_s)});
    foldTasks->setCheckable(true);
    foldTasks->setChecked(true);
    auto *looks = new QActionGroup(this);
    systemLook = add("lookSystem", tr("As the &system"));
    lightLook = add("lookLight", tr("&Light"));
    darkLook = add("lookDark", tr("&Dark"));
    for (QAction *look : {systemLook, lightLook, darkLook}) {
        look->setCheckable(true);
        looks->addAction(look);
    }
    systemLook->setChecked(true);
    next = add("nextReservation", tr("&Next"), {QKeySequence(u"Alt+Down"_s)});
    previous = add("previousReservation", tr("&Previous"), {QKeySequence(u"Alt+Up"_s)});
    nextOffer = add("nextOffer", tr("Next &offer"), {QKeySequence(u"Alt+N"_s)});
    copySid = add("copySid", tr("Copy &SID"), {QKeySequence(u"Ctrl+Shift+S"_s)}, u"copy"_s);
    copyCell = add("copyCell", tr("Copy &cell"));
    copyRow = add("copyRow", tr("Copy &row"));
    exportRows = add("exportRows", tr("&Export…"), {QKeySequence(u"Ctrl+S"_s)}, u"export"_s);
    sendAnyway = add("sendAnyway", tr("Allow sending what would be &refused"));
    sendAnyway->setCheckable(true);
    keys = add("keys", tr("&Keys"), {QKeySequence(u"F1"_s)});
    bundle = add("bugBundle", tr("&Bug bundle…"), {QKeySequence(u"Ctrl+Shift+B"_s)});
    about = add("about", tr("&About Reservation Desk"));
}

MainActions::~MainActions() = default;

QAction *MainActions::add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts,
                          const QString &iconName)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    if (!shortcuts.isEmpty()) {
        const QString key = shortcuts.first().toString(QKeySequence::NativeText);
        action->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&'), key));
    }
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void MainActions::fillMenus(QMenuBar *bar)
{
    fileMenu = bar->addMenu(tr("&File"));
    fileMenu->addActions({open, connectTo, training});
    fileMenu->addSeparator();
    fileMenu->addAction(unlock);
    fileMenu->addSeparator();
    fileMenu->addAction(quit);

    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addActions({back, forward, refresh, live, cancel});
    viewMenu->addSeparator();
    viewMenu->addActions({tasks, reservations, act, details, json, journal, trainer});
    viewMenu->addSeparator();
    viewMenu->addActions({findTask, filter, foldTasks});
    columnsMenu = viewMenu->addMenu(tr("&Columns"));
    columnsMenu->setObjectName(u"columnsMenu"_s);
    QMenu *looks = viewMenu->addMenu(tr("L&ook"));
    looks->addActions({systemLook, lightLook, darkLook});

    reservationMenu = bar->addMenu(tr("&Reservation"));
    reservationMenu->addActions({next, previous, nextOffer});
    reservationMenu->addSeparator();
    reservationMenu->addActions({copySid, copyCell, copyRow});
    reservationMenu->addSeparator();
    reservationMenu->addAction(exportRows);

    instructionMenu = bar->addMenu(tr("&Instruction"));
    instructionMenu->setEnabled(false); // until there is a session

    toolsMenu = bar->addMenu(tr("&Tools"));
    toolsMenu->addAction(sendAnyway);

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({keys, bundle, about});
}

void MainActions::setInstructionActions(const QList<QAction *> &actions)
{
    m_instructions = actions;
    instructionMenu->clear();
    instructionMenu->addActions(actions);
    instructionMenu->setEnabled(!actions.isEmpty());
    m_window->addActions(actions);
}

QList<QAction *> MainActions::withKeys() const
{
    QList<QAction *> result;
    for (QAction *action : m_all + m_instructions) {
        if (!action->shortcut().isEmpty())
            result.append(action);
    }
    return result;
}

} // namespace Desk
