#include "profiles/settings.h"
#include "support/windowtest.h"
#include "ui/keys/actionregistry.h"
#include "ui/keys/keyobjection.h"
#include "ui/keys/keysdialog.h"
#include "ui/keys/keysmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// One place knows the actions and their keys, and people change these.
class TestActionRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheKeyThatAPersonSet();
    void noKeyIsTwoActions();
    void actionsMadeAnewHaveTheirKeys();
    void standardKeysComeBack();
    void refusesWhatFieldsAndDesktopsTake_data();
    void refusesWhatFieldsAndDesktopsTake();
    void refusesWhatQtEditsWith();
    void readsAnything_data();
    void readsAnything();
    void leavesKeysOfANewerVersionAlone();
    void saysWhatCannotBeUsed();
    void theModelIsAModel();
    void theDialogSaysConflictsAndSets();
    void theWindowsKeysCanBeChanged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.json"_s); }
    void write(const QJsonObject &keys) const;
    [[nodiscard]] QJsonObject written() const;
    /// A registry of three, as after a start.
    void make();
    [[nodiscard]] QStringList keysOf(const QString &id) const
    {
        return QKeySequence::listToString(m_registry->action(id)->shortcuts()).split(u"; "_s, Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
};

void TestActionRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    make();
}

void TestActionRegistry::cleanup()
{
    m_registry.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestActionRegistry::make()
{
    m_registry.reset();
    m_settings.reset(); // Writes what was set.
    m_settings = std::make_unique<Settings>(path());
    m_window = std::make_unique<QWidget>();
    m_registry = std::make_unique<ActionRegistry>(*m_settings);
    const auto add = [this](const QString &id, const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, m_window.get());
        action->setObjectName(id);
        action->setShortcuts(keys);
        m_registry->add(action, u"View"_s);
    };
    add(u"refresh"_s, u"&Refresh"_s, {u"F5"_s, u"Ctrl+R"_s});
    add(u"findTask"_s, u"&Find a task"_s, {u"Ctrl+T"_s});
    add(u"about"_s, u"&About"_s, {});
}

void TestActionRegistry::write(const QJsonObject &keys) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
}

QJsonObject TestActionRegistry::written() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestActionRegistry::keepsTheKeyThatAPersonSet()
{
    QVERIFY(m_registry->setKey(u"refresh"_s, u"F6"_s));
    QCOMPARE(keysOf(u"refresh"_s), QStringList{u"F6"_s});
    QVERIFY(m_registry->action(u"refresh"_s)->toolTip().contains(u"F6"_s));
    make();
    QCOMPARE(keysOf(u"refresh"_s), QStringList{u"F6"_s});
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"Ctrl+T"_s});
    QVERIFY(m_registry->setKey(u"refresh"_s, {}));
    make();
    QCOMPARE(keysOf(u"refresh"_s), QStringList());
    QCOMPARE(written().value(u"keys"_s).toObject().value(u"format"_s).toInt(), 1);
}

void TestActionRegistry::noKeyIsTwoActions()
{
    QCOMPARE(m_registry->ownerOf(u"Ctrl+R"_s, u"about"_s), u"refresh"_s);
    QVERIFY(m_registry->setKey(u"about"_s, u"Ctrl+R"_s));
    QCOMPARE(keysOf(u"refresh"_s), QStringList{u"F5"_s});
    QCOMPARE(keysOf(u"about"_s), QStringList{u"Ctrl+R"_s});
    make();
    QCOMPARE(keysOf(u"refresh"_s), QStringList{u"F5"_s});
    // As somebody wrote it by hand.
    m_settings.reset();
    write({{u"format"_s, 1}, {u"actions"_s, QJsonObject{{u"about"_s, QJsonArray{u"Ctrl+T"_s}}}}});
    make();
    QCOMPARE(keysOf(u"about"_s), QStringList{u"Ctrl+T"_s});
    QCOMPARE(keysOf(u"findTask"_s), QStringList());
}

