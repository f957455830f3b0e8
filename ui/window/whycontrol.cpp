#include "whycontrol.h"

#include "plans/plan.h"
#include "reservations/directory.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "story/diagnosis/diagnosis.h"
#include "story/diagnosis/situationreader.h"
#include "story/inquiry/inquiry.h"
#include "story/inquiry/witnessfetch.h"
#include "story/plans/whyplans.h"
#include "story/watch/storywatch.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"
#include "ui/story/storypane.h"
#include "ui/story/why/whypage.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/taborder.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Where the window has the task's whole list, more than the page that an inquiry reads is counted.
void knowReservations(const Session &session, Inquiry::Wanted &wanted)
{
    const TaskWatch &watch = *session.taskWatch;
    const ReservationFilter &filter = watch.filter();
    if (watch.refreshedAt() == 0 || watch.address().task != wanted.task || !filter.status.isEmpty() ||
        !filter.worker.isNull() || filter.limit != 0)
        return;
    Provenance from;
    from.learned = watch.refreshedAt();
    const int rows = session.reservations->rowCount();
    wanted.known.reservations.reserve(rows);
    for (int row = 0; row < rows; ++row)
        wanted.known.reservations.append({*session.reservations->at(row), from});
    wanted.knowsAllReservations = true;
}

/// What an answer is about: where the task stands and what became of its offers. Numbers that only count are not in it.
QString turnOf(const TaskStory &story)
{
    QString turn = QString::number(int(story.status)) + story.queue.toString();
    for (const Offer &offer : story.offers)
        turn += offer.sid.toString() + QString::number(int(offer.status));
    return turn;
}

} // namespace

