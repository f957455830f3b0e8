#pragma once

#include "explainoutput.h"

namespace Desk {

/// `--explain FILE`: why, as far as the file tells: event callbacks, Event Streams, pages of Events, a HAR, a bug
/// bundle, lists of twilio-cli. `task` may be null where the file tells of one task alone. `now`: UTC msecs.
[[nodiscard]] ExplainOutput explainFile(const QString &path, Sid task, bool asJson, UtcMsecs now);

} // namespace Desk
