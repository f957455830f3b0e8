#pragma once

#include "reservations/clock.h"
#include "taskrouter/error.h"
#include "taskrouter/values.h"

#include <QString>

namespace Desk {

/// What a person can do about it; the window offers it as a button.
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

/// An error in our own words.
struct ErrorText
{
    QString caption; ///< What happened: one plain sentence.
    QString advice;  ///< The next step as a sentence.
    NextStep step = NextStep::TryAgain;
    /// The server's words (message, code, request id): untranslated, plain text, to be shown as details.
    QString details;
};

/// What was asked for when the error came; it words "not found".
enum class ErrorPlace : quint8 { Tasks, Reservations, Reservation, Instruction, Directory };

/// What stands where an error is told.
struct ErrorContext
{
    bool isAnyShown = true; ///< Rows or names, of before or of what had come.
    bool simulated = false; ///< In training, where there is no account to connect to; see Clock.
};

[[nodiscard]] ErrorText errorText(const Error &error, ErrorPlace place, ErrorContext context = {});
/// What a button says that takes the step; empty for none, and for the answer, which has a button of its own.
[[nodiscard]] QString nextStepText(NextStep step);
/// A wait or an age for people, rounded up: "7 s", "2:31".
[[nodiscard]] QString waitText(qint64 msecs);
/// When something is asked for again by itself, `msecs` from now.
[[nodiscard]] QString nextTryText(qint64 msecs, const Clock &clock);
/// What stands under the caption where an error fills a pane, a line each: the advice, the next try `nextMsecs` from
/// now (less than 0: none is planned), the server's words.
[[nodiscard]] QString adviceLines(const ErrorText &text, qint64 nextMsecs, const Clock &clock);
/// Status, headers and body as received, for the details of a message; empty where nothing came back.
[[nodiscard]] QString rawAnswerText(const Error &error);
[[nodiscard]] QString rawAnswerText(const RawAnswer &answer);

} // namespace Desk
