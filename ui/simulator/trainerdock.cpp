#include "trainerdock.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/scenario/guide.h"
#include "trainerpanel.h"
#include "ui/widgets/paneheader.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

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
    m_page = m_panel->page();
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

void TrainerDock::reveal()
{
    if (!m_panel || m_isConcealed)
        return;
    keepWidthOfWindow();
    m_dock->show();
    m_dock->raise();
    m_panel->setFocus();
}

/// A window without room for it would grow: there it stands beside the window.
void TrainerDock::keepWidthOfWindow()
{
    const auto *window = qobject_cast<const QMainWindow *>(m_dock->parentWidget());
    if (!window || m_dock->isVisible())
        return;
    const int needed = window->centralWidget()->minimumSizeHint().width() + m_dock->widget()->minimumSizeHint().width();
    m_dock->setFloating(window->width() < needed);
}

} // namespace Desk
