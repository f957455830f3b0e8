#pragma once

#include <QByteArray>

namespace Simulator {

/// What faults do to the body of an answer that is otherwise as it should be. A body that is no JSON object stays as it
/// is.

/// The values of every resource in it, but its SID and its URLs, get other JSON types than TaskRouter's: dates become
/// numbers, numbers texts, names lists, and a status null.
[[nodiscard]] QByteArray withOddTypes(const QByteArray &body);
/// A list goes on at a page of another host, whether it has more or not. Another answer stays as it is.
[[nodiscard]] QByteArray withForeignNextPage(const QByteArray &body);

} // namespace Simulator
