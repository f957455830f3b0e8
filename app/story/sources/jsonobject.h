#pragma once

// A JSON object of evidence, read with simdjson. Only source files include this header: simdjson.h takes seconds to
// compile.

#include "taskrouter/values.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <optional>

namespace Desk {

/// An object whose members are called as in the API ("task_sid") or as the vendor's JavaScript calls them ("taskSid");
/// all methods want the API's. What is null counts as missing. What is of another kind than it should be is missing,
/// too, and is named in wrong().
class JsonObject
{
public:
    explicit JsonObject(simdjson::dom::object object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool has(std::string_view key) const { return bool(value(key)); }
    [[nodiscard]] bool isText(std::string_view key) const;
    /// Texts as they are, numbers and words as they stand there, lists and objects as JSON.
    [[nodiscard]] QString text(std::string_view key) const;
    /// A text, or what stands there as JSON.
    [[nodiscard]] QByteArray json(std::string_view key) const;
    [[nodiscard]] Sid sid(std::string_view key, SidKind kind) const;
    /// An ISO or RFC 2822 time, or milliseconds.
    [[nodiscard]] UtcMsecs time(std::string_view key) const;
    /// A whole number, or a text that is one.
    [[nodiscard]] std::optional<qint64> number(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] std::optional<JsonObject> object(std::string_view key) const;
    [[nodiscard]] std::optional<simdjson::dom::array> array(std::string_view key) const;
    [[nodiscard]] simdjson::dom::object all() const { return m_object; }

    /// The members that were no SID, no number or no time where one belongs, as far as they were asked for.
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }

private:
    [[nodiscard]] std::optional<simdjson::dom::element> value(std::string_view key) const;
    void note(std::string_view key) const;

    simdjson::dom::object m_object;
    mutable QStringList m_wrong; ///< Asking does not change what is told.
};

/// A value as a text: see JsonObject::text().
[[nodiscard]] QString textOf(simdjson::dom::element value);

/// Reads one JSON value after another.
class JsonParser
{
public:
    /// Nothing where it is no JSON. Valid until the next call. Bytes that are no UTF-8 are replaced.
    [[nodiscard]] std::optional<simdjson::dom::element> parse(QByteArrayView json);

private:
    simdjson::dom::parser m_parser;
    QByteArray m_padded; ///< simdjson reads a little past the end.
};

} // namespace Desk
