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
