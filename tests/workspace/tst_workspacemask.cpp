#include "workspace/saving/workspacemask.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A worker with attributes, as TaskRouter would show him.
QByteArray worker(const QString &name, const QJsonObject &attributes)
{
    return QJsonDocument(QJsonObject{{u"sid"_s, u"WK000000000000000000000000000000a1"_s},
                                     {u"friendly_name"_s, name},
                                     {u"attributes"_s,
                                      QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact))}})
        .toJson(QJsonDocument::Compact);
}

WorkspaceAnswers sample()
{
    WorkspaceAnswers answers;
    answers.workspace = "{\"sid\": \"WS00000000000000000000000000000001\", \"event_callback_url\": "
                        "\"https://bob:pa55@a.example/x?key=s3cret&n=1\"}";
    answers.list(SidKind::Worker) = {worker(u"Ada Lovelace"_s, {{u"contact_uri"_s, u"client:ada"_s},
                                                                {u"lang"_s, u"de"_s},
                                                                {u"level"_s, 3},
                                                                {u"phone"_s, 5551234567.0},
                                                                {u"mobile"_s, u"+15551234567"_s},
                                                                {u"boss"_s, u"Bob Byte"_s}}),
                                     worker(u"Bob Byte"_s, {{u"lang"_s, u"fr"_s}, {u"auth_token"_s, u"t0ken"_s}})};
    answers.list(SidKind::TaskQueue) = {"{\"sid\": \"WQ00000000000000000000000000000001\", \"friendly_name\": "
                                        "\"German\", \"target_workers\": \"lang == 'de' AND level > 2\"}"};
    const QByteArray configuration =
        "{\"task_routing\":{\"filters\":[{\"filter_friendly_name\":\"g\",\"expression\":\"lang IN ['de', 'it']\","
        "\"targets\":[{\"queue\":\"WQ00000000000000000000000000000001\"}]}]}}";
    answers.list(SidKind::Workflow) = {
        QJsonDocument(QJsonObject{{u"configuration"_s, QString::fromUtf8(configuration)}})
            .toJson(QJsonDocument::Compact)};
    return answers;
}

QJsonObject attributesOf(const MaskedWorkspace &workspace, qsizetype index)
{
    const QJsonObject row = QJsonDocument::fromJson(workspace.answers.list(SidKind::Worker).at(index)).object();
    return QJsonDocument::fromJson(row.value("attributes"_L1).toString().toUtf8()).object();
}

WorkspaceMask everything()
{
    WorkspaceMask mask;
    mask.redaction.names = true;
    mask.redaction.phoneNumbers = true;
    mask.attributeValues = true;
    return mask;
}

QByteArray all(const MaskedWorkspace &workspace)
{
    return workspaceFile(workspace.answers);
}

} // namespace

/// What is hidden is nowhere in the file, and rules still mean the same.
class TestWorkspaceMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesSecretsAlways();
    void leavesTheRestByteForByte();
    void hidesNamesEverywhere();
    void hidesNumbersAndKeepsJson();
    void equalIsWhatIsTheSameText();
    void hidesValuesAndKeepsRules();
    void isTheSameAgain();
    void findsNamesAmongThousands();
};

void TestWorkspaceMask::hidesSecretsAlways()
{
    const MaskedWorkspace plain = masked(sample(), {});
    const QByteArray file = all(plain);
    for (const char *secret : {"pa55", "s3cret", "t0ken"})
        QVERIFY2(!file.contains(secret), secret);
    QVERIFY(file.contains("https://bob:"));
    QVERIFY(plain.answers.masked.isEmpty());
    QStringList places;
    for (const Redaction &made : plain.made)
        places.append(made.where);
    QVERIFY2(places.contains(u"workspace.event_callback_url"_s) &&
                 places.contains(u"workers[1].attributes.auth_token"_s),
             qPrintable(places.join(u'\n')));
}

void TestWorkspaceMask::leavesTheRestByteForByte()
{
    const MaskedWorkspace plain = masked(sample(), {});
    QCOMPARE(plain.answers.list(SidKind::Worker).at(0), sample().list(SidKind::Worker).at(0));
    QCOMPARE(plain.answers.list(SidKind::TaskQueue), sample().list(SidKind::TaskQueue));
    QCOMPARE(plain.answers.list(SidKind::Workflow), sample().list(SidKind::Workflow));
}

void TestWorkspaceMask::hidesNamesEverywhere()
{
    WorkspaceMask mask;
    mask.redaction.names = true;
    const MaskedWorkspace hidden = masked(sample(), mask);
    const QByteArray file = all(hidden);
    for (const char *name : {"Ada", "Lovelace", "Bob Byte", "client:ada"})
        QVERIFY2(!file.contains(name), name);
    // One person is one person, and can be called.
    const QString boss = attributesOf(hidden, 0).value("boss"_L1).toString();
    QVERIFY(hidden.answers.list(SidKind::Worker).at(1).contains(boss.toUtf8()));
    QVERIFY(attributesOf(hidden, 0).value("contact_uri"_L1).toString().startsWith(u"client:person"_s));
    QCOMPARE(hidden.answers.masked, QStringList{u"names"_s});
    QVERIFY(file.contains("lang == 'de'"));
}

