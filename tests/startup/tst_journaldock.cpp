#include "journal/rowoutcome.h"
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "startup/sessioncontroller.h"
#include "support/journalrows.h"
#include "ui/journal/bundledialog.h"
#include "ui/journal/journalpanel.h"
#include "ui/journal/journalstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace JournalRows;

namespace {

constexpr int StartMsecs = 30'000;

/// The whole program on the training simulator, with a journal of its own.
class Program
{
public:
    explicit Program(const QTemporaryDir &folder)
        : m_settings(folder.filePath(u"settings.json"_s))
        , m_profiles(folder.filePath(u"profiles.json"_s))
    {
        m_since.start();
        m_window = std::make_unique<MainWindow>(m_settings, m_since);
        StartupInput input;
        input.line.training = true;
        input.journalPath = journalIn(folder);
        m_controller =
            std::make_unique<SessionController>(*m_window, m_profiles, m_keyring, m_settings, std::move(input));
        m_window->resize(1200, 800);
        m_window->show();
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program() { m_controller.reset(); }

    static QString journalIn(const QTemporaryDir &folder) { return folder.filePath(u"journal/journal.sqlite"_s); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Sid chosen() const { return m_window->findChild<SidLabel *>(u"detailSid"_s)->sid(); }
    [[nodiscard]] JournalPanel *panel() const { return m_window->findChild<JournalPanel *>(); }
    [[nodiscard]] JournalStrip *strip() const { return m_window->findChild<JournalStrip *>(); }
    void trigger(const QString &action) const { m_window->findChild<QAction *>(action)->trigger(); }
    [[nodiscard]] bool waitUntilItStands() const
    {
        return QTest::qWaitFor([this] { return !chosen().isNull(); }, StartMsecs);
    }
    /// What the message of that source says; empty where there is none.
    [[nodiscard]] QString message(const QString &source) const
    {
        const auto *item = m_window->findChild<QWidget *>(u"message."_s + source);
        return item ? item->accessibleName() : QString();
    }
    /// Sends "reject" to the chosen reservation.
    [[nodiscard]] bool sendOne() const
    {
        trigger(u"action.reject"_s);
        const auto *send = m_window->findChild<QPushButton *>(u"send"_s);
        if (!QTest::qWaitFor([send] { return send->isEnabled(); }, StartMsecs))
            return false;
        trigger(u"sendInstruction"_s);
        return QTest::qWaitFor([this] { return strip()->accessibleName().contains(u"applied 200"_s); }, StartMsecs);
    }

private:
    Settings m_settings;
    ProfileStore m_profiles;
    SessionSecretStore m_keyring;
    QElapsedTimer m_since;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionController> m_controller;
};

} // namespace

/// The journal in the running program: its dock, its line in the status bar, and the files that leave.
class TestJournalDock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void dockIsMadeWhenItIsWanted();
    void writesWhatIsSent();
    void anotherRunOfAScenarioKnowsNothingOfTheOneBefore();
    void aSecondTrainingSaysThatItIsNotWrittenDown();
    void isBackWhenNobodyLooksOn_data();
    void isBackWhenNobodyLooksOn();
    void hasTheNamesAndNoStandIns();
    void boundsAreAppliedAtOnce();
    void opensTheReservationOfAnEntry();
    void bundleShowsWhatItHidesAndSavesWhatItShows();
    void exportIsSanitised();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalDock::dockIsMadeWhenItIsWanted()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(program.panel() == nullptr);
    QVERIFY(program.strip()->isVisible());
    QCOMPARE(program.strip()->parentWidget(), program.window().statusBar());
    program.trigger(u"goJournal"_s);
    QVERIFY(program.panel() != nullptr);
    QVERIFY(program.panel()->isVisible());
    QVERIFY(!program.strip()->isVisible());
    QCOMPARE(program.panel()->model().rowCount(), 0);
    program.window().findChild<QAbstractButton *>(u"journalClose"_s)->click();
    QVERIFY(!program.panel()->isVisible());
    QVERIFY(program.strip()->isVisible());
}

void TestJournalDock::writesWhatIsSent()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    program.trigger(u"goJournal"_s);
    QVERIFY(program.sendOne());
    QTRY_COMPARE(program.panel()->model().rowCount(), 1);
    const JournalRow *row = program.panel()->model().at(0);
    QTRY_COMPARE(int(program.panel()->model().rowOutcome(*program.panel()->model().at(0))), int(RowOutcome::Applied));
    QVERIFY(row->origin.training);
    QCOMPARE(row->instruction.address.reservation, program.chosen());
    QVERIFY(QFileInfo::exists(Program::journalIn(*m_folder)));
}

