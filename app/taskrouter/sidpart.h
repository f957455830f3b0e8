#pragma once

#include "sid.h"

namespace Desk {

/// A part of a SID as a person types it ("WR0a41", "7c20"), to be looked for in many SIDs: none of them is made a text.
class SidPart
{
public:
    /// Unset where no SID has such a part: `text` is neither hexadecimal digits nor the two letters of a kind with such
    /// digits behind them. In any case of letters; AC, CA and CF are digits.
    [[nodiscard]] static std::optional<SidPart> parse(QStringView text);

    /// The kind that it begins with; None where it is digits alone, which may stand anywhere.
    [[nodiscard]] SidKind kind() const { return m_kind; }
    [[nodiscard]] bool isIn(const Sid &sid) const;
    /// Whether each SID that has this part has the other one as well.
    [[nodiscard]] bool contains(const SidPart &other) const;

private:
    static constexpr qsizetype MostDigits = 32;

    SidKind m_kind = SidKind::None;
    qsizetype m_count = 0;
    std::array<quint8, MostDigits> m_digits{}; ///< The values of the first `m_count` digits.
};

} // namespace Desk
