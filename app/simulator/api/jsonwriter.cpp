#include "jsonwriter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Simulator {

namespace {

void appendEscaped(QByteArray &out, unsigned char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
    }
}

void putDigits(char *out, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    out.append('"');
    qsizetype clean = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text.sliced(clean, i - clean));
        appendEscaped(out, c);
        clean = i + 1;
    }
    out.append(text.sliced(clean));
    out.append('"');
}

void TimeWriter::setDay(qint64 day)
{
    // Days to a civil date after Howard Hinnant's public-domain algorithm: QDateTime would take most of a page's time.
    const qint64 shifted = day + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned monthIndex = (5 * dayOfYear + 2) / 153;
    const unsigned dayOfMonth = dayOfYear - (153 * monthIndex + 2) / 5 + 1;
    const unsigned month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
    const int year = static_cast<int>(static_cast<qint64>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0));
    putDigits(m_date, year, 4);
    putDigits(m_date + 5, static_cast<int>(month), 2);
    putDigits(m_date + 8, static_cast<int>(dayOfMonth), 2);
    m_date[4] = m_date[7] = '-';
    m_date[10] = 'T';
    m_day = day;
}

void TimeWriter::write(char *out, Time time)
{
    const qint64 seconds = time >= 0 ? time / Second : -((-time + Second - 1) / Second);
    const qint64 day = seconds >= 0 ? seconds / 86400 : -((-seconds + 86399) / 86400);
    if (day != m_day)
        setDay(day);
    const int inDay = static_cast<int>(seconds - day * 86400);
    std::copy_n(m_date, DateLength, out);
    putDigits(out + 11, inDay / 3600, 2);
    putDigits(out + 14, inDay / 60 % 60, 2);
    putDigits(out + 17, inDay % 60, 2);
    out[13] = out[16] = ':';
    out[19] = 'Z';
}

void appendTime(QByteArray &out, Time time)
{
    char text[TimeLength];
    TimeWriter().write(text, time);
    out.append(text, TimeLength);
}

QByteArray timeText(Time time)
{
    QByteArray out;
    appendTime(out, time);
    return out;
}

std::optional<Time> readTime(QByteArrayView text)
{
    QDateTime moment = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment.toMSecsSinceEpoch();
}

void JsonWriter::separate()
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
}

void JsonWriter::key(QByteArrayView key)
{
    separate();
    m_out.append('"').append(key).append("\":");
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::beginObject(QByteArrayView name)
{
    key(name);
    m_out.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray(QByteArrayView name)
{
    key(name);
    m_out.append('[');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::text(QByteArrayView name, QByteArrayView value)
{
    key(name);
    appendJsonString(m_out, value);
    return *this;
}

JsonWriter &JsonWriter::textOrNull(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? null(name) : text(name, value);
}

JsonWriter &JsonWriter::number(QByteArrayView name, qint64 value)
{
    key(name);
    m_out.append(QByteArray::number(value));
    return *this;
}

JsonWriter &JsonWriter::boolean(QByteArrayView name, bool value)
{
    key(name);
    m_out.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::time(QByteArrayView name, Time value)
{
    key(name);
    m_out.append('"');
    appendTime(m_out, value);
    m_out.append('"');
    return *this;
}

JsonWriter &JsonWriter::null(QByteArrayView name)
{
    key(name);
    m_out.append("null");
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView name, QByteArrayView json)
{
    key(name);
    m_out.append(json);
    return *this;
}

JsonWriter &JsonWriter::element(QByteArrayView value)
{
    separate();
    appendJsonString(m_out, value);
    return *this;
}

} // namespace Simulator
