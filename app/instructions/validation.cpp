#include "validation.h"

#include "taskrouter/address.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct ValidationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Validation)
};

/// What is wrong with a value, before it becomes a finding about a parameter.
struct Objection
{
    QString message; // Empty where nothing is wrong.
    Severity severity = Severity::Error;
};

Objection warning(const QString &message)
{
    return {message, Severity::Warning};
}

Objection objectionToPhone(const QString &value)
{
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{1,14}\\z"_s);
    static const QRegularExpression written(u"\\A\\+?[0-9 ().\u2010-\u2015-]+\\z"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    if (e164.match(value).hasMatch())
        return {};
    if (!written.match(value).hasMatch() || !digit.match(value).hasMatch())
        return {ValidationTexts::tr("This is no phone number: + and the country code, then digits."), Severity::Error};
    const auto digits = value.count(digit);
    if (digits > 15)
        return {ValidationTexts::tr("A phone number has at most 15 digits, this one has %1.").arg(digits),
                Severity::Error};
    if (!value.startsWith(u'+'))
        return warning(ValidationTexts::tr("Without + and the country code this may reach another number, or none."));
    return warning(ValidationTexts::tr("Leave out blanks and brackets: + and digits only."));
}

Objection objectionToSip(const QString &value)
{
    static const QRegularExpression sip(u"\\Asips?:[^\\s@]+@[^\\s@]+\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (sip.match(value).hasMatch())
        return {};
    return {ValidationTexts::tr("A SIP address looks like sip:name@host, without blanks."), Severity::Error};
}

Objection objectionToContact(const Parameter &parameter, const QString &value)
{
    static const QRegularExpression client(u"\\Aclient:[^\\s]+\\z"_s);
    if (!parameter.sidPrefix.isEmpty()) {
        static const QRegularExpression sidLike(u"\\A[A-Z]{2}[0-9a-fA-F]"_s);
        if (sidLike.match(value).hasMatch())
            return {sidObjection(value, sidKind(parameter.sidPrefix)), Severity::Error};
    }
    if (value.startsWith("client:"_L1)) {
        if (client.match(value).hasMatch())
            return {};
        return {ValidationTexts::tr("A client address looks like client:name, without blanks."), Severity::Error};
    }
    if (value.startsWith("sip:"_L1, Qt::CaseInsensitive) || value.startsWith("sips:"_L1, Qt::CaseInsensitive))
        return objectionToSip(value);
    static const QRegularExpression phoneLike(u"\\A\\+?[0-9(]"_s);
    if (phoneLike.match(value).hasMatch())
        return objectionToPhone(value);
    if (!parameter.sidPrefix.isEmpty()) {
        return {ValidationTexts::tr("This wants a SID (%1…), client:name, sip:name@host or a phone number.")
                    .arg(parameter.sidPrefix),
                Severity::Error};
    }
    return {ValidationTexts::tr("This wants client:name, sip:name@host or a phone number."), Severity::Error};
}

/// What a preset left to be filled in is sent to nobody.
Objection objectionToVariable(const QString &value)
{
    static const QRegularExpression variable(u"\\{(?:worker|me|task)\\.[A-Za-z0-9_.-]{0,60}\\}?"_s);
    const QRegularExpressionMatch found = variable.match(value);
    if (!found.hasMatch())
        return {};
    return {ValidationTexts::tr("%1 has no value here. Fill it in, or clear the field.").arg(found.captured()),
            Severity::Error};
}

Objection objectionToUrl(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {ValidationTexts::tr("This is no complete web address: https://host/path."), Severity::Error};
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return {ValidationTexts::tr("The address must begin with https:// or http://."), Severity::Error};
    return {};
}

Objection objectionToWord(const Parameter &parameter, const QString &value)
{
    if (parameter.values.contains(value))
        return {};
    for (const QString &known : parameter.values) {
        if (known.compare(value, Qt::CaseInsensitive) == 0)
            return {ValidationTexts::tr("Write it as \"%1\".").arg(known),
                    parameter.openEnum ? Severity::Warning : Severity::Error};
    }
    const QString words = parameter.values.join(u", "_s);
    if (parameter.openEnum)
        return warning(
            ValidationTexts::tr("TaskRouter's known values are: %1. Another one may be newer than this program.")
                .arg(words));
    return {ValidationTexts::tr("One of these is wanted: %1.").arg(words), Severity::Error};
}

Objection objectionToInteger(const Parameter &parameter, const QString &value)
{
    static const QRegularExpression digits(u"\\A-?[0-9]+\\z"_s);
    if (!digits.match(value).hasMatch())
        return {ValidationTexts::tr("A whole number is wanted."), Severity::Error};
    bool fits = false;
    const qint64 number = value.toLongLong(&fits);
    const bool low = parameter.minimum && (fits ? number < *parameter.minimum : value.startsWith(u'-'));
    const bool high = parameter.maximum && (fits ? number > *parameter.maximum : !value.startsWith(u'-'));
    if (parameter.minimum && parameter.maximum && (low || high))
        return {ValidationTexts::tr("%1 to %2, both included").arg(*parameter.minimum).arg(*parameter.maximum),
                Severity::Error};
    if (low)
        return {ValidationTexts::tr("%1 or more").arg(*parameter.minimum), Severity::Error};
    if (high)
        return {ValidationTexts::tr("%1 or less").arg(*parameter.maximum), Severity::Error};
    if (!fits)
        return {ValidationTexts::tr("This number is too large."), Severity::Error};
    return {};
}

Objection objectionToBoolean(const QString &value)
{
    if (value == "true"_L1 || value == "false"_L1)
        return {};
    return {ValidationTexts::tr("true or false is wanted, in small letters."), Severity::Error};
}

Objection objectionToJson(const Parameter &parameter, const QString &value)
{
    const QByteArray text = value.toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return {ValidationTexts::tr("This is no JSON. Line %1: %2.")
                    .arg(text.first(error.offset).count('\n') + 1)
                    .arg(error.errorString()),
                Severity::Error};
    if (!document.isObject())
        return {ValidationTexts::tr("One JSON object is wanted: { … }."), Severity::Error};
    if (parameter.maximum && value.size() > *parameter.maximum)
        return {ValidationTexts::tr("At most %1 characters, these are %2.").arg(*parameter.maximum).arg(value.size()),
                Severity::Error};
    return {};
}

Objection objectionToText(const Parameter &parameter, const QString &value)
{
    if (parameter.type == ParameterType::Text && parameter.sidPrefix == "{"_L1)
        return objectionToJson(parameter, value);
    if (parameter.place != ParameterPlace::Header)
        return {};
    const bool fits = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (fits)
        return {};
    return {ValidationTexts::tr("A header takes only the plain characters of a keyboard, no line breaks."),
            Severity::Error};
}

Objection objectionTo(const Parameter &parameter, const QString &value)
{
    switch (parameter.type) {
    case ParameterType::Sid:
        if (value.contains(u':') || value.startsWith(u'+'))
            return {ValidationTexts::tr("This wants a SID (%1…), not an address.").arg(parameter.sidPrefix),
                    Severity::Error};
        return {sidObjection(value, sidKind(parameter.sidPrefix)), Severity::Error};
    case ParameterType::ContactUri:
        return objectionToContact(parameter, value);
    case ParameterType::PhoneNumber:
        return objectionToPhone(value);
    case ParameterType::Url:
        return objectionToUrl(value);
    case ParameterType::HttpMethod:
    case ParameterType::Enum:
    case ParameterType::EnumList:
        return objectionToWord(parameter, value);
    case ParameterType::Integer:
        return objectionToInteger(parameter, value);
    case ParameterType::Boolean:
        return objectionToBoolean(value);
    case ParameterType::Text:
    case ParameterType::Secret:
        break;
    }
    return objectionToText(parameter, value);
}

Finding findingOf(const Parameter &parameter, Severity severity, const QString &message)
{
    return {parameter.name, severity, message, parameter.errorCode};
}

bool isEmpty(const QStringList &values)
{
    return std::all_of(values.cbegin(), values.cend(), [](const QString &value) { return value.isEmpty(); });
}

enum class Supplied : quint8 { No, NotKnown, Yes };

/// Whether the attributes of worker or task supply a parameter that the form leaves out.
Supplied suppliedElsewhere(const Parameter &parameter, const Target &target)
{
    Supplied best = Supplied::No;
    for (const QString &source : parameter.requiredUnless) {
        Supplied one = Supplied::NotKnown;
        if (source == "worker.contact_uri"_L1 && target.workerContactUri)
            one = target.workerContactUri->isEmpty() ? Supplied::No : Supplied::Yes;
        else if (source.startsWith("task."_L1) && target.taskAttributes)
            one = target.taskAttributes->contains(source.mid(5)) ? Supplied::Yes : Supplied::No;
        best = std::max(best, one);
    }
    return best;
}

std::optional<Finding> findMissing(const Parameter &parameter, QStringView action, const Target &target)
{
    if (!parameter.requiredBy.contains(action))
        return std::nullopt;
    switch (suppliedElsewhere(parameter, target)) {
    case Supplied::Yes:
        return std::nullopt;
    case Supplied::NotKnown:
        return findingOf(parameter, Severity::Warning,
                         ValidationTexts::tr("Needed unless the attributes supply it, and those are not known here."));
    case Supplied::No:
        break;
    }
    if (!parameter.requiredUnless.isEmpty())
        return findingOf(parameter, Severity::Error,
                         ValidationTexts::tr("Needed, because the attributes do not supply it."));
    return findingOf(parameter, Severity::Error, ValidationTexts::tr("This field is needed."));
}

/// The parameter of a form with this wire name; the end where there is none.
QList<Parameter>::const_iterator findIn(const QList<Parameter> &form, const QString &name)
{
    return std::find_if(form.cbegin(), form.cend(), [&](const Parameter &one) { return one.name == name; });
}

std::optional<Finding> findInContext(const QList<Parameter> &form, const Parameter &parameter, const Draft &draft,
                                     const Target &target)
{
    if (parameter.refusedWhen == "multitasking"_L1 && target.multiTasking) {
        return findingOf(parameter, Severity::Warning,
                         ValidationTexts::tr("Outdated: a workspace with multitasking does not take this field."));
    }
    if (parameter.deprecated)
        return findingOf(parameter, Severity::Warning,
                         ValidationTexts::tr("TaskRouter still reads this field but calls it outdated."));
    if (!parameter.needs.isEmpty() && isEmpty(draft.values(parameter.needs))) {
        const auto needed = findIn(form, parameter.needs);
        Finding finding = findingOf(parameter, Severity::Warning,
                                    ValidationTexts::tr("Has no effect unless \"%1\" is set too.")
                                        .arg(needed == form.cend() ? QString() : needed->label));
        finding.code = 0;
        return finding;
    }
    return std::nullopt;
}

} // namespace

std::optional<Finding> validateValue(const Parameter &parameter, const QStringList &values)
{
    if (isEmpty(values)) {
        const bool meansSomething = parameter.type == ParameterType::Text || parameter.type == ParameterType::Secret;
        if (meansSomething && parameter.place == ParameterPlace::Form)
            return std::nullopt;
        return findingOf(parameter, Severity::Warning,
                         ValidationTexts::tr("Goes out with an empty value; clear the field to send nothing."));
    }
    std::optional<Finding> found;
    QStringList seen;
    for (const QString &value : values) {
        Objection objection = objectionToVariable(value);
        if (objection.message.isEmpty())
            objection = objectionTo(parameter, value);
        if (objection.message.isEmpty() && seen.contains(value))
            objection = warning(ValidationTexts::tr("\"%1\" is there twice.").arg(value));
        seen.append(value);
        if (!objection.message.isEmpty() && (!found || found->severity < objection.severity))
            found = findingOf(parameter, objection.severity, objection.message);
    }
    return found;
}

QList<Finding> validate(const Catalogue &catalogue, QStringView action, const Draft &draft, const Target &target)
{
    QList<Finding> findings;
    const QList<Parameter> form = catalogue.formOf(action);
    for (const Parameter &parameter : form) {
        std::optional<Finding> finding;
        const QStringList values = draft.values(parameter.name);
        if (!draft.isSet(parameter.name)) {
            finding = findMissing(parameter, action, target);
        } else if (isEmpty(values) && parameter.requiredBy.contains(action)) {
            finding = findingOf(parameter, Severity::Error,
                                ValidationTexts::tr("This field is needed and must not be empty."));
        } else {
            finding = validateValue(parameter, values);
            if (!finding)
                finding = findInContext(form, parameter, draft, target);
        }
        if (finding)
            findings.append(*finding);
    }
    const auto placeOf = [&](const Finding &finding) {
        const auto parameter = findIn(form, finding.parameter);
        const QList<QPair<QString, QString>> &groups = catalogue.groups();
        return std::find_if(
                   groups.cbegin(), groups.cend(),
                   [&](const auto &group) { return parameter != form.cend() && group.first == parameter->group; }) -
               groups.cbegin();
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &one, const Finding &other) { return placeOf(one) < placeOf(other); });
    return findings;
}

