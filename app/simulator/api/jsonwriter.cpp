#include "jsonwriter.h"

#include <algorithm>

namespace Simulator {

namespace {

void appendEscaped(QByteArray &out, unsigned char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
    }
}

constexpr auto isEscaped = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; };

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    out.append('"');
    qsizetype clean = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEscaped(text[i]))
            continue;
        out.append(text.sliced(clean, i - clean));
        appendEscaped(out, static_cast<unsigned char>(text[i]));
        clean = i + 1;
    }
    out.append(text.sliced(clean));
    out.append('"');
}

void JsonWriter::separate()
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
}

void JsonWriter::open(PlainText key, char bracket)
{
    *room(key, 1) = bracket;
    m_first = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::beginObject(PlainText key)
{
    open(key, '{');
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray(PlainText key)
{
    open(key, '[');
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::text(PlainText key, QByteArrayView value)
{
    if (std::none_of(value.begin(), value.end(), isEscaped))
        return plainText(key, value);
    static_cast<void>(room(key, 0));
    appendJsonString(m_out, value);
    return *this;
}

JsonWriter &JsonWriter::textOrNull(PlainText key, QByteArrayView value)
{
    return value.isEmpty() ? null(key) : text(key, value);
}

JsonWriter &JsonWriter::number(PlainText key, qint64 value)
{
    return raw(key, QByteArray::number(value));
}

JsonWriter &JsonWriter::boolean(PlainText key, bool value)
{
    return raw(key, value ? PlainText("true") : PlainText("false"));
}

JsonWriter &JsonWriter::null(PlainText key)
{
    return raw(key, "null");
}

JsonWriter &JsonWriter::raw(PlainText key, PlainText json)
{
    static_cast<void>(json.write(room(key, json.size())));
    return *this;
}

JsonWriter &JsonWriter::element(QByteArrayView value)
{
    separate();
    appendJsonString(m_out, value);
    return *this;
}

} // namespace Simulator
