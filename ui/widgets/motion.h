#pragma once

namespace Desk {

/// False where the system asks for no more motion than is needed: then nothing is marked for a moment, and nothing
/// moves or fades by itself. As the desktop's platform theme says it, when it is asked.
[[nodiscard]] bool isMotionWanted();

} // namespace Desk
