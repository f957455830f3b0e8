#include "storyfile.h"
#include "support/simulatorserver.h"

#include "story/diagnosis/diagnosisreport.h"
#include "story/inquiry/inquiry.h"
#include "story/storybuilder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// What was answered, and of which story.
struct Answer
{
    Diagnosis diagnosis;
    TaskStory story;
    int requests = 0;
};

QByteArray sidNamed(SimulatorServer &server, const QString &collection, const QString &name)
{
    const Simulator::State &state = server.simulation().world().state();
    if (collection == "TaskQueues"_L1) {
        for (const auto &[id, queue] : state.queues) {
            if (QString::fromUtf8(queue.name) == name)
                return state.sids.text(Simulator::Kind::TaskQueue, id);
        }
    }
    for (const auto &[id, workflow] : state.workflows) {
        if (QString::fromUtf8(workflow.name) == name)
            return state.sids.text(Simulator::Kind::Workflow, id);
    }
    return {};
}

/// Somebody changes the workspace through the API.
bool post(SimulatorServer &server, const QString &path, const QString &form)
{
    const QStringList parts = path.split(u'/');
    const Endpoint endpoint = server.endpoint();
    QUrl url = endpoint.baseUrl;
    url.setPath(
        u"/v1/Workspaces/%1/%2/%3"_s.arg(server.firstTask().workspace.toString(), parts.value(0),
                                         QString::fromLatin1(sidNamed(server, parts.value(0), parts.value(1)))));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization", "Basic " + (endpoint.user.toUtf8() + ':' + endpoint.secret).toBase64());
    const qsizetype at = form.indexOf(u'=');
    QNetworkAccessManager network;
    QNetworkReply *reply =
        network.post(request, form.first(at).toUtf8() + '=' + QUrl::toPercentEncoding(form.sliced(at + 1)));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    return finished.wait(10'000) && reply->error() == QNetworkReply::NoError;
}

std::optional<Answer> askSimulator(const QJsonObject &file)
{
    QTemporaryFile scenario(QDir::tempPath() + u"/story-XXXXXX.json"_s);
    if (!scenario.open())
        return {};
    scenario.write(QJsonDocument(file.value("scenario"_L1).toObject()).toJson());
    scenario.close();
    SimulatorServer server(scenario.fileName());
    const Simulator::Time start = server.simulation().world().now();
    for (const QJsonValue &value : file.value("posts"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        server.simulation().advanceTo(start + step.value("at"_L1).toInteger() * 1000);
        if (!post(server, step.value("path"_L1).toString(), step.value("form"_L1).toString()))
            return {};
    }
    server.simulation().advanceTo(start + file.value("at"_L1).toInteger() * 1000);
    server.reset();
    const Simulator::Id id = server.simulation().taskOf(file.value("task"_L1).toString().toUtf8());
    const auto sid =
        Sid::parse(QString::fromLatin1(server.simulation().world().state().sids.text(Simulator::Kind::Task, id)));
    Client client(server.endpoint());
    Inquiry inquiry(client, {server.firstTask().workspace, sid.value_or(Sid()),
                             [&server] { return server.simulation().world().now(); }});
    QSignalSpy finished(&inquiry, &Inquiry::finished);
    inquiry.start();
    if (!finished.wait(20'000) || inquiry.error() || server.posts() != 0 ||
        server.requests().size() != inquiry.requests())
        return {};
    return Answer{inquiry.diagnosis(), inquiry.story(), inquiry.requests()};
}

std::optional<Answer> answerOf(const QJsonObject &file)
{
    if (!file.contains("facts"_L1))
        return askSimulator(file);
    const StoryFile read = readStoryFile(file.value("facts"_L1).toObject());
    const TaskStory story = buildStory(read.facts);
    return Answer{diagnose(story, read.situation), story, 0};
}

/// The parts of the sentence, put back together.
QString told(const Diagnosis &diagnosis)
{
    return diagnosis.sentence + u' ' + diagnosis.detail;
}

} // namespace

/// One story a verdict, each right; then one fact is changed, and it is another; then it is right again.
class TestStoryWhy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
    void everyVerdictHasAStory();
    void aRecordingTellsByItsRules();
};

void TestStoryWhy::tells_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DESK_TEST_DATA) + u"/stories"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        if (!name.endsWith(".scenario.json"_L1))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestStoryWhy::tells()
{
    QFETCH(QString, path);
    const QJsonObject file = readStoryJson(path);
    QVERIFY2(!file.isEmpty(), qPrintable(path));
    const QJsonObject nearest = file.value("nearest"_L1).toObject();
    QVERIFY2(!nearest.isEmpty(), "A story has a nearest neighbour.");
    const auto check = [](const QJsonObject &document, const QJsonObject &wanted) {
        const std::optional<Answer> answer = answerOf(document);
        QVERIFY(answer);
        const Diagnosis &diagnosis = answer->diagnosis;
        const QByteArray words = (told(diagnosis) + u'\n' + diagnosis.notes.join(u'\n')).toUtf8();
        QVERIFY2(toWire(diagnosis.verdict) == wanted.value("verdict"_L1).toString(),
                 (toWire(diagnosis.verdict).data() + QByteArray(": ") + words).constData());
        if (wanted.contains("certainty"_L1))
            QVERIFY2(toWire(diagnosis.certainty) == wanted.value("certainty"_L1).toString(),
                     (toWire(diagnosis.certainty).data() + QByteArray(": ") + words).constData());
        const QRegularExpression says(wanted.value("says"_L1).toString(),
                                      QRegularExpression::DotMatchesEverythingOption);
        QVERIFY(says.isValid());
        QVERIFY2(says.match(told(diagnosis)).hasMatch(), words.constData());
        const QRegularExpression notes(wanted.value("notes"_L1).toString(),
                                       QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(notes.match(diagnosis.notes.join(u'\n')).hasMatch(), words.constData());
        QVERIFY2(answer->requests <= wanted.value("most"_L1).toInt(Inquiry::MostRequests),
                 QByteArray::number(answer->requests).constData());
        if (diagnosis.certainty == Certainty::Proved)
            QVERIFY(!diagnosis.evidence.events.isEmpty());
        QVERIFY(std::is_sorted(diagnosis.evidence.events.begin(), diagnosis.evidence.events.end()));
        QVERIFY(diagnosis.evidence.events.isEmpty() ||
                diagnosis.evidence.events.constLast() < answer->story.facts.events.size());
        QVERIFY(!diagnosis.sentence.contains(u'%') && !diagnosis.detail.contains(u"%1"));
        QVERIFY(diagnosis.sentence.endsWith(u'.'));
    };
    check(file, file);
    if (QTest::currentTestFailed())
        return;
    check(changed(file, nearest.value("set"_L1).toObject()), nearest);
    if (QTest::currentTestFailed())
        return;
    check(file, file);
}

void TestStoryWhy::everyVerdictHasAStory()
{
    QSet<QString> told;
    const QDir folder(QStringLiteral(DESK_TEST_DATA) + u"/stories"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}))
        told.insert(readJsonFile(folder.filePath(name)).value("verdict"_L1).toString());
    for (int verdict = 0; verdict < int(WhyVerdict::Count); ++verdict)
        QVERIFY2(told.contains(toWire(static_cast<WhyVerdict>(verdict))),
                 toWire(static_cast<WhyVerdict>(verdict)).data());
}

