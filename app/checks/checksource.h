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

/// Files or folders that together are a workspace, as readWorkspace() reads them; or one scenario: its file, or the
/// name of one that is shipped, empty for the one that is opened without a name. A sentence where it cannot be read.
[[nodiscard]] std::variant<CheckSource, QString> readCheckSource(const QStringList &source, WorkspaceUse use);

} // namespace Desk
