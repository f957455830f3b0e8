#pragma once

#include "instructions/draft.h"

#include <QList>

#include <map>
#include <optional>

namespace Desk {

/// What was in the forms before each change, to be had again: for each reservation and action on its own, as long as
/// the program runs. Typing on in one field is one change.
class DraftHistory
{
public:
    using Key = std::pair<QString, QString>;

    /// To be called with the draft as it was before `parameter` was set or cleared; a null one where all of it was
    /// replaced.
    void note(const Key &key, const Draft &before, const QString &parameter, bool isSet);
    [[nodiscard]] bool canUndo(const Key &key) const;
    [[nodiscard]] bool canRedo(const Key &key) const;
    /// The draft before the last change, where there is one; `now` is kept for redo().
    [[nodiscard]] std::optional<Draft> undo(const Key &key, const Draft &now);
    [[nodiscard]] std::optional<Draft> redo(const Key &key, const Draft &now);
    /// It was sent.
    void forget(const Key &key) { m_steps.erase(key); }

private:
    struct Steps
    {
        QList<Draft> done;
        QList<Draft> undone;
        QString parameter; ///< Of the last change; null where the next is one of its own.
        bool isSet = false;
    };

    std::map<Key, Steps> m_steps;
};

} // namespace Desk
