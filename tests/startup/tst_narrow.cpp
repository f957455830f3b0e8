#include "support/cutparts.h"
#include "support/everyplace.h"
#include "support/raredialogs.h"

#include <QApplication>
#include <QScreen>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace EveryPlace;

/// A screen of 1280 pixels at a zoom of 400 %, or, where the environment says DESK_NARROW=letters, of 640 with letters
/// twice as large: all is there, read from top to bottom, but for columns of tables.
class TestNarrow : public QObject
{
    Q_OBJECT
public:
    static void initMain();
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }
    void everyPageOfTheWindow_data();
    void everyPageOfTheWindow();
    void everyDialog_data();
    void everyDialog();
    void dialogsThatWaitForSomething_data();
    void dialogsThatWaitForSomething();
    void whileOthersWatch();

private:
    [[nodiscard]] bool isWhole(QWidget *window, const QString &name);

    std::unique_ptr<Program> m_program;
};

namespace {

bool isWithLargeLetters()
{
    return qgetenv("DESK_NARROW") == "letters";
}

} // namespace

/// The screen of this platform has 800 pixels each way.
void TestNarrow::initMain()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", isWithLargeLetters() ? "1.25" : "2.5");
    qunsetenv("QT_FONT_DPI"); // Qt takes it for another scale factor.
}

void TestNarrow::initTestCase()
{
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize().width(), isWithLargeLetters() ? 640 : 320);
    QFont usual = QApplication::font();
    usual.setPointSizeF(isWithLargeLetters() ? 20 : 10); // As desktops have it; this platform's own is larger.
    QApplication::setFont(usual);
    m_program = std::make_unique<Program>();
    QVERIFY(m_program->waitUntilItStands());
    m_program->window->resize(QGuiApplication::primaryScreen()->availableSize());
    QTRY_COMPARE(m_program->window->width(), QGuiApplication::primaryScreen()->availableSize().width());
}

/// What is cut is a warning each.
bool TestNarrow::isWhole(QWidget *window, const QString &name)
{
    QStringList cut;
    static_cast<void>(QTest::qWaitFor([&] { return (cut = CutParts::in(window)).isEmpty(); }, 2000));
    for (const QString &line : cut)
        qWarning("%s: %s", qPrintable(name), qPrintable(line));
    const int room = QGuiApplication::primaryScreen()->availableSize().width();
    if (window->width() > room)
        qWarning("%s: %d px wide", qPrintable(name), window->width());
    return cut.isEmpty() && window->width() <= room;
}

void TestNarrow::everyPageOfTheWindow_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"goTasks", "findTask", "goReservations", "goAct", "action.conference", "goDetails",
                               "goJson", "goTimeline", "goWhy", "goEvents", "goWaiting", "goJournal", "goTrainer"})
        QTest::newRow(action) << QByteArray(action);
}

void TestNarrow::everyPageOfTheWindow()
{
    QFETCH(QByteArray, action);
    m_program->trigger(action.constData());
    bool isRight = isWhole(m_program->window.get(), QString::fromLatin1(action));
    if (action == "goWaiting")
        m_program->trigger("back"); // Without a task there is nothing to export.
    if (action == "goTrainer") {
        auto *tabs = m_program->window->findChild<QTabBar *>(u"trainerTabs"_s);
        QVERIFY(tabs && tabs->isVisible());
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            isRight = isWhole(m_program->window.get(), tabs->tabText(i)) && isRight;
        }
    }
    QVERIFY2(isRight, "see the warnings");
}

void TestNarrow::everyDialog_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : dialogActions)
        QTest::newRow(action) << QByteArray(action);
    QTest::newRow("about") << QByteArray("about");
    QTest::newRow("goToAnything") << QByteArray("goToAnything");
}

void TestNarrow::everyDialog()
{
    QFETCH(QByteArray, action);
    bool isRight = true;
    forDialog(*m_program, action.constData(),
              [&](QWidget *dialog, const QString &name) { isRight = isWhole(dialog, name) && isRight; });
    QVERIFY2(isRight, "see the warnings");
}

void TestNarrow::dialogsThatWaitForSomething_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < int(RareDialogs::all().size()); ++i)
        QTest::newRow(RareDialogs::all().at(i).name) << i;
}

void TestNarrow::dialogsThatWaitForSomething()
{
    QFETCH(int, which);
    const QPointer<QDialog> dialog = RareDialogs::all().at(which).make(*m_program);
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    bool isRight = true;
    withTabs(dialog.data(), QString::fromLatin1(QTest::currentDataTag()),
             [&](QWidget *one, const QString &name) { isRight = isWhole(one, name) && isRight; });
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY2(isRight, "see the warnings");
}

/// Letters are larger again then.
void TestNarrow::whileOthersWatch()
{
    m_program->trigger("present");
    QTRY_VERIFY(m_program->window->session() && m_program->window->session()->isPresented);
    QVERIFY(m_program->waitUntilItStands());
    bool isRight = true;
    for (const char *action : {"goReservations", "goAct", "goDetails", "goJson", "goTasks"}) {
        m_program->trigger(action);
        isRight = isWhole(m_program->window.get(), QString::fromLatin1(action)) && isRight;
    }
    m_program->trigger("present");
    QTRY_VERIFY(m_program->window->session() && !m_program->window->session()->isPresented);
    QVERIFY2(isRight, "see the warnings");
}

QTEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
