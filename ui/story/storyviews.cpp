#include "storyviews.h"

#include "eventsview.h"
#include "platform/inpool.h"
#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "story/storybuilder.h"
#include "story/timeline/daybuilder.h"
#include "story/timeline/timelinebuilder.h"
#include "story/timeline/timelinewords.h"
#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "timelineoutput.h"
#include "timelineview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paneline.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
} // namespace

StoryViews::StoryViews(QWidget *parent)
    : QObject(parent)
    , m_model(new StoryEventsModel(this))
    , m_timelinePage(new QWidget(parent))
    , m_only(new PaneLine(u"timelineOnly"_s, Tone::Accent, m_timelinePage))
    , m_timeline(new TimelineView(m_timelinePage))
    , m_output(new TimelineOutput(*m_timeline, this))
    , m_events(new EventsView(*m_model, parent))
{
    auto *column = new QVBoxLayout(m_timelinePage);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_only);
    column->addWidget(m_timeline, 1);
    m_timelinePage->setFocusProxy(m_timeline);
    connect(m_only, &PaneLine::triggered, this, &StoryViews::clearFilter);
    connect(m_output, &TimelineOutput::told, this, &StoryViews::told);
    connect(m_timeline, &TimelineView::reservationChosen, this, &StoryViews::reservationWanted);
    connect(m_timeline, &TimelineView::copyWanted, m_output, &TimelineOutput::copyText);
    connect(m_timeline, &TimelineView::allWanted, this, &StoryViews::clearFilter);
    connect(m_timeline, &TimelineView::menuWanted, this, &StoryViews::showMenu);
    connect(m_timeline, &TimelineView::evidenceWanted, this, [this](qsizetype bar) {
        const Timeline &timeline = m_timeline->timeline();
        const TimelineBar &one = timeline.bars.at(bar);
        showOnly(one.evidence, timeline.lanes.at(one.lane).title + comma() + one.label);
    });
    connect(m_events, &EventsView::reservationChosen, this, &StoryViews::reservationWanted);
    connect(m_events, &EventsView::allWanted, this, &StoryViews::clearFilter);
}

StoryViews::~StoryViews() = default;

void StoryViews::setClocks(const Clock &shown, const std::function<UtcMsecs()> &now)
{
    m_timeline->setClock(shown);
    m_model->setNow(now);
}

void StoryViews::setStory(const std::shared_ptr<const TaskStory> &story, const QString &title)
{
    const bool isOther = !story || !m_story || story->task != m_story->task;
    if (isOther)
        m_model->setFilter({});
    m_story = story;
    m_model->setStory(story);
    if (story)
        layOut(title, isOther);
    else
        ++m_serial; // What is on its way is nobody's.
    showFilter();
}

/// In another thread where that takes longer than a frame.
void StoryViews::layOut(const QString &title, bool isOther)
{
    const quint64 serial = ++m_serial;
    const auto make = [story = m_story, title] {
        Timeline timeline = story->task.kind() == SidKind::Worker ? buildDayTimeline(story) : buildTimeline(story);
        timeline.title = title;
        return timeline;
    };
    if (isQuicklyBuilt(m_story->facts))
        return showTimeline(serial, make());
    if (isOther)
        m_timeline->setTimeline({}); // Nothing of another task stands there meanwhile.
    makeInPool(this, make,
               [serial](StoryViews &views, const Timeline &timeline) { views.showTimeline(serial, timeline); });
}

void StoryViews::showTimeline(quint64 serial, const Timeline &timeline)
{
    if (serial != m_serial)
        return; // A later one is on its way, or there.
    m_timeline->setTimeline(timeline);
    showFilter();
}

void StoryViews::setWords(const QString &words)
{
    StoryFilter filter = m_model->filter();
    filter.words = words;
    setFilter(filter);
}

bool StoryViews::showOnly(const Evidence &evidence, const QString &title)
{
    if (!m_story || evidence.events.isEmpty())
        return false;
    Q_EMIT allWanted(); // Words that are looked for could hide it.
    setFilter(evidenceFilter(*m_story, evidence, oneLine(title)));
    Q_EMIT evidenceShown();
    return true;
}

void StoryViews::clearFilter()
{
    Q_EMIT allWanted();
    setFilter({});
}

void StoryViews::setFilter(const StoryFilter &filter)
{
    m_model->setFilter(filter);
    showFilter();
    Q_EMIT filterChanged();
}

void StoryViews::showFilter()
{
    const StoryFilter &filter = m_model->filter();
    m_events->updateFilter();
    const QBitArray dimmed = dimmedBars(m_timeline->timeline(), filter, m_model->matching());
    m_timeline->setDimmed(dimmed);
    // What is pale says why, and goes back with a button.
    if (!filter.only.isEmpty())
        m_only->setLine(tr("Shown: %1").arg(filter.onlyTitle), tr("Show all"));
    else if (!dimmed.isEmpty() && dimmed.count(false) == 0)
        m_only->setLine(tr("Nothing here matches “%1”.").arg(filter.words.trimmed()), tr("Clear the filter"));
    else
        m_only->setLine({});
}

QString StoryViews::rangeText(UtcMsecs now) const
{
    const Timeline &timeline = m_timeline->timeline();
    if (timeline.isEmpty())
        return {};
    const StorySpan span = m_timeline->shownSpan();
    const QString end = isToNow() ? tr("now") : timeText(std::min(span.end, timeline.end), now);
    return u"%1 – %2"_s.arg(timeText(span.begin, now), end);
}

QString StoryViews::rangeDetails(UtcMsecs now) const
{
    const Timeline &timeline = m_timeline->timeline();
    if (timeline.isEmpty())
        return {};
    // The picture goes on to when an offer will run out, which is no part of what happened.
    const StorySpan span = m_timeline->shownSpan();
    const UtcMsecs end = isToNow() ? timeline.asOf : std::min(span.end, timeline.end);
    return tr("%1, as of %2", "a span, and when it was read")
        .arg(durationText(end - span.begin), timeText(timeline.asOf, now));
}

bool StoryViews::isToNow() const
{
    return m_timeline->timeline().isLive && m_timeline->shownSpan().end >= m_timeline->geometryOf().now();
}

/// What can be done with what the tab shows.
void StoryViews::fillMenu(QMenu &menu, bool isEvents)
{
    if (isEvents) {
        QAction *all = menu.addAction(tr("&Copy all events"));
        all->setObjectName(u"eventsCopyAll"_s);
        all->setIcon(icon(u"copy"_s));
        connect(all, &QAction::triggered, m_events, &EventsView::copyAll);
        QAction *file = menu.addAction(tr("&Export events…"));
        file->setObjectName(u"eventsExport"_s);
        file->setIcon(icon(u"export"_s));
        file->setEnabled(m_model->rowCount() > 0);
        connect(file, &QAction::triggered, this, &StoryViews::exportWanted);
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

void StoryViews::showMenu(const QPoint &at, qsizetype bar)
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
        const QString what = m_timeline->timeline().lanes.at(one.lane).title + comma() + one.label;
        QAction *events = menu->addAction(tr("Show its &events"));
        events->setEnabled(!one.evidence.events.isEmpty());
        // By what it was made for: the story may be another one by then.
        connect(events, &QAction::triggered, this, [this, then = m_story, one, what] {
            if (!then)
                return;
            Q_EMIT allWanted();
            setFilter(evidenceFilter(*then, one.evidence, oneLine(what)));
            Q_EMIT evidenceShown();
        });
        menu->addSeparator();
    }
    fillMenu(*menu, false);
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
}

} // namespace Desk
