#include "storypane.h"

#include "eventsview.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/taskwatch.h"
#include "story/record/storyrecord.h"
#include "story/timeline/daybuilder.h"
#include "story/timeline/timelinebuilder.h"
#include "story/timeline/timelinewords.h"
#include "story/watch/storywatch.h"
#include "storycorner.h"
#include "taskrouter/client.h"
#include "taskrouter/timetext.h"
#include "timelineoutput.h"
#include "timelineview.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/tabbedpages.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

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
        if (m_timeline)
            m_timeline->zoomBy(factor);
    });
    connect(m_corner, &StoryCorner::fitWanted, this, [this] {
        if (m_timeline)
            m_timeline->fitAll();
    });
    connect(m_corner, &StoryCorner::wordsChanged, this, [this](const QString &words) {
        if (!m_events)
            return;
        StoryFilter filter = m_events->filter();
        filter.words = words;
        updateFilter(filter);
    });
    connect(m_corner, &StoryCorner::menuAboutToShow, this, [this](QMenu *menu) { fillMenu(*menu); });
}

/// What can be done with what the tab shows.
void StoryPane::fillMenu(QMenu &menu)
{
    if (!m_timeline)
        return;
    if (tab() == Tab::Events) {
        QAction *all = menu.addAction(tr("&Copy all events"));
        all->setObjectName(u"eventsCopyAll"_s);
        all->setIcon(icon(u"copy"_s));
        connect(all, &QAction::triggered, m_eventsView, &EventsView::copyAll);
        return;
    }
    QAction *activities = menu.addAction(tr("Show what &workers did (A)"));
    activities->setObjectName(u"timelineActivities"_s);
    activities->setCheckable(true);
    activities->setChecked(m_timeline->isAnyUnfolded());
    connect(activities, &QAction::toggled, m_timeline, &TimelineView::unfoldAll);
    menu.addSeparator();
    m_output->fill(menu);
}

