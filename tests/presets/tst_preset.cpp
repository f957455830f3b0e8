#include "presets/presetfacts.h"
#include "presets/presetstore.h"

#include "instructions/catalogue.h"
#include "instructions/validation.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Desk;

/// A file becomes a form's values, or says why it does not.
class TestPreset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasSaved();
    void saysWhatIsNoPreset_data();
    void saysWhatIsNoPreset();
    void keepsWhatItDoesNotKnow();
    void writesNoSecrets();
    void fillsInVariablesOnce_data();
    void fillsInVariablesOnce();
    void whatHasNoValueIsNamedAndNotSent();
    void aFolderMayHoldAnything();

private:
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::builtIn();
};

void TestPreset::comesBackAsItWasSaved()
{
    const QTemporaryDir folder;
    const PresetStore store(m_catalogue, folder.filePath(u"presets"_s));
    QVERIFY(store.read().presets.isEmpty());
    Preset preset;
    preset.name = u"Refund line / night"_s;
    preset.action = u"conference"_s;
    preset.values.set(u"To"_s, u"{worker.contact_uri}"_s);
    preset.values.setList(u"ConferenceStatusCallbackEvent"_s, {u"start"_s, u"end"_s});
    QCOMPARE(store.save(preset), QString());
    QVERIFY(preset.path.endsWith(u"/refund-line---night.json"_s));
    Preset second = preset;
    second.path.clear();
    QCOMPARE(store.save(second), QString());
    QVERIFY(second.path != preset.path);
    const PresetStore::Presets found = store.read();
    QCOMPARE(found.presets.size(), 2);
    QCOMPARE(found.presets.constFirst().name, preset.name);
    QCOMPARE(found.presets.constFirst().values, preset.values);
    QVERIFY(found.problems.isEmpty());
}

void TestPreset::saysWhatIsNoPreset_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << u"JSON"_s;
    QTest::newRow("cut") << QByteArray("{\"format\": 1, \"name\":") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"format"_s;
    QTest::newRow("no format") << QByteArray("{\"name\": \"x\"}") << u"format"_s;
    QTest::newRow("newer") << QByteArray("{\"format\": 2, \"name\": \"x\"}") << u"newer"_s;
    QTest::newRow("no name") << QByteArray("{\"format\": 1, \"action\": \"accept\"}") << u"no name"_s;
    QTest::newRow("no such action") << QByteArray("{\"format\": 1, \"name\": \"x\", \"action\": \"fly\"}") << u"fly"_s;
}

void TestPreset::saysWhatIsNoPreset()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const PresetRead read = readPreset(json, *m_catalogue);
    QVERIFY(!read.preset);
    QVERIFY2(read.problem.contains(said), qPrintable(read.problem));
}

void TestPreset::keepsWhatItDoesNotKnow()
{
    const QByteArray json = R"({"format": 1, "name": "x", "action": "conference", "colour": "red",
        "values": {"From": "+15005550006", "Teleport": "yes", "Beep": {"a": 1}, "MaxParticipants": 5}})";
    PresetRead read = readPreset(json, *m_catalogue);
    QVERIFY(read.preset);
    QStringList unknown = read.preset->unknown;
    std::sort(unknown.begin(), unknown.end());
    QCOMPARE(unknown, (QStringList{u"Beep"_s, u"Teleport"_s}));
    QCOMPARE(read.preset->values.value(u"From"_s), u"+15005550006"_s);
    QCOMPARE(read.preset->values.value(u"MaxParticipants"_s), u"5"_s);
    read.preset->values.clear(u"From"_s);
    const QJsonObject written = QJsonDocument::fromJson(writePreset(*read.preset, *m_catalogue)).object();
    QCOMPARE(written.value(u"colour"_s).toString(), u"red"_s);
    const QJsonObject values = written.value(u"values"_s).toObject();
    QCOMPARE(values.value(u"Teleport"_s).toString(), u"yes"_s);
    QVERIFY(!values.contains(u"From"_s));
}

