#include "notifier/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A desktop's notification service, on the test's own bus.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        quint32 replaces = 0;
        QString title;
        QString text;
        QStringList actions;
    };

    bool appear()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    static void disappear()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }

    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<Told> told;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    quint32 Notify(const QString &, quint32 replaces, const QString &, const QString &title, const QString &text,
                   const QStringList &actions, const QVariantMap &, int)
    {
        told.append({replaces, title, text, actions});
        return replaces != 0 ? replaces : quint32(40 + told.size());
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);
    void NotificationClosed(quint32 id, quint32 reason);
};

Notification alarm(const QString &key = u"alarm"_s)
{
    return {key, u"Offer <1>"_s, u"Tom & Jerry have 0:14 left"_s, {}, u"Open"_s};
}

} // namespace

/// On a bus of its own: nothing of the user's desktop is touched.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    FakeDesktop m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DESK_TEST_BUS"))
            QSKIP("Needs a bus of its own: dbus-run-session");
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanup()
    {
        FakeDesktop::disappear();
        m_desktop.told.clear();
    }

    void failsWhereNothingShowsIt()
    {
        DesktopNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.notify(alarm());
        QCOMPARE(failed.size(), 0); // Never from inside the call.
        QVERIFY(failed.wait(10'000));
        QCOMPARE(failed.first().first().value<Notification>(), alarm());
        // A desktop may come later.
        QVERIFY(m_desktop.appear());
        notifier.notify(alarm());
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void escapesTheTextWhereItIsMarkup()
    {
        QVERIFY(m_desktop.appear());
        DesktopNotifier notifier;
        notifier.notify(alarm());
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(m_desktop.told.first().title, u"Offer <1>"_s);
        QCOMPARE(m_desktop.told.first().text, u"Tom &amp; Jerry have 0:14 left"_s);
        QCOMPARE(m_desktop.told.first().actions, QStringList({u"default"_s, u"Open"_s}));

        m_desktop.capabilities.removeAll(u"body-markup"_s);
        DesktopNotifier plain;
        plain.notify(alarm());
        QTRY_COMPARE(m_desktop.told.size(), 2);
        QCOMPARE(m_desktop.told.last().text, u"Tom & Jerry have 0:14 left"_s);
        m_desktop.capabilities.append(u"body-markup"_s);
    }

    void takesThePlaceOfTheOneBeforeWithItsKey()
    {
        QVERIFY(m_desktop.appear());
        DesktopNotifier notifier;
        notifier.notify(alarm());
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QTest::qWait(50); // The answer brings its number.
        notifier.notify(alarm());
        notifier.notify(alarm(u"another"_s));
        QTRY_COMPARE(m_desktop.told.size(), 3);
        QCOMPARE(m_desktop.told.at(1).replaces, 41U);
        QCOMPARE(m_desktop.told.at(2).replaces, 0U);
    }

    void tellsOfAClick()
    {
        QVERIFY(m_desktop.appear());
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.notify(alarm());
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QTest::qWait(50);
        Q_EMIT m_desktop.ActionInvoked(999, u"default"_s); // Of another program.
        Q_EMIT m_desktop.ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"alarm"_s);
        Q_EMIT m_desktop.NotificationClosed(41, 2);
        Q_EMIT m_desktop.ActionInvoked(41, u"default"_s);
        QTest::qWait(50);
        QCOMPARE(activated.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
