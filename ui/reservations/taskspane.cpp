#include "taskspane.h"

#include "listsearch.h"
#include "offerspane.h"
#include "pinnedtasks.h"
#include "reservations/offerlistmodel.h"
#include "reservations/offerwatch.h"
#include "reservations/pinnedtasksmodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "reservations/workspacewatch.h"
#include "taskdelegate.h"
#include "taskfilterbar.h"
#include "taskfilterproxy.h"
#include "ui/session/session.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "waitingentry.h"
#include "workersface.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// While something is going on, the list arrives every few seconds, and every half a minute while nothing is.
constexpr qint64 OldTasksMsecs = 45'000;

int statusOf(const QModelIndex &heading)
{
    return heading.data(StatusRole).toInt();
}

} // namespace

TasksPane::TasksPane(QWidget *parent)
    : QWidget(parent)
    , m_offers(new OffersPane(this))
    , m_header(new PaneHeader(tr("Tasks"), this))
    , m_notice(new PaneLine(u"taskNotice"_s, Tone::Wait, this))
    , m_waiting(new WaitingEntry(this))
    , m_bar(new TaskFilterBar(this))
    , m_pinned(new PinnedTasks(this))
    , m_workers(new WorkersFace(this))
    , m_faces(new QStackedWidget(this))
    , m_view(new OpenList(this))
    , m_state(new PlaceholderPage(this))
    , m_pages(new QStackedWidget(this))
    , m_search(new ListSearch(
          *m_view, *m_pages, [this](Sid task) { return indexOf(task); }, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_proxy(new TaskFilterProxy(this))
    , m_unfolded({static_cast<int>(TaskStatus::Reserved), static_cast<int>(TaskStatus::Pending)})
{
    setObjectName(u"tasksPane"_s);
    build();
    connect(m_waiting, &QAbstractButton::clicked, this, &TasksPane::waitingChosen);
    connect(m_search, &ListSearch::textChanged, this, &TasksPane::search);
    m_search->field()->setFound([this] { return SearchField::foundText(found()); });
    connect(m_view, &OpenList::opened, this, &TasksPane::open);
    connect(m_bar, &TaskFilterBar::changed, this, [this] {
        m_foldedInSearch.clear();
        m_proxy->setMatcher(m_bar->matcher());
        m_view->setMark({});
        updateView();
        m_view->verticalScrollBar()->setValue(0);
    });
    connect(m_bar, &TaskFilterBar::viewsChanged, this, &TasksPane::viewsChanged);
    connect(m_state, &PlaceholderPage::triggered, this, [this] {
        m_bar->showAll();
        m_search->close();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TasksPane::showMenu);
    connect(m_view, &OpenList::typed, this, &TasksPane::searchFor);
    const auto fold = [this](const QModelIndex &heading, bool open) {
        if (m_folding || heading.parent().isValid())
            return;
        const int status = statusOf(heading);
        const bool searching = m_proxy->isNarrowed();
        QSet<int> &set = searching ? m_foldedInSearch : m_unfolded;
        if (open != searching)
            set.insert(status);
        else
            set.remove(status);
    };
    connect(m_view, &QTreeView::expanded, this, [fold](const QModelIndex &heading) { fold(heading, true); });
    connect(m_view, &QTreeView::collapsed, this, [fold](const QModelIndex &heading) { fold(heading, false); });
    connect(&m_second, &QTimer::timeout, m_view, &OpenList::updateFigures);
    connect(&m_second, &QTimer::timeout, this, &TasksPane::updateCount);
    connect(&m_second, &QTimer::timeout, m_pinned, &PinnedTasks::updateTimes);
    connect(m_pinned, &PinnedTasks::chosen, this, &TasksPane::choose);
    m_fade.setSingleShot(true);
    m_fade.setInterval(TaskDelegate::ChangeMarkMsecs + 50);
    connect(&m_fade, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &TasksPane::updateView);
}

TasksPane::~TasksPane() = default;

int TasksPane::leastWidth() const
{
    return m_header->widthOfTwoRows();
}

void TasksPane::build()
{
    m_view->setObjectName(u"tasks"_s);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TaskDelegate(m_view));
    const auto faceButton = [this](const QString &name, const QString &text, const QString &words, bool workers) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setAccessibleName(words);
        setPlainToolTip(button, words);
        connect(button, &QToolButton::clicked, this, [this, workers] {
            showWorkers(workers);
            workers ? m_workers->focusList() : focusList();
        });
        return button;
    };
    m_header->addControl(faceButton(u"workersFaceButton"_s, tr("Workers"), tr("Show the workers"), true));
    m_workers->addControl(faceButton(u"tasksFaceButton"_s, tr("Tasks"), tr("Show the tasks"), false));
    m_header->addControl(m_bar->menuButton());
    m_header->addControl(m_search->button());
    m_state->setObjectName(u"tasksState"_s);
    m_state->setFocusPolicy(Qt::ClickFocus); // So that the focus stays here when the rows take its place.
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_view);

    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_waiting);
    rows->addWidget(m_pinned);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(Theme::grid(2), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    field->addWidget(m_search->field());
    rows->addLayout(field);
    rows->addWidget(m_bar);
    rows->addWidget(m_notice);
    rows->addWidget(m_pages, 1);
    m_split->setObjectName(u"tasksSplit"_s);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_offers);
    m_faces->addWidget(list);
    m_faces->addWidget(m_workers);
    m_split->addWidget(m_faces);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_offers->setMinimumHeight(m_offers->sizeHint().height() / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
}

