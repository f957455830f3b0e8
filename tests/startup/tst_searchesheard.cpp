#include "support/everyplace.h"

#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace EveryPlace;

namespace {

/// All that was announced since it was last emptied.
QStringList &heard()
{
    static QStringList all;
    return all;
}

/// This platform has no bus, so what speaks for each window is asked again and again, and emptied.
void listen()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        auto *speaker = window->findChild<QWidget *>(u"announcement"_s, Qt::FindDirectChildrenOnly);
        if (!speaker || speaker->accessibleName().isEmpty())
            continue;
        heard() += speaker->accessibleName();
        speaker->setAccessibleName({});
    }
}

} // namespace

/// What a search finds is said to those who do not see it: once, after they have typed.
class TestSearchesHeard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { heard().clear(); }
    void cleanup();
    void isSaidOnceAfterTyping();
    void isNotSaidOfWhatIsGone();
    void everySearchIsHeard_data();
    void everySearchIsHeard();
    void theNextMatchIsHeard();
    void whatIfIsHeard();

private:
    std::unique_ptr<Program> m_program;
    QTimer m_ear;
};

void TestSearchesHeard::initTestCase()
{
    connect(&m_ear, &QTimer::timeout, this, listen);
    m_ear.start(5);
    m_program = std::make_unique<Program>();
    QVERIFY(m_program->waitUntilItStands());
}

void TestSearchesHeard::cleanupTestCase()
{
    m_ear.stop();
    m_program.reset();
}

/// Closes what was opened, and stops searching.
void TestSearchesHeard::cleanup()
{
    if (QDialog *dialog = shownDialog(*m_program)) {
        dialog->reject();
        if (auto *anyway = m_program->window->findChild<QAbstractButton *>(u"whatIfCloseAnyway"_s))
            press(anyway); // What was changed there is kept nowhere.
        QTRY_VERIFY(!shownDialog(*m_program));
    }
    for (auto *field : m_program->window->findChildren<SearchField *>())
        field->clear();
}

void TestSearchesHeard::isSaidOnceAfterTyping()
{
    QWidget window;
    auto *field = new SearchField(u"tested"_s, u"Find"_s, &window);
    bool isLooking = true;
    int asked = 0;
    field->setFound([&] {
        ++asked;
        return isLooking ? QString() : SearchField::foundText(field->text().size());
    });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const char letter : {'a', 'b', 'c'}) {
        QTest::keyClick(field, letter);
        QTest::qWait(100); // As one types.
    }
    QVERIFY(heard().isEmpty());
    QTRY_COMPARE(asked, 1);
    QVERIFY(heard().isEmpty()); // There is nothing to say yet.
    isLooking = false;
    QTRY_COMPARE(heard(), QStringList{u"3 found"_s});
    // The same number again is an answer as well.
    heard().clear();
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_X);
    QTRY_COMPARE(heard(), QStringList{u"3 found"_s});
    QTest::qWait(1000);
    QCOMPARE(heard().size(), 1);
}

void TestSearchesHeard::isNotSaidOfWhatIsGone()
{
    QWidget window;
    auto *field = new SearchField(u"tested"_s, u"Find"_s, &window);
    int asked = 0;
    field->setFound([&asked] {
        ++asked;
        return u"something"_s;
    });
    window.show();
    field->setText(u"a"_s);
    field->clear();
    QTest::qWait(1000);
    QCOMPARE(asked, 0);
    field->setText(u"a"_s);
    field->hide();
    QTest::qWait(1000);
    QCOMPARE(asked, 0);
    QVERIFY(heard().isEmpty());
}

