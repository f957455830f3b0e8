#include "routing/lint/findingsmodel.h"
#include "support/trainingsession.h"
#include "ui/routing/findingstable.h"
#include "ui/routing/readingstrip.h"
#include "ui/routing/workspacecheckdialog.h"
#include "ui/widgets/placeholderpage.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Desk;
using namespace Qt::StringLiterals;
using WindowTest::TrainingSession;

namespace {

constexpr int ReadMsecs = 20'000;

struct Shown
{
    explicit Shown(const TrainingSession &training)
        : dialog(new WorkspaceCheckDialog(training.session(), training.workspace()))
        , table(dialog->findChild<FindingsTable *>())
        , strip(dialog->findChild<ReadingStrip *>())
    {
        dialog->show();
    }
    ~Shown() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] QString text(const char *name) const
    {
        return dialog->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    void click(const char *name) const { dialog->findChild<QPushButton *>(QLatin1StringView(name))->click(); }

    QPointer<WorkspaceCheckDialog> dialog;
    FindingsTable *table;
    ReadingStrip *strip;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// Tools → Check workspace: what it reads, shows and copies.
class TestWorkspaceCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsOdd();
    void saysThatNothingIs();
    void copiesWhatIsShown();
    void canBeStoppedAndReadAgain();
    void saysThatTheConnectionIsOver();
};

void TestWorkspaceCheck::showsWhatIsOdd()
{
    const TrainingSession training(u"nobody-answers"_s);
    const Shown shown(training);
    QTRY_VERIFY_WITH_TIMEOUT(shown.table->model()->rowCount() > 0, ReadMsecs);
    QVERIFY(!shown.strip->isReading());
    QVERIFY(shown.table->isVisible());
    // The first is marked, and told whole below.
    QCOMPARE(shown.text("findingSentence"), u"None of 6 workers fits “skills HAS 'alarms'”."_s);
    QVERIFY(shown.text("findingPlace").startsWith(u"Task queue Alarms (WQ"_s));
    QVERIFY(!shown.text("findingAdvice").isEmpty());
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Down);
    QVERIFY2(shown.text("findingSentence").startsWith(u"Whoever misses an offer of 15 seconds"_s),
             qPrintable(shown.text("findingSentence")));
}

void TestWorkspaceCheck::saysThatNothingIs()
{
    const TrainingSession training(u"contact-centre"_s);
    const Shown shown(training);
    QTRY_COMPARE_WITH_TIMEOUT(shown.dialog->findChild<PlaceholderPage *>()->title(), u"Nothing odd was found."_s,
                              ReadMsecs);
    QVERIFY2(shown.strip->text().startsWith(u"The workspace was read at "_s) &&
                 shown.strip->text().endsWith(u". What was found: 0"_s),
             qPrintable(shown.strip->text()));
    QVERIFY(!shown.dialog->findChild<QPushButton *>(u"copyText"_s)->isEnabled());
    // No empty lines about a finding that there is not.
    QVERIFY(!shown.dialog->findChild<QWidget *>(u"findingSentence"_s)->isVisible());
}

void TestWorkspaceCheck::copiesWhatIsShown()
{
    const TrainingSession training(u"nobody-answers"_s);
    const Shown shown(training);
    QTRY_VERIFY_WITH_TIMEOUT(shown.table->model()->rowCount() > 0, ReadMsecs);
    const int rows = shown.table->model()->rowCount();
    shown.click("copyText");
    const auto *order = static_cast<QAbstractProxyModel *>(shown.table->model());
    QCOMPARE(clipboard(), findingsText(static_cast<Routing::FindingsModel *>(order->sourceModel())->findings()));
    shown.click("copyCsv");
    QVERIFY2(clipboard().startsWith(u"Severity,What is odd,Where,What to do,Key\r\nWarning,"_s),
             qPrintable(clipboard()));
    QCOMPARE(clipboard().count(u"\r\n"_s), rows + 1);
    QVERIFY2(clipboard().contains(u",empty-queue\r\n"_s), qPrintable(clipboard()));
    shown.click("copyPlace");
    QCOMPARE(clipboard(), shown.text("findingPlace"));
    shown.table->setFocus();
    shown.table->selectAll();
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard().contains(u"[empty-queue]"_s));
}

void TestWorkspaceCheck::canBeStoppedAndReadAgain()
{
    const TrainingSession training(u"nobody-answers"_s);
    const Shown shown(training);
    QVERIFY(shown.strip->isReading());
    shown.click("readingButton");
    QVERIFY(!shown.strip->isReading());
    QCOMPARE(shown.strip->text(), u"Reading was stopped. Nothing is changed."_s);
    QCOMPARE(shown.dialog->findChild<PlaceholderPage *>()->title(), u"The workspace was not checked."_s);
    shown.click("readingButton");
    QTRY_VERIFY_WITH_TIMEOUT(shown.table->model()->rowCount() > 0, ReadMsecs);
    QVERIFY(shown.table->isVisible());
    // What stays in sight is of before, which is said.
    shown.click("readingButton");
    shown.click("readingButton");
    QVERIFY2(shown.strip->text().startsWith(
                 u"Reading was stopped. Nothing is changed. What is shown is what was read at "_s),
             qPrintable(shown.strip->text()));
    QVERIFY(shown.table->model()->rowCount() > 0);
}

void TestWorkspaceCheck::saysThatTheConnectionIsOver()
{
    TrainingSession training(u"nobody-answers"_s);
    const Shown shown(training);
    training.disconnect();
    QVERIFY(!shown.strip->isReading());
    shown.click("readingButton");
    QVERIFY2(shown.strip->text().startsWith(u"This connection is over."_s), qPrintable(shown.strip->text()));
}

QTEST_MAIN(TestWorkspaceCheck)
#include "tst_workspacecheck.moc"
