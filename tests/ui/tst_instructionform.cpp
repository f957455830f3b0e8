#include "instructions/catalogue.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/parameterfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QtTest>
#include <QtWidgets>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The form alone: what the catalogue says becomes fields, and fields become values.
class TestInstructionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParameterHasItsField_data();
    void everyParameterHasItsField();
    void aNewEntryOfTheCatalogueIsANewField();
    void unsetEmptyAndFalseAreThree();
    void erasingIsNotClearing();
    void clearMarkIsOnlyThereForWhatIsSet();
    void settingAndClearingEqualsUntouched();
    void messagesAreTiedToTheirField();
    void aMissingValueIsSaidQuietly();
    void groupsFoldAndCount();
    void searchFindsByLabelNameAndValue();
    void setOnlyShowsWhatIsSet();
    void everyControlHasAName();

private:
    [[nodiscard]] static QLineEdit *lineOf(const ParameterField *field)
    {
        auto *line = qobject_cast<QLineEdit *>(field->editor()->controls().constFirst());
        return line ? line : field->editor()->findChild<QLineEdit *>();
    }
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestInstructionForm::everyParameterHasItsField_data()
{
    QTest::addColumn<QString>("name");
    const QList<Parameter> all = m_catalogue->parametersOf(u"update");
    int rows = 0;
    for (const Parameter &parameter : all) {
        if (parameter.place == ParameterPlace::Form) {
            QTest::newRow(parameter.name.toLatin1().constData()) << parameter.name;
            ++rows;
        }
    }
    QCOMPARE(rows, 54);
}

void TestInstructionForm::everyParameterHasItsField()
{
    QFETCH(QString, name);
    const Parameter *parameter = m_catalogue->updateParameter(name);
    QVERIFY(!parameter->actions.isEmpty());
    for (const QString &key : parameter->actions) {
        FormView form(m_catalogue);
        form.setAction(key);
        const ParameterField *field = form.field(name);
        const Action *action = m_catalogue->action(key);
        const bool isFixed = std::any_of(action->sends.cbegin(), action->sends.cend(),
                                         [&](const auto &sent) { return sent.first == name; });
        // What the chosen action says by itself has no field: it could only contradict the button.
        QCOMPARE(field == nullptr, isFixed);
        if (isFixed)
            continue;
        const QWidget *control = field->editor()->controls().constFirst();
        const auto *line = qobject_cast<const QLineEdit *>(control);
        const auto *combo = qobject_cast<const QComboBox *>(control);
        switch (parameter->type) {
        case ParameterType::Sid:
        case ParameterType::ContactUri:
            QVERIFY(nameKindOf(*parameter));
            QVERIFY(combo);
            QVERIFY(combo->isEditable());
            QCOMPARE(combo->count(), 0); // until somebody knows names
            break;
        case ParameterType::Text:
        case ParameterType::PhoneNumber:
        case ParameterType::Url:
        case ParameterType::Integer:
            QVERIFY(line);
            QCOMPARE(line->echoMode(), QLineEdit::Normal);
            break;
        case ParameterType::Secret:
            QVERIFY(line);
            QCOMPARE(line->echoMode(), QLineEdit::Password);
            break;
        case ParameterType::Enum:
        case ParameterType::HttpMethod:
            QVERIFY(combo);
            QVERIFY(combo->isEditable());
            QCOMPARE(combo->count(), parameter->values.size());
            break;
        case ParameterType::EnumList:
            QVERIFY(qobject_cast<const QCheckBox *>(control));
            QCOMPARE(field->editor()->findChildren<QCheckBox *>().size(), parameter->values.size());
            break;
        case ParameterType::Boolean:
            QVERIFY(combo);
            QVERIFY(!combo->isEditable());
            QCOMPARE(combo->count(), 3);
            break;
        }
        QVERIFY(!field->isSet());
        QVERIFY(!control->accessibleName().isEmpty());
    }
}

