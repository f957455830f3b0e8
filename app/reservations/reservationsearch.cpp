#include "reservationsearch.h"

#include "text/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Of the kinds that are looked for.
std::optional<SidPart> partOf(const QString &word)
{
    const std::optional<SidPart> part = SidPart::parse(word);
    const SidKind kind = part ? part->kind() : SidKind::None;
    const bool isWanted = kind == SidKind::None || kind == SidKind::Reservation || kind == SidKind::Worker;
    return isWanted ? part : std::nullopt;
}

} // namespace

ReservationSearch::ReservationSearch(const QString &text)
{
    const QStringList words = searchText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        Word made{word, {}, partOf(word)};
        for (size_t status = 0; status < made.statuses.size(); ++status)
            made.statuses[status] = toWire(ReservationStatus(status)).contains(word);
        m_words.append(made);
    }
}

ReservationSearch::Words ReservationSearch::wordsBeside(const QString &searchName) const
{
    Words beside;
    for (qsizetype at = 0; at < m_words.size(); ++at) {
        if (!searchName.contains(m_words.at(at).text))
            beside.append(at);
    }
    return beside;
}

bool ReservationSearch::matches(const Reservation &reservation, const Words &beside) const
{
    return std::all_of(beside.cbegin(), beside.cend(),
                       [&](qsizetype at) { return matchesWord(m_words.at(at), reservation); });
}

bool ReservationSearch::matchesWord(const Word &word, const Reservation &reservation)
{
    const bool isKnown = reservation.status != ReservationStatus::Unknown;
    if (isKnown ? word.statuses[static_cast<size_t>(reservation.status)]
                : containsSearchText(reservation.statusWord, word.text))
        return true;
    if (!word.inSid)
        return false;
    return word.inSid->isIn(word.inSid->kind() == SidKind::Worker ? reservation.workerSid : reservation.sid);
}

bool ReservationSearch::Word::implies(const Word &other) const
{
    if (!text.contains(other.text))
        return false;
    // "w" is not looked for in SIDs, "wr" is, and "wk" in others.
    const auto isWorkers = [](const SidPart &part) { return part.kind() == SidKind::Worker; };
    return !inSid || (other.inSid && isWorkers(*inSid) == isWorkers(*other.inSid) && inSid->contains(*other.inSid));
}

bool ReservationSearch::narrows(const ReservationSearch &before) const
{
    return std::all_of(before.m_words.cbegin(), before.m_words.cend(), [this](const Word &other) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&other](const Word &word) { return word.implies(other); });
    });
}

} // namespace Desk
