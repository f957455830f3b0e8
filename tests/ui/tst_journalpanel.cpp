#include "journal/journal.h"
#include "journal/rowtext.h"
#include "support/journalrows.h"
#include "ui/journal/journaldetails.h"
#include "ui/journal/journalpanel.h"
#include "ui/journal/journaltable.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/textview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace JournalRows;

/// The journal's dock: what it shows, what keys do in it, and what it says where there is nothing to show.
class TestJournalPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhyThereAreNoRows();
    void saysThatItCanOnlyBeRead();
    void showsTheWholeEntry();
    void namesWhatElseAnEntryWasSentTo_data();
    void namesWhatElseAnEntryWasSentTo();
    void timesOfAWorldAreNotMixedWithThisComputers();
    void followsTheEntryThatIsShown();
    void searchesAndFilters();
    void anotherRunsReservationIsNotThisOne();
    void keepsTheChosenEntryWhenRowsCome();
    void choosesNobodyElseWhenTheEntryGoes();
    void detailsFollowWhatTheFilterLeaves();
    void entryStaysMarkedWhileCtrlIsHeld();
    void tabIntoTheListMarksWhatIsShown();
    void detailsFollowTheMarksUnderCtrl();
    void worksWithTheKeyboardAlone();
    void everyControlHasAName();
    void showsHostileTextsLiterally_data();
    void showsHostileTextsLiterally();
    void exportsWhatIsSelectedOrShown();
    void exportReadsOnToTheOldestThatFits();

private:
    void open();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        auto *found = m_panel->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    [[nodiscard]] JournalTable *table() const { return find<JournalTable>("journalTable"); }
    [[nodiscard]] JournalDetails *details() const { return find<JournalDetails>("journalDetails"); }
    void choose(qint64 id) const { table()->markRow(m_panel->model().rowOf(id)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalPanel> m_panel;
};

void TestJournalPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_panel = std::make_unique<JournalPanel>(*m_journal);
    m_panel->resize(1200, 320);
}

void TestJournalPanel::cleanup()
{
    m_panel.reset();
    m_journal.reset();
}

