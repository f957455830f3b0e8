#pragma once

#include "whatifpage.h"

class QSpinBox;

namespace Desk {

class JsonField;
class WrapLabel;

/// The task of a "what if": its workflow, channel, priority, age and attributes.
class WhatIfTaskPage final : public WhatIfPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfTaskPage)
public:
    explicit WhatIfTaskPage(QWidget *parent = nullptr);
    ~WhatIfTaskPage() override;

    void apply(Routing::RoutingQuestion &question) override;
    [[nodiscard]] QStringList changes() const override;
    [[nodiscard]] QStringList problems() const override;
    /// They are changed most.
    void focusAttributes();

protected:
    void fill() override;
    void forget() override { m_isChanged = false; }

private:
    void note();
    /// A whole number from 0, and below it what it may be, once somebody types something else.
    [[nodiscard]] QSpinBox *addNumber(QFormLayout *form, const QString &title, const QString &name);
    [[nodiscard]] Routing::RoutingQuestion changedQuestion() const;

    QComboBox *m_workflow;
    QComboBox *m_channel;
    QSpinBox *m_priority = nullptr;
    QSpinBox *m_age = nullptr;
    JsonField *m_attributes = nullptr;
    bool m_isChanged = false;
};

} // namespace Desk
