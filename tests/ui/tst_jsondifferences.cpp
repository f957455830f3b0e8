#include "text/texttable.h"
#include "ui/widgets/jsoncomparedialog.h"
#include "ui/widgets/jsondifferencesmodel.h"
#include "ui/widgets/jsondifferencestable.h"
#include "ui/widgets/jsonoutline.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Desk;
using namespace Qt::StringLiterals;
using Kind = JsonDifference::Kind;

namespace {

QList<JsonDifference> between(const QByteArray &before, const QByteArray &after)
{
    JsonOutline was;
    JsonOutline is;
    was.read(before);
    is.read(after);
    return jsonDifferences(was, is);
}

} // namespace

/// What two answers do not have in common, and how they are shown.
class TestJsonDifferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameIsTheSame();
    void tellsWhatChangedCameAndWent();
    void comparesAttributesMemberByMember();
    void kindsCount();
    void anyDepthAndSize();
    void viewComparesWithWhatItWasBefore();
    void viewComparesWithTheClipboard();
    void viewShowsOnlyAPath();
    void longTextsAreShownFromTheirDifference();
};

void TestJsonDifferences::sameIsTheSame()
{
    QVERIFY(between(R"({"a":1,"b":[1,2]})", R"({ "b": [1, 2], "a": 1 })").isEmpty());
    QVERIFY(between("broken", "{}").isEmpty());
}

void TestJsonDifferences::tellsWhatChangedCameAndWent()
{
    const QList<JsonDifference> found = between(R"({"status":"pending","gone":{"x":1},"list":[1,2,3]})",
                                                R"({"status":"accepted","list":[1,9],"new":true})");
    const QList<JsonDifference> expected{{u".status"_s, Kind::Changed, u"pending"_s, u"accepted"_s},
                                         {u".gone"_s, Kind::Removed, u"{\"x\":1}"_s, {}},
                                         {u".list[1]"_s, Kind::Changed, u"2"_s, u"9"_s},
                                         {u".list[2]"_s, Kind::Removed, u"3"_s, {}},
                                         {u".new"_s, Kind::Added, {}, u"true"_s}};
    QCOMPARE(found, expected);
}

void TestJsonDifferences::comparesAttributesMemberByMember()
{
    const QList<JsonDifference> found = between(R"({"attributes":"{\"from\":\"+1\",\"vip\":true}"})",
                                                R"({"attributes":"{\"vip\":true,\"from\":\"+2\"}"})");
    QCOMPARE(found, (QList<JsonDifference>{{u".attributes.from"_s, Kind::Changed, u"+1"_s, u"+2"_s}}));
}

void TestJsonDifferences::kindsCount()
{
    QCOMPARE(between(R"({"n":5})", R"({"n":"5"})").size(), 1); // 5 is no text.
    QCOMPARE(between(R"({"n":null})", R"({"n":{}})").size(), 1);
    QCOMPARE(between(R"({"n":"{}"})", R"({"n":"[]"})").size(), 1);
}

void TestJsonDifferences::anyDepthAndSize()
{
    QByteArray deep("[");
    deep.fill('[', 100'000);
    QByteArray end;
    end.fill(']', 100'000);
    QCOMPARE(between(deep + "1" + end, deep + "2" + end).size(), 1);
    QByteArray one("[");
    for (int i = 0; i < 50'000; ++i)
        one += "1,";
    one.back() = ']';
    QByteArray other = one;
    other.replace('1', '2');
    QCOMPARE(between(one, other).size(), 10'000); // As many as anybody reads.
}

void TestJsonDifferences::viewComparesWithWhatItWasBefore()
{
    QWidget window;
    auto *view = new JsonView(&window);
    view->setBody(R"({"status":"pending"})", u"A"_s);
    view->comparison().compareWithBefore(); // There is nothing yet.
    QVERIFY(!window.findChild<JsonCompareDialog *>());
    view->setBody(R"({"status":"accepted"})", u"A"_s);
    view->comparison().compareWithBefore();
    auto *dialog = window.findChild<JsonCompareDialog *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<RowTable *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->textTable({}).rows.at(0), (QStringList{u".status"_s, u"pending"_s, u"accepted"_s}));
    delete dialog;
    view->setBody(R"({"status":"pending"})", u"B"_s); // Another one's is not what it was before.
    view->comparison().compareWithBefore();
    QVERIFY(!window.findChild<JsonCompareDialog *>());
}

void TestJsonDifferences::viewComparesWithTheClipboard()
{
    QWidget window;
    auto *view = new JsonView(&window);
    view->setBody(R"({"a":1})");
    QGuiApplication::clipboard()->setText(u"{ \"a\": 1 }"_s);
    view->comparison().compareWithClipboard();
    auto *dialog = window.findChild<JsonCompareDialog *>();
    QVERIFY(dialog->findChild<PlaceholderPage *>()->title().contains(u"same"_s));
    delete dialog;
    QGuiApplication::clipboard()->setText(u"hello"_s);
    view->comparison().compareWithClipboard();
    QVERIFY(window.findChild<JsonCompareDialog *>()->findChild<PlaceholderPage *>()->title().contains(u"cannot"_s));
}

void TestJsonDifferences::viewShowsOnlyAPath()
{
    JsonView view;
    view.resize(400, 400);
    view.show();
    view.setBody(R"({"a":{"b":[1,2,3]},"attributes":"{\"from\":\"x\"}"})");
    auto *tree = view.findChild<QTreeView *>(u"jsonTree"_s);
    auto *find = view.findChild<QLineEdit *>(u"jsonFind"_s);
    const auto rows = [tree] { return tree->model()->rowCount(tree->rootIndex()); };
    QCOMPARE(rows(), 2);
    find->setText(u".a.b"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(rows(), 3);
    QVERIFY(view.findChild<QWidget *>(u"jsonOnly"_s)->isVisible());
    view.setBody(R"({"a":{"b":[1,2,3,4]}})"); // It stays what is shown.
    QCOMPARE(rows(), 4);
    view.setBody(R"({"c":1})"); // And says where it is gone.
    QVERIFY(view.findChild<QWidget *>(u"jsonOnly"_s)->isVisible());
    QCOMPARE(rows(), 1);
    QVERIFY(view.showOnly(u"."_s));
    QVERIFY(!view.findChild<QWidget *>(u"jsonOnly"_s)->isVisible());
    QVERIFY(!view.showOnly(u".nothing"_s));
}

/// Two addresses with the same beginning differ for the eye too; copied they are whole.
void TestJsonDifferences::longTextsAreShownFromTheirDifference()
{
    const QString same = u"https://taskrouter.example/v1/Workspaces/"_s;
    JsonDifferencesTable table;
    table.setModel(new JsonDifferencesModel({{u".url"_s, Kind::Changed, same + u"one"_s, same + u"two"_s},
                                             {u".name"_s, Kind::Changed, u"Alice"_s, u"Alicia"_s},
                                             {u".long"_s, Kind::Changed, same, same + u"more"_s}},
                                            u"before"_s, u"after"_s, &table));
    const auto shown = [&table](int row, int column) { return table.model()->index(row, column).data().toString(); };
    QCOMPARE(shown(0, 1), u"…paces/one"_s);
    QCOMPARE(shown(0, 2), u"…paces/two"_s);
    QCOMPARE(shown(1, 1), u"Alice"_s);
    QCOMPARE(shown(2, 1), same); // All of it is the same: its end says nothing.
    QCOMPARE(table.textTable({}).rows.at(0).at(1), same + u"one"_s);
}

QTEST_MAIN(TestJsonDifferences)
#include "tst_jsondifferences.moc"
