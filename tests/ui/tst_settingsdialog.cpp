#include "profiles/settings.h"
#include "ui/settings/settingline.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingwords.h"
#include "ui/widgets/placeholderpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

/// All settings, searched and changed in place.
class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hasALineOfWordsForEach();
    void changesAtOnce();
    void followsWhatOthersChange();
    void goesBackToTheDefault();
    void asksBeforeTheJournalForgets();
    void findsByTitleByWhatItDoesAndByKey();
    void staysOpenWhereANumberEndsWithEnter();
    void goesFromAnEditorToItsReset();
    void showsOneOfThem();
    void resetIsOnTheLineOfItsText();

private:
    template <typename T>
    [[nodiscard]] T *editor(Setting which) const
    {
        return m_dialog->findChild<T *>(u"settingEditor."_s + settingRow(which).key);
    }
    [[nodiscard]] QToolButton *resetOf(Setting which) const
    {
        return m_dialog->findChild<QToolButton *>(u"settingReset."_s + settingRow(which).key);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList keys;
        const auto lines = m_dialog->findChildren<SettingLine *>();
        for (const SettingLine *line : lines) {
            if (line->isVisible())
                keys.append(settingRow(line->which()).key);
        }
        return keys;
    }
    void search(const QString &text) { m_dialog->findChild<QLineEdit *>(u"settingSearch"_s)->setText(text); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QPointer<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    m_dialog = new SettingsDialog(*m_settings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestSettingsDialog::cleanup()
{
    delete m_dialog;
    m_settings.reset(); // It writes once more, before its folder goes.
}

void TestSettingsDialog::hasALineOfWordsForEach()
{
    QCOMPARE(shown().size(), int(Setting::Count));
    QSet<QString> titles;
    for (int i = 0; i < int(Setting::Count); ++i) {
        const auto which = static_cast<Setting>(i);
        const SettingWords words = settingWords(which);
        QVERIFY2(!words.group.isEmpty() && !words.title.isEmpty() && !words.what.isEmpty(),
                 settingRow(which).key.data());
        titles.insert(words.title);
        if (settingRow(which).kind == SettingRow::Kind::Choice)
            QCOMPARE(words.choices.size(), settingRow(which).most + 1);
        QVERIFY(!settingText(which, settingRow(which).standard).isEmpty());
        QVERIFY(!editor<QWidget>(which)->accessibleName().isEmpty() || editor<QCheckBox>(which));
        QVERIFY(!resetOf(which)->isVisible());
    }
    QCOMPARE(titles.size(), int(Setting::Count));
}

void TestSettingsDialog::changesAtOnce()
{
    editor<QCheckBox>(Setting::SendAnyway)->click();
    QVERIFY(m_settings->sendAnyway());
    auto *rows = editor<QSpinBox>(Setting::PageSize);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"50"_s);
    QCOMPARE(m_settings->pageSize(), 1000); // A person may still be typing.
    QTest::keyClick(rows, Qt::Key_Tab);
    QCOMPARE(m_settings->pageSize(), 50);
    auto *look = editor<QComboBox>(Setting::Look);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Down);
    QCOMPARE(m_settings->number(Setting::Look), 1);
}

void TestSettingsDialog::followsWhatOthersChange()
{
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    m_settings->setOn(Setting::TellOfOffers, true);
    m_settings->setNumber(Setting::OfferSeconds, 40);
    m_settings->setNumber(Setting::Look, 2);
    QVERIFY(editor<QCheckBox>(Setting::TellOfOffers)->isChecked());
    QCOMPARE(editor<QSpinBox>(Setting::OfferSeconds)->value(), 40);
    QCOMPARE(editor<QComboBox>(Setting::Look)->currentIndex(), 2);
    QCOMPARE(changed.size(), 3); // And does not set them once more.
}

void TestSettingsDialog::goesBackToTheDefault()
{
    m_settings->setNumber(Setting::PageSize, 20);
    m_settings->setOn(Setting::TellOfLongWaits, true);
    QVERIFY(resetOf(Setting::PageSize)->isVisible());
    resetOf(Setting::PageSize)->click();
    QCOMPARE(m_settings->pageSize(), 1000);
    QCOMPARE(editor<QSpinBox>(Setting::PageSize)->value(), 1000);
    QVERIFY(!resetOf(Setting::PageSize)->isVisible());
    QVERIFY(m_settings->isOn(Setting::TellOfLongWaits)); // That one alone.
}

