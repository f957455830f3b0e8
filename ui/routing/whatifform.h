#pragma once

#include "workspace/whatif/whatifsubject.h"

#include <QMap>
#include <QTabWidget>

class QComboBox;
class QSpinBox;

namespace Desk {

class JsonField;

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
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();

private:
    struct WorkerChange
    {
        QString attributes;
        QString activity; ///< SID.
    };

    QWidget *makeTaskPage();
    QWidget *makeWorkerPage();
    QWidget *makeWorkflowPage();
    void fill();
    void fillTask();
    void noteTask();
    [[nodiscard]] const Routing::WorkerFacts *worker() const;
    [[nodiscard]] const Routing::WorkflowFacts *workflow() const;
    void showWorker();
    void showWorkflow();
    void noteWorker();
    void noteWorkflow();
    void readTask(Routing::RoutingQuestion &question);
    void readWorkers(Routing::RoutingQuestion &question);
    void readWorkflows(Routing::RoutingQuestion &question);
    [[nodiscard]] const Routing::RoutingWorkspace &workspace() const { return m_subject.question.workspace; }

    WhatIfSubject m_subject;
    JsonField *m_attributes = nullptr;
    QSpinBox *m_priority = nullptr;
    QSpinBox *m_age = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_taskWorkflow = nullptr;
    QComboBox *m_worker = nullptr;
    QComboBox *m_activity = nullptr;
    JsonField *m_workerAttributes = nullptr;
    QComboBox *m_workflow = nullptr;
    JsonField *m_configuration = nullptr;
    QMap<QString, WorkerChange> m_workers;   ///< By SID.
    QMap<QString, QString> m_configurations; ///< Likewise of the workflows.
    bool m_isFilling = false;
    bool m_isTaskChanged = false;
};

} // namespace Desk
