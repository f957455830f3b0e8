#include "detailpane.h"

#include "detailheader.h"
#include "knownreservation.h"
#include "lastseenline.h"
#include "nextofferteller.h"
#include "paneltargetof.h"
#include "presets/recentvalues.h"
#include "propertiesview.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/instructions/directorynames.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/session/session.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/tabbedpages.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int LowLines = 25;        ///< Fewer leave a form hardly any field.
constexpr int NarrowPaneUnits = 80; ///< Of the grid.
constexpr int PanelUnits = 40;
constexpr int NarrowPanelUnits = 56;

/// Gives the focus to the first widget inside that shows it; false where there is none.
bool focusFirst(QWidget *in)
{
    for (QWidget *next = in->nextInFocusChain(); next && next != in; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) && !qobject_cast<QAbstractScrollArea *>(next);
        if (takesKeys && in->isAncestorOf(next) && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

/// Which account of which server.
QUrl accountUrl(const Endpoint &endpoint)
{
    QUrl url = endpoint.baseUrl;
    url.setUserName(endpoint.accountSid);
    return url;
}

} // namespace

DetailPane::DetailPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_header(new DetailHeader(this))
    , m_hiddenLine(new PaneLine(u"hiddenLine"_s, Tone::Wait, this))
    , m_tabs(new TabbedPages(u"detailTabs"_s, tr("Reservation"), this))
    , m_content(new QWidget(this))
    , m_nothing(new PlaceholderPage(this))
    , m_outer(new QStackedWidget(this))
    , m_panelPage(new QWidget(this))
    , m_properties(new PropertiesView(this))
    , m_json(new JsonView(this))
{
    setObjectName(u"detailPane"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_hiddenLine);
    column->addWidget(m_tabs, 1);
    connect(m_hiddenLine, &PaneLine::triggered, this, &DetailPane::showInTableWanted);
    m_tabs->setSpaces(1, 0);
    m_tabs->addRule();
    auto *whole = new QVBoxLayout(m_panelPage);
    whole->setContentsMargins({});
    setPanelHeight();
    addTab(m_panelPage, tr("Act"));
    addTab(m_properties, tr("Details"));
    addTab(m_json, tr("JSON"));

    connect(&m_settings, &Settings::changed, this, [this](Setting which) {
        if (which != Setting::OfferSentValues)
            return;
        if (!m_settings.isOn(which))
            forgetSentValues();
        keepSentValues();
    });
    showNothing();
    connect(m_nothing, &PlaceholderPage::triggered, this, &DetailPane::actOnTask);
    m_outer->addWidget(m_nothing);
    m_outer->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_outer, 1);
}

DetailPane::~DetailPane() = default;

void DetailPane::addTab(QWidget *page, const QString &title)
{
    m_tabs->addPage(page, title);
}

void DetailPane::addFoot(QWidget *foot)
{
    m_foot = foot;
    layout()->addWidget(foot);
}

QSize DetailPane::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (m_foot && m_foot->parentWidget() == this && !m_foot->isHidden())
        least.rheight() -= std::max(0, m_foot->minimumHeight() - m_foot->minimumSizeHint().height());
    return least;
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setLow(height() < fontMetrics().height() * LowLines);
    setPanelHeight();
}

/// In a low window the form may shrink to nothing, so that what is below it stays visible. So narrow as none is beside
/// others, the sentence that says what is sent takes more lines, and one scrolls.
void DetailPane::setPanelHeight()
{
    const bool isNarrow = width() < Theme::grid(NarrowPaneUnits);
    m_panelPage->setMinimumHeight(Theme::grid(isNarrow ? NarrowPanelUnits : PanelUnits));
}

void DetailPane::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

int DetailPane::tab() const
{
    return m_tabs->currentIndex();
}

