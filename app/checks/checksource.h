#pragma once

#include "workspace/savedworkspace.h"
#include "workspace/workspaceanswers.h"
#include "workspace/workspacereader.h"

#include <variant>

namespace Desk {

/// A workspace as it was found in a file or a scenario.
struct CheckSource
{
    SavedWorkspace workspace;
    WorkspaceAnswers answers; ///< Of a scenario: what its people are busy with.
    QList<QByteArray> tasks;  ///< Likewise: attributes of the tasks that are there, JSON texts.
    QStringList notes;        ///< What was read otherwise than it stands there, or assumed; a sentence each.
};

/// Where to find one.
struct CheckInput
{
    /// Files or folders that together are a workspace, as readWorkspace() reads them. Empty: `scenario` counts.
    QStringList workspace;
    /// The file of a scenario or of a workspace, or the name of a scenario that is shipped; empty for the one that is
    /// opened without a name.
    QString scenario;
};

/// A sentence where it cannot be read, or has no rules at all.
[[nodiscard]] std::variant<CheckSource, QString> readCheckSource(const CheckInput &input, WorkspaceUse use);

} // namespace Desk
