#include "workarea.h"

#include "headerbar.h"
#include "mainactions.h"
#include "navigator.h"
#include "profiles/settings.h"
#include "reservations/listnotice.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/offerspane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/session/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto ColumnsKey = "columns"_L1;
constexpr auto TasksKey = "tasksSplit"_L1;
constexpr int NarrowAreaUnits = 250; ///< 1000 px at 1×.
constexpr int TasksUnits = 62;
constexpr int DetailUnits = 105;
} // namespace

WorkArea::WorkArea(Settings &settings, Navigator &navigator, const MainActions &actions, QWidget *parent)
    : QWidget(parent)
    , header(new HeaderBar(navigator, actions.back, actions.forward, actions.refresh, this))
    , messages(new MessageBar(this))
    , tasks(new TasksPane(this))
    , reservations(new ReservationsPane(settings, this))
    , detail(new DetailPane(settings, this))
    , m_settings(settings)
    , m_navigator(navigator)
    , m_foldTasks(actions.foldTasks)
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_columns->setObjectName(u"columns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(tasks);
    m_columns->addWidget(reservations);
    m_columns->addWidget(detail);
    m_columns->setStretchFactor(1, 1);
    tasks->setMinimumWidth(Theme::grid(42));
    reservations->setMinimumWidth(Theme::grid(70));
    detail->setMinimumWidth(Theme::grid(88));
    m_userSized = m_columns->restoreState(m_settings.windowState(ColumnsKey));
    tasks->restoreState(m_settings.windowState(TasksKey));
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_userSized = true; });
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);

    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(line);
    column->addWidget(m_columns, 1);
    detail->addFoot(messages);
    connectPanes(actions);
}

WorkArea::~WorkArea() = default;

void WorkArea::connectPanes(const MainActions &actions)
{
    connect(tasks, &TasksPane::chosen, &m_navigator, &Navigator::openTask);
    connect(&tasks->offers(), &OffersPane::chosen, this, [this](Sid task, Sid reservation) {
        Address address;
        address.task = task;
        address.reservation = reservation;
        m_navigator.open(address);
    });
    connect(actions.nextOffer, &QAction::triggered, this, &WorkArea::goToNextOffer);
    connect(&m_navigator, &Navigator::changed, this, [this] {
        tasks->setCurrent(m_navigator.current().task);
        reservations->setWorkerFilterEnabled(m_navigator.current().worker.isNull());
    });
    connect(&m_navigator, &Navigator::reservationWanted, reservations, &ReservationsPane::choose);
    connect(reservations, &ReservationsPane::chosenHiddenChanged, detail, &DetailPane::setHidden);
    connect(detail, &DetailPane::showInTableWanted, reservations, &ReservationsPane::showChosen);
    connect(reservations, &ReservationsPane::activated, this, [this] { detail->focusPanel(); });
    connect(detail, &DetailPane::reservationWanted, reservations, &ReservationsPane::choose);
    connect(actions.foldTasks, &QAction::toggled, this, [this](bool shown) {
        tasks->setVisible(shown);
        if (!m_narrow && !m_userSized)
            shareWidth();
    });
    connect(actions.tasks, &QAction::triggered, this, [this] {
        m_foldTasks->setChecked(true);
        tasks->focusList();
    });
    connect(actions.reservations, &QAction::triggered, this,
            [this] { reservations->focusTable(Qt::ShortcutFocusReason); });
    connect(actions.act, &QAction::triggered, detail, &DetailPane::focusPanel);
    connect(actions.details, &QAction::triggered, this, [this] { detail->focusTab(1); });
    connect(actions.json, &QAction::triggered, this, [this] { detail->focusTab(2); });
    connect(actions.findTask, &QAction::triggered, this, [this] {
        m_foldTasks->setChecked(true);
        tasks->focusFilter();
    });
    connect(actions.filter, &QAction::triggered, reservations, &ReservationsPane::focusFilter);
    connect(actions.next, &QAction::triggered, this, [this] { reservations->moveBy(1); });
    connect(actions.previous, &QAction::triggered, this, [this] { reservations->moveBy(-1); });
    // With nothing to do it for, a key says so.
    const auto withChosen = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (reservations->chosen().isNull())
                say(tr("No reservation is chosen."), Tone::Wait);
            else
                what();
        });
    };
    withChosen(actions.copySid, [this] { reservations->copySid(); });
    withChosen(actions.copyCell, [this] { reservations->copyCell(); });
    withChosen(actions.copyRow, [this] { reservations->copyRow(); });
    connect(actions.exportRows, &QAction::triggered, this, [this] {
        if (!m_session || m_session->reservations->rowCount() == 0)
            say(tr("There are no rows to export."), Tone::Wait);
        else
            reservations->showExport();
    });
    connect(reservations, &ReservationsPane::exported, this, [this](qsizetype rows, const QString &where) {
        say(tr("Rows written to %1: %2.").arg(where, QLocale().toString(rows)), Tone::Ok);
    });
    connect(actions.columnsMenu, &QMenu::aboutToShow, this, [this, menu = actions.columnsMenu] {
        menu->clear();
        reservations->fillColumnMenu(menu);
    });
}