void TasksPane::setSession(const Session *session)
{
    m_search->close();
    if (m_model)
        m_model->disconnect(&m_update);
    m_model = session ? session->tasks : nullptr;
    m_current = {};
    m_revealing = false;
    m_proxy->setCauses({});
    m_proxy->setSourceModel(m_model);
    m_bar->setModel(m_model);
    m_pinned->setTasks(m_model, session ? session->shownClock : Clock::system());
    m_offers->setSession(session);
    m_workers->setSession(session);
    m_watch = session ? session->workspaceWatch : nullptr;
    m_clock = session ? session->clock : Clock::system();
    auto *delegate = static_cast<TaskDelegate *>(m_view->itemDelegate());
    delegate->setOffers(session ? &session->offers->model() : nullptr);
    m_proxy->setOffers(session ? &session->offers->model() : nullptr);
    m_second.stop();
    if (session) {
        delegate->setClock(session->shownClock);
        connect(m_model, &QAbstractItemModel::rowsInserted, &m_update, [this] { m_update.start(); });
        connect(m_model, &QAbstractItemModel::rowsRemoved, &m_update, [this] { m_update.start(); });
        connect(m_model, &QAbstractItemModel::rowsMoved, &m_update, [this] { m_update.start(); });
        connect(m_model, &QAbstractItemModel::dataChanged, &m_update, [this] {
            m_update.start();
            m_fade.start();
        });
        const WorkspaceWatch *watch = session->workspaceWatch;
        const auto place = [this, watch] { m_pinned->pins().setWorkspace(watch->workspace()); };
        connect(watch, &WorkspaceWatch::loadingChanged, &m_update, place);
        connect(watch, &WorkspaceWatch::refreshed, &m_update, place);
        connect(watch, &WorkspaceWatch::refreshed, &m_update, [this] { updateWaiting(); });
        place();
        connect(m_model, &QAbstractItemModel::modelReset, &m_update, [this] { m_update.start(); });
        m_second.start();
    }
    updateView();
}

QModelIndex TasksPane::indexOf(Sid task) const
{
    const QModelIndex row = m_model && !task.isNull() ? m_model->indexOf(task) : QModelIndex();
    // Not under a heading that the search hides: mapping a row there would make the proxy keep a map for that heading,
    // which is not updated when rows move between hidden headings, and later rows would be placed wrongly.
    return m_proxy->mapFromSource(row.parent()).isValid() ? m_proxy->mapFromSource(row) : QModelIndex();
}

/// Updates the view after changes of rows, folding, or what is open.
void TasksPane::updateView()
{
    const qsizetype count = m_model ? m_model->count() : 0;
    updateCount();
    updateWaiting();
    const bool hasNoHit = count && m_proxy->rowCount() == 0 && m_proxy->isNarrowed();
    if (hasNoHit)
        showEmpty();
    else
        m_state->setState(m_stateTitle, m_stateAdvice);
    m_pages->setCurrentWidget(count && !hasNoHit ? static_cast<QWidget *>(m_view) : m_state);
    updateFolding();
    m_view->showOpen(indexOf(m_current));
    m_pinned->setCurrent(m_current);
    if (m_revealing)
        reveal();
}

/// How many there are, and how old that is where it is older than usual. What is filtered has the same place as all:
/// the buttons beside it are where one is about to set the next filter.
void TasksPane::updateCount()
{
    const qsizetype count = m_model ? m_model->count() : 0;
    QStringList forms = count ? countForms(count) : QStringList(QString());
    const UtcMsecs read = m_watch ? m_watch->refreshedAt() : 0;
    const qint64 age = read > 0 ? m_clock.utc() - read : 0;
    if (age > OldTasksMsecs) {
        const QString old = tr("as of %1 ago").arg(elapsedText(age));
        if (count)
            forms.prepend(forms.constFirst() + u" · "_s + old);
        else
            forms.first() = old;
    }
    m_header->setRowsBy(age > OldTasksMsecs ? QString() : QLocale().toString(count));
    m_header->setCount(forms);
}

void TasksPane::showWorkers(bool shown)
{
    m_faces->setCurrentIndex(shown ? 1 : 0);
}

void TasksPane::showEmpty()
{
    if (m_bar->view().isFiltering())
        m_state->setState(tr("No task fits."), tr("The filters above, and what is searched for, leave none."),
                          tr("Show all"));
    else
        m_state->setState(tr("No task has these words."), tr("The search looks at title, channel, priority and SID."),
                          tr("Show all"));
}

