#pragma once

#include "taskrouter/address.h"
#include "taskrouter/filters.h"
#include "taskrouter/reply.h"
#include "taskrouter/values.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Desk {

class Client;
class ReservationTableModel;

/// Reads a list of reservations into the model: the first page at once, the others in intervals that the eye can
/// follow, and never so many rows at a time that the window stops. Once the list is complete, rows that it did not
/// contain are removed.
class ReservationLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationLoader)
public:
    /// `client` and `model` must outlive the loader.
    ReservationLoader(Client &client, ReservationTableModel &model, QObject *parent = nullptr);
    ~ReservationLoader() override;

    /// Begins to read the list of a task or a worker. Stop a load in progress first.
    const Reply &load(const Address &address);
    /// Stops the load in progress and drops the rows that were not merged; true where there was one.
    bool stop();
    [[nodiscard]] bool isLoading() const { return m_reply || m_end; }
    /// Merges all rows that have arrived.
    void flush();
    /// Forgets the list and removes all rows, for another task.
    void clear();

    /// The filter of the following lists. When the first page of the next one arrives, rows that cannot match it are
    /// removed.
    void setFilter(const ReservationFilter &filter);
    [[nodiscard]] const ReservationFilter &filter() const { return m_filter; }
    /// Sets a state that an update or a fetch brought; the list in progress does not overwrite it. False where the list
    /// has already brought a newer state, which is kept.
    bool update(const Reservation &reservation);

    /// How many rows were merged of the list in progress, or else of the last one.
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Of the last complete list.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] const ListNotes &notes() const { return m_notes; }

Q_SIGNALS:
    /// `rows` rows of the list in progress are in the model.
    void progressed(qint64 rows);
    /// The list ended and its rows are merged: with an error, or with nothing where it is complete.
    void finished(const std::optional<Desk::Error> &error);

private:
    void onPage(QList<Reservation> page);
    void mergeArrived();
    void dropUnwanted(const QList<Reservation> &page);
    void finish(const Result<ListEnd> &result);

    Client &m_client;
    ReservationTableModel &m_model;
    ReservationFilter m_filter;
    QPointer<ListReply<Reservation>> m_reply;
    QList<QList<Reservation>>
        /// Rows that are not in the model yet: a merge and a repaint for each of 100 pages would take seconds.
        m_arrived;
    QTimer m_mergePause;                  ///< Runs after each merge; rows that arrive meanwhile wait for its end.
    std::optional<Result<ListEnd>> m_end; ///< Set while rows of an ended list are still to be merged.
    bool m_mayGo = false;                 ///< There were rows before this load, which may have to be removed.
    QSet<Sid> m_present;                  ///< SIDs in this load; only kept where rows may have to be removed.
    QSet<Sid> m_updated;                  ///< SIDs that update() set during this load.
    bool m_hasOtherFilter = false;        ///< The rows in the model were read with another filter.
    qint64 m_rows = 0;
    qint64 m_unfit = 0; ///< Those of the rows that do not match the filter.
    QStringList m_warnings;
    ListNotes m_notes;
};

} // namespace Desk
