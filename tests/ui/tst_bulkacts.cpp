#include "support/windowtest.h"

#include "ui/plans/plandialog.h"
#include "ui/widgets/paneline.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// Several reservations, one instruction: what is marked and shown, and nothing else.
class TestBulkActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tested.reset(); }
    void saysHowManyAreMarkedAndWhoseTheFormIs();
    void makesAPlanOfWhatIsShown();
    void sendsToWhomItIsPossible();
    void theKeyMarksAndActs();
    void keepsTheReport();

private:
    [[nodiscard]] PaneLine *line() const
    {
        const QList<PaneLine *> lines = m_tested->window->findChildren<PaneLine *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                        [](const PaneLine *one) { return one->text().contains(u"marked"_s); });
        return found == lines.cend() ? nullptr : *found;
    }
    [[nodiscard]] PlanDialog *plan() const { return m_tested->window->findChild<PlanDialog *>(); }
    /// Chooses an entry of the menu that the key shows.
    void choose(const QString &action) const
    {
        m_tested->action(u"actOnMarked"_s)->trigger();
        auto *menu = m_tested->window->findChild<QMenu *>(u"bulkMenu"_s);
        QVERIFY(menu);
        auto *entry = menu->findChild<QAction *>(u"bulk."_s + action);
        QVERIFY(entry);
        entry->trigger();
        menu->close();
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestBulkActs::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
}

void TestBulkActs::saysHowManyAreMarkedAndWhoseTheFormIs()
{
    QVERIFY(!line());
    const Sid chosen = m_tested->chosen();
    const QString name =
        m_tested->training->reservations.at(m_tested->training->reservations.rowOf(chosen))->workerName;
    m_tested->table()->selectAll();
    QVERIFY(line());
    QVERIFY2(line()->text().contains(u"7"_s) && line()->text().contains(name), qPrintable(line()->text()));
    QCOMPARE(m_tested->chosen(), chosen);
    QTest::keyClick(m_tested->table(), Qt::Key_Escape);
    QVERIFY(!line());
    QCOMPARE(m_tested->chosen(), chosen);
}

void TestBulkActs::makesAPlanOfWhatIsShown()
{
    m_tested->table()->selectAll();
    m_tested->window->findChild<QLineEdit *>(u"reservationFilter"_s)->setText(u"timeout"_s);
    const int shown = m_tested->table()->model()->rowCount();
    QVERIFY(shown > 1 && shown < 7);
    QTRY_VERIFY(line() && line()->text().contains(QString::number(shown)));
    m_tested->action(u"actOnMarked"_s)->trigger();
    auto *menu = m_tested->window->findChild<QMenu *>(u"bulkMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"bulk.reject"_s)->isEnabled()); // They ran out.
    QVERIFY(!plan());
}

void TestBulkActs::sendsToWhomItIsPossible()
{
    m_tested->table()->selectAll();
    choose(u"reject"_s);
    QVERIFY(plan());
    const QList<PlanRow> &rows = plan()->runner().rows();
    QCOMPARE(rows.size(), 7);
    const auto next = std::count_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.isNext(); });
    QCOMPARE(next, 1);
    QCOMPARE(m_tested->training->journal.count({}), 0);
    plan()->findChild<QPushButton *>(u"planStart"_s)->click();
    QTRY_COMPARE(plan()->runner().end(), PlanEnd::Complete);
    QCOMPARE(m_tested->training->journal.count({}), 1);
    QCOMPARE(
        std::count_if(rows.cbegin(), rows.cend(), [](const PlanRow &row) { return row.state == PlanRowState::Done; }),
        1);
}

void TestBulkActs::theKeyMarksAndActs()
{
    m_tested->action(u"actOnMarked"_s)->trigger();
    QVERIFY(!m_tested->messages()->textOf(u"rows"_s).isEmpty());
    m_tested->table()->setFocus();
    QTest::keyClick(m_tested->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(line());
    QVERIFY(line()->text().contains(u"2"_s));
    QTest::keyClick(m_tested->table(), Qt::Key_Down);
    QVERIFY(!line());
}

void TestBulkActs::keepsTheReport()
{
    m_tested->table()->selectAll();
    choose(u"complete"_s);
    if (!plan())
        choose(u"reject"_s);
    QVERIFY(plan());
    plan()->findChild<QPushButton *>(u"planKeep"_s)->click();
    auto *ask = plan()->findChild<QFileDialog *>(u"planReportFile"_s);
    QVERIFY(ask);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    Q_EMIT ask->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).count(u"WR"_s), 7);
}

QTEST_MAIN(TestBulkActs)
#include "tst_bulkacts.moc"
