#include "setting.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using RowKind = SettingRow::Kind;

constexpr std::array<SettingRow, size_t(Setting::Count)> SettingRows{{
    {Setting::Look, "window/look"_L1, RowKind::Choice, 0, 0, 2},
    {Setting::Language, "window/language"_L1, RowKind::Choice, 0, 0, 7}, // See languageNames().
    {Setting::ReopenLast, "window/reopenLast"_L1, RowKind::Switch, 1, 0, 1},
    {Setting::TrayIcon, "window/trayIcon"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::WatchClipboard, "window/watchClipboard"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::OfferSentValues, "instructions/offerSentValues"_L1, RowKind::Switch, 1, 0, 1},
    {Setting::SendAnyway, "instructions/sendAnyway"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::PageSize, "reservations/pageSize"_L1, RowKind::Number, 1000, 1, 1000},
    {Setting::JournalDays, "journal/days"_L1, RowKind::Number, 365, 1, 3650, true},
    {Setting::JournalMegabytes, "journal/megabytes"_L1, RowKind::Number, 256, 1, 16'384, true},
    {Setting::TellOfOffers, "waiting/tellOfOffers"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::OfferSeconds, "waiting/offerSeconds"_L1, RowKind::Number, 15, 1, 600},
    {Setting::TellOfMissedOffers, "waiting/tellOfMissedOffers"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::MissedWorkers, "waiting/missedWorkers"_L1, RowKind::Number, 2, 1, 1000},
    {Setting::MissedMinutes, "waiting/missedMinutes"_L1, RowKind::Number, 5, 1, 60},
    {Setting::TellOfLongWaits, "waiting/tellOfLongWaits"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::WaitMinutes, "waiting/waitMinutes"_L1, RowKind::Number, 5, 1, 1440},
    {Setting::TellOfLongWrapUps, "waiting/tellOfLongWrapUps"_L1, RowKind::Switch, 0, 0, 1},
    {Setting::WrapUpMinutes, "waiting/wrapUpMinutes"_L1, RowKind::Number, 5, 1, 1440},
}};

constexpr bool settingsAreInOrder()
{
    for (size_t i = 0; i < SettingRows.size(); ++i) {
        if (SettingRows.at(i).which != static_cast<Setting>(i))
            return false;
    }
    return true;
}
static_assert(settingsAreInOrder());

} // namespace

const SettingRow &settingRow(Setting which)
{
    return SettingRows.at(static_cast<size_t>(which));
}

} // namespace Desk
