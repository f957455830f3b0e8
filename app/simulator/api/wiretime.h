#pragma once

#include "simulator/world/status.h"

#include <QByteArray>

#include <limits>
#include <optional>

namespace Simulator {

inline constexpr qsizetype TimeLength = 20;

/// Writes moments as "2014-05-14T10:50:02Z", the form of every date of TaskRouter. It remembers the day, which is the
/// same for most of a list.
class TimeWriter
{
public:
    /// TimeLength characters.
    void write(char *out, Time time);

private:
    static constexpr qsizetype DateLength = 11; // "2014-05-14T"
    void setDay(qint64 day);
    qint64 m_day = std::numeric_limits<qint64>::min();
    char m_date[DateLength] = {};
};

[[nodiscard]] QByteArray timeText(Time time);
/// Reads an ISO 8601 moment ("…Z", with an offset, or without: UTC).
[[nodiscard]] std::optional<Time> readTime(QByteArrayView text);

} // namespace Simulator
