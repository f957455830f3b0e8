#include "translators.h"

#include "text/isolates.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The linker drops a library's resources unless someone names them; the macro wants the global namespace.
static void nameWords()
{
    Q_INIT_RESOURCE(translated);
}

namespace Desk {

namespace {

const auto OurTranslator = u"words"_s;

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar one) {
        return one != u'L' &&
               (one.direction() == QChar::DirL || one.direction() == QChar::DirR || one.direction() == QChar::DirAL);
    });
}

/// The text with each of its places ("%1", "%L2") in an isolate of Unicode's.
QString withIsolatedPlaces(const QString &text)
{
    const auto isDigit = [](QChar one) { return one >= u'0' && one <= u'9'; };
    QString made;
    qsizetype taken = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        qsizetype end = at + 1;
        if (end < text.size() && text.at(end) == u'L')
            ++end;
        const qsizetype digits = end;
        while (end < text.size() && end < digits + 2 && isDigit(text.at(end)))
            ++end;
        if (end == digits)
            continue;
        made += QStringView(text).mid(taken, at - taken);
        made += FirstStrongIsolate;
        made += QStringView(text).mid(at, end - at);
        made += PopIsolate;
        taken = end;
    }
    if (taken == 0)
        return text;
    made += QStringView(text).mid(taken);
    // "%1 (%2)" has no letter of its own to say that it, too, is from right to left where it is a value of another.
    constexpr QChar rightToLeftMark(0x200f);
    return hasLetter(made) ? made : rightToLeftMark + made;
}

/// What is put into a sentence from right to left keeps its own direction: the last quote of an expression stays behind
/// it, and a number's plus before it. Here, because all sentences come by here.
class RightToLeftTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        return withIsolatedPlaces(QTranslator::translate(context, source, disambiguation, n));
    }
};

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
    auto *words = isMirrored ? new RightToLeftTranslator(&application) : new QTranslator(&application);
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
