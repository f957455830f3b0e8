#include "language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct OfferedLanguage
{
    QLatin1StringView code;
    QStringView name;
};

constexpr std::array Languages{
    OfferedLanguage{"en"_L1, u"English"},
    OfferedLanguage{"de"_L1, u"Deutsch"},
    OfferedLanguage{"es"_L1, u"Español"},
    OfferedLanguage{"fr"_L1, u"Français"},
    OfferedLanguage{"pt_BR"_L1, u"Português (Brasil)"},
    OfferedLanguage{"ja"_L1, u"日本語"},
    OfferedLanguage{"ar_AE"_L1, u"العربية"},
};

/// The figures of SIDs, JSON and addresses are 0 to 9: those beside them must be the same. Of Arabic, some countries
/// write these.
QLocale withPlainDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == u"0"_s)
        return locale;
    return locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                                : QLocale(locale.language(), QLocale::LatinScript, locale.territory());
}

} // namespace

QStringList languageNames()
{
    QStringList names{QString()};
    for (const OfferedLanguage &language : Languages)
        names.append(language.name.toString());
    return names;
}

QLocale localeOfLanguage(int place, const QLocale &system)
{
    if (place < 1 || place > int(Languages.size()))
        return withPlainDigits(system);
    const QLocale wanted(Languages.at(size_t(place - 1)).code);
    if (wanted.language() == system.language() && wanted.script() == system.script())
        return withPlainDigits(system);
    // English of Germany has a 24-hour clock; Qt answers with another country where there is no such pair.
    const QLocale there(wanted.language(), wanted.script(), system.territory());
    return withPlainDigits(there.language() == wanted.language() && there.territory() == system.territory() ? there
                                                                                                            : wanted);
}

} // namespace Desk
