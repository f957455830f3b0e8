#pragma once

#include "ui/widgets/theme.h"

namespace Desk {

class Settings;

/// The appearance that the user chose; the system's by default.
[[nodiscard]] Theme::Appearance storedLook(const Settings &settings);
/// Changes the appearance for the next start, and now in the window that listens to the settings.
void changeLook(Settings &settings, Theme::Appearance look);

} // namespace Desk
