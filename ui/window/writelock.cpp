#include "writelock.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/safetext.h"

#include "journal/outbox.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A clock that goes on while the computer sleeps; Qt's timers and their clock do not.
qint64 sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#endif
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

WriteLock::WriteLock(Banner &banner, QWidget *window)
    : QObject(window)
    , m_banner(banner)
    , m_window(window)
    , m_now(sinceBoot)
{
    connect(&m_second, &QTimer::timeout, this, &WriteLock::tick);
    show();
}

WriteLock::~WriteLock() = default;

void WriteLock::setSession(const Session *session)
{
    m_session = session;
    disconnect(m_objection);
    if (session && session->outbox) {
        m_wasBlocked = isBlocked();
        m_objection = connect(session->outbox, &Outbox::objectionChanged, this, [this] {
            // An unlock that was given while nothing could be sent is asked for anew where something can.
            if (std::exchange(m_wasBlocked, isBlocked()) && !m_wasBlocked && m_unlocked)
                lock();
            show();
            Q_EMIT changed();
        });
    }
    m_unlocked = false;
    m_lockAt = 0;
    ++m_number;
    if (m_question)
        m_question->reject(); // It is about the previous session.
    show();
    Q_EMIT changed();
}

bool WriteLock::isReadOnly() const
{
    if (!m_session)
        return true;
    switch (m_session->mode) {
    case SessionMode::Training:
        return false;
    case SessionMode::Live:
        return !m_unlocked;
    case SessionMode::ReadOnly:
        break;
    }
    return true;
}

bool WriteLock::canUnlock() const
{
    return m_session && m_session->mode == SessionMode::Live && !m_unlocked;
}

bool WriteLock::isBlocked() const
{
    return m_session && m_session->outbox && !m_session->outbox->objection().isEmpty();
}

QString WriteLock::why() const
{
    if (!isReadOnly())
        return {};
    if (canUnlock())
        return tr("Read-only: unlock the account to send (File, Unlock…).");
    return tr("Read-only: this window was opened to look, not to act.");
}

void WriteLock::unlock(int minutes)
{
    if (!canUnlock())
        return;
    m_unlocked = true;
    m_lockAt = minutes > 0 ? m_now() + minutes * 60'000LL : 0;
    show();
    Q_EMIT changed();
}

void WriteLock::lock()
{
    if (!m_unlocked)
        return;
    m_unlocked = false;
    m_lockAt = 0;
    show();
    Q_EMIT changed();
}

qint64 WriteLock::msecsLeft() const
{
    return std::max<qint64>(m_lockAt - m_now(), 0);
}

void WriteLock::check()
{
    if (m_unlocked && m_lockAt > 0 && msecsLeft() == 0)
        lock();
}

void WriteLock::ask()
{
    if (m_unlocked) {
        lock();
        return;
    }
    if (!canUnlock())
        return;
    if (m_question) {
        m_question->raise();
        return;
    }
    QMessageBox *box = plainQuestion(m_window, tr("Unlock a live account"),
                                     tr("Unlock “%1”? Instructions then ring real phones.").arg(m_session->title));
    box->setObjectName(u"unlockQuestion"_s);
    m_question = box;
    const auto choice = [this, box](const QString &text, const QString &name, int minutes) {
        QPushButton *button = box->addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, minutes, number = m_number] {
            if (number == m_number)
                unlock(minutes);
        });
    };
    choice(tr("For &15 minutes"), u"unlockMinutes"_s, 15);
    choice(tr("For this &session"), u"unlockSession"_s, 0);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

void WriteLock::show()
{
    const QString title = m_session ? m_session->title : QString();
    m_second.stop();
    if (!m_session) {
        m_banner.setMode(Tone::Muted, tr("READ-ONLY"), tr("not connected"));
    } else if (m_session->isRecording) {
        m_banner.setMode(Tone::Muted, tr("RECORDING"), tr("as it was at that time; nothing can be sent"), title);
        m_second.start();
    } else if (m_session->mode == SessionMode::Training) {
        m_banner.setMode(Tone::Wait, tr("TRAINING"),
                         m_session->isPresented ? tr("until F11, names and numbers are stand-ins")
                                                : tr("nothing here rings a real phone"),
                         title);
        m_second.start();
    } else if (m_session->mode == SessionMode::Live && m_unlocked) {
        m_second.start();
    } else {
        m_banner.setMode(Tone::Muted, tr("READ-ONLY"),
                         m_session->isPresented
                             ? tr("until F11, names and numbers are stand-ins, and nothing can be sent")
                         : canUnlock() ? tr("a live account; nothing is sent until you unlock it")
                                       : tr("nothing can be sent from this window"),
                         title);
    }
    tick();
}

void WriteLock::tick()
{
    check();
    const bool isElsewhen = m_session && (m_session->mode == SessionMode::Training || m_session->isRecording);
    m_banner.setClock(isElsewhen ? timeText(m_session->clock.utc(), m_session->clock.utc()) : QString());
    if (!m_unlocked || !m_session)
        return;
    const QString left = m_lockAt > 0 ? tr("locks in %1").arg(remainingText(msecsLeft())) : tr("unlocked");
    const bool isBlocked = this->isBlocked();
    const QString meaning =
        isBlocked ? tr("nothing can be sent from this window at present") : tr("instructions ring real phones");
    m_banner.setMode(isBlocked ? Tone::Muted : Tone::Bad, tr("LIVE"), meaning + u" · "_s + left, m_session->title);
}

} // namespace Desk
