#include "instructions/catalogue.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/namechoices.h"
#include "ui/instructions/namecompleter.h"
#include "ui/instructions/parameterfield.h"
#include "ui/widgets/applicationfilter.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QtTest>
#include <QtWidgets>

using namespace Desk;
using namespace Qt::StringLiterals;

/// How values are typed, stepped, ticked and tidied.
class TestParameterEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownValuesAreShownAsTheyCame();
    void choicesKeepTheirOrderAndTakeNewOnes();
    void arrowsStepANumberWithinItsBounds();
    void wheelOverAFieldWithoutFocusChangesNothing();
    void whatPeopleWriteIsTidiedOnLeaving();
    void secretsAreMasked();
    void anEmptiedSecretIsNone();
    void aClickIntoAChoiceOpensItsList();
    void tenThousandOfOneNameAreToldApart();

private:
    [[nodiscard]] static QLineEdit *lineOf(const ParameterField *field)
    {
        auto *line = qobject_cast<QLineEdit *>(field->editor()->controls().constFirst());
        return line ? line : field->editor()->findChild<QLineEdit *>();
    }
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestParameterEditors::unknownValuesAreShownAsTheyCame()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    Draft draft;
    draft.set(u"Beep"_s, u"sometimes"_s);
    draft.set(u"Muted"_s, u"MAYBE"_s);
    draft.setList(u"ConferenceStatusCallbackEvent"_s, {u"start"_s, u"sneeze"_s});
    form.showDraft(draft);
    QCOMPARE(form.field(u"Beep"_s)->values(), QStringList{u"sometimes"_s});
    QCOMPARE(form.field(u"Muted"_s)->values(), QStringList{u"MAYBE"_s});
    QCOMPARE(form.field(u"ConferenceStatusCallbackEvent"_s)->values(), (QStringList{u"start"_s, u"sneeze"_s}));
}

void TestParameterEditors::choicesKeepTheirOrderAndTakeNewOnes()
{
    FormView form(m_catalogue);
    form.setAction(u"dequeue"_s);
    ParameterField *field = form.field(u"DequeueStatusCallbackEvent"_s);
    QVERIFY(field->parameter().openEnum);
    const QList<QCheckBox *> boxes = field->editor()->findChildren<QCheckBox *>();
    boxes.at(2)->click();
    boxes.at(0)->click();
    QCOMPARE(field->values(), (QStringList{field->parameter().values.at(0), field->parameter().values.at(2)}));
    auto *other = field->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(other, u"newer"_s);
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(field->values().constLast(), u"newer"_s);
    boxes.at(2)->click();
    boxes.at(0)->click();
    field->editor()->findChildren<QCheckBox *>().constLast()->click();
    QVERIFY(field->isSet()); // Unticking all is "empty", not "not set".
    QCOMPARE(field->values(), QStringList());
}

void TestParameterEditors::arrowsStepANumberWithinItsBounds()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    ParameterField *field = form.field(u"MaxParticipants"_s);
    QTest::keyClick(lineOf(field), Qt::Key_Up);
    QCOMPARE(field->values(), QStringList{u"250"_s}); // The default is the upper bound.
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QCOMPARE(field->values(), QStringList{u"249"_s});
    field->showValues(QStringList{u"2"_s});
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QCOMPARE(field->values(), QStringList{u"2"_s});
    field->showValues(QStringList{u"many"_s});
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QCOMPARE(field->values(), QStringList{u"many"_s});
}

