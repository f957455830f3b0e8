#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// The form in which every filter and search of the program compares texts; two texts that people take for the same
/// have the same search text. Composed and decomposed characters are equal ("é" however it is stored), case and accents
/// do not count ("zoe" finds "Zoë"), and special letters equal their usual spelling ("strasse" finds "Straße"). Compare
/// search texts only with search texts.
[[nodiscard]] QString searchText(QStringView text);

/// Whether `text` contains `wanted`, which must be a search text. An empty one is in every text.
[[nodiscard]] bool containsSearchText(QStringView text, const QString &wanted);

/// Where the search text `wanted` occurs in `text`: positions in UTF-16 units, without overlaps. Nothing for an empty
/// one.
[[nodiscard]] QList<qsizetype> searchTextPositions(const QString &text, const QString &wanted);

} // namespace Desk
