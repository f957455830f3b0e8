#include "ui/window/keyecho.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The keys that those who watch see.
class TestKeyEcho : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsKeysThatDoSomething_data();
    void showsKeysThatDoSomething();
    void showsTheLastFewAndNothingThatIsTyped();
};

void TestKeyEcho::showsKeysThatDoSomething_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto none = Qt::KeyboardModifiers();
    QTest::newRow("shortcut") << int(Qt::Key_K) << Qt::KeyboardModifiers(Qt::ControlModifier) << u"\v"_s << u"Ctrl+K"_s;
    QTest::newRow("Alt") << int(Qt::Key_N) << Qt::KeyboardModifiers(Qt::AltModifier) << u"n"_s << u"Alt+N"_s;
    QTest::newRow("Enter") << int(Qt::Key_Return) << none << u"\r"_s << u"Return"_s;
    QTest::newRow("arrow") << int(Qt::Key_Down) << none << QString() << u"Down"_s;
    QTest::newRow("function key") << int(Qt::Key_F11) << none << QString() << u"F11"_s;
    QTest::newRow("a letter") << int(Qt::Key_A) << none << u"a"_s << QString();
    QTest::newRow("a capital") << int(Qt::Key_A) << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"A"_s << QString();
    QTest::newRow("AltGr") << int(Qt::Key_At) << (Qt::ControlModifier | Qt::AltModifier) << u"@"_s << QString();
    QTest::newRow("a blank") << int(Qt::Key_Space) << none << u" "_s << QString();
    QTest::newRow("Ctrl alone") << int(Qt::Key_Control) << Qt::KeyboardModifiers(Qt::ControlModifier) << QString()
                                << QString();
}

void TestKeyEcho::showsKeysThatDoSomething()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(QString, text);
    QTEST(KeyEcho::textOf(QKeyEvent(QEvent::KeyPress, key, held, text)), "shown");
}

void TestKeyEcho::showsTheLastFewAndNothingThatIsTyped()
{
    QWidget window;
    window.resize(600, 400);
    QLineEdit field(&window);
    KeyEcho echo(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, u"secret"_s);
    QVERIFY(!echo.isVisible());
    QTest::keyClick(&field, Qt::Key_Home);
    QVERIFY(echo.isVisible());
    QCOMPARE(echo.text(), u"Home"_s);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&field, Qt::Key_F2, Qt::NoModifier, 5);
    QCOMPARE(echo.text().count(u"F2"_s), 4);
    QVERIFY(!echo.text().contains(u"Home"_s));
    QVERIFY(window.rect().contains(echo.geometry()));
    QTRY_VERIFY_WITH_TIMEOUT(!echo.isVisible(), 8000);
}

QTEST_MAIN(TestKeyEcho)
#include "tst_keyecho.moc"
