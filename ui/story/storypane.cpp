#include "storypane.h"

#include "eventsview.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/taskwatch.h"
#include "story/record/storyrecord.h"
#include "story/timeline/eventsexport.h"
#include "story/watch/storywatch.h"
#include "storycorner.h"
#include "storyviews.h"
#include "taskrouter/client.h"
#include "taskrouter/timetext.h"
#include "timelineview.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabbedpages.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int LeastPaneUnits = 56; ///< Of its width, in units of the grid.
} // namespace

StoryPane::StoryPane(QWidget *parent)
    : QWidget(parent)
    , m_kept(new Banner(this))
    , m_tabs(new TabbedPages(u"storyTabs"_s, tr("The task's story"), this))
    , m_timelinePage(new QStackedWidget(this))
    , m_eventsPage(new QStackedWidget(this))
    , m_noTimeline(new PlaceholderPage(this))
    , m_noEvents(new PlaceholderPage(this))
    , m_notice(new PaneLine(u"storyNotice"_s, Tone::Wait, this))
    , m_corner(new StoryCorner(this))
{
    setObjectName(u"storyPane"_s);
    m_timelinePage->addWidget(m_noTimeline);
    m_eventsPage->addWidget(m_noEvents);
    for (PlaceholderPage *page : {m_noTimeline, m_noEvents})
        page->setFocusPolicy(Qt::ClickFocus); // So that the focus stays here when the story takes its place.
    m_tabs->setSpaces(1, 0);
    m_tabs->addRule();
    m_tabs->addPage(m_timelinePage, tr("Timeline"));
    m_tabs->addPage(m_eventsPage, tr("Events"));
    connectCorner();
    m_tabs->setCorner(m_corner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_kept->setObjectName(u"keptBanner"_s);
    column->addWidget(m_kept);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_notice);
    connect(m_tabs, &TabbedPages::currentChanged, this, [this] {
        fitCorner();
        Q_EMIT tabChanged(tab());
    });
    connect(m_notice, &PaneLine::triggered, this, &StoryPane::refresh);
    updateState();
}

StoryPane::~StoryPane() = default;

void StoryPane::connectCorner()
{
    connect(m_corner, &StoryCorner::zoomWanted, this, [this](double factor) {
        if (m_views)
            m_views->timeline().zoomBy(factor);
    });
    connect(m_corner, &StoryCorner::fitWanted, this, [this] {
        if (m_views)
            m_views->timeline().fitAll();
    });
    connect(m_corner, &StoryCorner::wordsChanged, this, [this](const QString &words) {
        if (m_views)
            m_views->setWords(words);
    });
    m_corner->setFound(
        [this] { return SearchField::foundText(m_views ? qsizetype(m_views->model().matching().size()) : 0); });
    connect(m_corner, &StoryCorner::menuAboutToShow, this, [this](QMenu *menu) {
        if (m_views)
            m_views->fillMenu(*menu, tab() == Tab::Events);
    });
    connect(m_corner, &StoryCorner::foldWanted, this, &StoryPane::foldWanted);
    connect(m_tabs, &TabbedPages::tabPressed, this, [this] {
        if (m_isFolded)
            Q_EMIT foldWanted(false);
    });
}

void StoryPane::setSession(const Session *session)
{
    m_watch.reset();
    m_session = session;
    m_shown = {};
    m_corner->clearWords();
    if (session) {
        StoryWatch::Sources sources;
        sources.client = session->client;
        sources.taskWatch = session->taskWatch;
        sources.reservations = session->reservations;
        sources.directory = session->directory;
        sources.pollBudget = session->pollBudget;
        sources.journal = session->journal;
        sources.clock = session->clock;
        sources.record = session->storyRecord;
        m_watch = std::make_unique<StoryWatch>(sources);
        connect(m_watch.get(), &StoryWatch::opened, this, &StoryPane::showStory);
        connect(m_watch.get(), &StoryWatch::changed, this, &StoryPane::showStory);
        connect(m_watch.get(), &StoryWatch::stateChanged, this, &StoryPane::updateState);
    }
    if (m_views)
        m_views->setClocks(session ? session->shownClock : Clock::system(),
                           session ? session->clock.utc : Clock::system().utc);
    showStory();
    updateOn();
}

void StoryPane::setPolling(bool on)
{
    m_isPolling = on;
    updateOn();
}

void StoryPane::refresh()
{
    if (m_watch)
        m_watch->refresh();
}

void StoryPane::updateOn()
{
    if (!m_watch)
        return;
    m_watch->setPolling(m_isPolling);
    m_watch->setOn(isVisible() && !m_isFolded);
}

