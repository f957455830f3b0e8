#pragma once

#include "taskrouter/sidpart.h"
#include "taskrouter/values.h"

#include <QList>

#include <array>
#include <optional>

namespace Desk {

/// The filter of the table: every word must occur in the status, the worker's name or the reservation's SID, compared
/// as searchText() does. A word that begins like a worker's SID ("WK1") is looked for in that SID as well. Without
/// words everything matches.
class ReservationSearch
{
public:
    ReservationSearch() = default;
    explicit ReservationSearch(const QString &text);

    /// Some words of a search, by their places in it.
    using Words = QList<qsizetype>;

    /// The words that do not occur in a worker's name, which is given as its search text: many rows share a name, so it
    /// is looked through once for all of them.
    [[nodiscard]] Words wordsBeside(const QString &searchName) const;
    /// Whether a reservation has all words that are not in its worker's name.
    [[nodiscard]] bool matches(const Reservation &reservation, const Words &beside) const;
    /// Whether this finds nothing that `before` did not find: mostly where a letter was typed behind the others.
    [[nodiscard]] bool narrows(const ReservationSearch &before) const;

private:
    struct Word
    {
        QString text; ///< Search text of the word.
        std::array<bool, static_cast<size_t>(ReservationStatus::Completed) + 1> statuses{}; ///< Those it occurs in.
        /// The word where it may be a part of a SID, the worker's where it is of that kind and else the reservation's.
        std::optional<SidPart> inSid;
        /// Whether each row that has this word has the other one as well.
        [[nodiscard]] bool implies(const Word &other) const;
    };
    [[nodiscard]] static bool matchesWord(const Word &word, const Reservation &reservation);
    QList<Word> m_words;
};

} // namespace Desk
