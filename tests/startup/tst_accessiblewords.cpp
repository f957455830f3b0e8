#include "support/accessibility.h"

#include "ui/instructions/formview.h"
#include "ui/instructions/parameterfield.h"
#include "ui/profiles/connectdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;

namespace {

/// What a choice's list says is selected.
QStringList selectedIn(QComboBox *combo)
{
    QStringList names;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(combo)->child(0);
    for (int i = 0; list && i < list->childCount(); ++i) {
        if (list->child(i)->state().selected)
            names.append(list->child(i)->text(QAccessible::Name));
    }
    return names;
}

QAccessibleInterface *itemOf(QComboBox *combo, const QString &name)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(combo)->child(0);
    for (int i = 0; list && i < list->childCount(); ++i) {
        if (list->child(i)->text(QAccessible::Name) == name)
            return list->child(i);
    }
    return nullptr;
}

void collectMarkup(QAccessibleInterface *face, QStringList &found, int depth = 0)
{
    static const QRegularExpression tag(u"<\\/?[a-zA-Z][^<>]*>|&(lt|gt|amp|quot|nbsp);"_s);
    if (!face || depth > 60)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
        if (tag.match(face->text(kind)).hasMatch())
            found.append((face->object() ? face->object()->objectName() : u"cell"_s) + u": "_s + face->text(kind));
    }
    for (int i = 0; i < std::min(face->childCount(), 60); ++i)
        collectMarkup(face->child(i), found, depth + 1);
}

} // namespace

/// What a control shows is what the accessibility bus says, and what is written over the bus is what is used.
class TestAccessibleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void valueOfAChoiceCanBeRead();
    void itemThatIsChosenOverTheBusIsChosen_data();
    void itemThatIsChosenOverTheBusIsChosen();
    void noNameHidesWhatALabelSays();
    void noNameOrDescriptionHasMarkup();
    void whatAnEmptyFieldShowsIsToldFirst();
    void namesThatAreValuesSayOfWhat();
    void entriesTellWhatTheyShow();
    void whatIsWrittenIntoAProfileIsUsed();
    void whatIsWrittenIntoAFieldIsUsed();
};

void TestAccessibleWords::valueOfAChoiceCanBeRead()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goTrainer");
    program.trigger("goJournal");
    program.window->findChild<QAction *>(u"action.conference"_s)->trigger();
    int seen = 0;
    for (QComboBox *combo : program.window->findChildren<QComboBox *>()) {
        if (combo->isEditable() || !combo->isVisible() || combo->count() < 2)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(combo);
        const auto check = [&] {
            const QString now = combo->currentText();
            QCOMPARE(face->text(QAccessible::Value), now);
            QVERIFY2(face->textInterface() != nullptr, qPrintable(named(combo)));
            QCOMPARE(face->textInterface()->text(0, face->textInterface()->characterCount()), now);
            QCOMPARE(selectedIn(combo), QStringList(now));
        };
        check();
        const QSignalBlocker onlyShown(combo); // as what follows the world does
        combo->setCurrentIndex(combo->currentIndex() == 0 ? 1 : 0);
        QTRY_COMPARE(selectedIn(combo), QStringList(combo->currentText()));
        check();
        ++seen;
    }
    QVERIFY2(seen >= 4, qPrintable(QString::number(seen)));
}

void TestAccessibleWords::itemThatIsChosenOverTheBusIsChosen_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isEditable");
    QTest::newRow("closed") << false << false;
    QTest::newRow("open") << true << false;
    QTest::newRow("closed field") << false << true;
    QTest::newRow("open field") << true << true;
}

void TestAccessibleWords::itemThatIsChosenOverTheBusIsChosen()
{
    QFETCH(bool, isOpen);
    QFETCH(bool, isEditable);
    const Program program; // what it installs is for every choice
    auto *combo = new QComboBox(program.window->centralWidget());
    combo->setEditable(isEditable);
    combo->addItems({u"one"_s, u"two"_s, u"three"_s});
    combo->show();
    if (isOpen) {
        combo->showPopup();
        QTRY_VERIFY(combo->view()->isVisible());
    }
    QSignalSpy activated(combo, &QComboBox::activated);
    QAccessibleInterface *item = itemOf(combo, u"three"_s);
    QVERIFY(item && item->actionInterface());
    item->actionInterface()->doAction(item->actionInterface()->actionNames().constFirst());
    QTRY_COMPARE(combo->currentText(), u"three"_s);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), 2);
    QVERIFY(!combo->view()->isVisible());
    QCOMPARE(selectedIn(combo), QStringList{u"three"_s});
    // The chosen one stays chosen, whatever is done to it.
    item = itemOf(combo, u"three"_s);
    item->actionInterface()->doAction(item->actionInterface()->actionNames().constFirst());
    QTRY_COMPARE(selectedIn(combo), QStringList{u"three"_s});
    QCOMPARE(combo->currentText(), u"three"_s);
}

