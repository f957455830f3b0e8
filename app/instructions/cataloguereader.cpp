#include "cataloguereader.h"

#include "taskrouter/sid.h"

#include <QJsonDocument>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct PlaceName
{
    QLatin1StringView name;
    ParameterPlace place;
};

struct TypeName
{
    QLatin1StringView name;
    ParameterType type;
};

struct TargetName
{
    QLatin1StringView name;
    SidKind kind;
};

constexpr std::array targetNames = {
    TargetName{"reservation"_L1, SidKind::Reservation},
    TargetName{"task"_L1, SidKind::Task},
    TargetName{"worker"_L1, SidKind::Worker},
};

constexpr std::array placeNames = {
    PlaceName{"path"_L1, ParameterPlace::Path},     PlaceName{"query"_L1, ParameterPlace::Query},
    PlaceName{"header"_L1, ParameterPlace::Header}, PlaceName{"form"_L1, ParameterPlace::Form},
    PlaceName{"client"_L1, ParameterPlace::Client},
};

constexpr std::array typeNames = {
    TypeName{"text"_L1, ParameterType::Text},         TypeName{"secret"_L1, ParameterType::Secret},
    TypeName{"sid"_L1, ParameterType::Sid},           TypeName{"contact"_L1, ParameterType::ContactUri},
    TypeName{"phone"_L1, ParameterType::PhoneNumber}, TypeName{"url"_L1, ParameterType::Url},
    TypeName{"method"_L1, ParameterType::HttpMethod}, TypeName{"enum"_L1, ParameterType::Enum},
    TypeName{"enums"_L1, ParameterType::EnumList},    TypeName{"integer"_L1, ParameterType::Integer},
    TypeName{"boolean"_L1, ParameterType::Boolean},
};

template <typename Table>
QString namesOf(const Table &table)
{
    QStringList names;
    for (const auto &row : table)
        names.append(row.name);
    return names.join(u", "_s);
}

} // namespace

std::shared_ptr<const Catalogue> CatalogueReader::read(const QList<CatalogueFile> &files)
{
    for (const CatalogueFile &file : files) {
        if (!readFile(file))
            return nullptr;
    }
    auto catalogue = std::make_shared<const Catalogue>(m_actions, m_groups, m_operations);
    return checkReferences(*catalogue) ? catalogue : nullptr;
}

bool CatalogueReader::readFile(const CatalogueFile &file)
{
    m_file = file.name;
    m_entry.clear();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(u"line %1: %2"_s.arg(file.json.left(error.offset).count('\n') + 1).arg(error.errorString()));
    if (!document.isObject())
        return fail(u"an object is wanted"_s);
    const QJsonObject root = document.object();
    if (!onlyMembers(root, {u"format"_s, u"operation"_s, u"parameters"_s, u"groups"_s, u"actions"_s}))
        return false;
    if (root.value("format"_L1) != QJsonValue(1))
        return fail(u"format"_s, u"this program reads format 1"_s);

    const bool hasParameters = root.contains("operation"_L1) || root.contains("parameters"_L1);
    for (const QString &member : {u"groups"_s, u"actions"_s}) {
        if (!isTyped(root, member, QJsonValue::Array, !hasParameters))
            return false;
    }
    if (!readGroups(root.value("groups"_L1).toArray()))
        return false;
    const QJsonArray actions = root.value("actions"_L1).toArray();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        m_entry = u"action %1"_s.arg(i + 1);
        if (!actions.at(i).isObject())
            return fail(u"an object is wanted"_s);
        if (!readAction(actions.at(i).toObject()))
            return false;
    }
    m_entry.clear();
    if (!hasParameters)
        return true;

    QString operation;
    if (!text(root, u"operation"_s, operation, true) || !isTyped(root, u"parameters"_s, QJsonValue::Array, true))
        return false;
    m_operation = operation;
    QList<Parameter> &parameters = m_operations[operation];
    const QJsonArray array = root.value("parameters"_L1).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        m_entry = u"parameter %1"_s.arg(i + 1);
        if (!array.at(i).isObject())
            return fail(u"an object is wanted"_s);
        if (!readParameter(array.at(i).toObject(), parameters))
            return false;
        m_fileOf.insert(operation + u'/' + parameters.constLast().name, m_file);
    }
    return true;
}

