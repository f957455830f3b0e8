#include "simulator/http/httpparser.h"

#include <QTest>
#include <QtTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

/// Everything the parser makes of these bytes, given in pieces of that size.
QList<Request> readIn(HttpParser &parser, const QByteArray &bytes, qsizetype piece)
{
    QList<Request> requests;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.mid(at, piece));
        while (auto request = parser.next())
            requests.append(*request);
    }
    return requests;
}

QByteArray shown(const Request &request)
{
    QByteArray text = request.method + ' ' + request.target + " 1." + QByteArray::number(request.minorVersion) + '\n';
    for (const auto &[name, value] : request.headers)
        text += name + '=' + value + '\n';
    return text + '\n' + request.body;
}

const QByteArray get = "GET /v1/Workspaces?PageSize=5 HTTP/1.1\r\nHost: 127.0.0.1:4010\r\n\r\n";
const QByteArray post = "POST /v1/a HTTP/1.1\r\nhost:x\r\nContent-Length: 12\r\nX-Empty:\r\n\r\nA=1&B=\r\n\r\n+2";
const QByteArray chunked = "POST /v1/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "4;note=1\r\nA=1&\r\n00a\r\nB=\r\n\r\n0123\r\n0\r\nTrailer: gone\r\n\r\n";

} // namespace

class TestSimulatorHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAcrossEveryBoundary_data();
    void readsAcrossEveryBoundary();
    void readsAPipelineInOrder();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void refusesInWhateverPieces_data() { refusesWhatIsNoRequest_data(); }
    void refusesInWhateverPieces();
    void headOfExactlyTheLimitPasses();
    void bodyOfExactlyTheLimitPasses();
    void refusesALongBodyBeforeItComes();
    void chunksCannotAddUpToMoreThanTheLimit();
    void asksForTheBodyOnce();
    void knowsWhereItIs();
    void saysNothingAfterAnError();
    void authorityOfTheTargetIsTheHost();
    void keepsOrCloses_data();
    void keepsOrCloses();
    void keepsNoRoomForALargeBodyThatIsGone();
};

void TestSimulatorHttp::readsAcrossEveryBoundary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("get") << get << QByteArray("GET /v1/Workspaces?PageSize=5 1.1\nhost=127.0.0.1:4010\n\n");
    QTest::newRow("body with line ends")
        << post << QByteArray("POST /v1/a 1.1\nhost=x\ncontent-length=12\nx-empty=\n\nA=1&B=\r\n\r\n+2");
    QTest::newRow("chunks") << chunked
                            << QByteArray("POST /v1/a 1.1\nhost=x\ntransfer-encoding=chunked\n\nA=1&B=\r\n\r\n0123");
    QTest::newRow("empty lines first") << "\r\n\r\n" + get
                                       << QByteArray("GET /v1/Workspaces?PageSize=5 1.1\nhost=127.0.0.1:4010\n\n");
}

void TestSimulatorHttp::readsAcrossEveryBoundary()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, wanted);
    // Each split in two, each size of equal pieces; always followed by a second request.
    const QByteArray both = bytes + get;
    for (qsizetype split = 0; split <= both.size(); ++split) {
        HttpParser parser;
        QList<Request> requests = readIn(parser, both.first(split), qMax<qsizetype>(1, split));
        requests += readIn(parser, both.sliced(split), qMax<qsizetype>(1, both.size() - split));
        QCOMPARE(parser.error(), 0);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(shown(requests.at(0)), wanted);
        QCOMPARE(requests.at(1).target, QByteArray("/v1/Workspaces?PageSize=5"));
        QVERIFY(parser.isIdle());
    }
    for (qsizetype piece = 1; piece < 9; ++piece) {
        HttpParser parser;
        const QList<Request> requests = readIn(parser, both, piece);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(shown(requests.at(0)), wanted);
    }
}

