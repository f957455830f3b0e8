#pragma once

#include "paneltarget.h"

#include "instructions/catalogue.h"
#include "instructions/draft.h"
#include "instructions/request.h"
#include "instructions/validation.h"
#include "journal/instruction.h"

/// Turns the panel's target and draft into the input of the checks, the preview and the outbox.
namespace Desk::PanelRequest {

[[nodiscard]] Target targetOf(const PanelTarget &panel);
[[nodiscard]] RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                       const PanelTarget &panel);
/// Carries no If-Match where the reservation has no version that can be sent.
[[nodiscard]] Instruction instructionOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                        const PanelTarget &panel);
/// "Send conference to Alice": the text of the button, with the worker's name or else the shortened SID.
[[nodiscard]] QString sendText(const Action &action, const PanelTarget &panel);
/// The name, or SID, that stands in it.
[[nodiscard]] QString nameIn(const PanelTarget &panel);

} // namespace Desk::PanelRequest
