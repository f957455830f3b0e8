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

/// What does not work at the moment, by the place it is missing from, told in the message strip: places that fail for
/// the same cause share one message, which says since when and counts down to the next try. Gone as soon as it works
/// again.
class Troubles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Troubles)
public:
    /// In the order in which they are named.
    enum class Place : quint8 { Tasks, Reservations, Reservation, Workspaces, Workers, Activities, Queues, Workflows };

    /// The strip must outlive this. `clock` dates what is told.
    Troubles(MessageBar &messages, Clock clock, QObject *parent = nullptr);
    ~Troubles() override;

    /// The place failed with `error`, or waits because of it. `untilNext` says the milliseconds until it is tried again
    /// by itself, -1 for never; asked each second. `waits`: a load goes on and can be canceled. `rowsOf`: when what is
    /// shown there was true; 0 for nothing shown.
    void set(Place place, const Error &error, const std::function<qint64()> &untilNext, bool waits = false,
             UtcMsecs rowsOf = 0);
    /// A load goes on there without an answer; `silentFor` says the milliseconds, and is asked each second. Said beside
    /// what failed there before.
    void setSilent(Place place, const std::function<qint64()> &silentFor);
    void endSilence(Place place);
    /// It works.
    void clear(Place place);
    /// No load waits there any more; a failure stays.
    void endWait(Place place);
    [[nodiscard]] bool has(Place place) const { return m_troubles.contains(place); }

private:
    struct Trouble
    {
        Error error;
        ErrorText text;
        QString cause; ///< Equal for what is told together.
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
    QStringList m_told; ///< Sources in the strip.
    SecondTimer m_second;
};

} // namespace Desk
