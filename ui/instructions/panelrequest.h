#pragma once

#include "paneltarget.h"

#include "instructions/catalogue.h"
#include "instructions/draft.h"
#include "instructions/request.h"
#include "instructions/validation.h"
#include "journal/instruction.h"

/// What the panel's target and draft amount to: for the checks, for the preview, for the outbox.
namespace Desk::PanelRequest {

[[nodiscard]] Target targetOf(const PanelTarget &panel);
[[nodiscard]] RequestPreview previewOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                       const PanelTarget &panel);
/// Without a version that may be sent as If-Match, it carries none.
[[nodiscard]] Instruction instructionOf(const Catalogue &catalogue, const QString &action, const Draft &draft,
                                        const PanelTarget &panel);
/// "Send conference to Alice": the action's own words with the worker's name, or the shortened SID where there is none.
[[nodiscard]] QString sendText(const Action &action, const PanelTarget &panel);
/// The name, or SID, that stands in it.
[[nodiscard]] QString nameIn(const PanelTarget &panel);

} // namespace Desk::PanelRequest
