#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// What is looked for among the kept stories. "attributes.customer.id = 42", "from=+1555*", "worker=Alice", a SID of
/// any kind, or words; all of them together must hold.
struct StoryQuery
{
    struct Term
    {
        QList<QString> paths;     ///< In one of these; none: anywhere in the words.
        QString value;            ///< A search text.
        bool isBeginning = false; ///< More may follow it.

        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> terms;

    friend bool operator==(const StoryQuery &, const StoryQuery &) = default;
};

/// Reads what a person typed. A value with blanks stands in quotes.
[[nodiscard]] StoryQuery storyQuery(const QString &text);

} // namespace Desk
