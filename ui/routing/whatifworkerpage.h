#pragma once

#include "whatifpage.h"

#include <QMap>

class QPushButton;
class QSpinBox;

namespace Desk {

class JsonField;

/// The workers of a "what if": what they can do, where they stand, and what they are busy with.
class WhatIfWorkerPage final : public WhatIfPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfWorkerPage)
public:
    explicit WhatIfWorkerPage(QWidget *parent = nullptr);
    ~WhatIfWorkerPage() override;

    void apply(Routing::RoutingQuestion &question) override;
    [[nodiscard]] QStringList changes() const override;
    [[nodiscard]] QStringList problems() const override;

protected:
    void fill() override;
    void forget() override { m_changes.clear(); }

private:
    struct Load
    {
        int tasks = 0;
        int capacity = 0;

        friend bool operator==(const Load &, const Load &) = default;
    };
    /// What is not set is as it was read.
    struct Change
    {
        std::optional<QString> attributes;
        std::optional<QString> activity; ///< SID.
        QMap<QString, Load> loads;       ///< By the channel's unique name.

        [[nodiscard]] bool isNone() const { return !attributes && !activity && loads.isEmpty(); }
    };

    void addLoad(QFormLayout *form);
    [[nodiscard]] const Routing::WorkerFacts *worker() const;
    /// As it was read.
    [[nodiscard]] static Load loadOf(const Routing::WorkerFacts &worker, const QString &channel);
    [[nodiscard]] Load shownLoad(const Routing::WorkerFacts &worker, const QString &channel) const;
    void show();
    void showLoad();
    void noteActivity();
    void noteAttributes();
    void noteLoad();
    void finishAll();
    void note(const Routing::WorkerFacts &worker, const Change &change);
    [[nodiscard]] QString textOf(const Routing::WorkerFacts &worker, const Change &change) const;

    QComboBox *m_worker;
    QComboBox *m_activity;
    QComboBox *m_channel = nullptr;
    QSpinBox *m_tasks = nullptr;
    QSpinBox *m_capacity = nullptr;
    QPushButton *m_finished = nullptr;
    JsonField *m_attributes = nullptr;
    QMap<QString, Change> m_changes; ///< By SID.
};

} // namespace Desk
