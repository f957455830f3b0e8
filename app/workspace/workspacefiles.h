#pragma once

#include "workspacereader.h"

#include <QStringList>

#include <variant>

namespace Desk {

/// A file that cannot be read, and why in the system's words.
struct WorkspaceFileError
{
    QString file;
    QString what;
};

/// The texts of files that together are one workspace; a folder stands for the *.json in it. Of a file that is bigger
/// than MaxWorkspaceBytes so much is read that readWorkspace() sees that it is.
[[nodiscard]] std::variant<QList<WorkspaceText>, WorkspaceFileError> workspaceTextsIn(const QStringList &paths);

/// Whether a path is meant as a workspace: a folder, or a file of which looksLikeWorkspace() says so.
[[nodiscard]] bool isWorkspacePath(const QString &path);

} // namespace Desk