void DetailPane::setSession(const Session *session)
{
    if (m_session) {
        m_session->taskWatch->disconnect(this);
        m_session->directory->disconnect(this);
        m_session->reservations->disconnect(this);
    }
    // The same account may be opened once more, as for others who watch: what was chosen stays chosen.
    m_choice = choice();
    m_session = session;
    delete m_panel; // It points into the previous session.
    m_panel = nullptr;
    m_nextOffer.reset();
    m_target.reset();
    m_names = session ? std::make_unique<DirectoryNames>(*session->directory) : nullptr;
    m_lastSeen = session ? std::make_unique<LastSeenLine>(*session, *m_json) : nullptr;
    m_properties->setSources(session ? session->directory : nullptr, session ? session->clock : Clock::system());
    if (session) {
        makePanel();
        connect(m_lastSeen.get(), &LastSeenLine::changed, this, &DetailPane::show);
        connect(session->taskWatch, &TaskWatch::detailChanged, this, &DetailPane::show);
        connect(session->taskWatch, &TaskWatch::taskChanged, this, &DetailPane::setTarget);
        connect(session->taskWatch, &TaskWatch::taskChanged, this, &DetailPane::updateHeader);
        connect(session->taskWatch, &TaskWatch::refreshed, this, &DetailPane::show);
        connect(session->taskWatch, &TaskWatch::errorChanged, this, &DetailPane::show);
        const auto updateNames = [this] {
            m_target.reset();
            setTarget();
        };
        connect(session->directory, &Directory::changed, this, updateNames);
        connect(session->directory, &Directory::workerChanged, this, updateNames);
        connect(session->reservations, &ReservationTableModel::rowsChanged, this, &DetailPane::setTarget);
    }
    m_reservation = {};
    m_taskActedOn = {};
    setAwaited({});
    show();
    Q_EMIT instructionActionsChanged();
}

InstructionChoice DetailPane::choice() const
{
    if (!m_panel || !m_session)
        return m_choice;
    const Endpoint &endpoint = m_session->client->endpoint();
    return {accountUrl(endpoint), endpoint.world, targetOf(m_panel->target()), m_panel->personsChoice()};
}

void DetailPane::makePanel()
{
    // A simulated world ends with its run, and the next one has the same SIDs: what one pupil typed is not another's.
    const QString &world = m_session->client->endpoint().world;
    QString drafts = world.isEmpty() ? DraftStore::defaultPath() : DraftStore::pathOfRun(world);
    if (m_session->isPresented)
        drafts.clear(); // What was typed before is masked by nobody; it is there again afterwards.
    m_panel = new InstructionPanel(m_session->catalogue, *m_session->outbox, m_settings, m_panelPage, drafts);
    m_panel->setClient(m_session->client);
    m_panel->setClock(m_session->clock);
    const Endpoint &endpoint = m_session->client->endpoint();
    if (!m_choice.action.isEmpty() && m_choice.account == accountUrl(endpoint) && m_choice.world == endpoint.world)
        m_panel->setPersonsChoice(m_choice.target, m_choice.action);
    keepSentValues();
    m_panelPage->layout()->addWidget(m_panel);
    showHidden();
    m_nextOffer = std::make_unique<NextOfferTeller>(*m_session);
    connect(m_nextOffer.get(), &NextOfferTeller::told, m_panel, &InstructionPanel::setNextOffer);
    connect(m_panel, &InstructionPanel::preparedChanged, this, [this] {
        PanelTarget target = m_target ? *m_target : PanelTarget();
        target.about = m_panel->about();
        m_nextOffer->update(target, m_panel->chosenAction(), m_panel->draft().value(u"WorkerActivitySid"_s));
    });
    connect(m_panel, &InstructionPanel::messageWanted, this, &DetailPane::messageWanted);
    connect(m_panel, &InstructionPanel::messageOver, this, &DetailPane::messageOver);
    connect(m_panel, &InstructionPanel::aboutToSend, this, &DetailPane::aboutToSend);
    connect(m_panel, &InstructionPanel::presetsWanted, this, &DetailPane::presetsWanted);
    connect(m_panel, &InstructionPanel::aheadChanged, this, &DetailPane::showNothing);
    connect(m_panel, &InstructionPanel::reservationFetched, m_session->taskWatch, &TaskWatch::update);
    connect(m_panel, &InstructionPanel::otherChanged, this, &DetailPane::refreshOther);
    connect(m_panel, &InstructionPanel::reservationWanted, this, &DetailPane::reservationWanted);
    connect(m_panel, &InstructionPanel::storyWanted, this, &DetailPane::storyWanted);
    // These actions can be triggered from anywhere in the window, so the panel that they act on is shown.
    for (QAction *action : m_panel->menuActions())
        connect(action, &QAction::triggered, this, [this, action] { showAction(action); });
}

