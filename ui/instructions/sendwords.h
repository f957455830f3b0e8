#pragma once

#include "instructions/catalogue.h"
#include "journal/sendanswer.h"
#include "journal/settlement.h"

#include <QString>

/// What became of an instruction, in translated plain text for the message bar. The server's own words come last and
/// are cut.
namespace Desk::SendWords {

/// Why nothing can be sent, or a warning, for the place beside the button; empty where another part of the panel says
/// it.
[[nodiscard]] QString objectionText(const SendAnswer &answer);
/// The same at the hand-over to the network, and while a fetch is awaited.
[[nodiscard]] QString handOverText(const SendAnswer &answer);
/// The same after a click, for the message bar; `catalogue` gives the parameter's name. `happened` is how the
/// reservation has changed, empty where not known. Empty where nothing is to be said.
[[nodiscard]] QString refusedClickText(const SendAnswer &answer, const Catalogue &catalogue, const QString &happened);
/// What went wrong and what to do next, in one or two sentences.
[[nodiscard]] QString reasonOf(const Error &error);
/// "Conference for Alice: TaskRouter took it; the reservation is accepted."
[[nodiscard]] QString outcomeOf(const Settlement &settlement, const QString &actionTitle);
/// What was found out about an unknown outcome.
[[nodiscard]] QString reconciliationOf(const Settlement &settlement, const QString &actionTitle);
/// Why TaskRouter answered 412, as far as the versions tell. `sent` is the If-Match that was sent; `before` and `now`
/// are the states when the person began and after the refusal. `isSame`: nothing but the version can have changed
/// between them. `isProxy`: a proxy on the way changes versions, so that sending the new one will not help.
struct RefusedVersion
{
    QString text;
    bool isProxy = false;
};
[[nodiscard]] RefusedVersion refusedVersion(const QByteArray &sent, const QByteArray &now, bool isKnown, bool isSame);
/// A server's time in the user's time zone, today's to the second; a dash for none.
[[nodiscard]] QString timeText(UtcMsecs when, UtcMsecs now);

} // namespace Desk::SendWords
