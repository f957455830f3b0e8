#pragma once

#include "taskrouter/values.h"

#include <QList>

#include <array>
#include <string>

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

private:
    struct Word
    {
        QString text; ///< Search text of the word.
        std::array<bool, static_cast<size_t>(ReservationStatus::Completed) + 1> statuses{}; ///< Those it occurs in.
        std::string inSid;        ///< The word where it may be a part of a SID; else empty, and no SID needs a look.
        bool mayBeWorker = false; ///< The SID is the worker's, not the reservation's.
    };
    [[nodiscard]] static bool matchesWord(const Word &word, const Reservation &reservation);
    QList<Word> m_words;
};

} // namespace Desk
