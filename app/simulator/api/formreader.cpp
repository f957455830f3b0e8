#include "formreader.h"

#include "handler.h"
#include "simulator/form/fields.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/attributes.h"
#include "simulator/world/contacts.h"

namespace Simulator {

FormReader::FormReader(const State &state, const Fields &form)
    : m_state(state)
    , m_form(form)
{
}

bool FormReader::isGiven(QByteArrayView name) const
{
    return !m_refusal && m_form.has(name);
}

FormReader &FormReader::refuse(QByteArrayView name, const QByteArray &why)
{
    if (!m_refusal)
        m_refusal = invalid("Invalid " + name.toByteArray() + " provided: " + why);
    return *this;
}

FormReader &FormReader::text(QByteArrayView name, qsizetype most, std::optional<QByteArray> &to)
{
    const QByteArray value = m_form.value(name);
    if (value.isEmpty())
        return *this;
    if (QString::fromUtf8(value).size() > most)
        return refuse(name, "it is longer than " + QByteArray::number(most) + " characters");
    to = value;
    return *this;
}

FormReader &FormReader::neededText(QByteArrayView name, qsizetype most, std::optional<QByteArray> &to)
{
    if (!m_refusal && m_form.value(name).isEmpty())
        m_refusal = invalid("Missing required parameter " + name.toByteArray() + " in the post body");
    return text(name, most, to);
}

FormReader &FormReader::anyText(QByteArrayView name, std::optional<QByteArray> &to)
{
    if (isGiven(name))
        to = m_form.value(name);
    return *this;
}

FormReader &FormReader::integer(QByteArrayView name, int least, int most, std::optional<int> &to)
{
    if (!isGiven(name))
        return *this;
    bool ok = false;
    const int value = m_form.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return refuse(name, m_form.value(name) + " is no whole number from " + QByteArray::number(least) + " to " +
                                QByteArray::number(most));
    to = value;
    return *this;
}

FormReader &FormReader::boolean(QByteArrayView name, std::optional<bool> &to)
{
    if (!isGiven(name))
        return *this;
    to = readBoolean(m_form.value(name));
    return to ? *this : refuse(name, m_form.value(name));
}

FormReader &FormReader::order(QByteArrayView name, std::optional<bool> &to)
{
    if (!isGiven(name))
        return *this;
    const QByteArray value = m_form.value(name);
    if (value != "FIFO" && value != "LIFO")
        return refuse(name, value);
    to = value == "FIFO";
    return *this;
}

FormReader &FormReader::activity(QByteArrayView name, std::optional<Id> &to)
{
    if (!isGiven(name))
        return *this;
    to = m_state.sids.read(Kind::Activity, m_form.value(name));
    return to && find(m_state.activities, *to) ? *this : refuse(name, m_form.value(name));
}

FormReader &FormReader::attributes(QByteArrayView name, std::optional<QByteArray> &to)
{
    if (!isGiven(name))
        return *this;
    const QByteArray value = m_form.value(name);
    if (!isJsonObject(value) || QString::fromUtf8(value).size() > Assumptions::MaxAttributes)
        return refuse(name, "they must be a JSON object of at most 4096 characters");
    to = value;
    return *this;
}

FormReader &FormReader::callback(QByteArrayView name, std::optional<QByteArray> &to)
{
    if (!isGiven(name))
        return *this;
    const QByteArray value = m_form.value(name);
    if (!value.isEmpty() && !isWebAddress(value))
        return refuse(name, value + " is no web address");
    if (!value.isEmpty() && !isCallbackAddress(value))
        return refuse(name, value + " is not plain http to this machine (127.0.0.1, [::1], localhost), and this "
                                    "simulator calls nobody else");
    to = value;
    return *this;
}

} // namespace Simulator
