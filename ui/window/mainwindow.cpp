#include "mainwindow.h"

#include "clipboardwatch.h"
#include "closequestion.h"
#include "columnkeeper.h"
#include "focuskeeper.h"
#include "headerbar.h"
#include "journal/sendgate.h"
#include "look.h"
#include "mainactions.h"
#include "navigator.h"
#include "opener.h"
#include "openingstatus.h"
#include "presenter.h"
#include "profiles/settings.h"
#include "reservations/plaintext.h"
#include "screenfit.h"
#include "sessionwiring.h"
#include "sidcontrol.h"
#include "taskrouter/client.h"
#include "timing.h"
#include "traycontrol.h"
#include "ui/plans/plandialog.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/reservations/workersface.h"
#include "ui/simulator/guidestrip.h"
#include "ui/story/storypane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/messagebar.h"
#include "waitingcontroller.h"
#include "whycontrol.h"
#include "windowcontinuation.h"
#include "windowstatus.h"
#include "workarea.h"
#include "writelock.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto WindowKey = "mainWindow"_L1;
constexpr auto DocksKey = "mainWindowDocks"_L1;
constexpr int DocksVersion = 1;
constexpr int FrameWidth = 3;
constexpr int GrownMsecs = 150; ///< Until all that gives way to larger letters or more lines has done so.
constexpr int LowUnits = 90;    ///< Of the window's height, in units of the grid: 360 px at 1×.
} // namespace

