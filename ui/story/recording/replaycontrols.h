#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Desk {

class Replay;

/// The buttons that step through a recording: back, forward, and a list of its moments to jump to.
class ReplayControls final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayControls)
public:
    /// `window` is the parent of the list.
    explicit ReplayControls(QWidget &window);
    ~ReplayControls() override;

    /// Not owned; null for none. Set none before it is destroyed.
    void setReplay(Replay *replay);
    /// For the menu, which makes their keys work, and for the banner. Seen only while there is a recording.
    [[nodiscard]] QList<QAction *> actions() const;

private:
    void update();
    void showMoments();

    QWidget &m_window;
    Replay *m_replay = nullptr;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_list;
};

} // namespace Desk
