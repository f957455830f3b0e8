#include "ui/widgets/actiontable.h"

#include <QAbstractItemModelTester>
#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestLineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirSelection();
    void theOnlyLineIsSelectedByKeys_data();
    void theOnlyLineIsSelectedByKeys();
    void theFirstStepTakesTheFramedLine();
    void nothingMovesUnderThePointer();
    void stackedLinesShowTheWholeSentence();
    void linesMergeLikeALog_data();
    void linesMergeLikeALog();
};

void TestLineTable::linesKeepTheirSelection()
{
    ActionTable table(1, u"Lines"_s);
    const QAbstractItemModelTester tester(&table.lineModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setLines({{u"a"_s, {u"A"_s}, {}}, {u"b"_s, {u"B"_s}, {}}, {u"c"_s, {u"C"_s}, {}}});
    table.select(u"b"_s);
    const QSignalSpy changed(&table, &ActionTable::selectedKeyChanged);
    table.setLines({{u"c"_s, {u"C"_s}, {}}, {u"x"_s, {u"X"_s}, {}}, {u"b"_s, {u"B2"_s}, {}}});
    QCOMPARE(table.selectedKey(), u"b"_s);
    QCOMPARE(changed.size(), qsizetype(0));
    table.setLines({{u"c"_s, {u"C"_s}, {}}});
    QCOMPARE(table.selectedKey(), QString());
}

void TestLineTable::theOnlyLineIsSelectedByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("up") << int(Qt::Key_Up);
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("home") << int(Qt::Key_Home);
    QTest::newRow("end") << int(Qt::Key_End);
}

void TestLineTable::theOnlyLineIsSelectedByKeys()
{
    QFETCH(const int, key);
    ActionTable table(1, u"Lines"_s);
    table.setLines({{u"a"_s, {u"A"_s}, {}}});
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus(Qt::TabFocusReason);
    QCOMPARE(table.selectedKey(), QString());
    QTest::keyClick(&table, Qt::Key(key));
    QCOMPARE(table.selectedKey(), u"a"_s);
}

/// The frame is around a line that is not selected: a step that passed it by would leave it to be reached by nobody.
void TestLineTable::theFirstStepTakesTheFramedLine()
{
    ActionTable table(1, u"Lines"_s);
    table.setLines({{u"a"_s, {u"A"_s}, {}}, {u"b"_s, {u"B"_s}, {}}, {u"c"_s, {u"C"_s}, {}}});
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus(Qt::TabFocusReason);
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.selectedKey(), u"a"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.selectedKey(), u"b"_s);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.selectedKey(), u"c"_s);
}

void TestLineTable::nothingMovesUnderThePointer()
{
    ActionTable table(1, u"Lines"_s);
    const QAbstractItemModelTester tester(&table.lineModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto keys = [&table] {
        QString all;
        for (const Line &line : table.lineModel().lines())
            all += line.gone ? line.key.toUpper() : line.key;
        return all;
    };
    const auto pointer = [&table](bool inside) {
        QEvent leave(QEvent::Leave);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(table.viewport(), inside ? static_cast<QEvent *>(&enter) : &leave);
    };
    table.show();
    table.setLines({{u"a"_s, {u"A"_s}, {}}, {u"b"_s, {u"B"_s}, {}}, {u"c"_s, {u"C"_s}, {}}});
    table.select(u"a"_s);
    pointer(true);
    // One is over, one is new and would come first, one says something else.
    table.setLines({{u"n"_s, {u"N"_s}, {}}, {u"b"_s, {u"B2"_s}, {}}, {u"c"_s, {u"C"_s}, {}}});
    QCOMPARE(keys(), u"Abcn"_s);
    QCOMPARE(table.lineModel().index(1, 0).data().toString(), u"B2"_s);
    // What is over is no target any more.
    QCOMPARE(table.selectedKey(), QString());
    QVERIFY(!table.lineModel().index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    table.setLines({{u"b"_s, {u"B2"_s}, {}}, {u"n"_s, {u"N"_s}, {}}});
    QCOMPARE(keys(), u"AbCn"_s);
    table.select(u"n"_s);
    pointer(false);
    QCOMPARE(keys(), u"bn"_s);
    QCOMPARE(table.selectedKey(), u"n"_s);
}

void TestLineTable::stackedLinesShowTheWholeSentence()
{
    ActionTable table(2, u"Lines"_s);
    table.setStacked();
    table.resize(220, 400);
    table.show();
    const QString sentence = u"Answer the mayor's office before they hang up, and then call everybody else back"_s;
    table.setLines({{u"a"_s, {u"Short"_s, u"open"_s}, {}}, {u"b"_s, {sentence, u"open"_s}, {}}});
    const auto height = [&table](int row) { return table.visualRect(table.lineModel().index(row, 0)).height(); };
    QTRY_VERIFY(height(1) >= height(0) + 2 * table.fontMetrics().height());
    const int narrow = height(1);
    // There is room for it in fewer lines.
    table.resize(600, 400);
    QTRY_VERIFY(height(1) < narrow);
    QCOMPARE(table.lineModel().index(1, 0).data(Qt::AccessibleTextRole).toString(), sentence + u", open"_s);
}

void TestLineTable::linesMergeLikeALog_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, const char *to) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("", "abc");
    row("abc", "");
    row("abc", "abc");
    row("abc", "cba");
    row("abcd", "bd");
    row("bd", "abcd");
    row("aab", "ab");
    row("ab", "aabb");
    row("abab", "baba");
}

void TestLineTable::linesMergeLikeALog()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto lines = [](const QString &keys) {
        QList<Line> made;
        for (const QChar key : keys)
            made.append({QString(key), {QString(key)}, {}});
        return made;
    };
    LineModel model(1);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(lines(from));
    QCOMPARE(model.lines(), lines(from));
    model.setLines(lines(to));
    QCOMPARE(model.lines(), lines(to));
}

QTEST_MAIN(TestLineTable)
#include "tst_actiontable.moc"
