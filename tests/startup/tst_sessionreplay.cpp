#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "recording/recordingfile.h"
#include "startup/sessioncontroller.h"
#include "story/record/recorddatabase.h"
#include "story/timeline/storyeventsmodel.h"
#include "support/clienttest.h"
#include "ui/keys/keyobjection.h"
#include "ui/keys/keysmodel.h"
#include "ui/palette/palettedialog.h"
#include "ui/story/recording/recordsessiondialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The whole program, on the training simulator or on a recording.
class Program
{
public:
    explicit Program(const QTemporaryDir &folder, const QString &replay = {})
        : m_settings(folder.filePath(u"settings.json"_s))
        , m_profiles(folder.filePath(u"profiles.json"_s))
    {
        m_since.start();
        m_window = std::make_unique<MainWindow>(m_settings, m_since);
        StartupInput input;
        input.line.training = replay.isEmpty();
        input.line.replay = replay;
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        m_controller =
            std::make_unique<SessionController>(*m_window, m_profiles, m_keyring, m_settings, std::move(input));
        m_window->resize(1440, 900);
        m_window->show();
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program() { m_controller.reset(); }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    [[nodiscard]] bool waitUntilItStands() const
    {
        const auto *sid = m_window->findChild<SidLabel *>(u"detailSid"_s);
        return QTest::qWaitFor([sid] { return !sid->sid().isNull(); }, 20'000);
    }
    [[nodiscard]] QString word() const { return m_window->findChild<Banner *>(u"banner"_s)->word(); }
    [[nodiscard]] QString message(const QString &source) const
    {
        const auto *item = m_window->findChild<QWidget *>(u"message."_s + source);
        return item ? item->accessibleName() : QString();
    }
    /// What the table of reservations shows, cell by cell.
    [[nodiscard]] QStringList rows() const
    {
        QStringList cells;
        const QAbstractItemModel *model = m_window->findChild<QTableView *>(u"reservations"_s)->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < 3; ++column)
                cells.append(model->index(row, column).data().toString());
        }
        return cells;
    }
    /// All that can be read in the window, also what is scrolled away.
    [[nodiscard]] QStringList texts() const
    {
        QStringList all{m_window->windowTitle()};
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            all << widget->toolTip() << widget->accessibleName();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all << label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                all << button->text();
            else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                all << field->text() << field->placeholderText();
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                addTexts(all, *view->model(), {});
        }
        return all;
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *label = m_window->findChild<QLabel *>(name);
        return label ? label->text() : u"none"_s;
    }
    void record(const QString &path)
    {
        action(u"recordSession"_s)->trigger();
        auto *dialog = m_window->findChild<RecordSessionDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->startWanted(path);
        QVERIFY(message(u"recording"_s).contains(u"is being recorded"));
    }

private:
    static void addTexts(QStringList &all, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                all << index.data().toString() << index.data(Qt::ToolTipRole).toString();
                if (column == 0)
                    addTexts(all, model, index);
            }
        }
    }

    Settings m_settings;
    ProfileStore m_profiles;
    SessionSecretStore m_keyring;
    QElapsedTimer m_since;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionController> m_controller;
};

} // namespace

class TestSessionReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsARecordedSessionInTheSameWindow();
    void opensARecordingFromTheMenu();
    void endsTheRecordingWithItsSession();
    void saysWhyARecordingCannotBeShown();
    void keepsTheStoryThatWasLookedAt();
    void showsOthersNoNamesAndNumbers();
};

