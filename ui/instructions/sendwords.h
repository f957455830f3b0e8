#pragma once

#include "instructions/catalogue.h"
#include "journal/outbox.h"

#include <QString>

/// What became of an instruction, in plain words for the message bar. Translated, plain text; the server's own words
/// come last and cut.
namespace Desk::SendWords {

/// One or two sentences: what went wrong and what to do next.
[[nodiscard]] QString reasonOf(const Error &error);
/// "Conference for Alice: TaskRouter took it; the reservation is accepted."
[[nodiscard]] QString outcomeOf(const Settlement &settlement, const QString &actionTitle);
/// After an unknown outcome: what the fetches said.
[[nodiscard]] QString reconciliationOf(const Settlement &settlement, const QString &actionTitle);
/// A time of the server to the second, in the user's zone; a dash for none.
[[nodiscard]] QString timeText(UtcMsecs when);

} // namespace Desk::SendWords
