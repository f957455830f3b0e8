#include "support/windowtest.h"

#include "reservations/roles.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

class TestMainActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_tested = std::make_unique<TestedWindow>(); }
    void cleanup() { m_tested.reset(); }
    void canBeTriggeredWithoutASession();
    void keysAreUnique();
    void theWayBackIsThereWhereThereIsOne();
    void whatNeedsASessionIsOffWithoutOne();
    void whatNeedsAReservationSaysSo();
    void keysOfWhatOthersAreNotToSeeAreNotSilent();
    void theLookIsKept();
    void tasksFoldByTheActionAndTheActionByTheWidth();

private:
    [[nodiscard]] QAction *action(const QString &name) const { return m_tested->action(name); }
    [[nodiscard]] QMenu *menu(const QString &title) const
    {
        for (const QAction *each : m_tested->window->findChild<QMenuBar *>()->actions()) {
            if (each->text() == title)
                return each->menu();
        }
        return nullptr;
    }

    std::unique_ptr<TestedWindow> m_tested;
};

/// Nothing to act on is no reason to fall.
void TestMainActions::canBeTriggeredWithoutASession()
{
    m_tested->window->show();
    for (const QString &name :
         {u"refresh"_s, u"cancel"_s, u"live"_s, u"goTasks"_s, u"goReservations"_s, u"goAct"_s, u"goDetails"_s,
          u"goJson"_s, u"findTask"_s, u"filter"_s, u"nextReservation"_s, u"previousReservation"_s, u"nextOffer"_s,
          u"copySid"_s, u"copyCell"_s, u"copyRow"_s, u"exportRows"_s, u"unlock"_s}) {
        QVERIFY2(action(name), qPrintable(name));
        action(name)->trigger();
    }
    QVERIFY(m_tested->window->isVisible());
}

