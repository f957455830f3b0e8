#include "support/accessibility.h"
#include "support/windowtest.h"
#include "ui/guide/guidedialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// The user guide, as the program shows it.
class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAChapterForEachReader();
    void opensBesideTheWindow();
    void listsTheKeysAsTheyAreNow();
    void findsAWordInEveryChapter();
    void namesNoKeyThatIsNotThere();
};

namespace {

GuideDialog *openGuide(TestedWindow &tested)
{
    tested.action(u"guide"_s)->trigger();
    return tested.window->findChild<GuideDialog *>();
}

} // namespace

void TestGuide::hasAChapterForEachReader()
{
    const QList<GuideChapter> chapters = guideChapters();
    const QDir folder(QStringLiteral(DESK_SOURCE_DIR "/packaging/doc/guide"));
    QCOMPARE(chapters.size(), folder.entryList({u"*.md"_s}, QDir::Files).size());
    QCOMPARE(chapters.first().title, u"First ten minutes"_s);
    for (const GuideChapter &chapter : chapters) {
        QVERIFY(!chapter.title.isEmpty());
        QVERIFY2(chapter.markdown.size() > 800, qPrintable(chapter.title));
    }
}

void TestGuide::opensBesideTheWindow()
{
    TestedWindow tested;
    tested.open();
    GuideDialog *guide = openGuide(tested);
    QVERIFY(guide);
    QVERIFY(!guide->isModal());
    auto *page = guide->findChild<QTextBrowser *>(u"guidePage"_s);
    QTRY_VERIFY(page->toPlainText().startsWith(u"First ten minutes"_s));
    QTRY_COMPARE(page->verticalScrollBar()->value(), 0);
    tested.action(u"guide"_s)->trigger();
    QCOMPARE(tested.window->findChildren<GuideDialog *>().size(), 1);
    guide->close();
    QTRY_VERIFY(!tested.window->findChild<GuideDialog *>());
    QVERIFY(openGuide(tested));
}

void TestGuide::listsTheKeysAsTheyAreNow()
{
    TestedWindow tested;
    tested.open();
    GuideDialog *guide = openGuide(tested);
    auto *chapters = guide->findChild<QListWidget *>(u"guideChapters"_s);
    chapters->setCurrentRow(chapters->count() - 1);
    const QString text = guide->findChild<QTextBrowser *>(u"guidePage"_s)->toPlainText();
    QVERIFY2(text.contains(u"Ctrl+K"_s) && text.contains(u"Waiting now"_s), qPrintable(text));
}

void TestGuide::findsAWordInEveryChapter()
{
    TestedWindow tested;
    tested.open();
    GuideDialog *guide = openGuide(tested);
    auto *chapters = guide->findChild<QListWidget *>(u"guideChapters"_s);
    auto *field = guide->findChild<QLineEdit *>(u"guideSearch"_s);
    field->setText(u"proxy"_s);
    const auto shown = [chapters] {
        int count = 0;
        for (int row = 0; row < chapters->count(); ++row)
            count += chapters->item(row)->isHidden() ? 0 : 1;
        return count;
    };
    QVERIFY(shown() > 0 && shown() < chapters->count());
    QVERIFY(!chapters->currentItem()->isHidden());
    QCOMPARE(guide->findChild<QTextBrowser *>(u"guidePage"_s)->textCursor().selectedText().toLower(), u"proxy"_s);
    field->setText(u"xyzzy"_s);
    QCOMPARE(shown(), 0);
    QCOMPARE(guide->findChild<QTextBrowser *>(u"guidePage"_s)->toPlainText(), QString());
    field->clear();
    QCOMPARE(shown(), chapters->count());
    QVERIFY(!guide->findChild<QTextBrowser *>(u"guidePage"_s)->toPlainText().isEmpty());
}

/// A guide that names a key which does something else, or nothing, is worse than none.
void TestGuide::namesNoKeyThatIsNotThere()
{
    const Accessibility::Program program; // With recordings and the trainer.
    QVERIFY(program.waitUntilItStands());
    QSet<QString> keys{u"Ctrl+Enter"_s}; // The button's own.
    for (const QAction *action : program.window->findChildren<QAction *>()) {
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence &key : all)
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    static const QRegularExpression named(
        u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+[A-Z0-9?][A-Za-z]*\\b|\\bF[0-9]{1,2}\\b|Ctrl\\+\\?"_s);
    int seen = 0;
    const QList<GuideChapter> chapters = guideChapters();
    for (const GuideChapter &chapter : chapters) {
        for (auto it = named.globalMatch(chapter.markdown); it.hasNext();) {
            const QString key = it.next().captured();
            QVERIFY2(keys.contains(key), qPrintable(chapter.title + u": "_s + key));
            ++seen;
        }
    }
    QVERIFY(seen > 15);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
