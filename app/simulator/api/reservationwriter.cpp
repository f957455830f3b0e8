#include "reservationwriter.h"

#include <algorithm>

namespace Simulator {

namespace {

/// Writes texts one behind the other into room that was made for all of them.
class Pieces
{
public:
    explicit Pieces(char *at)
        : m_at(at)
    {
    }
    Pieces &operator<<(QByteArrayView piece)
    {
        m_at = std::copy(piece.begin(), piece.end(), m_at);
        return *this;
    }
    /// Room for a text of this length that somebody else writes.
    char *take(qsizetype length) { return std::exchange(m_at, m_at + length); }
    [[nodiscard]] const char *end() const { return m_at; }

private:
    char *m_at;
};

constexpr QByteArrayView Updated = "\",\"date_updated\":\"";
constexpr QByteArrayView Sid = "\",\"sid\":\"";
constexpr QByteArrayView Name = "\",\"worker_name\":";
constexpr QByteArrayView WorkerSid = ",\"worker_sid\":\"";

} // namespace

ReservationWriter::ReservationWriter(const State &state, const Renderer &renderer, bool ofWorker)
    : m_state(state)
    , m_renderer(renderer)
    , m_ofWorker(ofWorker)
    , m_account("{\"account_sid\":\"" + renderer.sid(Kind::Account, state.account) + "\",\"date_created\":\"")
    , m_workspace("\",\"workspace\":\"" + renderer.base() + "\"},\"reservation_status\":\"")
    , m_end("\",\"workspace_sid\":\"" + renderer.sid(Kind::Workspace, state.workspace.id) + "\"}")
    , m_last(state.reservations.end())
{
}

void ReservationWriter::setPath(Id task, QByteArrayView worker)
{
    const QByteArray sid = m_renderer.sid(Kind::Task, task);
    const QByteArray &base = m_renderer.base();
    m_links = "\",\"links\":{\"task\":\"" + base + "/Tasks/" + sid + "\",\"worker\":\"" + base + "/Workers/";
    m_url = "\",\"task_sid\":\"" + sid + "\",\"url\":\"" + base + (m_ofWorker ? "/Workers/" : "/Tasks/");
    m_url.append(m_ofWorker ? worker : QByteArrayView(sid)).append("/Reservations/");
    m_task = task;
}

void ReservationWriter::append(QByteArray &out, Id id)
{
    const auto end = m_state.reservations.end();
    if (m_last == end || ++m_last == end || m_last->first != id)
        m_last = m_state.reservations.find(id);
    if (m_last != end)
        append(out, m_last->second);
}

void ReservationWriter::append(QByteArray &out, const Reservation &reservation)
{
    char own[SidLength];
    char person[SidLength];
    m_state.sids.write(own, Kind::Reservation, reservation.id);
    m_state.sids.write(person, Kind::Worker, reservation.worker);
    const QByteArrayView ownSid(own, SidLength);
    const QByteArrayView personSid(person, SidLength);
    if (reservation.task != m_task || (m_ofWorker && reservation.worker != m_worker))
        setPath(reservation.task, personSid);
    m_worker = reservation.worker;

    const Worker *worker = find(m_state.workers, reservation.worker);
    m_name.resize(0); // Its room stays.
    if (worker)
        appendJsonString(m_name, worker->name);
    else
        m_name.append("null");
    const QByteArrayView status = wireWord(reservation.status);
    const qsizetype before = out.size();
    const qsizetype room = m_account.size() + m_links.size() + m_workspace.size() + m_url.size() + m_end.size() +
                           Updated.size() + Sid.size() + Name.size() + WorkerSid.size() + 2 * TimeLength +
                           4 * SidLength + status.size() + m_name.size();
    out.resize(before + room);
    Pieces pieces(out.data() + before);
    pieces << m_account;
    m_created.write(pieces.take(TimeLength), reservation.created);
    pieces << Updated;
    m_updated.write(pieces.take(TimeLength), reservation.updated);
    pieces << m_links << personSid << m_workspace << status << Sid << ownSid << m_url << ownSid << Name << m_name
           << WorkerSid << personSid << m_end;
    Q_ASSERT(pieces.end() == out.constData() + out.size());
}

} // namespace Simulator
