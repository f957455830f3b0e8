#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Desk {

/// What is looked for among the kept stories. "attributes.customer.id = 42", "from=+1555*", "worker=alice",
/// "training=no", a SID of any kind, or words; all of them together must hold. A name of TaskRouter's own is found by
/// the beginning of each of its words, an attribute by its whole value.
struct StoryQuery
{
    struct Term
    {
        QList<QString> paths;     ///< In one of these; none: anywhere in the words.
        QString value;            ///< A search text.
        bool isBeginning = false; ///< More may follow it.
        bool isOfName = false; ///< With isBeginning: any word of the value may begin so, and not the first one alone.

        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> terms;
    std::optional<bool>
        isTraining; ///< "training=yes" and "training=no": those of the simulator alone, or without them.

    friend bool operator==(const StoryQuery &, const StoryQuery &) = default;
};

/// Reads what a person typed. A value with blanks stands in quotes.
[[nodiscard]] StoryQuery storyQuery(const QString &text);

} // namespace Desk
