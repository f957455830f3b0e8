#pragma once

#include "taskrouter/error.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Desk {

class WrapLabel;

/// What a dialog reads from the account, how far it is, and a button that stops it or reads again.
class ReadingStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingStrip)
public:
    explicit ReadingStrip(QWidget *parent = nullptr);
    ~ReadingStrip() override;

    void showStarted();
    void showProgress(int done, int total);
    /// A read waits for so many milliseconds.
    void showWaiting(qint64 msecs, const Error &why);
    void showEnded(const QString &text, Tone tone);
    /// `isOfTask`: a single task was asked for, and not the workspace.
    void showError(const Error &error, bool isOfTask = false);
    /// Why what was read is of no use.
    void showProblem(const QString &problem);
    /// Reading has worked: where the next one does not, it is said of when that is which stays in sight. UTC msecs.
    void noteRead(qint64 when) { m_readAt = when; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void stopWanted();
    void readWanted();

private:
    void setReading(bool isReading);
    void say(const QString &text, Tone tone);
    /// Empty where nothing was read before.
    [[nodiscard]] QString stays() const;

    QProgressBar *m_progress;
    QPushButton *m_button;
    WrapLabel *m_said;
    qint64 m_readAt = 0;
    bool m_isReading = false;
};

} // namespace Desk
