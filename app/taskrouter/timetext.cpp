#include "timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TimeText)
};

int offsetAt(UtcMsecs when)
{
    return QDateTime::fromMSecsSinceEpoch(when).offsetFromUtc();
}

constexpr qint64 halfADay = 12 * 60 * 60'000;

/// True where the clocks are not changed within half a day of this UTC day, in which the offset is `offset`.
bool isQuietDay(qint64 day, int offset)
{
    const UtcMsecs begin = day * 2 * halfADay;
    return offsetAt(begin - halfADay) == offset && offsetAt(begin + 3 * halfADay) == offset;
}

/// True where a change of the clocks makes this local time come twice.
bool isRepeated(UtcMsecs when, int offset)
{
    // Clocks that run ask each second, and a conversion to local time is what takes long.
    struct Known
    {
        qint64 day = -1;
        int offset = 0;
        bool isQuiet = false;
    };
    static thread_local Known known;
    const qint64 day = when / (2 * halfADay);
    if (known.day != day || known.offset != offset)
        known = {day, offset, isQuietDay(day, offset)};
    if (known.isQuiet)
        return false;
    for (const qint64 away : {-halfADay, halfADay}) {
        const int other = offsetAt(when + away);
        if (other != offset && offsetAt(when + (offset - other) * qint64(1000)) == other)
            return true;
    }
    return false;
}

/// A format of the locale with seconds and without a time zone. The short one has no seconds, the long one has the time
/// zone. Where the long one is written with words ("H時mm分ss秒"), which no column and no axis has room for, it is the
/// short one with seconds.
QString formatWithSeconds(const QLocale &locale)
{
    static const QRegularExpression zone(u"\\s*[\\[(]?t+[\\])]?\\s*"_s);
    static const QRegularExpression word(u"(?![HhmsAaPp])\\p{L}"_s);
    const QString whole = locale.timeFormat(QLocale::LongFormat).remove(zone);
    const QString brief = locale.timeFormat(QLocale::ShortFormat);
    return whole.contains(word) && !brief.contains(u's') ? QString(brief).replace(u"mm"_s, u"mm:ss"_s) : whole;
}

/// "UTC+2", "UTC-3:30"
QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    QString text = (seconds < 0 ? u"UTC-"_s : u"UTC+"_s) + QString::number(minutes / 60);
    if (minutes % 60)
        text += u":%1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace

QString timeText(UtcMsecs when, UtcMsecs now)
{
    if (when == 0)
        return {};
    const QLocale locale;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when);
    // Which time zone there is is looked up anew each time, in a file.
    const QDate today = now == when ? local.date() : QDateTime::fromMSecsSinceEpoch(now).date();
    const QString offset =
        isRepeated(when, local.offsetFromUtc()) ? u' ' + offsetText(local.offsetFromUtc()) : QString();
    if (local.date() == today) {
        // Asked for each time in each table at every refresh.
        static thread_local std::pair<QLocale, QString> known = {locale, formatWithSeconds(locale)};
        if (known.first != locale)
            known = {locale, formatWithSeconds(locale)};
        return locale.toString(local.time(), known.second) + offset;
    }
    static const QRegularExpression seconds(u"[:.]s+"_s); // Some short formats have seconds.
    const QString minute = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    //: Day and month of a date in this year, and with the year in another; a format of QLocale.
    const QString day = local.date().year() == today.year() ? TimeWords::tr("d MMM") : TimeWords::tr("d MMM yyyy");
    return locale.toString(local.date(), day) + u' ' + locale.toString(local.time(), minute) + offset;
}

QString isoText(UtcMsecs when)
{
    return when == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODate);
}

QString utcText(UtcMsecs when)
{
    return when == 0 ? QString()
                     : QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

} // namespace Desk
