#pragma once

#include "storylink.h"

#include <QWidget>

class QPushButton;

namespace Desk {

struct PanelTarget;
class WrapLabel;

/// Stands where the form would be: describes the reservation where no action is chosen or possible, and has a button
/// that leads to the task's current offer. Of an offer that is over it leads to the task's story and the worker's day.
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
    /// The first button that can be pressed; null where there is none.
    [[nodiscard]] QPushButton *firstButton() const;

Q_SIGNALS:
    /// The user wants to see the task's current offer.
    void currentWanted();
    /// The user wants to read on about an offer that is over.
    void storyWanted(Desk::StoryLink link);

private:
    QPushButton *addLink(const QString &name, StoryLink link);

    WrapLabel *m_text;
    QPushButton *m_go;
    QWidget *m_links; ///< Where one reads on; the first is a way for the keyboard.
    QPushButton *m_why;
    QPushButton *m_timeline;
    QPushButton *m_day;
};

} // namespace Desk
