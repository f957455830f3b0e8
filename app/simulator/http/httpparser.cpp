#include "httpparser.h"

#include "simulator/form/fields.h"

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

bool isTokenCharacter(char c)
{
    static constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c > ' ' && c != '\x7f' && static_cast<unsigned char>(c) < 0x80;
}

bool isFieldByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

// True for a host with or without a port. It becomes part of the URLs in answers, so nothing else may be in it.
bool isAuthority(QByteArrayView text)
{
    static constexpr QByteArrayView others = ".-_:[]";
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
    });
}

bool isKnownMethod(QByteArrayView method)
{
    static constexpr std::array<const char *, 7> known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(known.begin(), known.end(),
                       [method](const char *name) { return method == QByteArrayView(name); });
}

qsizetype count(const Request &request, QByteArrayView name)
{
    return std::count_if(request.headers.begin(), request.headers.end(),
                         [name](const Header &header) { return header.first == name; });
}

constexpr qsizetype MaxChunkLine = 256;

} // namespace

void HttpParser::feed(QByteArrayView bytes)
{
    if (m_error == 0)
        m_buffer.append(bytes);
}

std::optional<Request> HttpParser::next()
{
    while (m_error == 0 && !m_complete && step()) {
    }
    if (m_error != 0 || !m_complete) {
        compact();
        return std::nullopt;
    }
    m_complete = false;
    m_state = State::RequestLine;
    m_head = 0;
    m_continue = m_hostIsKnown = false;
    compact();
    return std::exchange(m_request, Request());
}

bool HttpParser::claimContinue()
{
    return std::exchange(m_continue, false);
}

void HttpParser::fail(int status)
{
    m_error = status;
    m_buffer.clear();
    m_at = m_scanned = 0;
    m_request = Request();
}

// Drops bytes that were read, when no others are left or when they are many: not for each request of a pipeline.
void HttpParser::compact()
{
    if (m_at == m_buffer.size()) {
        // An idle connection must not keep the memory of a large body.
        if (m_buffer.capacity() > 2 * MaxHead)
            m_buffer = QByteArray();
        else
            m_buffer.resize(0);
        m_scanned = m_at = 0;
    } else if (m_at > MaxHead) {
        m_buffer.remove(0, m_at);
        m_scanned -= std::min(m_at, m_scanned);
        m_at = 0;
    }
}

std::optional<QByteArrayView> HttpParser::readLine(qsizetype limit, int tooLong)
{
    const qsizetype from = std::max(m_at, m_scanned);
    const qsizetype end = m_buffer.indexOf('\n', from);
    if ((end < 0 ? m_buffer.size() : end) - m_at > limit) {
        fail(tooLong);
        return std::nullopt;
    }
    if (end < 0) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    if (end == m_at || m_buffer.at(end - 1) != '\r') {
        fail(400);
        return std::nullopt;
    }
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_at, end - 1 - m_at);
    m_head += end + 1 - m_at;
    m_at = m_scanned = end + 1;
    return line;
}

/// Reads one more part; true where it is worth calling again.
bool HttpParser::step()
{
    switch (m_state) {
    case State::RequestLine: {
        // A client that speaks TLS, or no HTTP at all, may never send a line end, so it is refused at the first byte.
        if (m_at < m_buffer.size() && m_buffer.at(m_at) != '\r' && !isTokenCharacter(m_buffer.at(m_at))) {
            fail(400);
            return false;
        }
        const auto line = readLine(MaxHead - m_head, 431);
        if (!line)
            return false;
        // Old clients send an empty line after a form; it is skipped.
        if (!line->isEmpty())
            readRequestLine(*line);
        return true;
    }
    case State::Headers: {
        const auto line = readLine(MaxHead - m_head, 431);
        if (!line)
            return false;
        if (line->isEmpty())
            endHead();
        else
            readHeader(*line);
        return true;
    }
    case State::Body:
        m_complete = readBody();
        return false;
    case State::ChunkSize: {
        const auto line = readLine(MaxChunkLine, 400);
        if (!line)
            return false;
        readChunkSize(*line);
        return true;
    }
    case State::ChunkData:
        if (!readBody())
            return false;
        m_state = State::ChunkEnd;
        return true;
    case State::ChunkEnd: {
        const auto line = readLine(1, 400);
        if (!line)
            return false;
        m_state = State::ChunkSize;
        return true;
    }
    case State::Trailers: {
        const auto line = readLine(MaxHead - m_head, 431);
        if (!line)
            return false;
        m_complete = line->isEmpty();
        return true;
    }
    }
    return false;
}

void HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || !isToken(line.first(first)))
        return fail(400);
    const QByteArrayView version = line.sliced(last + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.' || version[5] < '0' ||
        version[5] > '9' || version[7] < '0' || version[7] > '9')
        return fail(400);
    if (version[5] != '1')
        return fail(505);
    m_request.minorVersion = version[7] == '0' ? 0 : 1;
    m_request.method = line.first(first).toByteArray();
    if (!isKnownMethod(m_request.method))
        return fail(501);
    readTarget(line.sliced(first + 1, last - first - 1));
    if (m_error == 0)
        m_state = State::Headers;
}

void HttpParser::readTarget(QByteArrayView target)
{
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), isVisible) || target.contains('#'))
        return fail(400);
    if (target.startsWith('/') || target == "*") {
        m_request.target = target.toByteArray();
        return;
    }
    // The absolute form, meant for proxies: its authority replaces the Host header.
    if (!target.startsWith("http://"))
        return fail(400);
    const QByteArrayView rest = target.sliced(7);
    const qsizetype path = rest.indexOf('/');
    const QByteArrayView authority = path < 0 ? rest : rest.first(path);
    if (authority.isEmpty() || !isAuthority(authority))
        return fail(400);
    m_request.headers.append({"host", authority.toByteArray()});
    m_hostIsKnown = true;
    m_request.target = path < 0 ? QByteArray("/") : rest.sliced(path).toByteArray();
}

void HttpParser::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return fail(400);
    if (m_request.headers.size() >= MaxHeaders)
        return fail(431);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isFieldByte))
        return fail(400);
    if (line.first(colon).compare("host", Qt::CaseInsensitive) == 0 && !isAuthority(value))
        return fail(400);
    Header header{line.first(colon).toByteArray().toLower(), value.toByteArray()};
    // The request line has named the host already, which does not count as a second Host header.
    if (header.first == "host" && std::exchange(m_hostIsKnown, false))
        return;
    const bool single = header.first == "host" || header.first == "content-length" || header.first == "authorization";
    if (single && count(m_request, header.first) > 0)
        return fail(400);
    m_request.headers.append(std::move(header));
}

void HttpParser::endHead()
{
    if (m_request.minorVersion >= 1 && count(m_request, "host") == 0)
        return fail(400);
    m_mostBody = m_bodyLimit ? m_bodyLimit(m_request) : MaxBody;
    const bool hasLength = count(m_request, "content-length") > 0;
    const bool hasCoding = count(m_request, "transfer-encoding") > 0;
    if (hasCoding) {
        if (hasLength || m_request.minorVersion == 0)
            return fail(400);
        if (count(m_request, "transfer-encoding") != 1 ||
            m_request.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return fail(501);
        m_state = State::ChunkSize;
    } else {
        m_wanted = 0;
        if (hasLength)
            readLength(m_request.header("content-length"));
        m_state = State::Body;
    }
    if (m_error != 0)
        return;
    const QByteArrayView expected = m_request.header("expect");
    if (!expected.isEmpty() && m_request.minorVersion >= 1) {
        if (expected.compare("100-continue", Qt::CaseInsensitive) != 0)
            return fail(417);
        m_continue = hasCoding || m_wanted > 0;
    }
}

void HttpParser::readLength(QByteArrayView value)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return fail(400);
    qint64 length = 0;
    for (const char c : value) {
        length = length * 10 + (c - '0');
        if (length > m_mostBody)
            return fail(413);
    }
    m_wanted = length;
}

void HttpParser::readChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView digits = (extension < 0 ? line : line.first(extension)).trimmed();
    qint64 size = 0;
    if (digits.isEmpty())
        return fail(400);
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return fail(400);
        size = size * 16 + digit;
        if (size + m_request.body.size() > m_mostBody)
            return fail(413);
    }
    m_head = 0;
    m_wanted = size;
    m_state = size == 0 ? State::Trailers : State::ChunkData;
}

bool HttpParser::readBody()
{
    const qsizetype there = std::min(m_wanted, m_buffer.size() - m_at);
    m_request.body.append(QByteArrayView(m_buffer).sliced(m_at, there));
    m_at += there;
    m_scanned = std::max(m_scanned, m_at);
    m_wanted -= there;
    return m_wanted == 0;
}

} // namespace Simulator
