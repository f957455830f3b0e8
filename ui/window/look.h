#pragma once

#include "ui/widgets/theme.h"

namespace Desk {

class Settings;

/// The appearance that the user chose; the system's by default.
[[nodiscard]] Theme::Appearance storedLook(const Settings &settings);
/// Changes the appearance now and for the next start.
void changeLook(Settings &settings, Theme::Appearance look);

} // namespace Desk