void TestPreset::writesNoSecrets()
{
    const QList<Parameter> form = m_catalogue->formOf(u"conference"_s);
    const auto secret = std::find_if(form.cbegin(), form.cend(),
                                     [](const Parameter &one) { return one.type == ParameterType::Secret; });
    QVERIFY(secret != form.cend());
    Preset preset;
    preset.name = u"x"_s;
    preset.action = u"conference"_s;
    preset.values.set(secret->name, u"not-a-password"_s);
    QVERIFY(!writePreset(preset, *m_catalogue).contains("not-a-password"));
    const QByteArray json = "{\"format\": 1, \"name\": \"x\", \"action\": \"conference\", \"values\": {\"" +
                            secret->name.toUtf8() + "\": \"not-a-password\"}}";
    QVERIFY(!readPreset(json, *m_catalogue).preset->values.isSet(secret->name));
}

void TestPreset::fillsInVariablesOnce_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"client:bob"_s << u"client:bob"_s;
    QTest::newRow("the worker") << u"{worker.contact_uri}"_s << u"client:alice"_s;
    QTest::newRow("within a text") << u"https://x.example/{task.attributes.from}/{me.worker_sid}"_s
                                   << u"https://x.example/+15005550011/WK1"_s;
    QTest::newRow("a path") << u"{task.attributes.customer.name}"_s << u"Nora"_s;
    QTest::newRow("a number") << u"{task.attributes.level}"_s << u"5"_s;
    QTest::newRow("a value that looks like one") << u"{task.attributes.odd}"_s << u"{task.attributes.odd}"_s;
    QTest::newRow("braces of another kind") << u"{\"a\": 1}"_s << u"{\"a\": 1}"_s;
}

void TestPreset::fillsInVariablesOnce()
{
    QFETCH(QString, value);
    QFETCH(QString, filled);
    Worker worker;
    worker.attributes = uR"({"contact_uri": "client:alice"})"_s;
    Task task;
    task.attributes =
        uR"({"from": "+15005550011", "level": 5, "customer": {"name": "Nora"}, "odd": "{task.attributes.odd}"})"_s;
    Preset preset;
    preset.values.set(u"From"_s, value);
    const PresetValues made = filledIn(preset, presetVariables(worker, task, {u"WK1"_s, {}}));
    QCOMPARE(made.draft.value(u"From"_s), filled);
    QVERIFY(made.missing.isEmpty());
}

void TestPreset::whatHasNoValueIsNamedAndNotSent()
{
    Preset preset;
    preset.action = u"conference"_s;
    preset.values.set(u"To"_s, u"{me.contact_uri}"_s);
    preset.values.set(u"From"_s, u"{task.attributes.list}"_s);
    preset.values.set(u"StatusCallback"_s, u"https://x.example/{worker."_s + QString(100'000, u'a'));
    Task task;
    task.attributes = uR"({"list": [1, 2]})"_s;
    const PresetValues made = filledIn(preset, presetVariables({}, task, {}));
    QCOMPARE(made.missing.size(), 3);
    QVERIFY(made.missing.contains(u"me.contact_uri"_s));
    for (const QString &name : made.missing)
        QVERIFY(name.size() < 120);
    const QList<Finding> findings = validate(*m_catalogue, u"conference"_s, made.draft, {});
    for (const QString &name : {u"To"_s, u"From"_s, u"StatusCallback"_s}) {
        QVERIFY2(std::any_of(
                     findings.cbegin(), findings.cend(),
                     [&name](const Finding &one) { return one.parameter == name && one.severity == Severity::Error; }),
                 qPrintable(name));
    }
}

void TestPreset::aFolderMayHoldAnything()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"good.json"_s, R"({"format": 1, "name": "good", "action": "accept"})");
    write(u"newer.json"_s, R"({"format": 9, "name": "newer"})");
    write(u"large.json"_s, QByteArray(1'000'000, ' '));
    write(u"notes.txt"_s, "not ours");
    const PresetStore::Presets found = PresetStore(m_catalogue, folder.path()).read();
    QCOMPARE(found.presets.size(), 1);
    QCOMPARE(found.problems.size(), 2);
    QVERIFY(found.problems.join(u' ').contains(u"newer.json"_s));
}

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"
