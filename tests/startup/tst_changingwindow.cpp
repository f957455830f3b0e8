#include "notifier/notifier.h"
#include "profiles/language.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "startup/changingwindow.h"
#include "translations/translators.h"
#include "ui/settings/settingsdialog.h"
#include "ui/simulator/trainerpanel.h"
#include "ui/story/waiting/waitingpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

class SilentNotifier final : public Notifier
{
public:
    void notify(const Notification & /*notification*/) override {}
};

/// The whole program, as main() puts it together.
class Program
{
public:
    explicit Program(const QTemporaryDir &folder, const QString &scenario = u"first-day"_s)
        : m_settings(folder.filePath(u"settings.json"_s))
        , m_profiles(folder.filePath(u"profiles.json"_s))
    {
        StartupInput input;
        input.line.training = true;
        input.line.scenario = scenario;
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        QElapsedTimer since;
        since.start();
        desk = std::make_unique<ChangingWindow>(ChangingWindow::Needs{m_settings, m_profiles, m_keyring, m_notifier,
                                                                      [](const QLocale &locale) {
                                                                          QLocale::setDefault(locale);
                                                                          installTranslators(*qApp, locale);
                                                                          QGuiApplication::setLayoutDirection(
                                                                              locale.textDirection());
                                                                      }},
                                                since, std::move(input));
        desk->window().resize(1300, 850);
        desk->window().show();
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program()
    {
        desk.reset();
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return desk->window().findChild<Widget *>(name);
    }
    [[nodiscard]] QString chosen() const
    {
        const auto *sid = find<SidLabel>(u"detailSid"_s);
        return sid ? sid->sid().toString() : QString();
    }
    /// The field of the form for the conference's From; null where there is none.
    [[nodiscard]] QLineEdit *from() const
    {
        auto *editor = find<QWidget>(u"editor.From"_s);
        auto *line = qobject_cast<QLineEdit *>(editor);
        return line || !editor ? line : editor->findChild<QLineEdit *>();
    }
    [[nodiscard]] QString firstMenu() const
    {
        const QString text = desk->window().findChild<QMenuBar *>()->actions().value(0)->text();
        return QString(text).remove(u'&');
    }
    void choose(int language) { m_settings.setNumber(Setting::Language, language); }
    [[nodiscard]] bool waitForWindowOf(const QString &firstMenuIs) const
    {
        return QTest::qWaitFor([&] { return firstMenu() == firstMenuIs && !chosen().isEmpty(); }, 20'000);
    }

private:
    Settings m_settings;
    ProfileStore m_profiles;
    SessionSecretStore m_keyring;
    SilentNotifier m_notifier;

public:
    std::unique_ptr<ChangingWindow> desk;
};

int placeOf(const QString &name)
{
    return static_cast<int>(languageNames().indexOf(name));
}

} // namespace

/// Another language is chosen while the program runs.
class TestChangingWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEachLanguageByItsPlace();
    void keepsTheCountrysNumbersAndTimes();
    void changesTheLanguageAndKeepsWhatIsOpen();
    void keepsTheRowThatWasMarkedAmongTheWaiting();
    void sendsNothingElseThanWhatWasChosen_data();
    void sendsNothingElseThanWhatWasChosen();
    void goesOnHidingNames();
    void theBannerBeginsWithTheKey();
    void keepsTheChoiceWhenOthersWatch();
    void turnsTheWindowRound();
    void theSettingsStayWhereTheyWere();
};

void TestChangingWindow::knowsEachLanguageByItsPlace()
{
    const QLocale system(QLocale::Italian, QLocale::Italy);
    const QStringList names = languageNames();
    QCOMPARE(names.size(), settingRow(Setting::Language).most + 1);
    QCOMPARE(localeOfLanguage(0, system), system);
    QCOMPARE(localeOfLanguage(99, system), system);
    for (int place = 1; place < names.size(); ++place) {
        const QLocale locale = localeOfLanguage(place, system);
        const QString name = locale.nativeLanguageName().section(u' ', -1); // "American English"
        QVERIFY2(locale.nativeLanguageName().startsWith(names.at(place).section(u' ', 0, 0), Qt::CaseInsensitive) ||
                     name == names.at(place),
                 qPrintable(locale.name() + u' ' + locale.nativeLanguageName()));
    }
    for (const QString &country : {u"ar_EG"_s, u"ar_AE"_s, u"de_DE"_s}) {
        const QLocale arabic = localeOfLanguage(placeOf(u"العربية"_s), QLocale(country));
        QCOMPARE(arabic.language(), QLocale::Arabic);
        QCOMPARE(arabic.zeroDigit(), u"0"_s); // As in SIDs.
    }
    QCOMPARE(localeOfLanguage(0, QLocale(u"ar_EG"_s)).zeroDigit(), u"0"_s);
    QCOMPARE(localeOfLanguage(placeOf(u"Português (Brasil)"_s), system), QLocale(u"pt_BR"_s));
}