/// The panel's actions are made for each session.
void TestActionRegistry::actionsMadeAnewHaveTheirKeys()
{
    QVERIFY(m_registry->setKey(u"findTask"_s, u"F7"_s));
    delete m_registry->action(u"findTask"_s);
    QCOMPARE(m_registry->action(u"findTask"_s), nullptr);
    QCOMPARE(m_registry->entries().size(), 2);
    auto *again = new QAction(u"Find a task"_s, m_window.get());
    again->setObjectName(u"findTask"_s);
    again->setShortcut(u"Ctrl+T"_s);
    m_registry->add(again, u"View"_s);
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"F7"_s});
    m_registry->add(again, u"Banner"_s); // Of the next session, and the same.
    m_registry->reset(u"findTask"_s);
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"Ctrl+T"_s});
}

void TestActionRegistry::standardKeysComeBack()
{
    QVERIFY(m_registry->setKey(u"about"_s, u"F5"_s));
    QVERIFY(m_registry->setKey(u"findTask"_s, u"F8"_s));
    QVERIFY(m_registry->isChanged(u"refresh"_s));
    m_registry->resetAll();
    QCOMPARE(keysOf(u"refresh"_s), (QStringList{u"F5"_s, u"Ctrl+R"_s}));
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"Ctrl+T"_s});
    QCOMPARE(keysOf(u"about"_s), QStringList());
    make();
    QVERIFY(!m_registry->isAnyChanged());
}

void TestActionRegistry::refusesWhatFieldsAndDesktopsTake_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"A", "Shift+A", "Ctrl+C", "Ctrl+U", "Left", "Del", "Tab", "Alt+F4", "Ctrl+.", "F10",
                            "Ctrl+K", "Ctrl+F, Ctrl+G", "Space"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestActionRegistry::refusesWhatFieldsAndDesktopsTake()
{
    QFETCH(QString, key);
    QVERIFY(!m_registry->objection(u"refresh"_s, key).isEmpty());
    QVERIFY(!m_registry->setKey(u"refresh"_s, key));
    QCOMPARE(keysOf(u"refresh"_s), (QStringList{u"F5"_s, u"Ctrl+R"_s}));
}

/// The table is held against what Qt's fields edit with here.
void TestActionRegistry::refusesWhatQtEditsWith()
{
    const QList<QKeySequence::StandardKey> editing{QKeySequence::Cut,
                                                   QKeySequence::Copy,
                                                   QKeySequence::Paste,
                                                   QKeySequence::Undo,
                                                   QKeySequence::Redo,
                                                   QKeySequence::SelectAll,
                                                   QKeySequence::Deselect,
                                                   QKeySequence::Backspace,
                                                   QKeySequence::Delete,
                                                   QKeySequence::DeleteStartOfWord,
                                                   QKeySequence::DeleteEndOfWord,
                                                   QKeySequence::DeleteEndOfLine,
                                                   QKeySequence::DeleteCompleteLine,
                                                   QKeySequence::InsertParagraphSeparator,
                                                   QKeySequence::InsertLineSeparator,
                                                   QKeySequence::MoveToNextChar,
                                                   QKeySequence::MoveToPreviousChar,
                                                   QKeySequence::MoveToNextWord,
                                                   QKeySequence::MoveToPreviousWord,
                                                   QKeySequence::MoveToNextLine,
                                                   QKeySequence::MoveToPreviousLine,
                                                   QKeySequence::MoveToNextPage,
                                                   QKeySequence::MoveToPreviousPage,
                                                   QKeySequence::MoveToStartOfLine,
                                                   QKeySequence::MoveToEndOfLine,
                                                   QKeySequence::MoveToStartOfBlock,
                                                   QKeySequence::MoveToEndOfBlock,
                                                   QKeySequence::MoveToStartOfDocument,
                                                   QKeySequence::MoveToEndOfDocument,
                                                   QKeySequence::SelectNextChar,
                                                   QKeySequence::SelectPreviousChar,
                                                   QKeySequence::SelectNextWord,
                                                   QKeySequence::SelectPreviousWord,
                                                   QKeySequence::SelectNextLine,
                                                   QKeySequence::SelectPreviousLine,
                                                   QKeySequence::SelectNextPage,
                                                   QKeySequence::SelectPreviousPage,
                                                   QKeySequence::SelectStartOfLine,
                                                   QKeySequence::SelectEndOfLine,
                                                   QKeySequence::SelectStartOfDocument,
                                                   QKeySequence::SelectEndOfDocument};
    int held = 0;
    for (const QKeySequence::StandardKey kind : editing) {
        for (const QKeySequence &key : QKeySequence::keyBindings(kind)) {
            ++held;
            QVERIFY2(!keyObjection(key).isEmpty(), qPrintable(key.toString()));
        }
    }
    QVERIFY(held > 40);
}