void TestJournalDock::anotherRunOfAScenarioKnowsNothingOfTheOneBefore()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(program.sendOne());
    Q_EMIT program.window().trainingWanted(); // Start, once more.
    QTRY_VERIFY_WITH_TIMEOUT(program.chosen().isNull(), StartMsecs);
    QVERIFY(program.waitUntilItStands());
    QCOMPARE(program.strip()->accessibleName(), u"Journal"_s);
    program.trigger(u"goJournal"_s);
    QTRY_COMPARE(program.panel()->model().rowCount(), 1); // The record stays.
    QVERIFY(program.panel()->model().at(0)->origin.world.size() > 0);
    Q_EMIT program.panel()->reservationWanted(*program.panel()->model().at(0));
    const auto *messages = program.window().findChild<MessageBar *>();
    QVERIFY(messages->textOf(u"journalEntry"_s).contains(u"another run of the training simulator"_s));
    // Nor is it evidence of what went wrong in this one, though the reservation has the same SID.
    program.trigger(u"bugBundle"_s);
    auto *dialog = program.window().findChild<BundleDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->bundle().files.size(), 3);
    for (const NamedBytes &file : dialog->bundle().files)
        QVERIFY2(!file.bytes.contains("postData"), file.bytes.constData());
    dialog->reject();
}

void TestJournalDock::aSecondTrainingSaysThatItIsNotWrittenDown()
{
    auto first = std::make_unique<Program>(*m_folder);
    QVERIFY(first->waitUntilItStands());
    QVERIFY(first->message(u"journal"_s).isEmpty());
    Program second(*m_folder);
    QVERIFY(second.waitUntilItStands());
    QTRY_VERIFY2(second.message(u"journal"_s).contains(u"not written down"_s),
                 qPrintable(second.message(u"journal"_s)));
    second.trigger(u"action.reject"_s);
    QTRY_VERIFY(second.window().findChild<QPushButton *>(u"send"_s)->isEnabled());
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second.message(u"journal"_s).isEmpty(), StartMsecs); // It has taken over.
}

void TestJournalDock::isBackWhenNobodyLooksOn_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << true;
    QTest::newRow("closed") << false;
}

void TestJournalDock::isBackWhenNobodyLooksOn()
{
    QFETCH(const bool, isOpen);
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    const auto isShown = [&] { return program.panel() && program.panel()->isVisible(); };
    if (isOpen) {
        program.trigger(u"goJournal"_s);
        QTRY_VERIFY(isShown());
    }
    program.trigger(u"present"_s);
    QTRY_VERIFY(program.window().session() && program.window().session()->isPresented);
    QVERIFY(!isShown());
    program.trigger(u"present"_s);
    QTRY_VERIFY(program.window().session() && !program.window().session()->isPresented);
    QCOMPARE(isShown(), isOpen);
}

/// What is sent while others look on was sent to somebody.
void TestJournalDock::hasTheNamesAndNoStandIns()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    program.trigger(u"present"_s);
    QTRY_VERIFY(program.window().session() && program.window().session()->isPresented);
    QVERIFY(program.waitUntilItStands());
    // Nobody edits what he sees a stand-in of.
    const auto *edit = program.window().findChild<QAction *>(u"taskAttributes"_s);
    QTRY_VERIFY(program.window().findChild<QAction *>(u"action.reject"_s)->isEnabled());
    QVERIFY(!edit->isEnabled());
    QVERIFY(program.sendOne());
    program.trigger(u"present"_s);
    QTRY_VERIFY(program.window().session() && !program.window().session()->isPresented);
    QTRY_VERIFY(edit->isEnabled());
    program.trigger(u"goJournal"_s);
    QTRY_VERIFY(program.panel() && program.panel()->model().rowCount() == 1);
    const QString name = program.panel()->model().at(0)->instruction.workerName;
    QVERIFY2(!name.isEmpty() && !name.startsWith(u"person"_s), qPrintable(name));
}

void TestJournalDock::boundsAreAppliedAtOnce()
{
    {
        Journal journal(Program::journalIn(*m_folder));
        qint64 now = QDateTime::currentMSecsSinceEpoch() - 40LL * 24 * 60 * 60 * 1000;
        journal.setClock([&now] { return now; });
        journal.open();
        add(journal, Outcome::Done);
        now = QDateTime::currentMSecsSinceEpoch();
        add(journal, Outcome::Done, 2);
    }
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    program.trigger(u"goJournal"_s);
    QCOMPARE(program.panel()->model().rowCount(), 2);
    program.settings().setJournalDays(30);
    QTRY_COMPARE(program.panel()->model().rowCount(), 1); // removed in a thread of the journal's own
}

