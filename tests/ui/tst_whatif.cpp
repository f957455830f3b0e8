#include "routing/check/routingcomparison.h"
#include "support/trainingsession.h"
#include "ui/routing/comparisontable.h"
#include "ui/routing/jsonfield.h"
#include "ui/routing/readingstrip.h"
#include "ui/routing/whatifdialog.h"
#include "ui/routing/whatifform.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace Desk;
using namespace Qt::StringLiterals;
using WindowTest::TrainingSession;

namespace {

constexpr int ReadMsecs = 20'000;

struct Shown
{
    explicit Shown(const TrainingSession &training, bool withTask = true)
        : dialog(new WhatIfDialog(training.session(), training.workspace(), withTask ? training.task() : Sid()))
        , table(dialog->findChild<ComparisonTable *>())
        , strip(dialog->findChild<ReadingStrip *>())
        , form(dialog->findChild<WhatIfForm *>())
    {
        dialog->show();
    }
    ~Shown() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] bool isRead() const
    {
        return QTest::qWaitFor([this] { return form->isEnabled(); }, ReadMsecs);
    }
    [[nodiscard]] JsonField *json(const char *name) const
    {
        return dialog->findChild<JsonField *>(QLatin1StringView(name));
    }
    /// As a person would, who types over all of it.
    void type(const char *field, const QString &text) const
    {
        json(field)->findChild<QPlainTextEdit *>()->setPlainText(text);
    }
    /// Both sides of a row, "as it is|what if"; empty where there is no such row.
    [[nodiscard]] QString row(const QString &aspect) const
    {
        const auto *model = static_cast<const Routing::ComparisonModel *>(table->model());
        for (const Routing::ComparisonRow &one : model->rows()) {
            if (one.aspect == aspect)
                return one.asIs + u'|' + one.whatIf;
        }
        return {};
    }
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }

    QPointer<WhatIfDialog> dialog;
    ComparisonTable *table;
    ReadingStrip *strip;
    WhatIfForm *form;
};

} // namespace

/// Tools → What if…: what a change would come to, beside what is.
class TestWhatIf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTaskAsItIs();
    void changesTheTask();
    void saysWhatIsNoJson();
    void changesWorkers();
    void changesTheWorkflow();
    void undoesAllChanges();
    void readsAgainAndKeepsTheChanges();
    void copiesAsText();
    void asksOfAnEmptyTask();
};

void TestWhatIf::showsTheTaskAsItIs()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Refunds"_s);
    QVERIFY(shown.json("whatIfAttributes")->text().contains(u"\"Refund question\""_s));
    QVERIFY(!shown.child<QPushButton>("whatIfUndo")->isEnabled());
    QVERIFY(shown.json("whatIfAttributes")->isAncestorOf(shown.dialog->focusWidget()));
    QVERIFY2(shown.strip->text().startsWith(u"This is about the task that is open"_s), qPrintable(shown.strip->text()));
}

void TestWhatIf::changesTheTask()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfAttributes", uR"({"department": "billing"})"_s);
    shown.child<QSpinBox>("whatIfPriority")->setValue(77);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Billing"_s);
    QVERIFY(shown.row(u"Priority"_s).endsWith(u"|77"_s));
    QVERIFY(shown.row(u"Filter 1"_s)
                .contains(u"|Filter \"Refunds\" does not match: title == 'Refund question' is false"_s));
}

void TestWhatIf::saysWhatIsNoJson()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfAttributes", u"{\"department\": "_s);
    QTRY_VERIFY(!shown.json("whatIfAttributes")->problem().isEmpty());
    QVERIFY2(shown.json("whatIfAttributes")->problem().startsWith(u"line 1, column"_s),
             qPrintable(shown.json("whatIfAttributes")->problem()));
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Refunds"_s);
    shown.type("whatIfAttributes", u"[]"_s);
    QTRY_COMPARE(shown.json("whatIfAttributes")->problem(), u"an object is expected"_s);
    shown.type("whatIfAttributes", u"{}"_s);
    QTRY_COMPARE(shown.json("whatIfAttributes")->problem(), QString());
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Support"_s);
}

