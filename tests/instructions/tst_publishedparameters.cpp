#include "instructions/catalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The published description, where the folder beside the project has it.
class Published
{
public:
    [[nodiscard]] bool load()
    {
        QFile file(QStringLiteral(DESK_SOURCE_DIR "/../shared/openapi/twilio_taskrouter_v1.json"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_text = file.readAll();
        m_root = QJsonDocument::fromJson(m_text).object();
        return !m_root.isEmpty();
    }

    [[nodiscard]] QJsonObject operation(const QString &operation) const
    {
        static const QHash<QString, QString> below = {{u"list"_s, u"Tasks/{TaskSid}/Reservations"_s},
                                                      {u"fetch"_s, u"Tasks/{TaskSid}/Reservations/{Sid}"_s},
                                                      {u"update"_s, u"Tasks/{TaskSid}/Reservations/{Sid}"_s},
                                                      {u"update-task"_s, u"Tasks/{Sid}"_s},
                                                      {u"update-worker"_s, u"Workers/{Sid}"_s}};
        const QString path = u"/v1/Workspaces/{WorkspaceSid}/"_s + below.value(operation);
        return m_root["paths"_L1][path][operation.startsWith("update"_L1) ? "post"_L1 : "get"_L1].toObject();
    }

    [[nodiscard]] QJsonObject schema(QJsonObject schema) const
    {
        const QString reference = schema.value("$ref"_L1).toString();
        if (reference.isEmpty())
            return schema;
        QJsonValue value = m_root;
        for (const QString &step : reference.mid(2).split(u'/'))
            value = value.toObject().value(step);
        return value.toObject();
    }

    [[nodiscard]] QJsonObject formFields(const QString &name) const
    {
        const QJsonValue content = operation(name)["requestBody"_L1]["content"_L1];
        return content["application/x-www-form-urlencoded"_L1]["schema"_L1]["properties"_L1].toObject();
    }

    /// The form's names in the order of the text, which QJsonObject does not keep.
    [[nodiscard]] QStringList formOrder(const QString &operation) const
    {
        static const QHash<QString, QByteArray> titles = {{u"update"_s, "UpdateTaskReservationRequest"},
                                                          {u"update-task"_s, "UpdateTaskRequest"},
                                                          {u"update-worker"_s, "UpdateWorkerRequest"}};
        const qsizetype begin = m_text.indexOf("\"title\": \"" + titles.value(operation) + '"');
        QStringList names = formFields(operation).keys();
        const auto place = [&](const QString &name) { return m_text.indexOf("\"" + name.toUtf8() + "\": {", begin); };
        std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
        return names;
    }

private:
    QByteArray m_text;
    QJsonObject m_root;
};

QStringList wordsOf(const QJsonObject &schema)
{
    QStringList words;
    for (const QJsonValue &value : schema.value("enum"_L1).toArray())
        words.append(value.toString());
    return words;
}

/// What in the description speaks against the catalogue's entry; empty where they agree.
QString contradiction(const Published &published, const Parameter &parameter, const QJsonObject &described)
{
    const QJsonObject schema = published.schema(described);
    const QString type = schema.value("type"_L1).toString();
    const QString pattern = schema.value("pattern"_L1).toString();
    const QString format = schema.value("format"_L1).toString();
    const auto sameWords = [&](const QJsonObject &of) {
        const QStringList words = wordsOf(of);
        return words.isEmpty() ? parameter.openEnum : !parameter.openEnum && words == parameter.values;
    };
    switch (parameter.type) {
    case ParameterType::Sid:
        // Described as "SID/URI", without a pattern; TaskRouter refuses all but the SID of a worker, so the form asks
        // for that.
        if (parameter.name == "Supervisor"_L1)
            return type == "string"_L1 && pattern.isEmpty() ? QString() : u"no longer a plain string"_s;
        return pattern == u"^%1[0-9a-fA-F]{32}$"_s.arg(parameter.sidPrefix) ? QString() : u"pattern "_s + pattern;
    case ParameterType::Url:
        return type == "string"_L1 && format == "uri"_L1 ? QString() : u"no URL"_s;
    case ParameterType::HttpMethod:
        return format == "http-method"_L1 && sameWords(schema) ? QString() : u"no method, or other words"_s;
    case ParameterType::Enum:
        return type == "string"_L1 && sameWords(schema) ? QString() : u"other words"_s;
    case ParameterType::EnumList: {
        const QJsonObject items = published.schema(schema.value("items"_L1).toObject());
        return type == "array"_L1 && sameWords(items) ? QString() : u"no list, or other words"_s;
    }
    case ParameterType::Integer:
        for (const auto &[name, ours] :
             {std::pair{"minimum"_L1, parameter.minimum}, {"maximum"_L1, parameter.maximum}}) {
            if (schema.contains(name) && ours != schema.value(name).toInteger())
                return u"another "_s + name;
        }
        return type == "integer"_L1 ? QString() : u"no integer"_s;
    case ParameterType::Boolean:
        return type == "boolean"_L1 ? QString() : u"no boolean"_s;
    case ParameterType::Text:
    case ParameterType::Secret:
    case ParameterType::ContactUri:
    case ParameterType::PhoneNumber:
        break;
    }
    const bool plain = type == "string"_L1 && pattern.isEmpty() && format.isEmpty() && wordsOf(schema).isEmpty();
    return plain ? QString() : u"more than a plain string"_s;
}

} // namespace

/// Holds the catalogue against the published description of the API: same names, places, types, words and order.
class TestPublishedParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedDescription_data();
    void agreesWithThePublishedDescription();
    void keepsTheOrderOfThePublishedForm();
};