MainWindow::MainWindow(Settings &settings, const QElapsedTimer &sinceStart, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_sinceStart(sinceStart)
{
    Theme::install(*qApp, storedLook(settings)); // Before the first widget, which would keep other measures.
    setObjectName(WindowKey);
    new ColumnKeeper(settings, this); // Before the first table: a splitter polishes what is put into it.
    build();
    connectActions();
    connectParts();
    if (!restoreGeometry(settings.windowState(WindowKey)))
        resize(fittingSize(*this, QSize(1440, 900)));
    clearSession();
    focusRows(); // Otherwise the first field of the window would have the focus.
    auto *keeper = new FocusKeeper(*this, [this] { focusRows(); });
    keeper->spare(m_banner);
    keeper->spare(m_guide);
    watchScreens(*this);
}

MainWindow::~MainWindow()
{
    clearSession();
}

void MainWindow::build()
{
    m_navigator = new Navigator(this);
    m_opener = new Opener(this);
    m_closeQuestion = new CloseQuestion(*this);
    m_presenter = new Presenter(*this);
    auto *top = new QWidget(this);
    m_banner = new Banner(top);
    m_guide = new GuideStrip(top);
    m_lock = new WriteLock(*m_banner, this);
    auto *menus = new QMenuBar(top);
    m_top = new QVBoxLayout(top);
    m_top->setContentsMargins({});
    m_top->setSpacing(0);
    m_top->addWidget(m_banner);
    m_top->addWidget(m_guide);
    m_top->addWidget(menus);
    setMenuWidget(top);
    m_work = new WorkArea(m_settings, *m_navigator, this);
    setCentralWidget(m_work);
    m_why = new WhyControl(m_work->story(), this);
    m_status = new WindowStatus(this);
    setStatusBar(m_status);
    setDockNestingEnabled(true);
    m_opening = new OpeningStatus(*m_navigator, *m_work, this);
    m_waiting = new WaitingController(m_settings, *m_work, *m_navigator, this);
    m_actions = new MainActions({*this, m_settings, *m_navigator, *m_opener, *m_lock, *m_work}, *menus);
    m_tray = new TrayControl(m_settings, *this);
    m_actions->addToViewMenu(m_guide->shownAction());
    m_actions->addSeparatorToViewMenu(); // Docks are added below it.
}

void MainWindow::connectActions()
{
    connect(m_actions, &MainActions::refreshWanted, this, &MainWindow::readAgain);
    connect(m_actions, &MainActions::storyWanted, m_waiting, &WaitingController::showStory);
    connect(m_actions, &MainActions::liveChanged, this, &MainWindow::updatePolling);
    connect(m_actions, &MainActions::connectionWanted, this, &MainWindow::connectionWanted);
    connect(m_actions, &MainActions::proxySignInWanted, this, &MainWindow::proxySignInWanted);
    connect(m_actions, &MainActions::trainingWanted, this, &MainWindow::trainingWanted);
    connect(m_actions, &MainActions::presentingChanged, this, [this](bool on) {
        const QSize before = size();
        m_presenter->setOn(on);
        // The words ask for more before those that give way have done so.
        QTimer::singleShot(GrownMsecs, this, [this, before] { fitAgain(*this, before); });
        // What is made anew for it takes its font from what is around, which has the new one in the next turn.
        QTimer::singleShot(0, this, [this, on] { Q_EMIT presentingChanged(on); });
    });
    connect(m_actions, &MainActions::journalWanted, this, &MainWindow::journalWanted);
    connect(m_actions, &MainActions::journalBoundsWanted, this, &MainWindow::journalBoundsWanted);
    connect(m_actions, &MainActions::trainerWanted, this, &MainWindow::trainerWanted);
    connect(m_actions, &MainActions::bundleWanted, this, &MainWindow::bundleWanted);
    connect(m_actions, &MainActions::workspaceSaveWanted, this, &MainWindow::workspaceSaveWanted);
    connect(m_actions, &MainActions::workspaceCheckWanted, this, &MainWindow::workspaceCheckWanted);
    connect(m_actions, &MainActions::whatIfWanted, this, &MainWindow::whatIfWanted);
    connect(m_actions, &MainActions::planWanted, this, &MainWindow::showPlan);
    connect(m_actions, &MainActions::waitingWanted, this, [this] {
        m_opening->openWaiting();
        if (m_waiting->isShown())
            focusRows(); // From wherever in it one was.
    });
    connect(m_work, &WorkArea::stepWanted, m_actions, &MainActions::run);
}

void MainWindow::connectParts()
{
    // What names nothing by its SIDs is looked for among everything else.
    connect(&m_work->header(), &HeaderBar::textEntered, this, [this](const QString &text) {
        bool ok = false;
        (void)m_opener->explanation(text, &ok);
        const bool isOneName = !ok && m_opener->isName(text);
        if (isOneName)
            m_actions->goToAnything(text.trimmed());
        else
            m_opener->open(text);
    });
    connect(&m_work->header(), &HeaderBar::goToWanted, m_actions, [this] { m_actions->goToAnything(); });
    connect(&m_work->header(), &HeaderBar::goToTyped, m_actions, &MainActions::startTyping);
    connect(m_opener, &Opener::refused, m_opening, &OpeningStatus::refuse);
    connect(m_opener, &Opener::opened, this, [this](const Address &address) {
        m_opening->clearRefusal();
        m_work->header().clearField();
        m_navigator->open(address);
    });
    connect(m_tray, &TrayControl::turned, this, &MainWindow::updatePolling);
    connect(new ClipboardWatch(m_settings, this), &ClipboardWatch::found, m_status, &WindowStatus::offer);
    connect(m_status, &WindowStatus::openWanted, m_opener, [this](Sid sid) { m_opener->open(sid.toString()); });
    auto *sids = new SidControl(*this, m_work->story());
    connect(sids, &SidControl::openWanted, m_opener, [this](Sid sid) { m_opener->open(sid.toString()); });
    connect(m_opening, &OpeningStatus::waitingChanged, m_waiting, &WaitingController::setShown);
    connect(m_waiting, &WaitingController::waitingWanted, m_opening, &OpeningStatus::openWaiting);
    connect(m_waiting, &WaitingController::alarmsChanged, this, &MainWindow::updatePolling);
    connect(m_waiting, &WaitingController::refreshWanted, this, &MainWindow::readAgain);
    connect(m_why, &WhyControl::taskWanted, m_navigator, &Navigator::openTask);
    connect(m_why, &WhyControl::workerWanted, this, [this](Sid worker) {
        Address address;
        address.worker = worker;
        m_navigator->open(address);
    });
    connect(&m_work->tasks().workers(), &WorkersFace::workersRead, m_why, &WhyControl::noteWorkers);
    connect(m_why, &WhyControl::callRead, m_waiting, &WaitingController::noteCall);
    connect(m_why, &WhyControl::whatIfWanted, this, &MainWindow::whatIfWanted);
    connect(m_why, &WhyControl::workspaceCheckWanted, this, &MainWindow::workspaceCheckWanted);
    connect(&m_work->detail(), &DetailPane::otherChanged, this, &MainWindow::readAgain);
    connect(m_why, &WhyControl::planWanted, this, &MainWindow::showPlan);
    connect(&m_work->reservations(), &ReservationsPane::planWanted, this, &MainWindow::showPlan);
    connect(m_lock, &WriteLock::changed, this, &MainWindow::updateMode);
    connect(m_navigator, &Navigator::lost, this, &MainWindow::keptStoryWanted);
    connect(&m_work->detail(), &DetailPane::aboutToSend, m_lock, &WriteLock::check);
    connect(&m_work->reservations(), &ReservationsPane::chosenChanged, this, &MainWindow::reservationChosen);
    connect(m_navigator, &Navigator::changed, this, [this] {
        const QString title = oneLine(m_navigator->title());
        setWindowTitle(title.isEmpty() ? tr("Reservation Desk") : title + u" — "_s + tr("Reservation Desk"));
    });
}

void MainWindow::setSession(const Session &session)
{
    clearSession();
    m_session = session;
    m_gate = std::make_unique<SendGate>(session.catalogue, *session.outbox);
    connect(m_gate.get(), &SendGate::aboutToAnswer, m_lock, &WriteLock::check);
    m_session->gate = m_gate.get();
    m_wiring = std::make_unique<SessionWiring>(*m_session, m_work->messages());
    m_opener->setEndpoint(session.client->endpoint().baseUrl);
    m_work->setSession(&*m_session);
    m_status->setSession(&*m_session);
    m_tray->setSession(&*m_session);
    m_actions->setSession(&*m_session);
    m_why->setSession(&*m_session);
    m_lock->setSession(&*m_session);
    m_waiting->setSession(&*m_session);
    m_opening->setSession(*m_session, m_wiring->workspaceState());
    m_banner->setMark(QColor(session.colour));
    m_navigator->setSession(&*m_session);
    updatePolling();
    // The widget that had the focus may have been deleted with the previous session.
    if (!focusWidget())
        focusRows();
}

void MainWindow::clearSession(const QString &why, const QString &details, NextStep step)
{
    m_opening->clearSession(why, details, step);
    m_waiting->setSession(nullptr);
    m_wiring.reset();
    m_navigator->setSession(nullptr);
    m_work->setSession(nullptr);
    m_status->setSession(nullptr);
    m_tray->setSession(nullptr);
    m_actions->setSession(nullptr);
    m_why->setSession(nullptr);
    m_gate.reset();
    m_session.reset();
    m_lock->setSession(nullptr);
    m_banner->setMark({});
}

void MainWindow::showPlan(const Plan &plan)
{
    if (!m_session || plan.acts.isEmpty())
        return;
    auto *dialog = new PlanDialog(*m_session, plan, this);
    connect(dialog, &PlanDialog::stopped, this, &MainWindow::readAgain);
    dialog->open();
}

void MainWindow::openText(const QString &text)
{
    m_opener->open(text);
}

Address MainWindow::address() const
{
    Address address = m_navigator->wanted();
    if (address == m_navigator->current() && m_navigator->isAnythingOpen())
        address.reservation = m_work->reservations().chosen();
    return address;
}

WindowContinuation MainWindow::continuation() const
{
    return {m_work->detail().choice(), m_navigator->history(), m_waiting->markedTask()};
}

void MainWindow::goOn(const WindowContinuation &before)
{
    m_work->detail().setChoice(before.choice);
    m_navigator->setHistory(before.history);
    m_waiting->setMarkedTask(before.waiting);
}

void MainWindow::readAgain()
{
    if (m_wiring)
        m_wiring->refresh();
    m_waiting->refresh();
    m_work->story().refresh();
    m_navigator->retry();
}

void MainWindow::showNotice(const QString &source, const QString &text, bool error)
{
    if (text.isEmpty()) {
        m_work->messages().clear(source);
        return;
    }
    Message message;
    message.source = source;
    message.tone = error ? Tone::Bad : Tone::Wait;
    message.text = text;
    message.life = error || !m_session ? MessageLife::UntilClosed : MessageLife::Event;
    m_work->messages().show(message);
}

void MainWindow::showDone(const QString &source, const QString &text)
{
    Message message;
    message.source = source;
    message.tone = Tone::Ok;
    message.text = text;
    m_work->messages().show(message);
}

void MainWindow::setGuide(const Simulator::Guide &guide)
{
    const QSize before = size();
    m_guide->setGuide(guide);
    m_work->updateGeometry(); // How much height is left for it has changed.
    QTimer::singleShot(GrownMsecs, this, [this, before] { fitAgain(*this, before); });
}

void MainWindow::setNotifier(Notifier *notifier)
{
    m_waiting->setNotifier(notifier);
}

void MainWindow::addToFileMenu(const QList<QAction *> &actions)
{
    m_actions->addToFileMenu(actions);
}

QDockWidget *MainWindow::addDock(QWidget *content, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(content->objectName() + u"Dock"_s);
    dock->setWidget(content);
    addDockWidget(area, dock);
    // A new dock is closed; the stored state opens those that were open.
    dock->hide();
    dock->toggleViewAction()->setObjectName(content->objectName() + u"Shown"_s);
    m_actions->addToViewMenu(dock->toggleViewAction());
    restoreState(m_settings.windowState(DocksKey), DocksVersion);
    return dock;
}

/// Passes the state of the write lock to everything that depends on it.
void MainWindow::updateMode()
{
    m_work->detail().setReadOnly(m_lock->isReadOnly(), m_lock->why());
    if (m_gate)
        m_gate->setReadOnly(m_lock->isReadOnly(), m_lock->why());
    m_frame.reset();
    if (m_session && m_session->mode != SessionMode::Training)
        m_frame = m_lock->isReadOnly() || m_lock->isBlocked() ? Tone::Muted : Tone::Bad;
    const int margin = m_frame ? FrameWidth : 0;
    setContentsMargins(margin, margin, margin, margin);
    update();
    m_banner->setActions(m_actions->bannerActions());
}

void MainWindow::updatePolling()
{
    const bool isSeen = isVisible() && !isMinimized();
    const bool on = m_actions->isLive() && isSeen;
    m_navigator->setPolling(on);
    m_work->story().setPolling(on);
    // Who wants to be told of something wants it most while nobody looks.
    if (m_wiring)
        m_wiring->setPolling(on, on || (m_actions->isLive() && (m_waiting->isAnyAlarmOn() || m_tray->isOn())));
    m_waiting->setPolling(m_actions->isLive(), isSeen);
}

void MainWindow::focusRows()
{
    m_work->focusRows(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeQuestion->mayClose(m_session ? m_session->outbox : nullptr) || (m_closeCheck && !m_closeCheck())) {
        event->ignore();
        return;
    }
    // What stands beside it may hold what somebody typed, and asks.
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (!dialog->isModal() && dialog->isVisible() && !dialog->close()) {
            event->ignore();
            return;
        }
    }
    keepState();
    event->accept();
}

