// The yardstick for the app's start: a window with a tool bar and a table, and nothing behind them. Prints
// "first-paint MS" as the app does.

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class BareWindow : public QMainWindow
{
public:
    explicit BareWindow(const QElapsedTimer &sinceStart)
        : m_model(7, 6)
        , m_sinceStart(sinceStart)
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column)
                m_model.setItem(row, column, new QStandardItem(u"%1, %2"_s.arg(row).arg(column)));
        }
        auto *table = new QTableView(this);
        table->setModel(&m_model);
        setCentralWidget(table);
        QToolBar *bar = addToolBar(u"Tools"_s);
        for (const QString &name : {u"Accept"_s, u"Reject"_s, u"Conference"_s})
            bar->addAction(name);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // When the event loop turns again, the frame is on the screen.
        QTimer::singleShot(0, this, [this] {
            if (std::exchange(m_painted, true))
                return;
            std::fprintf(stderr, "first-paint %.1f\n", static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6);
            std::fflush(stderr);
        });
    }

private:
    QStandardItemModel m_model;
    QElapsedTimer m_sinceStart;
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication app(argc, argv);
    BareWindow window(sinceStart);
    window.show();
    return QApplication::exec();
}
