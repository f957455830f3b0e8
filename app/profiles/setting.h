#pragma once

#include <QLatin1StringView>
#include <QMetaType>

namespace Desk {

/// All settings that a person can change, in the order in which they are shown. A new one is a row in the source file,
/// and a row of words in ui/settings/settingwords.cpp.
enum class Setting : quint8 {
    Look,
    Language,
    ReopenLast,
    TrayIcon,
    WatchClipboard,
    OfferSentValues,
    SendAnyway,
    PageSize,
    JournalDays,
    JournalMegabytes,
    TellOfOffers,
    OfferSeconds,
    TellOfMissedOffers,
    MissedWorkers,
    MissedMinutes,
    TellOfLongWaits,
    WaitMinutes,
    TellOfLongWrapUps,
    WrapUpMinutes,
    Count
};

/// Of what kind a setting is, and what it is without a person.
struct SettingRow
{
    enum class Kind : quint8 {
        Switch, ///< 0 or 1.
        Number,
        Choice ///< The place in a list of choices.
    };
    Setting which = Setting::Count;
    QLatin1StringView key; ///< In the settings file.
    Kind kind = Kind::Switch;
    int standard = 0;
    int least = 0;
    int most = 1;
    /// Changed in a dialog of its own, which says beforehand what would be lost.
    bool isAsked = false;
};

[[nodiscard]] const SettingRow &settingRow(Setting which);

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Setting)
