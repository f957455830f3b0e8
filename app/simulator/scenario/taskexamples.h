#pragma once

#include "routing/sample.h"
#include "routing/workerfacts.h"
#include "routing/workflow.h"

#include <QStringList>

#include <span>

namespace Simulator {

/// An example of a task that a workflow sends one way.
struct TaskExample
{
    size_t filter = 0; ///< The place of the filter that it comes to; the number of them all for the default filter.
    QJsonObject attributes;
};

struct TaskExamples
{
    std::vector<TaskExample> examples; ///< In the order of the filters, the default filter's last.
    QStringList without;               ///< Filters for which none was found, by name or place.
};

/// Looks for a task for each filter: one that no filter before it takes, and that somebody of `people` is wanted for
/// where a target says whom it wants.
[[nodiscard]] TaskExamples examplesFor(const Routing::Workflow &workflow, std::span<const Routing::WorkerFacts> people,
                                       Routing::SampleBudget &budget);

/// Whether a task with these attributes comes to that filter.
[[nodiscard]] bool comesTo(const Routing::Workflow &workflow, size_t filter, const QJsonObject &attributes);

} // namespace Simulator
