#include "workarea.h"

#include "headerbar.h"
#include "navigator.h"
#include "panestrip.h"
#include "profiles/settings.h"
#include "reservations/listnotice.h"
#include "reservations/pinnedtasksmodel.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "sessionwiring.h"
#include "story/watch/storywatch.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/exportdialog.h"
#include "ui/reservations/offerspane.h"
#include "ui/reservations/pinnedtasks.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/reservations/workersface.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "ui/story/waiting/waitingpage.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wholescroll.h"

#include <QLocale>
#include <QMainWindow>
#include <QResizeEvent>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto ColumnsKey = "columns"_L1;
constexpr auto TasksKey = "tasksSplit"_L1;
constexpr auto PinsKey = "pinnedTasks"_L1;
constexpr auto ViewsKey = "taskViews"_L1;
constexpr auto MiddleKey = "storySplit"_L1;
constexpr auto StorySettingKey = "storyShown"_L1;
constexpr auto StoryTabKey = "storyTab"_L1;
constexpr auto DetailTabKey = "detailTab"_L1;
constexpr int NarrowAreaUnits = 250; ///< 1000 px at 1×.
constexpr int TasksUnits = 62;
constexpr int LeastTasks = 42; ///< Of each column beside others, in units of the grid.
constexpr int LeastRows = 70;
constexpr int LeastDetail = 88;
constexpr int LeastPage = 70;   ///< Where one alone is shown.
constexpr int LeastHeight = 28; ///< What is above and below takes about as much.
constexpr int DetailUnits = 105;
constexpr int TabsAloneUnits = 110; ///< 440 px at 1×: lower, and of the story only its tabs are there.
constexpr int TableShare = 45;      ///< Of a hundred, where the user did not choose.
} // namespace

WorkArea::WorkArea(Settings &settings, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_whole(new WholeScroll(this))
    , m_header(new HeaderBar(navigator, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_strip(new PaneStrip(m_columns, this))
    , m_messages(new MessageBar(this))
    , m_tasks(new TasksPane(this))
    , m_reservations(new ReservationsPane(settings, this))
    , m_detail(new DetailPane(settings, this))
    , m_story(new StoryPane(this))
    , m_middle(new QSplitter(Qt::Vertical, this))
{
    m_columns->setObjectName(u"columns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_tasks);
    m_middle->setObjectName(u"middle"_s);
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_reservations);
    m_middle->addWidget(m_story);
    m_middle->setStretchFactor(0, TableShare);
    m_middle->setStretchFactor(1, 100 - TableShare);
    m_middleBefore = m_settings.windowState(MiddleKey);
    m_middleUserSized = m_middle->restoreState(m_middleBefore);
    m_wantsStory = m_settings.windowState(StorySettingKey) != "no";
    m_storyShown = m_wantsStory;
    m_story->setFolded(!m_wantsStory);
    // Not Why?, which would ask TaskRouter at the start.
    if (m_settings.isOn(Setting::ReopenLast) && m_settings.windowState(StoryTabKey) == "events")
        m_story->showTab(StoryPane::Tab::Events);
    connect(m_middle, &QSplitter::splitterMoved, this, [this] { m_middleUserSized = true; });
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_detail);
    m_columns->setStretchFactor(1, 1);
    m_tasks->setMinimumWidth(leastTasks());
    m_reservations->setMinimumWidth(Theme::grid(LeastRows));
    m_detail->setMinimumWidth(Theme::grid(LeastDetail));
    m_strip->setName(m_tasks, tr("Tasks"));
    m_strip->setName(m_middle, tr("Reservations"));
    m_strip->setName(m_detail, tr("Details"));
    if (m_settings.isOn(Setting::ReopenLast))
        m_detail->showTab(m_settings.windowState(DetailTabKey).toInt());
    m_userSized = m_columns->restoreState(m_settings.windowState(ColumnsKey));
    m_tasks->restoreState(m_settings.windowState(TasksKey));
    m_tasks->restoreViews(m_settings.windowState(ViewsKey));
    PinnedTasksModel &pins = m_tasks->pinned().pins();
    pins.restore(m_settings.windowState(PinsKey));
    connect(&pins, &PinnedTasksModel::pinsChanged, this,
            [this, &pins] { m_settings.setWindowState(PinsKey, pins.save()); });
    connect(m_tasks, &TasksPane::viewsChanged, this,
            [this] { m_settings.setWindowState(ViewsKey, m_tasks->saveViews()); });
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_userSized = true; });
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);

    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline(all));
    column->addWidget(m_strip, 1);
    m_whole->setWidget(all);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_whole);
    placeFoot();
    connect(m_strip, &PaneStrip::shownPaneChanged, this,
            [this](const QWidget *pane) { changeTasksShown(pane == m_tasks); });
    connect(m_strip, &PaneStrip::widthChanged, this, &WorkArea::fitColumns);
    connectPanes();
    connectMessages();
}

