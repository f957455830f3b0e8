#include "routing/check/routingcomparison.h"
#include "support/trainingsession.h"
#include "ui/routing/comparisontable.h"
#include "ui/routing/jsonfield.h"
#include "ui/routing/readingstrip.h"
#include "ui/routing/whatifdialog.h"
#include "ui/routing/whatifform.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMessageBox>
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
    /// Whether he was changed or not.
    void chooseWorker(const QString &name) const
    {
        auto *workers = child<QComboBox>("whatIfWorker");
        workers->setCurrentIndex(workers->findText(name, Qt::MatchStartsWith));
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
    void eachWorkerKeepsHisProblem();
    void tellsWhatDoesNotCount();
    void letsAWorkerFinish();
    void tellsOfOddKeys();
    void saysWhichNumbersThereAre();
    void keepsWhatIsChosen();
    void asksBeforeChangesAreLost();
    void takesBackWhatWasChangedBack();
    void saysThatTheTaskIsGone();
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
    const QString said = shown.strip->text();
    QVERIFY2(
        said.startsWith(u"This is about “Refund question” (task %1) as it was at "_s.arg(training.task().toString())),
        qPrintable(said));
    QVERIFY2(said.contains(u" as it was at 14:03:27. Nothing of this is sent."_s), qPrintable(said));
    QCOMPARE(shown.child<WrapLabel>("whatIfChanges")->text(), u"Nothing is changed yet."_s);
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
    // Alice Alvarez is being asked, and the queue asks one at a time.
    QTRY_COMPARE(shown.row(u"Kim Supervisor"_s), u"not in the queue (Available)|others come first (Available)"_s);
    QVERIFY(shown.row(u"Bob Ömer"_s) != before);
    shown.chooseWorker(u"Bob Ömer"_s);
    QCOMPARE(shown.child<QComboBox>("whatIfActivity")->currentText(), u"Available"_s);
    // Of a dozen one sees which were changed, and how.
    const auto *workers = shown.child<QComboBox>("whatIfWorker");
    QCOMPARE(workers->currentText(), u"Bob Ömer · changed"_s);
    QVERIFY(workers->findText(u"Alice Alvarez"_s) >= 0);
    QTRY_COMPARE(shown.child<WrapLabel>("whatIfChanges")->text(),
                 u"Changed: Bob Ömer: activity Offline → Available; Kim Supervisor: attributes"_s);
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
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Refunds"_s);
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
    QCOMPARE(shown.child<QComboBox>("whatIfWorker")->currentText(), u"Bob Ömer · changed"_s);
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
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"≠ Queue: Refunds → Support\n"_s), qPrintable(text));
    // Whoever gets it does not see the window.
    QVERIFY2(text.startsWith(u"This is about “Refund question” (task "_s + training.task().toString()),
             qPrintable(text));
    QVERIFY2(text.contains(u" UTC\nChanged: task: attributes\n"_s), qPrintable(text));
    shown.type("whatIfConfiguration", u"{"_s);
    QTRY_VERIFY(!shown.child<WrapLabel>("whatIfProblems")->text().isEmpty());
    shown.child<QPushButton>("whatIfCopy")->click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"cannot be read: the one in TaskRouter counts."_s),
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

/// What is wrong with one is there again when one comes back to him.
void TestWhatIf::eachWorkerKeepsHisProblem()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const auto problem = [&shown] { return shown.json("whatIfWorkerAttributes")->problem(); };
    shown.chooseWorker(u"Bob Ömer"_s);
    shown.type("whatIfWorkerAttributes", u"{\"skills\": "_s);
    const QString broken = problem();
    QVERIFY2(broken.startsWith(u"line 1, column"_s), qPrintable(broken));
    shown.chooseWorker(u"Kim Supervisor"_s);
    QCOMPARE(problem(), QString());
    shown.chooseWorker(u"Bob Ömer"_s);
    QCOMPARE(problem(), broken);
    QTRY_COMPARE(shown.child<WrapLabel>("whatIfProblems")->text(),
                 u"The attributes of Bob Ömer cannot be read: those in TaskRouter count."_s);
    shown.child<QPushButton>("readingButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.strip->isReading(), ReadMsecs);
    QCOMPARE(problem(), broken);
}

