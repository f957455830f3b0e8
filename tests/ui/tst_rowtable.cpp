#include "story/diagnosis/decidersmodel.h"
#include "ui/story/why/deciderstable.h"
#include "ui/widgets/safetext.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A table of one row whose columns are as wide as a test says.
class FixedTable final : public RowTable
{
public:
    FixedTable()
        : RowTable(new QHeaderView(Qt::Horizontal), new TableRowDelegate, nullptr)
    {
    }

protected:
    void shareWidth() override {}
};

/// What hovering over a cell shows; empty for nothing.
QString tipOf(QTableView &table, const QModelIndex &index)
{
    const QPoint place = table.visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
    // One that is hidden stays for a moment.
    QCoreApplication::sendEvent(table.viewport(), &event);
    return event.isAccepted() ? wordsOf(QToolTip::text()) : QString();
}

} // namespace

/// What the cells of tables show when one points at them.
class TestRowTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheWholeTextOfACutCell();
    void showsToolTipsAsPlainText();
    void tellsEveryReasonOfWhy();
    void shortensASidAsEverythingElseDoes();
};

void TestRowTable::showsTheWholeTextOfACutCell()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"short"_s));
    model.setItem(0, 1, new QStandardItem(u"a text that is much longer than its column is wide"_s));
    FixedTable table;
    table.setModel(&model);
    table.resize(600, 200);
    table.setColumnWidth(0, 200);
    table.setColumnWidth(1, 80);
    table.show();
    QCOMPARE(tipOf(table, model.index(0, 0)), QString());
    QCOMPARE(tipOf(table, model.index(0, 1)), model.item(0, 1)->text());
    table.setColumnWidth(1, 500);
    QCOMPARE(tipOf(table, model.index(0, 1)), QString());
}

void TestRowTable::showsToolTipsAsPlainText()
{
    QStandardItemModel model(1, 3);
    const QString name = u"<b>Ann</b> & <img src='x'>"_s;
    for (int column = 0; column < 3; ++column)
        model.setItem(0, column, new QStandardItem(u"x"_s));
    model.item(0, 0)->setToolTip(name);
    model.item(0, 1)->setToolTip(toolTipText(name)); // As the models of the panes do.
    model.item(0, 2)->setToolTip(u"<qt>%1</qt>"_s.arg(name));
    FixedTable table;
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    QCOMPARE(tipOf(table, model.index(0, 0)), name);
    QCOMPARE(tipOf(table, model.index(0, 1)), name);
    QCOMPARE(tipOf(table, model.index(0, 2)), u"<qt>%1</qt>"_s.arg(name));
}

void TestRowTable::shortensASidAsEverythingElseDoes()
{
    const QString whole = u"WR6bcd0123456789abcdef01234567772b"_s;
    const QString brief = Sid::parse(whole)->shortened();
    QCOMPARE(brief, u"WR6bcd…772b"_s);
    QCOMPARE(withShortSids(whole), brief); // In messages.
    const QFontMetrics metrics(QApplication::font());
    const auto shown = [&](int width) { return TableRowDelegate::sidFor(whole, metrics, width); };
    QCOMPARE(shown(metrics.horizontalAdvance(whole)), whole);
    for (int width = metrics.horizontalAdvance(whole) - 1; width >= metrics.horizontalAdvance(brief); --width)
        QCOMPARE(shown(width), brief);
    const QString cut = shown(metrics.horizontalAdvance(brief) - 1);
    QVERIFY(cut.contains(u'…') && metrics.horizontalAdvance(cut) < metrics.horizontalAdvance(brief));
}

void TestRowTable::tellsEveryReasonOfWhy()
{
    WorkerRow row;
    row.name = u"Ann"_s;
    row.isInQueue = true;
    row.fitsExpression = false;
    row.expressionWhy = u"level is 2, and so on for a while that no column is wide enough for"_s;
    row.asked = u"3 before that, timeout 14:01:12, rejected 14:02:12, timeout 14:03:12, pending since 14:05:00"_s;
    DecidersModel model;
    DecidersTable table;
    table.setModel(&model);
    model.setRows({row});
    table.resize(380, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    for (const auto column : {DecidersModel::Column::Expression, DecidersModel::Column::Asked}) {
        const QModelIndex cell = table.model()->index(0, int(column));
        QVERIFY(!cell.data().toString().isEmpty());
        QCOMPARE(tipOf(table, cell), cell.data().toString());
    }
}

QTEST_MAIN(TestRowTable)
#include "tst_rowtable.moc"
