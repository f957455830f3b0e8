#pragma once

#include <QMap>
#include <QString>

#include <array>

/// What a server sent in another form than TaskRouter documents. It is shown as it arrived, counted and reported.
namespace Desk {

/// The fields of a resource that arrived in another form, by name: a text without its quotes, anything else as JSON,
/// cut where it is long. Almost every resource has none; then this is a null pointer.
using OddFields = QMap<QString, QString>;

/// In what way a field differs from its documentation, for counting.
enum class Oddity : quint8 {
    Date,
    Status,
    Sid,  ///< A SID of another kind of resource.
    Text, ///< Not a text, or a text with characters that do not exist.
    Value ///< Something else than the number, yes or no that belongs there.
};
inline constexpr size_t OddityCount = 5;

/// What was odd about the rows of one list, in numbers.
struct ListNotes
{
    std::array<qint64, OddityCount> odd{}; ///< Rows with an odd field, by Oddity. They are in the list.
    qint64 unusable = 0;                   ///< Rows without a SID of their own. They are not in the list.
    qint64 unfit = 0;                      ///< Rows that do not match the filter. They are in the list.

    [[nodiscard]] bool isEmpty() const { return *this == ListNotes(); }
    ListNotes &operator+=(const ListNotes &other)
    {
        for (size_t kind = 0; kind < OddityCount; ++kind)
            odd[kind] += other.odd[kind];
        unusable += other.unusable;
        unfit += other.unfit;
        return *this;
    }
    friend bool operator==(const ListNotes &, const ListNotes &) = default;
};

} // namespace Desk