/// A name that was given to a label is read in the place of its text, which then is nowhere.
void TestAccessibleWords::noNameHidesWhatALabelSays()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goTrainer");
    QTRY_VERIFY(program.window->findChild<QLabel *>(u"trainerTime"_s));
    int seen = 0;
    for (const QLabel *label : program.window->findChildren<QLabel *>()) {
        const QString text = label->text().simplified();
        if (!label->isVisible() || label->accessibleName().isEmpty() || text.isEmpty() || text.contains(u'…'))
            continue; // What is shortened has its whole in the name.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label));
        const QString heard =
            (face->text(QAccessible::Name) + u' ' + face->text(QAccessible::Description)).simplified();
        // A sign before the words is for the eye.
        QVERIFY2(heard.contains(text) || text.contains(label->accessibleName()),
                 qPrintable(named(label) + u": "_s + text + u" / "_s + heard));
        ++seen;
    }
    QVERIFY2(seen >= 1, qPrintable(QString::number(seen)));
    for (const auto name : {"bannerClock", "dryRun"}) {
        const auto *label = program.window->findChild<QLabel *>(QLatin1StringView(name));
        QVERIFY2(label && label->isVisible(), name);
        QVERIFY2(QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label))
                     ->text(QAccessible::Name)
                     .contains(label->text()),
                 name);
    }
}

void TestAccessibleWords::noNameOrDescriptionHasMarkup()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goJournal");
    program.trigger("goTrainer");
    program.trigger("findTask");
    for (const char *step : {"goDetails", "goJson", "goAct", "action.conference", "action.dequeue", "exportRows"}) {
        program.trigger(step);
        QStringList found;
        collectMarkup(QAccessible::queryAccessibleInterface(program.window.get()), found);
        QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(step) + u"\n"_s + found.join(u'\n')));
    }
    // What follows a tooltip follows it on.
    QWidget widget;
    widget.setToolTip(u"<p>5 &lt; 6</p><p>two</p>"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    QCOMPARE(face->text(QAccessible::Description), u"5 < 6\ntwo"_s);
    widget.setToolTip(u"plain"_s);
    QCOMPARE(face->text(QAccessible::Description), u"plain"_s);
    widget.setAccessibleDescription(u"its own"_s);
    widget.setToolTip(u"<p>three</p>"_s);
    QCOMPARE(face->text(QAccessible::Description), u"its own"_s);
}

void TestAccessibleWords::whatAnEmptyFieldShowsIsToldFirst()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("action.conference");
    int seen = 0;
    for (const ParameterField *field : program.window->findChild<FormView *>()->fields()) {
        for (QWidget *control : field->editor()->controls()) {
            const auto *line = qobject_cast<QLineEdit *>(control);
            if (!line || !line->text().isEmpty())
                continue;
            const QString told = QAccessible::queryAccessibleInterface(control)->text(QAccessible::Description);
            QVERIFY2(!line->placeholderText().isEmpty() && told.startsWith(line->placeholderText()), qPrintable(told));
            QVERIFY2(told.size() > line->placeholderText().size() + 2, qPrintable(told)); // and the help
            ++seen;
        }
    }
    QVERIFY(seen > 5);
}

void TestAccessibleWords::namesThatAreValuesSayOfWhat()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    const auto name = [&program](const char *button) {
        auto *widget = program.window->findChild<QWidget *>(QLatin1StringView(button));
        return widget ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) : u"none"_s;
    };
    QCOMPARE(name("statusFilter"), u"Status: any"_s);
    QCOMPARE(name("workerFilter"), u"Worker: any"_s);
    QCOMPARE(name("rowsFilter"), u"Rows: all"_s);
    QCOMPARE(name("clockSpeed.button"), u"Speed: 1×"_s);
    QCOMPARE(program.window->findChild<QToolButton *>(u"clockSpeed.button"_s)->text(), u"1×"_s);
}

