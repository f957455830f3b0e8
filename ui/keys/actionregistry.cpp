#include "actionregistry.h"

#include "keyobjection.h"
#include "profiles/settings.h"
#include "ui/widgets/standingname.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The one key of ours that text fields take on some desktops, and that is theirs nowhere: see PaletteKey.
bool isOurs(const QString &id, const QKeySequence &key)
{
    return id == "goToAnything"_L1 && key == QKeySequence(u"Ctrl+K"_s);
}

} // namespace

void showKeyInTip(QAction &action)
{
    const QString text = action.text().remove(u'&');
    const QKeySequence key = action.shortcut();
    action.setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
}

ActionRegistry::ActionRegistry(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bindings(KeyBindings::read(settings.keyBindings()))
{
}

ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::add(QAction *action, const QString &section, bool hasOwnTip)
{
    const Entry entry{action, action->objectName(), section, action->shortcuts(), hasOwnTip};
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Entry &one) { return one.id == entry.id; });
    if (known == m_entries.end())
        m_entries.append(entry);
    else if (known->action == action)
        return; // Its keys may be a person's by now, and no longer the standard ones.
    else
        *known = entry;
    if (!hasOwnTip)
        showKeyInTip(*action);
    if (m_bindings.keys.isEmpty())
        Q_EMIT changed(); // All have their standard keys.
    else
        apply();
}

void ActionRegistry::setMenuBar(QMenuBar *bar)
{
    m_bar = bar;
}

QList<ActionRegistry::Entry> ActionRegistry::entries() const
{
    QList<Entry> there = m_entries;
    there.removeIf([](const Entry &entry) { return !entry.action; });
    return there;
}

QList<QAction *> ActionRegistry::actionsBut(const QString &section) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.action && entry.section != section)
            actions.append(entry.action);
    }
    return actions;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.cend() ? nullptr : found->action.data();
}

QString ActionRegistry::objection(const QString &id, const QKeySequence &key) const
{
    if (key.isEmpty() || isOurs(id, key))
        return {};
    if (m_bar) {
        const QList<QAction *> menus = m_bar->actions();
        for (const QAction *menu : menus) {
            if (QKeySequence::mnemonic(menu->text()) == key)
                return tr("%1 opens the menu %2.")
                    .arg(key.toString(QKeySequence::NativeText), menu->text().remove(u'&'));
        }
    }
    return keyObjection(key);
}

QString ActionRegistry::ownerOf(const QKeySequence &key, const QString &but) const
{
    if (key.isEmpty())
        return {};
    for (const Entry &entry : m_entries) {
        if (entry.action && entry.id != but && entry.action->shortcuts().contains(key))
            return entry.id;
    }
    return {};
}

bool ActionRegistry::setKey(const QString &id, const QKeySequence &key)
{
    if (!action(id) || !objection(id, key).isEmpty())
        return false;
    const auto names = [](const QList<QKeySequence> &keys) {
        QStringList list;
        for (const QKeySequence &one : keys)
            list.append(one.toString(QKeySequence::PortableText));
        return list;
    };
    if (const QString owner = ownerOf(key, id); !owner.isEmpty()) {
        QList<QKeySequence> left = action(owner)->shortcuts();
        left.removeAll(key);
        m_bindings.keys.insert(owner, names(left));
    }
    m_bindings.keys.insert(id, key.isEmpty() ? QStringList() : names({key}));
    store();
    return true;
}

void ActionRegistry::reset(const QString &id)
{
    if (m_bindings.keys.remove(id) > 0)
        store();
}

void ActionRegistry::resetAll()
{
    m_bindings.keys.clear();
    store();
}

void ActionRegistry::store()
{
    m_bindings.problem.clear();
    m_settings.setKeyBindings(m_bindings.toMap());
    apply();
}

QString ActionRegistry::notice() const
{
    QStringList parts = m_unusable;
    if (!m_bindings.problem.isEmpty())
        parts.prepend(m_bindings.problem);
    return parts.join(u' ');
}

/// What a person set, as far as it can be used.
QList<QKeySequence> ActionRegistry::wantedKeys(const Entry &entry)
{
    QList<QKeySequence> keys;
    const QStringList set = m_bindings.keys.value(entry.id);
    for (const QString &text : set) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        const QString why = key.isEmpty() ? tr("This is no key.") : objection(entry.id, key);
        if (why.isEmpty())
            keys.append(key);
        else
            m_unusable.append(tr("%1 has no key %2: %3").arg(standingName(*entry.action), text.left(20), why));
    }
    return keys;
}

/// Keys that a person set first, so that a standard key that is somebody else's now gives way.
void ActionRegistry::apply()
{
    QSet<QKeySequence> used;
    m_unusable.clear();
    QHash<QString, QList<QKeySequence>> keys;
    for (const bool isSet : {true, false}) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (!entry.action || isChanged(entry.id) != isSet)
                continue;
            const QList<QKeySequence> wanted = isSet ? wantedKeys(entry) : entry.standard;
            for (const QKeySequence &key : wanted) {
                if (!used.contains(key))
                    keys[entry.id].append(key);
                used.insert(key);
            }
        }
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.action || entry.action->shortcuts() == keys.value(entry.id))
            continue;
        entry.action->setShortcuts(keys.value(entry.id));
        if (!entry.hasOwnTip)
            showKeyInTip(*entry.action);
    }
    Q_EMIT changed();
}

} // namespace Desk