WorkArea::~WorkArea() = default;

void WorkArea::connectPanes()
{
    connect(m_tasks, &TasksPane::chosen, &m_navigator, &Navigator::openTask);
    connect(&m_tasks->workers(), &WorkersFace::chosen, this, [this](Sid worker) {
        Address address;
        address.worker = worker;
        m_navigator.open(address);
    });
    connect(&m_tasks->offers(), &OffersPane::chosen, this, [this](Sid task, Sid reservation) {
        Address address;
        address.task = task;
        address.reservation = reservation;
        m_navigator.open(address);
    });
    connect(&m_navigator, &Navigator::changed, this, [this] {
        m_tasks->setCurrent(m_navigator.current().task);
        m_tasks->workers().setCurrent(m_navigator.current().worker);
        m_reservations->setWorkerFilterEnabled(m_navigator.current().worker.isNull());
    });
    connect(&m_navigator, &Navigator::reservationWanted, m_reservations, &ReservationsPane::choose);
    connect(m_reservations, &ReservationsPane::chosenHiddenChanged, m_detail, &DetailPane::setHidden);
    connect(m_reservations, &ReservationsPane::awaitedChanged, m_detail, &DetailPane::setAwaited);
    connect(m_detail, &DetailPane::showInTableWanted, m_reservations, &ReservationsPane::showChosen);
    connect(m_reservations, &ReservationsPane::activated, this, [this] { m_detail->focusPanel(); });
    connect(m_detail, &DetailPane::reservationWanted, m_reservations, &ReservationsPane::choose);
    connect(m_reservations, &ReservationsPane::chosenChanged, m_story, &StoryPane::setChosen);
    connect(m_story, &StoryPane::reservationWanted, m_reservations, &ReservationsPane::choose);
    connect(m_story, &StoryPane::foldWanted, this, [this](bool folded) { setStoryShown(!folded); });
    connect(m_story, &StoryPane::told, this,
            [this](const QString &text, bool isGood) { say(text, isGood ? Tone::Ok : Tone::Bad); });
    const auto sayWritten = [this](qsizetype rows, const QString &where) {
        say(tr("Rows written to %1: %2.").arg(where, QLocale().toString(rows)), Tone::Ok);
    };
    connect(m_reservations, &ReservationsPane::exported, this, sayWritten);
    connect(m_story, &StoryPane::exportWanted, this, [this, sayWritten] {
        auto *dialog = new ExportDialog(
            m_settings, tr("Export events"), u"events-"_s + m_story->watch()->subject().toString(),
            [this] {
                const auto table = std::make_shared<const TextTable>(m_story->shownEvents());
                return ExportedRows{table->rows.size(),
                                    [table](const TableStyle &style) { return writtenTable(*table, style); }};
            },
            window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportDialog::exported, this, sayWritten);
        dialog->open();
    });
}

void WorkArea::connectMessages()
{
    connect(m_detail, &DetailPane::messageWanted, this, [this](const QString &text, Tone tone, const QString &answer) {
        Message message;
        message.source = QLatin1StringView(SessionWiring::InstructionSource);
        message.tone = tone;
        // The message stays while times change, so it says what time it is of.
        const UtcMsecs now = m_session ? m_session->clock.utc() : 0;
        message.text = now ? timeText(now, now) + u" · "_s + text : text;
        message.raw = answer;
        if (tone == Tone::Bad && m_detail->hasFieldToMend()) {
            message.actionText = nextStepText(NextStep::ShowField);
            message.key = QString::number(static_cast<int>(NextStep::ShowField));
        }
        m_messages->show(message);
    });
    connect(m_detail, &DetailPane::messageOver, this,
            [this] { m_messages->clear(QLatin1StringView(SessionWiring::InstructionSource)); });
    connect(m_messages, &MessageBar::actionTriggered, this,
            [this](const QString &, const QString &key) { Q_EMIT stepWanted(static_cast<NextStep>(key.toInt())); });
    connect(m_reservations, &ReservationsPane::stepWanted, this, &WorkArea::stepWanted);
}

