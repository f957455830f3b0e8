#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The linker drops a library's resources unless someone names them; the macro wants the global namespace.
static void nameWords()
{
    Q_INIT_RESOURCE(translated);
}

namespace Desk {

namespace {

const auto OurTranslator = u"words"_s;

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *words = new QTranslator(&application);
    words->setObjectName(OurTranslator);
    if (words->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    nameWords();
    const QList<QTranslator *> before = application.findChildren<QTranslator *>(OurTranslator);
    for (QTranslator *words : before) {
        QCoreApplication::removeTranslator(words);
        delete words;
    }
    // Under every language: what it lacks is said in English, with the right plural.
    install(application, QLocale(QLocale::English), u"reservation-desk"_s, u":/i18n"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"reservation-desk"_s, u":/i18n"_s);
}

} // namespace Desk
