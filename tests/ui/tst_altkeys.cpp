#include "ui/widgets/altkeys.h"
#include "ui/widgets/applicationfilter.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

class TestAltKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installForAll<AltKeys>(*qApp); }
    void altTypesNothing();
    void whatTypesStillTypes();
    void itsCommandIsRun();
};

void TestAltKeys::altTypesNothing()
{
    QLineEdit line;
    QPlainTextEdit lines;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&lines)}) {
        field->show();
        QTest::keyClick(field, Qt::Key_X, Qt::AltModifier);
        QTest::keyClick(field, Qt::Key_X, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_7, Qt::AltModifier);
    }
    QCOMPARE(line.text(), QString());
    QCOMPARE(lines.toPlainText(), QString());
}

void TestAltKeys::whatTypesStillTypes()
{
    QLineEdit line;
    line.show();
    QTest::keyClicks(&line, u"xY"_s);
    QKeyEvent altGr(QEvent::KeyPress, Qt::Key_At, Qt::GroupSwitchModifier, u"@"_s);
    QCoreApplication::sendEvent(&line, &altGr);
    // Another layout's AltGr.
    QKeyEvent both(QEvent::KeyPress, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::AltModifier, u"{"_s);
    QCoreApplication::sendEvent(&line, &both);
    QCOMPARE(line.text(), u"xY@{"_s);
}

void TestAltKeys::itsCommandIsRun()
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    auto *action = new QAction(&window);
    action->setShortcut(QKeySequence(u"Alt+X"_s));
    window.addAction(action);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    const QSignalSpy run(action, &QAction::triggered);
    QTest::keyClick(line, Qt::Key_X, Qt::AltModifier);
    QCOMPARE(run.size(), 1);
    QCOMPARE(line->text(), QString());
}

QTEST_MAIN(TestAltKeys)
#include "tst_altkeys.moc"
