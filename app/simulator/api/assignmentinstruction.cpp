#include "assignmentinstruction.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// Fields that may be there several times: in an answer they are one text with commas, or a list.
bool isList(const QByteArray &field)
{
    return field.endsWith("CallbackEvent");
}

/// "post_work_activity_sid" becomes DequeuePostWorkActivitySid where the instruction is dequeue.
QByteArray fieldOf(const QByteArray &instruction, const QString &key)
{
    QByteArray name;
    if (instruction == "dequeue" || instruction == "call" || instruction == "redirect")
        name = instruction.left(1).toUpper() + instruction.mid(1);
    const QStringList words = key.split(u'_', Qt::SkipEmptyParts);
    for (const QString &word : words)
        name += (word.left(1).toUpper() + word.mid(1)).toUtf8();
    // The callback's page has the plural for dequeue, the API the singular.
    if (name.endsWith("StatusCallbackEvents"))
        name.chop(1);
    return name;
}

QByteArrayList valuesOf(const QByteArray &field, const QJsonValue &value)
{
    QByteArrayList values;
    const QJsonArray several = value.toArray();
    for (const QJsonValue &one : several)
        values.append(one.toVariant().toString().toUtf8());
    if (!value.isArray())
        values = {value.toVariant().toString().toUtf8()};
    if (isList(field))
        values = values.join(',').split(',');
    for (QByteArray &one : values)
        one = one.trimmed();
    return values;
}

} // namespace

std::variant<Fields, Refusal> formOfInstruction(const QJsonObject &answer)
{
    const QByteArray instruction = answer.value("instruction"_L1).toString().toUtf8().toLower();
    QByteArray encoded = "Instruction=" + percentEncoded(instruction);
    for (auto member = answer.begin(); member != answer.end(); ++member) {
        if (member.key() == "instruction"_L1 || member.value().isNull())
            continue;
        const QByteArray field = fieldOf(instruction, member.key());
        const QByteArrayList values = valuesOf(field, member.value());
        for (const QByteArray &value : values)
            encoded += '&' + percentEncoded(field) + '=' + percentEncoded(value);
    }
    auto form = Fields::decode(encoded);
    if (!form)
        return invalid("The instruction has a value that no form can hold");
    return *std::move(form);
}

} // namespace Simulator
