#pragma once

#include "jsonoutline.h"

namespace Desk {

/// Reads the text in one pass without recursion, because a server decides how deep its answer is.
class JsonOutline::Reader
{
public:
    Reader(JsonOutline &outline, int buffer, int parent, int decodings)
        : m_outline(outline)
        , m_text(outline.m_buffers.at(buffer))
        , m_buffer(buffer)
        , m_parent(parent)
        , m_decodings(decodings)
    {
    }

    bool read();

private:
    enum class Expect : quint8 { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };
    char peek();
    bool skipString();
    bool readKey();
    bool readValue();
    void add(Type type, qsizetype begin, qsizetype end);
    void open(Type type);
    void close();
    void decode(int index);

    JsonOutline &m_outline;
    const QByteArray m_text; // Shares its data with the outline, whose list of texts may grow.
    const int m_buffer;
    const int m_parent;
    const int m_decodings;
    qsizetype m_at = 0;
    qsizetype m_keyBegin = 0;
    qsizetype m_keyEnd = 0;
    bool m_isPlain = true; ///< Of the strings since the last value.
    Expect m_expect = Expect::Value;
    std::vector<int> m_open;
};

} // namespace Desk
