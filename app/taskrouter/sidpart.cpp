#include "sidpart.h"

#include <QtEndian>

#include <algorithm>

namespace Desk {

namespace {

constexpr quint64 Lowest = 0x1111'1111'1111'1111; ///< The lowest bit of each digit.
constexpr int DigitBits = 4;

/// The 32 digits of a SID, or a bit for each of them; the first digit is the highest one.
struct SidDigits
{
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] bool isZero() const { return (high | low) == 0; }
    /// Each a place further to the front.
    [[nodiscard]] SidDigits moved() const { return {high << DigitBits | low >> (64 - DigitBits), low << DigitBits}; }
};

/// Sets the lowest bit of those of sixteen digits that have this value.
quint64 equalTo(quint64 digits, quint64 value)
{
    quint64 other = digits ^ (value * Lowest);
    other |= other >> 1;
    other |= other >> 2;
    return ~other & Lowest;
}

SidDigits equalTo(const SidDigits &digits, quint8 value)
{
    return {equalTo(digits.high, value), equalTo(digits.low, value)};
}

/// -1 for what is no hexadecimal digit.
int valueOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

std::optional<SidPart> SidPart::parse(QStringView text)
{
    SidPart part;
    if (text.size() >= 2 && (valueOf(text[0]) < 0 || valueOf(text[1]) < 0)) {
        part.m_kind = sidKind(text.first(2).toString().toUpper());
        if (part.m_kind == SidKind::None)
            return {};
        text = text.sliced(2);
    }
    if (text.size() > MostDigits || (text.isEmpty() && part.m_kind == SidKind::None))
        return {};
    for (const QChar c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return {};
        part.m_digits[static_cast<size_t>(part.m_count++)] = static_cast<quint8>(value);
    }
    return part;
}

bool SidPart::isIn(const Sid &sid) const
{
    if (sid.isNull() || (m_kind != SidKind::None && sid.kind() != m_kind))
        return false;
    const SidDigits digits{qFromBigEndian<quint64>(sid.bytes().data()),
                           qFromBigEndian<quint64>(sid.bytes().data() + 8)};
    // Where the part may begin: from its last digit to its first, each bit stands for what follows it, too.
    SidDigits begins{Lowest, Lowest};
    for (qsizetype i = m_count; i-- > 0 && !begins.isZero();) {
        const SidDigits same = equalTo(digits, m_digits[static_cast<size_t>(i)]);
        begins = i == m_count - 1 ? same : SidDigits{same.high & begins.moved().high, same.low & begins.moved().low};
    }
    return m_kind == SidKind::None ? !begins.isZero() : (begins.high >> (64 - DigitBits) & 1) != 0;
}

bool SidPart::contains(const SidPart &other) const
{
    const auto begin = m_digits.cbegin();
    const auto otherBegin = other.m_digits.cbegin();
    if (other.m_kind != SidKind::None)
        return m_kind == other.m_kind && m_count >= other.m_count &&
               std::equal(otherBegin, otherBegin + other.m_count, begin);
    return std::search(begin, begin + m_count, otherBegin, otherBegin + other.m_count) != begin + m_count;
}

} // namespace Desk
