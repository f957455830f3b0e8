#include "accessiblebus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000;    ///< Milliseconds for one answer.
constexpr int betweenLooks = 300; ///< Milliseconds: each look asks for all there is, and the program answers them all.
const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
const QString actionInterface = u"org.a11y.atspi.Action"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;

/// Numbers of AT-SPI's states.
enum State { Enabled = 8, Focusable = 11, Selected = 23, Showing = 25 };

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const BusPlace &place)
{
    argument.beginStructure();
    argument << place.service << place.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusPlace &place)
{
    argument.beginStructure();
    argument >> place.service >> place.path;
    argument.endStructure();
    return argument;
}

AccessibleBus::AccessibleBus()
{
    qDBusRegisterMetaType<BusPlace>();
    qDBusRegisterMetaType<QList<BusPlace>>();
    const QDBusMessage where = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s),
        QDBus::Block, patience);
    if (where.type() != QDBusMessage::ReplyMessage) {
        m_problem = where.errorMessage();
        return;
    }
    m_bus = QDBusConnection::connectToBus(where.arguments().constFirst().toString(), u"accessibility"_s);
    if (!m_bus.isConnected()) {
        m_problem = m_bus.lastError().message();
        return;
    }
    // Programs tell of changes only where somebody listens.
    QDBusMessage listen =
        QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
    listen.setArguments({u"object:state-changed:showing"_s});
    const QDBusMessage heard = m_bus.call(listen, QDBus::Block, patience);
    if (heard.type() != QDBusMessage::ReplyMessage)
        m_problem = heard.errorMessage();
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this, SLOT(noteEvent(QDBusMessage)));
}

AccessibleBus::~AccessibleBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
}

// What readers say by themselves, wherever one is: a notification that comes to be seen.
void AccessibleBus::noteEvent(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 2 || arguments.constFirst().toString() != u"showing" || arguments.at(1).toInt() != 1)
        return;
    const BusPlace place{message.service(), QDBusObjectPath(message.path())};
    if (ask(place, accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString() == u"notification")
        m_announced += property(place, accessibleInterface, u"Name"_s).toString();
}

QStringList AccessibleBus::takeAnnounced()
{
    return std::exchange(m_announced, {});
}

QDBusMessage AccessibleBus::ask(const BusPlace &place, const QString &interface, const QString &method,
                                const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(place.service, place.path.path(), interface, method);
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, patience);
}

QVariant AccessibleBus::property(const BusPlace &place, const QString &interface, const QString &name) const
{
    const QDBusMessage answer = ask(place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

QList<BusPlace> AccessibleBus::childrenOf(const BusPlace &place) const
{
    const QDBusMessage answer = ask(place, accessibleInterface, u"GetChildren"_s);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return qdbus_cast<QList<BusPlace>>(answer.arguments().constFirst());
}

void AccessibleBus::gather(const BusPlace &place, const QString &within, QList<Spoken> &all) const
{
    const QDBusMessage states = ask(place, accessibleInterface, u"GetState"_s);
    if (states.type() != QDBusMessage::ReplyMessage || states.arguments().isEmpty())
        return; // It went meanwhile.
    const auto bits = qdbus_cast<QList<uint>>(states.arguments().constFirst());
    const auto has = [&bits](State state) { return !bits.isEmpty() && (bits.constFirst() >> state & 1U) != 0; };
    Spoken one;
    one.place = place;
    one.within = within;
    one.isShowing = has(Showing);
    one.role = ask(place, accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString();
    const bool isOfMenu = one.role == u"menu item" || one.role == u"popup menu";
    if (!one.isShowing && !isOfMenu && one.role != u"application")
        return;
    one.isEnabled = has(Enabled);
    one.isFocusable = has(Focusable);
    one.isSelected = has(Selected);
    one.name = property(place, accessibleInterface, u"Name"_s).toString();
    static const QSet<QString> leaves{u"cell"_s, u"column header"_s, u"label"_s, u"list item"_s, u"tree item"_s};
    if (leaves.contains(one.role)) {
        all += one;
        return; // Nothing that is used by itself is below.
    }
    const auto interfaces = ask(place, accessibleInterface, u"GetInterfaces"_s).arguments().value(0).toStringList();
    if (interfaces.contains(actionInterface))
        one.actions = property(place, actionInterface, u"NActions"_s).toInt();
    all += one;
    for (const BusPlace &child : childrenOf(place))
        gather(child, one.name.isEmpty() ? within : within + u" › "_s + one.name, all);
}

QList<Spoken> AccessibleBus::shown(const QString &program) const
{
    QList<Spoken> all;
    for (const BusPlace &application : childrenOf({registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)})) {
        if (property(application, accessibleInterface, u"Name"_s).toString() == program)
            gather(application, {}, all);
    }
    return all;
}

std::optional<Spoken> AccessibleBus::waitFor(const QString &program, const std::function<bool(const Spoken &)> &fits,
                                             int milliseconds) const
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        const QList<Spoken> all = shown(program);
        const auto it = std::find_if(all.begin(), all.end(), fits);
        if (it != all.end())
            return *it;
        if (since.hasExpired(milliseconds))
            return {};
        QTest::qWait(betweenLooks);
    }
}

std::optional<Spoken> AccessibleBus::waitFor(const QString &program, const QString &role, const QString &name) const
{
    return waitFor(program, [&](const Spoken &one) { return one.role == role && one.name == name; });
}

bool AccessibleBus::press(const Spoken &what) const
{
    const QDBusMessage answer = ask(what.place, actionInterface, u"DoAction"_s, {0});
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}