void TestAccessibleWords::entriesTellWhatTheyShow()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    const auto *offers = program.window->findChild<QAbstractItemView *>(u"offers"_s);
    QTRY_VERIFY(offers->model() && offers->model()->rowCount() > 0);
    static const QRegularExpression until(u", answer by \\d\\d:\\d\\d:\\d\\d$"_s);
    const auto offer = [offers] { return offers->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(until.match(offer()).hasMatch(), qPrintable(offer()));
    const auto *tasks = program.window->findChild<QAbstractItemView *>(u"tasks"_s);
    int seen = 0;
    for (int heading = 0; heading < tasks->model()->rowCount(); ++heading) {
        const QModelIndex parent = tasks->model()->index(heading, 0);
        for (int row = 0; row < tasks->model()->rowCount(parent); ++row) {
            const QModelIndex task = tasks->model()->index(row, 0, parent);
            const QString text = task.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(text.startsWith(task.data().toString() + u", "_s + parent.data().toString()), qPrintable(text));
            QVERIFY2(text.contains(u"priority "_s), qPrintable(text));
            seen += until.match(text).hasMatch() ? 1 : 0;
        }
    }
    QVERIFY(seen > 0);
}

void TestAccessibleWords::whatIsWrittenIntoAProfileIsUsed()
{
    const QTemporaryDir folder;
    ProfileStore profiles(folder.filePath(u"profiles.json"_s));
    SessionSecretStore keyring;
    ProfileSecrets secrets(keyring);
    ConnectDialog dialog(profiles, secrets);
    QSignalSpy wanted(&dialog, &ConnectDialog::connectWanted);
    dialog.show();
    const QString account = u"AC00000000000000000000000000000001"_s;
    const auto field = [&dialog](const char *name) { return dialog.findChild<QLineEdit *>(QLatin1StringView(name)); };
    write(field("connectName"), u"Support"_s);
    write(field("connectAccount"), account);
    write(field("connectSecret"), u"not-a-real-token"_s);
    write(field("connectWorkspace"), u"WS00000000000000000000000000000001"_s);
    write(dialog.findChild<QComboBox *>(u"connectRegion"_s)->lineEdit(), u"ie1"_s);
    write(dialog.findChild<QComboBox *>(u"connectEdge"_s)->lineEdit(), u"dublin"_s);
    auto *connectButton = dialog.findChild<QAbstractButton *>(u"connectButton"_s);
    QTRY_VERIFY(connectButton->isEnabled());
    press(connectButton);
    QTRY_COMPARE(wanted.size(), 1);
    const Profile used = wanted.first().first().value<ConnectRequest>().profile;
    QCOMPARE(used.name, u"Support"_s);
    QCOMPARE(used.accountSid, account);
    QCOMPARE(used.secret, QByteArray("not-a-real-token"));
    QCOMPARE(used.workspaceSid, u"WS00000000000000000000000000000001"_s);
    QCOMPARE(used.region, u"ie1"_s);
    QCOMPARE(used.edge, u"dublin"_s);
}

void TestAccessibleWords::whatIsWrittenIntoAFieldIsUsed()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    MainWindow *window = program.window.get();
    auto *table = window->findChild<QTableView *>(u"reservations"_s);
    QTRY_COMPARE(table->model()->rowCount(), 7);
    auto *filter = window->findChild<QLineEdit *>(u"reservationFilter"_s);
    write(filter, u"rejected"_s);
    QVERIFY(table->model()->rowCount() < 7);
    write(filter, {});
    QCOMPARE(table->model()->rowCount(), 7);

    const Address before = window->address();
    write(window->findChild<QLineEdit *>(u"openField"_s), u"WT123"_s);
    QTest::keyClick(window->findChild<QLineEdit *>(u"openField"_s), Qt::Key_Return);
    QVERIFY(window->address() == before);
    program.trigger("open");
    auto *text = window->findChild<QPlainTextEdit *>(u"openText"_s);
    const QPointer<QDialog> dialog = window->findChild<QDialog *>(u"openDialog"_s);
    write(text, before.task.toString());
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isEnabled() && button->text().contains(u"Open"_s))
            press(button);
    }
    QTRY_VERIFY(!dialog || !dialog->isVisible()); // it goes with its window

    // A choice that is made over the bus goes where a click would take it.
    program.trigger("exportRows");
    auto *format = window->findChild<QComboBox *>(u"exportFormat"_s);
    QVERIFY(format != nullptr);
    format->setCurrentIndex(format->findText(u"JSON"_s, Qt::MatchStartsWith));
    QVERIFY2(window->findChild<QLineEdit *>(u"exportPath"_s)->text().endsWith(u".json"_s), "the name follows");
    write(window->findChild<QLineEdit *>(u"exportPath"_s), u"rows.tsv"_s);
    QVERIFY(format->currentText().startsWith(u"TSV"));
}

QTEST_MAIN(TestAccessibleWords)
#include "tst_accessiblewords.moc"
