#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "startup/sessioncontroller.h"
#include "support/accessibility.h"
#include "translations/translators.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/wraplabel.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspacedialog.h"
#include "workspace/workspacereader.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int StartMsecs = 30'000;

/// The whole program on the training simulator.
class Program
{
public:
    explicit Program(const QTemporaryDir &folder, const QString &scenario = {})
        : m_settings(folder.filePath(u"settings.json"_s))
        , m_profiles(folder.filePath(u"profiles.json"_s))
    {
        m_since.start();
        m_window = std::make_unique<MainWindow>(m_settings, m_since);
        StartupInput input;
        input.line.training = true;
        input.line.scenario = scenario;
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        m_controller =
            std::make_unique<SessionController>(*m_window, m_profiles, m_keyring, m_settings, std::move(input));
        m_window->resize(1200, 800);
        m_window->show();
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program() { m_controller.reset(); }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] bool isOpen() const { return m_window->findChild<QAction *>(u"saveWorkspace"_s)->isEnabled(); }
    [[nodiscard]] bool waitUntilItStands() const
    {
        const auto *sid = m_window->findChild<SidLabel *>(u"detailSid"_s);
        return QTest::qWaitFor([sid] { return !sid->sid().isNull(); }, StartMsecs);
    }
    /// The dialog, open and not yet read.
    [[nodiscard]] WorkspaceDialog *open() const
    {
        m_window->findChild<QAction *>(u"saveWorkspace"_s)->trigger();
        return m_window->findChild<WorkspaceDialog *>();
    }
    [[nodiscard]] QString message(const QString &source) const
    {
        const auto *item = m_window->findChild<QWidget *>(u"message."_s + source);
        return item ? item->accessibleName() : QString();
    }

private:
    Settings m_settings;
    ProfileStore m_profiles;
    SessionSecretStore m_keyring;
    QElapsedTimer m_since;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionController> m_controller;
};

QPushButton *button(QWidget *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

QString previewOf(QWidget *dialog)
{
    const auto *preview = dialog->findChild<TextView *>(u"preview.workspace.json"_s);
    return preview ? preview->text() : QString();
}

bool readAll(QWidget *dialog)
{
    button(dialog, u"workspaceRead"_s)->click();
    return QTest::qWaitFor([dialog] { return button(dialog, u"redactionSave"_s)->isEnabled(); }, StartMsecs);
}

} // namespace