void TestChangingWindow::keepsTheCountrysNumbersAndTimes()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(localeOfLanguage(placeOf(u"Deutsch"_s), austria), austria);
    const QLocale english = localeOfLanguage(placeOf(u"English"_s), QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(english.language(), QLocale::English);
    QVERIFY2(!english.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive), // A 24-hour clock there.
             qPrintable(english.timeFormat(QLocale::ShortFormat)));
}

void TestChangingWindow::changesTheLanguageAndKeepsWhatIsOpen()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    const Address address = program.desk->window().address();
    const QString chosen = program.chosen();
    program.find<QAction>(u"action.conference"_s)->trigger();
    QTRY_VERIFY(program.from());
    QTest::keyClicks(program.from(), u"+15005550006"_s);
    const auto trainer = [&program] { return program.find<TrainerPanel>(u"trainerPanel"_s); };
    QVERIFY(trainer());
    trainer()->setPage(3);
    program.find<QAction>(u"goWaiting"_s)->trigger();
    program.find<QAction>(u"back"_s)->trigger();
    QTRY_COMPARE(program.chosen(), chosen);
    QVERIFY(program.find<QAction>(u"forward"_s)->isEnabled());
    const QSize size = program.desk->window().size();
    const MainWindow *before = &program.desk->window();

    program.choose(placeOf(u"Deutsch"_s));
    QVERIFY(program.waitForWindowOf(u"Datei"_s));
    QVERIFY(&program.desk->window() != before);
    QCOMPARE(program.desk->window().address(), address);
    QCOMPARE(program.chosen(), chosen);
    QCOMPARE(program.desk->window().size(), size);
    QVERIFY(program.desk->window().isVisible());
    QVERIFY(trainer());
    QCOMPARE(trainer()->page(), 3);
    // Where it was chosen, in the new language.
    auto *dialog = [&] {
        (void)QTest::qWaitFor([&] { return program.desk->window().findChild<SettingsDialog *>() != nullptr; }, 5000);
        return program.desk->window().findChild<SettingsDialog *>();
    }();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
    dialog->close();
    // The draft is still there, and still what is sent.
    QTRY_VERIFY(program.from());
    QTRY_COMPARE(program.from()->text(), u"+15005550006"_s);
    // It can still be sent to the same world.
    auto *send = program.find<QPushButton>(u"send"_s);
    QTRY_VERIFY(send->isEnabled());

    program.choose(placeOf(u"English"_s));
    QVERIFY(program.waitForWindowOf(u"File"_s));
    QCOMPARE(program.desk->window().address(), address);
    // And where one was before.
    QTRY_VERIFY(program.find<QAction>(u"forward"_s)->isEnabled());
    program.find<QAction>(u"forward"_s)->trigger();
    QTRY_VERIFY(program.desk->window().address().task.isNull());
}

void TestChangingWindow::keepsTheRowThatWasMarkedAmongTheWaiting()
{
    const QTemporaryDir folder;
    Program program(folder, u"stuck-in-wrap-up"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.desk->window().session() != nullptr; }, 20'000));
    const auto page = [&program] { return program.desk->window().findChild<WaitingPage *>(); };
    program.find<QAction>(u"goWaiting"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible() && page()->shown().calls() > 0, 20'000);
    page()->focusRows();
    QTest::keyClick(program.desk->window().focusWidget(), Qt::Key_Down);
    const Sid marked = page()->markedTask();
    QVERIFY(!marked.isNull());
    const QPointer<WaitingPage> before = page();
    program.choose(placeOf(u"Deutsch"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!before && page() && page()->isVisible(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page()->markedTask(), marked, 20'000);
}

void TestChangingWindow::sendsNothingElseThanWhatWasChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("afterwards"); // What ends something is chosen by a person alone.
    QTest::newRow("needs a value") << u"conference"_s << u"conference"_s;
    QTest::newRow("of the task") << u"task-priority"_s << u"task-priority"_s;
    QTest::newRow("of the worker") << u"move-worker"_s << u"move-worker"_s;
    QTest::newRow("ends the offer") << u"reject"_s << QString();
    QTest::newRow("ends the task") << u"cancel-task"_s << QString();
}

void TestChangingWindow::sendsNothingElseThanWhatWasChosen()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, afterwards);
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    const auto action = [&](const QString &key) { return program.find<QAction>(u"action."_s + key); };
    // What it is about may not be read yet.
    QVERIFY(QTest::qWaitFor([&] {
        action(chosen)->trigger();
        return action(chosen)->isChecked();
    }));

    program.choose(placeOf(u"Deutsch"_s));
    QVERIFY(program.waitForWindowOf(u"Datei"_s));
    // Until all is known of the reservation, the task and the worker, and after it.
    for (int tries = 0; tries < 20; ++tries) {
        QTest::qWait(100);
        const QList<QAction *> all = program.desk->window().findChildren<QAction *>();
        for (const QAction *other : all) {
            if (other->isChecked() && other->objectName().startsWith(u"action."_s))
                QCOMPARE(other->objectName(), u"action."_s + afterwards);
        }
    }
    if (!afterwards.isEmpty())
        QVERIFY(action(afterwards)->isChecked());
}

void TestChangingWindow::goesOnHidingNames()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    const auto *tasks = program.find<QWidget>(u"tasksPane"_s);
    const int usual = tasks->minimumWidth();
    program.find<QAction>(u"present"_s)->trigger();
    QTRY_VERIFY(program.desk->window().session() && program.desk->window().session()->isPresented);
    QTRY_VERIFY(tasks->minimumWidth() > usual); // Its letters are larger.
    program.choose(placeOf(u"Deutsch"_s));
    QVERIFY(program.waitForWindowOf(u"Datei"_s));
    QVERIFY(program.desk->window().session()->isPresented);
    QVERIFY(program.find<QAction>(u"present"_s)->isChecked());
}

