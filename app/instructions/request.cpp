#include "request.h"

namespace Desk {

QList<WireField> wireFields(const Catalogue &catalogue, QStringView action, const Draft &draft)
{
    const Action *found = catalogue.action(action);
    if (!found)
        return {};
    QList<WireField> fields;
    for (const auto &sent : found->sends)
        fields.append({sent.first.toUtf8(), sent.second, false});
    const QList<Parameter> form = catalogue.formOf(action);
    for (const Parameter &parameter : form) {
        if (!draft.isSet(parameter.name))
            continue;
        const QByteArray name = parameter.name.toUtf8();
        const bool secret = parameter.type == ParameterType::Secret;
        const QStringList values = draft.values(parameter.name);
        if (values.isEmpty())
            fields.append({name, QLatin1String(""), secret});
        for (const QString &value : values)
            fields.append({name, value, secret});
    }
    return fields;
}

QByteArray encodeForm(const QList<WireField> &fields)
{
    // Encoded here, because QUrlQuery does not escape '+' and reads "%41" as an escape: "+1555" would arrive as "
    // 1555".
    QByteArray form;
    for (const WireField &field : fields) {
        if (!form.isEmpty())
            form += '&';
        form += field.name.toPercentEncoding();
        form += '=';
        form += field.value.toUtf8().toPercentEncoding();
    }
    return form;
}

QByteArray maskedForm(const QList<WireField> &fields)
{
    QByteArray form;
    for (const WireField &field : fields) {
        form += form.isEmpty() ? QByteArray() : QByteArray("&");
        form += field.secret ? field.name.toPercentEncoding() + "=********" : encodeForm({field});
    }
    return form;
}

} // namespace Desk
