#pragma once

#include "checks/commandoutput.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Desk {

/// What the command line of `reservation-desk` asks for. No option takes a secret: anybody who lists processes could
/// read it.
struct CommandLine
{
    enum class Wish : quint8 { Run, Help, Version, Print, Explain };

    Wish wish = Wish::Run;
    bool training = false;
    QString scenario;    ///< Empty for the default scenario.
    double arrivals = 0; ///< Tasks per hour in a workspace that is rehearsed; 0 if not given.
    QString profile;
    QUrl apiUrl;
    QString caFile; ///< Absolute path.
    QString workspace;
    QString task;
    QString replay; ///< Absolute path of the recording of a session that is shown.
    bool readOnly = false;
    bool selfTest = false;  ///< Try the program in the training simulator, and end.
    bool printKeys = false; ///< Print every key for the guide, and end: a hidden wish of packages.
    bool newWindow = false; ///< A program of its own, even where one runs.
    QString explain;        ///< For Wish::Explain: the SID of a task, anything that has it, or a file that tells of it.
    bool asJson = false;    ///< For Wish::Explain.
    QString text;           ///< What stands beside the options: a text with SIDs in it.
    QString help;           ///< The text to print for Wish::Help.
    CommandOutput output;   ///< What to print for Wish::Print.
    QString problem;        ///< What is wrong with the command line, for people; empty where nothing is.
};

/// Whether a program that runs already may open it: nothing names a connection of its own.
[[nodiscard]] bool mayBeHandedOver(const CommandLine &line);

/// Reads the arguments as QCoreApplication::arguments() returns them, the program's name first.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace Desk
