#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace Desk {

class OfferWatch;
class OpenList;
class PaneHeader;
class PlaceholderPage;
class TaskDelegate;
struct Session;

/// The pending offers of the workspace with the time that is left; those that end first are at the top. Its interface
/// uses SIDs.
class OffersPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OffersPane)
public:
    explicit OffersPane(QWidget *parent = nullptr);
    ~OffersPane() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Marks the reservation that is shown, without emitting chosen().
    void setCurrent(Sid reservation);
    /// Emits chosen() for the offer after the current one that can still be answered, or for the first one; false where
    /// there is none.
    bool goToNext();
    /// What is to be said then: there is none, or they are being looked for.
    [[nodiscard]] QString noneText() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Desk::Sid task, Desk::Sid reservation);

private:
    [[nodiscard]] static QString noneText(bool isCertain);
    void updateView();
    void updateAge();
    void showMenu(const QPoint &at);
    void choose(const Reservation &reservation);

    PaneHeader *m_header;
    OpenList *m_view;
    TaskDelegate *m_delegate;
    PlaceholderPage *m_state;
    QStackedWidget *m_pages;
    QPointer<OfferWatch> m_watch;
    std::function<UtcMsecs()> m_now;
    SecondTimer m_second;
    QTimer m_update; ///< Queues the update of the view, which must not run inside the model's signals.
    Sid m_current;
};

} // namespace Desk
