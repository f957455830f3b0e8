#include "cataloguechecks.h"

#include "validation.h"

#include "taskrouter/sid.h"

#include <QRegularExpression>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

std::optional<CatalogueDefect> CatalogueChecks::ofValues(const Parameter &parameter)
{
    using Type = ParameterType;
    const Type type = parameter.type;
    const bool hasValues = type == Type::Enum || type == Type::EnumList || type == Type::HttpMethod;
    if (hasValues && parameter.values.isEmpty())
        return CatalogueDefect{u"values"_s, u"this type needs its known values"_s};
    if (!hasValues && !parameter.values.isEmpty())
        return CatalogueDefect{u"values"_s, u"this type has no known values"_s};
    for (const QString &value : parameter.values) {
        if (value.contains(u' '))
            return CatalogueDefect{u"values"_s, u"\"%1\" has a blank in it"_s.arg(value)};
    }
    if (type == Type::Sid && parameter.sidPrefix.isEmpty())
        return CatalogueDefect{u"prefix"_s, u"is missing"_s};
    // A text with the prefix "{" is one JSON object; its maximum is a number of characters.
    const bool isJson = type == Type::Text && parameter.sidPrefix == "{"_L1;
    if (!parameter.sidPrefix.isEmpty() && !isJson) {
        if (type != Type::Sid && type != Type::ContactUri)
            return CatalogueDefect{u"prefix"_s, u"this type has no prefix"_s};
        if (sidKind(parameter.sidPrefix) == SidKind::None)
            return CatalogueDefect{u"prefix"_s, u"\"%1\" is no SID prefix"_s.arg(parameter.sidPrefix)};
    }
    if (type != Type::Integer && !isJson && (parameter.minimum || parameter.maximum))
        return CatalogueDefect{parameter.minimum ? u"minimum"_s : u"maximum"_s, u"this type has no bounds"_s};
    if (parameter.minimum && parameter.maximum && *parameter.minimum > *parameter.maximum)
        return CatalogueDefect{u"minimum"_s, u"is above the maximum"_s};
    if (!parameter.refusedWhen.isEmpty() && parameter.refusedWhen != "multitasking"_L1)
        return CatalogueDefect{u"refusedWhen"_s, u"\"%1\" is none of: multitasking"_s.arg(parameter.refusedWhen)};
    if (parameter.place == ParameterPlace::Form && parameter.actions.isEmpty())
        return CatalogueDefect{u"actions"_s, u"a form field needs the actions that use it"_s};
    for (const QString &key : parameter.requiredBy) {
        if (!parameter.actions.contains(key))
            return CatalogueDefect{u"requiredBy"_s, u"\"%1\" is not among the actions of this parameter"_s.arg(key)};
    }
    if (!parameter.defaultValue.isEmpty()) {
        const QStringList values =
            type == Type::EnumList ? parameter.defaultValue.split(u' ') : QStringList(parameter.defaultValue);
        if (const auto finding = validateValue(parameter, values))
            return CatalogueDefect{u"default"_s, finding->message};
    }
    return std::nullopt;
}

std::optional<CatalogueDefect> CatalogueChecks::ofAction(const Action &action) const
{
    const QString operation = Catalogue::updateOf(action.about);
    const QList<Parameter> all = m_catalogue.parametersOf(operation);
    // To a reservation, a status or an instruction says what is meant; elsewhere a parameter may that this action alone
    // uses, and needs.
    const auto saysIt = [&](const Parameter &parameter) {
        return parameter.actions == QStringList(action.key) && parameter.requiredBy == parameter.actions;
    };
    const bool isSaid = action.about != SidKind::Reservation && std::any_of(all.cbegin(), all.cend(), saysIt);
    if (action.sends.isEmpty() && !isSaid)
        return CatalogueDefect{u"sends"_s, u"must not be empty"_s};
    for (const auto &sent : action.sends) {
        const Parameter *parameter = m_catalogue.parameter(operation, sent.first);
        if (!parameter || !parameter->actions.contains(action.key))
            return CatalogueDefect{u"sends"_s, u"\"%1\" is no parameter of this action"_s.arg(sent.first)};
        if (const auto finding = validateValue(*parameter, {sent.second}))
            return CatalogueDefect{u"sends"_s, finding->message};
    }
    if (action.legalIn.isEmpty() != (action.about == SidKind::Worker))
        return CatalogueDefect{u"legalIn"_s, u"wants the statuses of a reservation or a task, and none of a worker"_s};
    if (!action.holds.isEmpty() && action.holds != "always"_L1 && !m_catalogue.parameter(operation, action.holds))
        return CatalogueDefect{u"holds"_s,
                               u"\"%1\" is neither \"always\" nor a parameter of update"_s.arg(action.holds)};
    if (auto defect = ofConditions(u"leads"_s, action.leads, operation))
        return defect;
    return ofConditions(u"closings"_s, action.closings, operation);
}

std::optional<CatalogueDefect> CatalogueChecks::ofConditions(const QString &member, const QList<Phrase> &phrases,
                                                             const QString &operation) const
{
    for (const Phrase &phrase : phrases) {
        for (const PhraseCondition &condition : phrase.when) {
            const bool isOfTarget =
                condition.parameter == "reservation.status"_L1 || condition.parameter.startsWith("task."_L1);
            if (!isOfTarget && !m_catalogue.parameter(operation, condition.parameter))
                return CatalogueDefect{member, u"\"%1\" is no parameter of %2"_s.arg(condition.parameter, operation)};
        }
    }
    return std::nullopt;
}

std::optional<CatalogueDefect> CatalogueChecks::ofReferences(const Parameter &parameter, const QString &operation) const
{
    const auto &groups = m_catalogue.groups();
    if (std::none_of(groups.cbegin(), groups.cend(), [&](const auto &group) { return group.first == parameter.group; }))
        return CatalogueDefect{u"group"_s, u"\"%1\" is no group"_s.arg(parameter.group)};
    for (const QString &key : parameter.actions) {
        const Action *action = m_catalogue.action(key);
        if (!action || Catalogue::updateOf(action->about) != operation)
            return CatalogueDefect{u"actions"_s, u"\"%1\" is no action"_s.arg(key)};
    }
    if (!parameter.needs.isEmpty() && !m_catalogue.parameter(operation, parameter.needs))
        return CatalogueDefect{u"needs"_s, u"\"%1\" is no parameter of %2"_s.arg(parameter.needs, operation)};
    for (const QString &source : parameter.requiredUnless) {
        if (source != "worker.contact_uri"_L1 && !source.startsWith("task."_L1))
            return CatalogueDefect{u"requiredUnless"_s,
                                   u"\"%1\" is none of: worker.contact_uri, task.NAME"_s.arg(source)};
    }
    return std::nullopt;
}

std::optional<CatalogueDefect> CatalogueChecks::ofTemplate(const QString &member, const QString &text,
                                                           const QString &operation) const
{
    static const QRegularExpression placeholder(u"\\{([^{}]*)\\}"_s);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        const bool isValue = name == "value"_L1 && member == "phrases"_L1;
        const bool isTarget = name == "worker"_L1 || name == "task"_L1;
        if (!isTarget && !isValue && !m_catalogue.parameter(operation, name))
            return CatalogueDefect{member, u"{%1} is no placeholder"_s.arg(name)};
    }
    return std::nullopt;
}

} // namespace Desk
