#pragma once

#include "presets/presetstore.h"

#include <QPushButton>

#include <memory>

namespace Desk {

/// Fills a plan in from a preset of its instruction, for all rows together. Hidden where its rows are of several
/// instructions, or where there is no preset.
class PlanPresets final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPresets)
public:
    /// `folder` is where the presets are; the user's own without one.
    PlanPresets(std::shared_ptr<const Catalogue> catalogue, const QStringList &actions, QWidget *parent = nullptr,
                const QString &folder = {});
    ~PlanPresets() override;

Q_SIGNALS:
    /// A preset was chosen. Its variables stay as they are: each row has another worker and another task.
    void chosen(const Desk::Preset &preset);
};

} // namespace Desk