void TestInstructionForm::aNewEntryOfTheCatalogueIsANewField()
{
    QList<CatalogueFile> files = Catalogue::builtInFiles();
    for (CatalogueFile &file : files) {
        QJsonObject object = QJsonDocument::fromJson(file.json).object();
        if (object.value("operation"_L1).toString() != "update"_L1)
            continue;
        QJsonArray parameters = object.value("parameters"_L1).toArray();
        parameters.append(QJsonObject{{u"name"_s, u"CallerMood"_s},
                                      {u"label"_s, u"Mood of the caller"_s},
                                      {u"group"_s, u"behaviour"_s},
                                      {u"type"_s, u"enum"_s},
                                      {u"in"_s, u"form"_s},
                                      {u"actions"_s, QJsonArray{u"conference"_s}},
                                      {u"values"_s, QJsonArray{u"calm"_s, u"angry"_s}},
                                      {u"help"_s, u"How the caller feels."_s}});
        object.insert(u"parameters"_s, parameters);
        file.json = QJsonDocument(object).toJson();
    }
    QString problem;
    const auto extended = Catalogue::read(files, &problem);
    QVERIFY2(extended, qPrintable(problem));
    FormView form(extended);
    form.setAction(u"conference"_s);
    QCOMPARE(form.fields().size(), m_catalogue->formOf(u"conference").size() + 1);
    const ParameterField *field = form.field(u"CallerMood"_s);
    QVERIFY(field);
    const auto *combo = qobject_cast<QComboBox *>(field->editor()->controls().constFirst());
    QVERIFY(combo);
    QCOMPARE(combo->accessibleName(), u"Mood of the caller"_s);
    QCOMPARE(combo->itemText(1), u"angry"_s);
}

void TestInstructionForm::unsetEmptyAndFalseAreThree()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    Draft draft;
    draft.set(u"To"_s, u""_s);
    draft.set(u"Muted"_s, u"false"_s);
    draft.set(u"WaitMethod"_s, u""_s);
    draft.setList(u"StatusCallbackEvent"_s, {});
    form.showDraft(draft);
    for (const QString &name : {u"To"_s, u"Muted"_s, u"WaitMethod"_s, u"StatusCallbackEvent"_s})
        QVERIFY2(form.field(name)->isSet(), qPrintable(name));
    QCOMPARE(form.field(u"To"_s)->values(), QStringList{u""_s});
    QCOMPARE(form.field(u"Muted"_s)->values(), QStringList{u"false"_s});
    QVERIFY(!form.field(u"From"_s)->isSet());
    QVERIFY(!form.field(u"Record"_s)->isSet());
    QVERIFY(lineOf(form.field(u"To"_s))->placeholderText() != lineOf(form.field(u"From"_s))->placeholderText());

    auto *combo = qobject_cast<QComboBox *>(form.field(u"Record"_s)->editor()->controls().constFirst());
    QSignalSpy edited(&form, &FormView::edited);
    form.show();
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.constLast().at(1).toBool(), true);
    QCOMPARE(edited.constLast().at(2).toStringList(), QStringList{u"false"_s});
    QTest::keyClick(combo, Qt::Key_Home);
    QCOMPARE(edited.constLast().at(1).toBool(), false);
    QVERIFY(combo->currentText().startsWith("Not set"_L1));
}

void TestInstructionForm::erasingIsNotClearing()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    ParameterField *field = form.field(u"To"_s);
    QTest::keyClicks(lineOf(field), u"a"_s);
    QTest::keyClick(lineOf(field), Qt::Key_Backspace);
    QVERIFY(field->isSet());
    QCOMPARE(field->values(), QStringList{u""_s});
    field->clear();
    QVERIFY(!field->isSet());
}

void TestInstructionForm::clearMarkIsOnlyThereForWhatIsSet()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    form.show();
    const auto *mark = form.findChild<QToolButton *>(u"clear.From"_s);
    QVERIFY(!mark->isVisible());
    QTest::keyClicks(lineOf(form.field(u"From"_s)), u"+1"_s);
    QVERIFY(mark->isVisible());
    QTest::mouseClick(form.findChild<QToolButton *>(u"clear.From"_s), Qt::LeftButton);
    QVERIFY(!mark->isVisible());
    QVERIFY(!form.field(u"From"_s)->isSet());
}

void TestInstructionForm::settingAndClearingEqualsUntouched()
{
    FormView touched(m_catalogue);
    touched.setAction(u"conference"_s);
    FormView untouched(m_catalogue);
    untouched.setAction(u"conference"_s);
    for (ParameterField *field : touched.fields()) {
        field->showValues(QStringList{u"x"_s});
        field->clear();
        const ParameterField *other = untouched.field(field->parameter().name);
        QCOMPARE(field->editor()->value(), other->editor()->value());
        const auto *line = field->editor()->findChild<QLineEdit *>();
        if (line)
            QCOMPARE(line->placeholderText(), other->editor()->findChild<QLineEdit *>()->placeholderText());
    }
}

