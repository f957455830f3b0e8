#include "ui/instructions/namechoices.h"
#include "ui/journal/redactiondialog.h"
#include "ui/widgets/textview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The small models that belong to one view each: what they hold, and that they keep the rules of models.
class TestViewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsItsLines();
    void aLineGoesOnInTheNextRow_data();
    void aLineGoesOnInTheNextRow();
    void aTextIsNoWiderThanItsView();
    void aChoiceShowsTitlesAndFillsInValues();
    void whatIsHiddenFollowsTheSwitches();
};

void TestViewModels::aTextIsItsLines()
{
    TextModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(u"first\r\n\tsecond\n"_s + QString(200, u'x'));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), u"first"_s);
    QCOMPARE(model.index(1).data().toString(), u"    second"_s);
    QCOMPARE(model.textOf(0, 1), u"first\r\n\tsecond\n"_s);
    QCOMPARE(model.rowAt(8), 1);
    model.setText({});
    QCOMPARE(model.rowCount(), 0);
}

void TestViewModels::aLineGoesOnInTheNextRow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("fits") << u"0123456789"_s << QStringList{u"0123456789"_s};
    QTest::newRow("no blank") << u"0123456789ab"_s << QStringList{u"0123456789"_s, u"ab"_s};
    QTest::newRow("blank") << u"01234 678 9ab"_s << QStringList{u"01234 678 "_s, u"9ab"_s};
    QTest::newRow("a blank too early") << u"01 3456789ab"_s << QStringList{u"01 3456789"_s, u"ab"_s};
    QTest::newRow("comma") << u"{\"a\":11,\"b\":2}"_s << QStringList{u"{\"a\":11,"_s, u"\"b\":2}"_s};
    QTest::newRow("tab") << u"\t0123456789"_s << QStringList{u"    012345"_s, u"6789"_s};
    QTest::newRow("wide") << u"王小明王小明"_s << QStringList{u"王小明王小"_s, u"明"_s};
    QTest::newRow("a pair is not torn") << u"012345678😀😀"_s << QStringList{u"012345678"_s, u"😀😀"_s};
    QTest::newRow("breaks") << u"0123456789\r\n\nab"_s << QStringList{u"0123456789"_s, QString(), u"ab"_s};
}

void TestViewModels::aLineGoesOnInTheNextRow()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    TextModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(text);
    model.setColumns(10);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row).data().toString();
    QCOMPARE(shown, rows);
    QCOMPARE(model.textOf(0, model.rowCount() - 1), text);
}

/// Nothing of it is cut off at the side, however wide the view is, and what one looks at stays.
void TestViewModels::aTextIsNoWiderThanItsView()
{
    TextView view;
    view.resize(700, 300);
    QString text;
    for (int line = 0; line < 200; ++line)
        text += u"{\"line\": %1, \"name\": \"%2\"}\n"_s.arg(line).arg(QString(line == 0 ? 1 : 300, u'x'));
    view.setText(text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const qsizetype place = text.indexOf(u"\"line\": 100"_s);
    view.showPosition(place);
    for (const int width : {700, 1200, 350}) {
        view.resize(width, 300);
        QCoreApplication::processEvents();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QString shown = view.model()->index(row, 0).data().toString();
            QVERIFY2(view.fontMetrics().horizontalAdvance(shown) <= view.viewport()->width(), qPrintable(shown));
        }
        const auto *model = static_cast<const TextModel *>(view.model());
        QCOMPARE(view.currentIndex().row(), model->rowAt(place));
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    }
}

void TestViewModels::aChoiceShowsTitlesAndFillsInValues()
{
    NameChoices model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setValues({{u"WK1"_s, u"Ann"_s, {}}, {u"WK2"_s, u"Bob"_s, u"client:bob"_s}});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), u"Bob · client:bob"_s);
    QCOMPARE(model.index(1).data(Qt::EditRole).toString(), u"WK2"_s);
    model.setValues({});
    QCOMPARE(model.rowCount(), 0);
}

void TestViewModels::whatIsHiddenFollowsTheSwitches()
{
    const RedactionDialog::Compose compose = [](const RedactionOptions &options) {
        return [options] {
            BugBundle bundle;
            bundle.files.append({u"journal.har"_s, "{}"});
            bundle.made.append({u"request 1, header"_s, RedactionKind::Credentials, u"[1]"_s});
            if (options.names)
                bundle.made.append({u"request 1, answer"_s, RedactionKind::Name, u"[2]"_s});
            return bundle;
        };
    };
    RedactionDialog dialog(u"Export"_s, {}, compose, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *table = dialog.findChild<QTreeView *>(u"redactions"_s);
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"request 1, header"_s);
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"[2]"_s);
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.last()->toggle();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestViewModels)
#include "tst_viewmodels.moc"
