#include "taskrouter/client.h"
#include "taskrouter/network/http.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <ctime>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Kept = 1000;
const qint64 Now = QDateTime({2026, 3, 2}, {9, 15}, Qt::UTC).toMSecsSinceEpoch();

QByteArray data(const QString &name)
{
    QFile file(QString::fromUtf8(DESK_TEST_DATA "/taskrouter/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &method = "GET")
{
    HttpAnswer made;
    made.url = QUrl(u"https://taskrouter.example/v1/Workspaces"_s);
    made.method = method;
    made.status = status;
    made.reason = "Reason";
    made.body = body;
    made.timesSent = 1;
    return made;
}

} // namespace

/// From what came over the wire to an Error that a person can act on.
class TestHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusDecidesTheKind_data();
    void statusDecidesTheKind();
    void faultDecidesWhereThereIsNoAnswer_data();
    void faultDecidesWhereThereIsNoAnswer();
    void onlyACompleteRefusalSettlesAnUpdate();
    void anUpdateWrittenTwiceIsNeverASuccess();
    void readsErrorBodies_data();
    void readsErrorBodies();
    void keepsTheRawAnswer();
    void cutsTheKeptBody();
    void signInPagesAreToldApart_data();
    void signInPagesAreToldApart();
    void aPageThatAsksToWaitSaysUntilWhen();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsTheServersClock();
    void datesAreUtcWhereverWeAre_data();
    void datesAreUtcWhereverWeAre();
    void findsHeadersInAnyCase();
    void headerValuesAreCheckedByTheirBytes_data();
    void headerValuesAreCheckedByTheirBytes();
};

void TestHttp::statusDecidesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const QList<QPair<int, ErrorKind>> kinds{{301, ErrorKind::Redirected},         {304, ErrorKind::Redirected},
                                             {400, ErrorKind::BadRequest},         {401, ErrorKind::Unauthorized},
                                             {403, ErrorKind::Forbidden},          {404, ErrorKind::NotFound},
                                             {405, ErrorKind::BadRequest},         {407, ErrorKind::Proxy},
                                             {409, ErrorKind::BadRequest},         {410, ErrorKind::BadRequest},
                                             {412, ErrorKind::PreconditionFailed}, {418, ErrorKind::BadRequest},
                                             {422, ErrorKind::BadRequest},         {429, ErrorKind::RateLimited},
                                             {500, ErrorKind::ServerError},        {502, ErrorKind::ServerError},
                                             {503, ErrorKind::ServerError},        {599, ErrorKind::ServerError},
                                             {999, ErrorKind::BadAnswer},          {99, ErrorKind::BadAnswer},
                                             {100, ErrorKind::BadAnswer}};
    for (const auto &[status, kind] : kinds)
        QTest::addRow("%d", status) << status << kind;
}

void TestHttp::statusDecidesTheKind()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const auto error = failureOf(answer(status, "{\"code\":20001}", method), Now, Kept);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QVERIFY(error->mayHaveBeenSent);
        QVERIFY(!error->message.isEmpty());
    }
    for (const int fine : {200, 201, 204, 299})
        QVERIFY(!failureOf(answer(fine), Now, Kept));
}

void TestHttp::faultDecidesWhereThereIsNoAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("mayHaveLeft"); ///< Where nothing was written.
    const auto row = [](const char *name, Fault fault, ErrorKind kind, bool mayHaveLeft) {
        QTest::newRow(name) << fault << kind << mayHaveLeft;
    };
    row("objection", Fault::Objection, ErrorKind::InvalidInput, false);
    row("aborted", Fault::Aborted, ErrorKind::Canceled, true);
    row("host", Fault::HostNotFound, ErrorKind::HostNotFound, false);
    row("refused", Fault::ConnectionRefused, ErrorKind::ConnectionRefused, false);
    row("offline", Fault::Offline, ErrorKind::Offline, true);
    row("tls", Fault::Tls, ErrorKind::Tls, false);
    row("proxy", Fault::Proxy, ErrorKind::Proxy, false);
    row("stalled", Fault::Stalled, ErrorKind::Timeout, true);
    row("deadline", Fault::Deadline, ErrorKind::Timeout, true);
    row("lost", Fault::ConnectionLost, ErrorKind::ConnectionLost, true);
    row("large", Fault::TooLarge, ErrorKind::TooLarge, true);
    row("packing", Fault::Undecodable, ErrorKind::BadAnswer, true);
}

