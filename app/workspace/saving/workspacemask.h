#pragma once

#include "journal/redaction.h"
#include "workspace/workspaceanswers.h"

namespace Desk {

/// What of a workspace is hidden beside secrets, which always are. Numbers, truth values, keys, SIDs and the names of
/// queues, workflows, activities and channels stay: rules go by them.
struct WorkspaceMask
{
    /// Its phoneNumbers and names count; names of the workers need not be known.
    RedactionOptions redaction;
    /// Texts in workers' attributes, and what expressions compare with; numbers stay, for rules compare their size.
    /// Equal ones stay equal, so that ==, !=, IN and HAS come to the same; CONTAINS and the order of texts do not.
    /// `contact_uri` is the others' business: without one nobody can be called.
    bool attributeValues = false;
};

struct MaskedWorkspace
{
    WorkspaceAnswers answers;
    QList<Redaction> made; ///< In the order of the file.
};

/// Equal values get equal stand-ins, which are of the same making: names that can be called, numbers that nobody has.
/// What has nothing to hide stays as it came, byte for byte.
[[nodiscard]] MaskedWorkspace masked(WorkspaceAnswers answers, const WorkspaceMask &mask);

} // namespace Desk
