#pragma once

#include "instructions/catalogue.h"
#include "journal/sendanswer.h"
#include "journal/settlement.h"

#include <QString>

/// What became of an instruction, in plain words for the message bar. Translated, plain text; the server's own words
/// come last and cut.
namespace Desk::SendWords {

/// Why nothing can be sent, or what stands against it, beside the button; empty where that is said elsewhere.
[[nodiscard]] QString objectionText(const SendAnswer &answer);
/// The same at the hand-over, and while a fetch is waited for.
[[nodiscard]] QString handOverText(const SendAnswer &answer);
/// The same for the message bar, after a click; `catalogue` names the parameter. Empty where nothing is to be said.
/// `happened` says what has become of the reservation; empty where that is not known.
[[nodiscard]] QString refusedClickText(const SendAnswer &answer, const Catalogue &catalogue, const QString &happened);
/// One or two sentences: what went wrong and what to do next.
[[nodiscard]] QString reasonOf(const Error &error);
/// "Conference for Alice: TaskRouter took it; the reservation is accepted."
[[nodiscard]] QString outcomeOf(const Settlement &settlement, const QString &actionTitle);
/// After an unknown outcome: what the fetches said.
[[nodiscard]] QString reconciliationOf(const Settlement &settlement, const QString &actionTitle);
/// Why TaskRouter answered 412, as far as the versions tell: `sent` is the If-Match, `before` and `now` the states when
/// the person began and after the refusal, `isSame` where nothing but the version could have moved between them.
/// `isProxy` where not a person but something on the way is the cause, so that sending the new version helps nobody.
struct RefusedVersion
{
    QString text;
    bool isProxy = false;
};
[[nodiscard]] RefusedVersion refusedVersion(const QByteArray &sent, const QByteArray &now, bool isKnown, bool isSame);
/// A time of the server in the user's zone, today's to the second; a dash for none.
[[nodiscard]] QString timeText(UtcMsecs when, UtcMsecs now);

} // namespace Desk::SendWords
