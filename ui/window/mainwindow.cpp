#include "mainwindow_p.h"

#include "focuskeeper.h"

#include "journal/outbox.h"
#include "profiles/settings.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "sessionwiring.h"
#include "taskrouter/client.h"
#include "timing.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/simulator/guidestrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/safetext.h"
#include "windowstatus.h"
#include "workarea.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto WindowKey = "mainWindow"_L1;
constexpr auto DocksKey = "mainWindowDocks"_L1;
constexpr int DocksVersion = 1;

/// What a window manager may put around a window; what it really does is seen when the window is.
QSize usualFrame(const QStyle &style)
{
    return {2 * style.pixelMetric(QStyle::PM_MdiSubWindowFrameWidth),
            style.pixelMetric(QStyle::PM_TitleBarHeight) + style.pixelMetric(QStyle::PM_MdiSubWindowFrameWidth)};
}
} // namespace

MainWindow::Private::Private(MainWindow &owner, Settings &table, const QElapsedTimer &since)
    : window(owner)
    , settings(table)
    , sinceStart(since)
    , actions(&owner)
    , opener(&owner)
    , banner(new Banner(&owner))
    , guide(new GuideStrip(&owner))
    , guard(*banner, &owner)
{
}

void MainWindow::Private::build()
{
    auto *top = new QWidget(&window);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QMenuBar(top);
    column->addWidget(banner);
    column->addWidget(guide);
    column->addWidget(bar);
    actions.fillMenus(bar);
    window.setMenuWidget(top);
    work = new WorkArea(settings, navigator, actions, &window);
    window.setCentralWidget(work);
    status = new WindowStatus(&window);
    window.setStatusBar(status);
    window.setDockNestingEnabled(true);
    actions.viewMenu->addAction(guide->shownAction());
    actions.viewMenu->addSeparator(); // docks follow
    connectActions();
    connectMessages();
}

MainWindow::MainWindow(Settings &settings, const QElapsedTimer &sinceStart, QWidget *parent)
    : QMainWindow(parent)
{
    const auto look = static_cast<Theme::Appearance>(
        std::clamp(settings.windowState(QLatin1StringView(Private::LookKey)).toInt(), 0, 2));
    Theme::install(*qApp, look); // before there is a widget that would keep other measures
    d = std::make_unique<Private>(*this, settings, sinceStart);
    setObjectName(WindowKey);
    d->build();
    QAction *looks[] = {d->actions.systemLook, d->actions.lightLook, d->actions.darkLook};
    looks[static_cast<int>(look)]->setChecked(true);
    if (!restoreGeometry(settings.windowState(WindowKey)))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - usualFrame(*style())));
    clearSession();
    d->work->reservations->focusTable(Qt::OtherFocusReason); // and not the first field in the window
    auto *keeper = new FocusKeeper(*this, [this] { d->work->reservations->focusTable(Qt::OtherFocusReason); });
    keeper->spare(d->banner);
    keeper->spare(d->guide);
}

/// The frame is known only once the window manager made it: it belongs on the screen with the window.
void MainWindow::Private::fitScreen()
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen) || !window.isVisible())
        return;
    const QRect room = window.screen()->availableGeometry();
    const QRect whole = window.frameGeometry();
    const QSize around = whole.size() - window.size();
    const bool isMeant = window.width() > room.width() || window.height() > room.height(); // larger than the screen
    if (around.isNull() || room.contains(whole) || isMeant)
        return;
    window.resize(window.size().boundedTo(room.size() - around));
    const QRect now(whole.topLeft(), window.size() + around);
    window.move(std::clamp(now.left(), room.left(), std::max(room.left(), room.right() + 1 - now.width())),
                std::clamp(now.top(), room.top(), std::max(room.top(), room.bottom() + 1 - now.height())));
}

MainWindow::~MainWindow()
{
    clearSession();
}

void MainWindow::setSession(const Session &session)
{
    clearSession();
    d->session = session;
    d->wiring = std::make_unique<SessionWiring>(*d->session, *d->work->messages);
    d->opener.setEndpoint(session.client->endpoint().baseUrl);
    d->work->setSession(&*d->session);
    d->status->setSession(&*d->session);
    d->guard.setSession(&*d->session);
    connect(&d->wiring->workspaceState(), &WorkspaceState::changed, this, [this] { d->updateWorkspace(); });
    d->updateWorkspace();
    d->banner->setMark(QColor(session.colour));
    d->navigator.setSession(&*d->session);
    d->updatePolling();
    // What had the keyboard may have gone with the session before.
    if (!focusWidget())
        d->work->reservations->focusTable(Qt::OtherFocusReason);
}

