#include "support/jsonschema.h"
#include "workspace/workspaceanswers.h"
#include "workspace/workspacereader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray sid(const char *prefix, int number)
{
    return prefix + QByteArray::number(number, 16).rightJustified(32, '0');
}

/// A resource in the API's names, with more members behind the common ones.
QByteArray resource(const char *prefix, int number, const QByteArray &name, const QByteArray &more = {})
{
    // A worker's channel has no name.
    const QByteArray named = name.isNull() ? name : "\"friendly_name\":\"" + name + "\",";
    return "{\"account_sid\":\"" + sid("AC", 1) + "\",\"date_created\":\"2026-03-02T14:03:27Z\"," + named +
           "\"sid\":\"" + sid(prefix, number) + "\",\"workspace_sid\":\"" + sid("WS", 1) + "\",\"url\":\"https://x\"" +
           (more.isEmpty() ? more : ',' + more) + '}';
}

/// As it stands inside a JSON text.
const QByteArray configuration = QByteArray("{'task_routing':{'filters':[{'expression':`type==!a!`,'targets':[{'queue':"
                                            "'WQ00000000000000000000000000000001'}]}],'default_filter':{'queue':"
                                            "'WQ00000000000000000000000000000002'}}}")
                                     .replace('\'', "\\\"")
                                     .replace('`', "\\\"")
                                     .replace('!', "'");

/// Two activities, a channel, two queues, a workflow and two workers.
WorkspaceAnswers sample()
{
    WorkspaceAnswers answers;
    answers.read = 1'772'460'207'000;
    answers.profile = u"Zoë's"_s;
    answers.host = u"taskrouter.example.com"_s;
    answers.workspace =
        resource("WS", 1, "Desk",
                 "\"multi_task_enabled\":false,\"prioritize_queue_order\":\"LIFO\",\"timeout_activity_sid\":\"" +
                     sid("WA", 2) + "\",\"event_callback_url\":\"https://a.example/x\"");
    answers.list(SidKind::Activity) = {resource("WA", 1, "In", "\"available\":true"),
                                       resource("WA", 2, "Out", "\"available\":false")};
    answers.list(SidKind::TaskChannel) = {resource("TC", 1, "Voice", "\"unique_name\":\"voice\"")};
    answers.list(SidKind::TaskQueue) = {
        resource("WQ", 1, "A",
                 "\"target_workers\":\"skills HAS 'a'\",\"max_reserved_workers\":3,\"task_order\":\"LIFO\""),
        resource("WQ", 2, "B", "\"target_workers\":null,\"assignment_activity_sid\":\"" + sid("WA", 2) + '"')};
    answers.list(SidKind::Workflow) = {
        resource("WW", 1, "W", "\"task_reservation_timeout\":30,\"configuration\":\"" + configuration + '"')};
    answers.list(SidKind::Worker) = {
        resource("WK", 2, "Zoë",
                 "\"attributes\":\"{\\\"skills\\\":[\\\"a\\\"]}\",\"available\":true,\"activity_sid\":\"" +
                     sid("WA", 1) + "\",\"date_status_changed\":\"2026-03-02T14:00:00.500Z\""),
        resource("WK", 1, "Bob", "\"attributes\":\"{}\",\"activity_sid\":\"" + sid("WA", 2) + '"')};
    answers.workerChannels = {{*Sid::parse(QLatin1String(sid("WK", 2))),
                               {resource("WC", 1, {},
                                         "\"configured_capacity\":4,\"available\":false,\"task_channel_sid\":\"" +
                                             sid("TC", 1) + "\",\"worker_sid\":\"" + sid("WK", 2) + '"')}},
                              {*Sid::parse(QLatin1String(sid("WK", 1))), {}}};
    return answers;
}

using Reading = std::variant<ReadWorkspace, WorkspaceError>;

Reading read(const QByteArray &text)
{
    return readWorkspace({{u"file.json"_s, text}});
}

