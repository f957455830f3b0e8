#include "startup/keyspage.h"
#include "support/accessibility.h"
#include "support/windowtest.h"
#include "taskrouter/answerorigin.h"
#include "ui/guide/guidedialog.h"
#include "ui/keys/actionregistry.h"
#include "ui/widgets/errortext.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextImageFormat>

#include <memory>
#include <utility>

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
    void tellsEachPartOfTheKeysOnce();
    void showsEachPictureNoWiderThanItsPage();
    void tellsOfEveryErrorThatCanBeShown();
    void tellsOfEverySentenceAboutWhatIsMissing();
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
    QSet<QString> keys{u"Ctrl+Enter"_s, u"Shift+F10"_s}; // The button's own, and that of menus.
    for (const QAction *action : program.window->findChildren<QAction *>()) {
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence &key : all)
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    static const QRegularExpression named(
        u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+[A-Z0-9?][A-Za-z0-9]*\\b|\\bF[0-9]{1,2}\\b|Ctrl\\+\\?"_s);
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

/// What `--print-manual keys` prints for the guide's page.
void TestGuide::tellsEachPartOfTheKeysOnce()
{
    const Accessibility::Program program;
    QVERIFY(program.waitUntilItStands());
    KeysPage page(*program.window);
    QSignalSpy written(&page, &KeysPage::written);
    page.start();
    QTRY_COMPARE(written.size(), 1);
    const QString keys = written.constFirst().constFirst().toString();
    QVERIFY2(keys.contains(u"| Go to trainer | Ctrl+7 |"_s), qPrintable(keys));
    QStringList parts;
    const QStringList lines = keys.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "_s))
            parts.append(line);
    }
    QVERIFY2(parts.size() > 4 && parts.removeDuplicates() == 0, qPrintable(keys));
}

void TestGuide::showsEachPictureNoWiderThanItsPage()
{
    GuideDialog guide(guideChapters());
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.resize(700, 500);
    guide.show();
    const auto *page = guide.findChild<QTextBrowser *>(u"guidePage"_s);
    auto *chapters = guide.findChild<QListWidget *>(u"guideChapters"_s);
    const auto widths = [page] {
        QList<qreal> found;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                if (format.isValid())
                    found.append(format.width());
            }
        }
        return found;
    };
    int seen = 0;
    for (int row = 0; row < chapters->count(); ++row) {
        chapters->setCurrentRow(row);
        seen += static_cast<int>(widths().size());
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        const QList<qreal> all = widths();
        for (const qreal width : all)
            QVERIFY2(width > 100 && width <= page->viewport()->width(), qPrintable(QString::number(width)));
    }
    QCOMPARE(seen,
             QDir(QStringLiteral(DESK_SOURCE_DIR "/packaging/doc/guide/pictures")).entryList({u"*.png"_s}).size());
    // As wide as it was taken, where there is room.
    chapters->setCurrentRow(0);
    guide.resize(1800, 500);
    QTRY_COMPARE(widths().value(0), 1120.0);
}

namespace {

/// The chapter, each message as it is in the sources: "…" stands for what is put in.
QString messagesChapter()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/packaging/doc/guide/7-messages.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).simplified() : QString();
}

/// The first sentence of a message, without its full stop and without what is put in before it.
QString firstSentence(QString text)
{
    static const QRegularExpression placeholder(u"%L?[n0-9]"_s);
    static const QRegularExpression rest(u"(?:[.;:])(?: .*)?$"_s);
    text.replace(placeholder, u"…"_s).remove(rest);
    return text.startsWith(u"… "_s) ? text.sliced(2) : text;
}

/// Every error that a request can end with, as far as its words differ.
QList<Error> everyError()
{
    auto page = std::make_shared<RawAnswer>();
    page->body = "<html>";
    QList<Error> all;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::ProxyCredentials); ++kind) {
        Error error;
        error.kind = static_cast<ErrorKind>(kind);
        all.append(error);
        error.retryAfterMsecs = 5000;
        for (const auto &answer : {std::make_shared<RawAnswer>(), page}) {
            error.answer = answer;
            all.append(error);
            error.retryAfterMsecs = -1;
            all.append(error);
        }
        error.message = u"%1"_s;
        all.append(error);
    }
    for (const QString &message : {u"x"_s, u"reservation is already in state [accepted]"_s,
                                   u"reservation is not in expected state [pending]"_s}) {
        Error error;
        error.kind = ErrorKind::BadRequest;
        error.code = 20001;
        error.message = message;
        all.append(error);
    }
    Error missing;
    missing.kind = ErrorKind::BadRequest;
    missing.code = NotRecordedCode;
    all.append(missing);
    return all;
}

} // namespace

void TestGuide::tellsOfEveryErrorThatCanBeShown()
{
    const QString chapter = messagesChapter();
    QSet<QString> captions;
    const QList<Error> errors = everyError();
    for (const Error &error : errors) {
        for (const ErrorPlace place : {ErrorPlace::Tasks, ErrorPlace::Reservations, ErrorPlace::Reservation,
                                       ErrorPlace::Instruction, ErrorPlace::Directory}) {
            for (const bool simulated : {false, true})
                captions.insert(errorText(error, place, {.simulated = simulated}).caption);
        }
    }
    QVERIFY(captions.size() > 30);
    for (QString caption : std::as_const(captions)) {
        caption.replace(u"is accepted already"_s, u"is … already"_s).replace(u"%1"_s, u"…"_s);
        caption.replace(u"place and asks"_s, u"place; … and asks"_s);
        caption.chop(1);
        QVERIFY2(chapter.contains(caption), qPrintable(caption));
    }
}

/// Those of the journal, the accounts, the keyring, recordings and clocks: what the sources say there in a sentence.
void TestGuide::tellsOfEverySentenceAboutWhatIsMissing()
{
    const QString chapter = messagesChapter();
    static const QRegularExpression said(uR"((?:tr|translate)\((?:"Desk::\w+",\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+))"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    int seen = 0;
    for (const char *name :
         {"app/journal/journaldatabase.cpp", "app/journal/outbox.cpp", "app/journal/outboxrecord.cpp", "app/main.cpp",
          "app/profiles/environment.cpp", "app/profiles/keybindings.cpp", "app/profiles/profilestore.cpp",
          "app/profiles/secretstore.cpp", "app/recording/recordingfile.cpp", "app/recording/sessionrecorder.cpp",
          "app/startup/accountopening.cpp", "app/startup/programplace.cpp", "app/startup/sessioncontroller.cpp",
          "app/startup/sessionjournal.cpp", "app/startup/trainingopening.cpp", "app/startup/workspacetools.cpp",
          "ui/window/sessionwiring.cpp"}) {
        QFile file(QStringLiteral(DESK_SOURCE_DIR "/") + QLatin1StringView(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        const QString source = QString::fromUtf8(file.readAll());
        for (auto it = said.globalMatch(source); it.hasNext();) {
            const QString text = it.next().captured(1).trimmed().remove(seam);
            const QString whole = text.sliced(1, text.size() - 2);
            if (!whole.endsWith(u'.') || whole.startsWith(u"%1: %2"_s))
                continue;
            const QString sentence = firstSentence(whole);
            QVERIFY2(chapter.contains(sentence), qPrintable(QLatin1StringView(name) + u": "_s + sentence));
            ++seen;
        }
    }
    QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
