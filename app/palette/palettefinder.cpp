#include "palettefinder.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What was chosen lately goes before what fits a little better.
constexpr int ForRecent = 30;
/// What stands in a title goes before what only stands beside one, even where that was chosen lately: each task says
/// its priority, and "priority" means the command.
constexpr int ForDetail = -40;
/// An act that is named goes before an entry whose text happens to have that word.
constexpr int ForNamedAct = 100;
/// Of one act, with whatever it can be done.
constexpr qsizetype MostOfAnAct = 5;
/// One letter names no act, and with a word that stands in no title somebody means something of that kind.
constexpr qsizetype LeastOfATitle = 2;
constexpr qsizetype LeastOfAWord = 3;

bool beginsOne(const QStringList &words, const QString &typed, qsizetype least)
{
    return typed.size() >= least &&
           std::any_of(words.cbegin(), words.cend(), [&typed](const QString &word) { return word.startsWith(typed); });
}

QStringList wordsOf(const QString &text)
{
    return searchText(text).split(u' ', Qt::SkipEmptyParts);
}

bool isBetter(const PaletteFinder::Found &one, const PaletteFinder::Found &other)
{
    return std::tie(other.score, one.at) < std::tie(one.score, other.at);
}

} // namespace

void PaletteFinder::setEntries(const QList<PaletteEntry> &entries, const QList<PaletteAct> &acts,
                               const RecentChoices &recent)
{
    m_entries = &entries;
    m_acts = &acts;
    m_search.clear();
    m_titleLengths.clear();
    m_letters.clear();
    m_recency.clear();
    m_search.reserve(entries.size());
    for (const PaletteEntry &entry : entries) {
        // A name of ten thousand characters is searched as far as somebody reads.
        constexpr qsizetype longest = 200;
        const QString title = searchText(entry.title.left(longest));
        QString rest = entry.detail.left(longest) + u' ' + entry.words.left(longest);
        // A SID may be typed; the name that a command has among programmers is no word of anybody's.
        if (!entry.id.contains(u'.'))
            rest += u' ' + entry.id.left(longest);
        m_search.append(title + u' ' + searchText(rest));
        m_titleLengths.push_back(title.size());
        m_letters.push_back(FuzzyQuery::lettersOf(m_search.constLast()));
        m_recency.push_back(static_cast<int>(recent.placeOf(entry.id)));
    }
    m_titles.clear();
    m_words.clear();
    for (const PaletteAct &act : acts) {
        m_titles.append(wordsOf(act.title));
        m_words.append(wordsOf(act.words));
    }
}

std::optional<int> PaletteFinder::scoreOf(qsizetype at, const FuzzyQuery &query) const
{
    if ((m_letters.at(size_t(at)) & query.letters()) != query.letters())
        return {};
    const QStringView text = m_search.at(at);
    std::optional<int> score = query.score(text.first(m_titleLengths.at(size_t(at))));
    if (!score) {
        score = query.score(text);
        if (!score)
            return {};
        *score += ForDetail;
    }
    const int place = m_recency.at(size_t(at));
    return *score + (place < 0 ? 0 : ForRecent - place) + (m_entries->at(at).isPossible() ? 0 : ForImpossible);
}

PaletteFinder::Groups PaletteFinder::find(const FuzzyQuery &query) const
{
    Groups groups;
    for (qsizetype at = 0; m_entries && at < m_entries->size(); ++at) {
        if (const std::optional<int> score = scoreOf(at, query))
            groups.at(size_t(m_entries->at(at).group)).push_back({at, *score});
    }
    return groups;
}

std::vector<PaletteFinder::Found> PaletteFinder::named(PaletteEntry::Group group, const QString &rest) const
{
    std::vector<Found> found;
    const FuzzyQuery query(rest);
    for (qsizetype at = 0; at < m_entries->size(); ++at) {
        const PaletteEntry &entry = m_entries->at(at);
        if (entry.group != group || entry.isCurrent)
            continue;
        if (const std::optional<int> score = scoreOf(at, query))
            found.push_back({at, *score});
    }
    return found;
}

/// The entries that an act is about, those before the others with which it is possible.
std::vector<PaletteFinder::Found> PaletteFinder::bestFor(const PaletteAct &act, const QString &rest, Named &known) const
{
    const std::pair key(int(act.about), rest);
    auto all = known.constFind(key);
    if (all == known.cend())
        all = known.insert(key, named(act.about, rest));
    std::vector<Found> found;
    for (const Found &one : *all) {
        const PaletteEntry &entry = m_entries->at(one.at);
        const bool isPossible = act.mayBeDoneWith(entry);
        if (isPossible || !rest.isEmpty()) {
            const int worth = act.worth ? act.worth(entry.state) : 0;
            found.push_back({one.at, one.score + worth + (isPossible ? 0 : ForImpossible)});
        }
    }
    const auto shown = found.begin() + std::min<qsizetype>(std::ssize(found), MostOfAnAct);
    std::partial_sort(found.begin(), shown, found.end(), isBetter);
    found.erase(shown, found.end());
    return found;
}

std::vector<PaletteFinder::FoundAct> PaletteFinder::findActs(const QString &typed) const
{
    std::vector<FoundAct> found;
    const QStringList words = wordsOf(typed);
    Named known;
    for (qsizetype at = 0; m_acts && at < m_acts->size(); ++at) {
        const PaletteAct &act = m_acts->at(at);
        QStringList rest;
        bool isNamed = false;
        for (const QString &word : words) {
            const bool isOfTitle = beginsOne(m_titles.at(at), word, LeastOfATitle);
            isNamed = isNamed || isOfTitle;
            if (!isOfTitle && !beginsOne(m_words.at(at), word, LeastOfAWord))
                rest.append(word);
        }
        if (!isNamed || (rest.isEmpty() && !act.isOfferedAlone))
            continue;
        const std::vector<Found> best = bestFor(act, rest.join(u' '), known);
        for (const Found &one : best)
            found.push_back({act.with(m_entries->at(one.at)), one.score + ForNamedAct});
        // Who knows that there is such a thing learns why it is not possible.
        if (best.empty() && rest.isEmpty()) {
            PaletteEntry nobody;
            nobody.group = PaletteEntry::Group::Acts;
            nobody.title = act.title;
            nobody.reason = act.reason;
            found.push_back({nobody, ForImpossible});
        }
    }
    return found;
}

QList<qsizetype> PaletteFinder::recent(qsizetype most) const
{
    QList<qsizetype> places;
    for (qsizetype at = 0; m_entries && at < m_entries->size(); ++at) {
        if (m_recency.at(size_t(at)) >= 0 && m_entries->at(at).isPossible())
            places.append(at);
    }
    std::sort(places.begin(), places.end(), [this](qsizetype one, qsizetype other) {
        return m_recency.at(size_t(one)) < m_recency.at(size_t(other));
    });
    return places.first(std::min(places.size(), most));
}

} // namespace Desk
