#include "reservationsearch.h"

#include "text/searchtext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool isHex(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

constexpr auto digitPairs = [] {
    constexpr char digits[] = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {digits[byte >> 4], digits[byte & 0xf]};
    return pairs;
}();

/// Searches a SID without making a string of it: with 100,000 rows a keystroke may take 10 ms.
bool isIn(const Sid &sid, std::string_view word)
{
    std::array<char, 34> text;
    const QLatin1StringView prefix = sidPrefix(sid.kind());
    if (prefix.size() != 2)
        return false;
    text[0] = static_cast<char>(prefix.at(0).toLatin1() | 0x20);
    text[1] = static_cast<char>(prefix.at(1).toLatin1() | 0x20);
    for (size_t i = 0; i < sid.bytes().size(); ++i)
        std::memcpy(&text[2 + 2 * i], digitPairs[sid.bytes()[i]].data(), 2);
    return std::string_view(text.data(), text.size()).find(word) != std::string_view::npos;
}

} // namespace

ReservationSearch::ReservationSearch(const QString &text)
{
    const QStringList words = searchText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringView digits = QStringView(word).mid(2);
        Word made{word, {}, {}, isHex(digits) && word.startsWith("wk"_L1)};
        if (isHex(word) || (isHex(digits) && word.startsWith("wr"_L1)) || made.mayBeWorker)
            made.inSid = word.toStdString();
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
    return !word.inSid.empty() && isIn(word.mayBeWorker ? reservation.workerSid : reservation.sid, word.inSid);
}

} // namespace Desk
