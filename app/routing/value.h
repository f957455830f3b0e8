#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace Routing {

/// What an attribute is, made for being compared by thousands: JSON once read, with its keys in order. Copies share.
class Value
{
public:
    enum class Kind : quint8 { Null, Bool, Number, Text, List, Object };
    using List = std::vector<Value>;
    using Member = std::pair<QString, Value>;

    Value() = default; ///< Null, which is also what is missing.
    explicit Value(bool value)
        : m_value(value)
    {
    }
    explicit Value(double value)
        : m_value(value)
    {
    }
    explicit Value(QString value)
        : m_value(std::move(value))
    {
    }
    explicit Value(List value);
    /// Of a key that stands twice the later member counts.
    explicit Value(std::vector<Member> members);
    [[nodiscard]] static Value fromJson(const QJsonValue &json);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_value.index()); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool toBool() const { return std::get<bool>(m_value); }
    [[nodiscard]] double toNumber() const { return std::get<double>(m_value); }
    [[nodiscard]] const QString &toText() const { return std::get<QString>(m_value); }
    [[nodiscard]] const List &toList() const { return *std::get<SharedList>(m_value); }
    /// The member of an object; null where there is none, or where this is no object.
    [[nodiscard]] const Value *member(QStringView key) const;
    /// The item of a list, from 0; null where there is none, or where this is no list.
    [[nodiscard]] const Value *item(qsizetype index) const;
    /// The members of an object in the order of their keys.
    [[nodiscard]] const std::vector<Member> &members() const { return *std::get<SharedMembers>(m_value); }

    /// Of the same kind and the same in it. Numbers are equal as numbers, texts unit by unit.
    friend bool operator==(const Value &, const Value &);

    /// As it would stand in an expression: 'de', 3, true, null, ['a', 'b']; an object as JSON.
    [[nodiscard]] QString toString() const;

private:
    using SharedList = std::shared_ptr<const List>;
    using SharedMembers = std::shared_ptr<const std::vector<Member>>;

    // In the order of Kind.
    std::variant<std::monostate, bool, double, QString, SharedList, SharedMembers> m_value;
};

} // namespace Routing
