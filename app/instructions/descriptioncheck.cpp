#include "descriptioncheck.h"

#include "catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct DescriptionWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DescriptionCheck)
};

using Kind = DescriptionDifference::Kind;
using What = DescriptionDifference::What;

struct Operation
{
    QLatin1StringView key; ///< In the catalogue.
    QLatin1StringView path;
    QLatin1StringView method;
    bool isWhole; ///< The catalogue offers all of it.
};

constexpr std::array Operations{
    Operation{"list"_L1, "Tasks/{TaskSid}/Reservations"_L1, "get"_L1, true},
    Operation{"fetch"_L1, "Tasks/{TaskSid}/Reservations/{Sid}"_L1, "get"_L1, true},
    Operation{"update"_L1, "Tasks/{TaskSid}/Reservations/{Sid}"_L1, "post"_L1, true},
    Operation{"update-task"_L1, "Tasks/{Sid}"_L1, "post"_L1, false},
    Operation{"update-worker"_L1, "Workers/{Sid}"_L1, "post"_L1, false},
};

/// A parameter as the description has it.
struct Described
{
    QString name;
    QString place;
    QString type; ///< "string", "array" …
    QStringList values;
    QString defaultValue;
    bool isRequired = false;
};

class Description
{
public:
    explicit Description(const QJsonObject &root)
        : m_root(root)
    {
    }

    [[nodiscard]] std::optional<QList<Described>> parametersOf(const Operation &operation) const
    {
        const QString path = u"/v1/Workspaces/{WorkspaceSid}/"_s + operation.path;
        const QJsonObject found = m_root["paths"_L1][path][operation.method].toObject();
        if (found.isEmpty())
            return {};
        QList<Described> all;
        const QJsonArray parameters = found.value("parameters"_L1).toArray();
        for (const QJsonValue &value : parameters) {
            const QJsonObject object = resolved(value.toObject());
            Described one = described(object.value("name"_L1).toString(), object.value("schema"_L1).toObject(),
                                      object.value("description"_L1).toString());
            one.place = object.value("in"_L1).toString();
            one.isRequired = object.value("required"_L1).toBool();
            all.append(one);
        }
        const QJsonObject form = resolved(
            found["requestBody"_L1]["content"_L1]["application/x-www-form-urlencoded"_L1]["schema"_L1].toObject());
        const QJsonObject properties = form.value("properties"_L1).toObject();
        const QJsonArray required = form.value("required"_L1).toArray();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            Described one = described(it.key(), it.value().toObject(), {});
            one.place = u"form"_s;
            one.isRequired = required.contains(it.key());
            all.append(one);
        }
        return all;
    }

private:
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const
    {
        const QString reference = schema.value("$ref"_L1).toString();
        if (!reference.startsWith("#/"_L1))
            return schema;
        QJsonValue value = m_root;
        const QStringList steps = reference.sliced(2).split(u'/');
        for (const QString &step : steps)
            value = value.toObject().value(step);
        return value.toObject();
    }

    [[nodiscard]] Described described(const QString &name, const QJsonObject &written, const QString &words) const
    {
        const QJsonObject schema = resolved(written);
        const bool isList = schema.value("type"_L1) == "array"_L1;
        const QJsonObject items = isList ? resolved(schema.value("items"_L1).toObject()) : schema;
        Described one;
        one.name = name;
        one.type = schema.value("type"_L1).toString();
        const QJsonArray values = items.value("enum"_L1).toArray();
        for (const QJsonValue &value : values)
            one.values.append(value.toString());
        if (one.values.isEmpty() && schema.value("format"_L1) == "http-method"_L1)
            one.values = QStringList{u"GET"_s, u"POST"_s};
        const QString text = written.value("description"_L1).toString() + u' ' + words;
        static const QRegularExpression canBe(u"Can be:? ((?:`[^`]+`(?:,? (?:or|and) |, )?)+)"_s);
        static const QRegularExpression word(u"`([^`]+)`"_s);
        if (one.values.isEmpty()) {
            for (auto it = word.globalMatch(canBe.match(text).captured(1)); it.hasNext();)
                one.values.append(it.next().captured(1));
        }
        static const QRegularExpression standard(u"default (?:value )?(?:is|of) `([^`]*)`"_s);
        one.defaultValue = schema.contains("default"_L1) ? schema.value("default"_L1).toVariant().toString()
                                                         : standard.match(text).captured(1);
        return one;
    }

    QJsonObject m_root;
};

QString placeWord(ParameterPlace place)
{
    switch (place) {
    case ParameterPlace::Path:
        return u"path"_s;
    case ParameterPlace::Query:
        return u"query"_s;
    case ParameterPlace::Header:
        return u"header"_s;
    case ParameterPlace::Form:
        return u"form"_s;
    case ParameterPlace::Client:
        break;
    }
    return {};
}

