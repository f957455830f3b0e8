#include "reservationsearch.h"

#include "text/searchtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool isHex(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// Searches a SID without making a string of it: with 100,000 rows a keystroke may take 30 ms.
bool isIn(const Sid &sid, QStringView word)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    std::array<char16_t, 34> text;
    const QLatin1StringView prefix = sidPrefix(sid.kind());
    if (prefix.size() != 2)
        return false;
    text[0] = QChar(prefix.at(0)).toLower().unicode();
    text[1] = QChar(prefix.at(1)).toLower().unicode();
    size_t i = 2;
    for (const quint8 byte : sid.bytes()) {
        text[i++] = digits[byte >> 4];
        text[i++] = digits[byte & 0xf];
    }
    return QStringView(text.data(), static_cast<qsizetype>(text.size())).contains(word);
}

} // namespace

ReservationSearch::ReservationSearch(const QString &text)
{
    const QStringList words = searchText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringView digits = QStringView(word).mid(2);
        const bool mayBeSid = isHex(word) || (isHex(digits) && word.startsWith("wr"_L1));
        m_words.append({word, mayBeSid, isHex(digits) && word.startsWith("wk"_L1)});
    }
}

bool ReservationSearch::matches(const Reservation &reservation, const QString &searchName) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const Word &word) { return matchesWord(word, reservation, searchName); });
}

bool ReservationSearch::matchesWord(const Word &word, const Reservation &reservation, const QString &searchName)
{
    if (searchName.contains(word.text))
        return true;
    const bool known = reservation.status != ReservationStatus::Unknown;
    if (known ? toWire(reservation.status).contains(word.text) : containsSearchText(reservation.statusWord, word.text))
        return true;
    return (word.mayBeSid && isIn(reservation.sid, word.text)) ||
           (word.mayBeWorker && isIn(reservation.workerSid, word.text));
}

} // namespace Desk