/// On whatever page one is.
void TestWhatIf::tellsWhatDoesNotCount()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const auto *problems = shown.child<WrapLabel>("whatIfProblems");
    QVERIFY(!problems->isVisible());
    shown.type("whatIfConfiguration", u"{\"task_routing\": "_s);
    QTRY_VERIFY2(problems->text().startsWith(u"The configuration of "_s), qPrintable(problems->text()));
    QVERIFY(problems->isVisible());
    shown.type("whatIfAttributes", u"{"_s);
    QTRY_VERIFY(problems->text().contains(u"attributes of the task"_s));
    shown.child<QPushButton>("whatIfUndo")->click();
    QVERIFY(!problems->isVisible());
}

void TestWhatIf::letsAWorkerFinish()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.chooseWorker(u"Eve O'Neil"_s);
    auto *tasks = shown.child<QSpinBox>("whatIfTasks");
    auto *finished = shown.child<QPushButton>("whatIfFinished");
    QCOMPARE(shown.child<QComboBox>("whatIfWorkerChannel")->currentText(), u"voice"_s);
    QCOMPARE(tasks->value(), 1);
    QCOMPARE(shown.child<QSpinBox>("whatIfCapacity")->value(), 1);
    shown.child<QComboBox>("whatIfActivity")->setCurrentText(u"Available"_s);
    QTRY_VERIFY2(shown.row(u"Eve O'Neil"_s).endsWith(u"|the channel is full (Available)"_s),
                 qPrintable(shown.row(u"Eve O'Neil"_s)));
    finished->click();
    QCOMPARE(tasks->value(), 0);
    QVERIFY(!finished->isEnabled());
    QTRY_VERIFY2(!shown.row(u"Eve O'Neil"_s).contains(u"|the channel is full"_s),
                 qPrintable(shown.row(u"Eve O'Neil"_s)));
    QVERIFY2(shown.child<WrapLabel>("whatIfChanges")->text().contains(u"voice 1 of 1 → 0 of 1"_s),
             qPrintable(shown.child<WrapLabel>("whatIfChanges")->text()));
    // Full again, though there would be room for one more.
    shown.child<QSpinBox>("whatIfCapacity")->setValue(2);
    tasks->setValue(2);
    QTRY_VERIFY(shown.row(u"Eve O'Neil"_s).endsWith(u"|the channel is full (Available)"_s));
    tasks->setValue(1);
    shown.child<QSpinBox>("whatIfCapacity")->setValue(1);
    QTRY_VERIFY2(!shown.child<WrapLabel>("whatIfChanges")->text().contains(u"voice"_s),
                 qPrintable(shown.child<WrapLabel>("whatIfChanges")->text()));
}

/// TaskRouter takes them without a word.
void TestWhatIf::tellsOfOddKeys()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfConfiguration",
               uR"({"task_routing": {"default_filter": {"queue": "Billing", "qeue": "Billing"}}})"_s);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Billing"_s);
    QCOMPARE(shown.json("whatIfConfiguration")->problem(),
             u"task_routing.default_filter.qeue: routing knows nothing of that name"_s);
    QVERIFY(!shown.child<WrapLabel>("whatIfProblems")->isVisible());
}

void TestWhatIf::saysWhichNumbersThereAre()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    auto *priority = shown.child<QSpinBox>("whatIfPriority");
    const auto *bounds = shown.child<WrapLabel>("whatIfPriorityBounds");
    priority->setFocus();
    priority->selectAll();
    QVERIFY(!bounds->isVisible());
    QTest::keyClicks(priority, u"-"_s);
    QVERIFY(bounds->isVisible());
    QVERIFY2(bounds->text().startsWith(u"A whole number from 0 to 2"_s), qPrintable(bounds->text()));
    QTest::keyClicks(priority, u"5"_s);
    QVERIFY(!bounds->isVisible());
    QTest::keyClicks(priority, u"9999999999"_s);
    QVERIFY(bounds->isVisible());
    shown.child<QSpinBox>("whatIfAge")->setFocus(); // It has been read, and the number is one.
    QVERIFY(!bounds->isVisible());
}

