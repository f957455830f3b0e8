#include "sid.h"

#include <QByteArray>

#include <algorithm>
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

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

/// `at(i)` gives the i-th of 34 characters.
template <typename At>
SidKind readSid(At at, std::array<quint8, 16> &bytes)
{
    qsizetype position = 2;
    for (quint8 &byte : bytes) {
        const int high = hexDigit(at(position));
        const int low = hexDigit(at(position + 1));
        if (high < 0 || low < 0)
            return SidKind::None;
        byte = quint8(high * 16 + low);
        position += 2;
    }
    return kindOfLetters(at(0), at(1));
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
    sid.m_kind = readSid([text](qsizetype i) { return text[i].unicode(); }, sid.m_bytes);
    return sid.isNull() ? std::nullopt : std::optional(sid);
}

std::optional<Sid> Sid::parse(QLatin1StringView text)
{
    if (text.size() != SidLength)
        return {};
    Sid sid;
    sid.m_kind = readSid([text](qsizetype i) { return text[i].unicode(); }, sid.m_bytes);
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