void WorkArea::addTop(QWidget *line)
{
    static_cast<QVBoxLayout *>(m_whole->widget()->layout())->insertWidget(0, line);
}

void WorkArea::setPage(WaitingPage *page)
{
    if (page == m_page)
        return;
    const bool hadFocus =
        focusWidget() && (m_page ? m_page->isAncestorOf(focusWidget())
                                 : !m_tasks->isAncestorOf(focusWidget()) && !m_header->isAncestorOf(focusWidget()));
    if (m_page) {
        m_page->hide();
        m_page->setParent(this); // Out of the columns.
        m_page = nullptr;
    } else if (!m_strip->isPaged()) {
        m_columnsBefore = m_columns->saveState();
    }
    m_middle->setVisible(!page);
    m_detail->setVisible(!page);
    m_page = page;
    if (page) {
        m_columns->addWidget(page);
        m_columns->setStretchFactor(m_columns->indexOf(page), 1);
        m_strip->setName(page, tr("Waiting now"));
        page->show();
    } else {
        m_columns->restoreState(m_columnsBefore);
    }
    placeFoot();
    if (m_strip->isPaged())
        m_strip->showPane(m_page ? static_cast<QWidget *>(m_page) : m_middle);
    else if (page || (!m_narrow && !m_userSized))
        shareWidth();
    else if (m_narrow)
        m_columns->setSizes({0, width() - m_detail->minimumWidth(), m_detail->minimumWidth()});
    if (hadFocus)
        focusRows(Qt::OtherFocusReason);
}

void WorkArea::focusRows(Qt::FocusReason reason)
{
    if (m_page)
        m_page->focusRows();
    else
        m_reservations->focusTable(reason);
}

void WorkArea::showFieldToMend()
{
    m_messages->clear(QLatin1StringView(SessionWiring::InstructionSource));
    m_detail->showFieldToMend();
}

void WorkArea::setTasksShown(bool shown)
{
    if (shown == m_tasksShown)
        return;
    if (m_strip->isPaged()) {
        QWidget *rows = m_page ? static_cast<QWidget *>(m_page) : m_middle;
        m_strip->showPane(shown ? m_tasks : rows);
        return;
    }
    m_tasksShown = shown;
    m_tasks->setVisible(shown);
    if (!m_narrow && !m_userSized)
        shareWidth();
    Q_EMIT tasksShownChanged(shown);
}

void WorkArea::changeTasksShown(bool shown)
{
    if (std::exchange(m_tasksShown, shown) != shown)
        Q_EMIT tasksShownChanged(shown);
}

/// What is said must be seen, whichever page is in sight, and however far it is scrolled.
void WorkArea::placeFoot()
{
    if (m_strip->isPaged())
        layout()->addWidget(m_messages);
    else if (m_page)
        m_page->addFoot(m_messages);
    else
        m_detail->addFoot(m_messages);
}

void WorkArea::setPaged(bool paged)
{
    if (paged == m_strip->isPaged())
        return;
    if (paged && !m_page)
        m_columnsBefore = m_columns->saveState();
    m_tasks->setMinimumWidth(paged ? 0 : leastTasks());
    m_reservations->setMinimumWidth(paged ? 0 : Theme::grid(LeastRows));
    m_detail->setMinimumWidth(paged ? 0 : Theme::grid(LeastDetail));
    m_tasks->setVisible(true);
    m_strip->setPaged(paged);
    m_header->setPaged(paged);
    placeFoot();
    changeTasksShown(!paged || m_strip->shownPane() == m_tasks);
    if (!paged && !m_page)
        m_columns->restoreState(m_columnsBefore);
}

