#pragma once

#include "diagnosis.h"

namespace Desk {

/// The whole answer as plain text, for a mail or a ticket: sentence, certainty, where it waits, terms, workers,
/// evidence, and as of when. In the person's language; evidence in UTC, all else in the local time, whose zone it says.
[[nodiscard]] QString reportText(const Diagnosis &diagnosis, const TaskStory &story);

/// Above Diagnosis::places: "Where it waits", or "Where it waited".
[[nodiscard]] QString placesTitle(const Diagnosis &diagnosis);

/// For people, in their language: "proved", "shown now", "likely".
[[nodiscard]] QString certaintyText(Certainty certainty);

} // namespace Desk
