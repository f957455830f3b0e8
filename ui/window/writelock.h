#pragma once

#include "ui/session/session.h"
#include "ui/widgets/secondtimer.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace Desk {

class Banner;

/// Decides whether instructions may be sent in this window, and says so in the banner. A real account is read-only
/// until a person unlocks it, for the session or for some minutes.
class WriteLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteLock)
public:
    /// `banner` must outlive this; questions are sheets of `window`.
    WriteLock(Banner &banner, QWidget *window);
    ~WriteLock() override;

    void setSession(const Session *session); ///< Not owned; null for none. A real account is locked again.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool canUnlock() const; ///< True for a real account that is locked.
    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    /// True where the journal cannot be written, so that nothing can be sent whether unlocked or not.
    [[nodiscard]] bool isBlocked() const;
    /// Why nothing can be sent, for the place beside the Send button; empty where it can.
    [[nodiscard]] QString why() const;
    void unlock(int minutes); ///< 0 minutes: until the session ends.
    void lock();
    /// Asks for how long to unlock, or locks at once where it is unlocked. The answer counts for the present session
    /// only: another session closes the question.
    void ask();
    /// Locks if the minutes are over, even if no timer has noticed. To be called before anything is sent.
    void check();
    /// Replaces the clock, for tests. Milliseconds that never jump, and go on while the computer sleeps.
    void setClock(std::function<qint64()> now) { m_now = std::move(now); }

Q_SIGNALS:
    void changed();

private:
    void show();
    void tick();
    [[nodiscard]] qint64 msecsLeft() const;

    Banner &m_banner;
    QWidget *m_window;
    const Session *m_session = nullptr;
    bool m_unlocked = false;
    std::function<qint64()> m_now;
    qint64 m_lockAt = 0;  ///< By m_now; 0 for the whole session.
    quint64 m_number = 0; ///< Number of the session, so that a question counts for one session.
    QPointer<QMessageBox> m_question;
    SecondTimer m_second;
    QMetaObject::Connection m_objection;
    bool m_wasBlocked = false;
};

} // namespace Desk
