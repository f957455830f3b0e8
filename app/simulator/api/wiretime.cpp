#include "wiretime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Simulator {

namespace {

void putDigits(char *out, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

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

QByteArray timeText(Time time)
{
    QByteArray text(TimeLength, Qt::Uninitialized);
    TimeWriter().write(text.data(), time);
    return text;
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

} // namespace Simulator
