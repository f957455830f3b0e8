#pragma once

#include "ui/widgets/theme.h"

namespace Desk {

class Settings;

/// How the window is to look, as a person chose it before; that of the system where nobody did.
[[nodiscard]] Theme::Appearance storedLook(const Settings &settings);
/// Now, and at the next start.
void changeLook(Settings &settings, Theme::Appearance look);

} // namespace Desk
