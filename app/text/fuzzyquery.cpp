#include "fuzzyquery.h"

#include <algorithm>

namespace Desk {

namespace {

// What a word is worth by how it stands in the text; a place further back takes a little off.
constexpr int AtBegin = 100;
constexpr int AtWordStart = 80;
constexpr int Initials = 55;
constexpr int Inside = 50;
constexpr int LettersApart = 15;
constexpr int MostForPlace = 10;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

/// The letters of the word, each at the start of a word of the text: "gto" in "go to offer".
bool areInitials(QStringView text, QStringView word)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size() && found < word.size(); ++at) {
        if (text.at(at) == word.at(found) && isWordStart(text, at)) // The letter is found out sooner.
            ++found;
    }
    return found == word.size();
}

/// The letters in that order within one word of the text, from its first: "rfnd" in "refund".
bool areLettersOfAWord(QStringView text, QStringView word)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != word.front() || !isWordStart(text, at))
            continue;
        qsizetype found = 0;
        for (qsizetype in = at; in < text.size() && text.at(in).isLetter() && found < word.size(); ++in) {
            if (text.at(in) == word.at(found))
                ++found;
        }
        if (found == word.size())
            return true;
    }
    return false;
}

std::optional<int> scoreOf(QStringView text, QStringView word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int worth = at == 0 ? AtBegin : isWordStart(text, at) ? AtWordStart : Inside;
        best = std::max(best, worth - static_cast<int>(std::min<qsizetype>(at / 8, MostForPlace)));
        if (best > Inside)
            break; // A later place is worth no more.
    }
    if (best > 0)
        return best;
    // One letter says too little, and so do letters strewn over many words.
    if (word.size() < 2)
        return {};
    if (areInitials(text, word))
        return Initials;
    if (word.size() >= 3 && areLettersOfAWord(text, word))
        return LettersApart;
    return {};
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed)
    : m_words(searchText(typed).split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : std::as_const(m_words))
        m_letters |= lettersOf(word);
}

quint64 FuzzyQuery::lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar letter : text)
        letters |= quint64(1) << (letter.unicode() % 64);
    return letters & ~(quint64(1) << (u' ' % 64));
}

std::optional<int> FuzzyQuery::score(QStringView text) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const std::optional<int> one = scoreOf(text, word);
        if (!one)
            return {};
        sum += *one;
    }
    return sum;
}

QList<std::pair<qsizetype, qsizetype>> FuzzyQuery::marks(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> marks;
    for (const QString &word : m_words) {
        const QList<qsizetype> places = searchTextPositions(text, word);
        const auto best =
            std::find_if(places.cbegin(), places.cend(), [&text](qsizetype at) { return isWordStart(text, at); });
        if (!places.isEmpty())
            marks.append({best == places.cend() ? places.constFirst() : *best, word.size()});
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

} // namespace Desk
