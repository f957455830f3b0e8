#include "checks/lintcommand.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

/// What `--lint` says of the files that there may be.
class TestLintCommand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsABareConfiguration();
    void readsAWorkspacesFile();
    void readsScenarios();
    void informationIsNoFinding();
    void theWorstComesFirst();
    void tellsInJson();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();

private:
    QString file(const QByteArray &text)
    {
        QFile written(m_folder.filePath(u"file.json"_s));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("no file");
        return written.fileName();
    }

    QTemporaryDir m_folder;
};

void TestLintCommand::readsABareConfiguration()
{
    const CommandOutput output = runLint(file(R"({"task_routing": {"filters": [
        {"expression": "a == 1", "targets": [{"queue": "${QUEUE_SID_X}", "timeout": 30}]}],
        "default_filter": {"queue": "${QUEUE_SID_X}"}}})"),
                                         false);
    QCOMPARE(output.code, CommandOutput::Found);
    const QString text = QString::fromUtf8(output.out);
    QVERIFY2(text.contains(u", task_routing.filters[0].targets[0].timeout [canceled-at-end]\n    A task that nobody "
                           "accepts within 30 seconds is canceled here"_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"\nErrors: 0, warnings: 1, for information: 0\n"_s), qPrintable(text));
}

/// Also one with rules that no simulator could go by, and with a timeout that no workflow can have.
void TestLintCommand::readsAWorkspacesFile()
{
    const CommandOutput output = runLint(file(R"({"format": "desk-workspace/1",
        "workspace": {"sid": "WS00000000000000000000000000000001", "friendly_name": "W"},
        "activities": [], "task_channels": [], "workers": [], "worker_channels": {},
        "task_queues": [{"sid": "WQ00000000000000000000000000000001", "friendly_name": "Q",
                         "target_workers": "skill-level > 1"}],
        "workflows": [{"sid": "WW00000000000000000000000000000001", "friendly_name": "F",
                       "task_reservation_timeout": 0,
                       "configuration": "{\"task_routing\": {\"default_filter\": {\"queue\": \"Q\"}}}"}]})"),
                                         false);
    const QString text = QString::fromUtf8(output.out);
    QCOMPARE(output.code, CommandOutput::Found);
    QVERIFY2(text.contains(u"Error: Task queue Q (WQ00000000000000000000000000000001), target_workers [hyphen]\n"_s),
             qPrintable(text + output.error));
    QVERIFY2(
        text.contains(u"task_reservation_timeout [reservation-timeout]\n    An offer of this workflow would last 0 "
                      "seconds."_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"Errors: 2, warnings: 0, for information: 0"_s), qPrintable(text));
}

void TestLintCommand::readsScenarios()
{
    const CommandOutput shipped = runLint(u"contact-centre"_s, false);
    QCOMPARE(shipped.code, CommandOutput::Fine);
    QCOMPARE(QString::fromUtf8(shipped.out), u"Nothing odd was found.\n"_s);
    QCOMPARE(shipped.error, QString());
    const CommandOutput night =
        runLint(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/nobody-answers.json"), false);
    QCOMPARE(night.code, CommandOutput::Found);
    QVERIFY2(night.out.contains("[empty-queue]"), night.out.constData());
}

void TestLintCommand::informationIsNoFinding()
{
    const CommandOutput output = runLint(file(R"({"task_routing": {"filters": [{"targets": [
        {"queue": "Q", "priority": "5"}]}]}})"),
                                         false);
    QCOMPARE(output.code, CommandOutput::Fine);
    QVERIFY2(output.out.contains("Information: "), output.out.constData());
}

void TestLintCommand::theWorstComesFirst()
{
    const CommandOutput output = runLint(file(R"({"task_routing": {"filters": [{"targets": [
        {"queue": "Q", "priority": "5", "timeout": "9"}]}]}})"),
                                         false);
    const qsizetype error = output.out.indexOf("Error: ");
    const qsizetype information = output.out.indexOf("Information: ");
    QVERIFY2(error >= 0 && error < information, output.out.constData());
}

void TestLintCommand::tellsInJson()
{
    const QString path = file(R"({"task_routing": {"filters": [{"targets": [{"queue": "Q", "priority": "5"}]}]}})");
    const CommandOutput output = runLint(path, true);
    const QJsonObject root = QJsonDocument::fromJson(output.out).object();
    QCOMPARE(root.value("file"_L1).toString(), path);
    const QJsonArray findings = root.value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.first().toObject();
    QCOMPARE(finding.value("key"_L1).toString(), u"text-priority"_s);
    QCOMPARE(finding.value("severity"_L1).toString(), u"information"_s);
    QCOMPARE(finding.value("resource"_L1).toString(), u"workflow"_s);
    QCOMPARE(finding.value("path"_L1).toString(), u"task_routing.filters[0].targets[0].priority"_s);
    QVERIFY(finding.value("sentence"_L1).toString().contains(u"“5”"_s));
    QVERIFY(!finding.value("advice"_L1).toString().isEmpty());
    QVERIFY(root.value("notes"_L1).isArray());
}

void TestLintCommand::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QByteArray() << u"file.json"_s;
    QTest::newRow("cut in half") << QByteArray(R"({"format": "desk-workspace/1", "work)") << u"line 1, column"_s;
    QTest::newRow("newer") << QByteArray(R"({"format": "desk-workspace/2"})") << u"desk-workspace/2"_s;
    QTest::newRow("nothing in it") << "[]"_ba << u"neither a workflow nor a task queue"_s;
    QTest::newRow("an object of nothing") << "{}"_ba << u"this is no workspace"_s;
    QTest::newRow("null") << "null"_ba << u"file.json"_s;
    QTest::newRow("people alone") << R"([{"sid": "WK00000000000000000000000000000001", "friendly_name": "Ann"}])"_ba
                                  << u"neither a workflow nor a task queue"_s;
    QTest::newRow("scenario with a defect") << QByteArray(R"({"format": 1, "title": 7})") << u"title"_s;
}

void TestLintCommand::saysWhatCannotBeRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    const CommandOutput output = runLint(file(text), false);
    QCOMPARE(output.code, CommandOutput::Unreadable);
    QVERIFY2(output.error.contains(error), qPrintable(output.error));
    QCOMPARE(output.out, QByteArray());
    const CommandOutput missing = runLint(u"/nowhere/at/all.json"_s, false);
    QCOMPARE(missing.code, CommandOutput::Unreadable);
    QCOMPARE(missing.error, u"/nowhere/at/all.json: there is no such file\n"_s);
    const CommandOutput unknown = runLint(u"no-such-thing"_s, false);
    QCOMPARE(unknown.code, CommandOutput::Unreadable);
    QVERIFY2(unknown.error.startsWith(u"\"no-such-thing\" is neither a scenario nor a file"_s),
             qPrintable(unknown.error));
}

QTEST_GUILESS_MAIN(TestLintCommand)
#include "tst_lintcommand.moc"
