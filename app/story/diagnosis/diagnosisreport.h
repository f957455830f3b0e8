#pragma once

#include "diagnosis.h"

namespace Desk {

/// The whole answer as plain text, for a mail or a ticket: sentence, certainty, where it waits, terms, workers,
/// evidence, and as of when. In the person's language, times in UTC.
[[nodiscard]] QString reportText(const Diagnosis &diagnosis, const TaskStory &story);

/// For people, in their language: "proved", "shown now", "likely".
[[nodiscard]] QString certaintyText(Certainty certainty);

} // namespace Desk
