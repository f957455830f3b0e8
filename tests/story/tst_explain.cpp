#include "story/explain/explainer.h"
#include "story/explain/explainfile.h"
#include "support/simulatorserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

std::optional<ExplainOutput> explained(SimulatorServer &server, const Address &address, bool asJson)
{
    // By this computer's clock, which is not the server's: that goes by its world.
    Explainer explainer(server.endpoint(), {address, {}, asJson, [] { return QDateTime::currentMSecsSinceEpoch(); }});
    std::optional<ExplainOutput> output;
    QObject::connect(&explainer, &Explainer::finished, &explainer,
                     [&output](const ExplainOutput &came) { output = came; });
    explainer.start();
    return QTest::qWaitFor([&output] { return output.has_value(); }, 20'000) ? output : std::nullopt;
}

Address taskAlone(SimulatorServer &server)
{
    Address address = server.pendingReservation();
    address.workspace = {};
    address.reservation = {};
    return address;
}

const auto WsSid = u"WS00000000000000000000000000000001"_s;
const auto WtSid = u"WT00000000000000000000000000000001"_s;

/// An event callback as a server of one's own receives it.
QByteArray callback(const char *type, int number, qint64 when, const QByteArray &more = {})
{
    return "EventType=" + QByteArray(type) + "&Sid=EV" + QByteArray::number(number).rightJustified(32, '0') +
           "&WorkspaceSid=" + WsSid.toLatin1() + "&TaskSid=" + WtSid.toLatin1() +
           "&TimestampMs=" + QByteArray::number(when) + "&ResourceSid=" + WtSid.toLatin1() + more + '\n';
}

} // namespace

/// `--explain`: what is printed, and with which code the program ends.
class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsJson();
    void printsText();
    void endsWithThreeWhereItCannotBeTold();
    void tellsOfAFile();
    void namesTheTasksOfAFile();
    void refusesAFileThatTellsOfNoTask();
};

