#pragma once

#include "taskrouter/error.h"
#include "ui/widgets/errortext.h"

#include <QDeadlineTimer>
#include <QObject>

#include <optional>

namespace Desk {

class PlaceholderPage;
struct Session;

/// Decides what the placeholder says while no reservations are shown: nothing is open, they are loading, loading
/// failed, a filter hides all, or there are none.
class ReservationsState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReservationsState)
public:
    /// `page` must outlive it.
    explicit ReservationsState(PlaceholderPage &page, QObject *parent = nullptr);
    ~ReservationsState() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// What to say while nothing is open. `answer` is what a server sent.
    void setIdle(const QString &title, const QString &advice, NextStep step, const QString &answer);
    /// The load pauses for `msecs` because of `why`.
    void setWaiting(qint64 msecs, const Error &why);
    /// The pause is over, or the load has ended.
    void endWaiting();
    /// Updates the placeholder; `isFiltering` is true where the API was asked for some of the rows only.
    void update(bool isFiltering);
    /// True where the text counts seconds.
    [[nodiscard]] bool countsDown() const;

Q_SIGNALS:
    void stepWanted(Desk::NextStep step);
    /// The user wants to clear the filter that hides all rows.
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