void TestHttp::faultDecidesWhereThereIsNoAnswer()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayHaveLeft);
    HttpAnswer failed = answer(0, {}, "POST");
    failed.reason.clear();
    failed.fault = fault;
    failed.faultText = u"why"_s;
    failed.timesSent = 0;
    const auto error = failureOf(failed, Now, Kept);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->mayHaveBeenSent, mayHaveLeft);
    // Where nobody answers, who was asked is what there is to know.
    const bool nobody = kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused;
    QCOMPARE(error->message, nobody ? u"taskrouter.example"_s : u"why"_s);
    QVERIFY(!error->answer);
    // Once it was written, only what was refused here has certainly not left.
    failed.timesSent = 1;
    QCOMPARE(failureOf(failed, Now, Kept)->mayHaveBeenSent, fault != Fault::Objection);
}

void TestHttp::onlyACompleteRefusalSettlesAnUpdate()
{
    HttpAnswer cut = answer(404, "{\"code\":20404", "POST");
    cut.headers = {{"Twilio-Request-Id", "RQ00000000000000000000000000000001"}};
    cut.fault = Fault::TooLarge;
    QCOMPARE(failureOf(cut, Now, Kept)->kind, ErrorKind::TooLarge);
    cut.method = "GET";
    QCOMPARE(failureOf(cut, Now, Kept)->kind, ErrorKind::NotFound);
    cut.fault = Fault::ConnectionLost;
    QCOMPARE(failureOf(cut, Now, Kept)->kind, ErrorKind::ConnectionLost);
    HttpAnswer cutSuccess = answer(200, "{", "POST");
    cutSuccess.fault = Fault::ConnectionLost;
    QCOMPARE(failureOf(cutSuccess, Now, Kept)->kind, ErrorKind::ConnectionLost);
}

void TestHttp::anUpdateWrittenTwiceIsNeverASuccess()
{
    HttpAnswer twice = answer(200, "{}", "POST");
    QVERIFY(!failureOf(twice, Now, Kept));
    twice.timesSent = 2;
    const auto error = failureOf(twice, Now, Kept);
    QVERIFY(error);
    QVERIFY(error->mayHaveBeenSent);
    QCOMPARE(error->kind, ErrorKind::ConnectionLost);
    QVERIFY2(error->message.contains(u"2 times"_s), qPrintable(error->message));
    twice.status = 404; // Not even a refusal: the other one may have been carried out.
    QCOMPARE(failureOf(twice, Now, Kept)->kind, ErrorKind::ConnectionLost);
    twice.method = "GET";
    twice.status = 200;
    QVERIFY(!failureOf(twice, Now, Kept));
}

