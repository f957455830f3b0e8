#pragma once

#include "jsonwriter.h"

namespace Simulator {

/// Writes entities as TaskRouter shows them; reservations, of which there are many, are ReservationWriter's. One
/// renderer belongs to one answer: it keeps the beginnings of its URLs.
class Renderer
{
public:
    Renderer(const State &state, QByteArray origin);

    void workspace(QByteArray &out) const;
    void task(QByteArray &out, const Task &task) const;
    void worker(QByteArray &out, const Worker &worker) const;
    void workerChannel(QByteArray &out, const Worker &worker, const WorkerChannel &channel) const;
    void activity(QByteArray &out, const Activity &activity) const;
    void queue(QByteArray &out, const Queue &queue) const;
    void workflow(QByteArray &out, const Workflow &workflow) const;
    void channel(QByteArray &out, const Channel &channel) const;
    void event(QByteArray &out, const Event &event) const;

    /// "http://…/v1/Workspaces/WS…"
    [[nodiscard]] const QByteArray &base() const { return m_base; }
    [[nodiscard]] QByteArray url(QByteArrayView collection, Kind kind, Id id) const;
    [[nodiscard]] QByteArray sid(Kind kind, Id id) const { return m_state.sids.text(kind, id); }

private:
    void begin(JsonWriter &json, Time created, Time updated) const;
    void end(JsonWriter &json, Kind kind, Id id, const QByteArray &url) const;
    void statisticsLinks(JsonWriter &json, const QByteArray &url) const;
    [[nodiscard]] QByteArray activityName(Id id) const;
    void activityPair(JsonWriter &json, QByteArrayView sidKey, QByteArrayView nameKey, Id id) const;

    const State &m_state;
    QByteArray m_origin;
    QByteArray m_account;
    QByteArray m_workspace;
    QByteArray m_base;
};

} // namespace Simulator
