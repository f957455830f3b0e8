#pragma once

class QCoreApplication;
class QLocale;

namespace Desk {

/// Gives `application` the words of the first language of `locale` that there are any for: Qt's own and ours. English
/// is in the sources and needs none. The application owns the translators. Before the first widget.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace Desk
