#pragma once

#include "profiles/setting.h"

#include <QString>
#include <QStringList>

namespace Desk {

/// What people read of a setting.
struct SettingWords
{
    QString group;
    QString title;
    QString what;        ///< What it does, in a sentence or two.
    QString unit;        ///< Behind a number, with its blank: " s".
    QStringList choices; ///< Of a choice.
};

[[nodiscard]] SettingWords settingWords(Setting which);
/// A value of it in words: "on", "1,000", "Dark".
[[nodiscard]] QString settingText(Setting which, int value);

} // namespace Desk
