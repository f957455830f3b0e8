#pragma once

#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Desk {

class ReservationTableModel;

/// Reads a list of reservations into the model: the first page at once, the others as often as an eye can follow, and
/// never so many at a time that the window stands still. When the list is whole, the rows go that it did not name.
class ReservationLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationLoader)
public:
    /// Client and model must outlive the loader.
    ReservationLoader(Client &client, ReservationTableModel &model, QObject *parent = nullptr);
    ~ReservationLoader() override;

    /// Asks for the list of a task, or of a worker; one that is under way must be stopped first.
    const Reply &load(const Address &address);
    /// Forgets the list that is under way, with the rows that flush() would have merged; true where there was one.
    bool stop();
    [[nodiscard]] bool isLoading() const { return m_reply || m_end; }
    /// Merges all rows that came.
    void flush();
    /// Another task: what is known of the last list goes, and so do all rows.
    void clear();

    /// For the lists to come. With the first page of the next one, the rows go that cannot match it.
    void setFilter(const ReservationFilter &filter);
    [[nodiscard]] const ReservationFilter &filter() const { return m_filter; }
    /// A state that an update or a fetch brought: the list that is under way does not undo it. False for one that is
    /// older than what a list brought meanwhile, as of a fetch of minutes; it is left out.
    bool update(const Reservation &reservation);

    [[nodiscard]] qint64 rows() const { return m_rows; } ///< Merged, of the list that is under way or of the last.
    /// Of the last list that was whole.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] const ListNotes &notes() const { return m_notes; }

Q_SIGNALS:
    void progressed(qint64 rows);
    /// The list ended and its rows are merged; the error, or nothing where it is whole.
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
        m_arrived;       ///< Not yet in the model: a merge and a repaint for each of 100 pages take seconds.
    QTimer m_mergePause; ///< Runs after each merge; what comes meanwhile waits for its end.
    std::optional<Result<ListEnd>> m_end; ///< While rows of the list are still to be merged.
    bool m_mayGo = false;                 ///< There were rows before this load, which it may not name.
    QSet<Sid> m_present;                  ///< Named by this load; kept only where some may go.
    QSet<Sid> m_updated;                  ///< By update() during this load.
    bool m_hasOtherFilter = false;        ///< The rows shown are the answer to another filter.
    qint64 m_rows = 0;
    qint64 m_unfit = 0; ///< Of these, by the filter.
    QStringList m_warnings;
    ListNotes m_notes;
};

} // namespace Desk