void TestHttp::readsErrorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, int code, const QString &message) {
        QTest::newRow(name) << body << code << message;
    };
    row("TaskRouter's", data(u"error_20001.json"_s), 20001, u"Invalid ReservationStatus"_s);
    row("with a detail", data(u"error_detail.json"_s), 20001, u"Bad Request Reservation is not pending."_s);
    row("problem document", data(u"error_problem.json"_s), 0, u"Slow down."_s);
    row("wrong types", data(u"error_wrong_types.json"_s), 0,
        u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("array", data(u"error_array.json"_s), 0, u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("HTML", data(u"error_page.html"_s), 0, u"HTTP 400 Reason: “502”"_s);
    row("empty", {}, 0, u"HTTP 400 Reason, without a body."_s);
    row("cut", data(u"error_20001.json"_s).first(40), 0, u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("huge", QByteArray(5'000'000, '{'), 0, u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("deep", QByteArray(200'000, '['), 0, u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("binary", QByteArray("\0\xff\xfe", 3), 0, u"HTTP 400 Reason, with a body that is not TaskRouter's."_s);
    row("not UTF-8 in the message", "{\"code\":20001,\"message\":\"Ung\xfcltig\"}", 20001, u"Ung\ufffdltig"_s);
    row("code out of range", "{\"code\":1e30,\"message\":\"x\"}", 0, u"x"_s);
    row("markup stays text", "{\"message\":\"<img src=file:///etc/passwd>\"}", 0, u"<img src=file:///etc/passwd>"_s);
}

void TestHttp::readsErrorBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, message);
    HttpAnswer refused = answer(400, body);
    refused.headers = {{"Twilio-Request-Id", "RQ00000000000000000000000000000001"}};
    const auto error = failureOf(refused, Now, Kept);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::BadRequest);
    QCOMPARE(error->code, code);
    QCOMPARE(error->message, message);
    QCOMPARE(error->requestId, u"RQ00000000000000000000000000000001"_s);
    QVERIFY(error->answer);
    QCOMPARE(error->answer->body, body.first(std::min<qsizetype>(body.size(), Kept)));
}

void TestHttp::keepsTheRawAnswer()
{
    HttpAnswer refused = answer(404, "{\"message\":\"gone\"}", "POST");
    refused.headers = {{"Content-Type", "application/json"}, {"X-Odd", "\xff"}};
    refused.durationMsecs = 42;
    const auto raw = failureOf(refused, Now, Kept)->answer;
    QVERIFY(raw);
    QCOMPARE(raw->statusLine, u"404 Reason"_s);
    QCOMPARE(raw->headers, refused.headers);
    QCOMPARE(raw->body, refused.body);
    QCOMPARE(raw->url, refused.url);
    QCOMPARE(raw->method, "POST");
    QCOMPARE(raw->durationMsecs, 42);
    QVERIFY(raw->complete);
}

void TestHttp::cutsTheKeptBody()
{
    const auto raw = failureOf(answer(500, QByteArray(Kept + 1, 'x')), Now, Kept)->answer;
    QCOMPARE(raw->body.size(), Kept);
    QVERIFY(!raw->complete);
    QVERIFY(failureOf(answer(500, QByteArray(Kept, 'x')), Now, Kept)->answer->complete);
}

void TestHttp::signInPagesAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray page = data(u"error_page.html"_s);
    QTest::newRow("page with 200") << 200 << QByteArray() << page << ErrorKind::CaptivePortal;
    QTest::newRow("no page with 200") << 200 << QByteArray() << QByteArray("hello") << ErrorKind::NotJson;
    QTest::newRow("nothing with 200") << 200 << QByteArray() << QByteArray() << ErrorKind::NotJson;
    QTest::newRow("511") << 511 << QByteArray() << page << ErrorKind::CaptivePortal;
    QTest::newRow("302 away") << 302 << QByteArray("http://login.hotel.example/") << page << ErrorKind::CaptivePortal;
    QTest::newRow("307 away") << 307 << QByteArray("//login.hotel.example/") << QByteArray()
                              << ErrorKind::CaptivePortal;
    QTest::newRow("302 at home") << 302 << QByteArray("/elsewhere") << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("302 nowhere") << 302 << QByteArray() << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("302 to nonsense") << 302 << QByteArray("http://[") << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("301 away") << 301 << QByteArray("https://new.example/") << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("308 away") << 308 << QByteArray("https://new.example/") << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("page with 502") << 502 << QByteArray() << page << ErrorKind::ServerError;
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 412, 422, 429, 451, 499}) {
        QTest::addRow("page with %d", status) << status << QByteArray() << page << ErrorKind::CaptivePortal;
        QTest::addRow("nothing with %d", status) << status << QByteArray() << QByteArray() << ErrorKind::CaptivePortal;
        QTest::addRow("a proxy's JSON with %d", status)
            << status << QByteArray() << QByteArray("{\"error\":\"policy\"}") << ErrorKind::CaptivePortal;
    }
    QTest::newRow("page with 407") << 407 << QByteArray() << page << ErrorKind::Proxy;
}

void TestHttp::signInPagesAreToldApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    HttpAnswer came = answer(status, body);
    if (!location.isEmpty())
        came.headers = {{"Location", location}};
    const Error error = status == 200 ? badAnswer(came, ErrorKind::NotJson, u"no JSON"_s, Kept)
                                      : failureOf(came, Now, Kept).value_or(Error());
    QCOMPARE(error.kind, kind);
    QVERIFY(error.mayHaveBeenSent);
}

/// Whoever answers in TaskRouter's place may ask to wait as well.
void TestHttp::aPageThatAsksToWaitSaysUntilWhen()
{
    HttpAnswer came = answer(429, "<html><title>Slow down</title></html>");
    came.headers = {{"Content-Type", "text/html"}, {"Retry-After", "120"}};
    const Error error = failureOf(came, Now, Kept).value_or(Error());
    QCOMPARE(error.kind, ErrorKind::CaptivePortal);
    QCOMPARE(error.retryAfterMsecs, 120'000);
    QCOMPARE(error.retryAtMsecs, Now + 120'000);
    came.headers.removeLast();
    QCOMPARE(failureOf(came, Now, Kept).value_or(Error()).retryAtMsecs, -1);
}

void TestHttp::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("msecs");
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 09:15:30 GMT") << qint64(30'000);
    QTest::newRow("date that is over") << QByteArray("Mon, 02 Mar 2026 09:14:30 GMT") << qint64(0);
    QTest::newRow("wrong weekday") << QByteArray("Tue, 02 Mar 2026 09:15:30 GMT") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("for ever") << QByteArray(40, '9') << qint64(999'999'999'000);
}

void TestHttp::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, msecs);
    QCOMPARE(retryAfterMsecs(value, Now), msecs);
}

