#include "instructions/catalogue.h"
#include "instructions/request.h"
#include "instructions/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray changed(const QString &fileName, const std::function<void(QJsonObject &)> &change)
{
    for (const CatalogueFile &file : Catalogue::builtInFiles()) {
        if (file.name == fileName) {
            QJsonObject root = QJsonDocument::fromJson(file.json).object();
            change(root);
            return QJsonDocument(root).toJson();
        }
    }
    return {};
}

std::shared_ptr<const Catalogue> readWith(const QString &fileName, const QByteArray &json, QString *problem)
{
    QList<CatalogueFile> files = Catalogue::builtInFiles();
    for (CatalogueFile &file : files) {
        if (file.name == fileName)
            file.json = json;
    }
    return Catalogue::read(files, problem);
}

/// Changes one entry of one list ("parameters", "actions" or "groups").
QByteArray withMember(const QString &file, const QString &list, const QString &entry, const QString &member,
                      const QJsonValue &value)
{
    return changed(file, [&](QJsonObject &root) {
        QJsonArray array = root.value(list).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonObject object = array.at(i).toObject();
            if (object.value("name"_L1) != entry && object.value("key"_L1) != entry)
                continue;
            if (value.isUndefined())
                object.remove(member);
            else
                object.insert(member, value);
            array.replace(i, object);
        }
        root.insert(list, array);
    });
}

QJsonObject newField(const QString &name)
{
    return {{u"name"_s, name},
            {u"label"_s, u"Fresh"_s},
            {u"group"_s, u"behaviour"_s},
            {u"type"_s, u"integer"_s},
            {u"in"_s, u"form"_s},
            {u"minimum"_s, 3},
            {u"actions"_s, QJsonArray{u"conference"_s}},
            {u"help"_s, u"Something new."_s}};
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryOperationAndAction();
    void conferenceHas32Fields();
    void fixedFieldsAreNotInTheForm();
    void everyFieldHasWordsForPeople();
    void secretsAreMarked();
    void limitNeverGoesOnTheWire();
    void newEntryIsANewFieldWithoutCode();
    void namesFileEntryAndMemberOfADefect_data();
    void namesFileEntryAndMemberOfADefect();
    void namesTheLineOfBrokenJson();
    void numbersFilesWithoutNames();
    void translatesWhatPeopleRead();
};

void TestCatalogue::knowsEveryOperationAndAction()
{
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue);
    QStringList keys;
    for (const Action &action : catalogue->actions())
        keys.append(action.key);
    keys.sort();
    const QStringList wanted = {u"accept"_s,   u"call"_s,   u"complete"_s,  u"conference"_s, u"dequeue"_s,
                                u"redirect"_s, u"reject"_s, u"supervise"_s, u"wrapup"_s};
    QCOMPARE(keys, wanted);
    const QList<Parameter> update = catalogue->parametersOf(u"update");
    QCOMPARE(std::count_if(update.cbegin(), update.cend(),
                           [](const Parameter &parameter) { return parameter.place == ParameterPlace::Form; }),
             54);
    QCOMPARE(catalogue->updateParameter(u"If-Match")->place, ParameterPlace::Header);
    QCOMPARE(catalogue->parametersOf(u"fetch").size(), 3);
    QVERIFY(!catalogue->parametersOf(u"list").isEmpty());
    QVERIFY(catalogue->parametersOf(u"delete").isEmpty());
    QVERIFY(!catalogue->action(u"fly"));
    QVERIFY(!catalogue->updateParameter(u"Fly"));
    QVERIFY(catalogue->formOf(u"fly").isEmpty());
}

void TestCatalogue::conferenceHas32Fields()
{
    const auto catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue->formOf(u"conference").size(), 32);
    QCOMPARE(catalogue->formOf(u"dequeue").size(), 7);
    QCOMPARE(catalogue->formOf(u"call").size(), 7);
    QCOMPARE(catalogue->formOf(u"redirect").size(), 3);
    QCOMPARE(catalogue->formOf(u"supervise").size(), 2);
    QCOMPARE(catalogue->formOf(u"reject").size(), 1);
    for (const auto *key : {u"accept", u"wrapup", u"complete"})
        QVERIFY(catalogue->formOf(QStringView(key)).isEmpty());
}