QString errorOf(const Reading &reading)
{
    const auto *error = std::get_if<WorkspaceError>(&reading);
    return error ? error->text() : QString();
}

/// Fails a test by its text where there is an error.
ReadWorkspace got(const Reading &reading)
{
    if (!errorOf(reading).isEmpty())
        qFatal("%s", qPrintable(errorOf(reading)));
    return std::get<ReadWorkspace>(reading);
}

QStringList textsOf(const WorkspaceFindings &findings)
{
    QStringList texts;
    for (const WorkspaceFinding &finding : findings)
        texts.append(finding.text());
    return texts;
}

} // namespace

/// A workspace as a file: what is written is read, and whatever else is read is said.
class TestWorkspaceFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsItsSchema();
    void keepsAnswersAsTheyCame();
    void readsWhatItWrites();
    void readsListsOfTheCommandLine();
    void readsSeveralListsInOneFile();
    void readsPagesOfTheApi();
    void makesAWorkspaceOfAConfiguration();
    void makesAWorkflowOfQueues();
    void mendsAndSaysWhere_data();
    void mendsAndSaysWhere();
    void refusesAndSaysWhere_data();
    void refusesAndSaysWhere();
    void refusesEveryCutFile();
    void namesTheFileWhereThereAreSeveral();
    void readsTheRateOfARehearsal();
    void saysAnUnknownFieldOnce();
    void knowsAWorkspaceByItsBeginning();
};