void MainWindow::clearSession(const QString &why)
{
    d->wiring.reset();
    d->navigator.setSession(nullptr);
    d->work->setSession(nullptr);
    d->status->setSession(nullptr);
    d->session.reset();
    d->refusal.clear();
    d->guard.setSession(nullptr);
    d->work->tasks->setState(tr("Not connected."));
    d->banner->setMark({});
    d->work->reservations->setIdle(why.isEmpty() ? tr("Not connected.") : why, {},
                                   why.isEmpty() ? NextStep::None : NextStep::Connect);
}

void MainWindow::openText(const QString &text)
{
    d->opener.open(text);
}

Address MainWindow::address() const
{
    Address address = d->navigator.wanted();
    if (address == d->navigator.current() && d->isAnythingOpen())
        address.reservation = d->work->reservations->chosen();
    return address;
}

void MainWindow::showNotice(const QString &source, const QString &text, bool error)
{
    if (text.isEmpty()) {
        d->work->messages->clear(source);
        return;
    }
    Message message;
    message.source = source;
    message.tone = error ? Tone::Bad : Tone::Wait;
    message.text = text;
    message.life = error || !d->session ? MessageLife::UntilClosed : MessageLife::Event;
    d->work->messages->show(message);
}

void MainWindow::showDone(const QString &source, const QString &text)
{
    Message message;
    message.source = source;
    message.tone = Tone::Ok;
    message.text = text;
    d->work->messages->show(message);
}

void MainWindow::setGuide(const Simulator::Guide &guide)
{
    d->guide->setGuide(guide);
}

QDockWidget *MainWindow::addDock(QWidget *content, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(content->objectName() + u"Dock"_s);
    dock->setWidget(content);
    addDockWidget(area, dock);
    // A dock nobody opened yet is closed; the state of the last time opens those that were open.
    dock->hide();
    d->actions.viewMenu->addAction(dock->toggleViewAction());
    restoreState(d->settings.windowState(DocksKey), DocksVersion);
    return dock;
}

QMenu *MainWindow::toolsMenu() const
{
    return d->actions.toolsMenu;
}

QMenu *MainWindow::fileMenu() const
{
    return d->actions.fileMenu;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->session && d->session->outbox->inFlight() > 0 && !d->closeAnyway) {
        event->ignore();
        d->askBeforeClosing();
        return;
    }
    d->settings.setWindowState(WindowKey, saveGeometry());
    d->settings.setWindowState(DocksKey, saveState(DocksVersion));
    d->work->saveState();
    event->accept();
}

void MainWindow::Private::askBeforeClosing()
{
    if (window.findChild<QMessageBox *>(u"closeQuestion"_s))
        return;
    QMessageBox *box =
        plainQuestion(&window, tr("An instruction is on its way"), tr("The answer to an instruction is outstanding."),
                      tr("If the window closes now, its outcome stays unknown and is looked up at the next start."));
    box->setObjectName(u"closeQuestion"_s);
    QPushButton *wait = box->addButton(tr("&Wait for the answer"), QMessageBox::RejectRole);
    QPushButton *close = box->addButton(tr("&Close now"), QMessageBox::DestructiveRole);
    close->setObjectName(u"closeNow"_s);
    box->setDefaultButton(wait);
    connect(close, &QPushButton::clicked, &window, [this] {
        closeAnyway = true;
        window.close();
    });
    connect(session->outbox, &Outbox::settled, box, &QMessageBox::reject);
    box->open();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (d->frame) {
        QPainter painter(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(*d->frame, palette()));
        const int width = Private::FrameWidth;
        painter.drawRects(QList<QRect>{{0, 0, this->width(), width},
                                       {0, height() - width, this->width(), width},
                                       {0, 0, width, height()},
                                       {this->width() - width, 0, width, height()}});
    }
    if (std::exchange(d->painted, true))
        return;
    // Our children paint after us, in this same turn of the event loop.
    QTimer::singleShot(0, this, [this] {
        d->fitScreen();
        logFirstPaint(static_cast<double>(d->sinceStart.nsecsElapsed()) / 1e6);
        Q_EMIT firstPainted();
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && d->work->messages->dismissFirst())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (d && event->type() == QEvent::WindowStateChange)
        d->updatePolling();
}

} // namespace Desk
