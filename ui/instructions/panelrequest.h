#pragma once

#include "paneltarget.h"

#include "instructions/catalogue.h"
#include "instructions/draft.h"
#include "instructions/request.h"
#include "instructions/validation.h"
#include "journal/baseline.h"
#include "journal/instruction.h"

/// Turns the panel's target and draft into the input of the checks, the preview and the outbox.
namespace Desk::PanelRequest {

[[nodiscard]] Target targetOf(const PanelTarget &panel);
[[nodiscard]] RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                       const PanelTarget &panel);
/// Carries no If-Match where what it is about has no version that can be sent.
[[nodiscard]] Instruction instructionOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                        const PanelTarget &panel);
/// The state of the reservation, the task or the worker, as it is known now.
[[nodiscard]] Baseline stateOf(SidKind about, const PanelTarget &panel);
/// "Send conference to Alice", "Cancel Refund": the text of the button, with the name of the worker or of the task, or
/// else the shortened SID.
[[nodiscard]] QString sendText(const Action &action, const PanelTarget &panel);
/// The name, or SID, that stands in it.
[[nodiscard]] QString nameIn(SidKind about, const PanelTarget &panel);

} // namespace Desk::PanelRequest
