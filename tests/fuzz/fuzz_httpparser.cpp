// Any bytes as what a client sends: the same requests and the same error in whatever pieces they come, and nothing
// larger than the limits. Seeds: corpus/httpparser.

#include "require.h"
#include "simulator/http/httpparser.h"

#include <cstdint>
#include <cstdlib>

using namespace Simulator;

namespace {

struct Heard
{
    QList<Request> requests;
    int error = 0;
};

Heard hear(QByteArrayView bytes, qsizetype piece)
{
    Heard heard;
    HttpParser parser;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        while (auto request = parser.next())
            heard.requests.append(std::move(*request));
    }
    heard.error = parser.error();
    return heard;
}

bool isSame(const Request &a, const Request &b)
{
    return a.method == b.method && a.target == b.target && a.minorVersion == b.minorVersion && a.headers == b.headers &&
           a.body == b.body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Heard whole = hear(bytes, bytes.size());
    const Heard pieces = hear(bytes, 1 + data[0] % 64);
    require(whole.error == pieces.error && whole.requests.size() == pieces.requests.size());
    require(whole.error == 0 || reasonOf(whole.error) != "Unknown");
    for (qsizetype i = 0; i < whole.requests.size(); ++i) {
        const Request &request = whole.requests.at(i);
        require(isSame(request, pieces.requests.at(i)));
        require(request.body.size() <= HttpParser::MaxBody);
        require(request.headers.size() <= HttpParser::MaxHeaders);
        require(request.target == "*" || request.target.startsWith('/'));
        // Nothing that could begin a line of its own where a header is written again.
        for (const auto &[name, value] : request.headers)
            require(!name.isEmpty() && !value.contains('\n') && !value.contains('\r') && !value.contains('\0'));
    }
    return 0;
}
