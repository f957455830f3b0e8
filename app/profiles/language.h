#pragma once

#include <QLocale>
#include <QStringList>

namespace Desk {

/// The languages of the window in the order in which a setting stores them, each by its own name: the first is "as the
/// system", without a name. A new one is appended here and in translations/CMakeLists.txt.
[[nodiscard]] QStringList languageNames();
/// The locale of a language by its place in languageNames(), with the numbers and times of the `system`'s country
/// where that country has this language or English; the system's own for the first and for a place that is not there.
[[nodiscard]] QLocale localeOfLanguage(int place, const QLocale &system);

} // namespace Desk
