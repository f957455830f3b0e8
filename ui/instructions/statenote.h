#pragma once

#include <QWidget>

class QPushButton;

namespace Desk {

struct PanelTarget;
class WrapLabel;

/// Stands where the form would be: describes the reservation where no action is chosen or possible, and has a button
/// that leads to the task's current offer.
class StateNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateNote)
public:
    explicit StateNote(QWidget *parent = nullptr);

    /// `happened` is how the reservation has changed without an instruction of ours, or why nothing can be done with
    /// it; may be empty.
    void showState(const PanelTarget &target, const QString &happened, bool canChoose);
    [[nodiscard]] QPushButton *button() const { return m_go; }

Q_SIGNALS:
    /// The user wants to see the task's current offer.
    void currentWanted();

private:
    WrapLabel *m_text;
    QPushButton *m_go;
};

} // namespace Desk
