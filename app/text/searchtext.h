#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// How every filter and every search of the program compares: two texts that people take for the same have the same
/// search text. Composed and decomposed characters are one ("é" however it is written), case and accents do not count
/// ("zoe" finds "Zoë"), and letters with a usual spelling in plain ones have that ("strasse" finds "Straße").
/// Compare search texts with search texts alone.
[[nodiscard]] QString searchText(QStringView text);

/// Whether `text` has what somebody looks for; `wanted` is a search text already. An empty one is in every text.
[[nodiscard]] bool containsSearchText(QStringView text, const QString &wanted);

/// Where `wanted`, a search text, begins in `text`, in UTF-16 units; matches do not overlap. Nothing for an empty one.
[[nodiscard]] QList<qsizetype> searchTextPositions(const QString &text, const QString &wanted);

} // namespace Desk