void TestExplain::printsJson()
{
    SimulatorServer server(u"nobody-answers"_s);
    const Address address = taskAlone(server);
    const auto output = explained(server, address, true);
    QVERIFY(output);
    QCOMPARE(output->code, 0);
    QCOMPARE(output->error, QString());
    QCOMPARE(server.posts(), 0);
    const QJsonObject json = QJsonDocument::fromJson(output->out).object();
    for (const auto key : {"task"_L1, "verdict"_L1, "certainty"_L1, "sentence"_L1, "workers"_L1, "terms"_L1,
                           "evidence"_L1, "requests"_L1, "as_of"_L1})
        QVERIFY2(json.contains(key), key.data());
    QCOMPARE(json.value("task"_L1).toString(), address.task.toString());
    QCOMPARE(json.value("verdict"_L1).toString(), u"not-answered"_s);
    QCOMPARE(json.value("certainty"_L1).toString(), u"proved"_s);
    QVERIFY(json.value("sentence"_L1).toString().endsWith(u'.'));
    QVERIFY(json.value("requests"_L1).toInt() >= 3 && json.value("requests"_L1).toInt() <= Inquiry::MostRequests);
    // Where it waits, as the text says it.
    const QJsonObject where = json.value("where"_L1).toObject();
    QCOMPARE(where.value("workflow"_L1).toString(), u"Night"_s);
    QCOMPARE(where.value("waits"_L1).toBool(), true);
    const QJsonObject step = where.value("steps"_L1).toArray().last().toObject();
    QCOMPARE(step.value("queue"_L1).toString(), u"Night"_s);
    QCOMPARE(step.value("now"_L1).toBool(), true);
    QVERIFY(step.value("since"_L1).toString().endsWith(u'Z'));
    QVERIFY(step.contains("step"_L1) && step.contains("timeout"_L1) && step.contains("then"_L1));
    const auto asText = explained(server, address, false);
    QVERIFY(asText && asText->out.contains("Workflow Night"));
    const QString asOf = json.value("as_of"_L1).toString();
    QVERIFY(asOf.endsWith(u'Z'));
    const qint64 world = server.simulation().world().now();
    const qint64 told = QDateTime::fromString(asOf, Qt::ISODate).toMSecsSinceEpoch();
    QVERIFY2(std::abs(told - world) < 5'000, qPrintable(asOf));
    const QJsonObject evidence = json.value("evidence"_L1).toArray().at(0).toObject();
    QCOMPARE(evidence.value("kind"_L1).toString(), u"reservation.created"_s);
    QVERIFY(evidence.value("sid"_L1).toString().startsWith(u"EV"_s));
    QVERIFY(evidence.value("at"_L1).toString().endsWith(u'Z'));

    // Once all offers ran out, it is about those who are there.
    server.simulation().advanceTo(server.simulation().world().now() + 50'000);
    const auto later = explained(server, address, true);
    QVERIFY(later);
    const QJsonObject waits = QJsonDocument::fromJson(later->out).object();
    QVERIFY2(waits.value("workers"_L1).toArray().size() == 6, later->out.constData());
    const QJsonObject worker = waits.value("workers"_L1).toArray().at(0).toObject();
    for (const auto key :
         {"sid"_L1, "name"_L1, "in_queue"_L1, "expression"_L1, "activity"_L1, "capacity"_L1, "asked"_L1})
        QVERIFY2(worker.contains(key), key.data());
    for (const QJsonValue &value : waits.value("workers"_L1).toArray()) {
        const QJsonArray asks = value.toObject().value("asks"_L1).toArray();
        const QString asked = value.toObject().value("asked"_L1).toString();
        QCOMPARE(asked.isEmpty(), asks.isEmpty());
        if (asks.isEmpty())
            continue;
        QVERIFY2(QDateTime::fromString(asked, Qt::ISODate).isValid() && asked.endsWith(u'Z'), qPrintable(asked));
        QCOMPARE(asks.last().toObject().value("offered"_L1).toString(), asked);
    }
}

void TestExplain::printsText()
{
    SimulatorServer server(u"nobody-answers"_s);
    const auto output = explained(server, taskAlone(server), false);
    QVERIFY(output);
    QCOMPARE(output->code, 0);
    QVERIFY(output->out.contains("It is offered to "));
    QVERIFY(output->out.contains("not-answered"));
    QVERIFY(output->out.endsWith('\n'));
}

void TestExplain::endsWithThreeWhereItCannotBeTold()
{
    SimulatorServer server(u"nobody-answers"_s);
    Address none;
    none.task = *Sid::parse(u"WT00000000000000000000000000000000"_s);
    const auto output = explained(server, none, true);
    QVERIFY(output);
    QCOMPARE(output->code, 3);
    QCOMPARE(output->out, QByteArray());
    QVERIFY(!output->error.isEmpty());
    none.workspace = server.firstTask().workspace;
    const auto known = explained(server, none, true);
    QVERIFY(known);
    QCOMPARE(known->code, 3);
    QVERIFY2(known->error.contains(u"404"_s), qPrintable(known->error));
}

void TestExplain::tellsOfAFile()
{
    constexpr qint64 start = 1'772'460'000'000;
    const QByteArray worker = "&ReservationSid=WR00000000000000000000000000000001"
                              "&WorkerSid=WK00000000000000000000000000000001&WorkerName=Ann";
    QTemporaryDir folder;
    QFile file(folder.filePath(u"events.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(callback("task.created", 1, start));
    file.write(callback("reservation.created", 2, start + 100, worker));
    file.write(callback("reservation.timeout", 3, start + 30'100, worker));
    file.write(
        callback("task.canceled", 4, start + 60'000, "&TaskCanceledReason=hangup&TaskAssignmentStatus=canceled"));
    file.close();
    const ExplainOutput output = explainFile(file.fileName(), {}, true, start + 1'000'000);
    QVERIFY2(output.code == 0, qPrintable(output.error));
    const QJsonObject json = QJsonDocument::fromJson(output.out).object();
    QCOMPARE(json.value("verdict"_L1).toString(), u"caller-gave-up"_s);
    QCOMPARE(json.value("certainty"_L1).toString(), u"proved"_s);
    QCOMPARE(json.value("requests"_L1).toInt(), 0);
    // It tells until the last that stands in it, be that of another task or of a worker.
    QFile open(folder.filePath(u"open.txt"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.write(callback("task.created", 1, start));
    open.write(callback("reservation.created", 2, start + 100, worker));
    QByteArray other = callback("task.created", 3, start + 40'100);
    open.write(other.replace(WtSid.toLatin1(), "WT00000000000000000000000000000002"));
    open.close();
    const ExplainOutput unanswered = explainFile(open.fileName(), *Sid::parse(WtSid), false, start + 1'000'000);
    QVERIFY2(unanswered.out.contains("has not answered yet: 40 s"), unanswered.out.constData());
    QCOMPARE(
        explainFile(file.fileName(), Sid::parse(u"WT00000000000000000000000000000009"_s).value(), true, start).code, 2);
}

void TestExplain::namesTheTasksOfAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"events.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray first = callback("task.created", 1, 1'772'460'000'000);
    file.write(first);
    QByteArray second = first;
    second.replace("WT00000000000000000000000000000001", "WT00000000000000000000000000000002");
    second.replace("EV00000000000000000000000000000001", "EV00000000000000000000000000000002");
    file.write(second);
    file.close();
    const ExplainOutput output = explainFile(file.fileName(), {}, false, 1'772'470'000'000);
    QCOMPARE(output.code, 2);
    QVERIFY2(output.error.contains(u"WT00000000000000000000000000000002"_s), qPrintable(output.error));
    const Sid one = Sid::parse(WtSid).value();
    QCOMPARE(explainFile(file.fileName(), one, false, 1'772'470'000'000).error, QString());
}

void TestExplain::refusesAFileThatTellsOfNoTask()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues\n");
    file.close();
    const ExplainOutput output = explainFile(file.fileName(), {}, false, 1'772'470'000'000);
    QCOMPARE(output.code, 2);
    QVERIFY(!output.error.isEmpty());
    QCOMPARE(explainFile(folder.filePath(u"none"_s), {}, false, 0).code, 2);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