void TasksPane::setCauses(const QHash<Sid, QString> &causes)
{
    m_proxy->setCauses(causes);
}

QByteArray TasksPane::saveViews() const
{
    return m_bar->saveViews();
}

void TasksPane::restoreViews(const QByteArray &json)
{
    m_bar->restoreViews(json);
}

/// Pending and reserved: the headings have counted them.
void TasksPane::updateWaiting()
{
    int waiting = 0;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        const auto status = static_cast<TaskStatus>(statusOf(heading));
        if (status == TaskStatus::Pending || status == TaskStatus::Reserved)
            waiting += heading.data(CountRole).toInt();
    }
    const bool isRead = m_watch && m_watch->refreshedAt() > 0;
    m_waiting->setCount(isRead ? std::optional(waiting) : std::nullopt);
    m_waiting->setVisible(m_model != nullptr);
}

void TasksPane::setWaiting(bool isOpen, const WaitingEntry::Calls &calls)
{
    m_waiting->setOpen(isOpen);
    m_waiting->setCalls(calls);
}

int TasksPane::found() const
{
    int found = 0;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        found += m_proxy->rowCount(m_proxy->index(row, 0));
    return found;
}

QStringList TasksPane::countForms(qsizetype all) const
{
    const QLocale locale;
    const QString whole = locale.toString(all);
    if (!m_proxy->isNarrowed())
        return {whole};
    const QString shown = locale.toString(found());
    return {tr("%1 of %2").arg(shown, whole), shown + u'/' + whole, shown};
}

/// Headings that came anew are as they were when they went.
void TasksPane::updateFolding()
{
    const QScopedValueRollback<bool> ours(m_folding, true);
    const bool searching = m_proxy->isNarrowed();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex heading = m_proxy->index(row, 0);
        const int status = statusOf(heading);
        m_view->setExpanded(heading, searching ? !m_foldedInSearch.contains(status) : m_unfolded.contains(status));
    }
}

void TasksPane::open(const QModelIndex &index)
{
    const Sid task = index.data(SidRole).value<Sid>();
    if (task.isNull()) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
        m_update.start(); // A screen reader may have selected this instead of what is open.
        return;
    }
    choose(task);
}

void TasksPane::choose(Sid task)
{
    const bool isOpen = task == m_current;
    m_current = task;
    m_revealing = false; // It is visible, because somebody has just pointed at it.
    updateView();        // A screen reader may have deselected it.
    if (!isOpen)
        Q_EMIT chosen(task);
}

void TasksPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const Sid task = index.data(SidRole).value<Sid>();
    if (task.isNull())
        return;
    const bool isPinned = m_pinned->pins().isPinned(task);
    const bool isWatched = m_watched.contains(task);
    const auto status = TaskListModel::statusTitle(static_cast<TaskStatus>(statusOf(index)));
    popupRowMenu(m_view, at,
                 {{tr("Open"), [this, task] { open(indexOf(task)); }, u"open"_s},
                  {isPinned ? tr("Unpin") : tr("Pin"),
                   [this, task, isPinned] { isPinned ? m_pinned->pins().unpin(task) : m_pinned->pins().pin(task); }},
                  //: %1 is a status of a task: "Pending".
                  {isWatched ? tr("Do not tell me of it any more")
                             : tr("Tell me when it leaves “%1” or its offer runs out").arg(status),
                   [this, task, isWatched] { Q_EMIT watchWanted(task, !isWatched); }},
                  copyItem(tr("Copy SID"), task.toString()),
                  copyItem(tr("Copy title"), index.data().toString())});
}

void TasksPane::setCurrent(Sid task)
{
    if (task == m_current)
        return;
    m_current = task;
    m_revealing = !task.isNull();
    m_update.start();
}

/// Scrolls to the open task, once, if it was opened from outside this list.
void TasksPane::reveal()
{
    const QModelIndex index = indexOf(m_current);
    if (!index.isValid())
        return;
    m_revealing = false;
    m_view->expand(index.parent());
    m_view->scrollTo(index);
}

void TasksPane::search(const QString &text)
{
    m_foldedInSearch.clear();
    m_proxy->setSearch(text);
    m_view->setMark({}); // The mark belongs to the previous matches.
    updateView();
    m_view->verticalScrollBar()->setValue(0);
}

void TasksPane::setState(const QString &title, const QString &advice)
{
    m_stateTitle = title;
    m_stateAdvice = advice;
    updateView();
}

void TasksPane::setNotice(const QString &text, const QStringList &details)
{
    m_notice->setDetails(text, details);
}

void TasksPane::searchFor(const QString &text)
{
    showWorkers(false);
    m_search->open(text);
}

void TasksPane::focusFilter()
{
    showWorkers(false);
    m_search->open();
}

void TasksPane::focusList()
{
    showWorkers(false);
    m_view->markOpen();
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QByteArray TasksPane::saveState() const
{
    return m_split->saveState();
}

void TasksPane::restoreState(const QByteArray &state)
{
    m_split->restoreState(state);
}

} // namespace Desk
