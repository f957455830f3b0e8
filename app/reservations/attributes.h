#pragma once

#include "taskrouter/values.h"

#include <QSet>

#include <optional>

/// What the free-form `attributes` of tasks and workers say. They are people's own JSON: anything may be missing, of
/// another type or broken, and then the answer is "not known".
namespace Desk {

/// Top-level keys of an attributes text; unset where it is no JSON object.
[[nodiscard]] std::optional<QSet<QString>> attributeKeys(const QString &attributes);
/// `contact_uri` of a worker: unset where the attributes cannot be read, empty where they have none.
[[nodiscard]] std::optional<QString> contactUri(const QString &attributes);
/// A text among the attributes; empty where it is missing, no text, or the attributes cannot be read.
[[nodiscard]] QString attributeText(const QString &attributes, QLatin1StringView key);
/// What a task is called for people: one of the attributes that commonly name it, else its shortened SID. One line, cut
/// to a length that a list can show.
[[nodiscard]] QString taskTitle(const Task &task);

} // namespace Desk
