#include "story/diagnosis/decidersmodel.h"
#include "story/diagnosis/diagnosisreport.h"
#include "story/storyscript.h"
#include "ui/story/why/whypage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

WorkerRow worker(quint8 number, const QString &name)
{
    WorkerRow row;
    row.sid = StoryScript::sid(SidKind::Worker, number);
    row.name = name;
    return row;
}

Diagnosis nobodyCanTakeIt()
{
    Diagnosis made;
    made.task = StoryScript::task;
    made.verdict = WhyVerdict::Unavailable;
    made.certainty = Certainty::ShownNow;
    made.sentence = u"Nobody can take it: 0 of 5."_s;
    made.detail = u"1 is not in the queue, 1 lacks a skill, 2 are unavailable (1 since a missed offer), 1 is full."_s;
    made.next = {{StoryAct::Kind::PutBack,
                  u"Put Dmitri & Eve back to Available…"_s,
                  {StoryScript::sid(SidKind::Worker, 3), StoryScript::sid(SidKind::Worker, 4)}},
                 {StoryAct::Kind::RaisePriority, u"Raise priority…"_s, {StoryScript::task}}};
    const auto place = [](const QString &text, const QString &after = {}, bool isNow = false) {
        PlaceRow row;
        row.text = text;
        row.after = after;
        row.isEnd = row.isNow = isNow;
        return row;
    };
    made.places = {place(u"Workflow Support › filter Refunds (1st that matches; “VIP” would match too)"_s),
                   place(u"step 1 Refunds — ended 14:02:24 after 60 s: 2 said no, 2 missed it"_s),
                   place(u"step 2 Support — active, 63 s of 120 s"_s, u"then the task is canceled"_s, true)};
    made.terms = {{u"skills HAS \"support\""_s, 10, 12, {}}, {u"level >= 3"_s, 0, 10, u"2 (Carol)"_s}};
    WorkerRow ana = worker(1, u"Ana Ruiz"_s);
    ana.isInQueue = false;
    ana.activityName = u"Available"_s;
    WorkerRow carol = worker(2, u"Carol Mbeki"_s);
    carol.isInQueue = true;
    carol.fitsExpression = false;
    carol.expressionWhy = u"level is 2"_s;
    carol.activityName = u"Available"_s;
    WorkerRow dmitri = worker(3, u"Dmitri P."_s);
    dmitri.isInQueue = true;
    dmitri.fitsExpression = true;
    dmitri.activityName = u"Offline"_s;
    dmitri.isAvailable = false;
    dmitri.activityWhy = u"missed an offer 14:01:50"_s;
    dmitri.asked = u"timeout 14:01:50"_s;
    WorkerRow hiro = worker(4, u"Hiro Tanaka"_s);
    hiro.isInQueue = true;
    hiro.fitsExpression = true;
    hiro.activityName = u"Available"_s;
    hiro.isAvailable = true;
    hiro.hasCapacity = false;
    hiro.capacityWhy = u"voice full: 1 wrapping 11 min"_s;
    made.workers = {ana, carol, dmitri, hiro};
    made.evidence.events = {0};
    made.requests = 9;
    made.asOf = StoryScript::start;
    return made;
}

TaskStory story()
{
    return buildStory(StoryScript::facts({StoryScript::told(1, 0, "task.created"_L1, {})}, 1000));
}

QPushButton *button(const WhyPage &page, const QString &name)
{
    return page.findChild<QPushButton *>(name);
}

} // namespace

class TestWhyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsOnlyTheNos();
    void keepsTheSelectionOfTheSamePeople();
    void offersTheStepsAndTheEvidence();
    void asksAndStops();
    void keepsTheAnswerWhileItReadsAgain();
    void saysThatItIsOutOfDate();
    void wrapsWhatIsTooLong();
    void cutsNothingBesideEmptyColumns();
    void copiesTheReport();
    void showsWhyThereIsNoAnswer();
};

