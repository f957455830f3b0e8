#pragma once

#include "savedworkspace.h"
#include "workspacefinding.h"

namespace Desk {

/// Fills in what the texts of a workspace do not have, so that it can be rehearsed, and says each time what it is:
/// queues that a configuration names, a workflow where there are queues alone, activities, task channels, people of
/// whom each queue gets some, one task at a time where nobody says how many.
class AssumedParts
{
public:
    /// Both must live longer.
    AssumedParts(SavedWorkspace &workspace, WorkspaceFindings &findings);

    void fill();

private:
    void assume(const QString &what);
    void fillQueues();
    void fillWorkflow();
    void fillActivities();
    void fillChannels();
    void fillWorkers();
    void fillWorkerActivities();
    void fillWorkerChannels();
    [[nodiscard]] QByteArray firstActivity(bool available) const;

    SavedWorkspace &m_workspace;
    WorkspaceFindings &m_findings;
};

} // namespace Desk
