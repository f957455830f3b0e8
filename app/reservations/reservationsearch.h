#pragma once

#include "taskrouter/values.h"

#include <QList>

namespace Desk {

/// The on-screen filter: every word must be in the status, the worker's name or the SID of a reservation, compared by
/// searchText(); a word that begins like a worker's SID ("WK1") is looked for there as well. No words match everything.
class ReservationSearch
{
public:
    ReservationSearch() = default;
    explicit ReservationSearch(const QString &text);

    [[nodiscard]] bool matches(const Reservation &reservation, const QString &searchName) const;

private:
    struct Word
    {
        QString text;             ///< A search text.
        bool mayBeSid = false;    ///< Only hexadecimal digits, maybe after "wr": else no SID needs a look.
        bool mayBeWorker = false; ///< The same with "wk" before.
    };
    [[nodiscard]] static bool matchesWord(const Word &word, const Reservation &reservation, const QString &searchName);
    QList<Word> m_words;
};

} // namespace Desk