std::shared_ptr<const TaskStory> StoryPane::story() const
{
    return m_watch ? m_watch->story() : nullptr;
}

void StoryPane::setWhyPage(QWidget *page)
{
    m_why = page;
    m_tabs->insertPage(1, page, tr("Why?"));
}

int StoryPane::indexOf(Tab tab) const
{
    switch (tab) {
    case Tab::Timeline:
        return 0;
    case Tab::Why:
        return m_why ? 1 : 0;
    case Tab::Events:
        return m_why ? 2 : 1;
    }
    return 0;
}

StoryPane::Tab StoryPane::tab() const
{
    const int index = m_tabs->currentIndex();
    if (index == indexOf(Tab::Events))
        return Tab::Events;
    return m_why && index == 1 ? Tab::Why : Tab::Timeline;
}

void StoryPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(indexOf(tab));
}

void StoryPane::focusTab(Tab tab)
{
    showTab(tab);
    QWidget *page = m_tabs->page(m_tabs->currentIndex());
    if (page == m_timelinePage && m_timelinePage->currentIndex() == 1)
        m_views->timeline().setFocus(Qt::ShortcutFocusReason);
    else if (page == m_eventsPage && m_eventsPage->currentIndex() == 1)
        m_views->events().focusTable(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void StoryPane::setChosen(Sid reservation)
{
    m_chosen = reservation;
    if (m_views)
        m_views->timeline().setChosen(reservation);
}

void StoryPane::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_tabs->setPagesShown(!folded);
    setMaximumHeight(folded ? stripHeight() : QWIDGETSIZE_MAX);
    updateGeometry();
    updateState();
    updateOn();
    if (!folded)
        Q_EMIT tabChanged(tab()); // It can be seen now.
}

/// Of the row of tabs.
int StoryPane::stripHeight() const
{
    return std::max(Theme::measures(font()).row, m_corner->minimumHeight()) + 1;
}

void StoryPane::ensureViews()
{
    if (m_views)
        return;
    m_views = new StoryViews(this);
    m_views->setClocks(m_session->shownClock, m_session->clock.utc);
    m_timelinePage->addWidget(m_views->timelinePage());
    m_eventsPage->addWidget(&m_views->events());
    connect(&m_views->timeline(), &TimelineView::shownChanged, this, &StoryPane::updateRange);
    connect(m_views, &StoryViews::reservationWanted, this, &StoryPane::reservationWanted);
    connect(m_views, &StoryViews::evidenceShown, this, [this] { focusTab(Tab::Events); });
    connect(m_views, &StoryViews::filterChanged, this, &StoryPane::updateState);
    connect(m_views, &StoryViews::allWanted, m_corner, &StoryCorner::clearWords);
    connect(m_views, &StoryViews::told, this, &StoryPane::told);
    connect(m_views, &StoryViews::exportWanted, this, &StoryPane::exportWanted);
}

TextTable StoryPane::shownEvents() const
{
    if (!m_views || !m_views->model().story())
        return {};
    return eventsTable(*m_views->model().story(), m_views->model().matching());
}

void StoryPane::showEvidence(const Evidence &evidence, const QString &title)
{
    if (m_views)
        m_views->showOnly(evidence, title);
}

/// The story, or the task that it is of, has changed.
void StoryPane::showStory()
{
    const std::shared_ptr<const TaskStory> shown = story();
    // Of a SID that never was a task's there is nothing to keep.
    const bool isKnown = shown && (!shown->facts.tasks.isEmpty() || !shown->facts.reservations.isEmpty() ||
                                   !shown->facts.events.isEmpty());
    if (isKnown && shown->task.kind() == SidKind::Task && m_session->storyRecord)
        m_session->storyRecord->keep(shown->facts, m_session->client->endpoint().world);
    if (shown)
        ensureViews();
    if (m_views) {
        if (shown && shown->task != m_shown)
            m_corner->clearWords();
        m_views->setStory(shown, title());
        if (shown)
            m_views->timeline().setChosen(m_chosen);
    }
    m_shown = shown ? shown->task : Sid();
    updateState();
    updateRange();
    Q_EMIT storyChanged();
}

QString StoryPane::title() const
{
    if (!m_session)
        return {};
    if (const Sid worker = m_session->taskWatch->address().worker; m_session->taskWatch->address().task.isNull())
        return tr("%1's day").arg(oneLine(m_session->directory->nameOf(worker)));
    const std::optional<TaskDetail> &task = m_session->taskWatch->task();
    if (!task && story() && !story()->facts.tasks.isEmpty()) // As it was called when it was kept.
        return taskTitle(story()->facts.tasks.constLast().value);
    return task ? taskTitle(task->task) : QString();
}

/// What stands in the place of a story that is not there, and what is odd about one that is.
void StoryPane::updateState()
{
    const std::shared_ptr<const TaskStory> shown = story();
    const bool isTold = shown && (!shown->statuses.isEmpty() || !shown->facts.events.isEmpty() ||
                                  !shown->activities.isEmpty() || !shown->offers.isEmpty());
    const bool isDay = m_watch && m_watch->subject().kind() == SidKind::Worker;
    const std::optional<Error> error = m_watch ? m_watch->error() : std::nullopt;
    QString said;
    QString advice;
    if (!m_watch || m_watch->subject().isNull()) {
        said = tr("No task is open.");
        advice = tr("Open a task to see what happened to it, or a worker to see the day.");
    } else if (error) {
        said = tr("The events could not be read.");
        advice = errorText(*error, ErrorPlace::Reservations).caption;
    } else if (shown) {
        said = isDay ? tr("Nothing happened in the last 24 hours.") : tr("Nothing is known of this task.");
        advice = isDay || !m_session->storyRecord ? tr("TaskRouter keeps events for 30 days.")
                 : m_session->mode == SessionMode::Training && !m_session->isRecording
                     ? tr("It may not have come yet in this rehearsal, or it was never looked at here.")
                     : tr("TaskRouter keeps events for 30 days, and its story was not looked at here.");
    } else {
        said = tr("Reading what happened…");
    }
    for (PlaceholderPage *page : {m_noTimeline, m_noEvents})
        page->setState(said, advice);
    const bool isKept = isTold && shown->facts.isRecording;
    m_kept->setVisible(isKept && !m_isFolded);
    if (isKept)
        m_kept->setMode(Tone::Muted, tr("KEPT"),
                        tr("TaskRouter has this task no more; as it was until %1")
                            .arg(timeText(shown->asOf(), m_session->clock.utc())));
    showPages(isTold && m_views);
    if (!m_isFolded && isTold && error)
        m_notice->setLine(tr("The events could not be read again; what is shown is of %1.")
                              .arg(timeText(shown->asOf(), m_session->clock.utc())),
                          tr("Try again"));
    else if (!m_isFolded && isTold && !shown->facts.notes.isEmpty())
        m_notice->setDetails(shown->facts.notes.constFirst(), shown->facts.notes);
    else
        m_notice->setLine({});
    fitCorner();
}

/// Also the tabs, which say what they are of, and how much there is.
void StoryPane::showPages(bool isTold)
{
    m_timelinePage->setCurrentIndex(isTold ? 1 : 0);
    m_eventsPage->setCurrentIndex(isTold ? 1 : 0);
    const bool isDay = m_watch && m_watch->subject().kind() == SidKind::Worker;
    m_tabs->setTitle(indexOf(Tab::Timeline), isDay ? tr("Day") : tr("Timeline"));
    m_tabs->setAccessibleName(isDay ? tr("The worker's day") : tr("The task's story"));
    QString count;
    if (isTold) {
        const QLocale locale;
        const QString shown = locale.toString(m_views->model().rowCount());
        const QString all = locale.toString(m_views->model().all());
        count = u' ' + (shown == all ? all : tr("%1 of %2").arg(shown, all));
    }
    m_tabs->setTitle(indexOf(Tab::Events), tr("Events") + count);
    fitCorner();
}

void StoryPane::updateRange()
{
    const bool isTold = m_views && story();
    const UtcMsecs now = isTold ? m_session->clock.utc() : 0;
    m_corner->setRange(isTold ? m_views->rangeText(now) : QString(), isTold ? m_views->rangeDetails(now) : QString());
}

QSize StoryPane::minimumSizeHint() const
{
    // Its controls give way, and then its page.
    return {Theme::grid(LeastPaneUnits), stripHeight() + (m_isFolded ? 0 : Theme::grid(10))};
}

/// Shows of the controls what there is room for and what the tab has a use for.
void StoryPane::fitCorner()
{
    const bool isTold = m_timelinePage->currentIndex() == 1;
    m_corner->fit(width(), m_tabs->tabsWidth(), isTold && tab() == Tab::Timeline, isTold && tab() != Tab::Why,
                  m_isFolded);
}

void StoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateOn();
}

void StoryPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_watch)
        m_watch->setOn(false);
}

void StoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCorner();
}

void StoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isFolded)
        setMaximumHeight(stripHeight());
}

} // namespace Desk
