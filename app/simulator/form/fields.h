#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Simulator {

/// The fields of a query or a form, in order, decoded: '+' is a space, %XX a byte, the rest as it stands.
class Fields
{
public:
    /// Nothing where an escape is cut, a byte is NUL, or the result is no UTF-8.
    [[nodiscard]] static std::optional<Fields> decode(QByteArrayView encoded);

    /// The last value given for the name that is not empty; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// It was given, be it as `Name=`: what has no empty value is refused then, like any other wrong value.
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// It was given with a value: for texts, which count as not given while they are empty.
    [[nodiscard]] bool hasText(QByteArrayView name) const { return !value(name).isEmpty(); }
    /// All of them that are not empty, in order.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &all() const { return m_fields; }

private:
    QList<QPair<QByteArray, QByteArray>> m_fields;
};

/// 0 to 15; -1 where it is no hexadecimal digit.
[[nodiscard]] int hexDigit(char c);
/// Undoes %XX. Nothing where an escape is cut or no hexadecimal, a byte is NUL, or the result is no UTF-8.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView encoded, bool plusIsSpace);
/// Encodes everything but the unreserved characters.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);

} // namespace Simulator
