#include "desktopnotifier.h"

#include "about/buildinfo.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

const QString &service()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
{
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const Notification &notification)
{
    if (m_takesMarkup) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    askWhatItCan();
}

/// Some take a text for markup, others show it as it is.
void DesktopNotifier::askWhatItCan()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *done;
        if (reply.isValid())
            m_takesMarkup = reply.value().contains("body-markup"_L1);
        for (const Notification &one : std::exchange(m_waiting, {})) {
            if (m_takesMarkup)
                send(one);
            else
                Q_EMIT failed(one);
        }
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!std::exchange(m_isListening, true)) {
        const QString path = u"/org/freedesktop/Notifications"_s;
        // A normalized signature has no space, which the formatter would put there.
        // clang-format off
        bus.connect(service(), path, service(), u"ActionInvoked"_s, this, SLOT(onAction(quint32,QString)));
        bus.connect(service(), path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(quint32,quint32)));
        // clang-format on
    }
    QStringList actions;
    if (!notification.action.isEmpty())
        actions << u"default"_s << notification.action;
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_ids.value(notification.key) << desktopId() << notification.title
            << (*m_takesMarkup ? notification.text.toHtmlEscaped() : notification.text) << actions
            << QVariantMap{{u"desktop-entry"_s, desktopId()}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<quint32> reply = *done;
        if (reply.isValid()) {
            m_ids.insert(notification.key, reply.value());
            return;
        }
        m_takesMarkup.reset(); // It went away: another one may come.
        Q_EMIT failed(notification);
    });
}

void DesktopNotifier::onAction(quint32 id, const QString &action)
{
    const QString key = m_ids.key(id);
    if (!key.isEmpty() && action == "default"_L1)
        Q_EMIT activated(key);
}

void DesktopNotifier::onClosed(quint32 id, quint32 reason)
{
    Q_UNUSED(reason)
    m_ids.remove(m_ids.key(id));
}

} // namespace Desk
