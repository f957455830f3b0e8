#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// Something that the reader of a workspace has to say: nothing is passed over in silence.
struct WorkspaceFinding
{
    enum class Kind : quint8 {
        Unread, ///< It is in the file and could not be used as it stands.
        Assumed ///< It is not in the file, and something stands for it.
    };
    Kind kind = Kind::Unread;
    QString place; ///< "task_queues[3].target_workers"
    QString what;

    [[nodiscard]] QString text() const;
    friend bool operator==(const WorkspaceFinding &, const WorkspaceFinding &) = default;
};
using WorkspaceFindings = QList<WorkspaceFinding>;

/// Why texts are no workspace.
struct WorkspaceError
{
    QString place; ///< "line 12, column 3" or a path as above; empty where all of it is meant.
    QString what;

    [[nodiscard]] QString text() const;
};

} // namespace Desk
