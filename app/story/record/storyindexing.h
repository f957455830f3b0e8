#pragma once

#include "keptstory.h"
#include "story/storyfacts.h"

namespace Desk {

/// By what a story is found.
struct StoryIndexing
{
    /// What stands where in its attributes ("customer.id", "42"), and what it is about: "@sid", "@worker", "@queue",
    /// "@workflow", "@channel", "@status", "@reason", "@call", "@workspace". Values are search texts.
    QList<std::pair<QString, QString>> values;
    QString words; ///< Everything a person may look for, as a search text.
    KeptStory summary;
};

[[nodiscard]] StoryIndexing indexingOf(const StoryFacts &facts, const QString &world);

} // namespace Desk
