#pragma once

#include "session.h"

#include <QObject>
#include <QTimer>

namespace Desk {

class Banner;

/// Whether instructions may be sent, and the banner that says so. A live account is read-only until a person unlocks
/// it, for this session or for some minutes; then it locks by itself.
class ModeGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeGuard)
public:
    /// `banner` must outlive the guard; questions are sheets of `window`.
    ModeGuard(Banner &banner, QWidget *window);
    ~ModeGuard() override;

    void setSession(const Session *session); ///< Not owned; null for none. Always locks a live account.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool canUnlock() const; ///< A live account that is locked now.
    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    [[nodiscard]] QString why() const; ///< Why nothing can be sent, beside the Send button; empty where it can.
    void unlock(int minutes);          ///< 0: until the session ends.
    void lock();
    /// Asks for how long; or locks, where it is unlocked.
    void ask();

Q_SIGNALS:
    void changed();

private:
    void show();
    void tick();

    Banner &m_banner;
    QWidget *m_window;
    const Session *m_session = nullptr;
    bool m_unlocked = false;
    QTimer m_relock;
    QTimer m_second;
};

} // namespace Desk
