#pragma once

#include "reservations/clock.h"
#include "taskrouter/error.h"
#include "taskrouter/values.h"

#include <QString>

namespace Desk {

/// What a person can do about an error; the window offers it as a button.
enum class NextStep : quint8 {
    None,
    TryAgain,
    Connect,
    OpenOther,
    ShowTasks, ///< The list of tasks is folded away.
    Train,
    ShowAnswer,
    CancelLoading,
    ShowField,
    SignInToProxy
};

/// An error in the program's own words.
struct ErrorText
{
    QString caption; ///< What happened, in one sentence.
    QString advice;  ///< The next step, in one sentence.
    NextStep step = NextStep::TryAgain;
    /// The server's own words (message, code, request id): untranslated plain text, to be shown as details.
    QString details;
};

/// What was being loaded or sent when the error came; the texts depend on it.
enum class ErrorPlace : quint8 { Tasks, Reservations, Reservation, Instruction, Directory };

/// What is on screen where an error is shown.
struct ErrorContext
{
    bool isAnyShown = true; ///< Rows or names are shown, of an earlier load or of the part that had arrived.
    bool asksAgain = true;  ///< What failed is asked again by itself, as what a pane shows is.
    bool simulated = false; ///< In training, where there is no account to connect to.
};

[[nodiscard]] ErrorText errorText(const Error &error, ErrorPlace place, ErrorContext context = {});
/// The text of a button for this step; empty for none, and for the answer, which has a button of its own.
[[nodiscard]] QString nextStepText(NextStep step);
/// A pause or an age for people, rounded up: "7 s", "2:31".
[[nodiscard]] QString waitText(qint64 msecs);
/// When the program will try again by itself, `msecs` from now.
[[nodiscard]] QString nextTryText(qint64 msecs, const Clock &clock);
/// The text below the caption where an error fills a pane, in lines: the advice, the next try in `nextMsecs` (negative:
/// none is planned), and the server's words.
[[nodiscard]] QString adviceLines(const ErrorText &text, qint64 nextMsecs, const Clock &clock);
/// Status, headers and body as they arrived, for the details of a message; empty where nothing arrived.
[[nodiscard]] QString rawAnswerText(const Error &error);
[[nodiscard]] QString rawAnswerText(const RawAnswer &answer);

} // namespace Desk