void WorkArea::setStoryShown(bool shown)
{
    // In a low window it is folded away without a wish, and shown again by one for as long as that lasts.
    if (!m_isLow)
        m_wantsStory = shown;
    if (shown == m_storyShown)
        return;
    m_storyShown = shown;
    if (!shown)
        m_middleBefore = m_middle->saveState();
    m_story->setFolded(!shown);
    if (!shown || !m_middleUserSized)
        shareHeight();
    else
        m_middle->restoreState(m_middleBefore);
    Q_EMIT storyShownChanged(shown);
}

void WorkArea::foldStory()
{
    const bool isLow = height() < Theme::grid(TabsAloneUnits);
    const bool turns = isLow != m_isLow;
    m_isLow = isLow;
    if (turns && isLow) {
        const bool wanted = m_wantsStory;
        setStoryShown(false);
        m_wantsStory = wanted;
    } else if (turns) {
        setStoryShown(m_wantsStory);
    }
    if (!m_middleUserSized || !m_storyShown)
        shareHeight();
}

void WorkArea::shareHeight()
{
    const int whole = m_middle->height() - m_middle->handleWidth();
    const int wanted = m_storyShown ? whole * TableShare / 100 : whole - m_story->maximumHeight();
    const int table = std::max(wanted, m_reservations->minimumSizeHint().height());
    m_middle->setSizes({table, whole - table});
}

void WorkArea::say(const QString &text, Tone tone)
{
    Message message;
    message.source = u"rows"_s;
    message.tone = tone;
    message.text = text;
    m_messages->show(message);
}

void WorkArea::setSession(const Session *session)
{
    m_messages->clearAll();
    if (m_session) {
        m_reservations->disconnect(m_session->taskWatch);
        m_session->workspaceWatch->disconnect(m_tasks);
    }
    m_session = session;
    m_tasks->setNotice({}, {});
    m_header->setDirectory(session ? session->directory : nullptr);
    m_detail->setSession(session);
    m_tasks->setSession(session);
    m_reservations->setSession(session);
    m_story->setSession(session);
    if (!session)
        return;
    // The watch fetches the details; the pane shows what is known until then.
    connect(m_reservations, &ReservationsPane::chosenChanged, session->taskWatch, &TaskWatch::watchReservation);
    connect(m_reservations, &ReservationsPane::chosenChanged, m_detail, &DetailPane::setReservation,
            Qt::UniqueConnection);
    connect(m_reservations, &ReservationsPane::chosenChanged, &m_tasks->offers(), &OffersPane::setCurrent,
            Qt::UniqueConnection);
    connect(m_reservations, &ReservationsPane::filterChanged, session->taskWatch, &TaskWatch::setFilter);
    // The first list is loaded with the filter that was used last.
    session->taskWatch->setFilter(m_reservations->filter());
    const WorkspaceWatch *watch = session->workspaceWatch;
    connect(watch, &WorkspaceWatch::refreshed, m_tasks,
            [this, watch] { m_tasks->setNotice(listNotice(watch->notes()), watch->warnings()); });
}

void WorkArea::goToNextOffer()
{
    if (m_tasks->offers().goToNext()) {
        m_reservations->focusTable(Qt::ShortcutFocusReason);
        return;
    }
    Message message;
    message.source = u"offers"_s;
    message.tone = Tone::Muted;
    message.text = m_tasks->offers().noneText();
    m_messages->show(message);
}

void WorkArea::saveState()
{
    if (m_userSized)
        m_settings.setWindowState(ColumnsKey, m_page || m_strip->isPaged() ? m_columnsBefore : m_columns->saveState());
    m_settings.setWindowState(TasksKey, m_tasks->saveState());
    if (m_middleUserSized)
        m_settings.setWindowState(MiddleKey, m_storyShown ? m_middle->saveState() : m_middleBefore);
    m_settings.setWindowState(StorySettingKey, m_wantsStory ? "yes" : "no");
    m_settings.setWindowState(StoryTabKey, m_story->tab() == StoryPane::Tab::Events ? "events" : "timeline");
    m_settings.setWindowState(DetailTabKey, QByteArray::number(m_detail->tab()));
    m_reservations->saveState();
    m_reservations->saveTop();
}

/// Words are longer in other languages, and larger where others look on.
int WorkArea::leastTasks() const
{
    return std::max(Theme::grid(LeastTasks), m_tasks->leastWidth());
}

