#pragma once

#include "diagnosis.h"

namespace Desk {

/// For programs: task, verdict, certainty, sentence, workers, terms, evidence, requests and as_of, and beside them
/// detail and notes. Sentences are in the person's language, times in UTC. `story` is the one that it was made of.
[[nodiscard]] QByteArray diagnosisJson(const Diagnosis &diagnosis, const TaskStory &story);

} // namespace Desk
