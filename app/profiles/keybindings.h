#pragma once

#include <QHash>
#include <QStringList>
#include <QVariant>

namespace Desk {

/// The keys that a person gave to actions, as the settings keep them: {"format": 1, "actions": {"refresh": ["F6"]}}.
/// Keys are written as QKeySequence::PortableText does; an empty list is an action without a key. Actions that this
/// program does not know are kept.
struct KeyBindings
{
    static constexpr int Format = 1;

    QHash<QString, QStringList> keys; ///< By the action's objectName. Only those that a person changed.
    /// What could not be used and why, for people; empty where all could.
    QString problem;
    bool isNewer = false; ///< Of a newer format: nothing of it was read.

    /// Anything can stand in the file.
    [[nodiscard]] static KeyBindings read(const QVariantMap &stored);
    [[nodiscard]] QVariantMap toMap() const;
};

} // namespace Desk