void DetailPane::setReservation(Sid reservation)
{
    m_reservation = reservation;
    if (!reservation.isNull())
        m_taskActedOn = {};
    if (m_session) {
        if (const auto now = known().now())
            m_session->directory->refreshWorker(now->workerSid); // Activity and attributes must be up to date.
    }
    show();
}

void DetailPane::setAwaited(Sid reservation)
{
    m_awaited = reservation;
    if (m_panel)
        m_panel->setAwaited(reservation);
    showNothing();
}

/// Says that no reservation is shown; or, while one is awaited, which action will be chosen for it.
void DetailPane::showNothing()
{
    const bool hasTask = m_session && m_session->taskWatch->task();
    if (m_awaited.isNull())
        return m_nothing->setState(tr("No reservation is chosen."),
                                   tr("Choose one in the table to look at it and to act on it."),
                                   hasTask ? tr("Act on the task") : QString());
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    if (watch && watch->error() && !watch->isLoading())
        return m_nothing->setState(tr("The reservation could not be read."), tr("Why is said in their table."));
    const QString ahead = m_panel ? m_panel->actionAhead() : QString();
    m_nothing->setState(tr("Loading the reservation…"),
                        ahead.isEmpty() ? QString() : tr("%1 is chosen for it. Nothing is sent yet.").arg(ahead));
}

void DetailPane::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    m_readOnlyWhy = why;
    showHidden();
}

void DetailPane::setHidden(bool hidden)
{
    m_hidden = hidden;
    showHidden();
}

void DetailPane::showHidden()
{
    const std::optional<Reservation> now = known().now();
    const QString who = !now ? QString() : now->workerName.isEmpty() ? now->sid.shortened() : oneLine(now->workerName);
    const QString text = m_hidden ? tr("%1 is hidden by the filter.").arg(who) : QString();
    m_hiddenLine->setLine(text, tr("Show"));
    const QString gone = m_readOnly ? QString() : goneText();
    if (m_panel)
        m_panel->setReadOnly(m_readOnly || m_hidden || !gone.isEmpty(), m_readOnly       ? m_readOnlyWhy
                                                                        : gone.isEmpty() ? text
                                                                                         : gone);
}

/// Why only a last copy is shown: the last load found nothing where there were rows before. They stay for reading, and
/// nothing can be sent to them.
QString DetailPane::goneText() const
{
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    if (!watch || !watch->error() || watch->error()->kind != ErrorKind::NotFound)
        return {};
    return watch->address().task.isNull()
               ? tr("TaskRouter does not know this worker any more; what is shown is the last copy.")
               : tr("TaskRouter does not know this task any more; what is shown is the last copy.");
}

QList<QAction *> DetailPane::instructionActions() const
{
    return m_panel ? m_panel->menuActions() : QList<QAction *>();
}

/// Where they are wanted: they are somebody's telephone numbers and addresses.
void DetailPane::keepSentValues()
{
    if (!m_panel)
        return;
    const Endpoint &endpoint = m_session->client->endpoint();
    const QString path = endpoint.world.isEmpty() ? RecentValues::defaultPath() : QString();
    std::unique_ptr<RecentValues> before = std::move(m_recent); // Until the panel has let go of it.
    m_recent = m_settings.isOn(Setting::OfferSentValues) ? std::make_unique<RecentValues>(path) : nullptr;
    m_panel->setRecentValues(m_recent.get(), endpoint.accountSid);
}

void DetailPane::forgetSentValues()
{
    RecentValues(RecentValues::defaultPath()).clear();
    if (!m_recent)
        return;
    m_recent->clear();
    m_panel->setRecentValues(m_recent.get(), m_session->client->endpoint().accountSid);
}

