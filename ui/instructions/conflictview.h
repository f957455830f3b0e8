#pragma once

#include "conflict.h"
#include "noticeframe.h"

class QGridLayout;
class QPushButton;

namespace Desk {

class WrapLabel;

/// Asks a person whether to send to a reservation that has changed, or after a 412: shows both states, what changed
/// between them, and the possible answers. Decides nothing itself.
class ConflictView final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictView)
public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// `what` is the text of the send button; `refusal` is why the new state does not allow the action, empty where it
    /// does; `lock` is why nothing can be sent at the moment. `today` is the current time, by the clock that the
    /// reservation's times are of.
    void showConflict(const Conflict &conflict, const QString &what, const QString &refusal, const QString &lock,
                      UtcMsecs today);
    [[nodiscard]] const Conflict &conflict() const { return m_conflict; }

Q_SIGNALS:
    /// Send, given the new state; only where nothing was sent so far.
    void sendWanted();
    /// Fetch the state that is there now once more.
    void refreshWanted();
    /// Keep what was typed, for the version that is there now.
    void reapplyWanted();
    /// Send without a version.
    void overwriteWanted();
    /// Back to the form, without deciding.
    void dismissed();

private:
    void addRow(int row, const QString &name, const QString &then, const QString &now);

    Conflict m_conflict;
    WrapLabel *m_title;
    QGridLayout *m_grid;
    WrapLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_reapply;
    QPushButton *m_overwrite;
    QPushButton *m_refresh;
    QPushButton *m_dismiss;
};

} // namespace Desk