void TestJournalPanel::open()
{
    QCOMPARE(m_journal->open(), Journal::State::Writable);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestJournalPanel::saysWhyThereAreNoRows()
{
    auto *state = find<PlaceholderPage>("journalState");
    QCOMPARE(state->title(), u"The journal is not open yet."_s);
    open();
    QCOMPARE(state->title(), u"No instructions yet."_s);
    QVERIFY(state->isVisible());
    add(*m_journal, Outcome::Done);
    QVERIFY(!state->isVisible());
    find<QLineEdit>("journalSearch")->setText(u"nobody"_s);
    QTRY_COMPARE(state->title(), u"No entry fits."_s);
    QTest::mouseClick(state->findChild<QAbstractButton *>(u"stateButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    Journal broken(u"/dev/null/journal.sqlite"_s);
    JournalPanel other(broken);
    QCOMPARE(broken.open(), Journal::State::Unavailable);
    QCOMPARE(other.findChild<PlaceholderPage *>(u"journalState"_s)->title(), u"The journal cannot be used."_s);
}

void TestJournalPanel::saysThatItCanOnlyBeRead()
{
    open();
    add(*m_journal, Outcome::Done);
    QVERIFY(!find<QWidget>("journalProblem")->isVisible());
    Journal reader(m_folder->filePath(u"journal.sqlite"_s));
    JournalPanel other(reader);
    QCOMPARE(reader.open(), Journal::State::ReadOnly);
    other.show();
    auto *problem = other.findChild<QWidget *>(u"journalProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->accessibleName().contains(u"Another window"_s));
    QCOMPARE(other.model().rowCount(), 1);
}

void TestJournalPanel::showsTheWholeEntry()
{
    open();
    Instruction instruction = ReservationDouble::accept();
    instruction.workerName = u"Ada"_s;
    instruction.ifMatch = "\"3\"";
    instruction.form = "Instruction=call&SipAuthPassword=hunter22&CallFrom=%2B15005550006";
    instruction.shownForm = "Instruction=call&SipAuthPassword=********&CallFrom=%2B15005550006";
    const qint64 id = m_journal->begin(instruction, live(), nullptr);
    Settlement settlement = settlementOf(id, Outcome::Refused);
    settlement.instruction = instruction;
    QVERIFY(m_journal->settle(settlement));
    choose(id);
    QCOMPARE(details()->rowId(), id);
    const QString request = find<TextView>("journalRequest")->text();
    for (const QString &part :
         {u"POST https://taskrouter.twilio.com/v1/Workspaces/WS"_s, u"Authorization: Basic [secret]"_s,
          u"If-Match: \"3\""_s, u"CallFrom        = +15005550006"_s, u"CallFrom=%2B15005550006"_s})
        QVERIFY2(request.contains(part), qPrintable(part + u"\n"_s + request));
    QVERIFY(!request.contains(u"hunter22"_s));
    QVERIFY(find<TextView>("journalHeaders")->text().startsWith(u"HTTP/1.1 400 Bad Request\nTwilio-Request-Id: RQ"_s));
    QCOMPARE(find<JsonView>("jsonView")->body(), settlement.answer->body);
    QCOMPARE(find<QLabel>("journalMessage")->text(), u"Already in state [timeout]"_s);
    QVERIFY(m_panel->findChild<QToolButton *>(u"journalRepeats"_s) == nullptr);
}

void TestJournalPanel::namesWhatElseAnEntryWasSentTo_data()
{
    QTest::addColumn<bool>("isTask");
    QTest::newRow("task") << true;
    QTest::newRow("worker") << false;
}

void TestJournalPanel::namesWhatElseAnEntryWasSentTo()
{
    QFETCH(bool, isTask);
    open();
    Instruction instruction = isTask ? ReservationDouble::cancelTask() : ReservationDouble::moveWorker();
    instruction.workerName = isTask ? u"Refund"_s : u"Ada"_s;
    const qint64 id = m_journal->begin(instruction, live(), nullptr);
    Settlement settlement = settlementOf(id, Outcome::Done);
    settlement.instruction = instruction;
    QVERIFY(m_journal->settle(settlement));
    choose(id);
    QVERIFY(find<TextView>("journalRequest")->text().contains(QString::fromLatin1(targetPath(instruction.address))));
    auto *open = find<QToolButton>("journalOpen");
    QCOMPARE(open->accessibleName(), isTask ? u"Open the task"_s : u"Open the worker"_s);
    QStringList told;
    const auto labels = details()->findChildren<QWidget *>();
    for (const QWidget *label : labels)
        told += label->accessibleName() + u' ' + label->property("text").toString();
    const QString all = told.join(u'\n');
    QVERIFY2(all.contains(instruction.target().shortened()), qPrintable(all));
    QVERIFY2(all.contains(isTask ? u"pending"_s : u"Activity 1"_s), qPrintable(all));
    QCOMPARE(find<QLabel>("journalWorker")->text(), instruction.workerName);
    const QModelIndex cell = table()->model()->index(0, int(JournalTableModel::Column::Reservation));
    QCOMPARE(cell.data().toString(), instruction.target().toString());
}

// "Updated" is by the world's clock, to the second on its own day; what this computer's clock said names it.
void TestJournalPanel::timesOfAWorldAreNotMixedWithThisComputers()
{
    open();
    Instruction instruction = ReservationDouble::accept();
    instruction.updatedBefore = QDateTime({2026, 3, 2}, {14, 3, 41}, Qt::UTC).toMSecsSinceEpoch();
    instruction.worldTime = instruction.updatedBefore + 20'000;
    JournalOrigin world = live();
    world.training = true;
    choose(m_journal->begin(instruction, world, nullptr));
    QCOMPARE(find<QLabel>("journalWorldTime")->text(), u"14:04:01"_s);
    QStringList told;
    const auto labels = details()->findChildren<QWidget *>();
    for (const QWidget *label : labels)
        told += label->accessibleName() + u' ' + label->property("text").toString();
    const QString all = told.join(u'\n');
    QVERIFY2(all.contains(u"updated 14:03:41"_s), qPrintable(all));
    QVERIFY2(all.contains(u"UTC by this computer's clock"_s), qPrintable(all));
}

void TestJournalPanel::followsTheEntryThatIsShown()
{
    open();
    const qint64 first = add(*m_journal, Outcome::Unknown);
    Settlement unknown = settlementOf(first, Outcome::Unknown);
    unknown.reconciliation = Reconciliation::NoChangeSeen;
    QVERIFY(m_journal->reconcile(unknown, true));
    const qint64 again = m_journal->begin(ReservationDouble::accept(), live(), nullptr);
    choose(again);
    QCOMPARE(find<TextView>("journalHeaders")->text(), u"No answer came."_s);
    QVERIFY(m_journal->settle(settlementOf(again, Outcome::Done)));
    QVERIFY(find<TextView>("journalHeaders")->text().startsWith(u"HTTP/1.1 200 OK"_s));
    // The other entry takes the place of the one with the button, which lives until the click is over.
    const QPointer<QToolButton> repeats = find<QToolButton>("journalRepeats");
    bool isThere = false;
    connect(repeats.data(), &QToolButton::clicked, this, [&] { isThere = repeats; });
    QTest::mouseClick(repeats.data(), Qt::LeftButton);
    QVERIFY(isThere);
    QTRY_VERIFY(!repeats);
    QCOMPARE(details()->rowId(), first);
    QCOMPARE(table()->currentIndex().row(), 1);
}

void TestJournalPanel::searchesAndFilters()
{
    open();
    add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    const qint64 refused = add(*m_journal, Outcome::Refused, 2, u"Grace"_s);
    add(*m_journal, Outcome::Done, 2, u"Grace"_s);
    find<QLineEdit>("journalSearch")->setText(u"grace"_s);
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    auto *outcomes = find<QComboBox>("journalOutcomes");
    outcomes->setCurrentIndex(outcomes->findText(u"Refused"_s));
    QCOMPARE(m_panel->model().rowCount(), 1);
    QCOMPARE(m_panel->model().at(0)->id, refused);
    find<QLineEdit>("journalSearch")->clear();
    outcomes->setCurrentIndex(0);
    auto *onlyThis = find<QToolButton>("journalOnlyThis");
    QVERIFY(!onlyThis->isEnabled());
    m_panel->setReservation(ReservationDouble::accept(1).address.reservation);
    onlyThis->click();
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    m_panel->setReservation(ReservationDouble::accept(2).address.reservation);
    QCOMPARE(m_panel->model().rowCount(), 2);
    m_panel->setReservation({});
    onlyThis->click();
    QCOMPARE(m_panel->model().rowCount(), 3);
}

/// A scenario has the same SIDs in each run.
void TestJournalPanel::anotherRunsReservationIsNotThisOne()
{
    open();
    const auto runOf = [](const QString &world) {
        JournalOrigin origin = live();
        origin.training = true;
        origin.world = world;
        return origin;
    };
    for (const QString &world : {u"first"_s, u"second"_s, u"second"_s})
        QVERIFY(m_journal->begin(ReservationDouble::accept(1), runOf(world), nullptr) > 0);
    add(*m_journal, Outcome::Done, 1);
    const Sid reservation = ReservationDouble::accept(1).address.reservation;
    m_panel->setReservation(reservation, runOf(u"second"_s));
    find<QToolButton>("journalOnlyThis")->click();
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    m_panel->setReservation(reservation, runOf(u"third"_s));
    QTRY_COMPARE(m_panel->model().rowCount(), 0);
    m_panel->setReservation(reservation, live());
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
}

void TestJournalPanel::keepsTheChosenEntryWhenRowsCome()
{
    open();
    const qint64 id = add(*m_journal, Outcome::Done);
    choose(id);
    add(*m_journal, Outcome::Done, 2);
    QCOMPARE(details()->rowId(), id);
    QCOMPARE(table()->selectedIds(), QList<qint64>{id});
    QCOMPARE(table()->currentIndex().row(), 1);
}

void TestJournalPanel::choosesNobodyElseWhenTheEntryGoes()
{
    open();
    const qint64 id = m_journal->begin(ReservationDouble::accept(), live(), nullptr);
    add(*m_journal, Outcome::Unknown, 2);
    auto *outcomes = find<QComboBox>("journalOutcomes");
    outcomes->setCurrentIndex(outcomes->findText(u"Unknown"_s));
    choose(id);
    QVERIFY(m_journal->settle(settlementOf(id, Outcome::Done)));
    QCOMPARE(m_panel->model().rowCount(), 1);
    QCOMPARE(table()->selectedIds(), QList<qint64>());
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(details()->rowId(), id); // It may still be read.
}

void TestJournalPanel::detailsFollowWhatTheFilterLeaves()
{
    open();
    const qint64 ada = add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    add(*m_journal, Outcome::Done, 2, u"Grace"_s);
    choose(ada);
    QCOMPARE(details()->rowId(), ada);
    QSignalSpy wanted(m_panel.get(), &JournalPanel::reservationWanted);
    auto *search = find<QLineEdit>("journalSearch");
    search->setText(u"grace"_s);
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    QCOMPARE(details()->rowId(), qint64(0)); // not an entry that is not in the list
    QVERIFY(!table()->currentIndex().isValid());
    Q_EMIT details()->reservationWanted();
    QCOMPARE(wanted.size(), 0);
    search->clear();
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    QCOMPARE(details()->rowId(), ada); // it is back, and nobody else was chosen meanwhile
    QCOMPARE(table()->selectedIds(), QList<qint64>{ada});
}

/// A key that is held down, as Ctrl is while an undo brings rows back, is no wish to take the mark off.
void TestJournalPanel::entryStaysMarkedWhileCtrlIsHeld()
{
    open();
    const qint64 ada = add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    add(*m_journal, Outcome::Done, 2, u"Grace"_s);
    choose(ada);
    auto *search = find<QLineEdit>("journalSearch");
    search->setText(u"grace"_s);
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    QTest::keyPress(m_panel->window()->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    search->clear();
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    QCOMPARE(table()->selectedIds(), QList<qint64>{ada});
    Q_EMIT details()->rowWanted(ada);
    QTest::keyRelease(m_panel->window()->windowHandle(), Qt::Key_Control);
    QCOMPARE(details()->rowId(), ada);
    QCOMPARE(table()->selectedIds(), QList<qint64>{ada});
}

void TestJournalPanel::tabIntoTheListMarksWhatIsShown()
{
    open();
    add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    const qint64 newest = add(*m_journal, Outcome::Done, 2, u"Grace"_s);
    find<QLineEdit>("journalSearch")->setFocus();
    QCOMPARE(details()->rowId(), qint64(0));
    table()->setFocus(Qt::TabFocusReason);
    QCOMPARE(details()->rowId(), newest);
    QCOMPARE(table()->selectedIds(), QList<qint64>{newest});
}

void TestJournalPanel::detailsFollowTheMarksUnderCtrl()
{
    open();
    const qint64 ada = add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    const qint64 grace = add(*m_journal, Outcome::Done, 2, u"Grace"_s);
    const auto click = [this](qint64 id, Qt::KeyboardModifiers modifiers) {
        const QModelIndex index = table()->model()->index(m_panel->model().rowOf(id), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
    };
    click(ada, {});
    QCOMPARE(details()->rowId(), ada);
    click(grace, Qt::ControlModifier);
    QCOMPARE(details()->rowId(), grace);
    click(grace, Qt::ControlModifier); // Its mark is off again, Ada's is not.
    QCOMPARE(table()->selectedIds(), QList<qint64>{ada});
    QCOMPARE(details()->rowId(), ada);
    QTest::keyClick(table(), Qt::Key_Up, Qt::ControlModifier); // The keys are at Grace, who is not marked.
    QCOMPARE(details()->rowId(), ada);
    click(ada, Qt::ControlModifier);
    QCOMPARE(table()->selectedIds(), QList<qint64>());
    QCOMPARE(details()->rowId(), qint64(0));
}

void TestJournalPanel::worksWithTheKeyboardAlone()
{
    open();
    const qint64 older = add(*m_journal, Outcome::Refused, 2, u"Grace"_s);
    const qint64 id = add(*m_journal, Outcome::Done, 1, u"Ada"_s);
    m_panel->focusTable();
    QCOMPARE(details()->rowId(), id);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(details()->rowId(), older);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), lineOf(m_journal->row(older), false));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(find<QTabBar>("journalTabs")->hasFocus());
    QTest::keyClick(find<QTabBar>("journalTabs"), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("journalSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"a"_s);
    QTRY_COMPARE(m_panel->model().query().text, u"a"_s);
    QTest::keyClick(search, Qt::Key_F3);
    QTest::keyClick(search, Qt::Key_Escape); // takes back what was typed, as in every search
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    QTRY_COMPARE(m_panel->model().query().text, QString());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
    QSignalSpy wanted(m_panel.get(), &JournalPanel::reservationWanted);
    choose(older);
    const QPoint middle = table()->visualRect(table()->currentIndex()).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, middle); // The second half of one.
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<JournalRow>().id, older);
}

void TestJournalPanel::everyControlHasAName()
{
    open();
    choose(add(*m_journal, Outcome::Done));
    int seen = 0;
    for (QWidget *each : m_panel->findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(each);
        const bool named = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named || each->parentWidget()->focusPolicy() != Qt::NoFocus,
                 qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
        ++seen;
    }
    QVERIFY(seen >= 8);
}

void TestJournalPanel::showsHostileTextsLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<table><tr><td><img src=\"file:///etc/passwd\"><b>x"_s;
    QTest::newRow("long") << QString(200'000, u'W');
    QTest::newRow("marks") << u"a"_s + QString(5000, QChar(0x0301));
    QTest::newRow("lines") << u"a\r\nb\u2028c\u202Ed"_s;
}

void TestJournalPanel::showsHostileTextsLiterally()
{
    QFETCH(QString, text);
    open();
    const QSize least = m_panel->minimumSizeHint();
    const int height = table()->verticalHeader()->defaultSectionSize();
    Instruction instruction = ReservationDouble::accept();
    instruction.workerName = text;
    const qint64 id = m_journal->begin(instruction, live(), nullptr);
    Settlement settlement = settlementOf(id, Outcome::Refused);
    settlement.error.message = text;
    QVERIFY(m_journal->settle(settlement));
    choose(id);
    for (int tab = 0; tab < 4; ++tab) {
        details()->showTab(tab);
        QVERIFY(!m_panel->grab().isNull());
    }
    QCOMPARE(m_panel->minimumSizeHint().width(), least.width());
    QCOMPARE(table()->rowHeight(0), height);
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
        // Laying out all of a text of 200,000 characters would stop the window.
        QVERIFY2(label->text().size() <= 2000, qPrintable(label->objectName()));
    }
    for (int column = 0; column < m_panel->model().columnCount(); ++column) {
        const qsizetype size = m_panel->model().index(0, column).data().toString().size();
        QVERIFY2(size <= 2000, qPrintable(QString::number(column)));
    }
}

void TestJournalPanel::exportsWhatIsSelectedOrShown()
{
    open();
    QList<qint64> ids;
    for (int i = 1; i <= 4; ++i)
        ids.prepend(add(*m_journal, i % 2 == 0 ? Outcome::Done : Outcome::Refused, i));
    QCOMPARE(m_panel->wantedIds(), ids);
    choose(ids.at(1)); // One that is looked at is no selection.
    QCOMPARE(m_panel->wantedIds(), ids);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_panel->wantedIds(), ids.sliced(1, 2));
}

void TestJournalPanel::exportReadsOnToTheOldestThatFits()
{
    QCOMPARE(m_journal->open(), Journal::State::Writable);
    for (int i = 0; i < 300; ++i)
        add(*m_journal, Outcome::Done);
    m_panel = std::make_unique<JournalPanel>(*m_journal); // Not shown: nothing asks for more than the first page.
    QVERIFY(m_panel->model().rowCount() < 300);
    QSignalSpy wanted(m_panel.get(), &JournalPanel::exportWanted);
    int ids = 0;
    connect(m_panel.get(), &JournalPanel::exportWanted, this, [&] { ids = int(m_panel->wantedIds().size()); });
    find<QAction>("journalExport")->trigger();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(ids, 300);
}

QTEST_MAIN(TestJournalPanel)
#include "tst_journalpanel.moc"