void TestCatalogue::fixedFieldsAreNotInTheForm()
{
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions()) {
        QCOMPARE(action.sends.size(), 1);
        for (const Parameter &parameter : catalogue->formOf(action.key)) {
            QVERIFY2(parameter.name != action.sends.constFirst().first, qPrintable(action.key));
            QCOMPARE(parameter.place, ParameterPlace::Form);
        }
    }
    QCOMPARE(catalogue->action(u"wrapup")->sends.constFirst().second, u"wrapping"_s);
    QCOMPARE(catalogue->action(u"supervise")->sends.constFirst().second, u"supervise"_s);
}

void TestCatalogue::everyFieldHasWordsForPeople()
{
    const auto catalogue = Catalogue::builtIn();
    for (const QString &operation : {u"list"_s, u"fetch"_s, u"update"_s, u"update-task"_s, u"update-worker"_s}) {
        for (const Parameter &parameter : catalogue->parametersOf(operation)) {
            QVERIFY2(!parameter.label.isEmpty() && parameter.help.endsWith(u'.'), qPrintable(parameter.name));
            // One or two sentences, none of them a page.
            QVERIFY2(parameter.help.count(u". "_s) <= 1 && parameter.help.size() < 200, qPrintable(parameter.name));
            if (parameter.place == ParameterPlace::Form)
                QVERIFY2(!parameter.phrases.isEmpty(), qPrintable(parameter.name));
        }
    }
    for (const Action &action : catalogue->actions()) {
        QVERIFY2(action.verb.contains("%1"_L1), qPrintable(action.key));
        QVERIFY2(action.illegalText.contains("%1"_L1) && action.illegalCode > 0, qPrintable(action.key));
        QVERIFY2(action.errorCodes.contains(action.illegalCode), qPrintable(action.key));
        QVERIFY2(!action.leads.isEmpty() && action.leads.constLast().when.isEmpty(), qPrintable(action.key));
    }
}

void TestCatalogue::secretsAreMarked()
{
    const auto catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue->updateParameter(u"SipAuthPassword")->type, ParameterType::Secret);
}

void TestCatalogue::limitNeverGoesOnTheWire()
{
    const QList<Parameter> list = Catalogue::builtIn()->parametersOf(u"list");
    const auto limit = std::find_if(list.cbegin(), list.cend(), [](const auto &p) { return p.name == "Limit"_L1; });
    QVERIFY(limit != list.cend());
    QCOMPARE(limit->place, ParameterPlace::Client);
}

void TestCatalogue::newEntryIsANewFieldWithoutCode()
{
    const QByteArray json = changed(u"update.json"_s, [](QJsonObject &root) {
        QJsonArray parameters = root.value("parameters"_L1).toArray();
        parameters.append(newField(u"FreshlyInvented"_s));
        root.insert("parameters"_L1, parameters);
    });
    QString problem;
    const auto catalogue = readWith(u"update.json"_s, json, &problem);
    QVERIFY2(catalogue, qPrintable(problem));
    QCOMPARE(catalogue->formOf(u"conference").size(), 33);
    QCOMPARE(catalogue->formOf(u"conference").constLast().label, u"Fresh"_s);

    Draft draft;
    draft.set(u"FreshlyInvented"_s, u"2"_s);
    const QList<Finding> findings = validate(*catalogue, u"conference", draft, {});
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.parameter == "FreshlyInvented"_L1 && finding.severity == Severity::Error;
    }));
    QVERIFY(encodeForm(wireFields(*catalogue, u"conference", draft)).endsWith("&FreshlyInvented=2"));
}