/// File → Save workspace… in the running program: what is shown is what is saved, and nothing else is asked for.
class TestWorkspaceSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsShowsAndSaves();
    void hidesWhatIsTicked();
    void canBeStopped();
    void outlivesItsConnection();
    void saysWhyItWasNotSaved();
    void everythingHasAName();
    void tabGoesAsThingsStand();
    void noLetterIsGivenTwice();
    void textsTakeNoMoreRoomThanTheyNeed();
    void saysWhatIsStillShown();
    void rehearsesWhatItSaved();
    void saysHowAFileWasRead();
    void saysWhyAFileCannotBeRehearsed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceSaving::readsShowsAndSaves()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QPointer<WorkspaceDialog> dialog = program.open();
    QVERIFY(dialog);
    QVERIFY(!button(dialog, u"redactionSave"_s)->isEnabled());
    QCOMPARE(dialog->focusWidget(), button(dialog, u"workspaceRead"_s));
    for (const char *box : {"hideNumbers", "hideNames"})
        dialog->findChild<QCheckBox *>(QLatin1String(box))->setChecked(false);
    QVERIFY(readAll(dialog));
    const QString shown = previewOf(dialog);
    QVERIFY(shown.contains(u"desk-workspace/1"_s));
    const QString path = m_folder->filePath(u"saved.json"_s);
    QCOMPARE(dialog->saveTo(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(QString::fromUtf8(bytes), shown);
    QCOMPARE(file.permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QTRY_VERIFY(program.message(u"saveWorkspace"_s).contains(path) ||
                program.window().findChild<QWidget *>(u"message.saveWorkspace"_s) == nullptr);
    const auto read = readWorkspace({{u"saved.json"_s, bytes}});
    QVERIFY(std::holds_alternative<ReadWorkspace>(read));
    QVERIFY(std::get<ReadWorkspace>(read).findings.isEmpty());
    QVERIFY(std::get<ReadWorkspace>(read).workspace.workers.size() > 2);
}

void TestWorkspaceSaving::hidesWhatIsTicked()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    QVERIFY(previewOf(dialog).contains(u"client:person"_s));
    QVERIFY(!previewOf(dialog).contains(u"value1"_s));
    QVERIFY(!dialog->bundle().made.isEmpty());
    dialog->findChild<QCheckBox *>(u"hideNames"_s)->setChecked(false);
    dialog->findChild<QCheckBox *>(u"hideValues"_s)->setChecked(true);
    QTRY_VERIFY(previewOf(dialog).contains(u"value1"_s));
    QVERIFY(!previewOf(dialog).contains(u"person1"_s));
    QVERIFY(previewOf(dialog).contains(u"\"masked\": [\"phone numbers\",\"attribute values\"]"_s));
}

void TestWorkspaceSaving::tabGoesAsThingsStand()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    QStringList order;
    for (const QWidget *next = dialog->findChild<QCheckBox *>(u"workspaceChannels"_s); order.size() < 8;
         next = next->nextInFocusChain()) {
        const bool isStop = (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(dialog) && next->isEnabled();
        if (isStop && !next->objectName().isEmpty() && dialog->isAncestorOf(next))
            order += next->objectName();
    }
    QCOMPARE(order.first(5), QStringList({u"workspaceChannels"_s, u"workspaceRead"_s, u"hideNumbers"_s, u"hideNames"_s,
                                          u"hideValues"_s}));
    QCOMPARE(order.indexOf(u"redactionSave"_s) > 4, true);
}

void TestWorkspaceSaving::textsTakeNoMoreRoomThanTheyNeed()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    const auto labels = dialog->findChildren<WrapLabel *>();
    QVERIFY(labels.size() >= 4);
    for (const WrapLabel *label : labels) {
        if (label->isVisible())
            QTRY_VERIFY2(label->height() <= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

/// Alt and a letter are one thing alone, also in German.
void TestWorkspaceSaving::noLetterIsGivenTwice()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    const auto twice = [&program] {
        QPointer<WorkspaceDialog> dialog = program.open();
        QMap<QString, QStringList> users;
        const auto buttons = dialog->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : buttons) {
            if (!one->shortcut().isEmpty() && one->isVisibleTo(dialog))
                users[one->shortcut().toString()] += one->text();
        }
        QStringList result;
        for (const QStringList &texts : std::as_const(users)) {
            if (texts.size() > 1)
                result += texts.join(u" / "_s);
        }
        const bool isAny = !users.isEmpty();
        delete dialog;
        return isAny ? result.join(u'\n') : u"no letters"_s;
    };
    QCOMPARE(twice(), QString());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    installTranslators(*qApp, QLocale());
    const QString german = twice();
    QLocale::setDefault(QLocale::c());
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QCOMPARE(german, QString());
}

/// A reading that failed leaves the one before it to be saved, which must be known.
void TestWorkspaceSaving::saysWhatIsStillShown()
{
    Program program(*m_folder, u"rush-hour"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.isOpen(), StartMsecs);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    QPushButton *read = button(dialog, u"workspaceRead"_s);
    read->click();
    read->click();
    const auto *said = dialog->findChild<QLabel *>(u"workspaceSaid"_s);
    QVERIFY2(said->text().contains(u"stopped"_s) &&
                 said->text().contains(u"What is shown, and would be saved, is what was read at "_s),
             qPrintable(said->text()));
    QVERIFY(button(dialog, u"redactionSave"_s)->isEnabled());
}

void TestWorkspaceSaving::canBeStopped()
{
    Program program(*m_folder, u"rush-hour"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.isOpen(), StartMsecs);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QPushButton *read = button(dialog, u"workspaceRead"_s);
    read->click();
    QVERIFY(dialog->findChild<WorkspaceFetch *>());
    read->click();
    auto *said = dialog->findChild<QLabel *>(u"workspaceSaid"_s);
    QVERIFY2(said->text().contains(u"stopped"_s), qPrintable(said->text()));
    QVERIFY(!button(dialog, u"redactionSave"_s)->isEnabled());
    // And again, to its end.
    QVERIFY(readAll(dialog));
}

void TestWorkspaceSaving::outlivesItsConnection()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    QPointer<WorkspaceDialog> dialog = program.open();
    button(dialog, u"workspaceRead"_s)->click();
    // Another world: the one that is read ends.
    Q_EMIT program.window().trainingWanted();
    QTRY_VERIFY(!dialog || !dialog->findChild<WorkspaceFetch *>());
}

