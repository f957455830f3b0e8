#pragma once

#include "taskrouter/values.h"

#include <QSet>

#include <optional>

/// Reads the `attributes` of tasks and workers. They are free-form JSON that people write: anything may be missing,
/// have another type or be broken, and then nothing is known.
namespace Desk {

/// The top-level keys of attributes; unset where they are no JSON object.
[[nodiscard]] std::optional<QSet<QString>> attributeKeys(const QString &attributes);
/// The `contact_uri` of a worker: unset where the attributes cannot be read, empty where they have none.
[[nodiscard]] std::optional<QString> contactUri(const QString &attributes);
/// An attribute that is a text; empty where it is missing, has another type, or the attributes cannot be read.
[[nodiscard]] QString attributeText(const QString &attributes, QLatin1StringView key);
/// A title for a task: the first of the attributes that commonly name one, else its shortened SID. One line, cut to a
/// length that a list can show.
[[nodiscard]] QString taskTitle(const Task &task);

} // namespace Desk