void TestCatalogue::namesFileEntryAndMemberOfADefect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");

    const auto parameter = [](const char *row, const char *name, const char *member, const QJsonValue &value,
                              const char *message) {
        QTest::newRow(row) << u"update.json"_s << u"parameters"_s << QString::fromLatin1(name)
                           << QString::fromLatin1(member) << value << QString::fromLatin1(message);
    };
    parameter("wrong type", "Timeout", "minimum", u"one"_s, "a number is wanted, not a text");
    parameter("not whole", "Timeout", "minimum", 1.5, "a whole number is wanted");
    parameter("unknown member", "Timeout", "minimun", 1, "no such member is known");
    parameter("unknown type", "Timeout", "type", u"int"_s, "\"int\" is none of: text, secret");
    parameter("unknown place", "Timeout", "in", u"body"_s, "\"body\" is none of: path, query");
    parameter("missing", "Timeout", "label", QJsonValue(QJsonValue::Undefined), "is missing");
    parameter("empty", "Timeout", "help", u""_s, "must not be empty");
    parameter("bounds upside down", "Timeout", "minimum", 1000, "is above the maximum");
    parameter("bounds on a text", "SipAuthUsername", "maximum", 3, "this type has no bounds");
    parameter("default out of bounds", "Timeout", "default", u"0"_s, "1 to 999, both included");
    parameter("unknown prefix", "PostWorkActivitySid", "prefix", u"ZZ"_s, "\"ZZ\" is no SID prefix");
    parameter("no prefix", "PostWorkActivitySid", "prefix", QJsonValue(QJsonValue::Undefined), "is missing");
    parameter("no values", "Beep", "values", QJsonValue(QJsonValue::Undefined), "this type needs its known values");
    parameter("values of wrong type", "Beep", "values", QJsonArray{1}, "a list of texts is wanted");
    parameter("value twice", "Beep", "values", QJsonArray{u"a"_s, u"a"_s}, "\"a\" is there twice");
    parameter("values on a text", "SipAuthUsername", "values", QJsonArray{u"a"_s}, "this type has no known values");
    parameter("unknown group", "Timeout", "group", u"nowhere"_s, "\"nowhere\" is no group");
    parameter("unknown action", "Timeout", "actions", QJsonArray{u"fly"_s}, "\"fly\" is no action");
    parameter("no action", "Timeout", "actions", QJsonArray(), "a form field needs the actions that use it");
    parameter("required by another", "Timeout", "requiredBy", QJsonArray{u"call"_s}, "is not among the actions");
    parameter("unknown need", "Timeout", "needs", u"Fly"_s, "\"Fly\" is no parameter of update");
    parameter("unknown source", "To", "requiredUnless", QJsonArray{u"moon"_s}, "\"moon\" is none of");
    parameter("unknown refusal", "To", "refusedWhen", u"raining"_s, "\"raining\" is none of");
    parameter("code too large", "To", "code", 123456, "an error code from 1 to 99999 is wanted");
    parameter("phrase of wrong type", "To", "phrases", QJsonObject{{u"*"_s, 1}}, "\"*\" wants a text");
    parameter("unknown placeholder", "To", "phrases", QJsonObject{{u"*"_s, u"{me}"_s}}, "{me} is no placeholder");
    parameter("flag as text", "To", "deprecated", u"true"_s, "true or false is wanted, not a text");

    const auto action = [](const char *row, const char *member, const QJsonValue &value, const char *message) {
        QTest::newRow(row) << u"actions.json"_s << u"actions"_s << u"conference"_s << QString::fromLatin1(member)
                           << value << QString::fromLatin1(message);
    };
    action("verb without a name", "verb", u"Send it"_s, "%1 is missing");
    action("sends nothing", "sends", QJsonObject(), "must not be empty");
    action("sends the unknown", "sends", QJsonObject{{u"Fly"_s, u"x"_s}}, "\"Fly\" is no parameter of this action");
    action("sends a number", "sends", QJsonObject{{u"Instruction"_s, 1}}, "\"Instruction\" wants a text");
    action("error codes", "errorCodes", QJsonArray{u"x"_s}, "whole numbers above 0 are wanted");
    action("legal nowhere", "legalIn", QJsonArray(), "must not be empty");
    action("condition on the unknown", "leads",
           QJsonArray{QJsonObject{{u"when"_s, QJsonObject{{u"Fly"_s, true}}}, {u"text"_s, u"x"_s}}},
           "\"Fly\" is no parameter of update");
    action("lead with unknown placeholder", "leads", QJsonArray{QJsonObject{{u"text"_s, u"{value}"_s}}},
           "{value} is no placeholder");
    action("lead is no object", "leads", QJsonArray{u"x"_s}, "a list of objects is wanted");
    action("about the unknown", "about", u"queue"_s, "\"queue\" is none of: reservation, task, worker");

    const auto other = [](const char *row, const char *file, const char *key, const char *member,
                          const QJsonValue &value, const char *message) {
        QTest::newRow(row) << QString::fromLatin1(file) << u"actions"_s << QString::fromLatin1(key)
                           << QString::fromLatin1(member) << value << QString::fromLatin1(message);
    };
    other("task legal nowhere", "task.json", "cancel-task", "legalIn", QJsonArray(), "must not be empty");
    other("worker in a status", "worker.json", "move-worker", "legalIn", QJsonArray{u"idle"_s}, "none of a worker");
    other("task sends nothing", "task.json", "cancel-task", "sends", QJsonObject(), "must not be empty");
    other("lead with another form's field", "task.json", "cancel-task", "leads",
          QJsonArray{QJsonObject{{u"text"_s, u"{To}"_s}}}, "{To} is no placeholder");
}

