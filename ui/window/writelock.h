#pragma once

#include "ui/session/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMessageBox;

namespace Desk {

class Banner;

/// Whether instructions may be sent, and the banner that says so. A live account is read-only until a person unlocks
/// it, for this session or for some minutes; then it locks by itself.
class WriteLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteLock)
public:
    /// `banner` must outlive the guard; questions are sheets of `window`.
    WriteLock(Banner &banner, QWidget *window);
    ~WriteLock() override;

    void setSession(const Session *session); ///< Not owned; null for none. Always locks a live account.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool canUnlock() const; ///< A live account that is locked now.
    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    /// Unlocked or not, the journal takes nothing from this window, so that nothing can be sent from it.
    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] QString why() const; ///< Why nothing can be sent, beside the Send button; empty where it can.
    void unlock(int minutes);          ///< 0: until the session ends.
    void lock();
    /// Asks for how long; or locks, where it is unlocked. What is answered counts for the session that the question
    /// names alone: another one takes the question away.
    void ask();
    /// Locks where the minutes are over, whether or not a timer has noticed: to be asked before anything is sent.
    void check();
    /// Msecs that never jump and go on while the computer sleeps; for tests. That of the machine where never set.
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
    quint64 m_number = 0; ///< Of the session: a question is for one alone.
    QPointer<QMessageBox> m_question;
    QTimer m_second;
    QMetaObject::Connection m_objection;
    bool m_wasBlocked = false;
};

} // namespace Desk