void TestWhatIf::changesWorkers()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const QString before = shown.row(u"Bob Ömer"_s);
    QCOMPARE(before, u"the activity is not available (Offline)|the activity is not available (Offline)"_s);
    shown.child<QComboBox>("whatIfWorker")->setCurrentText(u"Bob Ömer"_s);
    shown.child<QComboBox>("whatIfActivity")->setCurrentText(u"Available"_s);
    QTRY_VERIFY2(shown.row(u"Bob Ömer"_s) != before, qPrintable(before));
    // What was changed of one stays while another is looked at.
    shown.child<QComboBox>("whatIfWorker")->setCurrentText(u"Kim Supervisor"_s);
    shown.type("whatIfWorkerAttributes", uR"({"skills": ["refunds"]})"_s);
    QTRY_COMPARE(shown.row(u"Kim Supervisor"_s), u"not in the queue (Available)|others come first (Available)"_s);
    QVERIFY(shown.row(u"Bob Ömer"_s) != before);
    shown.child<QComboBox>("whatIfWorker")->setCurrentText(u"Bob Ömer"_s);
    QCOMPARE(shown.child<QComboBox>("whatIfActivity")->currentText(), u"Available"_s);
}

void TestWhatIf::changesTheWorkflow()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfConfiguration", uR"({"task_routing": {"default_filter": {"queue": "Billing"}}})"_s);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Billing"_s);
    QVERIFY(shown.row(u"Filter"_s).endsWith(u"|Default filter"_s));
    shown.type("whatIfConfiguration", uR"({"task_routing": {"default_filter": {"queue": "Nowhere"}}})"_s);
    QTRY_COMPARE(shown.json("whatIfConfiguration")->problem(),
                 u"task_routing.default_filter.queue: there is no queue \"Nowhere\""_s);
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Refunds"_s);
}

void TestWhatIf::undoesAllChanges()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const QString attributes = shown.json("whatIfAttributes")->text();
    shown.type("whatIfAttributes", u"{}"_s);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Support"_s);
    auto *undo = shown.child<QPushButton>("whatIfUndo");
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Refunds"_s);
    QCOMPARE(shown.json("whatIfAttributes")->text(), attributes);
    QVERIFY(!undo->isEnabled());
}

void TestWhatIf::readsAgainAndKeepsTheChanges()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfAttributes", u"{}"_s);
    shown.child<QComboBox>("whatIfWorker")->setCurrentText(u"Bob Ömer"_s);
    shown.type("whatIfWorkerAttributes", uR"({"skills": []})"_s);
    QTRY_VERIFY(shown.row(u"Bob Ömer"_s).endsWith(u"|not in the queue (Offline)"_s));
    shown.child<QPushButton>("readingButton")->click();
    QVERIFY(shown.strip->isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.strip->isReading(), ReadMsecs);
    QCOMPARE(shown.row(u"Queue"_s), u"Refunds|Support"_s);
    QVERIFY(shown.row(u"Bob Ömer"_s).endsWith(u"|not in the queue (Offline)"_s));
    QCOMPARE(shown.json("whatIfAttributes")->text(), u"{}"_s);
    QCOMPARE(shown.child<QComboBox>("whatIfWorker")->currentText(), u"Bob Ömer"_s);
    QVERIFY(shown.child<QPushButton>("whatIfUndo")->isEnabled());
}

void TestWhatIf::copiesAsText()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfAttributes", u"{}"_s);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Support"_s);
    shown.child<QPushButton>("whatIfCopy")->click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"≠ Queue: Refunds → Support\n"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestWhatIf::asksOfAnEmptyTask()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training, false);
    QVERIFY(shown.isRead());
    QVERIFY2(shown.strip->text().startsWith(u"No task is open"_s), qPrintable(shown.strip->text()));
    QCOMPARE(shown.row(u"Queue"_s), u"Support|Support"_s);
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
