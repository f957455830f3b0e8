#include "instructions/catalogue.h"
#include "instructions/descriptioncheck.h"
#include "instructions/descriptionpatch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

using Kind = DescriptionDifference::Kind;
using What = DescriptionDifference::What;

QString word(ParameterType type)
{
    switch (type) {
    case ParameterType::EnumList:
        return u"array"_s;
    case ParameterType::Integer:
        return u"integer"_s;
    case ParameterType::Boolean:
        return u"boolean"_s;
    default:
        return u"string"_s;
    }
}

/// A description that says just what the catalogue does, to be changed by a test.
QJsonObject descriptionOf(const Catalogue &catalogue)
{
    const auto operation = [&catalogue](const QString &key) {
        QJsonArray parameters;
        QJsonObject form;
        for (const Parameter &parameter : catalogue.parametersOf(key)) {
            QJsonObject schema{{u"type"_s, word(parameter.type)}};
            const QJsonArray values = QJsonArray::fromStringList(parameter.values);
            if (!values.isEmpty() && parameter.type == ParameterType::EnumList)
                schema.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, values}});
            else if (!values.isEmpty())
                schema.insert(u"enum"_s, values);
            if (!parameter.defaultValue.isEmpty() && parameter.type != ParameterType::EnumList)
                schema.insert(u"default"_s, parameter.defaultValue);
            const QHash<ParameterPlace, QString> places{{ParameterPlace::Path, u"path"_s},
                                                        {ParameterPlace::Query, u"query"_s},
                                                        {ParameterPlace::Header, u"header"_s}};
            if (parameter.place == ParameterPlace::Form)
                form.insert(parameter.name, schema);
            else if (places.contains(parameter.place))
                parameters.append(QJsonObject{{u"name"_s, parameter.name},
                                              {u"in"_s, places.value(parameter.place)},
                                              {u"required"_s, parameter.required},
                                              {u"schema"_s, schema}});
        }
        QJsonObject result{{u"parameters"_s, parameters}};
        if (!form.isEmpty()) {
            const QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, form}};
            result.insert(u"requestBody"_s,
                          QJsonObject{{u"content"_s, QJsonObject{{u"application/x-www-form-urlencoded"_s,
                                                                  QJsonObject{{u"schema"_s, schema}}}}}});
        }
        return result;
    };
    const QString base = u"/v1/Workspaces/{WorkspaceSid}/"_s;
    const QJsonObject paths{{base + u"Tasks/{TaskSid}/Reservations"_s, QJsonObject{{u"get"_s, operation(u"list"_s)}}},
                            {base + u"Tasks/{TaskSid}/Reservations/{Sid}"_s,
                             QJsonObject{{u"get"_s, operation(u"fetch"_s)}, {u"post"_s, operation(u"update"_s)}}},
                            {base + u"Tasks/{Sid}"_s, QJsonObject{{u"post"_s, operation(u"update-task"_s)}}},
                            {base + u"Workers/{Sid}"_s, QJsonObject{{u"post"_s, operation(u"update-worker"_s)}}}};
    return {{u"openapi"_s, u"3.0.1"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"TaskRouter"_s}, {u"version"_s, u"2.0"_s}}},
            {u"paths"_s, paths}};
}

/// The text of it, with one piece replaced by another, which has to be there.
QByteArray changed(const QJsonObject &description, const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray text = QJsonDocument(description).toJson(QJsonDocument::Compact);
    if (!from.isEmpty()) {
        if (!text.contains(from))
            qFatal("no %s in the description", from.constData());
        text.replace(from, to);
    }
    return text;
}

} // namespace

/// A newer description of the API is held against the catalogue.
class TestDescriptionCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsNothingWhereNothingDiffers();
    void agreesWithThePublishedDescription();
    void findsWhatIsNewGoneAndChanged();
    void readsValuesAndDefaultsFromWords();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void patchesTheParameters();

private:
    QJsonObject m_description;
};

void TestDescriptionCheck::init()
{
    m_description = descriptionOf(*Catalogue::builtIn());
}

void TestDescriptionCheck::findsNothingWhereNothingDiffers()
{
    const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), changed(m_description));
    QCOMPARE(check.problem, QString());
    QCOMPARE(check.title, u"TaskRouter 2.0"_s);
    for (const DescriptionDifference &difference : check.differences)
        qWarning().noquote() << difference.operation << difference.name << describe(difference);
    QVERIFY(check.differences.isEmpty());
    QVERIFY(descriptionPatch(check.differences).isEmpty());
}

void TestDescriptionCheck::agreesWithThePublishedDescription()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/../shared/openapi/twilio_taskrouter_v1.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the published description is not beside the project");
    const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), file.readAll());
    QCOMPARE(check.problem, QString());
    for (const DescriptionDifference &difference : check.differences)
        qWarning().noquote() << difference.operation << difference.name << describe(difference);
    QVERIFY(check.differences.isEmpty());
}

