#include "jsondifferences.h"

#include "jsonoutline.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

enum class Shape : quint8 { Scalar, Object, Array };

Shape shapeOf(const JsonOutline &outline, int index)
{
    const JsonOutline::Node &node = outline.node(index);
    if (node.decoded)
        return outline.value(index).startsWith(u'{') ? Shape::Object : Shape::Array;
    return node.type == JsonOutline::Type::Object  ? Shape::Object
           : node.type == JsonOutline::Type::Array ? Shape::Array
                                                   : Shape::Scalar;
}

} // namespace

QList<JsonDifference> jsonDifferences(const JsonOutline &before, const JsonOutline &after, qsizetype most)
{
    QList<JsonDifference> found;
    if (!before.isValid() || !after.isValid())
        return found;
    /// -1: it is on the other side alone. A stack, because a server decides how deep its answer is.
    std::vector<std::pair<int, int>> open{{0, 0}};
    while (!open.empty() && found.size() < most) {
        const auto [was, is] = open.back();
        open.pop_back();
        if (was < 0) {
            found.append({after.path(is), JsonDifference::Kind::Added, {}, after.value(is)});
            continue;
        }
        if (is < 0) {
            found.append({before.path(was), JsonDifference::Kind::Removed, before.value(was), {}});
            continue;
        }
        const Shape shape = shapeOf(before, was);
        if (shape != shapeOf(after, is) || shape == Shape::Scalar) {
            const bool isSame = before.node(was).type == after.node(is).type && before.value(was) == after.value(is);
            if (!isSame)
                found.append({before.path(was), JsonDifference::Kind::Changed, before.value(was), after.value(is)});
            continue;
        }
        std::vector<std::pair<int, int>> members;
        const int count = before.node(was).childCount;
        const int others = after.node(is).childCount;
        if (shape == Shape::Array) {
            for (int row = 0; row < std::max(count, others); ++row)
                members.emplace_back(before.child(was, row), after.child(is, row));
        } else {
            QHash<QString, int> names;
            for (int row = 0; row < others; ++row) {
                const int child = after.child(is, row);
                names.insert(after.key(child), child);
            }
            for (int row = 0; row < count; ++row) {
                const int child = before.child(was, row);
                const auto same = names.constFind(before.key(child));
                members.emplace_back(child, same == names.cend() ? -1 : *same);
                if (same != names.cend())
                    names.erase(same);
            }
            for (int row = 0; row < others; ++row) {
                if (const int child = after.child(is, row); names.contains(after.key(child)))
                    members.emplace_back(-1, child);
            }
        }
        open.insert(open.end(), members.rbegin(), members.rend());
    }
    return found;
}

} // namespace Desk
