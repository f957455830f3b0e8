#pragma once

#include "jsonwriter.h"
#include "simulator/world/state.h"

namespace Simulator {

/// Writes entities as TaskRouter shows them. One renderer belongs to one answer: it keeps the beginnings of its URLs.
class Renderer
{
public:
    Renderer(const State &state, QByteArray origin);

    void workspace(JsonWriter &json) const;
    void task(JsonWriter &json, const Task &task) const;
    void worker(JsonWriter &json, const Worker &worker) const;
    void workerChannel(JsonWriter &json, const Worker &worker, const WorkerChannel &channel) const;
    void activity(JsonWriter &json, const Activity &activity) const;
    void queue(JsonWriter &json, const Queue &queue) const;
    void workflow(JsonWriter &json, const Workflow &workflow) const;
    void channel(JsonWriter &json, const Channel &channel) const;
    void event(JsonWriter &json, const Event &event) const;
    /// `ofWorker`: as the resource below its worker, which has another URL.
    void reservation(JsonWriter &json, const Reservation &reservation, bool ofWorker) const;

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
