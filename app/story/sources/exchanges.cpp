#include "exchanges.h"

#include "callbackevent.h"
#include "evidencewords.h"
#include "jsonscanner.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The key of an instruction, as the catalogue has it.
QString actionOf(const QList<CallbackField> &form)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> byStatus{
        {{"accepted"_L1, "accept"_L1},
         {"rejected"_L1, "reject"_L1},
         {"completed"_L1, "complete"_L1},
         {"wrapping"_L1, "wrapup"_L1}}};
    QString action = u"update"_s;
    for (const auto &[name, value] : form) {
        if (name == "Instruction")
            return value;
        if (name != "ReservationStatus")
            continue;
        const auto found = std::find_if(byStatus.cbegin(), byStatus.cend(),
                                        [&value = value](const auto &row) { return value == row.first; });
        action = found == byStatus.cend() ? value : QString(found->second);
    }
    return action;
}

QString outcomeBy(int status)
{
    if (status >= 200 && status < 300)
        return u"done"_s;
    return status >= 400 && status < 500 ? u"refused"_s : u"unknown"_s;
}

/// The SID that stands behind `collection` in a path; null where there is none.
Sid sidBehind(const QStringList &path, QLatin1StringView collection)
{
    const qsizetype at = path.indexOf(collection);
    if (at < 0 || at + 1 >= path.size())
        return {};
    return Sid::parse(path.at(at + 1).section(u'.', 0, 0)).value_or(Sid());
}

QByteArray formOf(const JsonObject &request)
{
    const auto data = request.object("post_data");
    if (!data)
        return {};
    if (QByteArray text = data->json("text"); !text.isEmpty())
        return text;
    QByteArray form;
    const auto params = data->array("params");
    if (!params)
        return {};
    for (const auto element : *params) {
        simdjson::dom::object param;
        if (element.get_object().get(param))
            continue;
        const JsonObject one(param);
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(one.text("name")) + '=' +
                QUrl::toPercentEncoding(one.text("value"));
    }
    return form;
}

QString requestIdOf(const JsonObject &response)
{
    const auto headers = response.array("headers");
    if (!headers)
        return {};
    for (const auto element : *headers) {
        simdjson::dom::object header;
        if (element.get_object().get(header))
            continue;
        const JsonObject one(header);
        if (one.text("name").compare("twilio-request-id"_L1, Qt::CaseInsensitive) == 0)
            return one.text("value");
    }
    return {};
}

} // namespace

Exchanges::Exchanges(EvidenceSink &sink, EvidenceObjects &objects)
    : m_sink(sink)
    , m_objects(objects)
{
}

bool Exchanges::mayTell(QByteArrayView entry)
{
    return entry.contains("Workspaces") || entry.contains("EventType") || entry.contains("/Calls/") ||
           entry.contains("\\/Calls\\/") || entry.contains("Alerts");
}

void Exchanges::readHar(const JsonObject &entry, qint64 number, const Provenance &from)
{
    const auto request = entry.object("request");
    const auto response = entry.object("response");
    if (!request) {
        m_sink.addNote(from, EvidenceWords::tr("Entry %1 has no request.").arg(number));
        return;
    }
    RecordedExchange exchange;
    exchange.method = request->json("method").toUpper();
    exchange.url = request->text("url");
    exchange.form = formOf(*request);
    exchange.begun = entry.time("startedDateTime");
    exchange.msecs = std::max<qint64>(entry.number("time").value_or(0), 0);
    exchange.number = entry.number("_journal").value_or(number);
    exchange.outcome = entry.text("_outcome");
    if (response) {
        exchange.status = int(std::clamp<qint64>(response->number("status").value_or(0), 0, 999));
        exchange.requestId = requestIdOf(*response);
        if (const auto content = response->object("content")) {
            exchange.body = content->json("text");
            exchange.isBodyMissing = exchange.body.isEmpty() && content->number("size").value_or(0) > 0;
            if (content->text("encoding") == "base64"_L1)
                exchange.body = QByteArray::fromBase64(exchange.body);
        }
    }
    if (!entry.wrong().isEmpty())
        m_sink.addNote(from, EvidenceWords::tr("Entry %1 does not say when it was.").arg(number));
    m_sink.addKind(EvidenceKind::Har);
    read(exchange, from);
}

void Exchanges::readRecorded(const JsonObject &line, const Provenance &from)
{
    RecordedExchange exchange;
    exchange.method = line.json("method");
    exchange.url = line.text("path");
    exchange.form = line.json("form");
    exchange.status = int(std::clamp<qint64>(line.number("status").value_or(0), 0, 999));
    exchange.body = line.json("body");
    exchange.msecs = std::max<qint64>(line.number("took").value_or(0), 0);
    exchange.begun = line.time("at");
    if (exchange.begun != 0) // When it was answered.
        exchange.begun -= exchange.msecs;
    exchange.number = from.line;
    if (const auto headers = line.object("headers"))
        exchange.requestId = headers->text("twilio-request-id");
    m_sink.addKind(EvidenceKind::Recording);
    read(exchange, from);
}