void TestWorkspaceFile::fitsItsSchema()
{
    QFile schema(QStringLiteral(DESK_SOURCE_DIR "/resources/workspace/schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const JsonSchema known(QJsonDocument::fromJson(schema.readAll()).object());
    QJsonObject file = QJsonDocument::fromJson(workspaceFile(sample())).object();
    QCOMPARE(known.check(file), QString());
    file.insert(u"rehearsal"_s, QJsonObject{{u"arrivals_per_hour"_s, 60}});
    QCOMPARE(known.check(file), QString());
    file.insert(u"format"_s, u"desk-workspace/2"_s);
    QCOMPARE(known.check(file), u"$.format: not the const"_s);
    file.insert(u"format"_s, u"desk-workspace/1"_s);
    file.insert(u"workers"_s, QJsonArray{QJsonObject{}});
    QCOMPARE(known.check(file), u"$.workers[0]: needs sid"_s);
}

void TestWorkspaceFile::keepsAnswersAsTheyCame()
{
    const WorkspaceAnswers answers = sample();
    const QByteArray file = workspaceFile(answers);
    QVERIFY(file.startsWith("{\n\"format\": \"desk-workspace/1\",\n\"read\": \"2026-03-02T14:03:27Z\""));
    QVERIFY(file.contains(answers.workspace));
    for (const SidKind kind : WorkspaceKinds) {
        for (const QByteArray &row : answers.list(kind))
            QVERIFY(file.contains('\n' + row));
    }
    QVERIFY(file.contains(answers.workerChannels.constFirst().channels.constFirst()));
}

void TestWorkspaceFile::readsWhatItWrites()
{
    const ReadWorkspace whole = got(read(workspaceFile(sample())));
    QCOMPARE(textsOf(whole.findings), QStringList());
    const SavedWorkspace &workspace = whole.workspace;
    QCOMPARE(workspace.read, sample().read);
    QCOMPARE(workspace.profile, u"Zoë's"_s);
    QCOMPARE(workspace.host, u"taskrouter.example.com"_s);
    QCOMPARE(workspace.sid, sid("WS", 1));
    QCOMPARE(workspace.account, sid("AC", 1));
    QCOMPARE(workspace.name, "Desk"_ba);
    QVERIFY(!workspace.multitask && !workspace.fifo);
    QCOMPARE(workspace.timeoutActivity, sid("WA", 2));
    QCOMPARE(workspace.defaultActivity, sid("WA", 2)); // The first in which nobody is offered anything.
    QCOMPARE(workspace.eventCallbackUrl, "https://a.example/x"_ba);
    QCOMPARE(workspace.activities.size(), 2);
    QVERIFY(workspace.activities.at(0).available && !workspace.activities.at(1).available);
    QCOMPARE(workspace.channels.at(0).uniqueName, "voice"_ba);
    QCOMPARE(workspace.queues.at(0).targetWorkers, "skills HAS 'a'"_ba);
    QCOMPARE(workspace.queues.at(0).maxReservedWorkers, 3);
    QVERIFY(!workspace.queues.at(0).fifo && workspace.queues.at(1).fifo);
    QCOMPARE(workspace.queues.at(1).assignmentActivity, sid("WA", 2));
    QCOMPARE(workspace.workflows.at(0).reservationTimeout, 30);
    QVERIFY(workspace.workflows.at(0).configuration.startsWith("{\"task_routing\""));
    // In the order of the file.
    QCOMPARE(workspace.workers.at(0).sid, sid("WK", 2));
    QCOMPARE(workspace.workers.at(0).name, "Zoë"_ba);
    QCOMPARE(workspace.workers.at(0).attributes, "{\"skills\":[\"a\"]}"_ba);
    QCOMPARE(workspace.workers.at(0).statusChanged, 1'772'460'000'500);
    QCOMPARE(workspace.workers.at(0).created, sample().read);
    QCOMPARE(workspace.workers.at(0).channels.size(), 1);
    QCOMPARE(workspace.workers.at(0).channels.at(0).capacity, 4);
    QVERIFY(!workspace.workers.at(0).channels.at(0).available);
    // The file says that he has none.
    QVERIFY(workspace.workers.at(1).channels.isEmpty());
}

void TestWorkspaceFile::readsListsOfTheCommandLine()
{
    const QByteArray queues = "[{\"accountSid\":\"" + sid("AC", 1) +
                              "\",\"friendlyName\":\"A\",\"maxReservedWorkers\":5,\"sid\":\"" + sid("WQ", 1) +
                              "\",\"targetWorkers\":\"level > 2\",\"taskOrder\":\"FIFO\",\"workspaceSid\":\"" +
                              sid("WS", 1) + "\"},{\"friendlyName\":\"B\",\"sid\":\"" + sid("WQ", 2) + "\"}]";
    const QByteArray workers =
        "[{\"activityName\":\"Here\",\"activitySid\":\"" + sid("WA", 7) +
        "\",\"attributes\":\"{\\\"level\\\":3}\",\"available\":true,\"dateStatusChanged\":\"2026-03-02T14:00:00.000Z\","
        "\"friendlyName\":\"Ann\",\"sid\":\"" +
        sid("WK", 1) + "\",\"workspaceSid\":\"" + sid("WS", 1) + "\"}]";
    const QByteArray workflows = "[{\"configuration\":\"" + configuration + "\",\"friendlyName\":\"W\",\"sid\":\"" +
                                 sid("WW", 1) + "\",\"taskReservationTimeout\":45}]";
    const ReadWorkspace whole =
        got(readWorkspace({{u"queues.json"_s, queues}, {u"workers.json"_s, workers}, {u"flows.json"_s, workflows}}));
    const SavedWorkspace &workspace = whole.workspace;
    QCOMPARE(workspace.sid, sid("WS", 1));
    QCOMPARE(workspace.account, sid("AC", 1));
    QCOMPARE(workspace.queues.at(0).maxReservedWorkers, 5);
    QCOMPARE(workspace.queues.at(0).targetWorkers, "level > 2"_ba);
    QCOMPARE(workspace.workflows.at(0).reservationTimeout, 45);
    QCOMPARE(workspace.workers.at(0).activity, sid("WA", 7));
    QCOMPARE(workspace.workers.at(0).channels.size(), 2); // One at a time in each that is assumed.
    // The activity that a worker names, and one in which nobody is offered anything.
    QCOMPARE(workspace.activities.size(), 2);
    QCOMPARE(workspace.activities.at(0).name, "Here"_ba);
    QVERIFY(workspace.activities.at(0).available && !workspace.activities.at(1).available);
    const QString said = textsOf(whole.findings).join(u'\n');
    for (const QString &word :
         {u"workers.json[0].activitySid"_s, u"Here"_s, u"Offline"_s, u"voice"_s, u"multitasking"_s})
        QVERIFY2(said.contains(word), qPrintable(said));
    for (const WorkspaceFinding &finding : whole.findings)
        QCOMPARE(finding.kind, WorkspaceFinding::Kind::Assumed);
}

void TestWorkspaceFile::readsSeveralListsInOneFile()
{
    const WorkspaceAnswers answers = sample();
    QByteArray file;
    for (const SidKind kind : WorkspaceKinds)
        file += '[' + answers.list(kind).join(',') + "]\n";
    const ReadWorkspace whole = got(read(file));
    QCOMPARE(whole.workspace.workers.size(), 2);
    QCOMPARE(whole.workspace.queues.size(), 2);
    QCOMPARE(whole.workspace.workflows.size(), 1);
}

void TestWorkspaceFile::readsPagesOfTheApi()
{
    const WorkspaceAnswers answers = sample();
    const QByteArray meta = "{\"meta\":{\"key\":\"x\",\"next_page_url\":";
    const ReadWorkspace whole = got(
        readWorkspace({{u"q"_s, meta + "null},\"task_queues\":[" + answers.list(SidKind::TaskQueue).join(',') + "]}"},
                       {u"w"_s, meta + "\"https://x/?Page=1\"},\"workflows\":[" +
                                    answers.list(SidKind::Workflow).join(',') + "]}"}}));
    QCOMPARE(whole.workspace.queues.size(), 2);
    // A page that is not the last is not all.
    const QString said = textsOf(whole.findings).join(u'\n');
    QVERIFY2(said.contains(u"w: meta.next_page_url"_s) && !said.contains(u"q: meta"_s), qPrintable(said));
}

void TestWorkspaceFile::makesAWorkspaceOfAConfiguration()
{
    const ReadWorkspace whole = got(read(
        "{\"task_routing\": {\"filters\": [{\"expression\": \"type == 'a'\", \"targets\": [{\"queue\": \"Support\"}]},"
        "{\"expression\": \"type == 'b'\", \"targets\": [{\"queue\": \"${QUEUE_SID_TIER_2}\"}, {\"queue\": "
        "\"WQ00000000000000000000000000000009\"}]}],"
        "\"default_filter\": {\"queue\": \"Support\"}}}"));
    const SavedWorkspace &workspace = whole.workspace;
    QCOMPARE(workspace.workflows.size(), 1);
    QCOMPARE(workspace.workflows.at(0).name, "file"_ba);
    QCOMPARE(workspace.queues.size(), 3);
    QCOMPARE(workspace.queues.at(0).name, "Support"_ba);
    QCOMPARE(workspace.queues.at(1).name, "Tier 2"_ba);
    QCOMPARE(workspace.queues.at(2).sid, sid("WQ", 9));
    QVERIFY(workspace.workers.size() >= 3);
    const QString said = textsOf(whole.findings).join(u'\n');
    for (const QString &word : {u"Support"_s, u"Tier 2"_s, u"people"_s, u"\"file\""_s})
        QVERIFY2(said.contains(word), qPrintable(said));
}

/// With people who fit what the queues want.
void TestWorkspaceFile::makesAWorkflowOfQueues()
{
    const ReadWorkspace whole =
        got(read('[' + resource("WQ", 1, "It's A", "\"target_workers\":\"skills HAS 'a' AND level >= 2\"") + ',' +
                 resource("WQ", 2, "B", "\"target_workers\":\"1==0\"") + ']'));
    QCOMPARE(whole.workspace.workflows.size(), 1);
    QVERIFY(whole.workspace.workflows.at(0).configuration.contains("queue == \\\"It's A\\\""));
    QCOMPARE(whole.workspace.workers.size(), 3);
    QVERIFY(whole.workspace.workers.at(0).attributes.contains("\"skills\":[\"a\"]"));
    QVERIFY(whole.workspace.workers.at(0).attributes.contains("contact_uri"));
    QVERIFY2(textsOf(whole.findings).join(u'\n').contains(u"fit these queues: B"_s),
             qPrintable(textsOf(whole.findings).join(u'\n')));
}

void TestWorkspaceFile::mendsAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::newRow("attributes that are no JSON") << "\"attributes\":\"{}\""_ba
                                                 << "\"attributes\":\"level=3\""_ba << u"workers[1].attributes"_s;
    QTest::newRow("attributes that are a list") << "\"attributes\":\"{}\""_ba
                                                << "\"attributes\":\"[1]\""_ba << u"workers[1].attributes"_s;
    QTest::newRow("attributes that are a number") << "\"attributes\":\"{}\""_ba
                                                  << "\"attributes\":3"_ba << u"workers[1].attributes"_s;
    QTest::newRow("a number that is a text")
        << "\"max_reserved_workers\":3"_ba
        << "\"max_reserved_workers\":\"many\""_ba << u"task_queues[0].max_reserved_workers"_s;
    QTest::newRow("a number out of bounds")
        << "\"configured_capacity\":4"_ba
        << "\"configured_capacity\":1e99"_ba
        << u"worker_channels."_s + QLatin1String(sid("WK", 2)) + u"[0].configured_capacity"_s;
    QTest::newRow("half a number") << "\"max_reserved_workers\":3"_ba
                                   << "\"max_reserved_workers\":1.5"_ba << u"task_queues[0].max_reserved_workers"_s;
    QTest::newRow("no truth value") << "\"available\":true"_ba
                                    << "\"available\":\"yes\""_ba << u"activities[0].available"_s;
    QTest::newRow("no moment") << "\"date_status_changed\":\"2026-03-02T14:00:00.500Z\""_ba
                               << "\"date_status_changed\":\"yesterday\""_ba << u"workers[0].date_status_changed"_s;
    QTest::newRow("an order that nobody knows") << "\"task_order\":\"LIFO\""_ba
                                                << "\"task_order\":\"RANDOM\""_ba << u"task_queues[0].task_order"_s;
    QTest::newRow("an activity that is not there")
        << "\"attributes\":\"{}\",\"activity_sid\":\"" + sid("WA", 2)
        << "\"attributes\":\"{}\",\"activity_sid\":\"" + sid("WA", 5) << u"workers[1].activity_sid"_s;
    QTest::newRow("a queue's activity that is not there")
        << "\"assignment_activity_sid\":\"" + sid("WA", 2) << "\"assignment_activity_sid\":\"" + sid("WA", 5)
        << u"task_queues[1].assignment_activity_sid"_s;
    QTest::newRow("a SID of another kind")
        << "\"assignment_activity_sid\":\"" + sid("WA", 2) << "\"assignment_activity_sid\":\"" + sid("WQ", 2)
        << u"task_queues[1].assignment_activity_sid"_s;
    QTest::newRow("a channel that is not there")
        << "\"task_channel_sid\":\"" + sid("TC", 1) << "\"task_channel_sid\":\"" + sid("TC", 5)
        << u"worker_channels."_s + QLatin1String(sid("WK", 2)) + u"[0].task_channel_sid"_s;
    QTest::newRow("a worker that is not there")
        << "\"worker_sid\":\"" + sid("WK", 2) << "\"worker_sid\":\"" + sid("WK", 5)
        << u"worker_channels."_s + QLatin1String(sid("WK", 2)) + u"[0].worker_sid"_s;
    QTest::newRow("a short SID") << "\"sid\":\"" + sid("WK", 1) << "\"sid\":\"WK1"_ba << u"workers[1].sid"_s;
    QTest::newRow("a row that is no object") << "\"task_channels\": [\n"_ba
                                             << "\"task_channels\": [\n17,"_ba << u"task_channels[0]"_s;
    QTest::newRow("a name that is none") << "\"friendly_name\":\"Bob\""_ba
                                         << "\"friendly_name\":{}"_ba << u"workers[1].friendly_name"_s;
    QTest::newRow("a key that a workflow does not know")
        << "\\\"default_filter\\\""_ba
        << "\\\"extra\\\":1,\\\"default_filter\\\""_ba << u"workflows[0].configuration, task_routing.extra"_s;
}

void TestWorkspaceFile::mendsAndSaysWhere()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray file = workspaceFile(sample());
    QVERIFY(file.contains(before));
    file.replace(before, after);
    const ReadWorkspace whole = got(read(file));
    const QStringList said = textsOf(whole.findings);
    QVERIFY2(said.size() >= 1, qPrintable(place));
    QVERIFY2(said.constFirst().startsWith(place + u": "_s), qPrintable(said.join(u'\n')));
    QCOMPARE(whole.findings.constFirst().kind, WorkspaceFinding::Kind::Unread);
    // What was mended can be used: nobody is lost for a field of his.
    if (!place.endsWith(u"].sid"_s))
        QCOMPARE(whole.workspace.workers.size(), 2);
}