void TestPublishedParameters::agreesWithThePublishedDescription_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"list", "fetch", "update", "update-task", "update-worker"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void TestPublishedParameters::agreesWithThePublishedDescription()
{
    QFETCH(QString, operation);
    Published published;
    if (!published.load())
        QSKIP("The published description is not beside this checkout.");

    QHash<QString, QJsonObject> described;
    QStringList order;
    for (const QJsonValue &value : published.operation(operation).value("parameters"_L1).toArray()) {
        const QString name = value["name"_L1].toString();
        order.append(value["in"_L1].toString() + u' ' + name);
        described.insert(name, value["schema"_L1].toObject());
        QCOMPARE(value["required"_L1].toBool(), value["in"_L1].toString() == "path"_L1);
    }
    const auto catalogue = Catalogue::builtIn();
    if (operation.startsWith("update"_L1)) {
        const QJsonObject fields = published.formFields(operation);
        const QStringList names = published.formOrder(operation);
        for (const QString &name : names) {
            // Of tasks and workers the catalogue has what the actions use.
            if (operation != "update"_L1 && !catalogue->parameter(operation, name))
                continue;
            order.append(u"form "_s + name);
            described.insert(name, fields.value(name).toObject());
        }
    }

    QStringList ours;
    const QHash<ParameterPlace, QString> places = {{ParameterPlace::Path, u"path "_s},
                                                   {ParameterPlace::Query, u"query "_s},
                                                   {ParameterPlace::Header, u"header "_s},
                                                   {ParameterPlace::Form, u"form "_s}};
    for (const Parameter &parameter : catalogue->parametersOf(operation)) {
        if (parameter.place == ParameterPlace::Client)
            continue;
        ours.append(places.value(parameter.place) + parameter.name);
        QCOMPARE(parameter.required, parameter.place == ParameterPlace::Path);
        const QString reason = contradiction(published, parameter, described.value(parameter.name));
        QVERIFY2(reason.isEmpty(), qPrintable(parameter.name + u": "_s + reason));
    }
    QCOMPARE(ours, order);
}

void TestPublishedParameters::keepsTheOrderOfThePublishedForm()
{
    Published published;
    if (!published.load())
        QSKIP("The published description is not beside this checkout.");
    const QStringList order = published.formOrder(u"update"_s);
    QCOMPARE(order.size(), 54);
    QCOMPARE(order.constFirst(), u"ReservationStatus"_s);
    QCOMPARE(order.constLast(), u"JitterBufferSize"_s);
}

QTEST_GUILESS_MAIN(TestPublishedParameters)
#include "tst_publishedparameters.moc"
