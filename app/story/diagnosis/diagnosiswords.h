#pragma once

#include "taskcase.h"

#include <QCoreApplication>
#include <QStringList>

namespace Desk {

/// The context of all words of a diagnosis.
struct DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Diagnosis)
};

// For people, in their language.

/// "63 s", "11 min", "3 h"
[[nodiscard]] QString spanText(qint64 msecs);
/// The same between two moments, by their whole seconds: TaskRouter dates its resources so, and ages and counts that
/// stand elsewhere go by that.
[[nodiscard]] QString spanText(UtcMsecs begin, UtcMsecs end);
/// "14:01:50", or with the day where it is another one than that of the answer.
[[nodiscard]] QString momentText(const TaskCase &task, UtcMsecs when);
/// "Dmitri", "Dmitri and Eve", "Dmitri, Eve and 3 more"
[[nodiscard]] QString namesText(const QStringList &names);
/// The last four of a list that is in order of time, and how many there are before them: "6 before that, Eve, Bob, Ann,
/// Eve"
[[nodiscard]] QString newestText(const QStringList &parts);
/// A name, or the shortened SID where there is none.
[[nodiscard]] QString nameOf(const Offer &offer);
/// The workers with that reason, at most three names and how many others.
[[nodiscard]] QString namesText(const TaskCase &task, Routing::NotAsked why);
/// "5 are not in the queue, 1 does not fit the expression, 3 are unavailable (2 since they missed an offer)": the parts
/// of all workers in the list.
[[nodiscard]] QString countsText(const TaskCase &task);
/// "Nobody can take it: 0 of 12."
[[nodiscard]] QString nobodyText(const TaskCase &task);
/// countsText() as a sentence.
[[nodiscard]] QString countsSentence(const TaskCase &task);
/// "It goes on in 57 s.", or that it is canceled then; empty where the step has no end, or is over.
[[nodiscard]] QString goesOnText(const TaskCase &task);
/// "2 offers ran out, 1 was rejected"; empty where nobody was asked.
[[nodiscard]] QString offersText(const TaskCase &task);
/// "step 2 of Refunds", "the default filter"
[[nodiscard]] QString stepText(const TaskCase &task, const Routing::Step &step);
/// Why one filter does not fit, with the actual value and its kind: "Refunds: level >= 3 is false, level is '2', a
/// text"
[[nodiscard]] QString filterText(const TaskCase &task, const Routing::FilterTrace &filter);
/// "'5', a text", "3, a number", "missing"
[[nodiscard]] QString valueText(const Routing::Value &value);
/// Sentences, one after the other; empty ones left out.
[[nodiscard]] QString joined(const QStringList &sentences);

} // namespace Desk