WhyControl::WhyControl(StoryPane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_place(new QWidget)
    , m_poller(this)
{
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins({});
    pane.setWhyPage(m_place);
    connect(&pane, &StoryPane::tabChanged, this, &WhyControl::update);
    connect(&pane, &StoryPane::storyChanged, this, &WhyControl::update);
    m_poller.setObjectName(u"whyPoller"_s);
    connect(&m_poller, &Poller::poll, this, [this] {
        m_isDue = true;
        lookWhetherItHolds();
    });
}

WhyControl::~WhyControl() = default;

/// Made when it is looked at: until then it would only make the window later.
WhyPage &WhyControl::page()
{
    if (m_page)
        return *m_page;
    m_page = new WhyPage(m_place);
    m_place->layout()->addWidget(m_page);
    keepTabOrder(*m_place);
    connect(m_page, &WhyPage::askWanted, this, &WhyControl::ask);
    connect(m_page, &WhyPage::stopWanted, this, [this] {
        if (m_inquiry)
            m_inquiry->cancel(); // What is known by then is the answer.
    });
    connect(m_page, &WhyPage::actWanted, this, &WhyControl::act);
    connect(m_page, &WhyPage::workerWanted, this, &WhyControl::workerWanted);
    connect(m_page, &WhyPage::evidenceWanted, this,
            [this](const Evidence &evidence) { m_pane.showEvidence(evidence, m_page->diagnosis().sentence); });
    showUnasked();
    return *m_page;
}

const Diagnosis &WhyControl::diagnosis() const
{
    static const Diagnosis none;
    return m_page ? m_page->diagnosis() : none;
}

/// Before anybody asked about what is open.
void WhyControl::showUnasked()
{
    if (!m_page)
        return;
    if (m_task.isNull())
        m_page->showNothing(tr("No task is open."), tr("Open one to see why it is not accepted, or why it ended."));
    else
        m_page->showNothing(tr("Nobody has asked yet."), tr("It is read as soon as this page is looked at."));
}

void WhyControl::setSession(const Session *session)
{
    stop();
    m_session = session;
    m_poller.setBudget(session ? session->pollBudget : nullptr);
    m_task = {};
    m_asked = {};
    showUnasked();
}

void WhyControl::stop()
{
    if (Inquiry *inquiry = std::exchange(m_inquiry, nullptr)) {
        inquiry->disconnect(this);
        inquiry->cancel();
        inquiry->deleteLater();
    }
    if (WitnessFetch *witness = std::exchange(m_witness, nullptr)) {
        witness->disconnect(this);
        witness->deleteLater();
    }
    m_alerts.clear();
    m_call.reset();
    m_answered.clear();
    m_poller.setOn(false);
}

/// The task may have gone on since it was answered.
void WhyControl::lookWhetherItHolds()
{
    const auto story = m_pane.story();
    const bool isNewer = story && story->task == m_task && story->asOf() > m_story.asOf();
    if (m_answered.isEmpty() || m_inquiry || !isNewer)
        return;
    const auto hasMoved = [this](const ActivitySpan &one) {
        return one.span.end == 0 && isElsewhere(one.worker, one.activity, one.span.begin);
    };
    // Who is where is of no matter to a task that is over.
    const bool isAnybodyElsewhere =
        !m_story.isOver() && std::any_of(story->activities.cbegin(), story->activities.cend(), hasMoved);
    if (isAnybodyElsewhere || turnOf(*story) != m_answered)
        showOutdated();
}

void WhyControl::noteWorkers(const QList<Worker> &workers)
{
    if (m_answered.isEmpty() || m_inquiry || m_story.task != m_task || m_story.isOver() || m_story.facts.isRecording)
        return;
    const auto hasMoved = [this](const Worker &one) {
        return isElsewhere(one.sid, one.activitySid, one.statusChanged);
    };
    if (std::any_of(workers.cbegin(), workers.cend(), hasMoved))
        showOutdated();
}

/// Whether the answer has this worker in another activity, of before.
bool WhyControl::isElsewhere(Sid worker, Sid activity, UtcMsecs since) const
{
    // Workers are dated by whole seconds.
    if (activity.isNull() || since / 1000 < m_situation.asOf / 1000)
        return false;
    const std::optional<size_t> at = m_situation.workerAt(worker.toString());
    return at && m_situation.workers[*at].activitySid != activity.toString();
}

void WhyControl::showOutdated()
{
    page().showOutdated();
    if (m_isDue && m_pane.tab() == StoryPane::Tab::Why && m_pane.isVisible() && !m_pane.isFolded())
        ask();
}

/// Asks where the page is looked at and nobody asked about this task yet.
void WhyControl::update()
{
    const Sid task = m_session && m_pane.watch() ? m_pane.watch()->task() : Sid();
    if (task != m_task) {
        stop();
        m_task = task;
        m_asked = {};
        showUnasked();
    }
    if (m_pane.tab() == StoryPane::Tab::Why)
        (void)page();
    if (!task.isNull() && m_asked != task && m_pane.tab() == StoryPane::Tab::Why && m_pane.isVisible() &&
        !m_pane.isFolded())
        ask();
    else
        lookWhetherItHolds();
}

void WhyControl::ask()
{
    if (!m_session || m_task.isNull() || m_inquiry)
        return;
    m_asked = m_task;
    if (const auto story = m_pane.story(); story && story->task == m_task && story->facts.isRecording) {
        m_story = *story; // TaskRouter has it no more: what was kept is all there is.
        m_situation = recordedSituation(m_story);
        m_answered = turnOf(m_story);
        page().showDiagnosis(diagnose(m_story, m_situation), m_story);
        return;
    }
    Inquiry::Wanted wanted;
    wanted.workspace = m_session->taskWatch->address().workspace;
    wanted.task = m_task;
    wanted.now = m_session->clock.utc;
    for (const Activity &activity : activities())
        wanted.known.activities.append({activity, {}});
    if (const auto story = m_pane.story(); story && story->task == m_task) {
        wanted.known.instructions = story->facts.instructions;
        wanted.known.alerts = story->facts.alerts;
        wanted.known.call = story->facts.call;
    }
    knowReservations(*m_session, wanted);
    wanted.known.alerts += m_alerts;
    if (m_call)
        wanted.known.call = m_call;
    m_inquiry = new Inquiry(*m_session->client, wanted, this);
    if (m_session->pollBudget)
        connect(m_inquiry, &Inquiry::readEnded, m_session->pollBudget, &PollBudget::report);
    connect(m_inquiry, &Inquiry::improved, this, [this] { page().showReading(m_inquiry->requests()); });
    connect(m_inquiry, &Inquiry::finished, this, &WhyControl::onFinished);
    page().showReading(0);
    m_isDue = false;
    m_askedAt = m_session->clock.monotonic();
    m_poller.setOn(true);
    m_poller.hold();
    m_inquiry->start();
}

void WhyControl::onFinished()
{
    Inquiry *inquiry = std::exchange(m_inquiry, nullptr);
    inquiry->deleteLater();
    // An answer takes up to 25 GETs: one that may have changed is asked anew as seldom as what rests.
    m_poller.settle(Liveliness::Resting, m_session->clock.monotonic() - m_askedAt, inquiry->error());
    if (inquiry->error()) {
        showError(*inquiry->error());
        return;
    }
    m_story = inquiry->story();
    m_situation = inquiry->situation();
    m_answered = turnOf(m_story);
    page().showDiagnosis(inquiry->diagnosis(), m_story);
}

/// Those of the workspace, as far as they have been read.
QList<Activity> WhyControl::activities() const
{
    return m_session && m_session->directory ? m_session->directory->activities() : QList<Activity>();
}

void WhyControl::showError(const Error &error)
{
    ErrorContext context;
    context.simulated = m_session && m_session->mode == SessionMode::Training;
    const ErrorText text = errorText(error, ErrorPlace::Reservations, context); // It is about one task.
    page().showError(text.caption, text.advice, rawAnswerText(error));
}

/// What they tell is held beside the story, and it is asked again.
void WhyControl::lookForWitnesses(bool alerts)
{
    if (!m_session || m_witness || m_inquiry || m_story.task != m_task)
        return;
    if (alerts && m_session->isPresented) {
        page().showError(tr("Alerts are not read while others look: nothing in them is masked."), {});
        return;
    }
    m_witness = new WitnessFetch(alerts ? WitnessFetch::Kind::Alerts : WitnessFetch::Kind::Call,
                                 m_session->client->endpoint(), m_story, m_session->clock.utc, this);
    connect(m_witness, &WitnessFetch::finished, this, [this, alerts] {
        WitnessFetch *witness = std::exchange(m_witness, nullptr);
        witness->deleteLater();
        if (witness->error()) {
            ErrorContext context;
            context.simulated = m_session->mode == SessionMode::Training;
            const bool isGone = !alerts && witness->error()->kind == ErrorKind::NotFound;
            page().say(isGone ? tr("The call is not known.")
                              : errorText(*witness->error(), ErrorPlace::Directory, context).caption);
            return;
        }
        if (alerts && witness->alerts().isEmpty()) {
            page().say(tr("Since the task came there has been no alert that may explain it."));
            return;
        }
        m_alerts = witness->alerts();
        if (witness->call())
            m_call = witness->call();
        if (m_call && m_call->value.isOver())
            Q_EMIT callRead(m_call->value.sid, m_call->value.ended > 0 ? m_call->value.ended : m_call->from.learned);
        ask();
    });
    page().say(alerts ? tr("Asking Monitor for alerts…") : tr("Asking for the call…"));
    m_witness->start();
}

void WhyControl::act(const StoryAct &act)
{
    switch (act.kind) {
    case StoryAct::Kind::ShowEvents:
        m_pane.showEvidence(m_page->diagnosis().evidence, m_page->diagnosis().sentence);
        return;
    case StoryAct::Kind::ShowTimeline:
        m_pane.focusTab(StoryPane::Tab::Timeline);
        return;
    case StoryAct::Kind::OpenTask:
        if (!act.targets.isEmpty())
            Q_EMIT taskWanted(act.targets.constFirst());
        return;
    case StoryAct::Kind::WorkerDay:
        if (!act.targets.isEmpty())
            Q_EMIT workerWanted(act.targets.constFirst());
        return;
    case StoryAct::Kind::WhatIf:
        Q_EMIT whatIfWanted();
        return;
    case StoryAct::Kind::CheckWorkspace:
        Q_EMIT workspaceCheckWanted();
        return;
    case StoryAct::Kind::LookAtAlerts:
    case StoryAct::Kind::LookAtCall:
        lookForWitnesses(act.kind == StoryAct::Kind::LookAtAlerts);
        return;
    case StoryAct::Kind::PutBack:
    case StoryAct::Kind::CompleteReservation:
    case StoryAct::Kind::CancelTask:
    case StoryAct::Kind::CompleteTask:
    case StoryAct::Kind::RaisePriority:
        Q_EMIT planWanted(planFor(act, m_story, m_situation, activities()));
        return;
    }
}

} // namespace Desk