void TestSimulatorHttp::readsAPipelineInOrder()
{
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "POST /" + number + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(number.size()) +
                 "\r\n\r\n" + number;
    }
    for (const qsizetype piece : {qsizetype(7), qsizetype(4096), bytes.size()}) {
        HttpParser parser;
        const QList<Request> requests = readIn(parser, bytes, piece);
        QCOMPARE(requests.size(), 2000);
        for (int i = 0; i < 2000; ++i) {
            QCOMPARE(requests.at(i).target, '/' + QByteArray::number(i));
            QCOMPARE(requests.at(i).body, QByteArray::number(i));
        }
    }
}

void TestSimulatorHttp::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: x\r\n";
    row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\xfc\x03\x03", 9), 400);
    row("no target", "GET HTTP/1.1\r\n\r\n", 400);
    row("blank in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("NUL in target", QByteArray("GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 31), 400);
    row("byte above ASCII in target", "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("relative target", "GET a HTTP/1.1\r\n" + host + "\r\n", 400);
    row("https target", "GET https://x/a HTTP/1.1\r\n" + host + "\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("strange version", "GET / HTTQ/1.1\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 505);
    row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("method in small letters", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("tunnel", "CONNECT x:443 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("bare line feed", "GET / HTTP/1.1\nHost: x\n\n", 400);
    row("bare carriage return", "GET / HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
    row("Host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400);
    row("Host with a user", "GET / HTTP/1.1\r\nHost: user@x\r\n\r\n", 400);
    row("Host of no text", "GET / HTTP/1.1\r\nHost: x\xff\r\n\r\n", 400);
    row("authority with a user", "GET http://user@x/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two Authorizations", "GET / HTTP/1.1\r\n" + host + "Authorization: a\r\nAuthorization: b\r\n\r\n", 400);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\nHost x\r\n\r\n", 400);
    row("folded line", "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n", 400);
    row("NUL in a header", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 35), 400);
    const auto length = [&host](const QByteArray &value) {
        return "POST / HTTP/1.1\r\n" + host + "Content-Length: " + value + "\r\n\r\n";
    };
    row("length in words", length("ten"), 400);
    row("negative length", length("-1"), 400);
    row("length with sign", length("+1"), 400);
    row("length with decimals", length("1.5"), 400);
    row("hexadecimal length", length("0x10"), 400);
    row("two lengths in one", length("3, 3"), 400);
    row("empty length", length(""), 400);
    row("two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("too long", length("1048577"), 413);
    row("longer than any number", length("99999999999999999999999999"), 413);
    row("length and coding", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("unknown coding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("coding twice",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
    row("coding in HTTP/1.0", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 400);
    row("strange expectation", "POST / HTTP/1.1\r\n" + host + "Expect: a miracle\r\n\r\n", 417);
    const QByteArray coded = "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n";
    row("chunk size in words", coded + "zz\r\n", 400);
    row("chunk without size", coded + "\r\n", 400);
    row("huge chunk", coded + "ffffffffffffffffff\r\n", 413);
    row("negative chunk", coded + "-1\r\n", 400);
    row("chunk longer than it says", coded + "2\r\nabc\r\n0\r\n\r\n", 400);
    row("endless chunk extension", coded + "1;" + QByteArray(1000, 'a'), 400);
    row("header too long", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(HttpParser::MaxHead, 'a') + "\r\n\r\n",
        431);
    row("header too long, no end", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(HttpParser::MaxHead, 'a'), 431);
    row("target too long", "GET /" + QByteArray(HttpParser::MaxHead, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 431);
    QByteArray many = "GET / HTTP/1.1\r\n" + host;
    for (int i = 0; i < HttpParser::MaxHeaders; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    row("too many headers", many + "\r\n", 431);
    row("endless empty lines", QByteArray("\r\n").repeated(HttpParser::MaxHead), 431);
    QByteArray trailers = coded + "0\r\n";
    for (int i = 0; i < 4000; ++i)
        trailers += "X-T: 0123456789\r\n";
    row("endless trailers", trailers, 431);
}

void TestSimulatorHttp::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    HttpParser parser;
    QVERIFY(readIn(parser, bytes, bytes.size()).isEmpty());
    QCOMPARE(parser.error(), status);
}

void TestSimulatorHttp::refusesInWhateverPieces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    for (const qsizetype piece : {1, 2, 3, 17, 1000}) {
        HttpParser parser;
        QVERIFY(readIn(parser, bytes, piece).isEmpty());
        QCOMPARE(parser.error(), status);
    }
}

void TestSimulatorHttp::headOfExactlyTheLimitPasses()
{
    const QByteArray before = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const QByteArray fill(HttpParser::MaxHead - before.size() - 4, 'a');
    HttpParser parser;
    QCOMPARE(readIn(parser, before + fill + "\r\n\r\n", 1000).size(), 1);
    HttpParser stricter;
    QCOMPARE(readIn(stricter, before + fill + "aaaa\r\n\r\n", 1000).size(), 0);
    QCOMPARE(stricter.error(), 431);
}

void TestSimulatorHttp::bodyOfExactlyTheLimitPasses()
{
    const QByteArray body(HttpParser::MaxBody, 'b');
    HttpParser parser;
    const auto requests = readIn(
        parser, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
        65536);
    QCOMPARE(requests.size(), 1);
    QVERIFY(requests.first().body == body);
}

void TestSimulatorHttp::refusesALongBodyBeforeItComes()
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n");
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), 413);
}

void TestSimulatorHttp::chunksCannotAddUpToMoreThanTheLimit()
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'c') + "\r\n";
    for (int i = 0; i < 16; ++i) {
        parser.feed(chunk);
        QVERIFY(!parser.next());
        QCOMPARE(parser.error(), 0);
    }
    parser.feed("1\r\n");
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), 413);
}

