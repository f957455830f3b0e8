#include "ui/window/columnkeeper.h"

#include "profiles/settings.h"
#include "ui/widgets/jsondifferencesmodel.h"
#include "ui/widgets/jsondifferencestable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A table as it is made anew each time.
std::unique_ptr<JsonDifferencesTable> shown()
{
    auto table = std::make_unique<JsonDifferencesTable>();
    table->setModel(new JsonDifferencesModel({{u".a"_s, JsonDifference::Kind::Changed, u"1"_s, u"2"_s}}, u"before"_s,
                                             u"after"_s, table.get()));
    table->resize(500, 200);
    table->show();
    return table;
}

} // namespace

/// The columns that a person hid stay hidden, in each table of that name.
class TestColumnKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Appearance::Light); }
    void init();
    void cleanup()
    {
        m_keeper.reset();
        m_settings.reset(); // It writes once more, before its folder goes.
    }
    void hidesThemAgain();
    void sortsThemAgain();
    void takesNothingOfAnotherTable_data();
    void takesNothingOfAnotherTable();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ColumnKeeper> m_keeper;
};

void TestColumnKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    m_keeper = std::make_unique<ColumnKeeper>(*m_settings);
}

void TestColumnKeeper::hidesThemAgain()
{
    shown()->setColumnWanted(1, false);
    auto again = shown();
    QVERIFY(again->isColumnHidden(1) && !again->isColumnHidden(0) && !again->isColumnHidden(2));
    QCOMPARE(again->columnWidth(0) + again->columnWidth(2), again->viewport()->width());
    again->setColumnWanted(1, true);
    QVERIFY(!shown()->isColumnHidden(1));
}

void TestColumnKeeper::sortsThemAgain()
{
    const QList<SortKey> keys{{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}};
    shown()->chooseSortKeys(keys);
    QCOMPARE(shown()->sortKeys(), keys);
    shown()->chooseSortKeys({});
    QCOMPARE(shown()->sortKeys(), QList<SortKey>());
    for (const char *state : {"4 1-", "x", "3 9 -1 1x", "\x00\xff", "3 - --"}) {
        m_settings->setWindowState(u"sortedBy/differences"_s, state);
        QCOMPARE(shown()->sortKeys(), QList<SortKey>());
    }
    m_settings->setWindowState(u"sortedBy/differences"_s, "3 1- 1 7 2");
    QCOMPARE(shown()->sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}, {2, Qt::AscendingOrder}}));
}

void TestColumnKeeper::takesNothingOfAnotherTable_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("other columns") << QByteArray("4 1");
    QTest::newRow("all hidden") << QByteArray("3 0 1 2");
    QTest::newRow("no numbers") << QByteArray("3 x 99 -1");
    QTest::newRow("garbage") << QByteArray("\x00\xff");
}

void TestColumnKeeper::takesNothingOfAnotherTable()
{
    QFETCH(QByteArray, state);
    m_settings->setWindowState(u"hiddenColumns/differences"_s, state);
    const auto table = shown();
    for (int column = 0; column < 3; ++column)
        QVERIFY(!table->isColumnHidden(column));
}

QTEST_MAIN(TestColumnKeeper)
#include "tst_columnkeeper.moc"