void TestWorkspaceMask::hidesNumbersAndKeepsJson()
{
    WorkspaceMask mask;
    mask.redaction.phoneNumbers = true;
    const MaskedWorkspace hidden = masked(sample(), mask);
    QVERIFY(!all(hidden).contains("5551234567"));
    const QJsonObject attributes = attributesOf(hidden, 0);
    QCOMPARE(attributes.size(), 6);
    QVERIFY2(attributes.value("mobile"_L1).toString().startsWith(u"+999"_s), all(hidden).constData());
    QVERIFY(attributes.value("phone"_L1).toString().startsWith(u"+999"_s));
    QCOMPARE(attributes.value("level"_L1), QJsonValue(3));
}

/// A number that is written in two ways is two texts: an expression that was false must not become true.
void TestWorkspaceMask::equalIsWhatIsTheSameText()
{
    WorkspaceAnswers answers = sample();
    answers.list(SidKind::Worker) = {worker(u"Ada"_s, {{u"a"_s, u"+1 (415) 555-1234"_s},
                                                       {u"b"_s, u"+14155551234"_s},
                                                       {u"c"_s, u"+14155551234"_s},
                                                       {u"d"_s, u"0049 30 123456"_s},
                                                       {u"e"_s, u"0049301234567"_s},
                                                       {u"manager"_s, u"Bob Byte"_s},
                                                       {u"deputy"_s, u"bob byte"_s},
                                                       {u"f"_s, u"0.00123456789"_s},
                                                       {u"g"_s, u"WK00123456789000000000000000000000"_s}}),
                                     worker(u"Bob Byte"_s, {})};
    WorkspaceMask mask;
    mask.redaction.names = true;
    mask.redaction.phoneNumbers = true;
    const MaskedWorkspace hidden = masked(answers, mask);
    const QJsonObject attributes = attributesOf(hidden, 0);
    const auto text = [&attributes](const char *key) { return attributes.value(QLatin1StringView(key)).toString(); };
    QVERIFY2(text("a").startsWith(u"+999"_s) && text("b").startsWith(u"+999"_s), all(hidden).constData());
    QVERIFY(text("a") != text("b"));
    QCOMPARE(text("c"), text("b"));
    QVERIFY2(text("d").startsWith(u"+999"_s) && text("e").startsWith(u"+999"_s), all(hidden).constData());
    QVERIFY(text("manager").startsWith(u"person"_s) && text("deputy").startsWith(u"person"_s));
    QVERIFY(text("manager") != text("deputy"));
    QVERIFY(hidden.answers.list(SidKind::Worker).at(1).contains(text("manager").toUtf8()));
    QCOMPARE(text("f"), u"0.00123456789"_s);
    QCOMPARE(text("g"), u"WK00123456789000000000000000000000"_s);
}

void TestWorkspaceMask::hidesValuesAndKeepsRules()
{
    const MaskedWorkspace hidden = masked(sample(), everything());
    const QString german = attributesOf(hidden, 0).value("lang"_L1).toString();
    const QString french = attributesOf(hidden, 1).value("lang"_L1).toString();
    QVERIFY(german.startsWith(u"value"_s) && french.startsWith(u"value"_s) && german != french);
    const QByteArray queue = hidden.answers.list(SidKind::TaskQueue).constFirst();
    QVERIFY2(queue.contains("lang == '" + german.toUtf8() + "' AND level > 2"), queue.constData());
    const QByteArray workflow = hidden.answers.list(SidKind::Workflow).constFirst();
    QVERIFY2(workflow.contains("lang IN ['" + german.toUtf8() + "', "), workflow.constData());
    QVERIFY(workflow.contains("WQ00000000000000000000000000000001"));
    QVERIFY(attributesOf(hidden, 0).value("contact_uri"_L1).toString().startsWith(u"client:person"_s));
    QCOMPARE(attributesOf(hidden, 0).value("level"_L1), QJsonValue(3));
    QCOMPARE(hidden.answers.masked.size(), 3);
}

void TestWorkspaceMask::isTheSameAgain()
{
    const MaskedWorkspace once = masked(sample(), everything());
    QCOMPARE(all(masked(sample(), everything())), all(once));
}

void TestWorkspaceMask::findsNamesAmongThousands()
{
    WorkspaceAnswers answers;
    for (int i = 0; i < 2000; ++i)
        answers.list(SidKind::Worker)
            .append(worker(u"Person%1 Surname%1"_s.arg(i),
                           {{u"note"_s, u"works with (person%1 surname%1)"_s.arg(1999 - i)}, {u"team"_s, u"north"_s}}));
    WorkspaceMask mask;
    mask.redaction.names = true;
    const QByteArray file = all(masked(answers, mask));
    QVERIFY(!file.contains("Surname") && !file.contains("surname"));
    QVERIFY(file.contains("north"));
}

QTEST_GUILESS_MAIN(TestWorkspaceMask)
#include "tst_workspacemask.moc"
