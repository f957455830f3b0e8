#pragma once

#include <QMap>
#include <QString>

#include <array>

/// What a server sent otherwise than TaskRouter describes it: it is shown as it came, counted and told.
namespace Desk {

/// The fields of a resource that came otherwise, each as it came: a text without its quotes, anything else as JSON,
/// cut where it is long. Nearly every resource has none, and then this is a null pointer.
using OddFields = QMap<QString, QString>;

/// What is unusual about a field, for counting.
enum class Oddity : quint8 {
    Date,
    Status,
    Sid,  ///< Of another resource.
    Text, ///< Not a text, or one with characters that are none.
    Value ///< A number or a yes or no.
};
inline constexpr size_t OddityCount = 5;

/// What is to be said of the rows of one list.
struct ListNotes
{
    std::array<qint64, OddityCount> odd{}; ///< Rows with such a field. They are in the list.
    qint64 unusable = 0;                   ///< Rows without a SID of their own: they are not in the list.
    qint64 unfit = 0;                      ///< Rows that the filter asked to be left out. They are in the list.

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
