#pragma once

#include "story/taskstory.h"
#include "text/texttable.h"

namespace Desk {

/// Events of a story as a table for a file: times in ISO 8601 and UTC, SIDs complete. As objects they have the API's
/// own names, and `event_data` as it came. `places` are those in the story.
[[nodiscard]] TextTable eventsTable(const TaskStory &story, const QList<qsizetype> &places);

} // namespace Desk
