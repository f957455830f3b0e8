#pragma once

#include "waitingnow.h"

namespace Desk {

/// Why a task waits, for people, in their language; plain, and one line. `strong` is the part of it that matters most,
/// empty for none, and stands in it as it is.
struct WaitingText
{
    QString text;
    QString strong;

    friend bool operator==(const WaitingText &, const WaitingText &) = default;
};
[[nodiscard]] WaitingText whyText(const WaitingRow &row, UtcMsecs now);

/// In a few words that stay as they are while time passes, for a list: "voice · 2 offers failed · nobody eligible".
[[nodiscard]] QString lineText(const WaitingRow &row);
/// What is said beside a cause's title: the usual sentence, or what is special about these.
[[nodiscard]] QString sentenceOf(const WaitingNow &now, WaitingCause cause, qint64 offerEndsMsecs);
/// The words on the button of a cause; empty where there is nothing to do.
[[nodiscard]] QString actText(const WaitingNow &now, WaitingCause cause);
/// What the number in red beside "Waiting now" counts: "3 call for somebody", and a line for each cause; empty for
/// none.
[[nodiscard]] QString callsText(const WaitingNow &now);
/// "9 tasks · oldest 2:45 · 12 workers, 1 free".
[[nodiscard]] QString summaryOf(const WaitingNow &now, UtcMsecs at);

} // namespace Desk
