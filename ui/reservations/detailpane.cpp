#include "detailpane.h"

#include "propertiesview.h"
#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "taskline.h"
#include "ui/instructions/directorynames.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/session/session.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The first thing in it that shows that it has the keyboard; false where there is none.
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

/// `"3"` and `W/"3"` are version 3 for people.
QString versionText(const QByteArray &etag)
{
    QString text = QString::fromLatin1(etag);
    if (text.startsWith("W/"_L1))
        text.remove(0, 2);
    return text.remove(u'"');
}

} // namespace

DetailPane::DetailPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(new ElidedLabel({}, this))
    , m_sid(new SidLabel(this))
    , m_status(new StatusLabel(this))
    , m_taskLine(new TaskLine(this))
    , m_hiddenLine(new PaneLine(u"hiddenLine"_s, Tone::Wait, this))
    , m_copy(new QToolButton(this))
    , m_tabs(new FlatTabBar(this))
    , m_content(new QWidget(this))
    , m_nothing(new PlaceholderPage(this))
    , m_outer(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_panelPage(new QWidget(this))
    , m_properties(new PropertiesView(this))
    , m_json(new JsonView(this))
{
    setObjectName(u"detailPane"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHeader(column);
    column->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(m_panelPage);
    whole->setContentsMargins({});
    // In a low window the form gives way, down to nothing; what is below it stays in view.
    m_panelPage->setMinimumHeight(Theme::grid(40));
    addTab(m_panelPage, tr("Act"));
    addTab(m_properties, tr("Details"));
    addTab(m_json, tr("JSON"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    showNothing();
    m_outer->addWidget(m_nothing);
    m_outer->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_outer, 1);
    connect(&m_second, &QTimer::timeout, this, &DetailPane::showStatus);
}

DetailPane::~DetailPane() = default;

void DetailPane::buildHeader(QVBoxLayout *column)
{
    m_name->setObjectName(u"detailName"_s);
    m_name->setFont(Theme::titleFont(font()));
    m_sid->setObjectName(u"detailSid"_s);
    m_copy->setObjectName(u"detailCopy"_s);
    m_copy->setText(tr("Copy ▾"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy->menu(), &QMenu::aboutToShow, this, &DetailPane::fillCopyMenu);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Reservation"));

    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::grid(2));
    top->addWidget(m_name);
    top->addWidget(m_sid);
    top->addStretch(1);
    top->addWidget(m_copy);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), 0);
    header->setSpacing(Theme::grid(1));
    header->addLayout(top);
    header->addWidget(m_status);
    header->addWidget(m_taskLine);
    column->addLayout(header);
    column->addWidget(m_hiddenLine);
    connect(m_hiddenLine, &PaneLine::triggered, this, &DetailPane::showInTableWanted);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(Theme::grid(1), 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    column->addWidget(line);
}

void DetailPane::addTab(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void DetailPane::addFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void DetailPane::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

int DetailPane::tabCount() const
{
    return m_tabs->count();
}

void DetailPane::setSession(const Session *session)
{
    if (m_session) {
        m_session->taskWatch->disconnect(this);
        m_session->directory->disconnect(this);
        m_session->reservations->disconnect(this);
    }
    m_session = session;
    delete m_panel; // it points into the session before
    m_panel = nullptr;
    m_target.reset();
    m_names = session ? std::make_unique<DirectoryNames>(*session->directory) : nullptr;
    m_properties->setSources(session ? session->directory : nullptr, session ? session->clock : Clock::system());
    if (session) {
        makePanel();
        connect(session->taskWatch, &TaskWatch::detailChanged, this, &DetailPane::show);
        connect(session->taskWatch, &TaskWatch::taskChanged, this, &DetailPane::setTarget);
        connect(session->taskWatch, &TaskWatch::taskChanged, this, &DetailPane::showTask);
        connect(session->taskWatch, &TaskWatch::refreshed, this, &DetailPane::show);
        connect(session->taskWatch, &TaskWatch::errorChanged, this, &DetailPane::show);
        const auto updateNames = [this] {
            m_target.reset();
            setTarget();
        };
        connect(session->directory, &Directory::changed, this, updateNames);
        connect(session->directory, &Directory::workerChanged, this, updateNames);
        connect(session->reservations, &ReservationTableModel::rowsChanged, this, &DetailPane::setTarget);
        m_second.start();
    } else {
        m_second.stop();
    }
    m_reservation = {};
    setAwaited({});
    show();
    Q_EMIT instructionActionsChanged();
}

void DetailPane::makePanel()
{
    m_panel = new InstructionPanel(m_session->catalogue, *m_session->outbox, m_settings, m_panelPage);
    m_panel->setClient(m_session->client);
    m_panel->setClock(m_session->clock);
    m_panelPage->layout()->addWidget(m_panel);
    showHidden();
    connect(m_panel, &InstructionPanel::messageWanted, this, &DetailPane::messageWanted);
    connect(m_panel, &InstructionPanel::messageOver, this, &DetailPane::messageOver);
    connect(m_panel, &InstructionPanel::aboutToSend, this, &DetailPane::aboutToSend);
    connect(m_panel, &InstructionPanel::aheadChanged, this, &DetailPane::showNothing);
    connect(m_panel, &InstructionPanel::reservationFetched, m_session->taskWatch, &TaskWatch::update);
    connect(m_panel, &InstructionPanel::reservationWanted, this, &DetailPane::reservationWanted);
    // The menu's actions work from anywhere in the window: show what they act on.
    for (QAction *action : m_panel->menuActions())
        connect(action, &QAction::triggered, this, [this, action] { showAction(action); });
}

void DetailPane::setReservation(Sid reservation)
{
    m_reservation = reservation;
    if (m_session) {
        if (const auto row = this->reservation())
            m_session->directory->refreshWorker(row->workerSid); // its activity and attributes must be of now
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

/// In the place of a reservation. What was chosen for the one that is on its way is said: it will be sent to.
void DetailPane::showNothing()
{
    if (m_awaited.isNull())
        return m_nothing->setState(tr("No reservation is chosen."),
                                   tr("Choose one in the table to look at it and to act on it."));
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
    const std::optional<Reservation> now = reservation();
    const QString who = !now ? QString() : now->workerName.isEmpty() ? now->sid.shortened() : oneLine(now->workerName);
    const QString text = m_hidden ? tr("%1 is hidden by the filter.").arg(who) : QString();
    m_hiddenLine->setLine(text, tr("Show"));
    const QString gone = m_readOnly ? QString() : goneText();
    if (m_panel)
        m_panel->setReadOnly(m_readOnly || m_hidden || !gone.isEmpty(), m_readOnly       ? m_readOnlyWhy
                                                                        : gone.isEmpty() ? text
                                                                                         : gone);
}

/// The last load found nothing where there were rows: they stay to be read, and nothing can be done with them.
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

void DetailPane::focusPanel()
{
    focusTab(0);
}

void DetailPane::focusTab(int index)
{
    showTab(index);
    if (m_outer->currentWidget() == m_content && !focusFirst(m_pages->currentWidget()))
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

/// The keyboard goes with what was chosen, whatever had it; other keys bring it to the panel from elsewhere.
void DetailPane::showAction(const QAction *action)
{
    showTab(0);
    if (m_outer->currentWidget() != m_content)
        return;
    if (action->isCheckable())
        m_panel->focusChosen();
    else if (!m_panelPage->isAncestorOf(QApplication::focusWidget()))
        focusFirst(m_panelPage);
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

const ReservationDetail *DetailPane::detail() const
{
    if (!m_session || !m_session->taskWatch->detail())
        return nullptr;
    const ReservationDetail &detail = *m_session->taskWatch->detail();
    return detail.reservation.sid == m_reservation ? &detail : nullptr;
}

std::optional<Reservation> DetailPane::reservation() const
{
    if (!m_session || m_reservation.isNull())
        return {};
    const ReservationTableModel *rows = m_session->reservations;
    const Reservation *row = rows->at(rows->rowOf(m_reservation));
    const ReservationDetail *known = detail();
    if (row && (!known || row->updated > known->reservation.updated))
        return *row;
    return known ? std::optional(known->reservation) : std::nullopt;
}

void DetailPane::show()
{
    const std::optional<Reservation> now = reservation();
    m_outer->setCurrentWidget(now ? m_content : static_cast<QWidget *>(m_nothing));
    m_name->setText(!now ? QString() : now->workerName.isEmpty() ? now->workerSid.shortened() : now->workerName);
    m_sid->setSid(now ? now->sid : Sid());
    const ReservationDetail *known = detail();
    m_properties->setBody(known ? known->body : QByteArray());
    m_json->setBody(known ? known->body : QByteArray());
    showStatus();
    showTask();
    showHidden();
    setTarget();
}

void DetailPane::showStatus()
{
    const std::optional<Reservation> now = reservation();
    if (!now) {
        m_status->setStatus({}, {}, {});
        return;
    }
    const UtcMsecs clock = m_session->clock.utc();
    if (!goneText().isEmpty()) {
        const QString rest = tr("last copy; it is gone");
        m_status->setStatus({Theme::lookOf(now->status).shape, Tone::Muted}, now->statusText(), u"— "_s + rest);
        setPlainToolTip(m_status, goneText());
        return;
    }
    QStringList parts;
    const ReservationTableModel *rows = m_session->reservations;
    if (const std::optional<Hold> hold = rows->holdOf(*now)) {
        const QString time = elapsedText(clock - hold->since);
        parts.append(hold->whom.isEmpty() ? tr("ringing %1").arg(time) : tr("ringing %1 %2").arg(hold->whom, time));
    }
    if (const UtcMsecs until = rows->answerBy(*now))
        parts.append(
            until >= clock
                ? tr("%1 left of %2").arg(elapsedText(until - clock), elapsedText(rows->answerSeconds() * 1000))
                : tr("time is up"));
    if (now->created)
        parts.append(tr("offered %1").arg(timeText(now->created, clock)));
    if (const ReservationDetail *known = detail(); known && !known->etag.isEmpty())
        parts.append(tr("version %1").arg(versionText(known->etag)));
    m_status->setStatus(Theme::lookOf(now->status), now->statusText(),
                        parts.isEmpty() ? QString() : u"— "_s + parts.join(u" · "_s));
    setPlainToolTip(m_status, now->statusText() + u' ' + parts.join(u" · "_s) + u'\n' + utcText(now->created));
}

/// Of the open task; among a worker's reservations, of the one that the chosen reservation offers.
void DetailPane::showTask()
{
    const std::optional<Reservation> now = reservation();
    const Task *task = nullptr;
    if (now && m_session->taskWatch->task() && m_session->taskWatch->task()->task.sid == now->taskSid)
        task = &m_session->taskWatch->task()->task;
    else if (now)
        task = m_session->tasks->task(now->taskSid);
    m_taskLine->setFacts(task ? std::optional(taskFacts(*task)) : std::nullopt);
}

void DetailPane::setTarget()
{
    if (!m_panel)
        return;
    PanelTarget target;
    target.baseUrl = m_session->client->endpoint().baseUrl;
    target.user = m_session->client->endpoint().user;
    if (const std::optional<Reservation> now = reservation()) {
        target.address = m_session->taskWatch->address();
        target.address.reservation = now->sid;
        if (target.address.task.isNull())
            target.address.worker = now->workerSid;
        else
            target.address.worker = {};
        target.reservation = now;
        // The panel wraps its words over lines: laying out a name of 200,000 characters would stop the window.
        target.reservation->workerName = oneLine(now->workerName);
        target.reservation->statusWord = oneLine(now->statusWord);
        if (const ReservationDetail *known = detail())
            target.etag = known->etag;
        if (m_session->taskWatch->task()) {
            target.task = m_session->taskWatch->task()->task;
            target.task->ageSeconds = 0; // It moves with every answer, and is no change of the task.
        }
        target.hold = m_session->reservations->holdOf(*now);
        target.gone = goneText();
        target.conferenceSent = m_session->reservations->mayHaveConference(now->sid);
        target.current = currentOffer();
        target.names = [this](NameKind kind) { return namesOf(kind); };
        if (const Worker *worker = m_session->directory->worker(now->workerSid))
            target.worker = *worker;
        if (const Workspace *workspace = m_session->directory->workspaceOf(target.address.workspace))
            target.multiTasking = workspace->multiTaskEnabled;
    }
    // A poll that brings nothing new must not lay the whole panel out anew.
    if (m_target && m_target->isAs(target))
        return;
    m_target = std::make_unique<PanelTarget>(target);
    m_panel->setTarget(target);
}

/// The newest of the task's reservations that is still open, where that is another one.
std::optional<CurrentOffer> DetailPane::currentOffer() const
{
    const ReservationTableModel *rows = m_session->reservations;
    const Reservation *newest = nullptr;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const Reservation *other = rows->at(row);
        const bool isOpen = other->status == ReservationStatus::Pending ||
                            other->status == ReservationStatus::Accepted ||
                            other->status == ReservationStatus::Wrapping;
        if (isOpen && (!newest || other->created > newest->created))
            newest = other;
    }
    if (!newest || newest->sid == m_reservation)
        return {};
    return CurrentOffer{newest->sid, newest->workerName, newest->statusText()};
}

QList<NamedValue> DetailPane::namesOf(NameKind kind)
{
    if (kind != NameKind::Calls)
        return m_names ? m_names->of(kind) : QList<NamedValue>();
    const auto &task = m_session->taskWatch->task();
    const QString call = task ? oneLine(attributeText(task->task.attributes, "call_sid"_L1)).left(80) : QString();
    return call.isEmpty() ? QList<NamedValue>() : QList<NamedValue>{{call, tr("The caller's call"), {}}};
}

void DetailPane::fillCopyMenu()
{
    QMenu *menu = m_copy->menu();
    menu->clear();
    const auto add = [menu](const QString &title, const QString &text) {
        QAction *action = menu->addAction(title);
        action->setEnabled(!text.isEmpty());
        QObject::connect(action, &QAction::triggered, menu, [text] { Clipboard::copy(text); });
    };
    const std::optional<Reservation> now = reservation();
    if (!now)
        return;
    add(tr("Reservation SID"), now->sid.toString());
    add(tr("Task SID"), now->taskSid.toString());
    add(tr("Worker SID"), now->workerSid.toString());
    add(tr("Worker name"), now->workerName);
    Address address = m_session->taskWatch->address();
    address.reservation = now->sid;
    QUrl url = m_session->client->endpoint().baseUrl;
    url.setPath(QString::fromLatin1(reservationPath(address)));
    add(tr("URL"), url.toString());
    add(tr("JSON"), detail() ? QString::fromUtf8(detail()->body) : QString());
}

} // namespace Desk