void TestDescriptionCheck::findsWhatIsNewGoneAndChanged()
{
    const auto one = [this](const QByteArray &from, const QByteArray &to) {
        const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), changed(m_description, from, to));
        return check.differences.size() == 1 ? check.differences.first() : DescriptionDifference();
    };
    DescriptionDifference difference = one("\"Muted\":{", "\"Whisper\":{\"type\":\"boolean\"},\"Muted\":{");
    QCOMPARE(difference.kind, Kind::New);
    QCOMPARE(difference.name, u"Whisper"_s);
    QCOMPARE(difference.theirs, u"boolean"_s);
    QVERIFY(describe(difference).contains(u"new"_s));

    const DescriptionCheck renamed =
        checkDescription(*Catalogue::builtIn(), changed(m_description, "\"EarlyMedia\":{", "\"EarlierMedia\":{"));
    QCOMPARE(renamed.differences.size(), 2);
    QVERIFY(std::any_of(renamed.differences.cbegin(), renamed.differences.cend(), [](const auto &found) {
        return found.kind == Kind::Gone && found.name == "EarlyMedia"_L1 && found.operation == "update"_L1;
    }));

    difference = one("[\"monitor\",\"whisper\",\"barge\"]", "[\"monitor\",\"whisper\",\"barge\",\"coach\"]");
    QCOMPARE(difference.what, What::Values);
    QCOMPARE(difference.name, u"SupervisorMode"_s);
    QCOMPARE(difference.values.last(), u"coach"_s);

    difference = one("\"default\":\"250\"", "\"default\":\"500\"");
    QCOMPARE(difference.what, What::Default);
    QCOMPARE(difference.ours, u"250"_s);
    QCOMPARE(difference.theirs, u"500"_s);
}

void TestDescriptionCheck::readsValuesAndDefaultsFromWords()
{
    const QByteArray words = "\"description\":\"What it is. Can be: `small`, `medium`, or `huge`. The default is "
                             "`medium`.\",\"type\":\"string\"}";
    const QJsonObject described = QJsonDocument::fromJson(changed(m_description)).object();
    QByteArray text = QJsonDocument(described).toJson(QJsonDocument::Compact);
    const qsizetype begin = text.indexOf("\"JitterBufferSize\":{") + qsizetype(qstrlen("\"JitterBufferSize\":{"));
    text.replace(begin, text.indexOf('}', begin) + 1 - begin, words);
    const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), text);
    QCOMPARE(check.problem, QString());
    QStringList found;
    for (const DescriptionDifference &difference : check.differences)
        found.append(difference.name + u' ' + describe(difference));
    QVERIFY2(found.filter(u"huge"_s).size() == 1, qPrintable(found.join(u'\n')));
    QVERIFY2(found.filter(u"default"_s).size() == 1, qPrintable(found.join(u'\n')));
}

void TestDescriptionCheck::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("YAML") << QByteArray("openapi: 3.0.1\n");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an older format") << QByteArray(R"({"swagger": "2.0"})");
    QTest::newRow("of another API") << QByteArray(R"({"openapi": "3.0.1", "paths": {"/v1/Calls": {"get": {}}}})");
    QTest::newRow("nested without end") << QByteArray(200'000, '[');
}

void TestDescriptionCheck::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), text);
    QVERIFY(!check.problem.isEmpty());
    QVERIFY(check.differences.isEmpty());
}

/// The patch is one that `patch` takes, and a catalogue that is built with it has no difference any more.
void TestDescriptionCheck::patchesTheParameters()
{
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
        QSKIP("there is no patch on this machine");
    QByteArray text = changed(m_description, "\"default\":\"250\"", "\"default\":\"500\"");
    text.replace("[\"monitor\",\"whisper\",\"barge\"]", "[\"monitor\",\"whisper\",\"barge\",\"coach\"]");
    text.replace("\"EarlyMedia\":{", "\"EarlierMedia\":{");
    text.replace("\"Muted\":{", "\"Whisper\":{\"type\":\"boolean\"},\"Muted\":{");
    const DescriptionCheck check = checkDescription(*Catalogue::builtIn(), text);
    const QByteArray patch = descriptionPatch(check.differences);
    QVERIFY(!patch.isEmpty());

    const QTemporaryDir folder;
    const QString parameters = folder.filePath(u"resources/parameters"_s);
    QVERIFY(QDir().mkpath(parameters));
    const QDir sources(QStringLiteral(DESK_SOURCE_DIR "/resources/parameters"));
    const QStringList files = sources.entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::copy(sources.filePath(file), parameters + u'/' + file));
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"patch"_s, {u"-p1"_s, u"--fuzz=0"_s});
    program.write(patch);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAll().constData());

    QFile patched(parameters + u"/update.json"_s);
    QVERIFY(patched.open(QIODevice::ReadOnly));
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(patched.readAll(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QHash<QString, QJsonObject> entries;
    for (const QJsonValue &value : root.value("parameters"_L1).toArray())
        entries.insert(value["name"_L1].toString(), value.toObject());
    QVERIFY(!entries.contains(u"EarlyMedia"_s));
    QVERIFY(entries.contains(u"EarlierMedia"_s));
    QCOMPARE(entries.value(u"Whisper"_s).value("type"_L1).toString(), u"boolean"_s);
    QCOMPARE(entries.value(u"MaxParticipants"_s).value("default"_L1).toString(), u"500"_s);
    QVERIFY(entries.value(u"SupervisorMode"_s).value("values"_L1).toArray().contains(u"coach"_s));
}

QTEST_GUILESS_MAIN(TestDescriptionCheck)
#include "tst_descriptioncheck.moc"
