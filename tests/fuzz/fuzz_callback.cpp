// Any bytes as the answer of a program to an assignment callback: read like an answer from a socket, and obeyed like
// one. Whatever they are, the reservation is in a state that exists and each alert can be shown. Seeds:
// corpus/callback.

#include "require.h"
#include "simulator/api/callbacks.h"
#include "simulator/host/service.h"
#include "simulator/http/answerreader.h"

#include <QJsonDocument>

#include <cstdint>

using namespace Simulator;

namespace {

/// Read anew for each input: a history is not copied.
Scenario centreWithAnOffer()
{
    auto loaded = loadScenario({}, 1);
    require(std::holds_alternative<Scenario>(loaded));
    return std::get<Scenario>(std::move(loaded));
}

Id firstPending(const State &state)
{
    for (const auto &[id, reservation] : state.reservations) {
        if (reservation.status == ReservationStatus::Pending)
            return id;
    }
    return 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 256 * 1024)
        return 0;
    AnswerReader reader(Assumptions::MaxCallbackAnswer);
    reader.feed(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    reader.end();
    CallbackAnswer answer;
    answer.headers = reader.head();
    if (reader.state() == AnswerReader::State::Complete) {
        answer.status = reader.answer().status;
        answer.contentType = reader.header("content-type");
        answer.body = reader.answer().body;
        require(answer.body.size() <= Assumptions::MaxCallbackAnswer);
    } else {
        answer.failure = CallbackAnswer::Failure::Broken;
    }
    Service service(centreWithAnOffer(), 0, [] { return qint64(0); });
    World &world = service.simulation().world();
    CallbackCall call;
    call.kind = CallbackCall::Kind::Assignment;
    call.url = "http://127.0.0.1/";
    call.reservation = firstPending(world.state());
    Callbacks callbacks(world, world.state().events.lastId());
    require(!callbacks.answered(call, answer));
    require(world.state().alerts.size() <= 1);
    Request list;
    list.method = "GET";
    list.target = "/v1/Alerts";
    list.headers = {{"authorization", "Basic " + (service.accountSid() + ':' + service.authToken()).toBase64()}};
    const Response shown = service.answer(list, service.decide(list));
    require(shown.status == 200 && QJsonDocument::fromJson(shown.body).isObject());
    return 0;
}
