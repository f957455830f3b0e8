#include "cataloguereader.h"
#include "validation.h"

#include "taskrouter/sid.h"

#include <QRegularExpression>

// What no single member can get wrong: members that contradict each other and names that lead nowhere.
namespace Desk {

using namespace Qt::StringLiterals;

bool CatalogueReader::checkParameter(const Parameter &parameter)
{
    using Type = ParameterType;
    const Type type = parameter.type;
    const bool hasValues = type == Type::Enum || type == Type::EnumList || type == Type::HttpMethod;
    if (hasValues && parameter.values.isEmpty())
        return fail(u"values"_s, u"this type needs its known values"_s);
    if (!hasValues && !parameter.values.isEmpty())
        return fail(u"values"_s, u"this type has no known values"_s);
    for (const QString &value : parameter.values) {
        if (value.contains(u' '))
            return fail(u"values"_s, u"\"%1\" has a blank in it"_s.arg(value));
    }
    if (type == Type::Sid && parameter.sidPrefix.isEmpty())
        return fail(u"prefix"_s, u"is missing"_s);
    if (!parameter.sidPrefix.isEmpty()) {
        if (type != Type::Sid && type != Type::ContactUri)
            return fail(u"prefix"_s, u"this type has no prefix"_s);
        if (sidKind(parameter.sidPrefix) == SidKind::None)
            return fail(u"prefix"_s, u"\"%1\" is no SID prefix"_s.arg(parameter.sidPrefix));
    }
    if (type != Type::Integer && (parameter.minimum || parameter.maximum))
        return fail(parameter.minimum ? u"minimum"_s : u"maximum"_s, u"this type has no bounds"_s);
    if (parameter.minimum && parameter.maximum && *parameter.minimum > *parameter.maximum)
        return fail(u"minimum"_s, u"is above the maximum"_s);
    if (!parameter.refusedWhen.isEmpty() && parameter.refusedWhen != "multitasking"_L1)
        return fail(u"refusedWhen"_s, u"\"%1\" is none of: multitasking"_s.arg(parameter.refusedWhen));
    if (parameter.place == ParameterPlace::Form && parameter.actions.isEmpty())
        return fail(u"actions"_s, u"a form field needs the actions that use it"_s);
    for (const QString &key : parameter.requiredBy) {
        if (!parameter.actions.contains(key))
            return fail(u"requiredBy"_s, u"\"%1\" is not among the actions of this parameter"_s.arg(key));
    }
    if (!parameter.defaultValue.isEmpty()) {
        const QStringList values =
            type == Type::EnumList ? parameter.defaultValue.split(u' ') : QStringList(parameter.defaultValue);
        if (const auto finding = validateValue(parameter, values))
            return fail(u"default"_s, finding->message);
    }
    return true;
}

bool CatalogueReader::checkReferences()
{
    for (const Action &action : std::as_const(m_catalogue->m_actions)) {
        if (!checkAction(action))
            return false;
    }
    const auto &operations = m_catalogue->m_operations;
    for (auto it = operations.cbegin(); it != operations.cend(); ++it) {
        for (const Parameter &parameter : *it) {
            if (!checkParameterReferences(it.key(), parameter))
                return false;
        }
    }
    return checkTemplates();
}

bool CatalogueReader::checkAction(const Action &action)
{
    m_file = m_fileOf.value(u"action/"_s + action.key);
    m_entry = u"action \"%1\""_s.arg(action.key);
    if (action.sends.isEmpty())
        return fail(u"sends"_s, u"must not be empty"_s);
    for (const auto &sent : action.sends) {
        const Parameter *parameter = m_catalogue->updateParameter(sent.first);
        if (!parameter || !parameter->actions.contains(action.key))
            return fail(u"sends"_s, u"\"%1\" is no parameter of this action"_s.arg(sent.first));
        if (const auto finding = validateValue(*parameter, {sent.second}))
            return fail(u"sends"_s, finding->message);
    }
    if (!action.holds.isEmpty() && action.holds != "always"_L1 && !isUpdateParameter(action.holds))
        return fail(u"holds"_s, u"\"%1\" is neither \"always\" nor a parameter of update"_s.arg(action.holds));
    return checkConditions(u"leads"_s, action.leads) && checkConditions(u"closings"_s, action.closings);
}

bool CatalogueReader::checkConditions(const QString &member, const QList<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        for (const PhraseCondition &condition : phrase.when) {
            const bool isOfTarget =
                condition.parameter == "reservation.status"_L1 || condition.parameter.startsWith("task."_L1);
            if (!isOfTarget && !isUpdateParameter(condition.parameter))
                return fail(member, u"\"%1\" is no parameter of update"_s.arg(condition.parameter));
        }
    }
    return true;
}

bool CatalogueReader::checkParameterReferences(const QString &operation, const Parameter &parameter)
{
    m_file = m_fileOf.value(operation + u'/' + parameter.name);
    m_entry = u"parameter \"%1\""_s.arg(parameter.name);
    const auto &groups = m_catalogue->m_groups;
    if (std::none_of(groups.cbegin(), groups.cend(), [&](const auto &group) { return group.first == parameter.group; }))
        return fail(u"group"_s, u"\"%1\" is no group"_s.arg(parameter.group));
    for (const QString &key : parameter.actions) {
        if (!m_catalogue->action(key))
            return fail(u"actions"_s, u"\"%1\" is no action"_s.arg(key));
    }
    if (!parameter.needs.isEmpty() && !isUpdateParameter(parameter.needs))
        return fail(u"needs"_s, u"\"%1\" is no parameter of update"_s.arg(parameter.needs));
    for (const QString &source : parameter.requiredUnless) {
        if (source != "worker.contact_uri"_L1 && !source.startsWith("task."_L1))
            return fail(u"requiredUnless"_s, u"\"%1\" is none of: worker.contact_uri, task.NAME"_s.arg(source));
    }
    return true;
}

bool CatalogueReader::checkTemplates()
{
    static const QRegularExpression placeholder(u"\\{([^{}]*)\\}"_s);
    for (const Template &entry : std::as_const(m_templates)) {
        m_file = entry.file;
        m_entry = entry.entry;
        for (auto it = placeholder.globalMatch(entry.text); it.hasNext();) {
            const QString name = it.next().captured(1);
            const bool isValue = name == "value"_L1 && entry.member == "phrases"_L1;
            if (name != "worker"_L1 && !isValue && !isUpdateParameter(name))
                return fail(entry.member, u"{%1} is no placeholder"_s.arg(name));
        }
    }
    return true;
}

bool CatalogueReader::isUpdateParameter(QStringView name) const
{
    return m_catalogue->updateParameter(name) != nullptr;
}

} // namespace Desk
