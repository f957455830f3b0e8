#include "accessiblebus.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString program = u"reservation-desk"_s;

/// A program that ends with the test.
class Running
{
public:
    explicit Running(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment = {})
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
        process.start(path, arguments);
        if (!process.waitForStarted())
            qFatal("%s does not start", qPrintable(path));
    }
    ~Running()
    {
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)

    QProcess process;
};

/// What a press must do something with.
bool isPressed(const QString &role)
{
    static constexpr std::array roles{"push button"_L1,   "button menu"_L1, "check box"_L1, "radio button"_L1,
                                      "toggle button"_L1, "menu item"_L1,   "combo box"_L1, "page tab"_L1};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// What is wrong with what is shown now, a line each: a control that has no name, no role, or nothing to be pressed.
QStringList faultsOf(const QList<Spoken> &all)
{
    QStringList faults;
    for (const Spoken &one : all) {
        if (!one.isEnabled || (one.role == u"menu item" && !one.isShowing && one.name.isEmpty()) ||
            (!one.isFocusable && !isPressed(one.role)))
            continue;
        if (one.name.trimmed().isEmpty())
            faults += u"no name: "_s + one.words() + u' ' + one.place.path.path();
        if (one.role.isEmpty() || one.role == u"unknown" || one.role == u"invalid")
            faults += u"no role: "_s + one.words();
        if (isPressed(one.role) && one.actions == 0)
            faults += u"no action: "_s + one.words();
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesTheMainJob();
    void readsWhatBecameOfIt();
    void hearsTheTimeRunOut();
    void exportsTheRows();
    void everyControlCanBeUsed();
    void everyDialogCanBeUsed();
    void unlocksAnAccount();

private:
    /// Nothing, and a warning of what there is instead, where it never came.
    [[nodiscard]] std::optional<Spoken> find(const QString &role, const QString &name) const
    {
        std::optional<Spoken> found = m_bus->waitFor(program, role, name);
        if (!found) {
            QStringList words;
            for (const Spoken &one : m_bus->shown(program))
                words += one.words();
            qWarning("no %s “%s” among:\n%s", qPrintable(role), qPrintable(name), qPrintable(words.join(u'\n')));
        }
        return found;
    }
    /// Presses the thing of that name; false where it never came.
    [[nodiscard]] bool press(const QString &role, const QString &name) const
    {
        const std::optional<Spoken> found = find(role, name);
        return found && m_bus->press(*found);
    }
    [[nodiscard]] bool comes(const QString &part) const
    {
        return m_bus->waitFor(program, [&part](const Spoken &one) { return one.name.contains(part); }).has_value();
    }
    [[nodiscard]] QString whatIsWrong() const { return faultsOf(m_bus->shown(program)).join(u'\n'); }

    std::unique_ptr<AccessibleBus> m_bus;
};

void TestScreenReader::initTestCase()
{
    m_bus = std::make_unique<AccessibleBus>();
    QVERIFY2(m_bus->problem().isEmpty(), qPrintable(m_bus->problem()));
}

/// A reservation is accepted without eyes or mouse, and what came of it is heard.
void TestScreenReader::doesTheMainJob()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    const std::optional<Spoken> send = find(u"push button"_s, u"Accept for Dana"_s);
    QVERIFY(send);
    static_cast<void>(m_bus->takeAnnounced());
    QVERIFY(m_bus->press(*send));
    QVERIFY(m_bus->waitFor(program,
                           [](const Spoken &one) { return one.role == u"cell" && one.name.contains(u"accepted"); }));
    QStringList heard;
    QTRY_VERIFY2((heard += m_bus->takeAnnounced(), heard.join(u'\n').contains(u"accepted")),
                 qPrintable(heard.join(u'\n')));
}

/// The story has it in words, one after the other, and so has the journal.
void TestScreenReader::readsWhatBecameOfIt()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    const std::optional<Spoken> send = find(u"push button"_s, u"Accept for Dana"_s);
    QVERIFY(send && m_bus->press(*send));
    const auto isBarOf = [](const Spoken &one, QLatin1StringView who, QLatin1StringView how) {
        return one.role == u"list item" && one.within.contains(u"Timeline") && one.name.contains(who) &&
               one.name.contains(how);
    };
    QVERIFY(m_bus->waitFor(program, [&](const Spoken &one) { return isBarOf(one, "Ana"_L1, "timeout"_L1); }));
    QVERIFY(m_bus->waitFor(program, [&](const Spoken &one) { return isBarOf(one, "Dana"_L1, "accepted"_L1); }));
    // Its button says the last entry as well.
    const std::optional<Spoken> journal = m_bus->waitFor(program, [](const Spoken &one) {
        return one.role == u"push button" && one.name.startsWith(u"Journal") &&
               one.name.contains(u"accept", Qt::CaseInsensitive);
    });
    QVERIFY(journal && m_bus->press(*journal));
    QVERIFY(m_bus->waitFor(program, [](const Spoken &one) {
        return one.role == u"cell" && one.within.endsWith(u"Journal") &&
               one.name.contains(u"accept", Qt::CaseInsensitive);
    }));
}

/// What was written, and where, is heard.
void TestScreenReader::exportsTheRows()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    QVERIFY(press(u"menu item"_s, u"Export…"_s));
    static_cast<void>(m_bus->takeAnnounced());
    QVERIFY(press(u"push button"_s, u"Export"_s));
    QStringList heard;
    QTRY_VERIFY2_WITH_TIMEOUT((heard += m_bus->takeAnnounced(), heard.join(u'\n').contains(u"Rows written to")),
                              qPrintable(heard.join(u'\n')), 15'000);
}

