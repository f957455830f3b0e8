#include "mainwindow.h"

#include "connectrequest.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>

namespace Desk {

class MainWindow::Private
{
public:
    Settings &settings;
    QElapsedTimer sinceStart;
    QMenu *file = nullptr;
    QMenu *tools = nullptr;
    std::optional<Session> session;
};

MainWindow::MainWindow(Settings &settings, const QElapsedTimer &sinceStart, QWidget *parent)
    : QMainWindow(parent)
    , d(new Private{settings, sinceStart, nullptr, nullptr, std::nullopt})
{
    d->file = menuBar()->addMenu(tr("&File"));
    d->tools = menuBar()->addMenu(tr("&Tools"));
}

MainWindow::~MainWindow() = default;

void MainWindow::setSession(const Session &session)
{
    d->session = session;
}

void MainWindow::clearSession(const QString &)
{
    d->session.reset();
}

void MainWindow::openText(const QString &) {}
void MainWindow::showNotice(const QString &, const QString &, bool) {}

QDockWidget *MainWindow::addDock(QWidget *content, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QMenu *MainWindow::toolsMenu() const
{
    return d->tools;
}

QMenu *MainWindow::fileMenu() const
{
    return d->file;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
}

} // namespace Desk
