#include "support/windowtest.h"

#include "ui/widgets/openlist.h"
#include "ui/widgets/secondtimer.h"

#include <QHoverEvent>
#include <QImage>
#include <QScreen>
#include <QWindow>

using namespace Desk;
using namespace WindowTest;

namespace {

/// What two pictures differ in.
QRect differenceOf(const QImage &one, const QImage &other)
{
    QRect different;
    for (int y = 0; y < one.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *otherLine = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            if (line[x] != otherLine[x])
                different |= QRect(x, y, 1, 1);
        }
    }
    return different;
}

} // namespace

/// Each second the window paints the little that counts on, and that comes to the same as if it were all painted.
class SecondTickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_tested.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void asIfAllWerePainted_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }

    void asIfAllWerePainted()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        open();
        MainWindow &window = *m_tested->window;
        auto *tasks = window.findChild<OpenList *>(u"tasks"_s);
        const QModelIndex group = tasks->model()->index(0, 0);
        QVERIFY(tasks->model()->rowCount(group) > 2);
        // The keyboard is at one row, and the pointer is over another.
        m_tested->action(u"goTasks"_s)->trigger();
        QTest::keyClick(tasks, Qt::Key_Down);
        QVERIFY(tasks->isMarkShown());
        const QPointF at = tasks->visualRect(tasks->model()->index(2, 0, group)).center();
        QHoverEvent hover(QEvent::HoverEnter, at, tasks->viewport()->mapToGlobal(at), {});
        QCoreApplication::sendEvent(tasks->viewport(), &hover);
        for (const int seconds : {1, 1, 7}) { // Nothing else happens in these.
            const UtcMsecs before = m_tested->training->session.clock.utc();
            const QImage was = shown();
            m_tested->pass(seconds);
            QTRY_VERIFY(m_tested->training->session.clock.utc() > before);
            waitForSecond();
            const QImage is = shown();
            QVERIFY(is != was);
            const QRect stale = differenceOf(is, window.grab().toImage().convertToFormat(QImage::Format_RGB32));
            QVERIFY2(stale.isNull(), qPrintable(u"after %1 s: %2,%3 %4x%5"_s.arg(seconds)
                                                    .arg(stale.x())
                                                    .arg(stale.y())
                                                    .arg(stale.width())
                                                    .arg(stale.height())));
        }
    }

private:
    void open()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
        QTRY_VERIFY(m_tested->training->tasks.count() > 20);
        QTRY_VERIFY(m_tested->training->offers.model().rowCount() > 1);
    }

    /// What the window has painted until now.
    [[nodiscard]] QImage shown() const
    {
        const WId id = m_tested->window->winId();
        return m_tested->window->screen()->grabWindow(id).toImage().convertToFormat(QImage::Format_RGB32);
    }

    static void waitForSecond()
    {
        SecondTimer second;
        QSignalSpy ticks(&second, &QTimer::timeout);
        second.start();
        QTRY_COMPARE(ticks.size(), 2); // The first may be the one that was due already.
        QCoreApplication::processEvents();
    }

    std::unique_ptr<TestedWindow> m_tested;
};

QTEST_MAIN(SecondTickTest)
#include "tst_secondtick.moc"
