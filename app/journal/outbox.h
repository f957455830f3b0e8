#pragma once

#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace Desk {

/// One decision of a person: what to send, to which reservation, and the world it was made for.
struct Instruction
{
    QString action; ///< Key in the catalogue.
    Address address;
    QString workerName;   ///< For messages.
    QByteArray form;      ///< Encoded body.
    QByteArray shownForm; ///< The same with secrets masked.
    QByteArray ifMatch;   ///< Empty: send none.
    ReservationStatus statusBefore = ReservationStatus::Unknown;
    UtcMsecs updatedBefore = 0;
    QByteArray etagBefore;
};

/// What became of an instruction: four outcomes and nothing in between (architecture, rule of the one POST, 4).
enum class Outcome : quint8 { NotSent, Refused, Done, Unknown };

/// What a fetch after an Unknown said, compared with the state before sending.
enum class Reconciliation : quint8 { None, TookEffect, NoChangeSeen, ChangedOtherwise, CouldNotFetch };

struct Settlement
{
    qint64 id = 0;
    Instruction instruction;
    Outcome outcome = Outcome::NotSent;
    Reconciliation reconciliation = Reconciliation::None;
    std::optional<ReservationDetail> now; ///< The reservation as answered or as fetched after.
    Error error;                          ///< Where outcome is not Done.
    qint64 durationMsecs = 0;
};

/// The one way an instruction leaves. At most one is in flight per reservation, and one whose outcome is unknown locks
/// its reservation until it is reconciled; nothing is ever re-sent by itself (R6, R7).
class Outbox : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)
public:
    explicit Outbox(Client &client, QObject *parent = nullptr);
    ~Outbox() override;

    /// Returns the id of the instruction, or 0 with `reason` set where it is refused here (one is in flight or
    /// unknown).
    qint64 send(const Instruction &instruction, QString *reason);
    /// True while an instruction to it is in flight or unreconciled; the send button is locked then.
    [[nodiscard]] bool isLocked(Sid reservation) const;
    [[nodiscard]] qsizetype inFlight() const;

Q_SIGNALS:
    /// Handed to the network; msecs since send() was called.
    void sent(qint64 id, double msecs);
    void settled(const Desk::Settlement &settlement);
    /// After an Unknown: what the fetches said. The lock is off, sending again is a person's decision.
    void reconciled(const Desk::Settlement &settlement);
    void lockChanged(Desk::Sid reservation);
    /// requestSent was seen more than once: a duplicate may have left (R5).
    void alarm(const QString &what);
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::Settlement)