void TestInstructionForm::messagesAreTiedToTheirField()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    Draft draft;
    draft.set(u"MaxParticipants"_s, u"1"_s);
    draft.set(u"Beep"_s, u"sometimes"_s);
    form.showDraft(draft);
    form.showFindings(validate(*m_catalogue, u"conference", draft, {}));
    const auto textOf = [&](const QString &name) { return form.findChild<QLabel *>(u"message."_s + name)->text(); };
    const auto saidOf = [&](const QString &name) {
        return form.field(name)->editor()->controls().constFirst()->accessibleDescription();
    };
    QVERIFY(!textOf(u"MaxParticipants"_s).isEmpty());
    const QString help = m_catalogue->updateParameter(u"MaxParticipants")->help;
    QCOMPARE(saidOf(u"MaxParticipants"_s),
             u"Error: "_s + textOf(u"MaxParticipants"_s) + u'\n' + help + u"\nMaxParticipants"_s);
    QCOMPARE(Theme::fieldState(form.field(u"MaxParticipants"_s)->editor()->controls().constFirst()), FieldState::Error);
    QVERIFY2(saidOf(u"Beep"_s).startsWith(u"Warning: "_s + textOf(u"Beep"_s)), qPrintable(saidOf(u"Beep"_s)));
    draft.set(u"MaxParticipants"_s, u"2"_s);
    form.showDraft(draft);
    form.showFindings(validate(*m_catalogue, u"conference", draft, {}));
    QVERIFY(textOf(u"MaxParticipants"_s).isEmpty());
    QCOMPARE(saidOf(u"MaxParticipants"_s), help + u"\nMaxParticipants"_s);
}

void TestInstructionForm::aMissingValueIsSaidQuietly()
{
    FormView form(m_catalogue);
    form.setAction(u"supervise"_s);
    form.showFindings(validate(*m_catalogue, u"supervise", {}, {}));
    const ParameterField *field = form.field(u"Supervisor"_s);
    QVERIFY(field->hasFinding());
    QCOMPARE(Theme::fieldState(lineOf(field)), FieldState::Plain);
    QVERIFY(lineOf(field)->placeholderText().contains(u"Needed"_s)); // once
    QVERIFY(form.findChild<QLabel *>(u"message.Supervisor"_s)->text().isEmpty());
}

void TestInstructionForm::groupsFoldAndCount()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    form.show();
    auto *heading = form.findChild<QAbstractButton *>(u"groupHeading.callbacks"_s);
    QVERIFY(!form.field(u"StatusCallback"_s)->isVisible());
    QVERIFY(heading->text().contains(u"CALLBACKS · 6"_s));
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(form.field(u"StatusCallback"_s)->isVisible());
    QTest::keyClicks(lineOf(form.field(u"StatusCallback"_s)), u"https://example.com"_s);
    QVERIFY(heading->text().contains("1 of 6 set"_L1));
    QVERIFY(heading->accessibleDescription().contains(u'1'));
    // What was unfolded stays so when the form comes back.
    form.setAction(u"accept"_s);
    form.setAction(u"conference"_s);
    QVERIFY(form.field(u"StatusCallback"_s)->isVisible());
}

void TestInstructionForm::searchFindsByLabelNameAndValue()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    form.show();
    const auto shown = [&] {
        QStringList names;
        for (const ParameterField *field : form.fields()) {
            if (field->isVisible())
                names.append(field->parameter().name);
        }
        return names;
    };
    form.setFilter(u"JitterBufferSize"_s, false);
    QCOMPARE(shown(), QStringList{u"JitterBufferSize"_s}); // Its group is folded: a search unfolds it.
    form.setFilter(u"onenter"_s, false);
    QVERIFY(shown().contains(u"Beep"_s));
    form.setFilter(u"no such thing"_s, false);
    QVERIFY(shown().isEmpty());
    QVERIFY(form.findChild<QLabel *>(u"formNothing"_s)->isVisible());
    form.setFilter({}, false);
    QVERIFY(shown().contains(u"To"_s));
    QVERIFY(!shown().contains(u"JitterBufferSize"_s));
}

void TestInstructionForm::setOnlyShowsWhatIsSet()
{
    FormView form(m_catalogue);
    form.setAction(u"conference"_s);
    form.show();
    Draft draft;
    draft.set(u"Region"_s, u"de1"_s);
    form.showDraft(draft);
    form.setFilter({}, true);
    for (const ParameterField *field : form.fields())
        QCOMPARE(field->isVisible(), field->parameter().name == "Region"_L1);
}

void TestInstructionForm::everyControlHasAName()
{
    for (const Action &action : m_catalogue->actions()) {
        FormView form(m_catalogue);
        form.setAction(action.key);
        const QList<QWidget *> all = form.widget()->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                                 qobject_cast<const QAbstractItemView *>(widget);
            if ((widget->focusPolicy() & Qt::TabFocus) && !isInner && widget->focusProxy() == nullptr)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

QTEST_MAIN(TestInstructionForm)
#include "tst_instructionform.moc"
