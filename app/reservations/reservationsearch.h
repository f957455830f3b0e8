#pragma once

#include "taskrouter/values.h"

#include <QList>

namespace Desk {

/// The filter of the table: every word must occur in the status, the worker's name or the reservation's SID, compared
/// as searchText() does. A word that begins like a worker's SID ("WK1") is looked for in that SID as well. Without
/// words everything matches.
class ReservationSearch
{
public:
    ReservationSearch() = default;
    explicit ReservationSearch(const QString &text);

    [[nodiscard]] bool matches(const Reservation &reservation, const QString &searchName) const;

private:
    struct Word
    {
        QString text;             ///< Search text of the word.
        bool mayBeSid = false;    ///< Only hexadecimal digits, maybe after "wr": else no SID needs a look.
        bool mayBeWorker = false; ///< The same with "wk" before.
    };
    [[nodiscard]] static bool matchesWord(const Word &word, const Reservation &reservation, const QString &searchName);
    QList<Word> m_words;
};

} // namespace Desk
