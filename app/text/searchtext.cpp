#include "searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// True for marks that change a letter and that people leave out when they type. Marks of other scripts, such as vowel
/// signs, are letters there and stay.
bool isAccent(char16_t unit)
{
    return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x1ab0 && unit <= 0x1aff) ||
           (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0x20d0 && unit <= 0x20ff) ||
           (unit >= 0xfe20 && unit <= 0xfe2f);
}

/// The usual spelling of letters that Unicode does not decompose into a plain letter and a mark. Lower case.
QStringView plainSpelling(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ł':
        return u"l";
    case u'ŧ':
        return u"t";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

void appendFolded(QString &folded, QStringView character)
{
    // Decomposed a second time: in lower case, some letters get a mark.
    const QString whole = character.toString()
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    for (const QChar unit : whole) {
        if (isAccent(unit.unicode()))
            continue;
        const QStringView plain = plainSpelling(unit.unicode());
        if (plain.isEmpty())
            folded.append(unit);
        else
            folded.append(plain);
    }
}

/// Appends the ASCII characters that `text` begins with, in lower case, and returns how many. Most texts have no
/// others.
qsizetype appendAscii(QString &folded, QStringView text)
{
    const auto stop = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype count = stop - text.cbegin();
    const qsizetype before = folded.size();
    folded.resize(before + count);
    std::transform(text.cbegin(), stop, folded.begin() + before, [](QChar c) {
        const char16_t unit = c.unicode();
        return unit >= u'A' && unit <= u'Z' ? QChar(unit + (u'a' - u'A')) : c;
    });
    return count;
}

/// How many units the character at `at` has.
qsizetype lengthAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 1;
}

/// The search text of a part of `text`. `origins`, unless null, receives for each of its units where it comes from.
QString folded(QStringView text, qsizetype from, qsizetype end, QList<qsizetype> *origins)
{
    QString result;
    result.reserve(end - from);
    for (qsizetype at = from; at < end;) {
        if (const qsizetype plain = appendAscii(result, text.sliced(at, end - at)); plain > 0) {
            for (qsizetype i = 0; origins && i < plain; ++i)
                origins->append(at + i);
            at += plain;
            continue;
        }
        const qsizetype length = lengthAt(text, at);
        appendFolded(result, text.sliced(at, length));
        while (origins && origins->size() < result.size())
            origins->append(at);
        at += length;
    }
    return result;
}

} // namespace

QString searchText(QStringView text)
{
    return folded(text, 0, text.size(), nullptr);
}

bool containsSearchText(QStringView text, const QString &wanted)
{
    return wanted.isEmpty() || searchText(text).contains(wanted);
}

QList<qsizetype> searchTextPositions(const QString &text, const QString &wanted)
{
    // Long texts are searched in pieces, because the origins take four times the room of the text.
    constexpr qsizetype Piece = 64 * 1024;
    // Of a text, for one unit of a search text: letters with very many accents.
    constexpr qsizetype MostUnitsForOne = 16;
    QList<qsizetype> found;
    if (wanted.isEmpty())
        return found;
    const qsizetype overlap = wanted.size() * MostUnitsForOne;
    qsizetype after = 0; // Matches must not overlap, not even across two pieces.
    for (qsizetype from = 0; from < text.size(); from += Piece) {
        const qsizetype end = std::min(text.size(), from + Piece + overlap);
        QList<qsizetype> origins;
        const bool isPlain =
            std::all_of(text.cbegin() + from, text.cbegin() + end, [](QChar c) { return c.unicode() < 0x80; });
        const QString piece = folded(text, from, end, isPlain ? nullptr : &origins);
        const auto originOf = [&](qsizetype at) { return isPlain ? from + at : origins.at(at); };
        for (qsizetype at = piece.indexOf(wanted); at >= 0; at = piece.indexOf(wanted, at + 1)) {
            const qsizetype begin = originOf(at);
            if (begin >= from + Piece)
                break;
            if (begin < after)
                continue;
            found.append(begin);
            const qsizetype last = at + wanted.size() - 1;
            after = originOf(last) + 1;
        }
    }
    return found;
}

} // namespace Desk