void TestActionRegistry::readsAnything_data()
{
    QTest::addColumn<QJsonObject>("keys");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("no format") << QJsonObject{{u"actions"_s, QJsonObject()}} << true;
    QTest::newRow("format is a text") << QJsonObject{{u"format"_s, u"one"_s}} << true;
    QTest::newRow("no actions") << QJsonObject{{u"format"_s, 1}} << true;
    QTest::newRow("actions are a list") << QJsonObject{{u"format"_s, 1}, {u"actions"_s, QJsonArray{1, 2}}} << true;
    QTest::newRow("keys are a number") << QJsonObject{{u"format"_s, 1}, {u"actions"_s, QJsonObject{{u"refresh"_s, 7}}}}
                                       << true;
    QTest::newRow("a key is an object") << QJsonObject{{u"format"_s, 1},
                                                       {u"actions"_s,
                                                        QJsonObject{{u"refresh"_s, QJsonArray{QJsonObject()}}}}}
                                        << true;
    QTest::newRow("a key is endless") << QJsonObject{{u"format"_s, 1},
                                                     {u"actions"_s,
                                                      QJsonObject{{u"refresh"_s, QJsonArray{QString(100'000, u'x')}}}}}
                                      << true;
    QTest::newRow("an unknown action") << QJsonObject{{u"format"_s, 1},
                                                      {u"actions"_s, QJsonObject{{u"teleport"_s, QJsonArray{u"F9"_s}}}}}
                                       << false;
}

void TestActionRegistry::readsAnything()
{
    QFETCH(QJsonObject, keys);
    QFETCH(bool, isSaid);
    m_registry.reset();
    m_settings.reset();
    write(keys);
    make();
    QCOMPARE(!m_registry->notice().isEmpty(), isSaid);
    QCOMPARE(keysOf(u"refresh"_s), (QStringList{u"F5"_s, u"Ctrl+R"_s}));
    // What is not known here is kept for who knows it.
    QVERIFY(m_registry->setKey(u"findTask"_s, u"F8"_s));
    make();
    if (!isSaid)
        QVERIFY(written().value(u"keys"_s).toObject().value(u"actions"_s).toObject().contains(u"teleport"_s));
}

void TestActionRegistry::leavesKeysOfANewerVersionAlone()
{
    const QJsonObject newer{{u"format"_s, 2}, {u"chords"_s, QJsonObject{{u"refresh"_s, u"F9 F9"_s}}}};
    m_registry.reset();
    m_settings.reset();
    write(newer);
    make();
    QVERIFY(m_registry->notice().contains(u"newer"_s));
    QCOMPARE(keysOf(u"refresh"_s), (QStringList{u"F5"_s, u"Ctrl+R"_s}));
    make();
    QCOMPARE(written().value(u"keys"_s).toObject(), newer);
    // Who sets one here loses nothing of it.
    QVERIFY(m_registry->setKey(u"findTask"_s, u"F8"_s));
    make();
    QCOMPARE(written().value(u"keysOfNewerVersion"_s).toObject(), newer);
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"F8"_s});
}

void TestActionRegistry::saysWhatCannotBeUsed()
{
    m_registry.reset();
    m_settings.reset();
    write({{u"format"_s, 1},
           {u"actions"_s, QJsonObject{{u"refresh"_s, QJsonArray{u"Ctrl+C"_s}}, {u"about"_s, QJsonArray{u"?!x"_s}}}}});
    make();
    QVERIFY2(m_registry->notice().contains(u"Refresh has no key Ctrl+C"_s), qPrintable(m_registry->notice()));
    QCOMPARE(keysOf(u"refresh"_s), QStringList());
}

void TestActionRegistry::theModelIsAModel()
{
    KeysModel model(*m_registry);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data().toString(), u"About"_s); // Without a key it comes last.
    model.setSearch(u"ctrl+t"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(KeysModel::IdRole).toString(), u"findTask"_s);
    model.setSearch({});
    QVERIFY(m_registry->setKey(u"about"_s, u"F4"_s));
    QCOMPARE(model.index(model.rowOf(u"about"_s), int(KeysModel::Column::Key)).data().toString(), u"F4 · changed"_s);
}

void TestActionRegistry::theDialogSaysConflictsAndSets()
{
    m_window->show();
    auto *dialog = new KeysDialog(*m_registry, m_window.get());
    dialog->open();
    auto *field = dialog->findChild<QKeySequenceEdit *>();
    auto *set = dialog->findChild<QPushButton *>(u"keysSet"_s);
    const auto *said = dialog->findChild<QLabel *>(u"keysSaid"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"keysOf"_s)->text(), u"Key of “Refresh”"_s);
    QVERIFY(!set->isEnabled());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(said->text().contains(u"editing"_s), qPrintable(said->text()));
    QVERIFY(!set->isEnabled());
    field->clear();
    QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(said->text().contains(u"Find a task"_s), qPrintable(said->text()));
    QVERIFY(set->isEnabled());
    set->click();
    QCOMPARE(keysOf(u"refresh"_s), QStringList{u"Ctrl+T"_s});
    QCOMPARE(keysOf(u"findTask"_s), QStringList());
    QCOMPARE(dialog->findChild<QLabel *>(u"keysOf"_s)->text(), u"Key of “Refresh”"_s);
    dialog->findChild<QPushButton *>(u"keysReset"_s)->click();
    QCOMPARE(keysOf(u"refresh"_s), (QStringList{u"F5"_s, u"Ctrl+R"_s}));
    dialog->findChild<QPushButton *>(u"keysResetAll"_s)->click();
    QCOMPARE(keysOf(u"findTask"_s), QStringList{u"Ctrl+T"_s});
    QTest::keyClick(field, Qt::Key_Escape); // Is no key that one sets.
    QTRY_VERIFY(!dialog->isVisible());
}

void TestActionRegistry::theWindowsKeysCanBeChanged()
{
    TestedWindow tested;
    tested.open();
    tested.window->activateWindow();
    QTRY_VERIFY(tested.window->isActiveWindow());
    tested.action(u"keys"_s)->trigger();
    auto *dialog = tested.window->findChild<KeysDialog *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableView *>(u"keysTable"_s);
    QVERIFY(table->model()->rowCount() > 40);
    // What it would send just now, and to whom, is no name of a key.
    const QAction *send = tested.window->findChild<QAction *>(u"sendInstruction"_s);
    QVERIFY2(send && send->text() != u"&Send"_s, "nothing is chosen");
    const QModelIndexList sends =
        table->model()->match(table->model()->index(0, 0), KeysModel::IdRole, u"sendInstruction"_s);
    QCOMPARE(sends.size(), 1);
    QCOMPARE(sends.constFirst().data().toString(), u"Send"_s);
    auto *field = dialog->findChild<QKeySequenceEdit *>();
    // Nobody else can have it, but whose it is, is what was asked.
    field->setKeySequence(QKeySequence(u"Ctrl+K"_s));
    const auto *said = dialog->findChild<QLabel *>(u"keysSaid"_s);
    QVERIFY2(said->text().contains(u"“Go to anything"_s) && said->text().contains(u"editing"_s),
             qPrintable(said->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"keysSet"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"keysSearch"_s)->setText(u"go to anything"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    field->setKeySequence(QKeySequence(u"Ctrl+P"_s));
    dialog->findChild<QPushButton *>(u"keysSet"_s)->click();
    dialog->close();
    QTRY_VERIFY(!tested.window->findChild<KeysDialog *>());
    // The field says so, and the old key is the field's again.
    auto *header = tested.window->findChild<QLineEdit *>(u"openField"_s);
    QCOMPARE(header->findChild<QLabel *>()->text(), u"Ctrl+P"_s);
    tested.action(u"action.conference"_s)->trigger();
    auto *typed = tested.window->findChild<QLineEdit *>(u"parameterSearch"_s);
    tested.window->activateWindow();
    QTRY_VERIFY(tested.window->isActiveWindow());
    typed->setFocus();
    QTRY_VERIFY(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(tested.window->findChild<QDialog *>(u"palette"_s));
    QVERIFY(!tested.window->findChild<QAction *>(u"keys"_s)->shortcuts().isEmpty());
}

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