void TestStoryWhy::aRecordingTellsByItsRules()
{
    StoryFacts facts =
        readStoryFile(
            readJsonFile(QStringLiteral(DESK_TEST_DATA) + u"/stories/events-alone.json"_s).value("facts"_L1).toObject())
            .facts;
    StoryQueue queue;
    queue.sid = StoryFileReader::sid(u"WQ1");
    queue.name = u"Support"_s;
    queue.targetWorkers = u"skills HAS 'support'"_s;
    StoryWorkflow workflow;
    workflow.sid = StoryFileReader::sid(u"WW1");
    workflow.name = u"Calls"_s;
    workflow.configuration =
        "{\"task_routing\":{\"filters\":[{\"filter_friendly_name\":\"Support line\",\"expression\":\"line == "
        "'support'\",\"targets\":[{\"queue\":\"Support\",\"timeout\":600}]}]}}";
    facts.queues.append({queue, {}});
    facts.workflows.append({workflow, {}});
    const TaskStory story = buildStory(facts);
    const Situation situation = recordedSituation(story);
    QVERIFY(situation.rules);
    QVERIFY(situation.workers.empty());
    const Diagnosis diagnosis = diagnose(story, situation);
    QCOMPARE(diagnosis.verdict, WhyVerdict::NotAnswered);
    QCOMPARE(diagnosis.lacks, QList<Lack>());
    QVERIFY(std::any_of(diagnosis.places.cbegin(), diagnosis.places.cend(),
                        [](const PlaceRow &place) { return place.after.contains(u"canceled"_s); }));
    // Without its rules nobody knows what comes then.
    const Diagnosis bare = diagnose(story, {});
    QVERIFY(std::none_of(bare.places.cbegin(), bare.places.cend(),
                         [](const PlaceRow &place) { return place.after.contains(u"canceled"_s); }));
}

QTEST_GUILESS_MAIN(TestStoryWhy)
#include "tst_storywhy.moc"
