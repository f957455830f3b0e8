#include "look.h"

#include "profiles/settings.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto LookKey = "look"_L1;
} // namespace

Theme::Appearance storedLook(const Settings &settings)
{
    return static_cast<Theme::Appearance>(std::clamp(settings.windowState(LookKey).toInt(), 0, 2));
}

void changeLook(Settings &settings, Theme::Appearance look)
{
    settings.setWindowState(LookKey, QByteArray::number(static_cast<int>(look)));
    Theme::install(*qApp, look);
}

} // namespace Desk