void TestParameterEditors::wheelOverAFieldWithoutFocusChangesNothing()
{
    installForAll<WheelGuard>(*qApp);
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.field(u"From"_s)->focusEditor();
    for (const QString &name : {u"Muted"_s, u"Beep"_s}) {
        QWidget *combo = form.field(name)->editor()->controls().constFirst();
        QWheelEvent wheel({5, 5}, combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QVERIFY2(!form.field(name)->isSet(), qPrintable(name));
        // A real wheel would give the focus first, and then turn what has the focus.
        QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
        QVERIFY(!wheel.isAccepted());
    }
}

void TestParameterEditors::whatPeopleWriteIsTidiedOnLeaving()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    ParameterField *field = form.field(u"From"_s);
    QSignalSpy edited(&form, &FormView::edited);
    QTest::keyClicks(lineOf(field), u" +1 (500) 555-0006 "_s);
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QCOMPARE(field->values(), QStringList{u"+15005550006"_s});
    QCOMPARE(edited.constLast().at(2).toStringList(), QStringList{u"+15005550006"_s});
}

void TestParameterEditors::secretsAreMasked()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    Draft draft;
    draft.set(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    form.showDraft(draft);
    QVERIFY(!lineOf(form.field(u"SipAuthPassword"_s))->displayText().contains("real"_L1));
    QCOMPARE(form.field(u"SipAuthPassword"_s)->values(), QStringList{u"not-a-real-password"_s});
}

/// By a key or over the accessibility bus: nobody sees that it is still sent.
void TestParameterEditors::anEmptiedSecretIsNone()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    Draft draft;
    draft.set(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    draft.set(u"SipAuthUsername"_s, u"ada"_s);
    form.showDraft(draft);
    for (const QString &name : {u"SipAuthPassword"_s, u"SipAuthUsername"_s}) {
        QAccessible::queryAccessibleInterface(lineOf(form.field(name)))->setText(QAccessible::Value, QString());
        QVERIFY(lineOf(form.field(name))->text().isEmpty());
    }
    QVERIFY(!form.field(u"SipAuthPassword"_s)->isSet());
    QVERIFY(form.field(u"SipAuthUsername"_s)->isSet()); // Empty, and sent so, as it says.
}

void TestParameterEditors::aClickIntoAChoiceOpensItsList()
{
    FormView form(m_catalogue);
    form.setAction(u"supervise"_s);
    form.resize(500, 800);
    form.show();
    form.goTo(u"SupervisorMode"_s);
    auto *combo = form.field(u"SupervisorMode"_s)->editor()->findChild<QComboBox *>();
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton, {}, combo->lineEdit()->rect().center());
    QTRY_VERIFY(combo->view()->isVisible());
    combo->hidePopup();
    QTest::keyClicks(combo->lineEdit(), u"monitor"_s); // It can still be typed.
    QCOMPARE(form.field(u"SupervisorMode"_s)->values(), QStringList{u"monitor"_s});
}

void TestParameterEditors::tenThousandOfOneNameAreToldApart()
{
    const QString endless = QString(10'000, u'x') + u"\n\u202e<b>"_s;
    QList<NamedValue> values;
    for (int i = 0; i < 10'000; ++i)
        values.append({u"WK%1"_s.arg(i, 32, 16, QLatin1Char('0')), u"Alice"_s, u"client:alice%1"_s.arg(i)});
    values.append({u"WKf"_s, endless, {}});
    NameChoices choices;
    choices.setValues(values);
    NameCompleter completer(&choices);
    completer.setCompletionPrefix(u"alice9999"_s);
    QCOMPARE(completer.completionCount(), 1);
    QCOMPARE(completer.currentCompletion(), values.at(9999).value);
    completer.setCompletionPrefix(u"ALICE"_s);
    QCOMPARE(completer.completionCount(), 10'000);
    QVERIFY(completer.setCurrentRow(5000));
    QCOMPARE(completer.currentCompletion(), values.at(5000).value);
    QCOMPARE(completer.currentIndex().data().toString(), u"Alice · client:alice5000"_s);
    completer.setCompletionPrefix(u"xxx"_s);
    QCOMPARE(completer.currentCompletion(), u"WKf"_s);
}

QTEST_MAIN(TestParameterEditors)
#include "tst_parametereditors.moc"
