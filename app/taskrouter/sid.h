#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace Desk {

/// What kind of resource a SID names; its two-letter prefix says so.
enum class SidKind : quint8 {
    None,
    Account,       // AC
    ApiKey,        // SK
    Workspace,     // WS
    Task,          // WT
    Reservation,   // WR
    Worker,        // WK
    Activity,      // WA
    TaskQueue,     // WQ
    Workflow,      // WW
    TaskChannel,   // TC
    WorkerChannel, // WC
    Event,         // EV
    Call,          // CA
    Conference,    // CF
    Request        // RQ
};

/// The two letters of a kind ("WR"); empty for None.
[[nodiscard]] QLatin1StringView sidPrefix(SidKind kind);
/// The kind that two letters stand for; None where they are unknown.
[[nodiscard]] SidKind sidKind(QStringView prefix);

/// A SID packed into 17 bytes. A task may have 100,000 reservations with five SIDs each, and each would take 100 bytes
/// as text. Hexadecimal digits are kept in lower case, the only form that TaskRouter issues.
class Sid
{
public:
    Sid() = default;

    /// Reads exactly one whole SID (34 characters, known prefix, 32 hexadecimal digits), nothing around it.
    [[nodiscard]] static std::optional<Sid> parse(QStringView text);
    [[nodiscard]] static std::optional<Sid> parse(QLatin1StringView text);
    /// Makes a SID from raw bytes, for simulators and tests.
    [[nodiscard]] static Sid fromBytes(SidKind kind, const std::array<quint8, 16> &bytes);

    [[nodiscard]] SidKind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == SidKind::None; }
    /// The 32 digits as bytes, for sorting and searching many SIDs without making a text of each.
    [[nodiscard]] const std::array<quint8, 16> &bytes() const { return m_bytes; }
    /// All 34 characters; empty for a null SID.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toLatin1() const;
    /// For narrow places: "WR0a41…7c20". Show the whole SID in the tooltip and put the whole one on the clipboard.
    [[nodiscard]] QString shortened() const;

    friend auto operator<=>(const Sid &, const Sid &) = default;
    friend size_t qHash(const Sid &sid, size_t seed = 0) noexcept
    {
        return qHashBits(sid.m_bytes.data(), sid.m_bytes.size(), seed) ^ static_cast<size_t>(sid.m_kind);
    }

private:
    std::array<quint8, 16> m_bytes{};
    SidKind m_kind = SidKind::None;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Sid)
