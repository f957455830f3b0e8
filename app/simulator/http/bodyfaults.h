#pragma once

#include <QByteArray>

namespace Simulator {

/// What faults do to the body of an otherwise correct answer. A body that is no JSON object is not changed.

/// Gives the members of every resource, except SIDs and URLs, other JSON types than TaskRouter's: numbers in place of
/// dates, texts of numbers, lists of names, and null for a status.
[[nodiscard]] QByteArray withOddTypes(const QByteArray &body);
/// Lets a list continue on a page of another host, whether it has more rows or not. Other answers are not changed.
[[nodiscard]] QByteArray withForeignNextPage(const QByteArray &body);

} // namespace Simulator
