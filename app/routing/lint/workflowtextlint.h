#pragma once

#include "finding.h"

#include <QSet>

class QJsonObject;

namespace Routing {

/// Looks at a configuration as it is written: at what is gone once it has been read.
class WorkflowTextLint
{
public:
    /// `findings` must live longer.
    WorkflowTextLint(FindingPlace workflow, Findings &findings);

    /// What is no configuration is passed over: its reader says so.
    void check(const QByteArray &configuration);
    /// Paths at which something was found that the reader finds as well, in other words.
    [[nodiscard]] const QSet<QString> &said() const { return m_said; }

private:
    void checkTarget(const QJsonObject &target, const QString &path);

    FindingPlace m_place;
    Findings &m_findings;
    QSet<QString> m_said;
};

} // namespace Routing
