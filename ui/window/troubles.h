#pragma once

#include "reservations/clock.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/secondtimer.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace Desk {

class MessageBar;
struct Message;

/// Reports what does not work at the moment in the message bar. Places that fail for the same reason share one message,
/// which says since when and counts down to the next try; it is removed as soon as they work.
class Troubles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Troubles)
public:
    /// In the order in which a message names them.
    enum class Place : quint8 { Tasks, Reservations, Reservation, Workspaces, Workers, Activities, Queues, Workflows };

    /// `messages` must outlive this. `clock` gives the times in messages.
    Troubles(MessageBar &messages, Clock clock, QObject *parent = nullptr);
    ~Troubles() override;

    /// A place failed with `error`, or waits because of it. `untilNext` returns the milliseconds until the next try, -1
    /// for never; it is called every second. `waits`: a load is in progress and can be cancelled. `rowsOf`: since when
    /// the rows that are shown there are unchanged; 0 where none are.
    void set(Place place, const Error &error, const std::function<qint64()> &untilNext, bool waits = false,
             UtcMsecs rowsOf = 0);
    /// A load at this place gets no answer. `silentFor` returns for how many milliseconds, and is called every second.
    /// May be reported in addition to an earlier failure.
    void setSilent(Place place, const std::function<qint64()> &silentFor);
    void endSilence(Place place);
    /// The place works.
    void clear(Place place);
    /// No load waits there any more; a failure stays.
    void endWait(Place place);
    [[nodiscard]] bool has(Place place) const { return m_troubles.contains(place); }

private:
    struct Trouble
    {
        Error error;
        ErrorText text;
        QString cause; ///< Places with the same cause share a message.
        std::function<qint64()> untilNext;
        UtcMsecs since = 0;
        UtcMsecs rowsOf = 0;
        bool waits = false;
    };
    void tell();
    void tellSilence(QStringList &told);
    [[nodiscard]] qint64 silence(const QList<Place> &places) const;
    void show(const Message &message, QStringList &told);

    MessageBar &m_messages;
    Clock m_clock;
    QMap<Place, Trouble> m_troubles;
    QMap<Place, std::function<qint64()>> m_silent;
    QStringList m_told; ///< Sources of the messages that are shown.
    SecondTimer m_second;
};

} // namespace Desk
