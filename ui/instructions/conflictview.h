#pragma once

#include "conflict.h"
#include "noticeframe.h"

class QGridLayout;
class QPushButton;

namespace Desk {

class WrapLabel;

/// Asks again before something is sent to a reservation that moved, and after a 412: yours, theirs, what changed, and
/// the ways on. It decides nothing.
class ConflictView final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictView)
public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// `what` is the text of the send button; `refusal` why the new state takes no such action (empty where it does);
    /// `lock` why nothing can leave at the moment. `today`: now, by the clock that the times are of.
    void showConflict(const Conflict &conflict, const QString &what, const QString &refusal, const QString &lock,
                      UtcMsecs today);
    [[nodiscard]] const Conflict &conflict() const { return m_conflict; }

Q_SIGNALS:
    /// Send to the state as it is now; only where nothing was sent so far.
    void sendWanted();
    void refreshWanted();
    /// Go on with what was typed, on the version that is there now.
    void reapplyWanted();
    /// Send without a version.
    void overwriteWanted();
    /// Back to the form; what is there now counts as seen only when something is sent again.
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
