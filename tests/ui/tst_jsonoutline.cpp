#include "ui/widgets/jsonview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestJsonOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndDigits();
    void unfoldsAttributes();
    void givesPaths();
    void findsKeysAndValues();
    void findsTheSameWithAndWithoutEscapes();
    void findsThePlaceOfAPath();
    void tellsThePathToJq();
    void staysWhereItIsWhenItIsReadAnew();
    void staysUnfoldedWhenItIsReadAnew();
    void takesAnyDepth();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void survivesFiveMegabytes();
};

void TestJsonOutline::keepsOrderAndDigits()
{
    Desk::JsonOutline outline;
    outline.read("{\"z\": 18446744073709551616, \"a\": 1.50, \"m\": [true, null, \"x\\u00e9\"]}");
    QVERIFY(outline.isValid());
    QCOMPARE(outline.node(0).childCount, 3);
    QCOMPARE(outline.key(outline.child(0, 0)), u"z"_s);
    QCOMPARE(outline.value(outline.child(0, 0)), u"18446744073709551616"_s);
    QCOMPARE(outline.value(outline.child(0, u"a")), u"1.50"_s);
    const int list = outline.child(0, u"m");
    QCOMPARE(outline.node(list).childCount, 3);
    QCOMPARE(outline.value(outline.child(list, 1)), u"null"_s);
    QCOMPARE(outline.value(outline.child(list, 2)), u"xé"_s);
}

void TestJsonOutline::unfoldsAttributes()
{
    Desk::JsonOutline outline;
    outline.read("{\"attributes\": \"{\\\"from\\\": \\\"+1500\\\", \\\"deep\\\": {\\\"n\\\": 1}}\", \"after\": 2}");
    QVERIFY(outline.isValid());
    const int attributes = outline.child(0, u"attributes");
    QVERIFY(outline.node(attributes).decoded);
    QCOMPARE(outline.node(attributes).childCount, 2);
    QCOMPARE(outline.value(outline.child(attributes, u"from")), u"+1500"_s);
    QCOMPARE(outline.value(outline.child(0, u"after")), u"2"_s);
    outline.read("{\"attributes\": \"{broken\"}");
    QVERIFY(outline.isValid());
    QVERIFY(!outline.node(outline.child(0, 0)).decoded);
    QCOMPARE(outline.value(outline.child(0, 0)), u"{broken"_s);
}

void TestJsonOutline::givesPaths()
{
    Desk::JsonOutline outline;
    outline.read("{\"a\": {\"odd key\": [1, 2]}}");
    const int list = outline.child(outline.child(0, 0), 0);
    QCOMPARE(outline.path(outline.child(list, 1)), u".a[\"odd key\"][1]"_s);
    QCOMPARE(outline.path(0), u"."_s);
}

void TestJsonOutline::findsKeysAndValues()
{
    Desk::JsonOutline outline;
    outline.read("{\"worker\": \"Alice\", \"sub\": {\"alice\": 1}}");
    QCOMPARE(outline.find(u"ALICE"_s).size(), 2);
    QCOMPARE(outline.find(u"bob"_s).size(), 0);
    QCOMPARE(outline.find({}).size(), 0);
}

// The body of a reservation comes again with every change of it: whoever reads in it is not taken to the first match.
/// What is compared as it came is found like what has to be read first.
void TestJsonOutline::findsTheSameWithAndWithoutEscapes()
{
    Desk::JsonOutline outline;
    outline.read(R"({"Name": "Zoë", "plain": "ZOE", "escaped": "z\u006fe", "n": 12, "list": [7, "a12b"], "x": null})");
    QVERIFY(outline.isValid());
    const auto keys = [&outline](const QString &text) {
        QStringList found;
        for (const int node : outline.find(text))
            found.append(outline.path(node));
        return found;
    };
    QCOMPARE(keys(u"zoe"_s), (QStringList{u".Name"_s, u".plain"_s, u".escaped"_s}));
    QCOMPARE(keys(u"ZOË"_s), keys(u"zoe"_s));
    QCOMPARE(keys(u"name"_s), QStringList{u".Name"_s});
    QCOMPARE(keys(u"12"_s), (QStringList{u".n"_s, u".list[1]"_s}));
    QCOMPARE(keys(u"[1]"_s), QStringList{u".list[1]"_s});
    QCOMPARE(keys(u"null"_s), QStringList{u".x"_s});
    QCOMPARE(keys(u"\""_s), QStringList());
    QCOMPARE(keys(u"12345678901234567890"_s), QStringList());
}

void TestJsonOutline::findsThePlaceOfAPath()
{
    Desk::JsonOutline outline;
    outline.read(R"({"a": {"b": [1, {"c d": 2}]}, "attributes": "{\"from\": \"x\"}", "we]ird": 3})");
    QVERIFY(outline.isValid());
    for (int node = 1; node < int(outline.size()); ++node)
        QCOMPARE(outline.nodeAt(outline.path(node)), node);
    QCOMPARE(outline.nodeAt(u"a.b[0]"), outline.nodeAt(u".a.b[0]"));
    QCOMPARE(outline.nodeAt(u"."), 0);
    for (const QString &wrong : {u".nothing"_s, u".a.b[9]"_s, u".a.b[x]"_s, u"[\"a"_s, u".a[\"b\""_s, u"[-1]"_s})
        QVERIFY2(outline.nodeAt(wrong) < 0, qPrintable(wrong));
}

