#include "ui/story/waiting/waitingpage.h"

#include "ui/story/waiting/activitiesmodel.h"
#include "ui/story/waiting/activitiestable.h"
#include "ui/story/waiting/alarmsform.h"
#include "ui/story/waiting/lastminutes.h"
#include "ui/story/waiting/waitingcard.h"
#include "ui/story/waiting/waitingtable.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"
#include "waitingdesktop.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTranslator>

using namespace Desk;
using namespace Qt::StringLiterals;
using Cause = WaitingCause;
using Part = WaitingWatch::Part;

namespace {

/// A language in which it is long.
class LongTitles final : public QTranslator
{
public:
    LongTitles() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] static QString people() { return u"Number of people"_s; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*what*/,
                                    int /*n*/) const override
    {
        return QLatin1StringView(source) == "People"_L1 ? people() : QString();
    }
};

/// The page on a scenario, shown.
struct Shown
{
    explicit Shown(const QString &scenario)
        : desktop(scenario)
    {
        page.resize(1200, 800);
        page.show();
        page.setWatch(desktop.watch.get(), desktop.clock);
    }
    ~Shown() { page.setWatch(nullptr, Clock::system()); }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] WaitingCard *card(Cause cause) const
    {
        return page.findChild<WaitingCard *>(u"waiting-"_s + toWire(cause));
    }
    [[nodiscard]] QPushButton *act(Cause cause) const
    {
        return page.findChild<QPushButton *>(u"waiting-"_s + toWire(cause) + u"-act"_s);
    }
    [[nodiscard]] QStringList visibleCards() const
    {
        QStringList names;
        for (int at = 0; at < int(Cause::Count); ++at) {
            if (card(static_cast<Cause>(at))->isVisible())
                names.append(toWire(static_cast<Cause>(at)));
        }
        return names;
    }
    [[nodiscard]] QStringList titles(Cause cause) const
    {
        QStringList titles;
        const WaitingRowsModel &rows = card(cause)->rows();
        for (int row = 0; row < rows.rowCount(); ++row)
            titles.append(rows.index(row, 0).data().toString());
        return titles;
    }
    /// Everybody has let their offer go, and the smoke alarm waits for people who are not there.
    [[nodiscard]] bool letEverybodyGo()
    {
        for (const qint64 seconds : {0, 58, 4}) {
            desktop.pass(seconds);
            if (!desktop.look())
                return false;
        }
        return true;
    }

    WaitingDesktop desktop;
    WaitingPage page;
};

void moveOver(QWidget *widget)
{
    QTest::mouseMove(widget, QPoint(10, 5));
    QTest::mouseMove(widget, QPoint(20, 8));
}

} // namespace

class TestWaitingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItLooksAndThenShowsWhatItFound()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.page.findChild<QWidget *>(u"waitingNothing"_s)->isVisible());
        QVERIFY(shown.visibleCards().isEmpty());
        QVERIFY(shown.letEverybodyGo());
        QCOMPARE(shown.visibleCards(), QStringList({u"nobody-eligible"_s, u"unavailable"_s}));
        QVERIFY(!shown.page.findChild<QWidget *>(u"waitingNothing"_s)->isVisible());
        QCOMPARE(shown.titles(Cause::NobodyEligible), QStringList{u"Smoke alarm"_s});
        QVERIFY(shown.card(Cause::Unavailable)->table().height() >=
                shown.card(Cause::Unavailable)->table().sizeHint().height());
    }

    void aBulkActIsAboutThoseThatAreShown()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.letEverybodyGo());
        QSignalSpy putBack(&shown.page, &WaitingPage::putBackWanted);
        const QList<WaitingAbsentee> known = shown.desktop.watch->now().absentees;
        QVERIFY(known.size() >= 2);
        QCOMPARE(shown.act(Cause::Unavailable)->text(), u"Put %1 workers back…"_s.arg(known.size()));
        shown.act(Cause::Unavailable)->click();
        QCOMPARE(putBack.size(), 1);
        QCOMPARE(putBack.first().first().value<QList<WaitingAbsentee>>(), known);
        // Of another queue nobody is shown, so nobody is put back.
        auto *queues = shown.page.findChild<QComboBox *>(u"waitingQueue"_s);
        QCOMPARE(queues->count(), 3);
        queues->setCurrentIndex(queues->findText(u"Alarms"_s));
        QCOMPARE(shown.visibleCards(), QStringList{u"nobody-eligible"_s});
        QVERIFY(shown.page.shown().absentees.isEmpty());
        shown.act(Cause::Unavailable)->click();
        QCOMPARE(putBack.size(), 1);
        QSignalSpy why(&shown.page, &WaitingPage::whyWanted);
        shown.act(Cause::NobodyEligible)->click();
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().first().value<Sid>(), shown.page.shown().rows(Cause::NobodyEligible).first().task);
    }

    void clearsUpWhatTheCardShows()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        for (int round = 0; round < 3; ++round)
            QVERIFY(shown.desktop.look());
        QSignalSpy clearUp(&shown.page, &WaitingPage::clearUpWanted);
        QCOMPARE(shown.act(Cause::Stuck)->text(), u"Clear up 4…"_s);
        shown.act(Cause::Stuck)->click();
        QCOMPARE(clearUp.size(), 1);
        const auto rows = clearUp.first().first().value<QList<WaitingRow>>();
        QCOMPARE(rows.size(), 4);
        for (const WaitingRow &row : rows)
            QVERIFY(!row.reservation.isNull());
    }

    void aRowOpensItsTask()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        QVERIFY(shown.desktop.look());
        QSignalSpy wanted(&shown.page, &WaitingPage::taskWanted);
        WaitingTable &table = shown.card(Cause::Stuck)->table();
        const QModelIndex second = table.model()->index(1, 0);
        const Sid task = second.data(WaitingRowsModel::TaskRole).value<Sid>();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(second).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Sid>(), task);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<Sid>(), task);
    }

    void arrowsGoFromCardToCard()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        QVERIFY(shown.desktop.look());
        QCOMPARE(shown.visibleCards(), QStringList({u"unavailable"_s, u"stuck"_s}));
        shown.page.focusRows();
        WaitingTable &first = shown.card(Cause::Unavailable)->table();
        WaitingTable &second = shown.card(Cause::Stuck)->table();
        QTRY_VERIFY(first.hasFocus());
        QCOMPARE(first.currentIndex().row(), 0);
        QTest::keyClick(&first, Qt::Key_Down);
        QCOMPARE(first.currentIndex().row(), 1);
        QTest::keyClick(&first, Qt::Key_Down);
        QVERIFY(second.hasFocus());
        QCOMPARE(second.currentIndex().row(), 0);
        QTest::keyClick(&second, Qt::Key_Up);
        QVERIFY(first.hasFocus());
        QCOMPARE(first.currentIndex().row(), 1);
    }

    /// What one is about to click stays where it is.
    void nothingMovesUnderThePointer()
    {
        Shown shown(u"caller-hangs-up"_s);
        QVERIFY(shown.desktop.look());
        WaitingTable &table = shown.card(Cause::Offered)->table();
        QCOMPARE(table.model()->rowCount(), 3);
        moveOver(table.viewport());
        shown.desktop.pass(41);
        QVERIFY(shown.desktop.look());
        QCOMPARE(shown.desktop.count(Cause::Offered), 2);
        QCOMPARE(table.model()->rowCount(), 3);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table.viewport(), &leave);
        QTRY_COMPARE(table.model()->rowCount(), 2);
    }

    void aRowsMenuAsksWhyAndPutsBack()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.letEverybodyGo());
        WaitingTable &table = shown.card(Cause::Unavailable)->table();
        const WaitingRow row = shown.page.shown().rows(Cause::Unavailable).first();
        const auto choose = [&table](const QString &text) {
            Q_EMIT table.customContextMenuRequested(table.visualRect(table.model()->index(0, 0)).center());
            const QList<QMenu *> menus = table.findChildren<QMenu *>(table.objectName() + u"Menu"_s);
            for (QAction *action : menus.isEmpty() ? QList<QAction *>() : menus.last()->actions()) {
                if (QString(action->text()).remove(u'&') == text) {
                    action->trigger();
                    menus.last()->close();
                    return true;
                }
            }
            return false;
        };
        QSignalSpy why(&shown.page, &WaitingPage::whyWanted);
        QVERIFY(choose(u"Why?"_s));
        QCOMPARE(why.first().first().value<Sid>(), row.task);
        QSignalSpy putBack(&shown.page, &WaitingPage::putBackWanted);
        QVERIFY(choose(u"Put %1 workers back…"_s.arg(row.absentees.size())));
        const auto whom = putBack.first().first().value<QList<WaitingAbsentee>>();
        QCOMPARE(whom.size(), row.absentees.size());
        for (const WaitingAbsentee &one : whom)
            QVERIFY(row.absentees.contains(one.worker));
    }

    /// Only a person asks for calls, and only where there are any.
    void callsAreLookedAtWhereAPersonWantsIt()
    {
        Shown shown(u"caller-hangs-up"_s);
        auto *look = shown.page.findChild<QPushButton *>(u"waitingCalls"_s);
        QVERIFY(shown.desktop.look());
        const QStringList calls = shown.page.shown().openCalls;
        QCOMPARE(calls.size(), 3);
        QVERIFY(!look->isVisible()); // A rehearsal has none.
        shown.page.setCalls(true, 0);
        QVERIFY(look->isVisible());
        QCOMPARE(look->text(), u"Look at 3 calls"_s);
        QSignalSpy wanted(&shown.page, &WaitingPage::callsWanted);
        look->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), calls);
        shown.page.setCalls(true, 3);
        QVERIFY(!look->isEnabled());
        shown.page.setCalls(true, 0);
        for (const QString &call : calls)
            shown.desktop.watch->noteCall(call, shown.desktop.clock.utc() - 60'000);
        QTRY_COMPARE(shown.titles(Cause::Stuck).size(), 3);
        QVERIFY(!look->isVisible());
    }

    /// A bar that nobody counted is none, and each says its time and number.
    void theChartTellsWhatItKnows()
    {
        LastMinutes chart;
        chart.resize(chart.sizeHint());
        QList<std::optional<int>> counts(10, std::nullopt);
        counts[8] = 0;
        counts[9] = 3;
        chart.setCounts(counts, 1'772'460'207'000);
        QVERIFY2(chart.accessibleName().endsWith(u"not known, 0, 3"_s), qPrintable(chart.accessibleName()));
        const int right = std::min(chart.width(), Theme::grid(100)) - Theme::grid(4);
        QVERIFY2(chart.textAt({right, 5}).endsWith(u":27: 3 tasks waited"_s), qPrintable(chart.textAt({right, 5})));
        QVERIFY2(chart.textAt({2, 5}).contains(u"not known"_s), qPrintable(chart.textAt({2, 5})));
        QVERIFY(chart.textAt({chart.width() + 50, 5}).isEmpty());
        const QImage drawn = chart.grab().toImage();
        QCOMPARE(drawn.pixelColor(2, chart.height() - 1), chart.palette().color(QPalette::Window)); // No floor.
        QVERIFY(drawn.pixelColor(right, chart.height() - 5) != chart.palette().color(QPalette::Window));
    }

    /// In other languages the number's title is longer than the number.
    void theTitleOverTheNumberOfPeopleIsWhole()
    {
        const LongTitles titles;
        ActivitiesTable table;
        WaitingActivity activity;
        activity.name = u"Available"_s;
        activity.people = 3;
        table.setActivities({activity});
        table.resize(table.sizeHint());
        table.show();
        const int column = int(ActivitiesModel::Column::People);
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(title, LongTitles::people());
        const auto *header = static_cast<const RowHeader *>(table.horizontalHeader());
        QTRY_VERIFY2(table.columnWidth(column) >= header->titleWidth(title),
                     qPrintable(QString::number(table.columnWidth(column))));
    }

    void theStripGoesBelowWhereThereIsNoRoom()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        QVERIFY(shown.desktop.look());
        auto *strip = shown.page.findChild<QWidget *>(u"workersStrip"_s);
        auto *cards = shown.page.findChild<QWidget *>(u"waitingCards"_s);
        auto *foot = new QLabel(u"foot"_s);
        shown.page.addFoot(foot);
        QVERIFY(!cards->isAncestorOf(strip));
        QVERIFY(strip->isVisible());
        shown.page.resize(700, 800);
        QTRY_VERIFY(cards->isAncestorOf(strip));
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(foot->isVisible());
        // All of it can be reached, and nothing is wider than the page.
        QTRY_VERIFY(cards->width() <= 700);
        shown.page.resize(1200, 800);
        QTRY_VERIFY(!cards->isAncestorOf(strip));
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(foot->isVisible());
    }

    void saysWhatCouldNotBeReadAndHowOldItIs()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.desktop.look());
        Simulator::FaultRule rule;
        rule.kind = Simulator::faultKind("status");
        rule.status = 429;
        rule.route = "workers.list";
        shown.desktop.server.strikeAfter(0, rule);
        shown.desktop.pass(45);
        QVERIFY(shown.desktop.look());
        auto *line = shown.page.findChild<QWidget *>(u"waitingParts"_s);
        QVERIFY(line->isVisible());
        const QString text = line->findChild<QLabel *>()->text();
        QVERIFY2(text.startsWith(u"Workers: as of 0:45 ago."_s), qPrintable(text));
        shown.desktop.server.reset();
        QVERIFY(shown.desktop.look());
        QVERIFY(!line->isVisible());
    }

    void showsTheOldestUntilAllAreWanted()
    {
        WaitingNow now;
        now.asOf = 1'000'000;
        for (int number = 0; number < 30; ++number) {
            WaitingRow row;
            row.task = Sid::fromBytes(SidKind::Task, {quint8(number)});
            row.cause = Cause::InLine;
            row.since = row.created = number;
            now.groups.at(size_t(Cause::InLine)).append(row);
        }
        WaitingCard card(Cause::InLine);
        const QAbstractItemModelTester tester(&card.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        card.setNow(now, {});
        QCOMPARE(card.rows().rowCount(), WaitingCard::UsualRows);
        auto *more = card.findChild<QAbstractButton *>(u"waiting-in-line-more"_s);
        QCOMPARE(more->text(), u"Show all 30"_s);
        more->click();
        QCOMPARE(card.rows().rowCount(), 30);
        // Some come and go, and one moves: the others stay what they are.
        QList<WaitingRow> &rows = now.groups.at(size_t(Cause::InLine));
        rows.remove(3, 4);
        rows.move(20, 2);
        WaitingRow fresh = rows.first();
        fresh.task = Sid::fromBytes(SidKind::Task, {99});
        rows.insert(5, fresh);
        const QPersistentModelIndex kept = card.rows().index(0, 0);
        card.setNow(now, {});
        QCOMPARE(card.rows().rowCount(), 27);
        for (int row = 0; row < 27; ++row)
            QCOMPARE(card.rows().index(row, 0).data(WaitingRowsModel::TaskRole).value<Sid>(), rows.at(row).task);
        QVERIFY(kept.isValid());
        more->click();
        QCOMPARE(card.rows().rowCount(), WaitingCard::UsualRows);
    }

    /// In a small window lines become more, and nothing is cut beside its edge.
    void wrapsWhatIsTooLong()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.letEverybodyGo());
        const WaitingTable &table = shown.card(Cause::Unavailable)->table();
        const QPushButton *act = shown.act(Cause::Unavailable);
        QTRY_COMPARE(table.rowHeight(0), Theme::measures(table.font()).row);
        const auto *scroll = shown.page.findChild<QScrollArea *>(u"waitingScroll"_s);
        shown.page.resize(800, 700); // What stands beside the cards goes below them first.
        QTRY_VERIFY(!shown.page.findChild<QScrollArea *>(u"workersScroll"_s)->isVisible());
        QTRY_VERIFY(shown.page.minimumWidth() <= 420);
        shown.page.resize(420, 700);
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QTRY_VERIFY2(shown.page.width() <= 420, QByteArray::number(shown.page.width()).constData());
        const QRect inPage(act->mapTo(&shown.page, QPoint()), act->size());
        QVERIFY(act->width() >= act->sizeHint().width());
        QVERIFY(inPage.right() < scroll->viewport()->width());
        // The reasons stand in several lines, and the table is as high as they are.
        QTRY_VERIFY(table.rowHeight(0) > Theme::measures(table.font()).row);
        QTRY_VERIFY(table.height() >= table.model()->rowCount() * table.rowHeight(0));
    }

    /// Who came before the first rows did is at the top of them, wherever else the focus might have gone.
    void beginsAtTheTop()
    {
        Shown shown(u"nobody-answers"_s);
        shown.page.resize(900, 260);
        QTRY_VERIFY(shown.page.isVisible());
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.focusRows();
        QVERIFY(shown.page.findChild<QWidget *>(u"waitingNothing"_s)->hasFocus());
        QVERIFY(shown.letEverybodyGo());
        QTest::qWait(50);
        QVERIFY(shown.card(Cause::NobodyEligible)->table().hasFocus() ||
                shown.card(Cause::Unavailable)->table().hasFocus() || shown.card(Cause::Offered)->table().hasFocus());
        const auto *scroll = shown.page.findChild<QScrollArea *>(u"waitingScroll"_s);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    /// As when names are masked: the watch is another one, on the same tasks.
    void theMarkStaysOnItsTaskOverAnotherWatch()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        QVERIFY(shown.desktop.look());
        QCOMPARE(shown.visibleCards(), QStringList({u"unavailable"_s, u"stuck"_s}));
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        WaitingTable &first = shown.card(Cause::Unavailable)->table();
        WaitingTable &second = shown.card(Cause::Stuck)->table();
        for (WaitingTable *table : {&first, &second}) {
            table->setFocus(Qt::OtherFocusReason);
            const QModelIndex row = table->model()->index(1, 0);
            table->selectionModel()->setCurrentIndex(row,
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            const Sid task = row.data(WaitingRowsModel::TaskRole).value<Sid>();
            QCOMPARE(shown.page.markedTask(), task);
            shown.page.setWatch(nullptr, shown.desktop.clock);
            QVERIFY(shown.visibleCards().isEmpty());
            QVERIFY(shown.page.markedTask().isNull());
            QVERIFY(shown.page.findChild<QWidget *>(u"waitingNothing"_s)->hasFocus());
            shown.page.setWatch(shown.desktop.watch.get(), shown.desktop.clock);
            QCOMPARE(shown.page.markedTask(), task);
            QVERIFY(table->hasFocus());
            QCOMPARE(table->markedTask(), task);
        }
    }

    /// What Return opens is seen, by whichever way it came to be marked.
    void theMarkedRowIsInSight()
    {
        Shown shown(u"stuck-in-wrap-up"_s);
        QVERIFY(shown.desktop.look());
        shown.page.resize(900, 240);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        const auto *scroll = shown.page.findChild<QScrollArea *>(u"waitingScroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        const auto isInSight = [&] {
            for (const WaitingTable *table : shown.page.findChildren<WaitingTable *>()) {
                if (!table->isVisible() || table->markedTask() != shown.page.markedTask())
                    continue;
                const QRect row = table->visualRect(table->currentIndex());
                return table->viewport()->visibleRegion().contains(row.center());
            }
            return false;
        };
        shown.page.focusRows();
        QVERIFY(isInSight());
        Sid marked;
        int steps = 0;
        for (; marked != shown.page.markedTask(); ++steps) {
            marked = shown.page.markedTask();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QVERIFY2(isInSight(), QByteArray::number(steps).constData());
        }
        QVERIFY(steps > 3);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        // From where one looks at something else.
        scroll->verticalScrollBar()->setValue(0);
        QVERIFY(!isInSight());
        shown.page.alarms().findChild<QCheckBox *>()->setFocus(Qt::TabFocusReason);
        shown.page.focusRows();
        QCOMPARE(shown.page.markedTask(), marked);
        QVERIFY(isInSight());
    }

    /// Return opens what was marked, or nothing.
    void theMarkLeavesWithItsTask()
    {
        Shown shown(u"nobody-answers"_s);
        QVERIFY(shown.letEverybodyGo());
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QSignalSpy opened(&shown.page, &WaitingPage::taskWanted);
        shown.page.focusRows();
        QVERIFY(shown.card(Cause::NobodyEligible)->table().hasFocus());
        QVERIFY(!shown.page.markedTask().isNull());
        auto *queues = shown.page.findChild<QComboBox *>(u"waitingQueue"_s);
        queues->setCurrentIndex(queues->findText(u"Night"_s));
        QCOMPARE(shown.visibleCards(), QStringList{u"unavailable"_s});
        QVERIFY(shown.page.markedTask().isNull());
        QVERIFY(shown.card(Cause::Unavailable)->table().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(!shown.page.markedTask().isNull());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void alarmsAreWhatTheFormSays()
    {
        AlarmsForm form;
        QSignalSpy changed(&form, &AlarmsForm::changed);
        WaitingAlarmSettings stored;
        stored.on.at(size_t(WaitingAlarm::LongWait)) = true;
        stored.waitMinutes = 7;
        form.setSettings(stored);
        QCOMPARE(changed.size(), 0);
        QVERIFY(form.findChild<QCheckBox *>(u"alarmLongWait"_s)->isChecked());
        QCOMPARE(form.findChild<QSpinBox *>(u"waitMinutes"_s)->value(), 7);
        form.findChild<QCheckBox *>(u"alarmMissedOffers"_s)->click();
        form.findChild<QSpinBox *>(u"missedWorkers"_s)->setValue(3);
        QCOMPARE(changed.size(), 2);
        QVERIFY(form.settings().isOn(WaitingAlarm::MissedOffers));
        QCOMPARE(form.settings().missedWorkers, 3);
        QCOMPARE(form.settings().waitMinutes, 7);
        for (const QSpinBox *field : form.findChildren<QSpinBox *>())
            QVERIFY(!field->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestWaitingPage)
#include "tst_waitingpage.moc"
