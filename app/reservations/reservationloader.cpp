#include "reservationloader.h"

#include "reservationtablemodel.h"
#include "taskrouter/client.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int MergePauseMsecs = 100;
constexpr qsizetype MostRowsAtOnce = 10'000; // The window must stay responsive between two merges.

bool selectsAll(const ReservationFilter &filter)
{
    return filter.status.isEmpty() && filter.worker.isNull();
}

/// False for a row that a list with this filter cannot contain.
bool mayMatch(const Reservation &reservation, const ReservationFilter &filter)
{
    return (filter.status.isEmpty() || reservation.statusText() == filter.status) &&
           (filter.worker.isNull() || reservation.workerSid == filter.worker);
}

/// The rows to merge next: whole pages, at least one, moved out of `pages`.
QList<Reservation> nextSlice(QList<QList<Reservation>> &pages)
{
    qsizetype count = 0;
    qsizetype size = 0;
    while (count < pages.size() && (size == 0 || size + pages.at(count).size() <= MostRowsAtOnce))
        size += pages.at(count++).size();
    QList<Reservation> rows;
    if (count > 0)
        rows = std::move(pages.first());
    rows.reserve(size);
    for (qsizetype page = 1; page < count; ++page)
        rows.append(std::move(pages[page]));
    pages.remove(0, count);
    return rows;
}

} // namespace

ReservationLoader::ReservationLoader(Client &client, ReservationTableModel &model, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
{
    m_mergePause.setSingleShot(true);
    connect(&m_mergePause, &QTimer::timeout, this, &ReservationLoader::mergeArrived);
}

ReservationLoader::~ReservationLoader()
{
    stop();
}

const Reply &ReservationLoader::load(const Address &address)
{
    m_mergePause.stop();
    m_mayGo = m_model.rowCount() > 0;
    m_present.clear();
    m_updated.clear();
    m_rows = 0;
    m_unfit = 0;
    auto *reply = m_client.listReservations(address, m_filter);
    m_reply = reply;
    connect(reply, &Reply::pageArrived, this, [this, reply] { onPage(reply->releaseRows()); });
    connect(reply, &Reply::finished, this, [this, reply] {
        m_arrived.append(reply->releaseRows());
        m_end = reply->result();
        mergeArrived();
    });
    return *reply;
}

bool ReservationLoader::stop()
{
    m_arrived.clear();
    m_mergePause.stop();
    const bool hadEnded = std::exchange(m_end, std::nullopt).has_value();
    return dropReply(m_reply, this) || hadEnded;
}

void ReservationLoader::flush()
{
    const QPointer<ReservationLoader> self(this);
    while (self && !m_arrived.isEmpty())
        mergeArrived();
}

void ReservationLoader::clear()
{
    stop();
    m_hasOtherFilter = false;
    m_rows = 0;
    m_warnings.clear();
    m_notes = {};
    m_model.clear();
}

void ReservationLoader::setFilter(const ReservationFilter &filter)
{
    flush(); // These rows answer the previous filter.
    m_filter = filter;
    if (selectsAll(filter))
        m_model.setWanted({});
    else
        m_model.setWanted([filter](const Reservation &row) { return mayMatch(row, filter); });
    m_hasOtherFilter = true;
}

bool ReservationLoader::update(const Reservation &reservation)
{
    flush();
    const Reservation *row = m_model.at(m_model.rowOf(reservation.sid));
    if (row && reservation.updated != 0 && reservation.updated < row->updated)
        return false;
    m_updated.insert(reservation.sid);
    if (row || mayMatch(reservation, m_filter))
        m_model.merge({reservation});
    return true;
}

void ReservationLoader::onPage(QList<Reservation> page)
{
    m_arrived.append(std::move(page));
    if (!m_mergePause.isActive())
        mergeArrived();
}

void ReservationLoader::mergeArrived()
{
    const QPointer<ReservationLoader> self(this);
    if (QList<Reservation> page = nextSlice(m_arrived); !page.isEmpty()) {
        m_mergePause.start(m_arrived.isEmpty() ? MergePauseMsecs : 0);
        if (std::exchange(m_hasOtherFilter, false))
            dropUnwanted(page);
        m_rows += page.size();
        if (!selectsAll(m_filter))
            m_unfit += std::count_if(page.cbegin(), page.cend(),
                                     [this](const Reservation &row) { return !mayMatch(row, m_filter); });
        if (m_mayGo) {
            for (const Reservation &row : std::as_const(page))
                m_present.insert(row.sid);
        }
        if (!m_updated.isEmpty())
            page.removeIf([this](const Reservation &row) { return m_updated.contains(row.sid); });
        m_model.merge(std::move(page));
        Q_EMIT progressed(m_rows); // A slot may open another task.
    }
    if (self && m_end && m_arrived.isEmpty())
        finish(*std::exchange(m_end, std::nullopt));
}

/// Removes rows that cannot be in the list of the new filter. The others stay, and so does their selection.
void ReservationLoader::dropUnwanted(const QList<Reservation> &page)
{
    QSet<Sid> staying;
    for (const Reservation &row : page)
        staying.insert(row.sid);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (mayMatch(*m_model.at(row), m_filter))
            staying.insert(m_model.at(row)->sid);
    }
    m_model.retain(staying);
}

void ReservationLoader::finish(const Result<ListEnd> &result)
{
    m_reply = nullptr;
    if (!result.ok()) {
        Q_EMIT finished(result.error());
        return;
    }
    m_warnings = result.value().warnings;
    m_notes = result.value().notes;
    m_notes.unfit = m_unfit;
    m_hasOtherFilter = false;
    if (m_mayGo && m_notes.unusable == 0) // Otherwise a removed row cannot be told from one that could not be read.
        m_model.retain(m_present + m_updated);
    m_present.clear();
    Q_EMIT finished({});
}

} // namespace Desk
