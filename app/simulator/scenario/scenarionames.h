#pragma once

#include "scenariocursor.h"

#include <map>
#include <set>

namespace Simulator {

/// What the names of a scenario file mean, by kind. Readers fill it in the order of the file's parts: who speaks of a
/// name comes after who gives it.
struct ScenarioNames
{
    using Ids = std::map<QByteArray, Id>;

    Ids activities;
    Ids channels;
    Ids queues;
    Ids workflows;
    Ids workers;
    std::set<QByteArray> taskKeys; ///< Of tasks that are there or will be.

    /// The name stands in the field "name" of `from`; a second one of the same kind is a defect there.
    static bool add(Ids &ids, Cursor &from, const QByteArray &name, Id id);
    /// A defect of the field "task" where no task has this key. An empty key means none.
    void checkTask(Cursor &from, const QByteArray &key) const;
    /// A task with its key, which nobody may have had before.
    [[nodiscard]] TaskPlan readPlan(Cursor &from);
};

} // namespace Simulator