void TestSessionReplay::showsARecordedSessionInTheSameWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"session.ndjson"_s);
    QStringList rows;
    {
        Program program(folder);
        QVERIFY(program.waitUntilItStands());
        QVERIFY(!program.action(u"stopRecording"_s)->isVisible());
        // The keys of a recording can be changed as all others, and are nobody else's, before there is one.
        program.action(u"keys"_s)->trigger();
        const auto *keys = program.window().findChild<QTableView *>(u"keysTable"_s);
        QVERIFY(keys);
        const QModelIndexList known =
            keys->model()->match(keys->model()->index(0, 0), KeysModel::IdRole, u"replay"_s, -1, Qt::MatchStartsWith);
        QCOMPARE(known.size(), 3);
        keys->window()->close();
        // Nor are they, and those of the recording, such as a field or the desktop takes.
        const auto actions = program.window().findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QList<QKeySequence> set = action->shortcuts();
            for (const QKeySequence &key : set) {
                const bool isPalette = action->objectName() == "goToAnything"_L1; // See PaletteKey.
                const bool isOurs = !action->objectName().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut;
                QVERIFY2(!isOurs || isPalette || keyObjection(key).isEmpty(), qPrintable(action->objectName()));
            }
        }
        program.record(path);
        QVERIFY(program.action(u"stopRecording"_s)->isVisible());
        QVERIFY(program.action(u"recordSession"_s)->text().contains(u"Stop"));
        // The menu's and the banner's are one thing to go to.
        program.action(u"goToAnything"_s)->trigger();
        auto *palette = program.window().findChild<PaletteDialog *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"stop recording"_s);
        const QAbstractItemModel *found = palette->findChild<QListView *>()->model();
        QCOMPARE(found->match(found->index(0, 0), Qt::DisplayRole, u"Stop recording"_s, -1).size(), 1);
        palette->close();
        QTest::qWait(3000); // The world goes on, and the window asks again.
        rows = program.rows();
        QVERIFY(program.label(u"statusAge"_s).contains(u"ago"_s));
        QVERIFY(program.label(u"statusLimit"_s).contains(u"limit"_s));
        program.action(u"stopRecording"_s)->trigger();
        QVERIFY2(program.message(u"recording"_s).contains(u"requests were recorded"),
                 qPrintable(program.message(u"recording"_s)));
        QVERIFY(!program.action(u"stopRecording"_s)->isVisible());
    }
    QVERIFY(!rows.isEmpty());
    RecordingFile file;
    QCOMPARE(file.open(path), QString());
    QVERIFY2(file.notes().isEmpty(), qPrintable(file.notes().join(u'\n')));
    QVERIFY(file.head().isTraining);

    Program program(folder, path);
    QVERIFY(program.waitUntilItStands());
    QCOMPARE(program.word(), u"RECORDING"_s);
    QVERIFY(!program.action(u"recordSession"_s)->isEnabled());
    QVERIFY(program.action(u"replayBack"_s));
    QVERIFY(!program.action(u"replayBack"_s)->isEnabled());
    QCOMPARE(program.rows().size(), rows.size());
    // The story below them is the whole one, though it was known before the recording began.
    const auto *events = program.window().findChild<StoryEventsModel *>();
    QTRY_VERIFY_WITH_TIMEOUT((events = program.window().findChild<StoryEventsModel *>()) && events->all() > 10, 10'000);
    QCOMPARE(events->at(0)->type, EventType::TaskCreated);
    // Names are stand-ins; who is offered what is the same.
    QVERIFY2(program.rows().join(u' ').contains(u"person"), qPrintable(program.rows().join(u' ')));
    int steps = 0;
    while (program.action(u"replayForward"_s)->isEnabled() && steps < 200) {
        program.action(u"replayForward"_s)->trigger();
        ++steps;
        QTest::qWait(5);
    }
    if (steps > 0)
        QVERIFY(program.action(u"replayBack"_s)->isEnabled());
    QVERIFY(program.waitUntilItStands());
    // Nothing is refreshed, and the limit was that of another time.
    QTest::qWait(1100);
    QCOMPARE(program.label(u"statusAge"_s), u"as recorded"_s);
    QCOMPARE(program.label(u"statusLimit"_s), QString());
}

void TestSessionReplay::opensARecordingFromTheMenu()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"session.ndjson"_s);
    Program program(folder);
    QVERIFY(program.waitUntilItStands());
    program.record(path);
    QTest::qWait(1500);
    program.action(u"recordSession"_s)->trigger(); // It says "Stop recording" now.
    program.action(u"openRecording"_s)->trigger();
    auto *ask = program.window().findChild<QFileDialog *>(u"recordingFile"_s);
    QVERIFY(ask);
    Q_EMIT ask->fileSelected(path);
    QTRY_COMPARE_WITH_TIMEOUT(program.word(), u"RECORDING"_s, 20'000);
    QVERIFY(program.waitUntilItStands());
    ask->close();
    // And back to the living.
    program.action(u"training"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(program.word(), u"TRAINING"_s, 20'000);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(program.action(u"recordSession"_s)->isEnabled());
}

void TestSessionReplay::endsTheRecordingWithItsSession()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"session.ndjson"_s);
    Program program(folder);
    QVERIFY(program.waitUntilItStands());
    program.record(path);
    QTest::qWait(500);
    Q_EMIT program.window().trainingWanted();
    QVERIFY2(program.message(u"recording"_s).contains(u"The connection was left."),
             qPrintable(program.message(u"recording"_s)));
    QVERIFY(program.waitUntilItStands());
    RecordingFile file;
    QCOMPARE(file.open(path), QString());
    QVERIFY(file.notes().isEmpty());
}

