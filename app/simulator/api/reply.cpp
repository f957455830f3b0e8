#include "reply.h"

#include "jsonwriter.h"

using namespace Qt::StringLiterals;

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

bool isEncoded(const Request &request)
{
    const QByteArrayView coding = request.header("content-encoding");
    if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
        return true;
    const QByteArray type = request.header("content-type").toByteArray().toLower();
    const qsizetype charset = type.indexOf("charset=");
    if (charset < 0)
        return false;
    QByteArray name = type.sliced(charset + 8).split(';').constFirst().trimmed();
    name.replace('"', "");
    return name != "utf-8" && name != "utf8" && name != "us-ascii";
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

Response responseOf(Reply reply)
{
    Response response;
    response.headers.reserve(10);
    if (auto *done = std::get_if<Done>(&reply)) {
        response.status = done->status;
        response.body = std::move(done->body);
        if (done->etag)
            response.add("ETag"_ba, '"' + QByteArray::number(*done->etag) + '"');
    } else {
        const Refusal &refusal = std::get<Refusal>(reply);
        response.status = refusal.status;
        response.body = bodyOf(refusal);
        if (refusal.status == 401)
            response.add("WWW-Authenticate"_ba, "Basic realm=\"Twilio API\""_ba);
        if (!refusal.allow.isEmpty())
            response.add("Allow"_ba, refusal.allow);
    }
    if (response.status != 204)
        response.add("Content-Type"_ba, "application/json; charset=utf-8"_ba);
    return response;
}

} // namespace Simulator
