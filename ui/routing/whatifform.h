#pragma once

#include "workspace/whatif/whatifsubject.h"

#include <QTabWidget>

#include <array>

namespace Desk {

class WhatIfPage;
class WhatIfTaskPage;
class WhatIfWorkerPage;
class WhatIfWorkflowPage;

/// What a person changes of a copy: the task, workers, workflows. What cannot be read is told at its field, and is
/// left as it was.
class WhatIfForm final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfForm)
public:
    explicit WhatIfForm(QWidget *parent = nullptr);
    ~WhatIfForm() override;

    /// What has been changed stays, as far as the new one has the worker or the workflow.
    void setSubject(const WhatIfSubject &subject);
    /// All changes.
    void undo();
    /// To those of the task, which are changed most.
    void focusAttributes();
    /// The subject's with all changes. Tells at the fields what cannot be read.
    [[nodiscard]] Routing::RoutingQuestion question();
    /// What was changed, a line each: "Ann: activity Offline → Available".
    [[nodiscard]] QStringList changes() const;
    /// What of it cannot be read, and does not count; a sentence each.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty() || !problems().isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    WhatIfSubject m_subject;
    WhatIfTaskPage *m_task;
    WhatIfWorkerPage *m_workers;
    WhatIfWorkflowPage *m_workflows;
    std::array<WhatIfPage *, 3> m_pages; ///< Those.
};

} // namespace Desk