void DetailPane::focusPanel()
{
    focusTab(0);
}

void DetailPane::focusTab(int index)
{
    showTab(index);
    if (m_outer->currentWidget() == m_content && !focusIn(m_tabs->page(m_tabs->currentIndex())))
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

/// What is chosen in the panel comes before what is the first in it, which Space would choose in its place.
bool DetailPane::focusIn(QWidget *page)
{
    return (page == m_panelPage && m_panel && m_panel->focusChosenButton()) || focusFirst(page);
}

/// Shows what was chosen, and gives it the focus if a key was used elsewhere in the window.
void DetailPane::showAction(const QAction *action)
{
    showTab(0);
    if (m_outer->currentWidget() != m_content)
        return;
    if (action->isCheckable())
        m_panel->focusChosen();
    else if (!m_panelPage->isAncestorOf(QApplication::focusWidget()))
        focusIn(m_panelPage);
}

bool DetailPane::hasFieldToMend() const
{
    return m_panel && m_panel->hasFieldToMend();
}

void DetailPane::showFieldToMend()
{
    showTab(0);
    if (m_panel)
        m_panel->goToFieldToMend();
}

KnownReservation DetailPane::known() const
{
    return {m_session, m_reservation};
}

void DetailPane::actOnTask()
{
    if (!m_session || !m_session->taskWatch->task() || !m_reservation.isNull())
        return;
    m_taskActedOn = m_session->taskWatch->task()->task.sid;
    show();
    focusPanel();
}

bool DetailPane::isTaskShown() const
{
    return m_reservation.isNull() && !m_taskActedOn.isNull() && m_session && m_session->taskWatch->task() &&
           m_session->taskWatch->task()->task.sid == m_taskActedOn;
}

void DetailPane::updateHeader()
{
    if (isTaskShown())
        m_header->setTask(*m_session, goneText());
    else
        m_header->setReservation(m_session, m_reservation, goneText());
    showNothing();
}

/// What was sent to a task or a worker shows in the lists as well.
void DetailPane::refreshOther(Sid target)
{
    if (!m_session)
        return;
    if (target.kind() == SidKind::Worker)
        m_session->directory->refreshWorker(target);
    Q_EMIT otherChanged();
}

void DetailPane::show()
{
    const KnownReservation known = this->known();
    const bool isTask = isTaskShown();
    m_outer->setCurrentWidget(known.now() || isTask ? m_content : static_cast<QWidget *>(m_nothing));
    updateHeader();
    const QByteArray body = isTask           ? m_session->taskWatch->task()->body
                            : known.detail() ? known.detail()->body
                                             : QByteArray();
    m_properties->setBody(body);
    m_json->setBody(body, (isTask ? m_taskActedOn : m_reservation).toString());
    const std::optional<Reservation> now = known.now();
    if (m_lastSeen)
        m_lastSeen->show(now ? &*now : nullptr);
    showHidden();
    setTarget();
}

void DetailPane::setTarget()
{
    if (!m_panel)
        return;
    const auto names = [this](NameKind kind) { return namesOf(kind); };
    PanelTarget target = isTaskShown() ? panelTargetOfTask(*m_session, names) : panelTargetOf(known(), names);
    target.gone = target.reservation || target.task ? goneText() : QString();
    // A poll without changes must not lay out the panel again.
    if (m_target && m_target->isAs(target))
        return;
    m_target = std::make_unique<PanelTarget>(target);
    m_panel->setTarget(target);
}

QList<NamedValue> DetailPane::namesOf(NameKind kind)
{
    if (kind != NameKind::Calls)
        return m_names ? m_names->of(kind) : QList<NamedValue>();
    const auto &task = m_session->taskWatch->task();
    const QString call = task ? oneLine(attributeText(task->task.attributes, "call_sid"_L1)).left(80) : QString();
    return call.isEmpty() ? QList<NamedValue>() : QList<NamedValue>{{call, tr("The caller's call"), {}}};
}

} // namespace Desk
