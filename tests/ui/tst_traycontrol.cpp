#include "ui/window/traycontrol.h"

#include "support/windowtest.h"
#include "ui/settings/settingwords.h"

#include <QSystemTrayIcon>

using namespace WindowTest;

/// The icon in the desktop's panel, where it is wanted.
class TestTrayControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereOnlyWhereAskedFor();
    void countsWhatWaitsAndShowsTheWindow();
    void saysWhereADesktopHasNone();
};

void TestTrayControl::isThereOnlyWhereAskedFor()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    QWidget window;
    auto *tray = new TrayControl(settings, window);
    QSignalSpy turned(tray, &TrayControl::turned);
    QVERIFY(!tray->isOn());
    settings.setOn(Setting::TrayIcon, true);
    QVERIFY(tray->isOn());
    settings.setOn(Setting::TrayIcon, false);
    QVERIFY(!tray->isOn());
    QCOMPARE(turned.size(), 2);
}

void TestTrayControl::countsWhatWaitsAndShowsTheWindow()
{
    TestedWindow tested;
    tested.open();
    tested.settings.setOn(Setting::TrayIcon, true);
    QWidget window;
    auto *tray = new TrayControl(tested.settings, window);
    tray->setSession(&tested.training->session);
    auto *icon = tray->icon();
    QVERIFY(icon && !icon->icon().isNull());
    const TaskListModel &tasks = tested.training->tasks;
    const auto count = [&tasks] {
        return tasks.tasksWith(TaskStatus::Pending).size() + tasks.tasksWith(TaskStatus::Reserved).size();
    };
    QTRY_VERIFY(count() > 1);
    QTRY_VERIFY2(icon->toolTip().contains(QString::number(count()) + u" task"_s), qPrintable(icon->toolTip()));
    tray->setSession(nullptr);
    QCOMPARE(icon->toolTip(), u"Reservation Desk"_s);
    QVERIFY(!window.isVisible());
    Q_EMIT icon->activated(QSystemTrayIcon::Context); // Its menu opens.
    QVERIFY(!window.isVisible());
    Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
    QVERIFY(window.isVisible());
    window.showMinimized();
    Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
    QVERIFY(!window.isMinimized());
}

/// As here.
void TestTrayControl::saysWhereADesktopHasNone()
{
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    QVERIFY(settingWords(Setting::TrayIcon).what.contains(u"no place for such icons"_s));
}

QTEST_MAIN(TestTrayControl)
#include "tst_traycontrol.moc"
