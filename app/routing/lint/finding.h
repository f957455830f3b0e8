#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace Routing {

/// What lint() finds. A new one is a row in the source file, and a test with its nearest neighbour that is none.
enum class FindingKind : quint8 {
    SyntaxError,
    HyphenInKey,
    BadConfiguration,
    TwoKnownWorkers,
    ReservationTimeoutOutOfRange,
    NoSuchKey,
    KindsDiffer,
    NotAList,
    AList,
    EmptyQueue,
    EmptyTarget,
    FilterMatchesNothing,
    TargetMatchesNobody,
    UnreachableFilter,
    UnreachableTarget,
    CanceledAtTheEnd,
    NoDefaultFilter,
    KnownWorkerWithoutEnd,
    OfflineCascade,
    UnknownName,
    NoSuchKeyInPart,
    OrderByNothing,
    UnusedQueue,
    EmptyOnPurpose,
    DelayTarget,
    TextPriority,
    Count
};

enum class FindingSeverity : quint8 {
    Error,      ///< TaskRouter does not use it, or nobody can say how.
    Warning,    ///< It is used, and hardly as it was meant.
    Information ///< It may well be meant.
};

/// Where something is: a resource, and what in it.
struct FindingPlace
{
    enum class Resource : quint8 { Workspace, TaskQueue, Workflow };
    Resource resource = Resource::Workspace;
    QString sid; ///< Empty where it has none, as that of a bare configuration.
    QString name;
    QString path; ///< "target_workers", "task_routing.filters[2].targets[0].timeout".

    /// For people: "Workflow Support (WW…), task_routing.filters[2]".
    [[nodiscard]] QString text() const;

    friend bool operator==(const FindingPlace &, const FindingPlace &) = default;
};

/// One thing that is odd, of a kind, at a place.
struct Finding
{
    FindingKind kind = FindingKind::SyntaxError;
    FindingPlace place;
    QStringList arguments; ///< What the kind's sentence has in place of %1, %2, ….

    [[nodiscard]] FindingSeverity severity() const;
    /// What scripts know it by, in no language: "unreachable-filter".
    [[nodiscard]] QLatin1StringView key() const;
    [[nodiscard]] QString sentence() const; ///< What is odd.
    [[nodiscard]] QString advice() const;   ///< What to do.

    friend bool operator==(const Finding &, const Finding &) = default;
};
using Findings = std::vector<Finding>;

/// For people: "Warning".
[[nodiscard]] QString severityText(FindingSeverity severity);
/// In no language: "warning".
[[nodiscard]] QLatin1StringView severityKey(FindingSeverity severity);

} // namespace Routing

Q_DECLARE_METATYPE(Routing::Finding)
