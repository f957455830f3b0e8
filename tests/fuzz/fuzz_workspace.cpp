// Any bytes as a workspace: either an error that is named, or something of which every reference leads somewhere.
// Seeds: corpus/workspace.

#include "require.h"
#include "workspace/workspacereader.h"

#include <QSet>

#include <algorithm>
#include <cstdint>

using namespace Desk;

namespace {

template <typename T>
QSet<QByteArray> keysOf(const QList<T> &list)
{
    QSet<QByteArray> keys;
    for (const T &one : list)
        keys.insert(savedKey(one));
    return keys;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(looksLikeWorkspace(text));
    const auto reading = readWorkspace({{QStringLiteral("fuzz.json"), text}});
    if (const auto *error = std::get_if<WorkspaceError>(&reading)) {
        require(!error->what.isEmpty());
        return 0;
    }
    const auto &[workspace, findings] = std::get<ReadWorkspace>(reading);
    for (const WorkspaceFinding &finding : findings)
        require(!finding.what.isEmpty());
    require(!workspace.workflows.isEmpty() && !workspace.queues.isEmpty() && !workspace.channels.isEmpty());
    const QSet<QByteArray> activities = keysOf(workspace.activities);
    const QSet<QByteArray> channels = keysOf(workspace.channels);
    require(activities.contains(workspace.timeoutActivity) && activities.contains(workspace.defaultActivity));
    for (const SavedWorker &worker : workspace.workers) {
        require(activities.contains(worker.activity));
        require(std::all_of(worker.channels.begin(), worker.channels.end(),
                            [&](const SavedWorkerChannel &one) { return channels.contains(one.channel); }));
    }
    return 0;
}
