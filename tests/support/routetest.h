#pragma once

#include "simulated.h"
#include "simulator/world/assumptions.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

inline constexpr std::array statuses{Simulator::ReservationStatus::Pending,  Simulator::ReservationStatus::Accepted,
                                     Simulator::ReservationStatus::Rejected, Simulator::ReservationStatus::Timeout,
                                     Simulator::ReservationStatus::Canceled, Simulator::ReservationStatus::Rescinded,
                                     Simulator::ReservationStatus::Wrapping, Simulator::ReservationStatus::Completed};

/// Checks a refusal: it has exactly the four members code, message, more_info and status, with the right values.
inline void compareRefusal(const Simulator::Response &response, int status, int code, const QString &pattern)
{
    const QJsonObject body = jsonOf(response);
    QCOMPARE(body.keys(), QStringList({QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("more_info"),
                                       QStringLiteral("status")}));
    const QString message = body.value(QLatin1String("message")).toString();
    QVERIFY2(QRegularExpression(u'^' + pattern + u'$').match(message).hasMatch(), qPrintable(message));
    QCOMPARE(body.value(QLatin1String("code")).toInt(), code);
    QCOMPARE(body.value(QLatin1String("status")).toInt(), status);
    QCOMPARE(response.status, status);
    QCOMPARE(body.value(QLatin1String("more_info")).toString(),
             QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code));
}

inline QStringList sidsOf(const QJsonObject &page, QLatin1String key)
{
    QStringList sids;
    const QJsonArray items = page.value(key).toArray();
    for (const QJsonValue &item : items)
        sids.append(item[QLatin1String("sid")].toString());
    return sids;
}

/// The part of a URL behind the server's own name.
inline QByteArray targetOf(const QJsonValue &url)
{
    const QString prefix = QStringLiteral("http://127.0.0.1:4010");
    const QString text = url.toString();
    return text.startsWith(prefix) ? text.sliced(prefix.size()).toLatin1() : QByteArray();
}