/// Rows come and go where the rules are others.
void TestWhatIf::keepsWhatIsChosen()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const auto *model = static_cast<const Routing::ComparisonModel *>(shown.table->model());
    int kim = 0;
    while (model->rows().at(static_cast<size_t>(kim)).aspect != u"Kim Supervisor"_s)
        ++kim;
    shown.table->markRow(kim);
    const int before = model->rowCount();
    shown.type("whatIfConfiguration", uR"({"task_routing": {"filters": [
        {"filter_friendly_name": "1", "expression": "1==0", "targets": [{"queue": "Billing"}]},
        {"filter_friendly_name": "2", "expression": "1==0", "targets": [{"queue": "Billing"}]},
        {"filter_friendly_name": "3", "expression": "1==0", "targets": [{"queue": "Billing"}]},
        {"filter_friendly_name": "4", "expression": "1==0", "targets": [{"queue": "Billing"}]},
        {"filter_friendly_name": "5", "expression": "1==0", "targets": [{"queue": "Billing"}]},
        {"filter_friendly_name": "6", "expression": "1==0", "targets": [{"queue": "Billing"}]}],
        "default_filter": {"queue": "Billing"}}})"_s);
    QTRY_VERIFY(model->rowCount() > before);
    QCOMPARE(shown.table->currentIndex().siblingAtColumn(0).data().toString(), u"Kim Supervisor"_s);
    QCOMPARE(shown.table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(shown.child<WrapLabel>("comparisonWhatIf")->text() != u"–"_s);
}

void TestWhatIf::asksBeforeChangesAreLost()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    shown.type("whatIfAttributes", u"{}"_s);
    QTRY_COMPARE(shown.row(u"Queue"_s), u"Refunds|Support"_s);
    QTest::keyClick(shown.dialog, Qt::Key_Escape);
    QVERIFY(shown.dialog->isVisible());
    auto *question = shown.dialog->findChild<QMessageBox *>(u"whatIfCloseQuestion"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY2(question->informativeText().contains(u"task: attributes"_s), qPrintable(question->informativeText()));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(shown.dialog->isVisible());
    QCOMPARE(shown.json("whatIfAttributes")->text(), u"{}"_s);
    shown.dialog->close();
    QVERIFY(shown.dialog && shown.dialog->isVisible());
    const auto questions = shown.dialog->findChildren<QMessageBox *>();
    QVERIFY(!questions.isEmpty());
    questions.constLast()->findChild<QPushButton *>(u"whatIfCloseAnyway"_s)->click();
    QTRY_VERIFY(!shown.dialog || !shown.dialog->isVisible());
    // Of what was not changed nobody is asked.
    const Shown other(training);
    QVERIFY(other.isRead());
    QTest::keyClick(other.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!other.dialog || !other.dialog->isVisible());
}

void TestWhatIf::takesBackWhatWasChangedBack()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QVERIFY(shown.isRead());
    const auto *undo = shown.child<QPushButton>("whatIfUndo");
    auto *activity = shown.child<QComboBox>("whatIfActivity");
    shown.chooseWorker(u"Bob Ömer"_s);
    activity->setCurrentText(u"Available"_s);
    QTRY_VERIFY(undo->isEnabled());
    activity->setCurrentText(u"Offline"_s);
    QTRY_VERIFY(!undo->isEnabled());
    const int priority = shown.child<QSpinBox>("whatIfPriority")->value();
    shown.child<QSpinBox>("whatIfPriority")->setValue(priority + 1);
    QTRY_VERIFY(undo->isEnabled());
    shown.child<QSpinBox>("whatIfPriority")->setValue(priority);
    QTRY_VERIFY(!undo->isEnabled());
    QCOMPARE(shown.child<QComboBox>("whatIfWorker")->currentText(), u"Bob Ömer"_s);
}

void TestWhatIf::saysThatTheTaskIsGone()
{
    const TrainingSession training(u"contact-centre"_s);
    const Sid gone = *Sid::parse(u"WT00000000000000000000000000000000"_s);
    QPointer<WhatIfDialog> dialog(new WhatIfDialog(training.session(), training.workspace(), gone));
    dialog->show();
    const auto *strip = dialog->findChild<ReadingStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isReading(), ReadMsecs);
    QVERIFY2(strip->text().startsWith(u"The task could not be read. TaskRouter does not know this task."_s),
             qPrintable(strip->text()));
    delete dialog;
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
