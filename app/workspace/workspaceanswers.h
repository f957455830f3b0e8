#pragma once

#include "taskrouter/sid.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace Desk {

/// What a workspace's lists are of, in the order of the file.
inline constexpr std::array WorkspaceKinds{SidKind::Activity, SidKind::TaskChannel, SidKind::TaskQueue,
                                           SidKind::Workflow, SidKind::Worker};
/// By what a list stands in the file: "task_queues".
[[nodiscard]] QLatin1StringView workspaceKey(SidKind kind);

inline constexpr QLatin1StringView WorkspaceFormat{"desk-workspace/1"};

/// A workspace as TaskRouter answered: each resource the JSON object that came, in the order in which it came.
struct WorkspaceAnswers
{
    struct WorkerChannels
    {
        Sid worker;
        QList<QByteArray> channels;
    };

    qint64 read = 0; ///< When; milliseconds since the epoch, UTC.
    QString profile; ///< By which profile, by name alone.
    QString host;
    QStringList masked; ///< What was: "names", "phone numbers", "attribute values".
    QByteArray workspace;
    std::array<QList<QByteArray>, WorkspaceKinds.size()> lists; ///< In the order of WorkspaceKinds.
    QList<WorkerChannels> workerChannels;                       ///< Of whom they were read.

    [[nodiscard]] QList<QByteArray> &list(SidKind kind);
    [[nodiscard]] const QList<QByteArray> &list(SidKind kind) const;
};

/// The file: one JSON object, a resource a line, each as it stands in `answers`.
[[nodiscard]] QByteArray workspaceFile(const WorkspaceAnswers &answers);

} // namespace Desk
