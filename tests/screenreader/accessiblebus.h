#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

/// A thing on the accessibility bus: whose, and where.
struct BusPlace
{
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(BusPlace)

/// One control as a screen reader sees it.
struct Spoken
{
    BusPlace place;
    QString name;
    QString role;   ///< In words: "push button".
    QString within; ///< The names that what is around it has, outermost first.
    bool isShowing = false;
    bool isEnabled = false;
    bool isFocusable = false;
    bool isFocused = false;
    bool isSelected = false;
    int actions = 0;

    /// For messages of a test.
    [[nodiscard]] QString words() const { return QStringLiteral("%1 “%2” in %3").arg(role, name, within); }
    /// The same control, whatever it says by now.
    friend bool operator==(const Spoken &a, const Spoken &b)
    {
        return a.place.service == b.place.service && a.place.path == b.place.path;
    }
};

/// The accessibility bus of this session (AT-SPI), as a screen reader uses it: what programs show, and what is pressed.
class AccessibleBus : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessibleBus)
public:
    AccessibleBus();
    ~AccessibleBus() override;

    /// Why there is none; empty where there is.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is shown now by all programs of that name, what is around the others first, and what is in their menus.
    /// What is below anything else that is not shown is left out. Ends with the first thing that `isLast` says it does.
    [[nodiscard]] QList<Spoken> shown(const QString &program,
                                      const std::function<bool(const Spoken &)> &isLast = {}) const;
    /// The first thing shown that fits; waits for it.
    [[nodiscard]] std::optional<Spoken> waitFor(const QString &program, const std::function<bool(const Spoken &)> &fits,
                                                int milliseconds = 40'000) const;
    [[nodiscard]] std::optional<Spoken> waitFor(const QString &program, const QString &role, const QString &name) const;
    /// Does what a press does; false where it has no action.
    bool press(const Spoken &what) const;
    /// Gives it the keyboard; false where it takes none.
    bool focus(const Spoken &what) const;
    /// Strikes a key, given by its sign of X, whatever has the keyboard; false where that cannot be done.
    bool strike(uint keysym) const;
    /// What was announced since the last call, however often.
    [[nodiscard]] QStringList takeAnnounced();
    /// What has got the keyboard since the last call, the last of it; nothing where it stayed where it was. What is
    /// around it is left out.
    [[nodiscard]] std::optional<Spoken> takeFocused();

private Q_SLOTS:
    void noteEvent(const QDBusMessage &message);

private:
    struct Node
    {
        Spoken one;
        QList<BusPlace> below;
        bool isLeaf = false;
    };

    [[nodiscard]] QDBusMessage ask(const BusPlace &place, const QString &interface, const QString &method,
                                   const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const BusPlace &place, const QString &interface, const QString &name) const;
    [[nodiscard]] QList<BusPlace> childrenOf(const BusPlace &place) const;
    [[nodiscard]] QDBusPendingCall askLater(const BusPlace &place, const QString &interface, const QString &method,
                                            const QVariantList &arguments = {}) const;
    [[nodiscard]] QDBusPendingCall propertyLater(const BusPlace &place, const QString &interface,
                                                 const QString &name) const;
    /// What there is of them, with all that is said of it.
    [[nodiscard]] QList<Node> readLevel(const QList<Node> &level) const;

    QString m_problem;
    QDBusConnection m_bus{QStringLiteral("no bus")};
    QStringList m_announced;
    QList<BusPlace> m_focused;
};
