#pragma once

#include "taskrouter/error.h"
#include "ui/widgets/errortext.h"

#include <QDeadlineTimer>
#include <QObject>

#include <optional>

namespace Desk {

class PlaceholderPage;
struct Session;

/// What stands in the place of the reservations while none is shown: nothing is open, they are still loading, the load
/// failed, a filter leaves none, or there are none.
class ReservationsState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationsState)
public:
    /// `page` must outlive it.
    explicit ReservationsState(PlaceholderPage &page, QObject *parent = nullptr);
    ~ReservationsState() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// What stands there while nothing is open. `answer` is what a server sent.
    void setIdle(const QString &title, const QString &advice, NextStep step, const QString &answer);
    /// Why the load that goes on does not go on for some msecs.
    void setWaiting(qint64 msecs, const Error &why);
    /// It goes on, or has ended.
    void endWaiting();
    /// Says what holds now; `isFiltering`: TaskRouter was asked for a part of them.
    void update(bool isFiltering);
    /// Whether what is said changes with each second.
    [[nodiscard]] bool countsDown() const;

Q_SIGNALS:
    void stepWanted(Desk::NextStep step);
    /// Rows there are, and a filter that shows none of them.
    void allWanted();

private:
    void say(const QString &title, const QString &advice, NextStep step = NextStep::None, const QString &answer = {});
    void sayError(const Error &error);
    void sayLoading();

    PlaceholderPage &m_page;
    const Session *m_session = nullptr;
    NextStep m_step = NextStep::None;
    QString m_idleTitle;
    QString m_idleAdvice;
    QString m_idleAnswer;
    NextStep m_idleStep = NextStep::None;
    std::optional<Error> m_waitsFor;
    QDeadlineTimer m_waitsUntil;
};

} // namespace Desk
