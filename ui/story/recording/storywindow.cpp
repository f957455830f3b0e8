#include "storywindow.h"

#include "recordingwords.h"
#include "reservations/plaintext.h"
#include "story/diagnosis/diagnosis.h"
#include "story/diagnosis/situationreader.h"
#include "story/timeline/storyeventsmodel.h"
#include "story/timeline/timelinebuilder.h"
#include "taskrouter/timetext.h"
#include "ui/story/eventsview.h"
#include "ui/story/timelineview.h"
#include "ui/story/why/whypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/tabbedpages.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

StoryWindow::StoryWindow(std::shared_ptr<const TaskStory> story, const QString &from, bool isTraining,
                         const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_story(std::move(story))
    , m_banner(new Banner(this))
    , m_notes(new PaneLine(u"storyNotes"_s, Tone::Wait, this))
    , m_tabs(new TabbedPages(u"storyTabs"_s, tr("The task's story"), this))
    , m_timeline(new TimelineView(this))
    , m_why(new WhyPage(this))
    , m_model(new StoryEventsModel(this))
    , m_events(new EventsView(*m_model, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"storyWindow"_s);
    setWindowTitle(tr("%1 — recording").arg(storyTitle(*m_story)));
    showBanner(from, isTraining, clock.utc());
    showNotes();
    m_timeline->setClock(clock);
    Timeline timeline = buildTimeline(*m_story);
    timeline.title = storyTitle(*m_story);
    m_timeline->setTimeline(timeline);
    m_model->setNow(clock.utc);
    m_model->setStory(m_story);
    m_tabs->setSpaces(3, 0);
    m_tabs->addRule();
    m_tabs->addPage(m_timeline, tr("Timeline"));
    m_tabs->addPage(m_why, tr("Why?"));
    m_tabs->addPage(m_events, tr("Events · %1").arg(m_story->facts.events.size()));
    connect(m_events, &EventsView::allWanted, this, [this] {
        m_model->setFilter({});
        m_events->updateFilter();
    });
    m_events->updateFilter();
    showWhy();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), Theme::grid(3));
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_notes);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    const QSize wanted(Theme::grid(270), Theme::grid(150));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    addKeys();
    m_timeline->setFocus();
}

StoryWindow::~StoryWindow() = default;

/// Those that lead to the same pages in the window, whatever a person made of them.
void StoryWindow::addKeys()
{
    if (!parentWidget())
        return;
    int page = 0;
    for (const char *name : {"goTimeline", "goWhy", "goEvents"}) {
        if (const auto *same = parentWidget()->window()->findChild<QAction *>(QString::fromLatin1(name))) {
            auto *action = new QAction(same->text(), this);
            action->setShortcuts(same->shortcuts());
            connect(action, &QAction::triggered, this, [this, page] {
                m_tabs->setCurrentIndex(page);
                m_tabs->page(page)->setFocus(Qt::ShortcutFocusReason);
            });
            addAction(action);
        }
        ++page;
    }
}

void StoryWindow::showBanner(const QString &from, bool isTraining, UtcMsecs now)
{
    const QString until = timeText(m_story->asOf(), now);
    m_banner->setMode(isTraining ? Tone::Wait : Tone::Muted, isTraining ? tr("RECORDING OF TRAINING") : tr("RECORDING"),
                      until.isEmpty() ? tr("from %1; nothing in it is dated").arg(from)
                                      : tr("as it was until %1, from %2").arg(until, from),
                      storyTitle(*m_story));
}

void StoryWindow::showNotes()
{
    const QStringList &notes = m_story->facts.notes;
    if (!notes.isEmpty())
        m_notes->setDetails(notes.size() == 1 ? notes.constFirst()
                                              : tr("Not everything could be read or used: %n places.", nullptr,
                                                   static_cast<int>(notes.size())),
                            notes);
}

/// What the story proves; nothing is asked.
void StoryWindow::showWhy()
{
    m_why->showDiagnosis(diagnose(*m_story, recordedSituation(*m_story)), *m_story);
    connect(m_why, &WhyPage::askWanted, this,
            [this] { m_why->showDiagnosis(diagnose(*m_story, recordedSituation(*m_story)), *m_story); });
    connect(m_why, &WhyPage::evidenceWanted, this,
            [this](const Evidence &evidence) { showEvents(evidence, m_why->diagnosis().sentence); });
    connect(m_why, &WhyPage::actWanted, this, [this](const StoryAct &act) {
        if (act.kind == StoryAct::Kind::ShowTimeline)
            m_tabs->setCurrentIndex(0);
        else if (act.kind == StoryAct::Kind::ShowEvents)
            m_tabs->setCurrentIndex(2);
        else if (act.kind == StoryAct::Kind::OpenTask && !act.targets.isEmpty())
            Q_EMIT storyWanted(act.targets.constFirst());
        else
            m_notes->setLine(tr("This is a recording: nothing can be asked or sent from it."));
    });
    connect(m_timeline, &TimelineView::evidenceWanted, this, [this](qsizetype bar) {
        if (bar >= 0 && bar < m_timeline->timeline().bars.size())
            showEvents(m_timeline->timeline().bars.at(bar).evidence, m_timeline->timeline().bars.at(bar).label);
    });
}

/// Those that prove something alone, until a person wants all again.
void StoryWindow::showEvents(const Evidence &evidence, const QString &title)
{
    if (evidence.events.isEmpty())
        return;
    m_model->setFilter(evidenceFilter(*m_story, evidence, oneLine(title)));
    m_events->updateFilter();
    m_tabs->setCurrentIndex(2);
}

} // namespace Desk