void TestSearchesHeard::everySearchIsHeard_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString some = u"^[1-9]\\d* found$"_s;
    const QString none = u"^Nothing found$"_s;
    const auto row = [](const char *action, const char *field, const QString &text, const QString &said) {
        QTest::addRow("%s: %s", field, qPrintable(text))
            << QByteArray(action) << QString::fromLatin1(field) << text << said;
    };
    row("settings", "settingSearch", u"language"_s, some);
    row("settings", "settingSearch", u"xyzzy"_s, none);
    row("keys", "keysSearch", u"export"_s, some);
    row("keys", "keysSearch", u"xyzzy"_s, none);
    row("guide", "guideSearch", u"settings"_s, u"^[1-9]\\d* chapter"_s);
    row("goToAnything", "paletteField", u"export"_s, u"Export"_s);
    row("findTask", "taskFilter", u"xyzzy"_s, none);
    row("findTask", "taskFilter", u"a"_s, some);
    row("filter", "reservationFilter", u"rejected"_s, some);
    row("goJournal", "journalSearch", u"xyzzy"_s, none);
    row("goJson", "jsonFind", u"sid"_s, u"^1 of \\d+: \\."_s);
    row("goJson", "jsonFind", u"xyzzy"_s, none);
    row("findParameter", "parameterSearch", u"from"_s, some);
    row("searchStories", "storySearch", u"xyzzy"_s, none);
    row("goEvents", "storyFilter", u"reservation"_s, some);
}

void TestSearchesHeard::everySearchIsHeard()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    m_program->trigger("action.conference");
    m_program->trigger(action.constData());
    QLineEdit *line = nullptr;
    QTRY_VERIFY((line = m_program->window->findChild<QLineEdit *>(field)) && line->isVisible());
    QVERIFY(activates(line->window()));
    line->setFocus();
    QTest::keyClicks(line, text);
    const QRegularExpression fits(said);
    QTRY_VERIFY2(!heard().filter(fits).isEmpty(), qPrintable(heard().join(u'\n')));
    // What changes by itself is not said.
    QTest::qWait(1500);
    QVERIFY2(heard().filter(fits).size() == 1, qPrintable(heard().join(u'\n')));
}

void TestSearchesHeard::theNextMatchIsHeard()
{
    m_program->trigger("goJson");
    auto *field = m_program->window->findChild<QLineEdit *>(u"jsonFind"_s);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"sid"_s);
    QTRY_VERIFY(!heard().filter(QRegularExpression(u"^1 of "_s)).isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2(!heard().filter(QRegularExpression(u"^2 of \\d+: \\."_s)).isEmpty(), qPrintable(heard().join(u'\n')));
    press(m_program->window->findChild<QWidget *>(u"jsonNext"_s));
    QTRY_VERIFY2(!heard().filter(QRegularExpression(u"^3 of \\d+: \\."_s)).isEmpty(), qPrintable(heard().join(u'\n')));
}

void TestSearchesHeard::whatIfIsHeard()
{
    m_program->trigger("whatIf");
    QTRY_VERIFY(shownDialog(*m_program));
    const QDialog *dialog = shownDialog(*m_program);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"whatIfForm"_s)->isEnabled(), StartMsecs);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"whatIfCopy"_s)->isEnabled());
    auto *field = dialog->findChild<QWidget *>(u"whatIfAttributes"_s);
    auto *attributes = field ? field->findChild<QPlainTextEdit *>() : nullptr;
    QVERIFY(attributes);
    heard().clear();
    attributes->setPlainText(u"{\"skill\": \"nobody has it\"}"_s);
    const QRegularExpression fits(u"^Different in \\d+ line.*\\. .+: .+; what if: .+"_s);
    QTRY_VERIFY2(!heard().filter(fits).isEmpty(), qPrintable(heard().join(u'\n')));
    heard().clear();
    attributes->setPlainText(u"{\"skill\": "_s);
    QTRY_VERIFY2(!heard().isEmpty(), "what does not count");
    QCOMPARE(heard().constFirst(), dialog->findChild<QLabel *>(u"whatIfProblems"_s)->text());
}

QTEST_MAIN(TestSearchesHeard)
#include "tst_searchesheard.moc"
