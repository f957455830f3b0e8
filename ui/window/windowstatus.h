#pragma once

#include "taskrouter/sid.h"
#include "ui/widgets/secondtimer.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Desk {

class ElidedLabel;
class SteadyLabel;
struct Session;

/// The status bar: profile, number and age of the reservations, rate limit, and while a list loads its progress with a
/// button that cancels it.
class WindowStatus final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowStatus)
public:
    explicit WindowStatus(QWidget *parent = nullptr);
    ~WindowStatus() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// A quiet link to what somebody copied elsewhere; null for none.
    void offer(Sid sid);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The link was chosen, and is gone.
    void openWanted(Desk::Sid sid);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLoading();
    void updateAge();
    void tick();

    const Session *m_session = nullptr;
    ElidedLabel *m_profile;
    QLabel *m_rows;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_offer;
    Sid m_offered;
    SteadyLabel *m_age;
    SteadyLabel *m_limit;
    QString m_limitText;    ///< As last told.
    qint64 m_shownAge = -1; ///< In seconds; -1 where none is shown.
    SecondTimer m_second;
};

} // namespace Desk
