#include "formcheck.h"

#include "instructions/catalogue.h"
#include "simulator/world/contacts.h"

namespace Simulator {

namespace {

bool isBoolean(const QByteArray &value)
{
    return value.compare("true", Qt::CaseInsensitive) == 0 || value.compare("false", Qt::CaseInsensitive) == 0;
}

bool isInRange(const QByteArray &value, const Desk::Parameter &parameter)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok && (!parameter.minimum || number >= *parameter.minimum) &&
           (!parameter.maximum || number <= *parameter.maximum);
}

bool isAcceptable(const QByteArray &value, const Desk::Parameter &parameter)
{
    switch (parameter.type) {
    case Desk::ParameterType::Integer:
        return isInRange(value, parameter);
    case Desk::ParameterType::Boolean:
        return isBoolean(value);
    case Desk::ParameterType::Url:
        return isWebAddress(value);
    case Desk::ParameterType::HttpMethod:
    case Desk::ParameterType::Enum:
    case Desk::ParameterType::EnumList:
        return parameter.openEnum || parameter.values.contains(QString::fromUtf8(value));
    case Desk::ParameterType::Text:
    case Desk::ParameterType::Secret:
    case Desk::ParameterType::Sid:
    case Desk::ParameterType::ContactUri:
    case Desk::ParameterType::PhoneNumber:
        return true;
    }
    return true;
}

/// Whether `Name=` says something: a text that is none, no word of an open set, an empty list.
bool mayBeEmpty(const Desk::Parameter &parameter)
{
    switch (parameter.type) {
    case Desk::ParameterType::Text:
    case Desk::ParameterType::Secret:
    case Desk::ParameterType::ContactUri:
    case Desk::ParameterType::PhoneNumber:
    case Desk::ParameterType::EnumList:
        return true;
    case Desk::ParameterType::HttpMethod:
    case Desk::ParameterType::Enum:
        return parameter.openEnum;
    case Desk::ParameterType::Integer:
    case Desk::ParameterType::Boolean:
    case Desk::ParameterType::Url:
    case Desk::ParameterType::Sid:
        break;
    }
    return false;
}

} // namespace

Outcome checkForm(const Fields &form)
{
    // Read at the first instruction rather than at the start, which has to be quick. Not the one that the window has,
    // which goes with its language.
    static const auto catalogue = Desk::Catalogue::read(Desk::Catalogue::builtInFiles(), nullptr);
    const QList<Desk::Parameter> parameters = catalogue->formOf(QString::fromUtf8(form.value("Instruction")).toLower());
    for (const Desk::Parameter &parameter : parameters) {
        if (parameter.errorCode != 0)
            continue;
        const QByteArray name = parameter.name.toUtf8();
        const QList<QByteArray> values = form.values(name);
        if (values.isEmpty() && form.has(name) && !mayBeEmpty(parameter))
            return invalid("Invalid " + name + " provided: ");
        for (const QByteArray &value : values) {
            if (!isAcceptable(value, parameter))
                return invalid("Invalid " + name + " provided: " + value);
        }
    }
    return {};
}

} // namespace Simulator
