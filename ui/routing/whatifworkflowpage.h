#pragma once

#include "routing/workflowreader.h"
#include "whatifpage.h"

#include <QMap>

namespace Desk {

class JsonField;
class WrapLabel;

/// The workflows of a "what if": their configurations.
class WhatIfWorkflowPage final : public WhatIfPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfWorkflowPage)
public:
    explicit WhatIfWorkflowPage(QWidget *parent = nullptr);
    ~WhatIfWorkflowPage() override;

    void apply(Routing::RoutingQuestion &question) override;
    [[nodiscard]] QStringList changes() const override;
    [[nodiscard]] QStringList problems() const override;
    /// Shows the workflow in that place.
    void choose(size_t workflow);

protected:
    void fill() override;
    void forget() override { m_changes.clear(); }

private:
    [[nodiscard]] const Routing::WorkflowFacts *workflow() const;
    [[nodiscard]] Routing::WorkflowReading read(const QString &configuration) const;
    void show();
    void note();
    void tellDefects();

    QComboBox *m_workflow;
    JsonField *m_configuration;
    WrapLabel *m_queues;              ///< By what they may be called.
    QMap<QString, QString> m_changes; ///< Texts by SID.
};

} // namespace Desk