bool CatalogueReader::readGroups(const QJsonArray &array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        m_entry = u"group %1"_s.arg(i + 1);
        if (!array.at(i).isObject())
            return fail(u"an object is wanted"_s);
        const QJsonObject object = array.at(i).toObject();
        QPair<QString, QString> group;
        if (!onlyMembers(object, {u"key"_s, u"title"_s}) || !text(object, u"key"_s, group.first, true) ||
            !translated(object, u"title"_s, group.second, true))
            return false;
        for (const auto &other : std::as_const(m_groups)) {
            if (other.first == group.first)
                return fail(u"key"_s, u"\"%1\" is there twice"_s.arg(group.first));
        }
        m_groups.append(group);
    }
    return true;
}

bool CatalogueReader::readAction(const QJsonObject &object)
{
    Action action;
    if (!text(object, u"key"_s, action.key, true))
        return false;
    m_entry = u"action \"%1\""_s.arg(action.key);
    if (std::any_of(m_actions.cbegin(), m_actions.cend(), [&](const Action &other) { return other.key == action.key; }))
        return fail(u"key"_s, u"this action is there twice"_s);
    static const QStringList known = {u"key"_s,
                                      u"title"_s,
                                      u"verb"_s,
                                      u"about"_s,
                                      u"help"_s,
                                      u"sends"_s,
                                      u"legalIn"_s,
                                      u"illegal"_s,
                                      u"illegalCode"_s,
                                      u"taskNeeds"_s,
                                      u"taskNeedsCode"_s,
                                      u"workerNeeds"_s,
                                      u"workerNeedsCode"_s,
                                      u"errorCodes"_s,
                                      u"ringsPhones"_s,
                                      u"leads"_s,
                                      u"closings"_s,
                                      u"ends"_s,
                                      u"holds"_s,
                                      u"joinsConference"_s,
                                      u"makesConference"_s};
    if (!onlyMembers(object, known) || !readAbout(object, action) ||
        !translated(object, u"title"_s, action.title, true) || !translated(object, u"verb"_s, action.verb, true) ||
        !translated(object, u"help"_s, action.help, true) ||
        !texts(object, u"legalIn"_s, action.legalIn, action.about != SidKind::Worker) ||
        !translated(object, u"illegal"_s, action.illegalText, action.about != SidKind::Worker) ||
        !code(object, u"illegalCode"_s, action.illegalCode) || !texts(object, u"taskNeeds"_s, action.taskNeeds) ||
        !code(object, u"taskNeedsCode"_s, action.taskNeedsCode) ||
        !texts(object, u"workerNeeds"_s, action.workerNeeds) ||
        !code(object, u"workerNeedsCode"_s, action.workerNeedsCode) ||
        !flag(object, u"ringsPhones"_s, action.ringsPhones) ||
        !flag(object, u"makesConference"_s, action.makesConference) ||
        !flag(object, u"joinsConference"_s, action.joinsConference) || !flag(object, u"ends"_s, action.ends) ||
        !text(object, u"holds"_s, action.holds) || !codes(object, u"errorCodes"_s, action.errorCodes) ||
        !isTyped(object, u"sends"_s, QJsonValue::Object, true) || !readPhrases(object, u"leads"_s, action.leads) ||
        !readPhrases(object, u"closings"_s, action.closings))
        return false;
    // The untranslated text is checked: a translator's slip must not end the program.
    if (!object.value("verb"_L1).toString().contains("%1"_L1))
        return fail(u"verb"_s, u"%1 is missing, which stands for the worker or the task"_s);

    const QJsonObject sends = object.value("sends"_L1).toObject();
    for (auto it = sends.begin(); it != sends.end(); ++it) {
        if (!it->isString())
            return fail(u"sends"_s, u"\"%1\" wants a text"_s.arg(it.key()));
        action.sends.append({it.key(), it->toString()});
    }
    m_fileOf.insert(u"action/"_s + action.key, m_file);
    m_actions.append(action);
    return true;
}