void TestCatalogue::namesFileEntryAndMemberOfADefect()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QString, entry);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);

    QString problem;
    QVERIFY(!readWith(file, withMember(file, list, entry, member, value), &problem));
    const QString kind = list == "actions"_L1 ? u"action"_s : u"parameter"_s;
    const QString place = member == "when"_L1 ? u"leads"_s : member;
    QVERIFY2(problem.startsWith(u"%1, %2 \"%3\", member \"%4\": "_s.arg(file, kind, entry, place)),
             qPrintable(problem));
    QVERIFY2(problem.contains(message), qPrintable(problem));
}

void TestCatalogue::namesTheLineOfBrokenJson()
{
    QString problem;
    QVERIFY(!readWith(u"list.json"_s, "{\n\"format\": 1,\n\"operation\" \"list\"}", &problem));
    QVERIFY2(problem.startsWith(u"list.json: line 3: "_s), qPrintable(problem));
    QVERIFY(!readWith(u"list.json"_s, "[]", &problem));
    QCOMPARE(problem, u"list.json: an object is wanted"_s);
    QVERIFY(!readWith(u"list.json"_s, "{\"format\": 2}", &problem));
    QVERIFY2(problem.startsWith(u"list.json, member \"format\": "_s), qPrintable(problem));
    QVERIFY(!readWith(u"list.json"_s, "{\"format\": 1, \"operation\": \"list\"}", &problem));
    QCOMPARE(problem, u"list.json, member \"parameters\": is missing"_s);
    QVERIFY(!readWith(u"list.json"_s, "{\"format\": 1, \"operation\": \"list\", \"parameters\": [4]}", &problem));
    QCOMPARE(problem, u"list.json, parameter 1: an object is wanted"_s);
    QVERIFY(!readWith(u"list.json"_s, "{\"format\": 1, \"operation\": \"list\", \"parameters\": [{}]}", &problem));
    QCOMPARE(problem, u"list.json, parameter 1, member \"name\": is missing"_s);
}

void TestCatalogue::numbersFilesWithoutNames()
{
    QString problem;
    QVERIFY(!Catalogue::read(QList<QByteArray>{QByteArrayLiteral("{}")}, &problem));
    QVERIFY2(problem.startsWith(u"file 1, member \"format\": "_s), qPrintable(problem));
    QVERIFY(!Catalogue::read(QList<QByteArray>{QByteArrayLiteral("{}")}, nullptr));
}

namespace {

/// Puts what it is asked for in brackets, and remembers the context.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Catalogue") == 0 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
};

} // namespace

void TestCatalogue::translatesWhatPeopleRead()
{
    Brackets translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto catalogue = Catalogue::builtIn();
    QCoreApplication::removeTranslator(&translator);
    const Parameter *timeout = catalogue->updateParameter(u"Timeout");
    for (const QString &text : {timeout->label, timeout->help, timeout->unit, timeout->phrases.constFirst().second})
        QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
    QVERIFY(catalogue->action(u"accept")->title.startsWith(u'['));
    QVERIFY(catalogue->groups().constFirst().second.startsWith(u'['));
    QCOMPARE(timeout->name, u"Timeout"_s);
    QCOMPARE(timeout->defaultValue, u"60"_s);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
