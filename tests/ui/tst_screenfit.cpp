#include "ui/window/screenfit.h"

#include "profiles/settings.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// Windows whose screen is gone.
class TestScreenFit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAPlaceThatIsSeen_data();
    void findsAPlaceThatIsSeen();
    void bringsAWindowBack();
    void givesAWindowThatGrewItsSizeBack();
    void comesBackWholeAtTheNextStart();
};

void TestScreenFit::findsAPlaceThatIsSeen_data()
{
    QTest::addColumn<QRect>("whole");
    QTest::addColumn<QRect>("place");
    QTest::newRow("as it is") << QRect(10, 10, 500, 400) << QRect(10, 10, 500, 400);
    QTest::newRow("on the second one") << QRect(1300, 50, 500, 400) << QRect(1300, 50, 500, 400);
    QTest::newRow("on one that is gone") << QRect(4000, 900, 500, 400) << QRect(500, 400, 500, 400);
    QTest::newRow("left of all") << QRect(-2000, -50, 500, 400) << QRect(0, 0, 500, 400);
    QTest::newRow("larger than any") << QRect(5000, 0, 3000, 2000) << QRect(0, 0, 1000, 800);
    QTest::newRow("mostly on the second one") << QRect(1900, 50, 500, 400) << QRect(1700, 50, 500, 400);
}

void TestScreenFit::findsAPlaceThatIsSeen()
{
    QFETCH(QRect, whole);
    const QList<QRect> screens{{0, 0, 1000, 800}, {1000, 0, 1200, 800}};
    QTEST(seenPlace(whole, screens), "place");
    QCOMPARE(seenPlace(whole, {}), whole);
}

void TestScreenFit::bringsAWindowBack()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QWidget window;
    window.setGeometry(room.right() + 3000, 200, 300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bringBack(window);
    QTRY_VERIFY2(room.contains(window.frameGeometry()), qPrintable(QDebug::toString(window.frameGeometry())));
    QCOMPARE(window.size(), QSize(300, 200));
    // One that is seen in part is where somebody wants it.
    window.move(room.right() - 200, 100);
    const QPoint wanted = window.pos();
    bringBack(window);
    QCOMPARE(window.pos(), wanted);
}

void TestScreenFit::givesAWindowThatGrewItsSizeBack()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QWidget window;
    window.setGeometry(20, 30, 400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSize before = window.size();
    window.resize(room.width() + 100, 400);
    fitAgain(window, before);
    QTRY_COMPARE(window.size(), before);
    QVERIFY(room.contains(window.frameGeometry()));
    // What is in it may need more than it had.
    window.setMinimumSize(500, 310);
    window.resize(500, room.height() + 100);
    fitAgain(window, before);
    QTRY_COMPARE(window.size(), QSize(500, 310));
    // It grew where there is room, or was made so large on purpose.
    window.resize(600, 400);
    fitAgain(window, before);
    QCOMPARE(window.size(), QSize(600, 400));
    window.resize(room.width() + 200, 400);
    fitAgain(window, QSize(room.width() + 50, 400));
    QCOMPARE(window.size(), QSize(room.width() + 200, 400));
}

void TestScreenFit::comesBackWholeAtTheNextStart()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    {
        QWidget before; // On a screen right of this one.
        before.setGeometry(room.right() + 2500, 300, 500, 400);
        before.show();
        settings.setWindowState(u"mainWindow"_s, before.saveGeometry());
    }
    QElapsedTimer start;
    start.start();
    MainWindow window(settings, start);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY2(room.contains(window.frameGeometry().topLeft()), qPrintable(QDebug::toString(window.frameGeometry())));
    QTRY_VERIFY(room.contains(window.frameGeometry()) || window.width() > room.width() ||
                window.height() > room.height());
}

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