void TestMainActions::keysAreUnique()
{
    m_tested->open();
    QHash<QString, QString> owners;
    for (const QAction *each : m_tested->window->findChildren<QAction *>()) {
        for (const QKeySequence &key : each->shortcuts()) {
            const QString text = key.toString();
            if (each->shortcutContext() == Qt::WidgetShortcut || text.isEmpty() || each->objectName().isEmpty())
                continue;
            QVERIFY2(!owners.contains(text),
                     qPrintable(u"%1: %2 and %3"_s.arg(text, owners.value(text), each->objectName())));
            owners.insert(text, each->objectName());
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestMainActions::theWayBackIsThereWhereThereIsOne()
{
    m_tested->open();
    const auto *button = m_tested->window->findChild<QToolButton *>(u"backButton"_s);
    QVERIFY(!action(u"back"_s)->isEnabled());
    QVERIFY(!action(u"forward"_s)->isEnabled());
    const Sid first = m_tested->training->session.open.task;
    const QAbstractItemModel &tasks = m_tested->training->tasks;
    QTRY_VERIFY(m_tested->training->tasks.count() > 20);
    Sid other;
    for (int row = 0; other.isNull() || other == first; ++row)
        other = tasks.index(row, 0, tasks.index(0, 0)).data(SidRole).value<Sid>();
    m_tested->window->openText(other.toString());
    QVERIFY(action(u"back"_s)->isEnabled());
    QVERIFY(button->isEnabled());
    action(u"back"_s)->trigger();
    QCOMPARE(m_tested->window->address().task, first);
    QVERIFY(!action(u"back"_s)->isEnabled());
    QVERIFY(action(u"forward"_s)->isEnabled());
    action(u"forward"_s)->trigger();
    QCOMPARE(m_tested->window->address().task, other);
}

void TestMainActions::whatNeedsASessionIsOffWithoutOne()
{
    QMenu *instruction = menu(u"&Instruction"_s);
    QVERIFY(!instruction->isEnabled());
    QVERIFY(!action(u"goTrainer"_s)->isEnabled());
    QVERIFY(!action(u"unlock"_s)->isVisible());
    QVERIFY(action(u"training"_s)->isVisible());
    m_tested->open();
    QVERIFY(instruction->isEnabled());
    QVERIFY(!action(u"training"_s)->isVisible());
    QVERIFY(!action(u"unlock"_s)->isVisible());
    Session session = m_tested->training->session;
    QAction pause;
    session.bannerActions = {&pause};
    session.mode = SessionMode::Live;
    m_tested->window->setSession(session);
    QVERIFY(action(u"goTrainer"_s)->isEnabled());
    QVERIFY(action(u"unlock"_s)->isVisible());
    QVERIFY(action(u"training"_s)->isVisible());
    m_tested->window->clearSession();
    QVERIFY(!action(u"goTrainer"_s)->isEnabled());
    QVERIFY(!action(u"unlock"_s)->isVisible());
    QVERIFY(!instruction->isEnabled());
}

void TestMainActions::whatNeedsAReservationSaysSo()
{
    for (const QString &name : {u"copySid"_s, u"copyCell"_s, u"copyRow"_s, u"exportRows"_s}) {
        m_tested->messages()->clear(u"rows"_s);
        action(name)->trigger();
        QVERIFY2(!m_tested->messages()->textOf(u"rows"_s).isEmpty(), qPrintable(name));
    }
}

void TestMainActions::keysOfWhatOthersAreNotToSeeAreNotSilent()
{
    m_tested->open();
    Session session = m_tested->training->session;
    QAction pause;
    session.bannerActions = {&pause};
    session.isPresented = true;
    m_tested->window->setSession(session);
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
    QSignalSpy journal(m_tested->window.get(), &MainWindow::journalWanted);
    QSignalSpy trainer(m_tested->window.get(), &MainWindow::trainerWanted);
    const auto saidAfter = [this](const QString &name) {
        m_tested->messages()->clear(u"rows"_s);
        const QKeyCombination key = action(name)->shortcut()[0];
        QTest::keyClick(m_tested->window.get(), key.key(), key.keyboardModifiers());
        return m_tested->messages()->textOf(u"rows"_s);
    };
    for (const QString &name : {u"goJournal"_s, u"goTrainer"_s, u"connect"_s}) {
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        QVERIFY2(saidAfter(name).contains(u"while others watch"_s), qPrintable(name));
    }
    // Under another key as well.
    action(u"goJournal"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s));
    QVERIFY(saidAfter(u"goJournal"_s).contains(u"while others watch"_s));
    QCOMPARE(journal.size() + trainer.size(), 0);
    session.isPresented = false;
    m_tested->window->setSession(session);
    QCOMPARE(saidAfter(u"goJournal"_s), QString());
    QCOMPARE(saidAfter(u"goTrainer"_s), QString());
    QCOMPARE(journal.size(), 1);
    QCOMPARE(trainer.size(), 1);
    // What is no training has none.
    session.bannerActions.clear();
    m_tested->window->setSession(session);
    QVERIFY(!saidAfter(u"goTrainer"_s).isEmpty());
}

void TestMainActions::theLookIsKept()
{
    QVERIFY(action(u"lookSystem"_s)->isChecked());
    action(u"lookDark"_s)->trigger();
    QVERIFY(Theme::isDark(QApplication::palette()));
    QVERIFY(!action(u"lookSystem"_s)->isChecked());
    QElapsedTimer start;
    start.start();
    MainWindow again(m_tested->settings, start);
    QVERIFY(again.findChild<QAction *>(u"lookDark"_s)->isChecked());
    QVERIFY(Theme::isDark(QApplication::palette()));
    again.findChild<QAction *>(u"lookLight"_s)->trigger();
    QVERIFY(!Theme::isDark(QApplication::palette()));
}

void TestMainActions::tasksFoldByTheActionAndTheActionByTheWidth()
{
    m_tested->open();
    const auto *tasks = m_tested->window->findChild<QWidget *>(u"tasksPane"_s);
    QVERIFY(tasks->isVisible());
    action(u"foldTasks"_s)->trigger();
    QVERIFY(!tasks->isVisible());
    action(u"findTask"_s)->trigger();
    QVERIFY(tasks->isVisible());
    QVERIFY(action(u"foldTasks"_s)->isChecked());
    m_tested->window->resize(900, 700);
    QTRY_VERIFY(!tasks->isVisible());
    QVERIFY(!action(u"foldTasks"_s)->isChecked());
}

QTEST_MAIN(TestMainActions)
#include "tst_mainactions.moc"
