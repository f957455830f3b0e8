#include "reply.h"

#include "jsonwriter.h"

namespace Simulator {

bool matches(const Request &request, quint32 version)
{
    const QByteArray given = request.header("if-match").toByteArray();
    if (given.isEmpty())
        return true;
    const QByteArray current = QByteArray::number(version);
    const QList<QByteArray> tags = given.split(',');
    for (QByteArray tag : tags) {
        tag = tag.trimmed();
        if (tag == "*")
            return true;
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"'))
            tag = tag.sliced(1, tag.size() - 2);
        if (tag == current)
            return true;
    }
    return false;
}

QByteArray bodyOf(const Refusal &refusal)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("code", refusal.code).text("message", refusal.message);
    json.text("more_info", "https://www.twilio.com/docs/errors/" + QByteArray::number(refusal.code));
    json.number("status", refusal.status).endObject();
    return out;
}

} // namespace Simulator