void TestSessionReplay::saysWhyARecordingCannotBeShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"diary.ndjson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary\n");
    file.close();
    Program program(folder, path);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().findChildren<QWidget *>().isEmpty(), 1000);
    const auto isSaid = [&program] {
        const QList<QLabel *> labels = program.window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->text().contains(u"diary.ndjson is no recording"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 10'000);
}

void TestSessionReplay::keepsTheStoryThatWasLookedAt()
{
    const QTemporaryDir folder;
    Sid task;
    {
        Program program(folder);
        QVERIFY(program.waitUntilItStands());
        task = program.window().address().task;
        QTest::qWait(1500); // The story is shown below its reservations.
    }
    RecordDatabase record(folder.filePath(u"journal/stories.sqlite"_s));
    QVERIFY2(record.open(1772442840000), qPrintable(record.problem()));
    const QList<KeptStory> found = record.find(storyQuery(task.toString()), 10);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.constFirst().key.world.isEmpty()); // Another run has the same SIDs.
    QVERIFY(found.constFirst().events > 0);
    const auto facts = record.read(found.constFirst().key, 1772442840000);
    QVERIFY(facts && facts->isRecording && !facts->tasks.isEmpty());
    // It is the user's own, and there are no credentials in it.
    QFile file(folder.filePath(u"journal/stories.sqlite"_s));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

/// What a projector would show, until the same key is pressed again.
void TestSessionReplay::showsOthersNoNamesAndNumbers()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitUntilItStands());
    const auto said = [&program](const QString &words) {
        const QStringList all = program.texts();
        return std::any_of(all.cbegin(), all.cend(), [&words](const QString &text) { return text.contains(words); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(u"Alice Alvarez"_s) && said(u"+15005550011"_s), 20'000);
    const QStringList before = program.rows();
    const Address open = program.window().address();
    const int points = QApplication::font().pointSize();

    // A number that stands in a form already.
    const auto field = [&program] {
        const auto *editor = program.window().findChild<QWidget *>(u"editor.CallTo"_s);
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    };
    program.action(u"action.call"_s)->trigger();
    QVERIFY(field());
    QTest::keyClicks(field(), u"+15005550099"_s);
    QVERIFY(said(u"+15005550099"_s));
    const auto sizes = [&program] {
        QHash<QString, qreal> all;
        const auto widgets = program.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString path = widget->objectName() + u'/' + widget->parentWidget()->objectName();
            if (!widget->objectName().isEmpty() && !all.contains(path))
                all.insert(path, widget->font().pointSizeF());
        }
        return all;
    };
    const QHash<QString, qreal> usual = sizes();

    QDialog other(&program.window()); // As the window of a kept story.
    other.show();
    program.action(u"present"_s)->trigger();
    QVERIFY(!other.isVisible());
    QVERIFY(QApplication::font().pointSize() > points);
    QTRY_VERIFY_WITH_TIMEOUT(program.rows().size() == before.size() && said(u"+9990000"_s), 20'000);
    QCOMPARE(program.window().address().task, open.task);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"person"_s), 20'000);
    QTest::qWait(1500); // The story and the lists of names arrive.
    for (const QString &name :
         {u"Alvarez"_s, u"Hopper"_s, u"Mbeki"_s, u"Nora Quist"_s, u"+1500555"_s, u"client:alice"_s})
        QVERIFY2(!said(name), qPrintable(name));
    program.action(u"action.call"_s)->trigger();
    QVERIFY(!said(u"+1500"_s));
    const QHash<QString, qreal> large = sizes();
    int seen = 0;
    for (auto it = large.cbegin(); it != large.cend(); ++it) {
        const QString name = it.key().section(u'/', 0, 0);
        if (name != "openTitle"_L1 && name != "statusAge"_L1 && name != "detailSid"_L1 && name != "reservations"_L1)
            continue;
        ++seen;
        QVERIFY2(*it > usual.value(it.key()) * 1.2, qPrintable(it.key()));
    }
    QCOMPARE(seen, 4);
    QVERIFY(!program.action(u"goJournal"_s)->isEnabled());
    QVERIFY(!program.action(u"connect"_s)->isEnabled());
    QVERIFY(!program.action(u"searchStories"_s)->isEnabled());
    const QStringList masked = program.rows();

    program.action(u"present"_s)->trigger();
    QCOMPARE(QApplication::font().pointSize(), points);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"Alice Alvarez"_s), 20'000);
    QVERIFY(program.action(u"connect"_s)->isEnabled());
    // All is as large as before, what was made meanwhile as well; and what was typed is there again.
    const QHash<QString, qreal> again = sizes();
    for (auto it = again.cbegin(); it != again.cend(); ++it) {
        if (usual.contains(it.key()))
            QVERIFY2(qAbs(usual.value(it.key()) - *it) < 0.1, qPrintable(it.key() + u": %1"_s.arg(*it)));
    }
    program.action(u"action.call"_s)->trigger();
    QTRY_VERIFY(said(u"+15005550099"_s));
    // Once more, with the same stand-ins.
    program.action(u"present"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(program.rows().value(1), masked.value(1), 20'000);
    program.action(u"present"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said(u"Alice Alvarez"_s), 20'000);
}

QTEST_MAIN(TestSessionReplay)
#include "tst_sessionreplay.moc"
