#include "answerreader.h"

namespace Simulator {

QByteArray AnswerReader::header(QByteArrayView name) const
{
    for (const auto &[known, value] : m_answer.headers) {
        if (known == name)
            return value;
    }
    return {};
}

void AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Open)
        return;
    m_buffer.append(bytes);
    if (!m_headIsRead) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if ((end < 0 ? m_buffer.size() : end) > MaxHead) {
            m_state = State::TooLarge;
            return;
        }
        if (end < 0)
            return;
        m_head = m_buffer.first(end);
        m_buffer.remove(0, end + 4);
        m_headIsRead = true;
        readHead(m_head);
    }
    look();
}

void AnswerReader::end()
{
    if (m_state != State::Open)
        return;
    if (!m_headIsRead || m_length >= 0) {
        m_state = State::Broken;
        return;
    }
    m_answer.body = std::move(m_buffer);
    m_state = State::Complete;
}

bool AnswerReader::readStatus(QByteArrayView line)
{
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || line[8] != ' ')
        return false;
    bool ok = false;
    m_answer.status = line.sliced(9, 3).toByteArray().toInt(&ok);
    return ok && m_answer.status >= 100 && m_answer.status <= 599;
}

void AnswerReader::readHead(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    if (!readStatus(lines.constFirst())) {
        m_state = State::Broken;
        return;
    }
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            m_state = State::Broken;
            return;
        }
        m_answer.add(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    bool ok = true;
    if (const QByteArray length = header("content-length"); !length.isEmpty())
        m_length = length.toLongLong(&ok);
    if (m_answer.status < 200 || m_answer.status == 204 || m_answer.status == 304)
        m_length = 0;
    if (!ok || m_length < -1 || !header("transfer-encoding").isEmpty())
        m_state = State::Broken;
}

void AnswerReader::look()
{
    if (m_state != State::Open)
        return;
    if (m_length > m_mostBody || m_buffer.size() > m_mostBody) {
        m_state = State::TooLarge;
    } else if (m_length >= 0 && m_buffer.size() >= m_length) {
        m_answer.body = m_buffer.first(m_length);
        m_state = State::Complete;
    }
}

} // namespace Simulator