QString typeWord(ParameterType type)
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

bool isSameSet(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

void compare(const QString &operation, const Parameter &ours, const Described &theirs,
             QList<DescriptionDifference> &differences)
{
    const auto add = [&](What what, const QString &our, const QString &their, const QStringList &values = {}) {
        differences.append({Kind::Changed, what, operation, ours.name, our, their, values});
    };
    if (const QString place = placeWord(ours.place); place != theirs.place)
        add(What::Place, place, theirs.place);
    if (const QString type = typeWord(ours.type); !theirs.type.isEmpty() && type != theirs.type)
        add(What::Type, type, theirs.type);
    if (!theirs.values.isEmpty() && !ours.values.isEmpty() && !isSameSet(ours.values, theirs.values))
        add(What::Values, ours.values.join(u", "_s), theirs.values.join(u", "_s), theirs.values);
    if (!theirs.defaultValue.isEmpty() && ours.defaultNote.isEmpty() && ours.defaultValue != theirs.defaultValue)
        add(What::Default, ours.defaultValue, theirs.defaultValue);
    if (theirs.isRequired && !ours.required)
        add(What::Required, DescriptionWords::tr("optional"), DescriptionWords::tr("required"));
}

void compareOperation(const Catalogue &catalogue, const Operation &operation, const QList<Described> &described,
                      QList<DescriptionDifference> &differences)
{
    const QString key = operation.key;
    const QList<Parameter> parameters = catalogue.parametersOf(key);
    QSet<QString> known;
    for (const Parameter &parameter : parameters) {
        if (parameter.place == ParameterPlace::Client)
            continue;
        known.insert(parameter.name);
        const auto found = std::find_if(described.cbegin(), described.cend(),
                                        [&](const Described &one) { return one.name == parameter.name; });
        if (found == described.cend())
            differences.append({Kind::Gone, What::Parameter, key, parameter.name, placeWord(parameter.place), {}, {}});
        else
            compare(key, parameter, *found, differences);
    }
    for (const Described &one : described) {
        if (operation.isWhole && !known.contains(one.name))
            differences.append({Kind::New, What::Parameter, key, one.name, {}, one.type, one.values});
    }
}

} // namespace

DescriptionCheck checkDescription(const Catalogue &catalogue, const QByteArray &json)
{
    DescriptionCheck check;
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        check.problem = DescriptionWords::tr("It is not JSON: %1 at character %2. A description in YAML has to be "
                                             "turned into JSON first.")
                            .arg(error.errorString())
                            .arg(error.offset + 1);
        return check;
    }
    if (!root.value("openapi"_L1).toString().startsWith("3."_L1)) {
        check.problem =
            DescriptionWords::tr("It is not an OpenAPI 3 description: a member “openapi” of 3 is expected.");
        return check;
    }
    const QJsonObject info = root.value("info"_L1).toObject();
    check.title = (info.value("title"_L1).toString() + u' ' + info.value("version"_L1).toString()).trimmed();
    const Description description(root);
    int found = 0;
    for (const Operation &operation : Operations) {
        const std::optional<QList<Described>> described = description.parametersOf(operation);
        found += described ? 1 : 0;
        // An operation that is not there any more loses all of its parameters.
        compareOperation(catalogue, operation, described.value_or(QList<Described>()), check.differences);
    }
    if (found == 0) {
        check.problem = DescriptionWords::tr("It does not describe TaskRouter's reservations.");
        check.differences.clear();
    }
    return check;
}

QString describe(const DescriptionDifference &difference)
{
    switch (difference.kind) {
    case Kind::New:
        return DescriptionWords::tr("is new (%1)")
            .arg(difference.values.isEmpty() ? difference.theirs
                                             : difference.theirs + u": "_s + difference.values.join(u", "_s));
    case Kind::Gone:
        return DescriptionWords::tr("is gone");
    case Kind::Changed:
        break;
    }
    const QString none = DescriptionWords::tr("none");
    const QString ours = difference.ours.isEmpty() ? none : difference.ours;
    const QString theirs = difference.theirs.isEmpty() ? none : difference.theirs;
    switch (difference.what) {
    case What::Place:
        return DescriptionWords::tr("stands elsewhere: %1, was %2").arg(theirs, ours);
    case What::Type:
        return DescriptionWords::tr("is of another type: %1, was %2").arg(theirs, ours);
    case What::Values:
        return DescriptionWords::tr("has other values: %1; were %2").arg(theirs, ours);
    case What::Default:
        return DescriptionWords::tr("has another default: %1, was %2").arg(theirs, ours);
    case What::Required:
        return DescriptionWords::tr("is required now");
    case What::Parameter:
        break;
    }
    return {};
}

} // namespace Desk
