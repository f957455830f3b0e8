#include "sid.h"

#include <QByteArray>

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype SidLength = 34;

struct Prefix
{
    SidKind kind;
    QLatin1StringView letters;
};

constexpr std::array Prefixes{
    Prefix{SidKind::Account, "AC"_L1},     Prefix{SidKind::ApiKey, "SK"_L1},        Prefix{SidKind::Workspace, "WS"_L1},
    Prefix{SidKind::Task, "WT"_L1},        Prefix{SidKind::Reservation, "WR"_L1},   Prefix{SidKind::Worker, "WK"_L1},
    Prefix{SidKind::Activity, "WA"_L1},    Prefix{SidKind::TaskQueue, "WQ"_L1},     Prefix{SidKind::Workflow, "WW"_L1},
    Prefix{SidKind::TaskChannel, "TC"_L1}, Prefix{SidKind::WorkerChannel, "WC"_L1}, Prefix{SidKind::Event, "EV"_L1},
    Prefix{SidKind::Call, "CA"_L1},        Prefix{SidKind::Conference, "CF"_L1},    Prefix{SidKind::Request, "RQ"_L1},
};

SidKind kindOfLetters(char16_t first, char16_t second)
{
    for (const Prefix &prefix : Prefixes) {
        if (prefix.letters[0] == QLatin1Char(char(first)) && prefix.letters[1] == QLatin1Char(char(second)) &&
            first < 128 && second < 128)
            return prefix.kind;
    }
    return SidKind::None;
}

constexpr quint8 NoDigit = 0xff;

/// The value of a hexadecimal digit by its Latin-1 code. A table, because a large list has half a million SIDs.
constexpr std::array<quint8, 256> HexDigits = [] {
    std::array<quint8, 256> values{};
    values.fill(NoDigit);
    for (quint8 i = 0; i < 10; ++i)
        values[size_t('0') + i] = i;
    for (quint8 i = 0; i < 6; ++i) {
        values[size_t('a') + i] = quint8(10 + i);
        values[size_t('A') + i] = quint8(10 + i);
    }
    return values;
}();

/// Reads the 34 characters of a SID, of 8 or 16 bits each.
template <typename Char>
SidKind readSid(const Char *text, std::array<quint8, 16> &bytes)
{
    const Char *digit = text + 2;
    quint8 wrong = 0;
    for (quint8 &byte : bytes) {
        const auto high = std::make_unsigned_t<Char>(*digit++);
        const auto low = std::make_unsigned_t<Char>(*digit++);
        if constexpr (sizeof(Char) > 1) {
            if (high > 0xff || low > 0xff)
                return SidKind::None;
        }
        const quint8 upper = HexDigits[high];
        const quint8 lower = HexDigits[low];
        wrong |= upper | lower;
        byte = quint8(upper << 4 | (lower & 0xf));
    }
    // A digit is below 16; a character that is no digit has all bits set.
    if (wrong > 0xf)
        return SidKind::None;
    return kindOfLetters(char16_t(std::make_unsigned_t<Char>(text[0])), char16_t(std::make_unsigned_t<Char>(text[1])));
}

} // namespace

QLatin1StringView sidPrefix(SidKind kind)
{
    const auto found =
        std::find_if(Prefixes.begin(), Prefixes.end(), [kind](const Prefix &p) { return p.kind == kind; });
    return found == Prefixes.end() ? QLatin1StringView() : found->letters;
}

SidKind sidKind(QStringView prefix)
{
    return prefix.size() == 2 ? kindOfLetters(prefix[0].unicode(), prefix[1].unicode()) : SidKind::None;
}

std::optional<Sid> Sid::parse(QStringView text)
{
    if (text.size() != SidLength)
        return {};
    Sid sid;
    sid.m_kind = readSid(text.utf16(), sid.m_bytes);
    return sid.isNull() ? std::nullopt : std::optional(sid);
}

std::optional<Sid> Sid::parse(QLatin1StringView text)
{
    if (text.size() != SidLength)
        return {};
    Sid sid;
    sid.m_kind = readSid(text.data(), sid.m_bytes);
    return sid.isNull() ? std::nullopt : std::optional(sid);
}

Sid Sid::fromBytes(SidKind kind, const std::array<quint8, 16> &bytes)
{
    Sid sid;
    sid.m_kind = kind;
    if (kind != SidKind::None)
        sid.m_bytes = bytes;
    return sid;
}

QString Sid::toString() const
{
    return QString::fromLatin1(toLatin1());
}

QByteArray Sid::toLatin1() const
{
    if (isNull())
        return {};
    static constexpr char digits[] = "0123456789abcdef";
    const QLatin1StringView prefix = sidPrefix(m_kind);
    QByteArray text(SidLength, Qt::Uninitialized);
    char *out = text.data();
    *out++ = prefix[0].toLatin1();
    *out++ = prefix[1].toLatin1();
    for (const quint8 byte : m_bytes) {
        *out++ = digits[byte >> 4];
        *out++ = digits[byte & 15];
    }
    return text;
}

QString Sid::shortened() const
{
    if (isNull())
        return {};
    const QString whole = toString();
    return whole.first(6) + u'…' + whole.last(4);
}

} // namespace Desk
