#include "accessiblebus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;  ///< Milliseconds for one answer, also where everything else runs at the same time.
constexpr int betweenLooks = 300; ///< Milliseconds: each look asks for all there is, and the program answers them all.
constexpr qsizetype mostAtOnce = 200; ///< Things: the bus lets nobody ask for any number before it has answers.
const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
const QString actionInterface = u"org.a11y.atspi.Action"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;

const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

/// Numbers of AT-SPI's states.
enum State { Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 };

QDBusMessage answerTo(QDBusPendingCall &call)
{
    call.waitForFinished();
    return call.reply();
}

/// The property that was asked for; nothing where there is none.
QVariant valueIn(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

QList<BusPlace> placesIn(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return qdbus_cast<QList<BusPlace>>(answer.arguments().constFirst());
}

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
    for (const QString &what : {u"object:state-changed:showing"_s, u"object:state-changed:focused"_s}) {
        QDBusMessage listen =
            QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
        listen.setArguments({what});
        const QDBusMessage heard = m_bus.call(listen, QDBus::Block, patience);
        if (heard.type() != QDBusMessage::ReplyMessage)
            m_problem = heard.errorMessage();
    }
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
    if (arguments.size() < 2 || arguments.at(1).toInt() != 1)
        return;
    const BusPlace place{message.service(), QDBusObjectPath(message.path())};
    if (arguments.constFirst().toString() == u"focused")
        m_focused.append(place);
    if (arguments.constFirst().toString() != u"showing")
        return;
    if (ask(place, accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString() == u"notification")
        m_announced += property(place, accessibleInterface, u"Name"_s).toString();
}

QStringList AccessibleBus::takeAnnounced()
{
    return std::exchange(m_announced, {});
}

std::optional<Spoken> AccessibleBus::takeFocused()
{
    const QList<BusPlace> places = std::exchange(m_focused, {});
    if (places.isEmpty())
        return {};
    Node node;
    node.one.place = places.constLast();
    const QList<Node> read = readLevel({node});
    return read.isEmpty() ? std::nullopt : std::optional(read.constFirst().one);
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
    return valueIn(ask(place, propertiesInterface, u"Get"_s, {interface, name}));
}

QList<BusPlace> AccessibleBus::childrenOf(const BusPlace &place) const
{
    return placesIn(ask(place, accessibleInterface, u"GetChildren"_s));
}

QDBusPendingCall AccessibleBus::askLater(const BusPlace &place, const QString &interface, const QString &method,
                                         const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(place.service, place.path.path(), interface, method);
    question.setArguments(arguments);
    return m_bus.asyncCall(question, patience);
}

QDBusPendingCall AccessibleBus::propertyLater(const BusPlace &place, const QString &interface,
                                              const QString &name) const
{
    return askLater(place, propertiesInterface, u"Get"_s, {interface, name});
}

/// What is asked of one level of the tree is asked all at once: the way there and back costs more than the answer.
QList<AccessibleBus::Node> AccessibleBus::readLevel(const QList<Node> &level) const
{
    QList<std::array<QDBusPendingCall, 2>> first;
    for (const Node &node : level) {
        first.append({askLater(node.one.place, accessibleInterface, u"GetState"_s),
                      askLater(node.one.place, accessibleInterface, u"GetRoleName"_s)});
    }
    QList<Node> kept;
    for (qsizetype at = 0; at < level.size(); ++at) {
        Node node = level.at(at);
        const QDBusMessage states = answerTo(first[at][0]);
        if (states.type() != QDBusMessage::ReplyMessage || states.arguments().isEmpty())
            continue; // It went meanwhile.
        const auto bits = qdbus_cast<QList<uint>>(states.arguments().constFirst());
        const auto has = [&bits](State state) { return !bits.isEmpty() && (bits.constFirst() >> state & 1U) != 0; };
        node.one.isShowing = has(Showing);
        node.one.isEnabled = has(Enabled);
        node.one.isFocusable = has(Focusable);
        node.one.isFocused = has(Focused);
        node.one.isSelected = has(Selected);
        node.one.role = answerTo(first[at][1]).arguments().value(0).toString();
        const bool isOfMenu = node.one.role == u"menu item" || node.one.role == u"popup menu";
        if (node.one.isShowing || isOfMenu || node.one.role == u"application")
            kept.append(node);
    }
    static const QSet<QString> leaves{u"cell"_s, u"column header"_s, u"label"_s, u"list item"_s, u"tree item"_s};
    QList<std::array<QDBusPendingCall, 3>> second;
    for (Node &node : kept) {
        node.isLeaf = leaves.contains(node.one.role); // Nothing that is used by itself is below.
        QDBusPendingCall name = propertyLater(node.one.place, accessibleInterface, u"Name"_s);
        // Whatever has no actions answers with an error: as good as none.
        if (node.isLeaf)
            second.append({name, name, name});
        else
            second.append({name, propertyLater(node.one.place, actionInterface, u"NActions"_s),
                           askLater(node.one.place, accessibleInterface, u"GetChildren"_s)});
    }
    for (qsizetype at = 0; at < kept.size(); ++at) {
        Node &node = kept[at];
        node.one.name = valueIn(answerTo(second[at][0])).toString();
        if (node.isLeaf)
            continue;
        node.one.actions = valueIn(answerTo(second[at][1])).toInt();
        node.below = placesIn(answerTo(second[at][2]));
    }
    return kept;
}

QList<Spoken> AccessibleBus::shown(const QString &program, const std::function<bool(const Spoken &)> &isLast) const
{
    QList<Node> level;
    for (const BusPlace &application : childrenOf({registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)})) {
        if (property(application, accessibleInterface, u"Name"_s).toString() == program) {
            Node node;
            node.one.place = application;
            level.append(node);
        }
    }
    QList<Spoken> all;
    while (!level.isEmpty()) {
        QList<Node> next;
        for (qsizetype from = 0; from < level.size(); from += mostAtOnce) {
            for (const Node &node : readLevel(level.mid(from, mostAtOnce))) {
                all.append(node.one);
                if (isLast && isLast(node.one))
                    return all;
                const QString &name = node.one.name;
                for (const BusPlace &place : node.below) {
                    Node child;
                    child.one.place = place;
                    child.one.within = name.isEmpty() ? node.one.within : node.one.within + u" › "_s + name;
                    next.append(child);
                }
            }
        }
        level = next;
    }
    return all;
}

std::optional<Spoken> AccessibleBus::waitFor(const QString &program, const std::function<bool(const Spoken &)> &fits,
                                             int milliseconds) const
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        const QList<Spoken> all = shown(program, fits);
        if (!all.isEmpty() && fits(all.constLast()))
            return all.constLast();
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

bool AccessibleBus::strike(uint keysym) const
{
    constexpr uint pressAndRelease = 3; // A key by its sign of X.
    const QDBusMessage answer = ask({registry, QDBusObjectPath(u"/org/a11y/atspi/registry/deviceeventcontroller"_s)},
                                    u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
                                    {int(keysym), QString(), pressAndRelease});
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool AccessibleBus::focus(const Spoken &what) const
{
    const QDBusMessage answer = ask(what.place, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}
