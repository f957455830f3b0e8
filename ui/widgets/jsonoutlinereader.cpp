#include "jsonoutlinereader.h"

#include <cstring>
#include <tuple>
#include <utility>

namespace Desk {

namespace {
constexpr int MaxDecodings = 3; ///< JSON in a string in JSON in a string …
constexpr qsizetype MaxNodes = 5'000'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
} // namespace

char JsonOutline::Reader::peek()
{
    while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
        ++m_at;
    return m_at < m_text.size() ? m_text.at(m_at) : '\0';
}

bool JsonOutline::Reader::skipString()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text.at(m_at);
        if (c == '"')
            return ++m_at <= m_text.size();
        if (c == '\\' || static_cast<unsigned char>(c) >= 0x80)
            m_isPlain = false;
        if (c == '\\')
            ++m_at;
    }
    return false;
}

void JsonOutline::Reader::add(Type type, qsizetype begin, qsizetype end)
{
    Node node;
    node.type = type;
    node.buffer = m_buffer;
    node.parent = m_open.empty() ? m_parent : m_open.back();
    node.keyBegin = m_keyBegin;
    node.keyEnd = m_keyEnd;
    node.begin = begin;
    node.end = end;
    node.plain = std::exchange(m_isPlain, true);
    m_outline.m_nodes.push_back(node);
    m_keyBegin = m_keyEnd = 0;
    m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

void JsonOutline::Reader::open(Type type)
{
    // The value in a decoded string is represented by the string itself: its members become the string's children.
    if (m_open.empty() && m_parent >= 0) {
        m_open.push_back(m_parent);
    } else {
        add(type, m_at, m_at);
        m_open.push_back(static_cast<int>(m_outline.m_nodes.size()) - 1);
    }
    ++m_at;
    m_expect = type == Type::Object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
}

void JsonOutline::Reader::close()
{
    ++m_at;
    const int index = m_open.back();
    m_open.pop_back();
    if (index != m_parent)
        m_outline.m_nodes[static_cast<size_t>(index)].end = m_at;
    m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

void JsonOutline::Reader::decode(int index)
{
    const Node &node = m_outline.node(index);
    const QByteArrayView raw = QByteArrayView(m_text).sliced(node.begin, node.end - node.begin);
    if (m_decodings >= MaxDecodings || !(raw.startsWith("\"{") || raw.startsWith("\"[")))
        return;
    const QByteArray inner = m_outline.text(index);
    const size_t before = m_outline.m_nodes.size();
    m_outline.m_buffers.append(inner);
    Reader reader(m_outline, static_cast<int>(m_outline.m_buffers.size()) - 1, index, m_decodings + 1);
    if (reader.read()) {
        m_outline.m_nodes[static_cast<size_t>(index)].decoded = true;
    } else {
        m_outline.m_nodes.resize(before);
        m_outline.m_buffers.removeLast();
    }
}

bool JsonOutline::Reader::readKey()
{
    m_keyBegin = m_at;
    if (!skipString())
        return false;
    m_keyEnd = m_at;
    if (peek() != ':')
        return false;
    ++m_at;
    m_expect = Expect::Value;
    return true;
}

bool JsonOutline::Reader::readValue()
{
    const char c = peek();
    const qsizetype begin = m_at;
    if (c == '{' || c == '[') {
        open(c == '{' ? Type::Object : Type::Array);
        return true;
    }
    if (m_open.empty() && m_parent >= 0)
        return false; // Only an object or an array is worth unfolding.
    if (c == '"') {
        if (!skipString())
            return false;
        add(Type::String, begin, m_at);
        decode(static_cast<int>(m_outline.m_nodes.size()) - 1);
        return true;
    }
    while (m_at < m_text.size() && !isSpace(m_text.at(m_at)) && !strchr(",]}:\"[{", m_text.at(m_at)))
        ++m_at;
    const QByteArrayView word = QByteArrayView(m_text).sliced(begin, m_at - begin);
    const bool literal = word == "true" || word == "false" || word == "null";
    bool number = false;
    if (!literal)
        std::ignore = word.toDouble(&number);
    if (!literal && !number && !(!word.isEmpty() && (word.at(0) == '-' || (word.at(0) >= '0' && word.at(0) <= '9'))))
        return false;
    add(literal ? Type::Literal : Type::Number, begin, m_at);
    return true;
}

bool JsonOutline::Reader::read()
{
    while (static_cast<qsizetype>(m_outline.m_nodes.size()) < MaxNodes) {
        const char c = peek();
        switch (m_expect) {
        case Expect::Nothing:
            return c == '\0' && m_at >= m_text.size();
        case Expect::KeyOrEnd:
        case Expect::ValueOrEnd:
            if (c == (m_expect == Expect::KeyOrEnd ? '}' : ']')) {
                close();
                break;
            }
            m_expect = m_expect == Expect::KeyOrEnd ? Expect::Key : Expect::Value;
            break;
        case Expect::Key:
            if (c != '"' || !readKey())
                return false;
            break;
        case Expect::Value:
            if (!readValue())
                return false;
            break;
        case Expect::CommaOrEnd: {
            const bool object = [this] {
                const Node &top = m_outline.node(m_open.back());
                if (m_open.back() != m_parent)
                    return top.type == Type::Object;
                return m_text.trimmed().startsWith('{');
            }();
            if (c == ',') {
                ++m_at;
                m_expect = object ? Expect::Key : Expect::Value;
            } else if (c == (object ? '}' : ']')) {
                close();
            } else {
                return false;
            }
            break;
        }
        }
    }
    return false;
}

} // namespace Desk
