#pragma once

#include "message.h"

namespace Simulator {

/// Reads the one answer to a request of HTTP/1.0 from bytes as they come in; no socket, no clock. Such an answer ends
/// where its length says, or with its connection: pieces ("chunked") are for HTTP/1.1 alone, and refused.
class AnswerReader
{
public:
    enum class State : quint8 { Open, Complete, Broken, TooLarge };
    static constexpr qsizetype MaxHead = 32 * 1024;

    /// Bytes of the body that are taken.
    explicit AnswerReader(qsizetype mostBody)
        : m_mostBody(mostBody)
    {
    }

    void feed(QByteArrayView bytes);
    /// No more bytes will come.
    void end();

    [[nodiscard]] State state() const { return m_state; }
    /// Of a complete answer: header names in lower case.
    [[nodiscard]] const Response &answer() const { return m_answer; }
    /// The first value of a header, by its lower-case name.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// As it came, without the empty line.
    [[nodiscard]] QByteArray head() const { return m_head; }

private:
    void readHead(QByteArrayView head);
    [[nodiscard]] bool readStatus(QByteArrayView line);
    void look();

    qsizetype m_mostBody;
    qsizetype m_length = -1; ///< Of the body; -1: until the end.
    bool m_headIsRead = false;
    QByteArray m_buffer;
    QByteArray m_head;
    Response m_answer;
    State m_state = State::Open;
};

} // namespace Simulator
