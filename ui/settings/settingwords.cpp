#include "settingwords.h"

#include "profiles/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSystemTrayIcon>

namespace Desk {

namespace {

/// The context of the words for translators.
struct SettingWordsTr
{
    Q_DECLARE_TR_FUNCTIONS(Desk::SettingsDialog)
};

} // namespace

SettingWords settingWords(Setting which)
{
    const QString window = SettingWordsTr::tr("Window");
    const QString instructions = SettingWordsTr::tr("Instructions");
    const QString lists = SettingWordsTr::tr("Lists");
    const QString journal = SettingWordsTr::tr("Journal");
    const QString tell = SettingWordsTr::tr("Tell me when");
    const QString seconds = SettingWordsTr::tr(" s");
    const QString minutes = SettingWordsTr::tr(" min");
    switch (which) {
    case Setting::Look:
        return {window,
                SettingWordsTr::tr("Look"),
                SettingWordsTr::tr("Light or dark colours, or those that the system has just now."),
                {},
                {SettingWordsTr::tr("As the system"), SettingWordsTr::tr("Light"), SettingWordsTr::tr("Dark")}};
    case Setting::Language: {
        QStringList names = languageNames();
        names.first() = SettingWordsTr::tr("As the system");
        return {window,
                SettingWordsTr::tr("Language"),
                SettingWordsTr::tr("Of everything in the window, at once. A training that runs keeps the words of its "
                                   "scenario until it is started again."),
                {},
                names};
    }
    case Setting::ReopenLast:
        return {
            window,
            SettingWordsTr::tr("Open again what was open"),
            SettingWordsTr::tr("At the start: the account, or the training, and the task. An account only where its "
                               "secret need not be asked for."),
            {},
            {}};
    case Setting::TrayIcon: {
        QString what = SettingWordsTr::tr("How many tasks wait, in the desktop's panel; a click shows the window. The "
                                          "list of tasks is then read while the window is hidden, too.");
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            what += QChar(u' ') + SettingWordsTr::tr("This desktop has no place for such icons just now.");
        return {window, SettingWordsTr::tr("Icon in the panel"), what, {}, {}};
    }
    case Setting::WatchClipboard:
        return {window,
                SettingWordsTr::tr("Offer SIDs that are copied elsewhere"),
                SettingWordsTr::tr("A SID in the clipboard becomes a link at the foot of the window. Nothing opens by "
                                   "itself, and nothing else of the clipboard is kept."),
                {},
                {}};
    case Setting::OfferSentValues:
        return {
            instructions,
            SettingWordsTr::tr("Offer values that were sent before"),
            SettingWordsTr::tr("Fields list what was sent last, by account, and nothing secret. Switched off, what was "
                               "kept for that is deleted, and no more is kept."),
            {},
            {}};
    case Setting::SendAnyway:
        return {instructions,
                SettingWordsTr::tr("Allow sending what would be refused"),
                SettingWordsTr::tr(
                    "For troubleshooters: instructions that TaskRouter is expected to refuse can be sent, to see its "
                    "answer. Without it, their buttons say why they would be refused."),
                {},
                {}};
    case Setting::PageSize:
        return {
            lists,
            SettingWordsTr::tr("Rows on a page"),
            SettingWordsTr::tr("How many rows TaskRouter is asked for at once. Small pages come sooner, and take more "
                               "requests."),
            {},
            {}};
    case Setting::JournalDays:
        return {journal,
                SettingWordsTr::tr("Keep instructions for"),
                SettingWordsTr::tr("What is older goes, but for what has no outcome yet."),
                SettingWordsTr::tr(" days"),
                {}};
    case Setting::JournalMegabytes:
        return {journal,
                SettingWordsTr::tr("Largest size"),
                SettingWordsTr::tr("Of the journal on the disk; the oldest instructions go first."),
                SettingWordsTr::tr(" MB"),
                {}};
    case Setting::TellOfOffers:
        return {tell,
                SettingWordsTr::tr("An offer is about to run out"),
                SettingWordsTr::tr("A notification of the desktop, or else a line in the window."),
                {},
                {}};
    case Setting::OfferSeconds:
        return {tell,
                SettingWordsTr::tr("Seconds that are left of an offer"),
                SettingWordsTr::tr("From then on it is told of."),
                seconds,
                {}};
    case Setting::TellOfMissedOffers:
        return {
            tell,
            SettingWordsTr::tr("Workers go away by missed offers"),
            SettingWordsTr::tr("Several in a short time mean that something is wrong: a device, a headset, a line."),
            {},
            {}};
    case Setting::MissedWorkers:
        return {tell,
                SettingWordsTr::tr("How many workers go away by missed offers"),
                SettingWordsTr::tr("From so many on it is told of."),
                {},
                {}};
    case Setting::MissedMinutes:
        return {tell,
                SettingWordsTr::tr("Within how many minutes"),
                SettingWordsTr::tr("Who went away earlier does not count."),
                minutes,
                {}};
    case Setting::TellOfLongWaits:
        return {tell,
                SettingWordsTr::tr("A task waits long"),
                SettingWordsTr::tr("From its arrival until somebody accepts it."),
                {},
                {}};
    case Setting::WaitMinutes:
        return {tell,
                SettingWordsTr::tr("Minutes that a task waits"),
                SettingWordsTr::tr("From then on it is told of."),
                minutes,
                {}};
    case Setting::TellOfLongWrapUps:
        return {tell,
                SettingWordsTr::tr("A wrap-up takes long"),
                SettingWordsTr::tr("Somebody may have forgotten it: it fills their channel."),
                {},
                {}};
    case Setting::WrapUpMinutes:
        return {tell,
                SettingWordsTr::tr("Minutes of wrap-up"),
                SettingWordsTr::tr("From then on it is told of."),
                minutes,
                {}};
    case Setting::Count:
        break;
    }
    return {};
}

QString settingText(Setting which, int value)
{
    const SettingWords words = settingWords(which);
    switch (settingRow(which).kind) {
    case SettingRow::Kind::Switch:
        return value != 0 ? SettingWordsTr::tr("on") : SettingWordsTr::tr("off");
    case SettingRow::Kind::Number:
        return QLocale().toString(value) + words.unit;
    case SettingRow::Kind::Choice:
        return words.choices.value(value);
    }
    return {};
}

} // namespace Desk
