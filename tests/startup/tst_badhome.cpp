#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "startup/programplace.h"
#include "startup/selftest.h"
#include "startup/sessioncontroller.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Desk;

/// A home that is not there, or in which nothing can be written: a task is accepted all the same, and what is not kept
/// is told. No folder can be made in these places, by root neither.
class TestBadHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTaskIsAccepted_data();
    void aTaskIsAccepted();
    void aGoodHomeIsNotComplainedOf();
};

void TestBadHome::init()
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
}

void TestBadHome::aTaskIsAccepted_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::newRow("absent") << QByteArray("/proc/nonexistent");
    QTest::newRow("read-only") << QByteArray("/proc");
}

void TestBadHome::aTaskIsAccepted()
{
    QFETCH(const QByteArray, home);
    qputenv("HOME", home);
    QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).startsWith(QString::fromUtf8(home)));
    QElapsedTimer since;
    since.start();
    // In the usual places, as main() makes them.
    Settings settings;
    ProfileStore profiles;
    SessionSecretStore keyring;
    MainWindow window(settings, since);
    StartupInput input;
    input.line.training = true;
    const SessionController controller(window, profiles, keyring, settings, std::move(input));
    window.show();
    SelfTest test(window);
    const QSignalSpy finished(&test, &SelfTest::finished);
    test.start(30'000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 40'000);
    QVERIFY2(finished.at(0).at(0).toBool(), qPrintable(finished.at(0).at(1).toString()));

    const auto *messages = window.findChild<MessageBar *>();
    const QString journal = messages->textOf(u"journal"_s);
    QVERIFY2(journal.contains(u"is not written down"_s) && journal.contains(QString::fromUtf8(home)),
             qPrintable(journal));
    QVERIFY2(unkeptSettings().contains(QString::fromUtf8(home)), qPrintable(unkeptSettings()));
    // A setting counts until the end.
    settings.setPageSize(50);
    QCOMPARE(settings.pageSize(), 50);
    // Whatever is kept in a file says so, and nothing falls: what was typed, the layout, a form, the story.
    for (const char *action : {"goWhy", "goTimeline", "goJournal", "goTrainer", "savePreset", "settings", "guide"}) {
        if (auto *one = window.findChild<QAction *>(QLatin1StringView(action)); one && one->isEnabled())
            one->trigger();
        QTest::qWait(100);
    }
    window.close();
}

void TestBadHome::aGoodHomeIsNotComplainedOf()
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    const Settings settings;
    QCOMPARE(unkeptSettings(), QString());
}

QTEST_MAIN(TestBadHome)
#include "tst_badhome.moc"
