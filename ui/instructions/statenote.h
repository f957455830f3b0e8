#pragma once

#include <QWidget>

class QPushButton;

namespace Desk {

struct PanelTarget;
class WrapLabel;

/// In the place of a form: how the reservation stands, where nothing is chosen or nothing more can be done with it, and
/// the way to the offer that the task has now.
class StateNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateNote)
public:
    explicit StateNote(QWidget *parent = nullptr);

    /// `reason`: why nothing can be done at the moment; empty where something can.
    void showState(const PanelTarget &target, const QString &reason);
    [[nodiscard]] QPushButton *button() const { return m_go; }

Q_SIGNALS:
    /// To the offer that the task has now.
    void currentWanted();

private:
    WrapLabel *m_text;
    QPushButton *m_go;
};

/// Whether nothing can happen to the reservation any more.
[[nodiscard]] bool isOver(const PanelTarget &target);

} // namespace Desk
