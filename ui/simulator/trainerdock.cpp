#include "trainerdock.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/scenario/guide.h"
#include "trainerpanel.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/safetext.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int FrameMsecs = 100; ///< Until a window manager has framed a window that was shown.
} // namespace

TrainerDock::TrainerDock(AddDock addDock, QObject *parent)
    : QObject(parent)
    , m_addDock(std::move(addDock))
{
}

TrainerDock::~TrainerDock()
{
    removePanel();
}

QString TrainerDock::scenarioFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/scenarios"_s;
}

void TrainerDock::direct(const std::shared_ptr<Simulator::SimulatorThread> &host, const QString &scenario)
{
    const bool hadFocus = m_panel && m_panel->isAncestorOf(QApplication::focusWidget());
    removePanel();
    if (!m_dock) {
        auto *place = new QWidget;
        place->setObjectName(u"trainer"_s);
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        m_dock = m_addDock(place, tr("Trainer"));
        auto *header = new PaneHeader(tr("Trainer"));
        header->addClose(u"trainerClose"_s, tr("Close the trainer's panel"));
        connect(header, &PaneHeader::closeWanted, m_dock, &QDockWidget::hide);
        m_dock->setTitleBarWidget(header);
        connect(m_dock, &QDockWidget::topLevelChanged, this, &TrainerDock::frame, Qt::QueuedConnection);
        qApp->installEventFilter(this); // A layout is told before the filters of its own window are.
        if (m_dock->isFloating())       // As it was stored.
            frame();
    }
    m_host = host;
    m_panel = new TrainerPanel(*host, scenarioFolder(), m_dock->widget());
    m_panel->setScenario(scenario);
    m_panel->setPage(m_page);
    m_dock->widget()->layout()->addWidget(m_panel);
    connect(host.get(), &Simulator::SimulatorThread::guided, m_panel,
            [this](const Simulator::Guide &guide) { tellGuide(guide); });
    connect(m_panel, &TrainerPanel::scenarioWanted, this, &TrainerDock::scenarioWanted, Qt::QueuedConnection);
    connect(m_panel, &TrainerPanel::attentionWanted, this, &TrainerDock::reveal);
    m_dock->toggleViewAction()->setEnabled(!m_isConcealed);
    if (std::exchange(m_wasOpen, false))
        m_dock->show();
    if (hadFocus)
        m_panel->focusStart();
}

void TrainerDock::tellGuide(const Simulator::Guide &guide)
{
    Q_EMIT guided(guide);
    if (m_note == guide.note)
        return;
    m_note = guide.note;
    Q_EMIT noted(m_note);
}

void TrainerDock::removePanel()
{
    if (!m_panel) {
        m_host.reset();
        return;
    }
    m_page = page();
    tellGuide({});
    // The window owns it and may have deleted it already.
    delete m_panel;
    m_host.reset();
}

void TrainerDock::clear()
{
    if (!m_panel)
        return;
    removePanel();
    m_wasOpen = m_dock->isVisible();
    m_dock->toggleViewAction()->setEnabled(false);
    m_dock->hide();
}

void TrainerDock::setConcealed(bool concealed)
{
    if (concealed == m_isConcealed)
        return;
    m_isConcealed = concealed;
    if (!m_panel)
        return;
    m_dock->toggleViewAction()->setEnabled(!concealed);
    if (concealed)
        m_wasOpen = m_dock->isVisible();
    m_dock->setVisible(!concealed && m_wasOpen);
    if (!concealed)
        m_wasOpen = false; // It is for the next simulator.
}

QList<QAction *> TrainerDock::bannerActions() const
{
    QList<QAction *> actions = m_panel ? m_panel->bannerActions() : QList<QAction *>();
    if (m_isConcealed && !actions.isEmpty())
        actions.removeLast(); // It opens the panel.
    return actions;
}

int TrainerDock::page() const
{
    return m_panel ? m_panel->page() : m_page;
}

void TrainerDock::reveal()
{
    if (!m_panel || m_isConcealed)
        return;
    keepWidthOfWindow();
    m_dock->show();
    m_dock->raise();
    if (m_dock->isFloating())
        m_dock->activateWindow(); // The keyboard stays with the window that is active.
    m_panel->focusTabs();
}

