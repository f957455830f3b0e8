#pragma once

#include "simulator/world/state.h"

#include <limits>

namespace Simulator {

/// Appends the text as a JSON string with its quotes. Bytes that are no UTF-8 must have been refused before.
void appendJsonString(QByteArray &out, QByteArrayView text);
/// Appends "2014-05-14T10:50:02Z", the form of every date of TaskRouter.
void appendTime(QByteArray &out, Time time);
inline constexpr qsizetype TimeLength = 20;
/// Writes moments as TimeLength characters each. It remembers the day, which is the same for most of a list.
class TimeWriter
{
public:
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

/// Writes JSON straight into bytes. A page of 1,000 reservations is a megabyte; building a document first would cost
/// more than sending it.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject();
    JsonWriter &beginObject(QByteArrayView key);
    JsonWriter &endObject();
    JsonWriter &beginArray(QByteArrayView key);
    JsonWriter &endArray();

    JsonWriter &text(QByteArrayView key, QByteArrayView value);
    /// Null where the text is empty.
    JsonWriter &textOrNull(QByteArrayView key, QByteArrayView value);
    JsonWriter &number(QByteArrayView key, qint64 value);
    JsonWriter &boolean(QByteArrayView key, bool value);
    JsonWriter &time(QByteArrayView key, Time value);
    JsonWriter &null(QByteArrayView key);
    /// `json` is written as it is.
    JsonWriter &raw(QByteArrayView key, QByteArrayView json);
    /// An element of an array.
    JsonWriter &element(QByteArrayView text);

private:
    void key(QByteArrayView key);
    void separate();

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace Simulator