/// The time to answer is told before it is over, though nobody looks.
void TestScreenReader::hearsTheTimeRunOut()
{
    QFile shipped(QStringLiteral(DESK_SCENARIOS) + u"/first-day.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray scenario = shipped.readAll();
    QVERIFY(scenario.contains("\"reservationTimeout\": 600"));
    scenario.replace("\"reservationTimeout\": 600", "\"reservationTimeout\": 40"); // 12 s of them are over.
    const QTemporaryDir folder;
    QFile lesson(folder.filePath(u"short.json"_s));
    QVERIFY(lesson.open(QIODevice::WriteOnly) && lesson.write(scenario) == scenario.size());
    lesson.close();
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, lesson.fileName()});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    QStringList heard;
    QTRY_VERIFY2_WITH_TIMEOUT((heard += m_bus->takeAnnounced(), heard.contains(u"15 seconds left to answer"_s)),
                              qPrintable(heard.join(u'\n')), 30'000);
    QTRY_VERIFY2_WITH_TIMEOUT((heard += m_bus->takeAnnounced(), heard.contains(u"5 seconds left to answer"_s)),
                              qPrintable(heard.join(u'\n')), 30'000);
}

/// Wherever one goes, each control says what it is, and can be pressed.
void TestScreenReader::everyControlCanBeUsed()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    QCOMPARE(whatIsWrong(), QString());
    for (const QString &tab : {u"Why?"_s, u"Events"_s, u"Timeline"_s, u"Details"_s, u"JSON"_s, u"Act"_s}) {
        const std::optional<Spoken> found = m_bus->waitFor(
            program, [&tab](const Spoken &one) { return one.role == u"page tab" && one.name.startsWith(tab); });
        QVERIFY2(found && m_bus->press(*found), qPrintable(tab));
        QTest::qWait(500);
        QTRY_VERIFY2(whatIsWrong().isEmpty(), qPrintable(tab + u":\n"_s + whatIsWrong()));
    }
    QVERIFY(press(u"push button"_s, u"Journal"_s));
    QTest::qWait(500);
    QTRY_VERIFY2(whatIsWrong().isEmpty(), qPrintable(u"journal:\n"_s + whatIsWrong()));
    QVERIFY(press(u"push button"_s, u"Faults…"_s));
    for (const QString &tab : {u"World"_s, u"Script"_s, u"Faults"_s, u"Goals"_s, u"Moments"_s, u"Class"_s}) {
        QVERIFY2(press(u"page tab"_s, tab), qPrintable(tab));
        QTest::qWait(300);
        QTRY_VERIFY2(whatIsWrong().isEmpty(), qPrintable(tab + u":\n"_s + whatIsWrong()));
    }
}

/// Each is opened from its menu, says what it has, and is left by a button.
void TestScreenReader::everyDialogCanBeUsed()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    for (const QString &item : {u"Export…"_s, u"Settings…"_s, u"Connect to an account…"_s, u"What if…"_s,
                                u"Check workspace…"_s, u"Save workspace…"_s, u"Bug bundle…"_s}) {
        QVERIFY2(press(u"menu item"_s, item), qPrintable(item));
        const auto isLeaving = [](const Spoken &one) {
            return one.role == u"push button" && one.isEnabled && (one.name == u"Cancel" || one.name == u"Close");
        };
        QVERIFY2(m_bus->waitFor(program, isLeaving), qPrintable(item));
        QTest::qWait(500);
        const QList<Spoken> all = m_bus->shown(program);
        QVERIFY2(faultsOf(all).isEmpty(), qPrintable(item + u":\n"_s + faultsOf(all).join(u'\n')));
        const auto leave = std::find_if(all.rbegin(), all.rend(), isLeaving);
        QVERIFY2(leave != all.rend() && m_bus->press(*leave), qPrintable(item));
        QTRY_VERIFY2(!m_bus->shown(program).contains(*leave), qPrintable(item));
    }
    QVERIFY(press(u"menu item"_s, u"Waiting now"_s));
    QVERIFY(comes(u"Right now"_s));
    QTest::qWait(500);
    QTRY_VERIFY2(whatIsWrong().isEmpty(), qPrintable(whatIsWrong()));
}

/// An account opens locked; who cannot see unlocks it all the same.
void TestScreenReader::unlocksAnAccount()
{
    Running simulator(QStringLiteral(DESK_SIMULATOR), {});
    QVERIFY(simulator.process.waitForReadyRead(10'000));
    const QJsonObject info = QJsonDocument::fromJson(simulator.process.readLine()).object();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, info.value(u"account_sid").toString());
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, info.value(u"auth_token").toString());
    const Running app(QStringLiteral(DESK_APP),
                      {u"--api-url"_s, info.value(u"url").toString(), info.value(u"task_sid").toString()}, environment);
    QVERIFY(press(u"push button"_s, u"Unlock…"_s));
    QTest::qWait(500);
    QTRY_VERIFY2(whatIsWrong().isEmpty(), qPrintable(whatIsWrong()));
    QVERIFY(press(u"push button"_s, u"For this session"_s));
    QVERIFY(comes(u"LIVE"_s));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