void MainWindow::keepState()
{
    m_settings.setWindowState(WindowKey, saveGeometry());
    m_settings.setWindowState(DocksKey, saveState(DocksVersion));
    m_work->saveState();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_frame) {
        QPainter painter(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(*m_frame, palette()));
        painter.drawRects(QList<QRect>{{0, 0, width(), FrameWidth},
                                       {0, height() - FrameWidth, width(), FrameWidth},
                                       {0, 0, FrameWidth, height()},
                                       {width() - FrameWidth, 0, FrameWidth, height()}});
    }
    if (std::exchange(m_painted, true))
        return;
    // The children paint after this, in the same turn of the event loop.
    QTimer::singleShot(0, this, [this] {
        fitScreen(*this);
        logFirstPaint(static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6);
        Q_EMIT firstPainted();
    });
}

/// A low window scrolls what is below its menus: there the guide does not take all the height.
void MainWindow::placeGuide()
{
    const bool isLow = height() < Theme::grid(LowUnits);
    if (isLow == (m_top->indexOf(m_guide) < 0))
        return;
    if (isLow)
        m_work->addTop(m_guide);
    else
        m_top->insertWidget(1, m_guide);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_work)
        return;
    placeGuide();
    if (event->size().width() != event->oldSize().width())
        m_work->updateGeometry(); // What is above it has other lines now.
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && m_work->messages().dismissFirst())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_actions && event->type() == QEvent::WindowStateChange)
        updatePolling();
}

} // namespace Desk
