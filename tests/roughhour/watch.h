#pragma once

#include "reading.h"
#include "wire.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace RoughHour {

/// What a step may change, because in it a person decides so.
enum class May : quint8 {
    Nothing = 0,
    OpenOther = 1,         ///< Another task or worker.
    OpenLater = 32,        ///< What is only known once an answer came, or another account or scenario.
    ChooseReservation = 2, ///< In the table, by the keys for next and previous, from the journal.
    ChooseAction = 4,
    Send = 8,
    OpenDialog = 16,
};
Q_DECLARE_FLAGS(Mays, May)
Q_DECLARE_OPERATORS_FOR_FLAGS(Mays)

/// Looks at the target at every turn of the event loop, and notes when it became another without a person's choice.
class TargetWatch
{
public:
    void begin(const Reading &reading);
    void allow(Mays may);
    void step(); ///< Another step begins.
    void look(const Reading &reading);
    /// What was wrong since the last time; empty where nothing.
    [[nodiscard]] QString take();

private:
    static constexpr int OpensWithin = 25; ///< Steps until what was asked for has come, or never will.

    Mays m_may;
    int m_mayOpen = 0; ///< So many steps more.
    bool m_mayBeFirst = true;
    Desk::Sid m_open;
    Desk::Sid m_target;
    Desk::Sid m_lastTarget; ///< That was not null.
    QString m_action;
    QHash<Desk::Sid, QString> m_chosenActions; ///< By a person, for whom.
    QString m_wrong;
};

/// Holds every instruction that came over the wire against a person's decision: what the window showed when Send was
/// pressed. One decision, one instruction.
class PostWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostWatch)
public:
    PostWatch() = default;

    void begin();
    /// Before a thing is done: what Send would send.
    void before(const Reading &reading);
    /// Hears the panel that is there now.
    void listen(const Reading &reading);
    [[nodiscard]] QString check(const Wire &wire);
    [[nodiscard]] int decisions() const { return m_decided; }
    [[nodiscard]] int posts() const { return m_seen; }

private:
    struct Shown
    {
        QByteArray path;
        QByteArray body;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    struct Decision
    {
        Shown before;
        Shown after;
        bool isConflict = false; ///< What it answers is shown in a view of its own.
        bool isUsed = false;
        QDeadlineTimer until = QDeadlineTimer(90'000); ///< By then it has left, or never may.
    };
    [[nodiscard]] static Shown shown(const Reading &reading);
    void decide(bool isConflict);

    const Reading *m_reading = nullptr;
    QPointer<Desk::InstructionPanel> m_panel;
    Shown m_before;
    QList<Decision> m_decisions;
    QElapsedTimer m_sinceDecision;
    Shown m_last; ///< That was decided on.
    int m_seen = 0;
    int m_decided = 0;
};

/// The longest times that the window did not turn its event loop.
class Heartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heartbeat)
public:
    Heartbeat();

    /// What we do ourselves does not count.
    void pause() { m_paused = true; }
    void resume();
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] int overHundred() const { return m_overHundred; }
    /// The longest since the last time, in milliseconds.
    [[nodiscard]] qint64 drainLongest() { return std::exchange(m_recent, 0); }

Q_SIGNALS:
    void beat();

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_recent = 0;
    int m_overHundred = 0;
    bool m_paused = false;
};

} // namespace RoughHour
