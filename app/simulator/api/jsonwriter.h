#pragma once

#include "simulator/world/sidcodec.h"
#include "wiretime.h"

#include <algorithm>
#include <concepts>

namespace Simulator {

/// Appends the text as a JSON string with its quotes. Bytes that are no UTF-8 must have been refused before.
void appendJsonString(QByteArray &out, QByteArrayView text);

/// A text that holds nothing that JSON escapes: a key, a SID, a piece of a URL of ours. The length of a literal is
/// known when it is compiled.
class PlainText
{
public:
    template <size_t Size>
    constexpr PlainText(const char (&literal)[Size]) // NOLINT(google-explicit-constructor): literals are what it is for
        : m_data(literal)
        , m_size(Size - 1)
    {
    }
    template <class Bytes>
    requires std::convertible_to<const Bytes &, QByteArrayView>
    PlainText(const Bytes &bytes) // NOLINT(google-explicit-constructor)
        : PlainText(QByteArrayView(bytes), 0)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Returns where it ends.
    [[nodiscard]] char *write(char *at) const
    {
        // Of an empty text there may be nothing to read from.
        return std::copy_n(m_data, m_size, at);
    }

private:
    PlainText(QByteArrayView bytes, int)
        : m_data(bytes.data())
        , m_size(bytes.size())
    {
    }

    const char *m_data;
    qsizetype m_size;
};

/// Writes JSON straight into bytes. A page of 1,000 reservations is a megabyte; building a document first would cost
/// more than sending it. Each field makes its room once, and what is put together of pieces is not put together before.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject();
    JsonWriter &beginObject(PlainText key);
    JsonWriter &endObject();
    JsonWriter &beginArray(PlainText key);
    JsonWriter &endArray();

    JsonWriter &text(PlainText key, QByteArrayView value);
    /// The pieces one behind the other.
    template <std::convertible_to<PlainText>... Pieces>
    JsonWriter &plainText(PlainText key, const Pieces &...pieces)
    {
        char *at = room(key, 2 + (PlainText(pieces).size() + ...));
        *at++ = '"';
        ((at = PlainText(pieces).write(at)), ...);
        *at = '"';
        return *this;
    }
    /// Null where the text is empty.
    JsonWriter &textOrNull(PlainText key, QByteArrayView value);
    JsonWriter &number(PlainText key, qint64 value);
    JsonWriter &boolean(PlainText key, bool value);
    JsonWriter &time(PlainText key, Time value)
    {
        char *at = room(key, TimeLength + 2);
        *at++ = '"';
        m_times.write(at, value);
        at[TimeLength] = '"';
        return *this;
    }
    JsonWriter &null(PlainText key);
    /// `json` is written as it is.
    JsonWriter &raw(PlainText key, PlainText json);
    /// An element of an array.
    JsonWriter &element(QByteArrayView text);

private:
    void separate();
    void open(PlainText key, char bracket);
    /// Writes the key, and makes room for a value of this length, which has to be written there.
    [[nodiscard]] char *room(PlainText key, qsizetype length)
    {
        const qsizetype before = m_out.size();
        m_out.resize(before + (m_first ? 3 : 4) + key.size() + length);
        char *at = m_out.data() + before;
        if (!m_first)
            *at++ = ',';
        m_first = false;
        *at++ = '"';
        at = key.write(at);
        *at++ = '"';
        *at++ = ':';
        return at;
    }

    QByteArray &m_out;
    TimeWriter m_times;
    bool m_first = true;
};

} // namespace Simulator
