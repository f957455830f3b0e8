#pragma once

class QCoreApplication;
class QLocale;

namespace Desk {

/// Gives `application` the words of the first language of `locale` that there are any for: Qt's own and ours. English
/// is in the sources and needs none. Those of an earlier call go, and the layout turns to the language's direction:
/// call it while there is no window. The application owns the translators.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace Desk