void TestWhyPage::fillsOnlyTheNos()
{
    DecidersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(nobodyCanTakeIt().workers);
    const auto text = [&model](int row, DecidersModel::Column column) {
        return model.index(row, int(column)).data().toString();
    };
    using Column = DecidersModel::Column;
    QCOMPARE(text(0, Column::InQueue), u"no"_s);
    QCOMPARE(text(0, Column::Activity), QString());
    QCOMPARE(text(1, Column::Expression), u"no · level is 2"_s);
    QVERIFY(model.index(1, int(Column::Expression)).data(DecidersModel::IsNoRole).toBool());
    QVERIFY(!model.index(1, int(Column::InQueue)).data(DecidersModel::IsNoRole).toBool());
    QCOMPARE(text(2, Column::Activity), u"Offline · missed an offer 14:01:50"_s);
    QCOMPARE(text(2, Column::Asked), u"timeout 14:01:50"_s);
    QCOMPARE(text(3, Column::Activity), u"Available"_s);
    QCOMPARE(text(3, Column::Capacity), u"voice full: 1 wrapping 11 min"_s);
    QCOMPARE(text(3, Column::Asked), QString());
}

void TestWhyPage::keepsTheSelectionOfTheSamePeople()
{
    WhyPage page;
    Diagnosis answer = nobodyCanTakeIt();
    page.showDiagnosis(answer, story());
    auto *table = page.findChild<QTableView *>(u"decidersTable"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    answer.workers[2].activityName = u"Available"_s;
    page.showDiagnosis(answer, story());
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(reset.count(), 0);
    answer.workers.removeFirst();
    answer.places.removeFirst();
    answer.terms.removeFirst();
    answer.next.removeFirst();
    page.showDiagnosis(answer, story());
    QCOMPARE(reset.count(), 1);
}

void TestWhyPage::offersTheStepsAndTheEvidence()
{
    WhyPage page;
    page.showDiagnosis(nobodyCanTakeIt(), story());
    QList<StoryAct> wanted;
    connect(&page, &WhyPage::actWanted, &page, [&wanted](const StoryAct &act) { wanted.append(act); });
    QVERIFY(button(page, u"whyAct0"_s));
    QCOMPARE(button(page, u"whyAct0"_s)->text(), u"Put Dmitri && Eve back to Available…"_s);
    button(page, u"whyAct0"_s)->click();
    QCOMPARE(wanted, QList{nobodyCanTakeIt().next.constFirst()});
    Evidence shown;
    connect(&page, &WhyPage::evidenceWanted, &page, [&shown](const Evidence &evidence) { shown = evidence; });
    button(page, u"whyEvidence"_s)->click();
    QCOMPARE(shown.events, QList<qsizetype>{0});
}

void TestWhyPage::asksAndStops()
{
    WhyPage page;
    QSignalSpy asked(&page, &WhyPage::askWanted);
    QSignalSpy stopped(&page, &WhyPage::stopWanted);
    page.showReading(0);
    button(page, u"whyAsk"_s)->click();
    QCOMPARE(stopped.count(), 1);
    page.showDiagnosis(nobodyCanTakeIt(), story());
    button(page, u"whyAsk"_s)->click();
    QCOMPARE(asked.count(), 1);
}

void TestWhyPage::keepsTheAnswerWhileItReadsAgain()
{
    WhyPage page;
    page.resize(900, 500);
    page.show();
    page.showDiagnosis(nobodyCanTakeIt(), story());
    page.showReading(3);
    QVERIFY(page.findChild<QTableView *>(u"decidersTable"_s)->isVisible());
    page.showError(u"TaskRouter does not answer."_s, u"Try again."_s);
    QVERIFY(page.findChild<QTableView *>(u"decidersTable"_s)->isVisible());
    QCOMPARE(page.findChild<QLabel *>(u"whyAsOf"_s)->text(), u"TaskRouter does not answer."_s);
}

void TestWhyPage::saysThatItIsOutOfDate()
{
    WhyPage page;
    page.showOutdated(); // There is nothing to be out of date.
    QVERIFY(page.findChild<QLabel *>(u"whyAsOf"_s)->text().isEmpty());
    page.showDiagnosis(nobodyCanTakeIt(), story());
    page.showOutdated();
    QVERIFY(page.findChild<QLabel *>(u"whyAsOf"_s)->text().startsWith(u"out of date"_s));
    QVERIFY(page.findChild<QLabel *>(u"whyCertainty"_s)->text().startsWith(u"was so at"_s));
    page.showDiagnosis(nobodyCanTakeIt(), story());
    QCOMPARE(page.findChild<QLabel *>(u"whyCertainty"_s)->text(), u"shown now"_s);
}

/// In a small window lines become more, and nothing is cut beside its edge.
void TestWhyPage::wrapsWhatIsTooLong()
{
    WhyPage page;
    page.resize(360, 500);
    page.show();
    Diagnosis made = nobodyCanTakeIt();
    made.next.first().title = u"Put Dmitri, Eve and 3 more back…"_s;
    page.showDiagnosis(made, story());
    page.showOutdated();
    const auto *scroll = page.findChild<QScrollArea *>(u"whyScroll"_s);
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QCOMPARE(page.width(), 360);
    QVERIFY2(page.minimumSizeHint().width() <= 360, QByteArray::number(page.minimumSizeHint().width()).constData());
    for (const QString &name : {u"whyAct0"_s, u"whyAct1"_s, u"whyAsk"_s}) {
        const QPushButton *one = button(page, name);
        QTRY_VERIFY2(one->mapTo(&page, QPoint(one->sizeHint().width(), 0)).x() <= page.width(), qPrintable(name));
    }
    const auto *asOf = page.findChild<WrapLabel *>(u"whyAsOf"_s);
    QTRY_VERIFY(asOf->height() >= asOf->heightForWidth(asOf->width()));
}

/// The last column of the table as any other.
void TestWhyPage::cutsNothingBesideEmptyColumns()
{
    WhyPage page;
    page.resize(900, 700);
    page.show();
    Diagnosis made = nobodyCanTakeIt();
    made.workers[0].expressionWhy = u"level is 2, and what is asked for is 3 and more of that and of others too"_s;
    made.workers[0].isInQueue = true;
    made.workers[0].fitsExpression = false;
    made.workers[1].asked = u"accepted 2:05:12 PM"_s;
    page.showDiagnosis(made, story());
    const auto *table = page.findChild<QTableView *>(u"decidersTable"_s);
    const int last = int(DecidersModel::Column::Asked);
    const int needed = QFontMetrics(Theme::strongFont(table->font())).horizontalAdvance(made.workers.at(1).asked);
    QTRY_VERIFY2(table->columnWidth(last) >= needed + 2 * Theme::grid(3),
                 QByteArray::number(table->columnWidth(last)).constData());
}

void TestWhyPage::copiesTheReport()
{
    WhyPage page;
    page.showDiagnosis(nobodyCanTakeIt(), story());
    button(page, u"whyCopy"_s)->click();
    const QString text = QApplication::clipboard()->text();
    for (const QString &part :
         {u"Nobody can take it: 0 of 5."_s, u"shown now"_s, u"unavailable"_s, u"then the task is canceled"_s,
          u"0 of 10: level >= 3 (nearest: 2 (Carol))"_s, u"Activity: Offline · missed an offer 14:01:50"_s,
          u"task.created"_s, u"2026-05-14 10:50:00 UTC"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in: "_s + text));
}

void TestWhyPage::showsWhyThereIsNoAnswer()
{
    WhyPage page;
    page.resize(900, 500);
    page.show();
    QVERIFY(!button(page, u"whyAsk"_s)->isVisible());
    page.showError(u"TaskRouter does not answer."_s, u"Try again."_s);
    QSignalSpy asked(&page, &WhyPage::askWanted);
    QVERIFY(button(page, u"whyAsk"_s)->isVisible());
    QVERIFY(!button(page, u"whyCopy"_s)->isVisible());
    button(page, u"whyAsk"_s)->click();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestWhyPage)
#include "tst_whypage.moc"