void Exchanges::read(const RecordedExchange &exchange, Provenance from)
{
    const QStringList path = QUrl(exchange.url).path().split(u'/', Qt::SkipEmptyParts);
    const bool isTaskRouter = !sidBehind(path, "Workspaces"_L1).isNull();
    const bool isBeside = path.contains("Alerts"_L1) || !sidBehind(path, "Calls"_L1).isNull();
    if (!isTaskRouter && !isBeside) {
        if (!exchange.form.contains("EventType=")) {
            ++m_others;
            return;
        }
        from.learned = exchange.begun;
        QStringList wrong;
        auto event = callbackEvent(callbackFields(exchange.form), from, wrong);
        for (const QString &member : std::as_const(wrong))
            m_sink.addNote(from, EvidenceWords::tr("%1 is not what belongs there; it was left out.").arg(member));
        if (!event)
            return;
        m_sink.addKind(EvidenceKind::Callbacks);
        m_sink.addEvent(std::move(*event));
        return;
    }
    from.kind = Provenance::Kind::Answer;
    from.id = exchange.requestId;
    from.learned = exchange.begun == 0 ? 0 : exchange.begun + exchange.msecs;
    if (exchange.method == "POST" && isTaskRouter)
        readInstruction(exchange, path);
    const Sid task = sidBehind(path, "Tasks"_L1);
    if (exchange.method == "GET" && exchange.status == 404 && !task.isNull() && path.constLast() == task.toString())
        m_sink.addGone(task, from.learned);
    if (exchange.status < 200 || exchange.status >= 300) {
        ++m_failed;
        return;
    }
    if (exchange.isBodyMissing) {
        ++m_missing;
        return;
    }
    readBody(exchange.body, from);
}

void Exchanges::readInstruction(const RecordedExchange &exchange, const QStringList &path)
{
    const Sid task = sidBehind(path, "Tasks"_L1);
    const Sid reservation = sidBehind(path, "Reservations"_L1);
    if (task.isNull())
        return;
    StoryInstruction instruction;
    instruction.row = exchange.number;
    instruction.action = actionOf(callbackFields(exchange.form));
    instruction.target = reservation.isNull() ? task : reservation;
    instruction.when = exchange.begun;
    instruction.outcome = exchange.outcome.isEmpty() ? outcomeBy(exchange.status) : exchange.outcome;
    if (exchange.status != 0)
        instruction.settled = exchange.begun + exchange.msecs;
    if (const auto answer = m_parser.parse(exchange.body); answer && exchange.status >= 400) {
        simdjson::dom::object object;
        if (!answer->get_object().get(object)) {
            const JsonObject error(object);
            instruction.code = int(std::clamp<qint64>(error.number("code").value_or(0), 0, 999'999));
            instruction.message = error.text("message");
        }
    }
    m_sink.addInstruction(task, instruction);
}

void Exchanges::readBody(const QByteArray &body, const Provenance &from)
{
    const auto take = [this, &from](const JsonPiece &piece) {
        const auto value = m_parser.parse(piece.json);
        simdjson::dom::object object;
        if (!value || value->get_object().get(object))
            m_sink.addNote(from, EvidenceWords::tr("An answer that cannot be read as JSON."));
        else
            static_cast<void>(m_objects.read(JsonObject(object), from)); // Statistics and the like tell nothing.
    };
    const auto tell = [this, &from](JsonScanner::Trouble, qint64) {
        m_sink.addNote(from, EvidenceWords::tr("An answer that cannot be read as JSON, or breaks off."));
    };
    JsonScanner scanner(take, tell);
    scanner.feed(body);
    scanner.finish();
}

void Exchanges::finish(const QString &file)
{
    Provenance whole;
    whole.file = file;
    if (m_others > 0)
        m_sink.addNote(whole, EvidenceWords::tr("%n requests to other services, which tell nothing of a task.", nullptr,
                                                int(m_others)));
    if (m_failed > 0)
        m_sink.addNote(whole, EvidenceWords::tr("%n requests to TaskRouter that were not answered with data.", nullptr,
                                                int(m_failed)));
    if (m_missing > 0)
        m_sink.addNote(whole, EvidenceWords::tr("%n answers whose bodies are not in the file: save it with content.",
                                                nullptr, int(m_missing)));
}

} // namespace Desk
