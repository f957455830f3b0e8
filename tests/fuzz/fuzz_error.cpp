// Any status, header value, fault and body as an answer: an Error with words, its body bounded, and a success only
// where a complete 2xx came of one request. Three bytes choose status, fault and times sent; then two header lines,
// then the body. Seeds: corpus/error.

#include "require.h"
#include "taskrouter/client.h"
#include "taskrouter/network/http.h"

#include <cstdint>
#include <cstdlib>

using namespace Desk;

namespace {

QByteArray readLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArray line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return line;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 kept = 512;
    constexpr qint64 now = 1'772'442'900'000;
    if (size < 3)
        return 0;
    QByteArray rest(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));
    HttpAnswer answer;
    answer.url = QUrl(QStringLiteral("https://taskrouter.example/v1/Workspaces"));
    answer.status = data[0] * 3;
    answer.fault = static_cast<Fault>(data[1] % (static_cast<int>(Fault::Undecodable) + 1));
    answer.timesSent = data[2] % 3;
    answer.method = (data[2] & 0x80U) ? "POST" : "GET";
    const QByteArray first = readLine(rest);
    const QByteArray second = readLine(rest);
    answer.headers = {{"Retry-After", first}, {"Location", second},     {"Date", first},
                      {"ETag", second},       {"Content-Type", second}, {"Twilio-Request-Id", first}};
    answer.body = rest;

    const auto error = failureOf(answer, now, kept);
    const bool complete = answer.fault == Fault::None && answer.status >= 200 && answer.status < 300;
    const bool twice = answer.method == "POST" && answer.timesSent > 1;
    require(error.has_value() == (!complete || twice));
    if (error) {
        require(error->retryAfterMsecs >= -1);
        require(!error->answer || error->answer->body.size() <= kept);
        require(error->kind != ErrorKind::InvalidInput || answer.fault == Fault::Objection);
        require(answer.fault != Fault::None || !error->message.isEmpty());
        require(answer.fault != Fault::None || error->mayHaveBeenSent);
    }
    const Error bad = badAnswer(answer, ErrorKind::NotJson, QStringLiteral("x"), kept);
    require(bad.mayHaveBeenSent);
    (void)clockSkewOf(answer, now);
    require(!isSendableEtag(second) || isSafeHeaderValue(second));
    return 0;
}