void WorkArea::say(const QString &text, Tone tone)
{
    Message message;
    message.source = u"rows"_s;
    message.tone = tone;
    message.text = text;
    messages->show(message);
}

void WorkArea::setSession(const Session *session)
{
    messages->clearAll();
    if (m_session) {
        reservations->disconnect(m_session->taskWatch);
        m_session->workspaceWatch->disconnect(tasks);
    }
    m_session = session;
    tasks->setNotice({}, {});
    header->setDirectory(session ? session->directory : nullptr);
    detail->setSession(session);
    tasks->setSession(session);
    reservations->setSession(session);
    if (!session)
        return;
    // The watch fetches the details; the pane shows what is known until they come.
    connect(reservations, &ReservationsPane::chosenChanged, session->taskWatch, &TaskWatch::watchReservation);
    connect(reservations, &ReservationsPane::chosenChanged, detail, &DetailPane::setReservation, Qt::UniqueConnection);
    connect(reservations, &ReservationsPane::chosenChanged, &tasks->offers(), &OffersPane::setCurrent,
            Qt::UniqueConnection);
    connect(reservations, &ReservationsPane::filterChanged, session->taskWatch, &TaskWatch::setFilter);
    session->taskWatch->setFilter(reservations->filter()); // the first list is asked for as it was last time
    const WorkspaceWatch *watch = session->workspaceWatch;
    connect(watch, &WorkspaceWatch::refreshed, tasks,
            [this, watch] { tasks->setNotice(listNotice(watch->notes()), watch->warnings()); });
}

void WorkArea::goToNextOffer()
{
    if (tasks->offers().goToNext()) {
        reservations->focusTable(Qt::ShortcutFocusReason);
        return;
    }
    Message message;
    message.source = u"offers"_s;
    message.tone = Tone::Muted;
    message.text = tr("No offer waits for an answer.");
    messages->show(message);
}

void WorkArea::saveState()
{
    if (m_userSized)
        m_settings.setWindowState(ColumnsKey, m_columns->saveState());
    m_settings.setWindowState(TasksKey, tasks->saveState());
    reservations->saveState();
}

/// What the columns need at least, as large as the text is.
int WorkArea::leastWidth(bool withTasks) const
{
    const auto least = [](const QWidget *pane) {
        return std::max(pane->minimumWidth(), pane->minimumSizeHint().width());
    };
    const int two = least(reservations) + least(detail) + m_columns->handleWidth();
    return withTasks ? two + least(tasks) + m_columns->handleWidth() : two;
}

QSize WorkArea::minimumSizeHint() const
{
    const QSize all = QWidget::minimumSizeHint();
    return {std::min(all.width(), std::max(leastWidth(false), header->narrowWidth())), all.height()};
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < std::max(Theme::grid(NarrowAreaUnits), leastWidth(true));
    const bool turns = narrow != m_narrow;
    m_narrow = narrow;
    if (turns) {
        m_foldTasks->setChecked(!narrow); // and may be opened again, in either width
        header->setNarrow(narrow);
    }
    if (!narrow && !m_userSized)
        shareWidth();
    else if (narrow && turns)
        m_columns->setSizes({0, event->size().width() - detail->minimumWidth(), detail->minimumWidth()});
}

/// What the table's columns need comes first: the details give way, and then the tasks, down to their least width.
void WorkArea::shareWidth()
{
    const int whole = m_columns->width() - 2 * m_columns->handleWidth();
    const int room = whole - reservations->leastTableWidth() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int forTasks = m_foldTasks->isChecked() ? Theme::grid(TasksUnits) : 0;
    const int forDetail = std::clamp(room - forTasks, detail->minimumWidth(), Theme::grid(DetailUnits));
    const int left = forTasks == 0 ? 0 : std::clamp(room - forDetail, tasks->minimumWidth(), forTasks);
    m_columns->setSizes({left, whole - left - forDetail, forDetail});
}

} // namespace Desk