QStringList parametersNamed(const QList<Parameter> &form, int code, const QString &message)
{
    QStringList byCode;
    QStringList byName;
    for (const Parameter &parameter : form) {
        if (code != 0 && (parameter.errorCode == code || parameter.otherCodes.contains(code)))
            byCode.append(parameter.name);
        // A name such as "To" is also a word of ordinary sentences, so it counts only where it is quoted or called
        // invalid.
        const QString name = QRegularExpression::escape(parameter.name);
        const QRegularExpression named(u"['\"`]%1['\"`]|\\b(?:[Ii]nvalid|[Mm]issing|[Pp]arameter)(?: parameter)?:? "
                                       "%1\\b(?!')|\\b%1 (?:is|must|provided)\\b"_s.arg(name));
        if (named.match(message).hasMatch())
            byName.append(parameter.name);
    }
    return byCode.isEmpty() ? byName : byCode;
}

QString tidied(const Parameter &parameter, const QString &value)
{
    if (parameter.type == ParameterType::Text || parameter.type == ParameterType::Secret)
        return value;
    const QString trimmed = value.trimmed();
    const bool mayBePhone = parameter.type == ParameterType::PhoneNumber || parameter.type == ParameterType::ContactUri;
    if (!mayBePhone || !trimmed.startsWith(u'+'))
        return trimmed;
    static const QRegularExpression separators(u"[\\s().\u2010-\u2015-]"_s);
    QString digits = trimmed;
    digits.remove(separators);
    return objectionToPhone(digits).message.isEmpty() ? digits : trimmed;
}

} // namespace Desk