void TestJsonOutline::tellsThePathToJq()
{
    Desk::JsonOutline outline;
    outline.read(R"({"a": [{"it's": 1}], "attributes": "{\"from\": \"x\"}"})");
    const auto line = [&outline](QStringView path) { return outline.jqLine(outline.nodeAt(path)); };
    QCOMPARE(line(u"."), u"jq '.'"_s);
    QCOMPARE(line(u".a[0]"), u"jq '.a[0]'"_s);
    QCOMPARE(line(u".a[0][\"it's\"]"), uR"(jq '.a[0].["it'\''s"]')"_s);
    QCOMPARE(line(u".attributes"), u"jq '.attributes'"_s);
    QCOMPARE(line(u".attributes.from"), u"jq '.attributes | fromjson | .from'"_s);
    outline.read("[1, 2]");
    QCOMPARE(line(u"[1]"), u"jq '.[1]'"_s);
}

void TestJsonOutline::staysWhereItIsWhenItIsReadAnew()
{
    Desk::JsonView view;
    view.resize(300, 200);
    QByteArray body = "[\"Zo\xc3\xab\"";
    for (int i = 0; i < 200; ++i)
        body += ",\n" + QByteArray::number(i);
    view.setBody(body + ']');
    view.show();
    view.findChild<QToolButton *>(u"jsonRaw"_s)->click();
    auto *lines = view.findChild<QListView *>(u"jsonText"_s);
    auto *find = view.findChild<QLineEdit *>(u"jsonFind"_s);
    find->setText(u"ZOE"_s);
    QCOMPARE(lines->currentIndex().row(), 0);
    QCOMPARE(view.findChild<QLabel *>(u"jsonCount"_s)->text(), u"1 of 1"_s);
    lines->scrollToBottom();
    const int scrolled = lines->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    view.setBody(body + ",\n200]");
    QCOMPARE(lines->verticalScrollBar()->value(), scrolled);
    QVERIFY(lines->currentIndex().row() != 0);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(lines->currentIndex().row(), 0);
}

// The same: what somebody folded and unfolded stays so, by its path, and so does the place that one reads.
void TestJsonOutline::staysUnfoldedWhenItIsReadAnew()
{
    Desk::JsonView view;
    view.resize(300, 200);
    const auto body = [](const QByteArray &first) {
        QByteArray rows = "{" + first + "\"folded\":{\"a\":1},\"list\":[";
        for (int i = 0; i < 60; ++i)
            rows += QByteArray(i ? "," : "") + "{\"deep\":{\"deeper\":{\"n\":" + QByteArray::number(i) + "}}}";
        return rows + "]}";
    };
    view.setBody(body({}));
    view.show();
    auto *tree = view.findChild<QTreeView *>(u"jsonTree"_s);
    const QAbstractItemModel *model = tree->model();
    const auto at = [model](std::initializer_list<int> rows) {
        QModelIndex index;
        for (const int row : rows)
            index = model->index(row, 0, index);
        return index;
    };
    tree->collapse(at({0}));
    tree->expand(at({1, 40}));
    tree->expand(at({1, 40, 0}));
    tree->expand(at({1, 40, 0, 0}));
    tree->scrollTo(at({1, 40, 0, 0}), QAbstractItemView::PositionAtCenter);
    const int scrolled = tree->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    view.setBody(body("\"new\":true,")); // stands before both: they are other rows now
    QVERIFY(!tree->isExpanded(at({1})));
    QVERIFY(tree->isExpanded(at({2, 40})));
    QVERIFY(tree->isExpanded(at({2, 40, 0, 0})));
    QCOMPARE(tree->verticalScrollBar()->value(), scrolled);
}

void TestJsonOutline::takesAnyDepth()
{
    constexpr int Depth = 200'000;
    Desk::JsonOutline outline;
    outline.read(QByteArray(Depth, '[') + QByteArray(Depth, ']'));
    QVERIFY(outline.isValid());
    QCOMPARE(outline.size(), Depth);
}

void TestJsonOutline::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "<html>", "{", "{\"a\"}", "{\"a\":}", "[1,]", "[1 2]", "{\"a\":1]", "[\"open", "{} x",
                             "]", "nul", "{\"a\":1,}"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestJsonOutline::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, text);
    Desk::JsonOutline outline;
    outline.read(text);
    QVERIFY(!outline.isValid());
    Desk::JsonView view;
    view.setBody(text);
    QCOMPARE(view.body(), text);
}

void TestJsonOutline::survivesFiveMegabytes()
{
    QByteArray text("[");
    while (text.size() < 5 * 1024 * 1024)
        text += "{\"sid\":\"WR00000000000000000000000000000001\",\"attributes\":\"{\\\"a\\\":1}\"},";
    text.back() = ']';
    Desk::JsonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.read(text);
    QVERIFY(model.rowCount() > 50'000);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    const QModelIndex attributes = model.index(1, 1, last);
    QCOMPARE(model.rowCount(model.index(1, 0, last)), 1);
    QVERIFY(!attributes.data().toString().isEmpty());
    Desk::JsonView view;
    view.setBody(text);
    QCOMPARE(view.body().size(), text.size());
}

QTEST_MAIN(TestJsonOutline)
#include "tst_jsonoutline.moc"
