#include "sidcodec.h"

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

// The finaliser of SplitMix64 (public domain): a bijection of 64 bits, so that it can be undone.
constexpr quint64 scramble(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr quint64 unscramble(quint64 value)
{
    value = (value ^ (value >> 31) ^ (value >> 62)) * 0x319642b2d24d8ec3ULL;
    value = (value ^ (value >> 27) ^ (value >> 54)) * 0x96de1b173f119089ULL;
    return value ^ (value >> 30) ^ (value >> 60);
}

static_assert(unscramble(scramble(0x0123456789abcdefULL)) == 0x0123456789abcdefULL);

constexpr quint64 check(quint64 high, quint64 key, Kind kind)
{
    return scramble(high + key + static_cast<quint64>(kind) * 0x9e3779b97f4a7c15ULL);
}

/// The two digits of every byte, one behind the other.
constexpr auto HexPairs = [] {
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 512> pairs{};
    for (size_t byte = 0; byte < 256; ++byte) {
        pairs[2 * byte] = digits[byte >> 4];
        pairs[2 * byte + 1] = digits[byte & 15];
    }
    return pairs;
}();

void putHex(char *out, quint64 value)
{
    for (int i = 14; i >= 0; i -= 2) {
        std::copy_n(HexPairs.data() + 2 * (value & 255), 2, out + i);
        value >>= 8;
    }
}

std::optional<quint64> readHex(const char *text)
{
    quint64 value = 0;
    for (int i = 0; i < 16; ++i) {
        const char c = text[i];
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return std::nullopt;
        value = (value << 4) | static_cast<quint64>(digit);
    }
    return value;
}

/// Digits in lower case: a client may write them either way.
QByteArray normalized(QByteArrayView sid)
{
    return sid.first(2).toByteArray() + sid.sliced(2).toByteArray().toLower();
}

} // namespace

std::optional<Kind> kindOf(QByteArrayView sid)
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Alert); ++kind) {
        if (sid.startsWith(prefixOf(static_cast<Kind>(kind))))
            return static_cast<Kind>(kind);
    }
    return std::nullopt;
}

QByteArrayView prefixOf(Kind kind)
{
    static constexpr std::array<const char *, 15> prefixes{"AC", "WS", "WT", "WR", "WK", "WA", "WQ", "WW",
                                                           "TC", "WC", "EV", "CA", "CF", "RQ", "NO"};
    return {prefixes[static_cast<size_t>(kind)], 2};
}

SidCodec::SidCodec(quint64 seed)
    : m_key(scramble(seed + 0x9e3779b97f4a7c15ULL))
{
}

SidCodec::SidCodec(quint64 key, const std::map<Id, QByteArray> &adopted)
    : m_key(key)
{
    for (const auto &[id, sid] : adopted)
        keep(id, sid);
}

std::map<Id, QByteArray> SidCodec::adoptedSids() const
{
    std::map<Id, QByteArray> sids;
    for (size_t id = 0; id < m_adopted.size(); ++id) {
        if (m_adopted[id].front() != 0)
            sids.emplace(static_cast<Id>(id), QByteArray(m_adopted[id].data(), SidLength));
    }
    return sids;
}

void SidCodec::keep(Id id, QByteArrayView sid)
{
    if (id >= m_adopted.size())
        m_adopted.resize(static_cast<size_t>(id) + 1);
    std::copy_n(sid.data(), SidLength, m_adopted[static_cast<size_t>(id)].data());
    m_adoptedId.insert(normalized(sid), id);
}

void SidCodec::adopt(Kind kind, Id id, QByteArrayView sid)
{
    Q_ASSERT(sid.size() == SidLength && sid.startsWith(prefixOf(kind)));
    keep(id, sid);
    // A file that a simulator wrote has SIDs of this very making: what is created later must not get one of them.
    const auto mistaken = [this] {
        for (auto one = m_adoptedId.keyBegin(); one != m_adoptedId.keyEnd(); ++one) {
            const auto its = kindOf(*one);
            if (its && readOwn(*its, *one))
                return true;
        }
        return false;
    };
    if (!readOwn(kind, sid))
        return;
    do
        m_key = scramble(m_key + 0x9e3779b97f4a7c15ULL);
    while (mistaken());
}

const SidCodec::Text *SidCodec::adopted(Kind kind, Id id) const
{
    if (id >= m_adopted.size())
        return nullptr;
    const Text &text = m_adopted[static_cast<size_t>(id)];
    return QByteArrayView(text.data(), 2) == prefixOf(kind) ? &text : nullptr;
}

QByteArray SidCodec::text(Kind kind, Id id) const
{
    QByteArray out;
    out.reserve(SidLength);
    append(out, kind, id);
    return out;
}

void SidCodec::append(QByteArray &out, Kind kind, Id id) const
{
    char text[SidLength];
    write(text, kind, id);
    out.append(text, SidLength);
}

void SidCodec::write(char *out, Kind kind, Id id) const
{
    if (const Text *foreign = adopted(kind, id)) {
        std::copy_n(foreign->data(), SidLength, out);
        return;
    }
    const QByteArrayView prefix = prefixOf(kind);
    out[0] = prefix[0];
    out[1] = prefix[1];
    const quint64 high = scramble(id ^ m_key);
    putHex(out + 2, high);
    putHex(out + 18, check(high, m_key, kind));
}

std::optional<Id> SidCodec::read(Kind kind, QByteArrayView sid) const
{
    if (m_adopted.empty() || sid.size() != SidLength || sid.first(2) != prefixOf(kind))
        return readOwn(kind, sid);
    if (const auto foreign = m_adoptedId.constFind(normalized(sid)); foreign != m_adoptedId.cend())
        return *foreign;
    const auto own = readOwn(kind, sid);
    return own && adopted(kind, *own) ? std::nullopt : own;
}

std::optional<Id> SidCodec::readOwn(Kind kind, QByteArrayView sid) const
{
    if (sid.size() != SidLength || sid.first(2) != prefixOf(kind))
        return std::nullopt;
    const auto high = readHex(sid.data() + 2);
    const auto low = readHex(sid.data() + 18);
    if (!high || !low || *low != check(*high, m_key, kind))
        return std::nullopt;
    return unscramble(*high) ^ m_key;
}

} // namespace Simulator
