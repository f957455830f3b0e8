#pragma once

#include "clienttest.h"
#include "journal/outbox.h"

/// A server with one reservation, which stands for a task or a worker as well where it is asked for one. The test says
/// whether a POST changes it, and whether the answer arrives.
class ReservationDouble
{
    Q_DISABLE_COPY_MOVE(ReservationDouble)
public:
    ReservationDouble();

    /// What each POST does: whether the reservation changes as it asks for, and what is answered. By default the answer
    /// is the reservation as it is then.
    void setPost(bool applied, const RawScript &answer = {});
    /// What each GET answers. By default the reservation as it is.
    void setGet(const RawScript &answer);
    void setStatus(const QByteArray &status);

    [[nodiscard]] RawServer &server() { return m_server; }
    [[nodiscard]] int posts() const { return m_server.posts(); }
    [[nodiscard]] int gets() const { return m_server.count() - m_server.posts(); }

    /// An "accept" for reservation `number`, made for its state before any POST.
    [[nodiscard]] static Desk::Instruction accept(int number = 1);
    /// The same for task or worker `number`: its cancellation, priority 9 in place of 3, or activity 2 in place of 1.
    [[nodiscard]] static Desk::Instruction cancelTask(int number = 1);
    [[nodiscard]] static Desk::Instruction raisePriority(int number = 1);
    [[nodiscard]] static Desk::Instruction moveWorker(int number = 1);

private:
    [[nodiscard]] RawScript handle(const RawRequest &request);
    void apply(const QByteArray &form);
    [[nodiscard]] QByteArray body(const QByteArray &target) const;

    QMutex m_mutex;
    QByteArray m_status = "pending";
    QByteArray m_priority = "3";
    QByteArray m_activity;
    int m_version = 0;
    bool m_applied = true;
    RawScript m_postAnswer;
    RawScript m_getAnswer;
    RawServer m_server; // Last, because its thread uses the other members.
};
