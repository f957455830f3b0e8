#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Desk {

/// What `reservation-desk` was asked for. No option takes a secret: whoever lists processes would read it.
struct CommandLine
{
    enum class Wish : quint8 { Run, Help, Version };

    Wish wish = Wish::Run;
    bool training = false;
    QString scenario; ///< Empty for the default.
    QString profile;
    QUrl apiUrl;
    QString caFile; ///< Absolute.
    QString workspace;
    QString task;
    bool readOnly = false;
    QString text;    ///< What stands beside the options: anything with SIDs in it.
    QString help;    ///< For Wish::Help.
    QString problem; ///< What is wrong with it, for people; empty where nothing is.
};

/// `arguments` with the program's name first, as QCoreApplication::arguments() gives them; it must exist.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace Desk
