#pragma once

#include "simulator/form/fields.h"
#include "simulator/world/refusal.h"

#include <QJsonObject>

namespace Simulator {

/// The instruction that an assignment callback answered with, as the form that a client would send for it. The answer's
/// words are short ("from", "post_work_activity_sid"): which field is meant depends on the instruction. Refused where a
/// value can be in no form.
[[nodiscard]] std::variant<Fields, Refusal> formOfInstruction(const QJsonObject &answer);

} // namespace Simulator