void TestHttp::readsTheServersClock()
{
    HttpAnswer came = answer(200, "{}");
    QVERIFY(!clockSkewOf(came, Now));
    came.headers = {{"Date", "Mon, 02 Mar 2026 09:16:00 GMT"}};
    came.durationMsecs = 300;
    const auto skew = clockSkewOf(came, Now);
    QVERIFY(skew);
    QCOMPARE(skew->least, 60'000);
    QCOMPARE(skew->most, 61'299);
    came.body = "<html>"; // a portal's clock is not TaskRouter's
    QVERIFY(!clockSkewOf(came, Now));
    HttpAnswer limited = answer(429, "{\"code\":20429}");
    limited.headers = {{"Date", "Mon, 02 Mar 2026 10:15:00 GMT"}, {"Retry-After", "Mon, 02 Mar 2026 10:15:30 GMT"}};
    QCOMPARE(failureOf(limited, Now, Kept)->retryAfterMsecs, 30'000);
    came.headers = {{"Date", "today"}};
    QVERIFY(!clockSkewOf(came, Now));
}

void TestHttp::datesAreUtcWhereverWeAre_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QDateTime>("when");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"}) {
        QTest::addRow("%s, winter", zone) << QByteArray(zone) << QByteArray("Mon, 02 Mar 2026 09:15:00 GMT")
                                          << QDateTime({2026, 3, 2}, {9, 15}, Qt::UTC);
        // These hours do not exist on a clock there.
        QTest::addRow("%s, Berlin's change", zone) << QByteArray(zone) << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
                                                   << QDateTime({2026, 3, 29}, {2, 30}, Qt::UTC);
        QTest::addRow("%s, New York's change", zone) << QByteArray(zone) << QByteArray("Sun, 08 Mar 2026 02:30:00 GMT")
                                                     << QDateTime({2026, 3, 8}, {2, 30}, Qt::UTC);
        QTest::addRow("%s, Lord Howe's change", zone) << QByteArray(zone) << QByteArray("Sun, 04 Oct 2026 02:15:00 GMT")
                                                      << QDateTime({2026, 10, 4}, {2, 15}, Qt::UTC);
    }
}

void TestHttp::datesAreUtcWhereverWeAre()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, date);
    QFETCH(QDateTime, when);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const qint64 now = when.toMSecsSinceEpoch() - 7000;
    HttpAnswer answered = answer(200, "{}");
    answered.headers = {{"Date", date}};
    HttpAnswer limited = answer(429, "{}");
    limited.headers = {{"Retry-After", date}};
    const auto skew = clockSkewOf(answered, now);
    const auto error = failureOf(limited, now, Kept);
    qputenv("TZ", before);
    tzset();
    QVERIFY(skew);
    QCOMPARE(skew->least, 7000);
    QVERIFY(error);
    QCOMPARE(error->retryAfterMsecs, 7000);
}

void TestHttp::findsHeadersInAnyCase()
{
    HttpAnswer came = answer(200);
    came.headers = {{"ETAG", "\"1\""}, {"etag", "\"2\""}};
    QCOMPARE(came.header("etag"), "\"1\"");
    QVERIFY(came.header("date").isEmpty());
}

void TestHttp::headerValuesAreCheckedByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("sendable");
    QTest::newRow("strong") << QByteArray("\"7\"") << true;
    QTest::newRow("weak") << QByteArray("W/\"7\"") << true;
    QTest::newRow("bare revision") << QByteArray("7") << true;
    QTest::newRow("empty quotes") << QByteArray("\"\"") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("star") << QByteArray("*") << false;
    QTest::newRow("two tags") << QByteArray("\"1\", \"2\"") << false;
    QTest::newRow("open quote") << QByteArray("\"7") << false;
    QTest::newRow("quote inside") << QByteArray("\"7\"8\"") << false;
    QTest::newRow("CR LF") << QByteArray("\"7\"\r\nX-Evil: 1") << false;
    QTest::newRow("CR LF inside") << QByteArray("\"7\r\nX-Evil: 1\"") << false;
    QTest::newRow("LF") << QByteArray("7\n8") << false;
    QTest::newRow("NUL") << QByteArray("\"7\0\"", 4) << false;
    QTest::newRow("not ASCII") << QByteArray("\"\xc3\xa9\"") << false;
    QTest::newRow("DEL") << QByteArray("\"\x7f\"") << false;
    QTest::newRow("tab") << QByteArray("\"\t\"") << false;
    QTest::newRow("far too long") << '"' + QByteArray(1000, 'x') + '"' << false;
}

void TestHttp::headerValuesAreCheckedByTheirBytes()
{
    QFETCH(QByteArray, etag);
    QFETCH(bool, sendable);
    QCOMPARE(isSendableEtag(etag), sendable);
    if (sendable)
        QVERIFY(isSafeHeaderValue(etag));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
