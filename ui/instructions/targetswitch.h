#pragma once

#include "paneltarget.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace Desk {

/// Chooses what is acted on: the reservation, its task or its worker. What is not known cannot be chosen, and where
/// there is nothing to choose between it is not shown.
class TargetSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetSwitch)
public:
    explicit TargetSwitch(QWidget *parent = nullptr);
    ~TargetSwitch() override;

    void showTarget(const PanelTarget &target);
    /// Whether there is anything to choose between.
    [[nodiscard]] bool isOfUse() const { return m_isOfUse; }

Q_SIGNALS:
    /// A person chose: with the mouse, a key, or assistive technology.
    void chosen(Desk::SidKind about);

private:
    void add(SidKind about, const QString &name, const QString &text);

    std::map<SidKind, QToolButton *> m_buttons;
    QStringList m_shown; ///< What is acted on, and the names.
    bool m_isOfUse = false;
};

} // namespace Desk
