#pragma once

#include <QList>
#include <QString>

namespace Desk {

class JsonOutline;

/// A place at which two JSON texts do not say the same.
struct JsonDifference
{
    enum class Kind : quint8 { Changed, Added, Removed };
    QString path;
    Kind kind = Kind::Changed;
    QString before; ///< As JsonOutline::value() has it; empty where there was none.
    QString after;

    friend bool operator==(const JsonDifference &, const JsonDifference &) = default;
};

/// Where they differ, in reading order: what is in the first one first. The order of an object's members does not
/// count, nor do blanks; texts that contain JSON are compared member by member. At most `most`.
[[nodiscard]] QList<JsonDifference> jsonDifferences(const JsonOutline &before, const JsonOutline &after,
                                                    qsizetype most = 10'000);

} // namespace Desk
