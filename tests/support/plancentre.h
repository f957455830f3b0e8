#pragma once

#include "clienttest.h"
#include "journal/outbox.h"
#include "journal/sendgate.h"
#include "outboxtest.h"
#include "plans/planrunner.h"

/// A server with reservations, tasks and workers that differ, and plans for them. What was not changed yet is pending,
/// of priority 3 and in activity 1, version 0.
class PlanCentre
{
    Q_DISABLE_COPY_MOVE(PlanCentre)
public:
    PlanCentre();

    /// As if somebody else had changed it.
    void change(Desk::Sid sid, const QByteArray &status);
    void setPost(Desk::Sid sid, const RawScript &answer, bool applied = false);
    void setGet(Desk::Sid sid, const RawScript &answer);

    [[nodiscard]] RawServer &server() { return m_server; }
    /// "GET WR…0001", "POST WT…0002" … in their order, SIDs by their last four digits.
    [[nodiscard]] QStringList log() const;
    [[nodiscard]] int posts() const { return m_server.posts(); }
    [[nodiscard]] int postsTo(Desk::Sid sid) const;

    [[nodiscard]] static Desk::PlannedAct reject(int number);
    [[nodiscard]] static Desk::PlannedAct cancel(int number);
    [[nodiscard]] static Desk::PlannedAct move(int number);

private:
    struct Thing
    {
        QByteArray status = "pending";
        QByteArray priority = "3";
        QByteArray activity = ClientTest::sid(Desk::SidKind::Activity).toLatin1();
        int version = 0;
        std::optional<RawScript> post;
        std::optional<RawScript> get;
        bool applied = true;
    };
    [[nodiscard]] RawScript handle(const RawRequest &request);
    [[nodiscard]] static QByteArray bodyOf(const QByteArray &sid, const Thing &thing);

    QMutex m_mutex;
    QHash<QByteArray, Thing> m_things;
    RawServer m_server; // Last, because its thread uses the other members.
};
