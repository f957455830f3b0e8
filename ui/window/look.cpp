#include "look.h"

#include "profiles/settings.h"

namespace Desk {

Theme::Appearance storedLook(const Settings &settings)
{
    return static_cast<Theme::Appearance>(settings.number(Setting::Look));
}

void changeLook(Settings &settings, Theme::Appearance look)
{
    settings.setNumber(Setting::Look, static_cast<int>(look));
}

} // namespace Desk