void TestSimulatorHttp::asksForTheBodyOnce()
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(!parser.next());
    QVERIFY(parser.claimContinue());
    QVERIFY(!parser.claimContinue());
    parser.feed("ab");
    QVERIFY(parser.next());
    QVERIFY(!parser.claimContinue());
}

void TestSimulatorHttp::knowsWhereItIs()
{
    HttpParser parser;
    QVERIFY(parser.isIdle());
    parser.feed("POST / HTTP/1.1\r\nHost: x\r\n");
    QVERIFY(!parser.next());
    QVERIFY(!parser.isIdle());
    QVERIFY(!parser.isInBody());
    parser.feed("Content-Length: 2\r\n\r\na");
    QVERIFY(!parser.next());
    QVERIFY(parser.isInBody());
    parser.feed("b");
    QVERIFY(parser.next());
    QVERIFY(parser.isIdle());
}

void TestSimulatorHttp::saysNothingAfterAnError()
{
    HttpParser parser;
    parser.feed("nonsense\r\n\r\n" + get);
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), 400);
    parser.feed(get);
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), 400);
}

void TestSimulatorHttp::authorityOfTheTargetIsTheHost()
{
    HttpParser parser;
    parser.feed("GET http://evil.test:80/v1?a=b HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->target, QByteArray("/v1?a=b"));
    QCOMPARE(request->header("host").toByteArray(), QByteArray("evil.test:80"));
}

void TestSimulatorHttp::keepsOrCloses_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray("") << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: Close\r\n") << false;
    QTest::newRow("1.1 close in a list") << QByteArray("1.1") << QByteArray("Connection: TE, close\r\n") << false;
    QTest::newRow("1.1 keep-alive") << QByteArray("1.1") << QByteArray("Connection: keep-alive\r\n") << true;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray("") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\n") << false;
}

void TestSimulatorHttp::keepsOrCloses()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, connection);
    QFETCH(const bool, keeps);
    HttpParser parser;
    parser.feed("GET / HTTP/" + version + "\r\nHost: x\r\n" + connection + "\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->keepsAlive(), keeps);
}

// Idle connections are many; what one of them once sent must not stay with it.
void TestSimulatorHttp::keepsNoRoomForALargeBodyThatIsGone()
{
    HttpParser parser;
    const QByteArray body(HttpParser::MaxBody, 'b');
    for (int i = 0; i < 3; ++i) {
        const auto requests = readIn(
            parser,
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            65536);
        QCOMPARE(requests.size(), 1);
        QVERIFY(parser.held() <= 4 * HttpParser::MaxHead);
    }
}

QTEST_APPLESS_MAIN(TestSimulatorHttp)
#include "tst_simulatorhttp.moc"