/// Which resource the action updates; a reservation where the entry does not say.
bool CatalogueReader::readAbout(const QJsonObject &object, Action &action)
{
    QString word;
    if (!text(object, u"about"_s, word))
        return false;
    const auto row = std::find_if(targetNames.begin(), targetNames.end(), [&](auto &one) { return one.name == word; });
    if (row == targetNames.end() && !word.isEmpty())
        return fail(u"about"_s, u"\"%1\" is none of: %2"_s.arg(word, namesOf(targetNames)));
    if (row != targetNames.end())
        action.about = row->kind;
    m_operation = Catalogue::updateOf(action.about);
    return true;
}

bool CatalogueReader::readPhrases(const QJsonObject &object, const QString &member, QList<Phrase> &phrases)
{
    if (!isTyped(object, member, QJsonValue::Array, false))
        return false;
    const QJsonArray array = object.value(member).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        Phrase phrase;
        if (!value.isObject())
            return fail(member, u"a list of objects is wanted"_s);
        if (!onlyMembers(entry, {u"when"_s, u"text"_s}) || !translated(entry, u"text"_s, phrase.text, true) ||
            !isTyped(entry, u"when"_s, QJsonValue::Object, false))
            return false;
        m_templates.append({m_file, m_entry, member, entry.value("text"_L1).toString(), m_operation});
        const QJsonObject when = entry.value("when"_L1).toObject();
        for (auto it = when.begin(); it != when.end(); ++it) {
            if (!readCondition(it.key(), *it, phrase.when))
                return false;
        }
        phrases.append(phrase);
    }
    return true;
}

bool CatalogueReader::readCondition(const QString &name, const QJsonValue &value, QList<PhraseCondition> &conditions)
{
    if (value.isBool())
        conditions.append({name, value.toBool(), {}});
    else if (value.isString())
        conditions.append({name, std::nullopt, value.toString()});
    else
        return fail(u"when"_s, u"\"%1\" wants true (set), false (not set) or a text (its value)"_s.arg(name));
    return true;
}

bool CatalogueReader::readParameter(const QJsonObject &object, QList<Parameter> &parameters)
{
    Parameter parameter;
    if (!text(object, u"name"_s, parameter.name, true))
        return false;
    m_entry = u"parameter \"%1\""_s.arg(parameter.name);
    for (const Parameter &other : std::as_const(parameters)) {
        if (other.name == parameter.name)
            return fail(u"name"_s, u"this parameter is there twice"_s);
    }
    static const QStringList known = {
        u"name"_s,     u"label"_s,          u"group"_s,       u"type"_s,        u"in"_s,
        u"prefix"_s,   u"values"_s,         u"open"_s,        u"minimum"_s,     u"maximum"_s,
        u"unit"_s,     u"default"_s,        u"defaultNote"_s, u"actions"_s,     u"requiredBy"_s,
        u"required"_s, u"requiredUnless"_s, u"needs"_s,       u"refusedWhen"_s, u"deprecated"_s,
        u"code"_s,     u"help"_s,           u"phrases"_s,     u"alsoCodes"_s};
    if (!onlyMembers(object, known) || !translated(object, u"label"_s, parameter.label, true) ||
        !translated(object, u"help"_s, parameter.help, true) || !text(object, u"group"_s, parameter.group, true) ||
        !readTypeOf(object, parameter) || !texts(object, u"values"_s, parameter.values) ||
        !flag(object, u"open"_s, parameter.openEnum) || !integer(object, u"minimum"_s, parameter.minimum) ||
        !integer(object, u"maximum"_s, parameter.maximum) || !translated(object, u"unit"_s, parameter.unit) ||
        !text(object, u"default"_s, parameter.defaultValue) ||
        !translated(object, u"defaultNote"_s, parameter.defaultNote) ||
        !texts(object, u"actions"_s, parameter.actions) || !texts(object, u"requiredBy"_s, parameter.requiredBy) ||
        !flag(object, u"required"_s, parameter.required) ||
        !texts(object, u"requiredUnless"_s, parameter.requiredUnless) || !text(object, u"needs"_s, parameter.needs) ||
        !text(object, u"refusedWhen"_s, parameter.refusedWhen) ||
        !flag(object, u"deprecated"_s, parameter.deprecated) || !code(object, u"code"_s, parameter.errorCode) ||
        !codes(object, u"alsoCodes"_s, parameter.otherCodes) || !readParameterPhrases(object, parameter) ||
        !pass(CatalogueChecks::ofValues(parameter)))
        return false;
    parameters.append(parameter);
    return true;
}