void TestWorkspaceFile::refusesAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::newRow("newer") << "desk-workspace/1"_ba
                           << "desk-workspace/2"_ba << u"format: "_s;
    QTest::newRow("another format") << "desk-workspace/1"_ba
                                    << "desk-journal/1"_ba << u"format: "_s;
    QTest::newRow("a worker twice") << sid("WK", 1) + "\",\"workspace" << sid("WK", 2) + "\",\"workspace"
                                    << u"workers[1].sid: "_s;
    QTest::newRow("a queue among the activities")
        << "\"sid\":\"" + sid("WA", 2) << "\"sid\":\"" + sid("WQ", 7) << u"activities[1].sid: "_s;
    QTest::newRow("a list that is none") << "\"workers\": ["_ba
                                         << "\"workers\": 3, \"others\": ["_ba << u"workers: "_s;
    QTest::newRow("channels that are a list") << "\"worker_channels\": {"_ba
                                              << "\"worker_channels\": [], \"x\": {"_ba << u"worker_channels: "_s;
    QTest::newRow("a queue that is not there")
        << "\\\"default_filter\\\":{\\\"queue\\\":\\\"WQ00000000000000000000000000000002"_ba
        << "\\\"default_filter\\\":{\\\"queue\\\":\\\"WQ00000000000000000000000000000005"_ba
        << u"workflows[0].configuration, task_routing.default_filter.queue: "_s;
    QTest::newRow("an expression that is none")
        << "type=='a'"_ba
        << "type=="_ba << u"workflows[0].configuration, task_routing.filters[0].expression: "_s;
    QTest::newRow("a queue's expression that is none") << "skills HAS 'a'"_ba
                                                       << "skills HAS"_ba << u"task_queues[0].target_workers: "_s;
    QTest::newRow("a configuration that is no JSON") << "{\\\"task_routing\\\""_ba
                                                     << "task_routing\\\""_ba << u"workflows[0].configuration: "_s;
    QTest::newRow("another workspace") << "\"friendly_name\":\"Bob\",\"sid\":\"" + sid("WK", 1) +
                                              "\",\"workspace_sid\":\"" + sid("WS", 1)
                                       << "\"friendly_name\":\"Bob\",\"sid\":\"" + sid("WK", 1) +
                                              "\",\"workspace_sid\":\"" + sid("WS", 2)
                                       << u"workers[1]: "_s;
    QTest::newRow("no UTF-8") << "Bob"_ba
                              << "B\xff\""_ba << u"line "_s;
}

