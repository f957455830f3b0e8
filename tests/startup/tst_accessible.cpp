#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "startup/sessioncontroller.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/parameterfield.h"
#include "ui/profiles/connectdialog.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int StartMsecs = 30'000;

/// The whole program on the training simulator, as somebody finds it who has no eyes and no mouse for it.
struct Program
{
    Program()
    {
        since.start();
        window = std::make_unique<MainWindow>(settings, since);
        StartupInput input;
        input.line.training = true;
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        controller = std::make_unique<SessionController>(*window, profiles, keyring, settings, std::move(input));
        window->resize(1600, 1000);
        window->show();
    }
    ~Program() { controller.reset(); }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool waitUntilItStands() const
    {
        return QTest::qWaitFor([this] { return !window->findChild<SidLabel *>(u"detailSid"_s)->sid().isNull(); },
                               StartMsecs);
    }
    void trigger(const char *action) const { window->findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.json"_s)};
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    SessionSecretStore keyring;
    QElapsedTimer since;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SessionController> controller;
};

/// What one can do something with. Not what Qt makes inside of others: those have the others' names.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->objectName().startsWith(u"qt_"_s))
        return false;
    if (qobject_cast<const QHeaderView *>(widget) || widget->inherits("QComboBoxListView") ||
        widget->inherits("QComboBoxPrivateContainer"))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

QString named(const QWidget *widget)
{
    QString path;
    for (const QWidget *one = widget; one && path.size() < 150; one = one->parentWidget())
        path += u' ' +
                (one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    return path.trimmed();
}

/// A choice is named by its label, not by what is chosen.
bool hasLabel(const QComboBox *combo)
{
    if (!combo->accessibleName().isEmpty())
        return true;
    for (const QLabel *label : combo->window()->findChildren<QLabel *>()) {
        if (label->buddy() == combo && !label->text().isEmpty())
            return true;
    }
    return false;
}

/// What is wrong with a control on the bus; empty where nothing is.
QString objection(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return u"is not there"_s;
    const auto *combo = qobject_cast<QComboBox *>(widget);
    if (combo ? !hasLabel(combo) : face->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
        return u"has no role"_s;
    QAccessibleActionInterface *actions = face->actionInterface();
    const QStringList can = actions ? actions->actionNames() : QStringList();
    const bool acts = can.contains(QAccessibleActionInterface::pressAction()) ||
                      can.contains(QAccessibleActionInterface::toggleAction()) ||
                      can.contains(QAccessibleActionInterface::showMenuAction());
    if (qobject_cast<QAbstractButton *>(widget) ? !acts : !acts && !face->state().focusable)
        return u"can neither be pressed nor be given the keyboard"_s;
    return {};
}

/// Everything that the bus leads to from here, by its object.
void collect(QAccessibleInterface *face, QSet<QObject *> &found, int depth = 0)
{
    if (!face || !face->object() || depth > 60 || found.contains(face->object()))
        return;
    found.insert(face->object());
    if (qobject_cast<QAbstractItemView *>(face->object()))
        return; // its cells are not widgets
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found, depth + 1);
}

QStringList objections(QWidget *window)
{
    QSet<QObject *> reached;
    collect(QAccessible::queryAccessibleInterface(window), reached);
    QStringList wrong;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !isControl(widget))
            continue;
        if (const QString why = objection(widget); !why.isEmpty())
            wrong.append(named(widget) + u": "_s + why);
        else if (!reached.contains(widget))
            wrong.append(named(widget) + u": cannot be found from its window"_s);
    }
    return wrong;
}

void press(QWidget *widget)
{
    QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
}

/// As a screen reader or a program on the bus writes into a field.
void write(QWidget *field, const QString &text)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
    QAccessibleEditableTextInterface *edit = face->editableTextInterface();
    QVERIFY(edit != nullptr);
    edit->replaceText(0, face->textInterface()->characterCount(), text);
}

} // namespace

/// Everything can be done over the accessibility bus, and what a control shows is what is used.
class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void everyControlHasNameRoleAndAction();
    void bannersButtonsCanBePressed();
    void whatIsToggledIsDone();
    void valueOfAChoiceCanBeRead();
    void itemThatIsChosenOverTheBusIsChosen_data();
    void itemThatIsChosenOverTheBusIsChosen();
    void noNameOrDescriptionHasMarkup();
    void whatAnEmptyFieldShowsIsToldFirst();
    void namesThatAreValuesSayOfWhat();
    void entriesTellWhatTheyShow();
    void everyControlOfADialogHasNameRoleAndAction_data();
    void everyControlOfADialogHasNameRoleAndAction();
    void whatIsWrittenIntoAProfileIsUsed();
    void whatIsWrittenIntoAFieldIsUsed();
};