/// At 320 px little of the sentence is left: the key comes first.
void TestChangingWindow::theBannerBeginsWithTheKey()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    program.find<QAction>(u"present"_s)->trigger();
    QTRY_VERIFY(program.desk->window().session() && program.desk->window().session()->isPresented);
    const auto *banner = program.desk->window().findChild<Banner *>();
    QVERIFY(banner);
    QTRY_VERIFY2(banner->accessibleName().contains(u"until F11, names"_s), qPrintable(banner->accessibleName()));
}

/// For others the account is opened once more; what a person decided is not theirs.
void TestChangingWindow::keepsTheChoiceWhenOthersWatch()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    const QString reservation = program.chosen();
    program.find<QAction>(u"action.conference"_s)->trigger();
    QTRY_VERIFY(program.from());
    for (const bool presented : {true, false}) {
        program.find<QAction>(u"present"_s)->trigger();
        QTRY_VERIFY(program.desk->window().session() && program.desk->window().session()->isPresented == presented);
        QTRY_COMPARE_WITH_TIMEOUT(program.chosen(), reservation, 20'000);
        QTRY_VERIFY(program.find<QPushButton>(u"send"_s)->isVisible());
        QVERIFY(program.find<QAction>(u"action.conference"_s)->isChecked());
        QVERIFY(program.from());
    }
}

void TestChangingWindow::turnsTheWindowRound()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    QCOMPARE(program.desk->window().layoutDirection(), Qt::LeftToRight);
    program.choose(placeOf(u"العربية"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.desk->window().layoutDirection(), Qt::RightToLeft, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!program.chosen().isEmpty(), 20'000);
    auto *rows = program.find<QAbstractItemView>(u"reservations"_s);
    auto *tasks = program.find<QAbstractItemView>(u"tasks"_s);
    QVERIFY(rows && tasks);
    // The tasks are on the side where reading begins.
    QVERIFY(tasks->mapToGlobal(QPoint()).x() > rows->mapToGlobal(QPoint()).x());
}

void TestChangingWindow::theSettingsStayWhereTheyWere()
{
    const QTemporaryDir folder;
    Program program(folder);
    QVERIFY(program.waitForWindowOf(u"File"_s));
    program.find<QAction>(u"settings"_s)->trigger();
    auto *before = program.find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(before && QTest::qWaitForWindowExposed(before));
    before->resize(620, 500);
    before->move(90, 60);
    QTRY_COMPARE(before->size(), QSize(620, 500));
    const QPoint place = before->pos();
    for (const auto &[language, title] :
         {std::pair(u"Deutsch"_s, u"Einstellungen"_s), std::pair(u"العربية"_s, u"الإعدادات"_s)}) {
        program.choose(placeOf(language));
        const auto now = [&] { return program.find<SettingsDialog>(u"settingsDialog"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(now() && now()->windowTitle() == title && now()->isVisible(), 20'000);
        QTRY_COMPARE(now()->size(), QSize(620, 500));
        QCOMPARE(now()->pos(), place);
        QVERIFY(qobject_cast<QComboBox *>(now()->focusWidget())); // For the next choice.
    }
}

QTEST_MAIN(TestChangingWindow)
#include "tst_changingwindow.moc"
