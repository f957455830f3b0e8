#include "support/paneltest.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// Fields that are missing, wrong or refused: where that is said, and how a person gets there.
class TestFieldsToMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void aRefusalMarksTheFieldItNames();
    void whatIsMissingIsSaidAtItsFieldAndAtTheButton();
    void mendScrollsToItsField();
};

void TestFieldsToMend::aRefusalMarksTheFieldItNames()
{
    Server server;
    server.set("accepted", 4);
    Window window(server);
    window.open();
    window.panel.chooseAction(u"supervise"_s);
    window.type(u"Supervisor"_s, u"WK0123456789abcdef0123456789abcdef"_s);
    window.type(u"SupervisorMode"_s, u"monitor"_s);
    server.answerPosts(refusal(400, 20001, "Invalid Supervisor provided: the SID of a worker is needed."));
    window.click(u"send"_s);
    QTRY_VERIFY(window.form()->field(u"Supervisor"_s)->hasFinding());
    QVERIFY(!window.form()->field(u"SupervisorMode"_s)->hasFinding());
    QVERIFY(window.find<QLabel>(u"message.Supervisor"_s)->text().contains("Invalid Supervisor provided"_L1));
    QCOMPARE(window.panel.chosenAction(), u"supervise"_s); // to be mended and sent again
}

void TestFieldsToMend::whatIsMissingIsSaidAtItsFieldAndAtTheButton()
{
    Server server;
    Window window(server);
    server.set("accepted", 4);
    window.open();
    window.panel.chooseAction(u"supervise"_s);
    const auto *mend = window.find<QAbstractButton>(u"mend"_s);
    const auto *summary = window.find<QLabel>(u"summary"_s);
    QCOMPARE(mend->text(), u"Fill in: Supervisor, and 1 more"_s);
    QCOMPARE(summary->text(), u"Supervise is not ready: nothing can be sent yet."_s);
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    const QString said = window.messages.constLast().at(0).toString();
    QVERIFY2(said.startsWith(u"Nothing was sent. Supervisor: "_s), qPrintable(said)); // the first in sight
    QCOMPARE(window.form()->focusedField(), window.form()->field(u"Supervisor"_s));
    // Nobody is rung by half a name.
    window.type(u"Supervisor"_s, u"Gra"_s);
    QVERIFY2(!summary->text().contains(u"Gra"_s), qPrintable(summary->text()));
    QCOMPARE(server.posts().size(), 0);
}

void TestFieldsToMend::mendScrollsToItsField()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.resize(420, 520);
    window.panel.chooseAction(u"conference"_s);
    window.type(u"ConferenceRecordingStatusCallback"_s, u"nowhere"_s);
    window.form()->verticalScrollBar()->setValue(0);
    window.find<QLineEdit>(u"parameterSearch"_s)->setText(u"beep"_s);
    QTest::mouseClick(window.find<QAbstractButton>(u"mend"_s), Qt::LeftButton);
    ParameterField *field = window.form()->field(u"ConferenceRecordingStatusCallback"_s);
    QVERIFY(field->isAncestorOf(QApplication::focusWidget()));
    const auto isInView = [&] {
        QWidget *viewport = window.form()->viewport();
        const QWidget *control = field->editor()->controls().constFirst();
        return viewport->rect().contains(QRect(control->mapTo(viewport, QPoint()), control->size()));
    };
    QTRY_VERIFY(isInView());
}

QTEST_MAIN(TestFieldsToMend)
#include "tst_fieldstomend.moc"
