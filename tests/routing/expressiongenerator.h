#pragma once

#include "routing/expression.h"

#include <QJsonObject>
#include <QString>

#include <random>

namespace Routing {

/// Expressions and those they are asked of, drawn from a seed: of a few keys and values, so that they often meet, and
/// now and then no expression at all.
class ExpressionGenerator
{
public:
    explicit ExpressionGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QString expression(Place place);
    [[nodiscard]] QJsonObject attributes();

private:
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }
    [[nodiscard]] bool oneIn(int many) { return below(many) == 0; }
    template <typename List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }
    [[nodiscard]] QString blank();
    [[nodiscard]] QString inAnyCase(const QString &word);
    [[nodiscard]] QString constant();
    [[nodiscard]] QString reference(Place place);
    [[nodiscard]] QString operand(Place place);
    [[nodiscard]] QString term(Place place);
    [[nodiscard]] QString chain(Place place, int depth);
    [[nodiscard]] QJsonValue value(int depth);

    std::minstd_rand m_random; ///< The same everywhere, unlike the distributions of the library.
};

} // namespace Routing
