#pragma once

#include "message.h"

#include <optional>

namespace Simulator {

/// Reads HTTP/1.x requests from bytes as they come in, in pieces of any size; no socket, no clock. Strict where
/// leniency lets two readers disagree about where a request ends (bare line feeds, folded lines, two lengths). What it
/// refuses ends the connection: error() says with which status.
///
/// Own code on purpose. Debian 12 packages no llhttp; libhttp-parser-dev 2.9.4 is archived upstream, calls back for
/// pieces of every field, leaves all limits to its user and lets through several of the things refused here; Qt's own
/// parser is private and reads answers. What a simulator needs of the grammar is this one file, and it is fuzzed.
class HttpParser
{
public:
    static constexpr qsizetype MaxHead = 32 * 1024;
    static constexpr qsizetype MaxBody = 1024 * 1024;
    static constexpr qsizetype MaxHeaders = 100;

    void feed(QByteArrayView bytes);
    /// Takes the next complete request; nothing while more bytes are needed, and for good after an error.
    [[nodiscard]] std::optional<Request> next();

    /// The status with which to refuse what came; 0 while all is well.
    [[nodiscard]] int error() const { return m_error; }
    /// Nothing of a further request has come yet.
    [[nodiscard]] bool isIdle() const { return m_simulation == Simulation::RequestLine && m_at == m_buffer.size(); }
    /// The head is read, its body is not complete.
    [[nodiscard]] bool isInBody() const
    {
        return m_simulation != Simulation::RequestLine && m_simulation != Simulation::Headers;
    }
    /// Bytes of memory that it keeps.
    [[nodiscard]] qsizetype held() const { return m_buffer.capacity() + m_request.body.capacity(); }
    /// Once for each request that asks for it: "100 Continue" is to be sent before its body comes.
    [[nodiscard]] bool claimContinue();

private:
    enum class Simulation : quint8 { RequestLine, Headers, Body, ChunkSize, ChunkData, ChunkEnd, Trailers };

    /// The next line without its end; nothing where it is not complete, or on an error.
    [[nodiscard]] std::optional<QByteArrayView> readLine(qsizetype limit, int tooLong);
    void readRequestLine(QByteArrayView line);
    void readTarget(QByteArrayView target);
    void readHeader(QByteArrayView line);
    void endHead();
    void readLength(QByteArrayView value);
    void readChunkSize(QByteArrayView line);
    /// Moves body bytes; true when there are as many as wanted.
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool step();
    void fail(int status);
    void compact();

    QByteArray m_buffer;
    qsizetype m_at = 0;      ///< Up to here everything is used up.
    qsizetype m_scanned = 0; ///< Up to here there is no line end, so that dripped bytes are looked at once.
    qsizetype m_head = 0;    ///< Bytes of the head so far.
    qsizetype m_wanted = 0;  ///< Bytes of the body or chunk still to come.
    Request m_request;
    Simulation m_simulation = Simulation::RequestLine;
    int m_error = 0;
    bool m_complete = false;
    bool m_continue = false;
    bool m_hostIsKnown = false; ///< From the request line.
};

} // namespace Simulator
