#include "support/accessibility.h"
#include "ui/routing/jsonfield.h"
#include "ui/routing/whatifdialog.h"
#include "ui/routing/workspacecheckdialog.h"
#include "ui/window/presenter.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Accessibility;

/// Tools → What if… in the whole program: it stands beside the window, where one goes on.
class TestWhatIfWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsBesideTheWindow();
    void theWindowAsksBeforeItTakesChangesAlong();
    void isPutAwayWhileOthersLook();
    void soDoesTheCheck();
};

namespace {

QList<WhatIfDialog *> shownIn(const Program &program)
{
    QList<WhatIfDialog *> shown = program.window->findChildren<WhatIfDialog *>();
    shown.removeIf([](const WhatIfDialog *one) { return !one->isVisible(); });
    return shown;
}

/// Shown, read, and with something typed; null where it does not come to that.
WhatIfDialog *changed(const Program &program)
{
    program.trigger("whatIf");
    const QList<WhatIfDialog *> shown = shownIn(program);
    if (shown.size() != 1)
        return nullptr;
    const auto *form = shown.constFirst()->findChild<QTabWidget *>(u"whatIfForm"_s);
    if (!QTest::qWaitFor([form] { return form->isEnabled(); }, StartMsecs))
        return nullptr;
    auto *attributes = shown.constFirst()->findChild<JsonField *>(u"whatIfAttributes"_s);
    attributes->findChild<QPlainTextEdit *>()->setPlainText(u"{}"_s);
    return shown.constFirst();
}

} // namespace

void TestWhatIfWindow::standsBesideTheWindow()
{
    const Program program;
    QVERIFY(program.waitUntilItStands());
    const QPointer<WhatIfDialog> dialog = changed(program);
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QTRY_VERIFY2(dialog->windowTitle().startsWith(u"What if: "_s), qPrintable(dialog->windowTitle()));
    // About the same task it is the same.
    program.trigger("whatIf");
    QCOMPARE(shownIn(program), QList<WhatIfDialog *>{dialog});
    // About none there is another, and the first stays as it is.
    program.trigger("goWaiting");
    QTRY_VERIFY(program.window->address().task.isNull());
    program.trigger("whatIf");
    QCOMPARE(shownIn(program).size(), 2);
}

void TestWhatIfWindow::theWindowAsksBeforeItTakesChangesAlong()
{
    const Program program;
    QVERIFY(program.waitUntilItStands());
    const QPointer<WhatIfDialog> dialog = changed(program);
    QVERIFY(dialog);
    QVERIFY(!program.window->close());
    auto *question = dialog->findChild<QMessageBox *>(u"whatIfCloseQuestion"_s);
    QVERIFY(question && question->isVisible());
    question->findChild<QPushButton *>(u"whatIfCloseAnyway"_s)->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(program.window->close());
}

/// It shows what was read before names were hidden, and holds what somebody typed.
void TestWhatIfWindow::isPutAwayWhileOthersLook()
{
    const Program program;
    QVERIFY(program.waitUntilItStands());
    const QPointer<WhatIfDialog> dialog = changed(program);
    QVERIFY(dialog);
    auto *presenter = program.window->findChild<Presenter *>();
    presenter->setOn(true);
    QVERIFY(dialog);
    QVERIFY(!dialog->isVisible());
    presenter->setOn(false);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<JsonField *>(u"whatIfAttributes"_s)->text(), u"{}"_s);
}

void TestWhatIfWindow::soDoesTheCheck()
{
    const Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("checkWorkspace");
    program.trigger("checkWorkspace");
    const auto checks = program.window->findChildren<WorkspaceCheckDialog *>();
    QCOMPARE(checks.size(), 1);
    QVERIFY(checks.constFirst()->isVisible());
    QVERIFY(!checks.constFirst()->isModal());
    // It holds nothing that somebody typed.
    QVERIFY(program.window->close());
}

QTEST_MAIN(TestWhatIfWindow)
#include "tst_whatifwindow.moc"
