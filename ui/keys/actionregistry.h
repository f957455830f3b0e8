#pragma once

#include "profiles/keybindings.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenuBar;

namespace Desk {

class Settings;

/// The tool tip becomes the action's text with its key.
void showKeyInTip(QAction &action);

/// Every action that a person can choose, with its place and its keys. Menus, "Go to anything", the list of keys and
/// its editor read it. Keys that a person set go before standard ones, and are kept in the settings; no key is two
/// actions'.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)
public:
    struct Entry
    {
        QPointer<QAction> action; ///< May be gone: the panel's are made anew for each session.
        QString id;               ///< Its objectName.
        QString section;          ///< For people, where it is: "View".
        QList<QKeySequence> standard;
        bool hasOwnTip = false;
    };
    /// `settings` must outlive this.
    explicit ActionRegistry(Settings &settings, QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// Adds an action with its shortcuts, which become its standard keys, and gives it those that a person set. One
    /// with the same objectName takes the place of the one before; the same action again changes nothing. Its tool tip
    /// says the key, unless it has one of its own.
    void add(QAction *action, const QString &section, bool hasOwnTip = false);
    /// Whose mnemonics are keys as well.
    void setMenuBar(QMenuBar *bar);

    /// In the order in which they were added, without those that are gone.
    [[nodiscard]] QList<Entry> entries() const;
    /// The actions of entries(), without those of a section.
    [[nodiscard]] QList<QAction *> actionsBut(const QString &section) const;
    /// Null where there is none.
    [[nodiscard]] QAction *action(const QString &id) const;

    /// Why a key cannot be this action's, whoever has it; empty where it can.
    [[nodiscard]] QString objection(const QString &id, const QKeySequence &key) const;
    /// The id of another action that has the key; empty for none.
    [[nodiscard]] QString ownerOf(const QKeySequence &key, const QString &but) const;
    /// Gives an action its only key, or none. One that had it loses it. False where there is an objection.
    bool setKey(const QString &id, const QKeySequence &key);
    [[nodiscard]] bool isChanged(const QString &id) const { return m_bindings.keys.contains(id); }
    [[nodiscard]] bool isAnyChanged() const { return !m_bindings.keys.isEmpty(); }
    void reset(const QString &id);
    void resetAll();
    /// What is wrong with the keys that were kept, for people; empty for nothing.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    /// Actions were added, or keys changed.
    void changed();

private:
    void apply();
    void store();
    [[nodiscard]] QList<QKeySequence> wantedKeys(const Entry &entry);

    Settings &m_settings;
    KeyBindings m_bindings;
    QStringList m_unusable; ///< What a person set and cannot be used, for people.
    QList<Entry> m_entries;
    QPointer<QMenuBar> m_bar;
};

} // namespace Desk