/// The least width of the columns beside each other, which depends on the size of the text.
int WorkArea::leastWidth(bool withTasks) const
{
    const auto least = [](const QWidget *pane, int units) {
        return std::max(Theme::grid(units), pane->minimumSizeHint().width());
    };
    const int two = std::max(least(m_reservations, LeastRows), m_storyShown ? m_story->minimumSizeHint().width() : 0) +
                    least(m_detail, LeastDetail) + m_columns->handleWidth();
    const int tasks = std::max(least(m_tasks, LeastTasks), leastTasks());
    return withTasks ? two + tasks + m_columns->handleWidth() : two;
}

/// What the window has above and below it, with its frame: the steps of a scenario take many lines where it is narrow.
int WorkArea::heightBeside() const
{
    const auto *whole = qobject_cast<const QMainWindow *>(window());
    const QWidget *above = whole ? whole->menuWidget() : nullptr;
    if (!above || !above->layout())
        return Theme::grid(LeastHeight);
    const QLayout &rows = *above->layout();
    const int top = rows.hasHeightForWidth() ? rows.totalHeightForWidth(whole->width()) : rows.totalSizeHint().height();
    const auto *below = whole->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, whole);
    return std::max(Theme::grid(LeastHeight), top + (below ? below->minimumSizeHint().height() : 0) + title);
}

QSize WorkArea::minimumSizeHint() const
{
    const QSize all = m_whole->widget()->minimumSizeHint();
    QSize least(std::min(all.width(), std::max(leastWidth(false), m_header->narrowWidth())), all.height());
    const QSize room = screen()->availableSize();
    if (m_strip->isPaged() || least.width() > room.width())
        least.setWidth(std::min({all.width(), Theme::grid(LeastPage), room.width()}));
    // Nobody wants to scroll who has a larger screen.
    if (least.height() + heightBeside() > room.height())
        least.setHeight(Theme::grid(LeastHeight));
    return least;
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) // The parts have theirs afterwards.
        QMetaObject::invokeMethod(this, &WorkArea::fitColumns, Qt::QueuedConnection);
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldStory();
    const int wide = event->size().width();
    const int two = leastWidth(false);
    const bool narrow = wide < std::max(Theme::grid(NarrowAreaUnits), leastWidth(true));
    const bool wasPaged = m_strip->isPaged();
    const bool isTurned = m_turned || narrow != m_narrow || wasPaged;
    m_narrow = narrow;
    // A larger screen has room for what two columns may need more for a while, and the window grows.
    setPaged(wide < Theme::grid(LeastRows + LeastDetail) || (wide < two && two > screen()->availableSize().width()));
    if (m_strip->isPaged())
        return;
    m_turned = isTurned; // Columns that were fitted on the way forget it.
    if (isTurned) {
        setTasksShown(!narrow); // The user can show them again, at any width.
        m_header->setNarrow(narrow);
    }
    fitColumns();
}

/// After a resize, when the columns have their width.
void WorkArea::fitColumns()
{
    if (m_strip->isPaged())
        return;
    m_tasks->setMinimumWidth(leastTasks());
    if (!m_narrow && !m_userSized)
        shareWidth();
    else if (m_narrow && m_turned && !m_page)
        m_columns->setSizes({0, m_columns->width() - m_detail->minimumWidth(), m_detail->minimumWidth()});
    if (m_columns->width() == width())
        m_turned = false;
}

/// The table's columns get what they need first; the details give way, and then the tasks, down to their least width.
void WorkArea::shareWidth()
{
    if (m_strip->isPaged())
        return;
    if (m_page) {
        const int tasks = m_tasksShown ? std::max(m_tasks->minimumWidth(), Theme::grid(TasksUnits)) : 0;
        m_columns->setSizes({tasks, 0, 0, m_columns->width() - tasks});
        return;
    }
    const int whole = m_columns->width() - 2 * m_columns->handleWidth();
    const int room = whole - m_reservations->leastTableWidth() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int forTasks = m_tasksShown ? Theme::grid(TasksUnits) : 0;
    const int forDetail = std::clamp(room - forTasks, m_detail->minimumWidth(), Theme::grid(DetailUnits));
    const int left = forTasks == 0 ? 0 : std::clamp(room - forDetail, m_tasks->minimumWidth(), forTasks);
    m_columns->setSizes({left, whole - left - forDetail, forDetail});
}

} // namespace Desk
