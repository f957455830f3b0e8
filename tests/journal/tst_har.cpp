#include "journal/har.h"
#include "support/reservationdouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A field that HAR 1.2 requires, and what it must be.
struct Field
{
    QLatin1StringView name;
    QJsonValue::Type type;
};

/// The first field that is missing, of another kind, or unknown to HAR 1.2 without the underscore of custom ones.
QString faultOf(const QJsonObject &object, const QString &where, const QList<Field> &required,
                const QStringList &optional = {})
{
    QStringList known = optional;
    known += u"comment"_s;
    for (const Field &field : required) {
        if (object.value(field.name).type() != field.type)
            return u"%1.%2"_s.arg(where, field.name);
        known += field.name;
    }
    for (const QString &key : object.keys()) {
        if (!known.contains(key) && !key.startsWith(u'_'))
            return u"%1.%2 is unknown"_s.arg(where, key);
    }
    return {};
}

constexpr auto Text = QJsonValue::String;
constexpr auto Number = QJsonValue::Double;
constexpr auto List = QJsonValue::Array;
constexpr auto Object = QJsonValue::Object;

QString faultOfPairs(const QJsonArray &pairs, const QString &where)
{
    for (const QJsonValue &pair : pairs) {
        const QString fault = faultOf(pair.toObject(), where, {{"name"_L1, Text}, {"value"_L1, Text}});
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfRequest(const QJsonObject &request)
{
    const QJsonObject post = request.value("postData"_L1).toObject();
    for (const QString &fault :
         {faultOf(request, u"request"_s,
                  {{"method"_L1, Text},
                   {"url"_L1, Text},
                   {"httpVersion"_L1, Text},
                   {"cookies"_L1, List},
                   {"headers"_L1, List},
                   {"queryString"_L1, List},
                   {"headersSize"_L1, Number},
                   {"bodySize"_L1, Number}},
                  {u"postData"_s}),
          faultOf(post, u"postData"_s, {{"mimeType"_L1, Text}, {"params"_L1, List}, {"text"_L1, Text}}),
          faultOfPairs(request.value("headers"_L1).toArray(), u"request.headers"_s),
          faultOfPairs(post.value("params"_L1).toArray(), u"params"_s)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return QUrl(request.value("url"_L1).toString()).isRelative() ? u"request.url is not absolute"_s : QString();
}

QString faultOfResponse(const QJsonObject &response)
{
    for (const QString &fault :
         {faultOf(response, u"response"_s,
                  {{"status"_L1, Number},
                   {"statusText"_L1, Text},
                   {"httpVersion"_L1, Text},
                   {"cookies"_L1, List},
                   {"headers"_L1, List},
                   {"content"_L1, Object},
                   {"redirectURL"_L1, Text},
                   {"headersSize"_L1, Number},
                   {"bodySize"_L1, Number}}),
          faultOf(response.value("content"_L1).toObject(), u"content"_s, {{"size"_L1, Number}, {"mimeType"_L1, Text}},
                  {u"text"_s, u"encoding"_s, u"compression"_s}),
          faultOfPairs(response.value("headers"_L1).toArray(), u"response.headers"_s)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString faultOfEntry(const QJsonObject &entry)
{
    const QJsonObject timings = entry.value("timings"_L1).toObject();
    for (const QString &fault :
         {faultOf(entry, u"entry"_s,
                  {{"startedDateTime"_L1, Text},
                   {"time"_L1, Number},
                   {"request"_L1, Object},
                   {"response"_L1, Object},
                   {"cache"_L1, Object},
                   {"timings"_L1, Object}},
                  {u"pageref"_s, u"serverIPAddress"_s, u"connection"_s}),
          faultOfRequest(entry.value("request"_L1).toObject()), faultOfResponse(entry.value("response"_L1).toObject()),
          faultOf(timings, u"timings"_s, {{"send"_L1, Number}, {"wait"_L1, Number}, {"receive"_L1, Number}},
                  {u"blocked"_s, u"dns"_s, u"connect"_s, u"ssl"_s})}) {
        if (!fault.isEmpty())
            return fault;
    }
    double sum = 0;
    for (const auto name : {"send"_L1, "wait"_L1, "receive"_L1}) {
        if (timings.value(name).toDouble() < 0)
            return u"timings are negative"_s;
        sum += timings.value(name).toDouble();
    }
    if (sum != entry.value("time"_L1).toDouble())
        return u"time is not the sum of its timings"_s;
    const QString started = entry.value("startedDateTime"_L1).toString();
    if (!started.endsWith(u'Z') || !QDateTime::fromString(started, Qt::ISODateWithMs).isValid())
        return u"startedDateTime has no zone"_s;
    return {};
}

/// Empty for a HAR 1.2.
QString faultOfHar(const QByteArray &har)
{
    const QJsonObject root = QJsonDocument::fromJson(har).object();
    const QJsonObject log = root.value("log"_L1).toObject();
    if (QString fault = faultOf(log, u"log"_s, {{"version"_L1, Text}, {"creator"_L1, Object}, {"entries"_L1, List}},
                                {u"browser"_s, u"pages"_s});
        !fault.isEmpty())
        return fault;
    // Safari refuses a file without one.
    const QJsonArray pages = log.value("pages"_L1).toArray();
    const QString page = pages.at(0)["id"_L1].toString();
    if (pages.size() != 1 || page.isEmpty() || !pages.at(0)["pageTimings"_L1].isObject() ||
        pages.at(0)["title"_L1].toString().isEmpty() ||
        !QDateTime::fromString(pages.at(0)["startedDateTime"_L1].toString(), Qt::ISODateWithMs).isValid())
        return u"It has not one page."_s;
    const QJsonArray ofPage = log.value("entries"_L1).toArray();
    for (const QJsonValue &entry : ofPage) {
        if (entry["pageref"_L1].toString() != page)
            return u"An entry is of no page."_s;
    }
    if (root.size() != 1 || log.value("version"_L1).toString() != "1.2"_L1)
        return u"It is not version 1.2."_s;
    if (QString fault =
            faultOf(log.value("creator"_L1).toObject(), u"creator"_s, {{"name"_L1, Text}, {"version"_L1, Text}});
        !fault.isEmpty())
        return fault;
    const QJsonArray entries = log.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (QString fault = faultOfEntry(entry.toObject()); !fault.isEmpty())
            return fault;
    }
    return {};
}

JournalRow rowOf(qint64 id)
{
    JournalRow row;
    row.id = id;
    row.begun = 1'780'000'000'000 + id;
    row.origin.baseUrl = u"https://taskrouter.twilio.com"_s;
    row.instruction = ReservationDouble::accept();
    row.instruction.form = "Instruction=conference&From=%2B15005550006&Note=a%20b&Beep=a&Beep=b&Empty=&Bare";
    row.answered = true;
    row.outcome = Outcome::Done;
    row.httpStatus = 200;
    row.statusLine = u"200 OK"_s;
    row.durationMsecs = 141;
    row.headers = {{"Content-Type", "application/json"}, {"Twilio-Request-Id", "RQ00000000000000000000000000000001"}};
    row.answer = ClientTest::reservationJson();
    return row;
}

} // namespace

/// What an export looks like to whoever reads it: HAR 1.2, field by field.
class TestHar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHar12_data();
    void isHar12();
    void faultsAreSeen();
    void keepsTheFormInWireOrder();
    void oldestIsFirst();
    void saysWhatBecameOfIt();
};

void TestHar::isHar12_data()
{
    QTest::addColumn<QList<JournalRow>>("rows");
    JournalRow refused = rowOf(2);
    refused.outcome = Outcome::Refused;
    refused.httpStatus = 400;
    refused.statusLine = u"400 Bad Request"_s;
    refused.code = 20001;
    refused.message = u"no"_s;
    JournalRow unknown = rowOf(3);
    unknown.answered = false;
    unknown.outcome = Outcome::Unknown;
    unknown.reconciliation = Reconciliation::TookEffect;
    unknown.httpStatus = 0;
    unknown.statusLine.clear();
    unknown.headers.clear();
    unknown.answer.clear();
    unknown.durationMsecs = 0;
    JournalRow hostile = rowOf(4);
    hostile.answer = QByteArray("\xff\x00<html>\"\\", 10);
    hostile.answerCut = true;
    hostile.statusLine = u"200"_s;
    hostile.headers = {{"Content-Type", "text/html"}, {"X", "\xe9"}, {"X", ""}};
    hostile.instruction.form = "%ff=%00&&=&a";
    hostile.alarm = u"twice"_s;
    hostile.againOf = 2;
    QTest::newRow("none") << QList<JournalRow>();
    QTest::newRow("done") << QList<JournalRow>{rowOf(1)};
    QTest::newRow("refused") << QList<JournalRow>{refused};
    QTest::newRow("no answer") << QList<JournalRow>{unknown};
    QTest::newRow("hostile") << QList<JournalRow>{hostile};
    QTest::newRow("all") << QList<JournalRow>{rowOf(1), refused, unknown, hostile};
}

void TestHar::isHar12()
{
    QFETCH(QList<JournalRow>, rows);
    Redactor redactor;
    const QByteArray har = harOf(rows, redactor);
    QCOMPARE(faultOfHar(har), QString());
    QCOMPARE(QJsonDocument::fromJson(har).object().value("log"_L1).toObject().value("entries"_L1).toArray().size(),
             rows.size());
}

/// The check itself: what it must find.
void TestHar::faultsAreSeen()
{
    Redactor redactor;
    const QByteArray har = harOf({rowOf(1)}, redactor);
    const auto broken = [&har](const QByteArray &before, const QByteArray &after) {
        QByteArray other = har;
        return faultOfHar(other.replace(before, after));
    };
    QCOMPARE(broken("\"1.2\"", "\"1.1\""), u"It is not version 1.2."_s);
    QCOMPARE(broken("\"httpVersion\"", "\"version\""), u"request.httpVersion"_s);
    QCOMPARE(broken("\"headersSize\": -1", "\"headersSize\": \"-1\""), u"request.headersSize"_s);
    QCOMPARE(broken("\"_outcome\"", "\"outcome\""), u"entry.outcome is unknown"_s);
    QCOMPARE(broken("\"wait\": 141", "\"wait\": 140"), u"time is not the sum of its timings"_s);
    QCOMPARE(broken("Z\"", "\""), u"startedDateTime has no zone"_s);
}

void TestHar::keepsTheFormInWireOrder()
{
    Redactor redactor;
    const QJsonObject post = QJsonDocument::fromJson(harOf({rowOf(1)}, redactor))
                                 .object()["log"_L1]["entries"_L1][0]["request"_L1]["postData"_L1]
                                 .toObject();
    QCOMPARE(post.value("text"_L1).toString().toLatin1(), rowOf(1).instruction.form);
    QStringList params;
    const QJsonArray list = post.value("params"_L1).toArray();
    for (const QJsonValue &param : list)
        params += param["name"_L1].toString() + u'=' + param["value"_L1].toString();
    QCOMPARE(params, (QStringList{u"Instruction=conference"_s, u"From=+15005550006"_s, u"Note=a b"_s, u"Beep=a"_s,
                                  u"Beep=b"_s, u"Empty="_s, u"Bare="_s}));
}

void TestHar::oldestIsFirst()
{
    Redactor redactor;
    const QJsonArray entries =
        QJsonDocument::fromJson(harOf({rowOf(9), rowOf(2)}, redactor)).object()["log"_L1]["entries"_L1].toArray();
    QCOMPARE(entries.at(0)["_journal"_L1].toInt(), 2);
    QCOMPARE(entries.at(1)["startedDateTime"_L1].toString(), u"2026-05-28T20:26:40.009Z"_s);
}

void TestHar::saysWhatBecameOfIt()
{
    JournalRow row = rowOf(5);
    row.outcome = Outcome::Unknown;
    row.reconciliation = Reconciliation::NoChangeSeen;
    row.againOf = 4;
    row.statusAfter = u"pending"_s;
    Redactor redactor;
    const QJsonObject entry =
        QJsonDocument::fromJson(harOf({row}, redactor)).object()["log"_L1]["entries"_L1][0].toObject();
    QCOMPARE(entry.value("_outcome"_L1).toString(), u"unknown"_s);
    QCOMPARE(entry.value("_reconciliation"_L1).toString(), u"no-change-seen"_s);
    QCOMPARE(entry.value("_repeats"_L1).toInt(), 4);
    QCOMPARE(entry.value("_statusBefore"_L1).toString(), u"pending"_s);
    QCOMPARE(entry.value("_statusAfter"_L1).toString(), u"pending"_s);
    const QJsonArray headers = entry["request"_L1]["headers"_L1].toArray();
    QVERIFY(std::any_of(headers.cbegin(), headers.cend(), [](const QJsonValue &header) {
        return header["name"_L1].toString() == "Authorization"_L1 && header["value"_L1].toString() == "[secret]"_L1;
    }));
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
