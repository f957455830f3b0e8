#include "callbacklines.h"

#include "callbackevent.h"
#include "evidencewords.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

bool endsBody(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == '\r';
}

/// The word of a line that is the form; empty where there is none.
QByteArrayView bodyIn(QByteArrayView line)
{
    const qsizetype type = line.indexOf("EventType=");
    if (type < 0)
        return {};
    qsizetype begin = type;
    while (begin > 0 && !endsBody(line[begin - 1]))
        --begin;
    const auto end = std::find_if(line.cbegin() + type, line.cend(), endsBody);
    return line.sliced(begin, end - line.cbegin() - begin);
}

} // namespace

CallbackLines::CallbackLines(EvidenceSink &sink, QString file)
    : m_sink(sink)
    , m_file(std::move(file))
{
}

void CallbackLines::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        m_isTooLong = m_isTooLong || m_kept.size() + part.size() > LongestLine;
        if (m_isTooLong)
            m_kept.clear();
        else
            m_kept.append(part);
        if (end < 0)
            return;
        read(m_kept);
        m_kept.resize(0);
        m_isTooLong = false;
        ++m_line;
        bytes = bytes.sliced(end + 1);
    }
}

void CallbackLines::finish()
{
    read(m_kept);
    m_kept.clear();
}

void CallbackLines::read(QByteArrayView line)
{
    Provenance from;
    from.kind = Provenance::Kind::Callback;
    from.file = m_file;
    from.line = m_line;
    if (m_isTooLong) {
        m_sink.addNote(from, EvidenceWords::tr("The line is too long for a callback; it was left out."));
        return;
    }
    if (line.trimmed().isEmpty())
        return;
    QStringList wrong;
    auto event = callbackEvent(callbackFields(bodyIn(line)), from, wrong);
    if (!event) {
        m_sink.addNote(from, EvidenceWords::tr("This is no body of an event callback."));
        return;
    }
    for (const QString &member : std::as_const(wrong))
        m_sink.addNote(from, EvidenceWords::tr("%1 is not what belongs there; it was left out.").arg(member));
    m_sink.addKind(EvidenceKind::Callbacks);
    m_sink.addEvent(std::move(*event));
}

} // namespace Desk
