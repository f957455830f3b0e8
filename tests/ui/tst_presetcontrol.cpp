#include "support/windowtest.h"

#include "presets/presetstore.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/palette/palettedialog.h"

#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// Presets in the window: from the form to a file, and from the file into another form.
class TestPresetControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheFormAndFillsItIn();
    void namesWhatIsMissingAndSendsNothing();
    void isFoundByGoToAnything();
    void nothingToSaveIsSaid();
    void theFormHasAButtonForThem();

private:
    [[nodiscard]] InstructionPanel *panel() const { return m_tested->window->findChild<InstructionPanel *>(); }
    [[nodiscard]] QString said() const { return m_tested->messages()->textOf(u"rows"_s); }
    [[nodiscard]] static PresetStore store() { return PresetStore(Catalogue::builtIn()); }
    void put(const QString &name, const QString &parameter, const QString &value) const;
    /// Chooses an entry of the menu of presets.
    void choose(const QString &name) const;

    std::unique_ptr<TestedWindow> m_tested;
};

void TestPresetControl::init()
{
    m_tested = std::make_unique<TestedWindow>();
    QDir(store().folder()).removeRecursively(); // The test's own, see TestedWindow.
    m_tested->open();
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
}

void TestPresetControl::cleanup()
{
    m_tested.reset();
    QDir(store().folder()).removeRecursively();
}

void TestPresetControl::put(const QString &name, const QString &parameter, const QString &value) const
{
    Preset preset;
    preset.name = name;
    preset.action = u"conference"_s;
    preset.values.set(parameter, value);
    QCOMPARE(store().save(preset), QString());
}

void TestPresetControl::choose(const QString &name) const
{
    auto *menu = m_tested->window->findChild<QMenu *>(u"presetsMenu"_s);
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> entries = menu->actions();
    const auto entry = std::find_if(entries.cbegin(), entries.cend(),
                                    [&name](const QAction *one) { return one->text().contains(name); });
    QVERIFY2(entry != entries.cend(), qPrintable(name));
    (*entry)->trigger();
}

void TestPresetControl::savesTheFormAndFillsItIn()
{
    m_tested->action(u"action.conference"_s)->trigger();
    Draft draft;
    draft.set(u"From"_s, u"+15005550006"_s);
    panel()->fill(u"conference"_s, draft);
    m_tested->action(u"savePreset"_s)->trigger();
    auto *ask = m_tested->window->findChild<QInputDialog *>(u"presetName"_s);
    QVERIFY(ask);
    ask->setTextValue(u"Refund line"_s);
    ask->accept();
    QTRY_COMPARE(store().read().presets.size(), 1);
    panel()->fill(u"conference"_s, {});
    m_tested->action(u"action.accept"_s)->trigger();
    choose(u"Refund line"_s);
    QCOMPARE(panel()->chosenAction(), u"conference"_s);
    QCOMPARE(panel()->draft(), draft);
    QVERIFY(said().contains(u"Refund line"_s));
    QCOMPARE(m_tested->training->journal.count({}), 0);
}

void TestPresetControl::namesWhatIsMissingAndSendsNothing()
{
    put(u"To me"_s, u"To"_s, u"{me.contact_uri}"_s);
    choose(u"To me"_s);
    QVERIFY2(said().contains(u"me.contact_uri"_s), qPrintable(said()));
    QVERIFY(panel()->hasFieldToMend());
    m_tested->action(u"sendInstruction"_s)->trigger();
    QCOMPARE(m_tested->training->journal.count({}), 0);
    // Set once.
    m_tested->action(u"whoIAm"_s)->trigger();
    auto *ask = m_tested->window->findChild<QDialog *>(u"meDialog"_s);
    QVERIFY(ask);
    auto *worker = ask->findChild<QComboBox *>(u"meWorker"_s);
    QTRY_VERIFY(worker->count() > 3);
    worker->setCurrentIndex(2);
    Q_EMIT worker->activated(2);
    const QString contact = ask->findChild<QLineEdit *>(u"meContact"_s)->text();
    QVERIFY(!contact.isEmpty());
    ask->accept();
    QTRY_VERIFY(!m_tested->window->findChild<QDialog *>(u"meDialog"_s));
    choose(u"To me"_s);
    QCOMPARE(panel()->draft().value(u"To"_s), contact);
    QVERIFY(!panel()->hasFieldToMend());
    QVERIFY(!m_tested->settings.me().value(u"worker_sid"_s).toString().isEmpty());
}

void TestPresetControl::isFoundByGoToAnything()
{
    put(u"Refund line"_s, u"From"_s, u"+15005550006"_s);
    m_tested->action(u"goToAnything"_s)->trigger();
    auto *palette = m_tested->window->findChild<PaletteDialog *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"conf refund"_s);
    QCOMPARE(palette->findChild<QListView *>()->currentIndex().data().toString(),
             u"Conference with preset ★ Refund line"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(panel()->draft().value(u"From"_s), u"+15005550006"_s);
    QCOMPARE(m_tested->training->journal.count({}), 0);
}

void TestPresetControl::nothingToSaveIsSaid()
{
    m_tested->action(u"action.accept"_s)->trigger();
    m_tested->action(u"savePreset"_s)->trigger();
    QVERIFY(!m_tested->window->findChild<QInputDialog *>());
    QVERIFY(!said().isEmpty());
}

void TestPresetControl::theFormHasAButtonForThem()
{
    put(u"Refund line"_s, u"From"_s, u"+15005550006"_s);
    m_tested->action(u"action.conference"_s)->trigger();
    auto *button = m_tested->window->findChild<QToolButton *>(u"presetsButton"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    auto *menu = m_tested->window->findChild<QMenu *>(u"presetsMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().constFirst()->text().contains(u"Refund line"_s));
    QVERIFY(menu->actions().contains(m_tested->action(u"savePreset"_s)));
    menu->close();
}

QTEST_MAIN(TestPresetControl)
#include "tst_presetcontrol.moc"