bool CatalogueReader::readTypeOf(const QJsonObject &object, Parameter &parameter)
{
    QString type;
    QString place;
    if (!text(object, u"type"_s, type, true) || !text(object, u"in"_s, place, true) ||
        !text(object, u"prefix"_s, parameter.sidPrefix))
        return false;
    const auto typeRow = std::find_if(typeNames.begin(), typeNames.end(), [&](auto &row) { return row.name == type; });
    if (typeRow == typeNames.end())
        return fail(u"type"_s, u"\"%1\" is none of: %2"_s.arg(type, namesOf(typeNames)));
    const auto placeRow =
        std::find_if(placeNames.begin(), placeNames.end(), [&](auto &row) { return row.name == place; });
    if (placeRow == placeNames.end())
        return fail(u"in"_s, u"\"%1\" is none of: %2"_s.arg(place, namesOf(placeNames)));
    parameter.type = typeRow->type;
    parameter.place = placeRow->place;
    return true;
}

bool CatalogueReader::readParameterPhrases(const QJsonObject &object, Parameter &parameter)
{
    if (!isTyped(object, u"phrases"_s, QJsonValue::Object, false))
        return false;
    const QJsonObject phrases = object.value("phrases"_L1).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        if (!it->isString())
            return fail(u"phrases"_s, u"\"%1\" wants a text"_s.arg(it.key()));
        parameter.phrases.append({it.key(), translatedText(it->toString())});
        m_templates.append({m_file, m_entry, u"phrases"_s, it->toString(), m_operation});
    }
    return true;
}

bool CatalogueReader::checkReferences(const Catalogue &catalogue)
{
    const CatalogueChecks checks(catalogue);
    for (const Action &action : std::as_const(m_actions)) {
        m_file = m_fileOf.value(u"action/"_s + action.key);
        m_entry = u"action \"%1\""_s.arg(action.key);
        if (!pass(checks.ofAction(action)))
            return false;
    }
    for (auto it = m_operations.cbegin(); it != m_operations.cend(); ++it) {
        for (const Parameter &parameter : *it) {
            m_file = m_fileOf.value(it.key() + u'/' + parameter.name);
            m_entry = u"parameter \"%1\""_s.arg(parameter.name);
            if (!pass(checks.ofReferences(parameter, it.key())))
                return false;
        }
    }
    for (const Template &entry : std::as_const(m_templates)) {
        m_file = entry.file;
        m_entry = entry.entry;
        if (!pass(checks.ofTemplate(entry.member, entry.text, entry.operation)))
            return false;
    }
    return true;
}

bool CatalogueReader::pass(const std::optional<CatalogueDefect> &defect)
{
    return !defect || fail(defect->member, defect->message);
}

} // namespace Desk
