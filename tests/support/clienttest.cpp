#include "clienttest.h"

using namespace Qt::StringLiterals;

namespace ClientTest {

Desk::Sid sid(Desk::SidKind kind, int number)
{
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < 4; ++i)
        bytes[15 - i] = quint8((uint(number) >> (8 * i)) & 0xffU);
    return Desk::Sid::fromBytes(kind, bytes);
}

Desk::Address address()
{
    return {sid(Desk::SidKind::Workspace), sid(Desk::SidKind::Task), {}, sid(Desk::SidKind::Reservation)};
}

QByteArray reservationJson(Desk::Sid reservation, const QByteArray &status)
{
    return "{\"account_sid\":\"" + sid(Desk::SidKind::Account).toLatin1() +
           "\",\"date_created\":\"2026-03-02T09:15:00Z\",\"date_updated\":\"2026-03-02T09:15:07Z\","
           "\"reservation_status\":\"" +
           status + "\",\"sid\":\"" + reservation.toLatin1() + "\",\"task_sid\":\"" +
           sid(Desk::SidKind::Task).toLatin1() + "\",\"worker_name\":\"Ada\",\"worker_sid\":\"" +
           sid(Desk::SidKind::Worker).toLatin1() + "\",\"workspace_sid\":\"" +
           sid(Desk::SidKind::Workspace).toLatin1() + "\",\"url\":\"https://taskrouter.example/x\",\"links\":{}}";
}

QByteArray pageJson(const QList<QByteArray> &rows, const QByteArray &next, const QByteArray &key)
{
    return "{\"meta\":{\"page\":0,\"page_size\":50,\"key\":\"" + key +
           "\",\"next_page_url\":" + (next.isNull() ? QByteArray("null") : '"' + next + '"') + "},\"" + key + "\":[" +
           rows.join(',') + "]}";
}

QList<QByteArray> reservationRows(int first, int count)
{
    QList<QByteArray> rows;
    for (int number = first; number < first + count; ++number)
        rows += reservationJson(sid(Desk::SidKind::Reservation, number));
    return rows;
}

Desk::Endpoint endpointOf(const RawServer &server, const QString &caFile)
{
    Desk::Endpoint endpoint;
    endpoint.baseUrl = server.url();
    endpoint.accountSid = sid(Desk::SidKind::Account).toString();
    endpoint.user = endpoint.accountSid;
    endpoint.secret = "not-a-real-token";
    endpoint.caFile = caFile;
    return endpoint;
}

Desk::ClientOptions quickOptions()
{
    Desk::ClientOptions options;
    options.backOffMsecs = 4;
    options.backOffCapMsecs = 20;
    options.dice = [] { return 0.5; };
    return options;
}

QByteArray authorization()
{
    return "Basic " + (sid(Desk::SidKind::Account).toLatin1() + ":not-a-real-token").toBase64();
}

} // namespace ClientTest
