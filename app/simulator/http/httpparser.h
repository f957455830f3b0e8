#pragma once

#include "message.h"

#include <functional>
#include <optional>

namespace Simulator {

/// Reads HTTP/1.x requests from bytes, which may arrive in pieces of any size; has no socket and no clock. It is strict
/// where two lenient readers could disagree about the end of a request (bare line feeds, folded lines, two lengths). An
/// error ends the connection; error() gives the status.
///
/// Written here on purpose: Debian 12 has no llhttp; libhttp-parser-dev 2.9.4 is no longer maintained, reports every
/// field in pieces, leaves all limits to its user and accepts several things that are refused here; Qt's own parser is
/// private and reads answers. This file has all of the grammar that a simulator needs, and it is fuzzed.
class HttpParser
{
public:
    static constexpr qsizetype MaxHead = 32 * 1024;
    static constexpr qsizetype MaxBody = 1024 * 1024;
    static constexpr qsizetype MaxHeaders = 100;

    /// How many bytes the body of a request may have, from its head; without one it is MaxBody.
    using BodyLimit = std::function<qsizetype(const Request &head)>;

    explicit HttpParser(BodyLimit bodyLimit = {})
        : m_bodyLimit(std::move(bodyLimit))
    {
    }

    /// Adds bytes that have arrived.
    void feed(QByteArrayView bytes);
    /// Returns the next complete request; nothing while more bytes are needed, and after an error.
    [[nodiscard]] std::optional<Request> next();

    /// The status to refuse the bytes with; 0 without an error.
    [[nodiscard]] int error() const { return m_error; }
    /// True while nothing of a further request has arrived.
    [[nodiscard]] bool isIdle() const { return m_state == State::RequestLine && m_at == m_buffer.size(); }
    /// True between the end of the head and the end of the body.
    [[nodiscard]] bool isInBody() const { return m_state != State::RequestLine && m_state != State::Headers; }
    /// How much memory the parser holds, in bytes.
    [[nodiscard]] qsizetype held() const { return m_buffer.capacity() + m_request.body.capacity(); }
    /// True once for each request that expects "100 Continue" before it sends its body.
    [[nodiscard]] bool claimContinue();

private:
    enum class State : quint8 { RequestLine, Headers, Body, ChunkSize, ChunkData, ChunkEnd, Trailers };

    /// The next line without its end; nothing where it is incomplete, or on an error.
    [[nodiscard]] std::optional<QByteArrayView> readLine(qsizetype limit, int tooLong);
    void readRequestLine(QByteArrayView line);
    void readTarget(QByteArrayView target);
    void readHeader(QByteArrayView line);
    void endHead();
    void readLength(QByteArrayView value);
    void readChunkSize(QByteArrayView line);
    /// Moves bytes into the body; true once it is complete.
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool step();
    void fail(int status);
    void compact();

    BodyLimit m_bodyLimit;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< Everything before this was read.
    /// There is no line end before this, so that bytes which arrive one by one are searched once.
    qsizetype m_scanned = 0;
    qsizetype m_head = 0;   ///< Bytes of the head that were read.
    qsizetype m_wanted = 0; ///< Bytes of the body or chunk still to come.
    qsizetype m_mostBody = MaxBody;
    Request m_request;
    State m_state = State::RequestLine;
    int m_error = 0;
    bool m_complete = false;
    bool m_continue = false;
    bool m_hostIsKnown = false; ///< The request line named the host.
};

} // namespace Simulator
