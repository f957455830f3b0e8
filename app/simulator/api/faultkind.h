#pragma once

#include "simulator/http/answerplan.h"
#include "simulator/world/status.h"

#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace Simulator {

/// How much of a fault there is: each kind of fault needs some of these.
struct FaultFigures
{
    qint64 milliseconds = 2000; ///< Real time, because the client's deadlines are real too.
    qint64 bytesPerSecond = 200;
    int status = 503;
    int retryAfter = -1; ///< Seconds in Retry-After; -1: no such header.
    bool html = false;   ///< A web page as a proxy sends it, instead of TaskRouter's JSON.
    Time skew = 10 * Minute;
    qint64 bytes = 64 * 1024 * 1024;
};

/// One figure as a scenario file gives it.
struct FaultFigure
{
    const char *word;
    std::variant<int FaultFigures::*, qint64 FaultFigures::*, bool FaultFigures::*> member;
    qint64 least = 0; ///< In the file's unit; both ends included.
    qint64 most = 0;
    qint64 unit = 1; ///< What 1 in the file is in the member.

    /// True or false, and no number.
    [[nodiscard]] bool isFlag() const { return std::holds_alternative<bool FaultFigures::*>(member); }
    /// The member's value; a flag's is 0 or 1.
    [[nodiscard]] qint64 value(const FaultFigures &figures) const;
    void set(FaultFigures &figures, qint64 value) const;
};

/// A kind of fault: all there is to know of it. To add one is to add its row to the table in faultkind.cpp.
struct FaultKind
{
    const char *word;                         ///< In scenario files.
    const char *title;                        ///< What it does, for people; see describe().
    std::vector<const FaultFigure *> figures; ///< What it needs to be told.
    /// It replaces the answer or breaks its way: a fault that did so before leaves nothing to do.
    bool isFinal;
    void (*apply)(const FaultFigures &figures, AnswerPlan &plan);
    /// A better title where the figures allow one; may be nullptr.
    QString (*describe)(const FaultFigures &figures) = nullptr;
    /// The choices a trainer has; none: the figures' defaults alone.
    std::vector<FaultFigures> presets = {};
    /// The only operation it can do anything to, "list" or "update"; nullptr: any.
    const char *operation = nullptr;
};

/// All there are, in the order in which a trainer sees them. They live as long as the program.
[[nodiscard]] std::span<const FaultKind> faultKinds();
/// nullptr where the word is none of theirs.
[[nodiscard]] const FaultKind *faultKind(QByteArrayView word);
/// Whether it can strike any request that a rule's route covers: see routeName().
[[nodiscard]] bool canStrike(const FaultKind &kind, QByteArrayView route);
/// Its title, translated.
[[nodiscard]] QString describe(const FaultKind &kind);
/// The figures of all kinds, each once.
[[nodiscard]] std::vector<const FaultFigure *> faultFigures();

} // namespace Simulator
