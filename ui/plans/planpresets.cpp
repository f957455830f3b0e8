#include "planpresets.h"

#include "ui/widgets/safetext.h"

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

PlanPresets::PlanPresets(std::shared_ptr<const Catalogue> catalogue, const QStringList &actions, QWidget *parent,
                         const QString &folder)
    : QPushButton(tr("★ &Preset"), parent)
{
    setObjectName(u"planPresets"_s);
    setAccessibleName(tr("Presets"));
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    setMenu(menu);
    const PresetStore store(std::move(catalogue), folder);
    const bool isOne = !actions.isEmpty() && actions.count(actions.constFirst()) == actions.size();
    const QList<Preset> presets = isOne ? store.read().presets : QList<Preset>();
    for (const Preset &preset : presets) {
        if (preset.action == actions.constFirst())
            connect(menu->addAction(actionText(preset.name)), &QAction::triggered, this,
                    [this, preset] { Q_EMIT chosen(preset); });
    }
    setVisible(!menu->isEmpty());
}

PlanPresets::~PlanPresets() = default;

} // namespace Desk
