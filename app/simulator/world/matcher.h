#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace Simulator {

/// The part of TaskRouter's expressions that this simulator understands, over a JSON object of attributes:
///
///     languages HAS "de" AND level >= 2 AND address.city != 'Bern'
///
/// Terms with ==, !=, <, <=, >, >=, HAS (a list holds the value) and IN (the value is one of a list), joined by AND.
/// `1 == 1` and the empty text fit everything. OR, NOT, CONTAINS and brackets are not understood.
class Matcher
{
public:
    /// Why a text is no expression, and where in it.
    struct Defect
    {
        QString what;
        qsizetype at = 0;
    };
    [[nodiscard]] static std::variant<Matcher, Defect> read(QByteArrayView expression);

    /// A missing attribute fits no term but `!=`.
    [[nodiscard]] bool fits(const QJsonObject &attributes) const;

private:
    enum class Operator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Has, In };
    struct Term
    {
        std::vector<QString> path; ///< Names from the outermost object inwards; empty where `literal` stands.
        QJsonValue literal;
        Operator op = Operator::Equal;
        std::vector<QJsonValue> values; ///< One; any number with In.
    };
    class Reader;

    [[nodiscard]] static bool fits(const Term &term, const QJsonObject &attributes);

    std::vector<Term> m_terms;
};

} // namespace Simulator
