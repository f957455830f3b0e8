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

    /// `happened`: what has become of it without a word of ours, or why nothing can be done; may be empty.
    void showState(const PanelTarget &target, const QString &happened, bool canChoose);
    [[nodiscard]] QPushButton *button() const { return m_go; }

Q_SIGNALS:
    /// To the offer that the task has now.
    void currentWanted();

private:
    WrapLabel *m_text;
    QPushButton *m_go;
};

} // namespace Desk
