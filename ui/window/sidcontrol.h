#pragma once

#include "taskrouter/sid.h"

#include <QObject>

namespace Desk {

class MainWindow;
class StoryPane;

/// Does in the window what people want with a SID that is shown somewhere in it; see SidEvent.
class SidControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidControl)
public:
    /// `story` is the window's.
    SidControl(MainWindow &window, const StoryPane &story);
    ~SidControl() override;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openWanted(Desk::Sid sid);

private:
    void showPlaces(Sid sid);

    MainWindow &m_window;
    const StoryPane &m_story;
};

} // namespace Desk