/// A number that is changed on the way would remove what is older for good.
void TestSettingsDialog::asksBeforeTheJournalForgets()
{
    QVERIFY(!editor<QSpinBox>(Setting::JournalDays));
    QSignalSpy wanted(m_dialog, &SettingsDialog::journalBoundsWanted);
    editor<QPushButton>(Setting::JournalDays)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_settings->journalDays(), 365);
    m_settings->setJournalDays(30);
    QCOMPARE(editor<QPushButton>(Setting::JournalDays)->text(), u"30 days…"_s);
    QVERIFY(!resetOf(Setting::JournalDays)->isVisible());
}

void TestSettingsDialog::findsByTitleByWhatItDoesAndByKey()
{
    search(u"LOOK"_s);
    QCOMPARE(shown(), QStringList{u"window/look"_s});
    QCOMPARE(m_dialog->findChild<QLabel *>(u"settingCount"_s)->text(), u"1 of %1"_s.arg(int(Setting::Count)));
    search(u"headset device"_s);
    QCOMPARE(shown(), QStringList{u"waiting/tellOfMissedOffers"_s});
    search(u"pagesize"_s);
    QCOMPARE(shown(), QStringList{u"reservations/pageSize"_s});
    search(u"waiting"_s); // No word of theirs: only the file has it.
    QCOMPARE(shown(), QStringList());
    search(u"dark"_s);
    QCOMPARE(shown(), QStringList{u"window/look"_s});
    search(u"nobody has this"_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(m_dialog->findChild<PlaceholderPage *>()->isVisible());
    search({});
    QCOMPARE(shown().size(), int(Setting::Count));
}

void TestSettingsDialog::staysOpenWhereANumberEndsWithEnter()
{
    auto *rows = editor<QSpinBox>(Setting::PageSize);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"70"_s);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(m_settings->pageSize(), 70);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

/// For whoever reads the controls one after the other, too.
void TestSettingsDialog::goesFromAnEditorToItsReset()
{
    m_settings->setOn(Setting::SendAnyway, true);
    m_settings->setNumber(Setting::PageSize, 20);
    for (const Setting which : {Setting::SendAnyway, Setting::PageSize}) {
        const auto *box = editor<QWidget>(which);
        const QWidget *next = box->nextInFocusChain();
        while (next->focusPolicy() == Qt::NoFocus || box->isAncestorOf(next))
            next = next->nextInFocusChain();
        QCOMPARE(next, static_cast<const QWidget *>(resetOf(which)));
    }
}

void TestSettingsDialog::showsOneOfThem()
{
    m_dialog->resize(600, 300);
    search(u"nothing of that name"_s);
    m_dialog->showSetting(Setting::WrapUpMinutes);
    auto *last = editor<QWidget>(Setting::WrapUpMinutes);
    QVERIFY(last->isVisible() && !last->visibleRegion().isEmpty());
    QVERIFY(last->hasFocus());
    QVERIFY(m_dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // It is seen.
    QVERIFY(editor<QWidget>(Setting::Look)->visibleRegion().isEmpty());
    m_dialog->showSetting(Setting::Language);
    QVERIFY(editor<QWidget>(Setting::Language)->hasFocus());
    QVERIFY(!editor<QWidget>(Setting::Language)->visibleRegion().isEmpty());
}

/// Where there is so little room that they stand below what is set.
void TestSettingsDialog::resetIsOnTheLineOfItsText()
{
    m_settings->setNumber(Setting::PageSize, 50);
    SettingLine line(*m_settings, Setting::PageSize);
    line.stack(260);
    line.resize(260, line.sizeHint().height());
    line.show();
    const auto *reset = line.findChild<QToolButton *>();
    const auto labels = line.findChildren<QLabel *>();
    const auto standard = std::find_if(labels.cbegin(), labels.cend(),
                                       [](const QLabel *label) { return label->text().startsWith(u"Default"_s); });
    QVERIFY(standard != labels.cend() && reset->isVisible());
    QTRY_VERIFY(reset->x() > (*standard)->x()); // beside each other
    QTRY_VERIFY2(std::abs(reset->geometry().center().y() - (*standard)->geometry().center().y()) <= 1,
                 qPrintable(u"%1, %2"_s.arg(reset->geometry().center().y()).arg((*standard)->geometry().center().y())));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