bool TrainerDock::mayEnd(const std::function<void()> &then)
{
    const QString lost = m_panel && !m_isEnding ? m_panel->classText(!m_isConcealed) : QString();
    if (lost.isEmpty())
        return true;
    delete m_question; // It is about what was wanted before.
    m_question = plainQuestion(m_dock->parentWidget(), tr("Class"), tr("End the class?"), lost);
    m_question->setObjectName(u"endClassQuestion"_s);
    QPushButton *end = m_question->addButton(tr("&End the class"), QMessageBox::DestructiveRole);
    end->setObjectName(u"endClass"_s);
    connect(end, &QPushButton::clicked, this, [this, then] {
        m_isEnding = true;
        then();
        m_isEnding = false;
    });
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    m_question->open();
    return false;
}

/// Whether it fits into the window beside what is there now.
bool TrainerDock::hasRoom() const
{
    const auto *window = qobject_cast<const QMainWindow *>(m_dock->parentWidget());
    if (!window || !window->centralWidget())
        return true;
    const int separator = window->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, window);
    const QMargins frame = window->contentsMargins();
    const QWidget *middle = window->centralWidget();
    return std::max(middle->minimumWidth(), middle->minimumSizeHint().width()) + separator +
               m_dock->minimumSizeHint().width() + frame.left() + frame.right() <=
           window->width();
}

/// A window without room for it would grow, be that beyond the screen: there it is a window of its own.
void TrainerDock::keepWidthOfWindow()
{
    if (!m_dock->isVisible())
        m_dock->setFloating(!hasRoom());
    else if (!m_dock->isFloating() && !hasRoom())
        m_dock->setFloating(true);
    if (m_dock->isFloating())
        frame();
}

/// What the window shows beside it may need more than what it showed before. It is asked before it grows.
bool TrainerDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_dock && watched == m_dock->parentWidget() && m_dock->isVisible() &&
        !m_dock->isFloating())
        keepWidthOfWindow();
    if (event->type() == QEvent::Show && m_dock && watched == m_dock && m_dock->isFloating())
        QTimer::singleShot(FrameMsecs, this, &TrainerDock::keepOnScreen);
    return QObject::eventFilter(watched, event);
}

/// Qt gives a dock that floats no frame under X11: it could neither be moved nor told from the window below it.
void TrainerDock::frame()
{
    if (!m_dock || !m_dock->isFloating() || m_isFraming)
        return;
    constexpr Qt::WindowFlags framed =
        Qt::Tool | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint;
    if (m_dock->windowFlags() == framed)
        return;
    m_isFraming = true;
    const bool wasVisible = m_dock->isVisible();
    m_dock->setWindowFlags(framed);
    placeBeside();
    m_dock->setVisible(wasVisible);
    m_isFraming = false;
}

/// What it needs at least is known when it has been laid out, and how wide its frame is when the window manager has
/// made it.
void TrainerDock::keepOnScreen()
{
    if (!m_dock || !m_dock->isFloating() || !m_dock->isVisible())
        return;
    const QRect room = m_dock->screen()->availableGeometry();
    const QRect whole = m_dock->frameGeometry();
    if (room.contains(whole))
        return;
    const QSize frame = whole.size() - m_dock->size();
    const QSize size = whole.size().boundedTo(room.size());
    m_dock->resize(size - frame);
    const QSize now = (m_dock->size() + frame).boundedTo(room.size()); // It may need more than there is.
    m_dock->move(std::clamp(whole.left(), room.left(), room.right() + 1 - now.width()),
                 std::clamp(whole.top(), room.top(), room.bottom() + 1 - now.height()));
}

/// Beside the window where the screen has room for it, otherwise over its right edge, below what stands at the top.
void TrainerDock::placeBeside()
{
    const QWidget *window = m_dock->parentWidget();
    const QRect room = window->screen()->availableGeometry();
    const QRect whole = window->frameGeometry();
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const QSize size = m_dock->sizeHint()
                           .expandedTo(m_dock->minimumSizeHint())
                           .expandedTo({0, window->height() * 3 / 4})
                           .boundedTo(room.size() - QSize(0, 2 * title));
    const bool isBeside = room.right() - whole.right() >= size.width();
    const int left = isBeside ? whole.right() + 1 : std::min(whole.right(), room.right()) - size.width();
    m_dock->resize(size);
    m_dock->move(std::max(room.left(), left),
                 std::clamp(whole.top() + 4 * title, room.top(), std::max(room.top(), room.bottom() - size.height())));
}

} // namespace Desk