void TestAccessible::everyControlHasNameRoleAndAction()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goJournal");
    program.trigger("goTrainer");
    program.trigger("findTask");
    for (const char *tab : {"goAct", "goDetails", "goJson"}) {
        program.trigger(tab);
        const QStringList wrong = objections(program.window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    // The walk did find what there is.
    QSet<QObject *> reached;
    collect(QAccessible::queryAccessibleInterface(program.window.get()), reached);
    for (const char *name : {"openField", "reservations", "tasks", "journalSearch", "detailTabs"})
        QVERIFY2(reached.contains(program.window->findChild<QWidget *>(QLatin1StringView(name))), name);
    // And the trainer's pages.
    for (QTabBar *tabs : program.window->findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const QStringList wrong = objections(program.window.get());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
    }
}

void TestAccessible::bannersButtonsCanBePressed()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    QSignalSpy wanted(program.window.get(), &MainWindow::connectionWanted);
    auto *button = program.window->findChild<QAbstractButton *>(u"connect.button"_s);
    QVERIFY(button != nullptr);
    press(button);
    QCOMPARE(wanted.size(), 1);
}

void TestAccessible::whatIsToggledIsDone()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goTrainer");
    auto *pause = program.window->findChild<QToolButton *>(u"pauseClock.button"_s);
    QVERIFY(pause != nullptr);
    const auto toggle = [](QWidget *button) {
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    int seen = 0;
    for (QToolButton *button : program.window->findChildren<QToolButton *>()) {
        QAction *action = button->defaultAction();
        if (!action || !action->isCheckable() || action->isChecked() || !button->isVisible() || !button->isEnabled())
            continue;
        QSignalSpy triggered(action, &QAction::triggered);
        toggle(button);
        QTRY_VERIFY2(triggered.size() == 1, qPrintable(button->objectName()));
        QVERIFY2(triggered.first().first().toBool(), qPrintable(button->objectName()));
        QVERIFY(action->isChecked());
        ++seen;
    }
    QVERIFY(seen >= 2);
    // The clock stands, and its button says so for as long as it does.
    auto *host = program.window->findChild<QPushButton *>(u"pauseButton"_s);
    QTRY_VERIFY(host->isChecked());
    auto *clock = program.window->findChild<QLabel *>(u"trainerTime"_s);
    const QString stands = clock->text();
    QTest::qWait(1500);
    QCOMPARE(clock->text(), stands);
    QVERIFY(pause->isChecked());
    QSignalSpy triggered(pause->defaultAction(), &QAction::triggered);
    toggle(pause);
    QTRY_COMPARE(triggered.size(), 1);
    QVERIFY(!pause->isChecked());
    QTRY_VERIFY(clock->text() != stands);
    // A click is one, too, and what code moves is none.
    pause->click();
    QCOMPARE(triggered.size(), 2);
    pause->defaultAction()->setChecked(!pause->isChecked());
    QTest::qWait(0);
    QCOMPARE(triggered.size(), 2);
}

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

} // namespace

void TestAccessible::valueOfAChoiceCanBeRead()
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

void TestAccessible::itemThatIsChosenOverTheBusIsChosen_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isEditable");
    QTest::newRow("closed") << false << false;
    QTest::newRow("open") << true << false;
    QTest::newRow("closed field") << false << true;
    QTest::newRow("open field") << true << true;
}

void TestAccessible::itemThatIsChosenOverTheBusIsChosen()
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

namespace {

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

void TestAccessible::noNameOrDescriptionHasMarkup()
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

void TestAccessible::whatAnEmptyFieldShowsIsToldFirst()
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

void TestAccessible::namesThatAreValuesSayOfWhat()
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

void TestAccessible::entriesTellWhatTheyShow()
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

void TestAccessible::everyControlOfADialogHasNameRoleAndAction_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"connect", "open", "exportRows", "bugBundle", "keys", "about"})
        QTest::newRow(action) << QByteArray(action);
}

void TestAccessible::everyControlOfADialogHasNameRoleAndAction()
{
    QFETCH(QByteArray, action);
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger(action.constData());
    const auto shown = [&program]() -> QDialog * {
        for (auto *dialog : program.window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    QTRY_VERIFY(shown() != nullptr);
    QDialog *dialog = shown();
    QVERIFY(!dialog->windowTitle().isEmpty());
    if (action == "bugBundle")
        QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"redactionSave"_s)->isEnabled());
    QStringList wrong = objections(dialog);
    for (QTabBar *tabs : dialog->findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            wrong += objections(dialog);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessible::whatIsWrittenIntoAProfileIsUsed()
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

void TestAccessible::whatIsWrittenIntoAFieldIsUsed()
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
    format->setCurrentIndex(format->count() - 1);
    QVERIFY2(window->findChild<QLineEdit *>(u"exportPath"_s)->text().endsWith(u".json"_s), "the name follows");
    write(window->findChild<QLineEdit *>(u"exportPath"_s), u"rows.tsv"_s);
    QCOMPARE(format->currentIndex(), format->count() - 2);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