void TestWorkspaceSaving::saysWhyItWasNotSaved()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    QVERIFY(!dialog->saveTo(m_folder->filePath(u"no/such/folder/x.json"_s)).isEmpty());
}

void TestWorkspaceSaving::everythingHasAName()
{
    Program program(*m_folder);
    QVERIFY(program.waitUntilItStands());
    WorkspaceDialog *dialog = program.open();
    QVERIFY(readAll(dialog));
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *box = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (box && !box->text().isEmpty()),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

/// The full circle: a training is saved, opened as a training, and saved again.
void TestWorkspaceSaving::rehearsesWhatItSaved()
{
    const QString path = m_folder->filePath(u"saved.json"_s);
    {
        Program program(*m_folder);
        QVERIFY(program.waitUntilItStands());
        WorkspaceDialog *dialog = program.open();
        QVERIFY(readAll(dialog));
        QCOMPARE(dialog->saveTo(path), QString());
    }
    Program program(*m_folder, path);
    QTRY_VERIFY_WITH_TIMEOUT(program.isOpen(), StartMsecs);
    WorkspaceDialog *dialog = program.open();
    QVERIFY(dialog);
    QVERIFY(readAll(dialog));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = readWorkspace({{u"a"_s, file.readAll()}});
    const auto after = readWorkspace({{u"b"_s, previewOf(dialog).toUtf8()}});
    QVERIFY(std::holds_alternative<ReadWorkspace>(before) && std::holds_alternative<ReadWorkspace>(after));
    const SavedWorkspace &first = std::get<ReadWorkspace>(before).workspace;
    const SavedWorkspace &second = std::get<ReadWorkspace>(after).workspace;
    QCOMPARE(second.sid, first.sid);
    QCOMPARE(second.workers.size(), first.workers.size());
    for (qsizetype i = 0; i < first.workers.size(); ++i)
        QCOMPARE(second.workers.at(i).sid, first.workers.at(i).sid);
    // Nothing had to be assumed but what becomes of those who were busy or away.
    const QStringList said = program.message(u"reading"_s).split(u'\n').sliced(1);
    QVERIFY(!said.isEmpty());
    for (const QString &line : said)
        QVERIFY2(line.contains(u"when the workspace was read"_s), qPrintable(line));
}

void TestWorkspaceSaving::saysHowAFileWasRead()
{
    const QString path = m_folder->filePath(u"flow.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"task_routing\": {\"filters\": [], \"default_filter\": {\"queue\": \"Everybody\"}}}");
    file.close();
    Program program(*m_folder, path);
    QTRY_VERIFY_WITH_TIMEOUT(program.isOpen(), StartMsecs);
    QTRY_VERIFY2(program.message(u"reading"_s).contains(u"Everybody"_s), qPrintable(program.message(u"reading"_s)));
}

void TestWorkspaceSaving::saysWhyAFileCannotBeRehearsed()
{
    const QString path = m_folder->filePath(u"newer.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"desk-workspace/2\"}");
    file.close();
    Program program(*m_folder, path);
    const auto said = [&program] {
        const auto labels = program.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"newer.json, format"_s) && label->text().contains(u"desk-workspace/2"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), StartMsecs);
    QVERIFY(!program.isOpen());
}

QTEST_MAIN(TestWorkspaceSaving)
#include "tst_workspacesaving.moc"
