#pragma once

#include "savedworkspace.h"
#include "workspacefinding.h"

#include <variant>

namespace Desk {

/// A text to read, with what its file is called.
struct WorkspaceText
{
    QString file;
    QByteArray text;
};

/// A workspace that can be rehearsed, and all that is to be said of how it was read.
struct ReadWorkspace
{
    SavedWorkspace workspace;
    WorkspaceFindings findings; ///< In the order in which things were read.
};

/// A file that is bigger is not read.
inline constexpr qsizetype MaxWorkspaceBytes = 128 * 1024 * 1024;

/// Whether a text is meant as one of those below, by its beginning: a damaged one is, too, and so is any JSON object
/// that does not say what it is.
[[nodiscard]] bool looksLikeWorkspace(QByteArrayView text);

/// What for.
enum class WorkspaceUse : quint8 {
    Rehearsal, ///< Rules that cannot be read are an error, and what is missing is assumed.
    Lint       ///< All stays as it stands there, whatever the rules are, and nothing is assumed.
};

/// Reads a workspace from texts that together are one, each of them one of
/// - a file of workspaceFile(),
/// - lists as twilio-cli writes them (`-o json`) or pages as the API answers them, one after the other,
/// - a workflow's bare configuration.
/// What a resource lacks or has otherwise is mended and found; what the texts do not have at all is assumed and found.
/// Rules that cannot be read are an error, and so is a SID that stands twice: a rehearsal by other rules teaches wrong.
/// Places begin with the file's name where there are several texts.
[[nodiscard]] std::variant<ReadWorkspace, WorkspaceError> readWorkspace(const QList<WorkspaceText> &texts,
                                                                        WorkspaceUse use = WorkspaceUse::Rehearsal);

} // namespace Desk