void TestJournalDock::opensTheReservationOfAnEntry()
{
    {
        Journal journal(Program::journalIn(*m_folder));
        journal.open();
        add(journal, Outcome::Done); // Live: not of the simulator that is open.
    }
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    program.trigger(u"goJournal"_s);
    QVERIFY(program.sendOne());
    auto *messages = program.window().findChild<MessageBar *>();
    JournalTableModel &model = program.panel()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    Q_EMIT program.panel()->reservationWanted(*model.at(1));
    QVERIFY(messages->textOf(u"journalEntry"_s).contains(u"Front office"_s));
    const Sid sent = model.at(0)->instruction.address.reservation;
    program.trigger(u"nextReservation"_s);
    QVERIFY(program.chosen() != sent);
    Q_EMIT program.panel()->reservationWanted(*model.at(0));
    QTRY_COMPARE(program.chosen(), sent);
    QVERIFY(messages->textOf(u"journalEntry"_s).isEmpty());
}

void TestJournalDock::bundleShowsWhatItHidesAndSavesWhatItShows()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(program.sendOne());
    program.trigger(u"bugBundle"_s);
    auto *dialog = program.window().findChild<BundleDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->bundle().files.size(), 3);
    const auto everything = [dialog] {
        QByteArray bytes;
        for (const NamedBytes &file : dialog->bundle().files)
            bytes += file.bytes;
        return bytes;
    };
    QVERIFY(everything().contains(program.chosen().toString().toLatin1()));
    QVERIFY(everything().contains("training simulator"));
    QVERIFY(!everything().contains("Alvarez"));
    const auto *hidden = dialog->findChild<QTreeView *>(u"redactions"_s)->model();
    QCOMPARE(hidden->rowCount(), int(dialog->bundle().made.size()));
    QVERIFY(hidden->rowCount() > 0);
    QVERIFY(dialog->findChild<QCheckBox *>(u"hideNumbers"_s)->isChecked());
    dialog->findChild<QPlainTextEdit *>(u"bundleNote"_s)->setPlainText(u"Rang +15005550006 and nobody heard it"_s);
    QTRY_VERIFY(everything().contains("and nobody heard it"));
    QVERIFY(!everything().contains("15005550006"));
    dialog->findChild<QCheckBox *>(u"hideNumbers"_s)->click();
    const auto *save = dialog->findChild<QPushButton *>(u"redactionSave"_s);
    QVERIFY(!save->isEnabled()); // Until what will be saved is on screen.
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(everything().contains("Rang +15005550006"));
    dialog->findChild<QCheckBox *>(u"hideNames"_s)->click();
    QTRY_VERIFY(everything().contains("Alvarez"));
    auto *scope = dialog->findChild<QComboBox *>(u"bundleScope"_s);
    QCOMPARE(scope->count(), 3);
    scope->setCurrentIndex(2);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(!everything().contains("event_type"));
    const QString path = m_folder->filePath(u"bundle.zip"_s);
    QCOMPARE(dialog->saveTo(path), QString());
    QVERIFY(contentOf(path).startsWith("PK"));
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!dialog->saveTo(m_folder->filePath(u"none/bundle.zip"_s)).isEmpty());
    dialog->reject();
}

void TestJournalDock::exportIsSanitised()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(program.sendOne());
    program.trigger(u"goJournal"_s);
    QTRY_COMPARE(program.panel()->model().rowCount(), 1);
    Q_EMIT program.panel()->exportWanted();
    auto *dialog = program.window().findChild<RedactionDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->bundle().files.size(), 1);
    const QString path = m_folder->filePath(u"journal.har"_s);
    QCOMPARE(dialog->saveTo(path), QString());
    const QByteArray har = contentOf(path);
    QCOMPARE(har, dialog->bundle().files.constFirst().bytes);
    QCOMPARE(QJsonDocument::fromJson(har).object()["log"_L1]["entries"_L1].toArray().size(), 1);
    QVERIFY(!har.contains("Basic"));
    QVERIFY(!har.contains("Alvarez"));
    dialog->reject();
}

QTEST_MAIN(TestJournalDock)
#include "tst_journaldock.moc"