void TestWorkspaceFile::refusesAndSaysWhere()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray file = workspaceFile(sample());
    QVERIFY(file.contains(before));
    file.replace(before, after);
    const QString why = errorOf(read(file));
    QVERIFY2(why.startsWith(place), qPrintable(why));
    QVERIFY2(why.size() > place.size() + 10, qPrintable(why));
}

/// Wherever it breaks off: never a workspace, and the place is said.
void TestWorkspaceFile::refusesEveryCutFile()
{
    const QByteArray file = workspaceFile(sample()).trimmed();
    for (qsizetype size = 0; size < file.size(); size += 7) {
        const QString why = errorOf(read(file.first(size)));
        QVERIFY2(!why.isEmpty(), file.first(size).constData());
        if (size > 0)
            QVERIFY2(why.startsWith(u"line "_s), qPrintable(why));
    }
    QVERIFY(!errorOf(readWorkspace({})).isEmpty());
    QVERIFY(!errorOf(read("{}")).isEmpty());
    QVERIFY(!errorOf(read("[]")).isEmpty());
    QVERIFY(!errorOf(read(QByteArray(100'000, '['))).isEmpty());
}

void TestWorkspaceFile::namesTheFileWhereThereAreSeveral()
{
    const QByteArray queues = '[' + resource("WQ", 1, "A") + ']';
    const QString twice = errorOf(readWorkspace({{u"one.json"_s, queues}, {u"two.json"_s, queues}}));
    QVERIFY2(twice.contains(u"two.json[0].sid"_s) && twice.contains(u"one.json[0]"_s), qPrintable(twice));
    const QString cut = errorOf(readWorkspace({{u"one.json"_s, queues}, {u"two.json"_s, "[\n{\"sid\":"}}));
    QVERIFY2(cut.startsWith(u"two.json, line 2"_s), qPrintable(cut));
}

void TestWorkspaceFile::readsTheRateOfARehearsal()
{
    const auto with = [](const QByteArray &rate) {
        return got(read(
            QByteArray(workspaceFile(sample()))
                .replace("\"workspace\": ", "\"rehearsal\": {\"arrivals_per_hour\": " + rate + "},\n\"workspace\": ")));
    };
    QCOMPARE(with("90.5").workspace.arrivalsPerHour, 90.5);
    QVERIFY(with("90.5").findings.isEmpty());
    for (const char *wrong : {"0", "-1", "1e300", "\"many\"", "[]"}) {
        const ReadWorkspace whole = with(wrong);
        QCOMPARE(whole.workspace.arrivalsPerHour, 0.0);
        QVERIFY2(textsOf(whole.findings).value(0).startsWith(u"rehearsal.arrivals_per_hour: "_s), wrong);
    }
}

void TestWorkspaceFile::saysAnUnknownFieldOnce()
{
    const ReadWorkspace whole =
        got(read(QByteArray(workspaceFile(sample())).replace("\"attributes\":", "\"mood\":\"fine\",\"attributes\":")));
    QCOMPARE(textsOf(whole.findings).size(), 1);
    QVERIFY(textsOf(whole.findings).constFirst().startsWith(u"workers[0].mood: "_s));
    QVERIFY(textsOf(whole.findings).constFirst().contains(u"2"_s));
}

void TestWorkspaceFile::knowsAWorkspaceByItsBeginning()
{
    QVERIFY(looksLikeWorkspace(workspaceFile(sample()).first(100)));
    QVERIFY(looksLikeWorkspace(" \n[{"));
    QVERIFY(looksLikeWorkspace("{\"task_routing\": "));
    QVERIFY(looksLikeWorkspace("{ \"meta\":{"));
    QVERIFY(!looksLikeWorkspace("{\"format\": 1, \"title\": \"desk\"}"));
    QVERIFY(!looksLikeWorkspace(""));
    QVERIFY(looksLikeWorkspace("{}"));
    QVERIFY(!looksLikeWorkspace("hello"));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
