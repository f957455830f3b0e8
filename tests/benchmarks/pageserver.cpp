// An HTTPS server on loopback that has its pages of 1,000 ready before it is asked: what is left to measure is the
// client. Any other PageSize is honoured as TaskRouter does (50 where none is said), and one that it does not take is
// refused, so that a client pays for what it asks. /requests says how many of the list's pages were asked for since it
// was asked last. The first line of output is a JSON object with url, ca_file, account_sid, auth_token, workspace_sid,
// task_sid and rows.

#include "support/testcertificates.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 100'000;
constexpr int LargestPage = 1000;
constexpr int StandardPage = 50;
constexpr int Workers = 300;
const QByteArray account = "AC00000000000000000000000000000001";
const QByteArray workspace = "WS00000000000000000000000000000002";
const QByteArray task = "WT00000000000000000000000000000003";
const QByteArray created = "2026-03-02T14:00:00Z";

QByteArray sid(const char *prefix, quint64 number)
{
    return prefix + QByteArray::number(number * 0x9e3779b97f4a7c15ULL, 16).rightJustified(32, '0');
}

QByteArray root(const QByteArray &origin)
{
    return origin + "/v1/Workspaces/" + workspace;
}

QByteArray reservation(const QByteArray &origin, int number)
{
    static const std::array<QByteArray, 8> statuses{"pending",  "accepted",  "rejected", "timeout",
                                                    "canceled", "rescinded", "wrapping", "completed"};
    const QByteArray self = sid("WR", static_cast<quint64>(number) + 1);
    const int worker = number % Workers;
    const QByteArray workerSid = sid("WK", static_cast<quint64>(worker) + 7);
    const QByteArray minute = QByteArray::number(number / 60 % 60).rightJustified(2, '0');
    const QByteArray second = QByteArray::number(number % 60).rightJustified(2, '0');
    const QByteArray when = "2026-03-02T14:" + minute + ':' + second + 'Z';
    return R"({"account_sid":")" + account + R"(","date_created":")" + when + R"(","date_updated":")" + when +
           R"(","links":{"task":")" + root(origin) + "/Tasks/" + task + R"(","worker":")" + root(origin) + "/Workers/" +
           workerSid + R"(","workspace":")" + root(origin) + R"("},"reservation_status":")" +
           statuses[static_cast<size_t>(number) % statuses.size()] + R"(","sid":")" + self + R"(","task_sid":")" +
           task + R"(","url":")" + root(origin) + "/Tasks/" + task + "/Reservations/" + self +
           R"(","worker_name":"Worker )" + QByteArray::number(worker) + R"(","worker_sid":")" + workerSid +
           R"(","workspace_sid":")" + workspace + R"("})";
}

QByteArray list(const QByteArray &origin, const QByteArray &key, const QByteArray &rows, int pageSize = LargestPage,
                const QByteArray &next = {})
{
    const QByteArray size = QByteArray::number(pageSize);
    const QByteArray url = root(origin) + "/Tasks/" + task + "/Reservations?PageSize=" + size + "&Page=0";
    return R"({"meta":{"first_page_url":")" + url + R"(","key":")" + key + R"(","next_page_url":)" +
           (next.isEmpty() ? QByteArray("null") : '"' + next + '"') + R"(,"page":0,"page_size":)" + size +
           R"(,"previous_page_url":null,"url":")" + url + R"("},")" + key + R"(":[)" + rows + "]}";
}

QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// Everything there is, as it goes over the wire.
class RequestHandler
{
public:
    explicit RequestHandler(const QByteArray &origin)
        : m_origin(origin)
    {
        for (int number = 0; number < Rows; number += LargestPage)
            m_pages.append(page(LargestPage, number / LargestPage));
        const QByteArray theTask = R"({"account_sid":")" + account +
                                   R"(","age":1,"assignment_status":"reserved","attributes":"{}","date_created":")" +
                                   created + R"(","date_updated":")" + created +
                                   R"(","priority":0,"reason":null,"sid":")" + task +
                                   R"(","task_queue_sid":null,"task_channel_sid":null,"timeout":86400,)" +
                                   R"("workflow_sid":null,"workspace_sid":")" + workspace + R"("})";
        const QByteArray theWorkspace =
            R"({"account_sid":")" + account + R"(","date_created":")" + created + R"(","date_updated":")" + created +
            R"(","friendly_name":"Measured","multi_task_enabled":true,"sid":")" + workspace + R"("})";
        const QByteArray own = "/v1/Workspaces/" + workspace;
        m_answers.insert("/v1/Workspaces", answer(list(origin, "workspaces", theWorkspace)));
        m_answers.insert(own, answer(theWorkspace));
        m_answers.insert(own + "/Tasks", answer(list(origin, "tasks", theTask)));
        m_answers.insert(own + "/Tasks/" + task, answer(theTask));
        m_answers.insert(own + "/Workers", answer(list(origin, "workers", {})));
        m_answers.insert(own + "/Activities", answer(list(origin, "activities", {})));
        m_answers.insert(own + "/TaskQueues", answer(list(origin, "task_queues", {})));
        m_answers.insert(own + "/Workflows", answer(list(origin, "workflows", {})));
        m_answers.insert(own + "/TaskChannels", answer(list(origin, "task_channels", {})));
        m_answers.insert(own + "/Events", answer(list(origin, "events", {})));
        m_first = answer(reservation(origin, 0));
    }

    [[nodiscard]] QByteArray find(const QByteArray &target)
    {
        const QUrl url = QUrl::fromEncoded(target);
        const QByteArray path = url.path().toLatin1();
        if (path == "/requests")
            return answer(QByteArray::number(std::exchange(m_requests, 0)));
        const QByteArray listPath = "/v1/Workspaces/" + workspace + "/Tasks/" + task + "/Reservations";
        if (path == listPath) {
            ++m_requests;
            return page(QUrlQuery(url));
        }
        if (path.startsWith(listPath))
            return m_first;
        return m_answers.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
    }

private:
    [[nodiscard]] QByteArray page(const QUrlQuery &query) const
    {
        bool isSize = true;
        bool isPage = true;
        const bool saysSize = query.hasQueryItem(u"PageSize"_s);
        const int size = saysSize ? query.queryItemValue(u"PageSize"_s).toInt(&isSize) : StandardPage;
        const int number = query.hasQueryItem(u"Page"_s) ? query.queryItemValue(u"Page"_s).toInt(&isPage) : 0;
        if (!isSize || !isPage || size < 1 || size > LargestPage || number < 0 || number > Rows / size)
            return answer(R"({"code":20001,"message":"Invalid PageSize or Page","status":400})", "400 Bad Request");
        return size == LargestPage ? m_pages.value(number) : page(size, number);
    }

    [[nodiscard]] QByteArray page(int size, int number) const
    {
        QByteArray rows;
        const int end = std::min(Rows, (number + 1) * size);
        for (int row = number * size; row < end; ++row)
            rows += (rows.isEmpty() ? "" : ",") + reservation(m_origin, row);
        const QByteArray next =
            root(m_origin) + "/Tasks/" + task + "/Reservations?PageSize=" + QByteArray::number(size) +
            "&Page=" + QByteArray::number(number + 1) + "&PageToken=PT" + QByteArray::number(number + 1);
        return answer(list(m_origin, "reservations", rows, size, end < Rows ? next : QByteArray()));
    }

    QByteArray m_origin;
    QList<QByteArray> m_pages;
    QHash<QByteArray, QByteArray> m_answers;
    QByteArray m_first;
    int m_requests = 0;
};

void serve(QSslSocket *socket, RequestHandler &site)
{
    auto arriving = std::make_shared<QByteArray>();
    QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, arriving, &site] {
        *arriving += socket->readAll();
        for (qsizetype end = arriving->indexOf("\r\n\r\n"); end >= 0; end = arriving->indexOf("\r\n\r\n")) {
            const QByteArray target = arriving->left(arriving->indexOf('\r')).split(' ').value(1);
            arriving->remove(0, end + 4);
            socket->write(site.find(target));
        }
    });
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
}

int fail(const QString &why)
{
    std::fputs(("pageserver: " + why.toLocal8Bit() + '\n').constData(), stderr);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const TestCertificates certificates;
    if (!certificates.isValid())
        return fail(certificates.problem());
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificates.good().certificate);
    configuration.setPrivateKey(certificates.good().key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setSslConfiguration(configuration);
    if (!server.listen(QHostAddress::LocalHost))
        return fail(server.errorString());
    const QByteArray origin = "https://127.0.0.1:" + QByteArray::number(server.serverPort());
    RequestHandler site(origin);
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &app, [&server, &site] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(qobject_cast<QSslSocket *>(socket), site);
    });
    const QJsonObject line{
        {u"url"_s, QString::fromLatin1(origin)},
        {u"ca_file"_s, certificates.caFile()},
        {u"account_sid"_s, QString::fromLatin1(account)},
        {u"auth_token"_s, u"not-a-real-token"_s},
        {u"workspace_sid"_s, QString::fromLatin1(workspace)},
        {u"task_sid"_s, QString::fromLatin1(task)},
        {u"rows"_s, Rows},
    };
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
