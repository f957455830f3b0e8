#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The linker drops a library's resources unless someone names them; the macro wants the global namespace.
static void nameWords()
{
    Q_INIT_RESOURCE(desk_translations_translations);
}

namespace Desk {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *words = new QTranslator(&application);
    if (words->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    nameWords();
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"reservation-desk"_s, u":/i18n"_s);
}

} // namespace Desk