void StoryPane::showTimelineMenu(const QPoint &at, qsizetype bar)
{
    auto *menu = new QMenu(m_timeline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Sid reservation = m_timeline->reservationOf(bar);
    if (!reservation.isNull()) {
        connect(menu->addAction(tr("Choose the &reservation")), &QAction::triggered, this,
                [this, reservation] { Q_EMIT reservationWanted(reservation); });
    }
    if (bar >= 0) {
        const TimelineBar one = m_timeline->timeline().bars.at(bar);
        const QString what = m_timeline->timeline().lanes.at(one.lane).title + u", "_s + one.label;
        QAction *events = menu->addAction(tr("Show its &events"));
        events->setEnabled(!one.evidence.events.isEmpty());
        // By what it was made for: the story may be another one by then.
        const std::shared_ptr<const TaskStory> then = story();
        connect(events, &QAction::triggered, this, [this, then, one, what] {
            if (then)
                showOnly(evidenceFilter(*then, one.evidence, oneLine(what)));
        });
        menu->addSeparator();
    }
    fillMenu(*menu);
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
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
    if (m_timeline)
        m_timeline->setClock(session ? session->shownClock : Clock::system());
    if (m_events)
        m_events->setNow(session ? session->clock.utc : Clock::system().utc);
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
    m_watch->setOn(isVisible());
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
    if (page == m_timelinePage && m_timelinePage->currentWidget() == m_timeline && m_timeline)
        m_timeline->setFocus(Qt::ShortcutFocusReason);
    else if (page == m_eventsPage && m_eventsPage->currentWidget() == m_eventsView && m_eventsView)
        m_eventsView->focusTable(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void StoryPane::setChosen(Sid reservation)
{
    m_chosen = reservation;
    if (m_timeline)
        m_timeline->setChosen(reservation);
}

void StoryPane::ensureViews()
{
    if (m_timeline)
        return;
    m_events = new StoryEventsModel(this);
    m_events->setNow(m_session->clock.utc);
    m_timeline = new TimelineView(m_timelinePage);
    m_timeline->setClock(m_session->shownClock);
    m_timelinePage->addWidget(m_timeline);
    m_output = new TimelineOutput(*m_timeline, this);
    connect(m_output, &TimelineOutput::told, this, &StoryPane::told);
    m_eventsView = new EventsView(*m_events, m_eventsPage);
    m_eventsPage->addWidget(m_eventsView);
    connect(m_timeline, &TimelineView::reservationChosen, this, &StoryPane::reservationWanted);
    connect(m_timeline, &TimelineView::shownChanged, this, &StoryPane::updateRange);
    connect(m_timeline, &TimelineView::copyWanted, m_output, &TimelineOutput::copyText);
    connect(m_timeline, &TimelineView::menuWanted, this, &StoryPane::showTimelineMenu);
    connect(m_timeline, &TimelineView::evidenceWanted, this, [this](qsizetype bar) {
        const Timeline &timeline = m_timeline->timeline();
        const TimelineBar &one = timeline.bars.at(bar);
        showEvidence(one.evidence, timeline.lanes.at(one.lane).title + u", "_s + one.label);
    });
    connect(m_eventsView, &EventsView::reservationChosen, this, &StoryPane::reservationWanted);
    connect(m_eventsView, &EventsView::allWanted, this, [this] {
        StoryFilter filter = m_events->filter();
        filter.only.clear();
        filter.onlyTitle.clear();
        updateFilter(filter);
    });
}

void StoryPane::showEvidence(const Evidence &evidence, const QString &title)
{
    const std::shared_ptr<const TaskStory> shown = story();
    if (!shown || evidence.events.isEmpty())
        return;
    showOnly(evidenceFilter(*shown, evidence, oneLine(title)));
}

void StoryPane::showOnly(const StoryFilter &filter)
{
    ensureViews();
    m_corner->clearWords();
    updateFilter(filter);
    focusTab(Tab::Events);
}

void StoryPane::updateFilter(const StoryFilter &filter)
{
    m_events->setFilter(filter);
    m_eventsView->updateFilter();
    m_timeline->setDimmed(dimmedBars(m_timeline->timeline(), filter, m_events->matching()));
    updateState();
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
    if (shown) {
        ensureViews();
        if (shown->task != m_shown) {
            m_corner->clearWords();
            m_events->setFilter({});
        }
        m_events->setStory(shown);
        Timeline timeline = shown->task.kind() == SidKind::Worker ? buildDayTimeline(shown) : buildTimeline(shown);
        timeline.title = title();
        m_timeline->setTimeline(timeline);
        m_timeline->setDimmed(dimmedBars(m_timeline->timeline(), m_events->filter(), m_events->matching()));
        m_timeline->setChosen(m_chosen);
        m_eventsView->updateFilter();
    } else if (m_events) {
        m_events->setFilter({});
        m_events->setStory(nullptr);
        m_eventsView->updateFilter();
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
        advice = isDay || !m_session->storyRecord
                     ? tr("TaskRouter keeps events for 30 days.")
                     : tr("TaskRouter keeps events for 30 days, and its story was not looked at here.");
    } else {
        said = tr("Reading what happened…");
    }
    for (PlaceholderPage *page : {m_noTimeline, m_noEvents})
        page->setState(said, advice);
    const bool isKept = isTold && shown->facts.isRecording;
    m_kept->setVisible(isKept);
    if (isKept)
        m_kept->setMode(Tone::Muted, tr("KEPT"),
                        tr("TaskRouter has this task no more; as it was until %1")
                            .arg(timeText(shown->asOf(), m_session->clock.utc())));
    m_timelinePage->setCurrentIndex(isTold && m_timeline ? 1 : 0);
    m_eventsPage->setCurrentIndex(isTold && m_eventsView ? 1 : 0);
    if (isTold && error)
        m_notice->setLine(tr("The events could not be read again; what is shown is of %1.")
                              .arg(timeText(shown->asOf(), m_session->clock.utc())),
                          tr("Try again"));
    else if (isTold && !shown->facts.notes.isEmpty())
        m_notice->setDetails(shown->facts.notes.constFirst(), shown->facts.notes);
    else
        m_notice->setLine({});
    const QLocale locale;
    QString count;
    if (isTold && m_events)
        count =
            m_events->rowCount() == m_events->all()
                ? u' ' + locale.toString(m_events->all())
                : u' ' + tr("%1 of %2").arg(locale.toString(m_events->rowCount()), locale.toString(m_events->all()));
    m_tabs->setTitle(indexOf(Tab::Events), tr("Events") + count);
    fitCorner();
}

/// From when to when, as far as it is in view.
void StoryPane::updateRange()
{
    if (!m_timeline || m_timeline->timeline().isEmpty() || !story()) {
        m_corner->setRange({}, {});
        return;
    }
    const Timeline &timeline = m_timeline->timeline();
    const StorySpan span = m_timeline->shownSpan();
    const UtcMsecs now = m_session->clock.utc();
    const bool isToNow = timeline.isLive && span.end >= m_timeline->geometryOf().now();
    const QString end = isToNow ? tr("now") : timeText(std::min(span.end, timeline.end), now);
    m_corner->setRange(u"%1 – %2"_s.arg(timeText(span.begin, now), end),
                       tr("%1, as of %2", "a span, and when it was read")
                           .arg(durationText(timeline.end - timeline.begin), timeText(timeline.asOf, now)));
}

QSize StoryPane::minimumSizeHint() const
{
    // Its controls give way, and then its page.
    return {Theme::grid(70), Theme::measures(font()).row + Theme::grid(10)};
}

/// Shows of the controls what there is room for and what the tab has a use for.
void StoryPane::fitCorner()
{
    const bool isTold = m_timelinePage->currentIndex() == 1;
    m_corner->fit(width(), isTold && tab() == Tab::Timeline, isTold && tab() != Tab::Why);
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

} // namespace Desk
